"""Folding a text for the figure reader, with a way back to the original places.

Full-width forms become ASCII, traditional characters that occur in figures become simplified, runs of blanks become
one, and a pinyin gloss inside a word is dropped. Superscripts, circled digits and vulgar fractions are left alone:
NFKC would turn m² into m2 and ① into 1.
"""

import re
import unicodedata
from typing import NamedTuple

TRADITIONAL = (
    "億亿萬万兩两幾几數数個个條条項项種种臺台輛辆張张隻只顆颗筆笔塊块歲岁週周時时鐘钟間间餘余約约過过達达漲涨長长圓圆錢钱鎊镑韓韩歐欧"
    "盧卢羅罗蘭兰點点負负員员戶户職职訂订閱阅單单從从於于滿满總总計计僅仅幣币參参貳贰陸陆這这為为與与顧顾讀读者者費费眾众開开發发"
    "師师學学會会網网創创詞词節节獻献頓顿噸吨畝亩釐厘陽阳倉仓號号財财紀纪後后類类場场輪轮層层嶼屿組组艘艘頁页篇篇頭头幅幅"
    "勝胜將将實实現现飆飙躍跃擴扩減减縮缩倖幸當当當当萬万無无還还沒没尚尚未未連连屬属產产資资業业體体級级陣阵際际門门"
    "馬马來来亞亚紐纽瑞瑞聯联絡络國国澤泽爾尔圖图維维緬缅寮寮盾盾銖铢誤误線线億亿價价務务機机構构絕绝對对應应該该讓让"
    "給给錄录課课經经額额籌筹權权東东銀银區区參参與与臨临遠远較较繼继續续縱纵貿贸軍军運运鄉乡鎮镇夠够雙双極极樓楼碼码"
    "歷历訊讯誌志龍龙製制複复衝冲買买賣卖貴贵賤贱償偿獲获壓压轉转"
)
_PLAIN = {
    ord(old): new
    for old, new in [
        *((chr(code), chr(code - 0xFEE0)) for code in range(0xFF01, 0xFF5F)),
        *zip(TRADITIONAL[::2], TRADITIONAL[1::2], strict=True),
        ("\u3000", " "),
        ("\u00a0", " "),
        ("\u202f", " "),
        ("\u2009", " "),
        ("\u2212", "-"),
        ("\u2010", "-"),
        ("\u2011", "-"),
        ("\u2012", "–"),
        ("—", "–"),
        ("―", "–"),
        ("〜", "~"),
        ("∼", "~"),
        ("￥", "¥"),
        ("￡", "£"),
        ("￠", "¢"),
        ("￦", "₩"),
        ("﹪", "%"),
        ("﹩", "$"),
    ]
}
# A gloss: after a Chinese character, pinyin in brackets; with a tone mark, or one of the neutral particles.
_GLOSS = re.compile(
    r"(?<![ -~])\((?:[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}|de|le|men|zi|ge|zhe|ma|ne|ba|me)\)"
)
_BLANKS = re.compile(r"[ \t]{2,}|\t")


class Folded(NamedTuple):
    """`text` is folded; character i of it stands at `starts[i]` to `ends[i]` of the original (None: the same)."""

    text: str
    starts: list[int] | None
    ends: list[int] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the original place of folded characters [start, end); start < end."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Folded:
    """Fold a text of any length, in linear time."""
    plain = text if text.isascii() else text.translate(_PLAIN)
    if not plain.isascii() and not unicodedata.is_normalized("NFKC", plain):
        pieces = [_fold_character(character) for character in plain]
    elif _GLOSS.search(plain) or _BLANKS.search(plain):
        pieces = list(plain)
    else:
        return Folded(plain, None, None)
    return _squeeze(pieces)


def _fold_character(character: str) -> str:
    """Fold one character by NFKC; not where a digit would come out of something that is none."""
    if character < "\u0100":  # Latin-1 signs stay what they are: they also betray a wrong decoding
        return character
    folded = unicodedata.normalize("NFKC", character)
    made_up = any("0" <= letter <= "9" for letter in folded) and unicodedata.category(character) != "Nd"
    return character if made_up else folded


def _squeeze(pieces: list[str]) -> Folded:
    """Join the pieces, dropping glosses and the surplus of blanks, and note where each character came from."""
    joined = "".join(pieces)
    origin = [index for index, piece in enumerate(pieces) for _ in piece]
    keep = bytearray(b"\x01") * len(joined)
    for match in _GLOSS.finditer(joined):
        keep[match.start() : match.end()] = bytes(match.end() - match.start())
    for match in _BLANKS.finditer(joined):
        keep[match.start() + 1 : match.end()] = bytes(match.end() - match.start() - 1)
    kept = [index for index in range(len(joined)) if keep[index]]
    text = "".join(joined[index] for index in kept).replace("\t", " ")
    starts = [origin[index] for index in kept]
    return Folded(text, starts, [start + 1 for start in starts])
