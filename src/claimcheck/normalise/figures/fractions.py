"""Figures whose own form decides the unit: 1/40, "one in five", 三分之一, 三成, 八折, two thirds, doubled, 翻番."""

from decimal import Decimal

from claimcheck.normalise.figures.chinese import CHINESE_START, MARK, step_past
from claimcheck.normalise.figures.english_fractions import before_unit, numbered_part, of_scale, read_fraction_words
from claimcheck.normalise.figures.interval import Extent, divide, last_place, multiply, point
from claimcheck.normalise.figures.marked_parts import MARKED, read_marked
from claimcheck.normalise.figures.myriads import evaluate
from claimcheck.normalise.figures.numeral import MAX_DIGITS, Numeral, Style, share
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.ratios import follows_each, read_among, read_in, read_ratio
from claimcheck.normalise.figures.units import MULTIPLE, PERCENT

_DIGITS = Pattern(r"[0-9]+(?:\.[0-9]+)?")
_SLASH = Pattern(r"([0-9]{1,40})[/⁄]([0-9]{1,40})(?:(?:th|rd|nd)s?(?![a-z]))?(?![0-9/]|\.[0-9])")
_OF = Pattern(
    rf"(?:(?P<whole>[0-9]{{1,6}}|[{CHINESE_START}]{{1,8}})又)?"
    rf"(?P<bottom>[0-9]{{1,6}}[ ]?|[{CHINESE_START}]{{1,8}})分之[ ]?"
    rf"(?P<top>[0-9]{{1,20}}(?:\.[0-9]{{1,20}})?|[{CHINESE_START}]{{1,12}}(?:点[零〇一二三四五六七八九]{{1,12}})?)"
)
_TENTHS = Pattern(
    r"([0-9]{1,2}(?:\.[0-9])?|[一二两三四五六七八九十几]{1,3})[ ]?成"
    r"(?:([一二三四五六七八九半]|(?<=[0-9]成)[1-9](?![0-9.,%人个家名位万亿千百元块年月日天、至到-]))?"
    r"(?![多余为立员本功长熟绩果都交分型品就套]|不(?![到足]))|(?P<past>[多余]))"
)
_OFF = Pattern(r"([一二三四五六七八九]{1,2}|[0-9]{1,2}(?:\.[0-9])?)[ ]?折(?![合叠腾射扣算])")
_HALF = Pattern(r"一半(?!路)|半数(?!字)")
_TWICE = Pattern(r"翻了?[ ]?[番倍](?!译)|翻了?(?:一)[ ]?番|腰斩|砍半|减半")
_PAST = Pattern("[ ]?[多余](?![年人个家次于数名])")
_ONE_AND_HALF = Decimal("1.5")  # 翻倍多 is below three times, as 一倍多 on top is
_OVER_HALF = "过逾超近约"  # 过半, 近半
_NO_HALF = "年天月日夜小个路途场岛导径截打价生身晌"
_ARABIC_FORM = frozenset("/⁄:∶分成折又比 -")
_AMONG_FORM = frozenset("人个名位家")
_NO_THING = frozenset(",.%、。;)")
_CHINESE_FORM = frozenset("分成折又比")


def read_fraction(text: str, at: int) -> Numeral | None:
    """Read a fraction, a share or a multiple that begins at `at`; None where there is none."""
    first = text[at]
    if "0" <= first <= "9":
        return _after_digits(text, at)
    if first.isascii():
        return read_fraction_words(text, at)
    if "有" in text[at + 2 : at + 12] and (among := read_among(text, at)):
        return among
    if not _CHINESE_FORM.isdisjoint(text[at + 1 : at + 12]):
        found = _divided(text, at) or _tenths(text, at) or read_ratio(text, at)
        if found:
            return found
    return _halves(text, at) if first in "一半翻腰砍减对" else None


def _after_digits(text: str, at: int) -> Numeral | None:  # noqa: PLR0911 - one return a form
    digits = _DIGITS.match(text, at)
    if digits is None:
        return None
    follower = text[digits.end() : digits.end() + 1]
    among = follower in _AMONG_FORM or (follower not in _NO_THING and follows_each(text, at))
    if among and "有" in text[digits.end() : digits.end() + 12]:
        return read_among(text, at)
    if follower not in _ARABIC_FORM:
        return read_marked(text, at, follower) if follower in MARKED else None
    if follower in ("/", "⁄"):
        return _slashed(text, at)
    if follower in (" ", "-"):
        follower = text[digits.end() + 1 : digits.end() + 2]
        if follower in ("i", "o"):
            return read_in(text, at)
        if follower in ("t", "f"):
            return read_ratio(text, at) or numbered_part(text, at)
    if follower in (":", "∶", "比"):
        return read_ratio(text, at)
    if follower in _CHINESE_FORM:
        return _divided(text, at) or _tenths(text, at)
    return numbered_part(text, at) if "a" <= follower <= "z" else None


