"""The number at a place of a text, whatever way it is written."""

from decimal import Decimal

from claimcheck.normalise.figures.arabic import VULGAR, read_arabic, vulgar
from claimcheck.normalise.figures.chinese import CHINESE_START, read_chinese
from claimcheck.normalise.figures.english import ENGLISH_START, read_english
from claimcheck.normalise.figures.fractions import FRACTION_START, read_fraction
from claimcheck.normalise.figures.interval import point
from claimcheck.normalise.figures.numeral import Numeral, Style

NUMBER_WORDS = ENGLISH_START | FRACTION_START
FIGURE_CHARACTERS = CHINESE_START + "半翻腰砍减" + VULGAR
_HALF = Decimal("0.5")


def read_numeral(text: str, at: int, *, money: bool = False) -> Numeral | None:
    """Read the number that begins at `at` of a folded text; None where there is none, or one too long.

    `money` says that a currency sign stands before it.
    """
    first = text[at]
    fraction = read_fraction(text, at)
    if fraction is not None:
        return fraction
    if "0" <= first <= "9" or first == ".":
        return _half_more(text, read_arabic(text, at, money=money))
    if first in VULGAR:
        return Numeral(point(vulgar(first)), at + 1, Style.DIGITS)
    if first in CHINESE_START:
        return _half_more(text, read_chinese(text, at))
    if first == "半":
        return Numeral(point(_HALF), at + 1, Style.LONE)
    return read_english(text, at) if first.isascii() else None


def _half_more(text: str, numeral: Numeral | None) -> Numeral | None:
    """Read the 个半 of 三个半小时: a half more of what follows."""
    if numeral is None or not text.startswith("个半", numeral.end):
        return numeral
    return numeral._replace(extent=numeral.extent.plus(_HALF), end=numeral.end + 2, style=Style.CHINESE)
