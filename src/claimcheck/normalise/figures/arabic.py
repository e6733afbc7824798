"""Numbers written in digits, with the scales of both languages: 1,234.5, 7e9, 1.7 万, 3亿5000万, 2.5bn, 300k."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.chinese import MARK, SCALES, scale_factor, step_past
from claimcheck.normalise.figures.english import SCALE
from claimcheck.normalise.figures.interval import Extent, point
from claimcheck.normalise.figures.numeral import MAX_DIGITS, ONE, Numeral, Style
from claimcheck.normalise.figures.units import Unit

NUMBER = re.compile(
    r"(?:(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,2}(?![0-9A-Za-z]))?"
)
METRE = Unit("m", "length")
_VULGAR = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5)}
_VULGAR |= {"⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}
VULGAR = "".join(_VULGAR)
_POWERS = {
    "k": 3,
    "K": 3,
    "m": 6,
    "M": 6,
    "mm": 6,
    "MM": 6,
    "mn": 6,
    "Mn": 6,
    "mil": 6,
    "mio": 6,
    "mln": 6,
    "b": 9,
    "B": 9,
    "bn": 9,
}
_POWERS |= {"Bn": 9, "BN": 9, "bln": 9, "t": 12, "T": 12, "tn": 12, "trn": 12, "Tn": 12}
_WORD = re.compile(r"([ -]?)([A-Za-z]{1,11})(?![A-Za-z0-9²³])")
_SPACED = frozenset({"K", "M", "B", "T", "mn", "bn", "mln", "bln", "tn", "trn", "Mn", "Bn", "BN"})
_MONEY_ONLY = frozenset({"t", "mm", "b"})  # also tonnes, millimetres, bits
_FEW = re.compile("几(?=[十百千万亿个])")
_TAIL = re.compile(r"[ ]?[0-9]{1,4}[ ]?([十百千万])(?![瓦米克字赫分])")


def read_arabic(text: str, at: int, *, money: bool) -> Numeral | None:
    """Read the number whose first digit stands at `at`; None when it has more than 40 digits.

    `money` says that a currency sign stands before it: then "t" and "mm" are scales and no units.
    """
    match = NUMBER.match(text, at)
    if match is None or sum("0" <= digit <= "9" for digit in match[0]) > MAX_DIGITS:
        return None
    value = Decimal(match[0].replace(",", ""))
    if abs(value.adjusted()) > MAX_DIGITS:
        return None
    end = match.end()
    if end < len(text) and text[end] in _VULGAR and value == int(value):
        value, end = value + vulgar(text[end]), end + 1
    return _chinese_scale(text, end, value) or _english_scale(text, end, value, money=money)


def vulgar(character: str) -> Decimal:
    """Give the value of a vulgar fraction; thirds and sixths rounded to 28 digits."""
    top, bottom = _VULGAR[character]
    return Decimal(top) / bottom


def _chinese_scale(text: str, end: int, value: Decimal) -> Numeral | None:
    """Take 万, 亿 and their kind, 多 before or after them (500 多万, 5 亿多), and a smaller part (3亿5000万)."""
    mark = MARK.match(text, end) or _FEW.match(text, end)
    extent = step_past(point(value), _step(value)) if mark else point(value)
    start = mark.end() if mark else end
    match = SCALES.match(text, start)
    scale = match[1] if match else ""
    if not scale or match is None:
        return Numeral(extent, start, Style.DIGITS) if mark else None
    factor = scale_factor(scale)
    numeral = Numeral(extent.times(factor), match.end(), Style.DIGITS, factor)
    late = None if mark else MARK.match(text, match.end())
    if late:
        return numeral._replace(extent=step_past(point(value), _step(value)).times(factor), end=late.end())
    return _with_tail(text, _with_other(numeral, scale))


def _with_other(numeral: Numeral, scale: str) -> Numeral:
    if "兆" not in scale:
        return numeral
    return numeral._replace(other=numeral.extent.over(Decimal(10**6)), why="兆 is 1e12 or 1e6")


def _with_tail(text: str, numeral: Numeral) -> Numeral:
    """Add what follows in the next smaller scale: 3亿5000万."""
    match = _TAIL.match(text, numeral.end)
    if match is None or scale_factor(match[1]) >= numeral.scale:
        return numeral
    start = numeral.end + (text[numeral.end] == " ")
    tail = read_arabic(text, start, money=False)
    if tail is None or tail.scale >= numeral.scale or tail.extent.high >= numeral.scale:
        return numeral
    low, high = tail.extent.low, tail.extent.high
    total = Extent(numeral.extent.low + low, numeral.extent.high + high, tail.extent.vague, tail.extent.inner)
    return numeral._replace(extent=total, end=tail.end)


def _english_scale(text: str, end: int, value: Decimal, *, money: bool) -> Numeral:
    match = _WORD.match(text, end)
    factor = _factor(match[1], match[2], money=money) if match else None
    if match is None or factor is None:
        return Numeral(point(value), end, Style.DIGITS)
    numeral = Numeral(point(value).times(factor), match.end(), Style.DIGITS, factor)
    if match[2] == "m" and not money:
        return numeral._replace(other=point(value), other_unit=METRE, why="m is a million or metres")
    again = _WORD.match(text, match.end())  # "5 hundred million", "100 thousand million"
    second = SCALE.get(again[2].lower()) if again else None
    if again and second and factor < second:
        numeral = numeral._replace(
            extent=numeral.extent.times(Decimal(second)), end=again.end(), scale=factor * Decimal(second)
        )
    return numeral


def _factor(gap: str, word: str, *, money: bool) -> Decimal | None:
    """Give what a scale word multiplies by; letters must touch the digits, longer words may be joined by a hyphen."""
    named = SCALE.get(word.lower()) or SCALE.get(word.lower().removesuffix("s"))
    if named:
        return Decimal(named)
    power = _POWERS.get(word)
    if power is None or gap == "-" or (word in _MONEY_ONLY and not money and word != "b"):
        return None
    if gap and word not in _SPACED and not money:
        return None
    return Decimal(10) ** power


def _step(value: Decimal) -> Decimal:
    """Give what the last non-zero place stands for: 100 for 500, 10 for 1250, 0.1 for 1.5."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(10) ** exponent if value and isinstance(exponent, int) else ONE