def _slashed(text: str, at: int) -> Numeral | None:
    """Read 1/40 as a multiple; a numerator as large as the denominator is none (24/7, 10/10)."""
    match = _SLASH.match(text, at)
    if match is None or not 0 < int(match[1]) < int(match[2]):
        return None
    value = divide(Decimal(match[1]), Decimal(match[2]))
    scaled = of_scale(text, match.end(), value)
    unit = None if before_unit(text, match.end()) else MULTIPLE
    return scaled or Numeral(point(value), match.end(), Style.DIGITS, unit=unit)


def _divided(text: str, at: int) -> Numeral | None:
    """Read 百分之三十 (percent), 三分之一 and 三又二分之一 (multiples that may be meant as a share)."""
    match = _OF.match(text, at)
    if match is None:
        return None
    bottom, top = _whole(match["bottom"].strip()), _whole(match["top"])
    whole = _whole(match["whole"]) if match["whole"] else None
    if bottom is None or top is None or bottom.low < 2 or bottom.vague:
        return None
    if whole is not None:
        extent = top.over(bottom.low).plus(whole.low)
        return Numeral(extent, match.end(), Style.CHINESE)
    if bottom.low in (100, 1000, 10000):
        mark = MARK.match(text, match.end()) if top.low == top.high else None
        past = step_past(top, last_place(top.low)) if mark and "来" not in mark[0] else top
        end = mark.end() if past is not top and mark else match.end()
        return Numeral(past.times(Decimal(100)).over(bottom.low), end, Style.CHINESE, unit=PERCENT)
    return share(top.over(bottom.low), match.end())


def _whole(text: str) -> Extent | None:
    if "0" <= text[:1] <= "9":
        return point(Decimal(text))
    whole, _, decimals = text.partition("点")
    extent = evaluate(whole) if 0 < len(whole) <= MAX_DIGITS else None
    if extent is None or not decimals:
        return extent
    digits = "".join(str("零一二三四五六七八九".find(digit)) for digit in decimals.replace("〇", "零"))
    return extent.plus(Decimal("0." + digits))


def _tenths(text: str, at: int) -> Numeral | None:
    """Read 三成 (30 percent), 三成五 (35 percent) and 八折 (80 percent of the price)."""
    match = _TENTHS.match(text, at)
    if match:
        extent = _whole(match[1])
        last = {None: 0, "半": 5}.get(match[2], max("零一二三四五六七八九".find(match[2] or "零"), 0))
        last = int(match[2]) if match[2] and match[2].isascii() else last
        if extent is None or extent.high > 10:
            return None
        percent = extent.times(Decimal(10)).plus(Decimal(last))
        if match["past"]:
            percent = step_past(percent, Decimal(10))
        return Numeral(percent, match.end(), Style.CHINESE, scale=Decimal(10), unit=PERCENT)
    match = _OFF.match(text, at)
    if match is None:
        return None
    digits = "".join(str("零一二三四五六七八九".find(c)) if c in "一二三四五六七八九" else c for c in match[1])
    value = Decimal(digits)
    off = multiply(value, Decimal(10)) if value < 10 else value
    return Numeral(point(off), match.end(), Style.CHINESE, scale=Decimal(10), unit=PERCENT)


def _halves(text: str, at: int) -> Numeral | None:
    if text[at] == "半" and text[at - 1 : at] in tuple(_OVER_HALF) and text[at + 1 : at + 2] not in tuple(_NO_HALF):
        return share(point(Decimal("0.5")), at + 1 + text.startswith("数", at + 1))
    if text.startswith("对折", at):
        return Numeral(point(Decimal(50)), at + 2, Style.CHINESE, unit=PERCENT)
    if match := _HALF.match(text, at):
        return share(point(Decimal("0.5")), match.end())
    if match := _TWICE.match(text, at):
        if match[0][0] != "翻":
            return Numeral(point(Decimal("0.5")), match.end(), Style.CHINESE, unit=MULTIPLE)
        extent, end = doubled_past(text, match.end(), Decimal(2), Decimal(2) if match[0][-1] == "番" else _ONE_AND_HALF)
        return Numeral(extent, end, Style.CHINESE, unit=MULTIPLE)
    return None


def doubled_past(text: str, at: int, times: Decimal, step: Decimal) -> tuple[Extent, int]:
    """Read the 多 at `at` behind 翻一番 and 翻倍: past so many times, below `step` times as many."""
    mark = _PAST.match(text, at)
    return (Extent(times, multiply(times, step), inner=True), mark.end()) if mark else (point(times), at)
