"""The number at a place of a text, whatever way it is written."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.arabic import VULGAR, read_arabic, vulgar
from claimcheck.normalise.figures.chinese import CHINESE_START, read_chinese
from claimcheck.normalise.figures.english import ENGLISH_START, read_english
from claimcheck.normalise.figures.fractions import FRACTION_START, read_fraction
from claimcheck.normalise.figures.interval import Extent, point
from claimcheck.normalise.figures.numeral import Numeral, Style

NUMBER_WORDS = ENGLISH_START | FRACTION_START
FIGURE_CHARACTERS = CHINESE_START + "半翻腰砍减" + VULGAR
_HALF = Decimal("0.5")


_PLACES = re.compile(r"[ -](?:figures?|digits?)(?![a-z])|[ ]?位数(?![据字])", re.IGNORECASE)
_MOST_PLACES = 15


def read_numeral(text: str, at: int, *, money: bool = False) -> Numeral | None:
    """Read the number that begins at `at` of a folded text; None where there is none, or one too long.

    `money` says that a currency sign stands before it.
    """
    first = text[at]
    fraction = read_fraction(text, at)
    if fraction is not None:
        return fraction
    if "0" <= first <= "9" or first == ".":
        return _placed(text, _half_more(text, read_arabic(text, at, money=money)))
    if first in VULGAR:
        return Numeral(point(vulgar(first)), at + 1, Style.DIGITS)
    if first in CHINESE_START:
        return _placed(text, _half_more(text, read_chinese(text, at)))
    if first == "半":
        return Numeral(point(_HALF), at + 1, Style.LONE)
    return _placed(text, read_english(text, at)) if first.isascii() else None


def _placed(text: str, numeral: Numeral | None) -> Numeral | None:
    """Read "six figures" and 两位数 as all the numbers that have so many places."""
    match = _PLACES.match(text, numeral.end) if numeral is not None else None
    if match is None or numeral is None:
        return numeral
    places = numeral.extent
    if places.low != places.high or not 1 <= places.low <= _MOST_PLACES or places.low != int(places.low):
        return numeral
    least = Decimal(10) ** (int(places.low) - 1)
    extent = Extent(least, least * 10 - 1, vague=True)
    return Numeral(extent, match.end(), Style.CHINESE if match[0].endswith("数") else Style.ENGLISH, scale=least * 10)


def _half_more(text: str, numeral: Numeral | None) -> Numeral | None:
    """Read the 个半 of 三个半小时: a half more of what follows."""
    if numeral is None or not text.startswith(("个半", " 个半"), numeral.end):
        return numeral
    end = text.index("半", numeral.end) + 1
    return numeral._replace(extent=numeral.extent.plus(_HALF), end=end, style=Style.CHINESE)
