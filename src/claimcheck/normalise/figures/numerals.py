"""The number at a place of a text, whatever way it is written."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.arabic import VULGAR, english_scale, read_arabic, vulgar
from claimcheck.normalise.figures.chinese import CHINESE_START, OF_MYRIADS, read_chinese
from claimcheck.normalise.figures.english import plural_of, read_english
from claimcheck.normalise.figures.english_fractions import FRACTION_START
from claimcheck.normalise.figures.english_words import ENGLISH_START
from claimcheck.normalise.figures.fractions import read_fraction
from claimcheck.normalise.figures.interval import Extent, point
from claimcheck.normalise.figures.myriads import SMALL, scale_factor
from claimcheck.normalise.figures.numeral import FEW, Numeral, Style, share
from claimcheck.normalise.figures.patterns import Pattern

NUMBER_WORDS = ENGLISH_START | FRACTION_START
FIGURE_CHARACTERS = CHINESE_START + "半翻腰砍减对" + VULGAR
_HALF = Decimal("0.5")
_CHINESE = frozenset(CHINESE_START)
_BEFORE_PLACES = frozenset("fFdD位")

_PLACES = Pattern(r"[ -](?:figures?|digits?)(?![a-z])|[ ]?位数(?![据字])", re.IGNORECASE)
_COUNTED_BY = Pattern("数以([百千万亿]{1,3})计")
_TENS_OF = Pattern("(10{1,5}|1(?:0{0,2}),000)s(?= of )")
_MOST_PLACES = 15
_BEHIND_COUNTER = Pattern(
    rf"[ ]?个(?:(?P<half>半)|(?P<more>多)?(?P<scale>{OF_MYRIADS})"
    "|(?P<past>多)(?=[ ]?(?:小时|钟头|月|星期|礼拜|百分点|季度|世纪|工作日)))"
)
_EITHER = Pattern(
    "(?:[两三四五六七八]、[三四五六七八九](?=[十百千万亿成倍个天周岁次人]|年(?![级代度])|小时|分钟|元|块|米|公里|斤|吨)"
    "|一、[两二](?=[十百千万亿成倍个天]))"
)
_LONGEST_EITHER = 42  # characters that a numeral may take, and a little more


def read_numeral(text: str, at: int, *, money: bool = False) -> Numeral | None:  # noqa: PLR0911 - one return a form
    """Read the number that begins at `at` of a folded text; None where there is none, or one too long.

    `money` says that a currency sign stands before it.
    """
    first = text[at]
    fraction = read_fraction(text, at)
    if fraction is not None and not (money and fraction.unit and fraction.unit.dimension in ("duration", "length")):
        return fraction
    if "0" <= first <= "9" or first == ".":
        if first == "1" and (tens := _TENS_OF.match(text, at)):
            return plural_of(text, tens.end(), Decimal(tens[1].replace(",", "")))
        return _placed(text, _behind_counter(text, read_arabic(text, at, money=money)))
    if first in _CHINESE:
        if text.startswith("、", at + 1) and (either := _either(text, at)):
            return either
        phrase = _counted_by(text, at) or _thousands(text, at)
        return phrase or _placed(text, _behind_counter(text, read_chinese(text, at)))
    if first in VULGAR:
        if text.startswith(" of ", at + 1):
            return share(point(vulgar(first)), at + 1)
        return english_scale(text, at, at + 1, vulgar(first), money=money)
    if first == "半":
        return _behind_counter(text, Numeral(point(_HALF), at + 1, Style.LONE))
    return _placed(text, read_english(text, at)) if first.isascii() else None


def _counted_by(text: str, at: int) -> Numeral | None:
    """Read 数以亿计, counted by the hundred million: 1 to 9.9 of them."""
    match = _COUNTED_BY.match(text, at) if text.startswith("数以", at) else None
    if match is None:
        return None
    scale = scale_factor(match[1])
    return Numeral(Extent(Decimal(1), Decimal("9.9"), vague=True).times(scale), match.end(), Style.CHINESE, scale)


def _thousands(text: str, at: int) -> Numeral | None:
    """Read the 千上万 of 成千上万 and the 百上千 of 成百上千: from the one scale to all below ten of the other."""
    if text[at - 1 : at] != "成" or not text.startswith(("千上万", "百上千"), at):
        return None
    low, high = (SMALL["千"], scale_factor("万")) if text[at] == "千" else (SMALL["百"], SMALL["千"])
    return Numeral(Extent(low, high * FEW[1], vague=True), at + 3, Style.CHINESE)


def _placed(text: str, numeral: Numeral | None) -> Numeral | None:
    """Read "six figures" and 两位数 as all the numbers that have so many places."""
    if numeral is None or _BEFORE_PLACES.isdisjoint(text[numeral.end : numeral.end + 2]):
        return numeral
    match = _PLACES.match(text, numeral.end)
    places = numeral.extent
    if match is None or places.low != places.high or not 1 <= places.low <= _MOST_PLACES:
        return numeral
    if places.low != int(places.low):
        return numeral
    least = Decimal(10) ** (int(places.low) - 1)
    extent = Extent(least, least * 10 - 1, vague=True)
    return Numeral(extent, match.end(), Style.CHINESE if match[0].endswith("数") else Style.ENGLISH, scale=least * 10)


def _behind_counter(text: str, numeral: Numeral | None) -> Numeral | None:
    """Read 三个半小时, 三个多小时 and 三个亿: a half or a part more of what follows, or so many of a scale."""
    if numeral is None or "个" not in text[numeral.end : numeral.end + 2]:
        return numeral
    match = _BEHIND_COUNTER.match(text, numeral.end)
    if match is None:
        return numeral
    extent, scale = numeral.extent, scale_factor(match["scale"] or "")
    if match["half"]:  # 三个半, a half more
        extent = extent.plus(_HALF)
    if match["more"] or match["past"]:
        extent = extent._replace(high=extent.high + (1 if extent.high >= 1 else _HALF), inner=True)
    return numeral._replace(extent=extent.times(scale), end=match.end(), style=Style.CHINESE, scale=scale)


def _either(text: str, at: int) -> Numeral | None:
    """Read 三、四百 as 三四百, three or four hundred; 一、 at the head of a line begins a list."""
    match = _EITHER.match(text, at)
    if match is None or (text[at] == "一" and (at == 0 or text[at - 1] == "\n")):
        return None
    first, second = ("零一二三四五六七八九".find(digit.replace("两", "二")) for digit in match[0][::2])
    if second - first != 1 and match[0] != "三、五":
        return None
    numeral = read_numeral(text[at] + text[at + 2 : at + _LONGEST_EITHER], 0)
    return numeral._replace(end=at + 1 + numeral.end) if numeral else None
