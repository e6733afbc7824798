"""Folding a text for the figure reader, with a way back to the original places.

Full-width forms become ASCII, traditional characters that occur in figures become simplified, runs of blanks become
one (a tab where one is among them: it parts cells), and a pinyin gloss inside a word is dropped. Superscripts, circled
digits and vulgar fractions are left alone: NFKC would turn m² into m2 and ① into 1.
"""

import unicodedata
from typing import NamedTuple

from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.traditional import TRADITIONAL

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
        ("∶", ":"),
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
_GLOSS = Pattern(r"(?<![ -~])\((?:[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}|de|le|men|zi|ge|zhe|ma|ne|ba|me)\)")
_OTHER_DIGIT = Pattern(  # the decimal digits of the Basic Multilingual Plane but for ours
    "[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-"
    "\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0de6-\u0def\u0e50-"
    "\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u1090-\u1099\u17e0-\u17e9\u1810-\u1819\u1946-"
    "\u194f\u19d0-\u19d9\u1a80-\u1a89\u1a90-\u1a99\u1b50-\u1b59\u1bb0-\u1bb9\u1c40-\u1c49\u1c50-"
    "\u1c59\ua620-\ua629\ua8d0-\ua8d9\ua900-\ua909\ua9d0-\ua9d9\ua9f0-\ua9f9\uaa50-\uaa59\uabf0-"
    "\uabf9]"
)
# An en dash for a minus: it touches the number, and neither a number nor a word touches it.
_EN_MINUS = Pattern(r"–(?<![^ \t\n(:]–)(?<![0-9%] –)(?=[$€£]?[0-9])")
_POWER_MINUS = Pattern("([x×*·] ?10)\u2212(?=[0-9]{1,2}(?![0-9]))")  # 10−6 is a power, 10−15% a range
_SCALE = "(?:hundred|thousand|million|billion|trillion|percent|per cent|percentage points?)(?![A-Za-z])"
# A line that ends within a figure: $5 \n million, per \n cent, between 5 \n and 7 million.
_WRAPPED = Pattern(
    rf"\n(?:(?<=[0-9]\n)(?={_SCALE}|(?:and|to|or) [$£€]?[0-9][0-9,.]{{0,20}} {_SCALE})"
    r"|(?<=[0-9] per\n)(?=cent(?![A-Za-z]))|(?<=[0-9] (?:to|or)\n)(?=[$£€]?[0-9]))"
)
# Markdown: **about 40**%, _over 300_ people, ~~$50~~; and the star of a footnote. A power (10**6) stays.
_EMPHASIS = Pattern(
    r"\*\*(?:(?<![A-Za-z0-9)\]]\*\*)|(?![A-Za-z0-9(\[]))|~~|(?<![A-Za-z0-9_])_(?=[^_\n]{1,60}_(?![A-Za-z0-9_]))"
    r"|(?<=[A-Za-z0-9%.)])_(?![A-Za-z0-9_])|(?<=[0-9%])\*(?= )"
    r"|(?<![A-Za-z0-9*])\*(?=[A-Za-z0-9$€£][^*\n]{1,60}\*(?![A-Za-z0-9*]))"
    r"|(?<=[A-Za-z%])\*(?![A-Za-z0-9*])"
)
_BLANKS = Pattern(r"[ \t]{2,}|\t")
_MONEY_SIGNS = frozenset("$€£¥")
_SHARE_CELL = Pattern(r"[%‰](?:[\t\n]|$)")


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
    if "–" in text or "\u2212" in text:
        text = _minus(text)
    if "\n" in text:
        text = _WRAPPED.sub(" ", text)
    plain = text if text.isascii() else _decimals(text.translate(_PLAIN))
    if not plain.isascii() and not unicodedata.is_normalized("NFKC", plain):
        pieces = [_fold_character(character) for character in plain]
    elif "\t" in plain or "  " in plain or _has_marks(plain):
        pieces = list(plain)
    else:
        return Folded(plain, None, None)
    return _squeeze(pieces)


def _has_marks(text: str) -> bool:
    """Say whether there is anything to drop: a gloss, or marks of emphasis."""
    if "(" in text and _GLOSS.search(text):
        return True
    return ("*" in text or "_" in text or "~~" in text) and _EMPHASIS.search(text) is not None


def _minus(text: str) -> str:
    """Write the minus that is an en dash as one, and that of a power high, one for one."""
    if "\u2212" in text:
        text = _POWER_MINUS.sub("\\1⁻", text)
    return _EN_MINUS.sub("-", text) if "–" in text else text


def _decimals(text: str) -> str:
    """Write the decimal digits of other scripts as 0 to 9, one for one; their separators too."""
    if not _OTHER_DIGIT.search(text):
        return text
    even = _OTHER_DIGIT.sub(lambda match: str(unicodedata.decimal(match[0])), text)
    return even.replace("\u066b", ".").replace("\u066c", ",")


def _fold_character(character: str) -> str:
    """Fold one character by NFKC; not where a digit would come out of something that is none."""
    if character < "\u0100" or character in "⁻⁺":  # Latin-1 signs stay, they also betray a wrong decoding
        return character
    folded = unicodedata.normalize("NFKC", character)
    made_up = any("0" <= letter <= "9" for letter in folded) and unicodedata.category(character) != "Nd"
    return character if made_up or "/" in folded else folded  # ℅ would fall apart into two words


def _is_of_sign(text: str, start: int, end: int) -> bool:
    """Say whether the blanks at [start, end) part a number from its sign in a cell of its own: $ | 5 and 18.6 | %."""
    return text[start - 1 : start] in _MONEY_SIGNS or _SHARE_CELL.match(text, end) is not None


def _squeeze(pieces: list[str]) -> Folded:
    """Join the pieces, dropping glosses and the surplus of blanks, and note where each character came from."""
    joined = "".join(pieces)
    origin = [index for index, piece in enumerate(pieces) for _ in piece]
    keep = bytearray(b"\x01") * len(joined)
    for pattern in (_GLOSS, _EMPHASIS):
        for match in pattern.finditer(joined):
            keep[match.start() : match.end()] = bytes(match.end() - match.start())
    letters = list(joined)
    for match in _BLANKS.finditer(joined):
        start, end = match.span()
        keep[start + 1 : end] = bytes(end - start - 1)
        letters[start] = "\t" if "\t" in match[0] and not _is_of_sign(joined, start, end) else " "
    kept = [index for index in range(len(joined)) if keep[index]]
    text = "".join(letters[index] for index in kept)
    starts = [origin[index] for index in kept]
    return Folded(text, starts, [start + 1 for start in starts])
