"""Numbers written in digits, with the scales of both languages: 1,234.5, 7e9, 1.7 万, 3亿5000万, 2.5bn, 300k."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.chinese import MARK, SCALES, step_past
from claimcheck.normalise.figures.english_words import SCALE
from claimcheck.normalise.figures.grouping import digits_at
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.interval import Extent, divide, last_place, multiply, point
from claimcheck.normalise.figures.metres import is_metres
from claimcheck.normalise.figures.mixed_scales import with_smaller_scales
from claimcheck.normalise.figures.myriads import scale_factor
from claimcheck.normalise.figures.numeral import ONE, Numeral, Style
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.spoken_scales import spoken_scale
from claimcheck.normalise.figures.units import UNIT_WORDS, Unit

METRE = Unit("m", "length")
_VULGAR = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5)}
_VULGAR |= {"⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}
_VULGAR |= {"⅐": (1, 7), "⅑": (1, 9), "⅒": (1, 10), "↉": (0, 3)}
VULGAR = "".join(_VULGAR)
_POWERS = {
    **dict.fromkeys(["k", "K"], 3),
    **dict.fromkeys(["m", "M", "mm", "MM", "mn", "Mn", "MN", "mil", "mill", "mio", "Mio", "mln", "Mln"], 6),
    **dict.fromkeys(["b", "B", "bn", "Bn", "BN", "bil", "bln", "Bln"], 9),
    **dict.fromkeys(["t", "T", "tn", "Tn", "TN", "trn", "trln"], 12),
}
_WORD = Pattern(r"([ -]?)([A-Za-z]{1,12})(?![A-Za-z0-9²³]|\.C\.)")  # no B of B.C.
_SPACED = frozenset(
    ["K", "M", "B", "T", "mn", "bn", "mln", "bln", "tn", "trn", "Mn", "Bn", "BN", "Mio", "mio", "mil", "bil"]
)
_MONEY_ONLY = frozenset({"t", "mm", "b", "mill"})  # also tonnes, millimetres, bits, a factory
_BEFORE_CHRIST = Pattern(r"\.[ ]?C(?:\.|(?![A-Za-z0-9]))")
_BEFORE_CURRENCY = _MONEY_ONLY | {"m", "k"}
_FEW = Pattern("几(?=[十百千万亿个])|(?<=0)几(?![乎何时])")
_TAIL = Pattern(r"[ ]?零?(?=[0-9][0-9,]{0,4}[ ]?[多余]?[ ]?([十百千万])(?![瓦米克字赫焦卡伏分帕]))")
_TAILED = frozenset("零 0123456789")
_ENGLISH_TAIL = Pattern(r" (?=[0-9]{1,3}(?:[ -]?(thousand|million|billion)|([km]))(?![A-Za-z]))", re.IGNORECASE)
_POWERED = Pattern("[ ]?(?:功率|快充|充电|闪充|[有无]线|电|灯|光伏|以?上?的?功率)")
_FOLLOWERS = Pattern(r"[ ]?\+?[ ]?(?:粉|人|用户|会员|阅读|播放|点赞|浏览|曝光|元|块|条|次|年薪|美[元金]|现金|存款)")
_PAID = Pattern(
    "(?:薪|年入|月入|日入|收入|净?赚|粉丝|播放量?|阅读量?|点赞|存款?|预算|房价|奖金|工资|花|卖|销量|售价|总价|付|捐|贷|借|投资|欠|亏"
    "|损失|首付|彩礼|[月日]活)[^,。;!?0-9功率电耗热充]{0,4}[0-9.]{1,8}$"
)
_MIXED = Pattern(r"(?:[ -]|[ ]and[ ]|[ ]&[ ])([0-9]{1,3})/([0-9]{1,3})(?![0-9/.])")
_CENTS = Pattern(r",([0-9]{2})(?![0-9]|[.,][0-9]| ?[A-Za-z]{0,8}illion)")  # $2,50
_PLUS_SCALE = Pattern(r"(?:\+|[ -]plus)(?=[ -](?:hundred|thousand|million|billion|trillion|mn|bn)s?(?![a-z]))")
_PLUS = frozenset("+p")
_MORE_STARTS = frozenset(" -") | frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_POWERS_OF_TAIL = {"k": Decimal(10**3), "m": Decimal(10**6)}
_CHINESE_SCALE = frozenset("十百千万亿兆多余来几个")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def read_arabic(text: str, at: int, *, money: bool) -> Numeral | None:
    """Read the number whose first digit stands at `at`; None when it has more than 40 digits.

    `money` says that a currency sign stands before it: then "t" and "mm" are scales and no units.
    """
    found = digits_at(text, at)
    if found is None:
        return None
    value, end = found
    if money and text[end : end + 1] == "," and (cents := _CENTS.match(text, end)):
        return Numeral(point(value + Decimal(f"0.{cents[1]}")), cents.end(), Style.DIGITS)
    if end < len(text) and text[end] in " -⁄½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒":
        value, end = _with_part(text, end, value)
    follower = text[end : end + 1]
    if follower in {" ", "-"}:
        follower = text[end + 1 : end + 2]
    if follower in _PLUS and (more := _PLUS_SCALE.match(text, end)):
        return english_scale(text, at, more.end(), value, money=money)._replace(hedge=Hedge.AT_LEAST)
    if follower in _CHINESE_SCALE:
        return _chinese_scale(text, end, value) or Numeral(point(value), end, Style.DIGITS)
    if follower in _LETTERS:
        return english_scale(text, at, end, value, money=money)
    return Numeral(point(value), end, Style.DIGITS)


def vulgar(character: str) -> Decimal:
    """Give the value of a vulgar fraction; thirds and sixths rounded to 28 digits."""
    top, bottom = _VULGAR[character]
    return divide(Decimal(top), Decimal(bottom))


def _with_part(text: str, end: int, value: Decimal) -> tuple[Decimal, int]:
    """Take the fraction behind a whole number: 1½, 1 ½, 2 3/4, 1-1/2, "3 and 1/2"."""
    if value != int(value):
        return value, end
    at = end + (text[end] == " ")
    if text[at : at + 1] in _VULGAR:
        return value + vulgar(text[at]), at + 1
    mixed = _MIXED.match(text, end)
    if mixed and 0 < int(mixed[1]) < int(mixed[2]):
        return value + divide(Decimal(mixed[1]), Decimal(mixed[2])), mixed.end()
    return value, end


def _chinese_scale(text: str, end: int, value: Decimal) -> Numeral | None:
    """Take 万, 亿 and their kind, 多 before or after them (500 多万, 5 亿多), and a smaller part (3亿5000万)."""
    mark = MARK.match(text, end) or _FEW.match(text, end)
    about = Hedge.ABOUT if mark and mark[0].endswith("来") else Hedge.NONE
    extent = step_past(point(value), last_place(value)) if mark and about is Hedge.NONE else point(value)
    start = mark.end() if mark else end
    match = SCALES.match(text, start)
    scale = match[1] if match else ""
    if not scale or match is None:
        return Numeral(extent, start, Style.DIGITS, hedge=about) if mark else None
    factor = scale_factor(scale)
    numeral = Numeral(extent.times(factor), match.end(), Style.DIGITS, factor, hedge=about)
    late = None if mark else MARK.match(text, match.end())
    if late:
        return _past_scale(text, numeral, value, late.end(), about=late[0].endswith("来"))
    if "兆" in scale:
        numeral = numeral._replace(other=numeral.extent.over(Decimal(10**6)), why="兆 is 1e12 or 1e6")
    return _with_tail(text, numeral)


def _past_scale(text: str, numeral: Numeral, value: Decimal, end: int, *, about: bool) -> Numeral:
    """Read 5亿多, 3千多 and 3千多万: past the number by its last place, and a scale behind it."""
    after = SCALES.match(text, end)
    more = scale_factor(after[1]) if after and after[1] else ONE
    last = after.end() if after and after[1] else end
    scale = multiply(numeral.scale, more)
    if about:
        return numeral._replace(extent=numeral.extent.times(more), end=last, scale=scale, hedge=Hedge.ABOUT)
    if numeral.scale < 10**4:
        return numeral._replace(
            extent=step_past(numeral.extent, last_place(numeral.extent.low)).times(more), end=last, scale=scale
        )
    return numeral._replace(extent=step_past(point(value), last_place(value)).times(scale), end=last, scale=scale)


def _with_tail(text: str, numeral: Numeral) -> Numeral:
    """Add what follows in the next smaller scale: 3亿5000万."""
    if text[numeral.end : numeral.end + 1] not in _TAILED:
        return numeral
    longer = with_smaller_scales(text, numeral) if numeral.extent.low == numeral.extent.high else numeral
    if longer is not numeral:
        return longer
    match = _TAIL.match(text, numeral.end)
    if match is None or scale_factor(match[1]) >= numeral.scale:
        return numeral
    return _plus_tail(text, numeral, match.end())


def _plus_tail(text: str, numeral: Numeral, start: int) -> Numeral:
    tail = read_arabic(text, start, money=False)
    if tail is None or tail.scale >= numeral.scale or tail.extent.high >= numeral.scale:
        return numeral
    low, high = tail.extent.low, tail.extent.high
    total = Extent(numeral.extent.low + low, numeral.extent.high + high, tail.extent.vague, tail.extent.inner)
    return numeral._replace(extent=total, end=tail.end)


def english_scale(text: str, at: int, end: int, value: Decimal, *, money: bool) -> Numeral:
    """Read the scale that stands at `end`, behind the number `value` that begins at `at`."""
    match = _WORD.match(text, end)
    if match and match[2] in _BEFORE_CURRENCY and not money:
        named = UNIT_WORDS.after(text, match.end() + (text[match.end() : match.end() + 1] == " "))
        money = named is not None and named[0].dimension == "currency"
    if match and match[2] == "B" and _BEFORE_CHRIST.match(text, match.end()):
        match = None  # 50,000 B.C.
    factor = _factor(match[1], match[2], money=money) if match else None
    if match and factor is None and match[2] == "grand":
        factor = spoken_scale(text, match.end(), "grand")
    if match and match[2] == "W" and not match[1] and _is_myriad(text, end, match.end()):
        factor = ONE.scaleb(4)
    if match is None or factor is None:
        return Numeral(point(value), end, Style.DIGITS)
    numeral = Numeral(point(value).times(factor), match.end(), Style.DIGITS, factor)
    if match[2] == "m" and not money:
        if not match[1] and is_metres(text, at, match.end(), value):
            return Numeral(point(value), end, Style.DIGITS)
        return numeral._replace(other=point(value), other_unit=METRE, why="m is a million or metres")
    if text[match.end() : match.end() + 1] not in _MORE_STARTS:
        return numeral
    again = _WORD.match(text, match.end())  # "5 hundred million", "100 thousand million"
    second = SCALE.get(again[2].lower()) if again else None
    if again and second and factor < second and again[1] != "-":
        factor = multiply(factor, second)
        return numeral._replace(extent=numeral.extent.times(second), end=again.end(), scale=factor)
    return _with_english_tail(text, numeral)


def _with_english_tail(text: str, numeral: Numeral) -> Numeral:
    """Add what follows in a smaller scale: 1 million 200 thousand. It is told before it is read: rows may be long."""
    tail = _ENGLISH_TAIL.match(text, numeral.end)
    scale = (SCALE[tail[1].lower()] if tail[1] else _POWERS_OF_TAIL[tail[2].lower()]) if tail else None
    return _plus_tail(text, numeral, tail.end()) if tail and scale and scale < numeral.scale else numeral


def _is_myriad(text: str, start: int, end: int) -> bool:
    """Say whether the W at `start` is 万: of pay, of money spent and of followers; 120W快充 are watts."""
    if _POWERED.match(text, end):
        return False
    return _FOLLOWERS.match(text, end) is not None or _PAID.search(text, max(start - 16, 0), start) is not None


def _factor(gap: str, word: str, *, money: bool) -> Decimal | None:
    """Give what a scale word multiplies by; letters must touch the digits, longer words may be joined by a hyphen."""
    low = word.lower()
    named = SCALE.get(low) or SCALE.get(low.removesuffix("s"))
    if named:
        return named
    power = 4 if word == "w" and not gap else _POWERS.get(word)
    if power is None or gap == "-" or (word in _MONEY_ONLY and not money and word != "b"):
        return None
    if gap and word not in _SPACED and not money:
        return None
    return ONE.scaleb(power)
