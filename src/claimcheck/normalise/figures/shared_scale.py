"""The scale that a range states once, and both its ends have: 5至10亿, two to three hundred, 20-25,000."""

from decimal import Decimal

from claimcheck.normalise.figures.interval import Extent
from claimcheck.normalise.figures.numeral import ONE, Numeral

_PLAIN_NUMBER = 100  # from here on a number before a scaled one may stand for itself
_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)
_STEEPEST = 10  # times the second number
_HUNDREDS = frozenset(_HUNDRED * _THOUSAND**power for power in range(5))
_WIDEST = {
    "dash": 10,
    "to": 2,
    "between": 2,
    "or": 2,
    "change": 2,
}  # 20-25,000 shares its thousands, "20 to 25,000" as well


def scaled_low(text: str, first: Numeral, second: Numeral, kind: str) -> Extent | None:
    """Give the first end with the scale of the second, where it shares it.

    `kind` is how they are joined; "change" is from one to another, which may fall: from 12 to 9 million.
    """
    if first.scale != 1:
        return None
    if second.scale == 1:
        return _thousands(text, first, second, kind)
    if kind == "change" and _is_fall(first.extent, second.extent.high / second.scale):
        return first.extent.times(second.scale)
    for scale in _scales(second.scale, english=text[second.end - 1].isascii()):
        other = second.extent.high / scale
        if first.extent.high < other or (first.extent.high < 0 and other < 0):  # -5 to -10 million falls
            return first.extent.times(scale)
    return None


def backwards(first: Numeral, second: Numeral, kind: str) -> bool:
    """Say whether the first end, which shares no scale, would share one: 9..7 billion; "500 to 1 million" would not."""
    if first.scale != 1 or second.scale in (ONE, _HUNDRED):
        return False
    return kind == "dash" or first.extent.high < _PLAIN_NUMBER


def _is_fall(first: Extent, other: Decimal) -> bool:
    """Say whether the first number is the larger one, and of the same order: 12 and 9, not 500 and 2."""
    return 0 < other <= first.high < min(_THOUSAND, other * _STEEPEST)


def _scales(scale: Decimal, *, english: bool) -> tuple[Decimal, ...]:
    """List what may be shared of a scale: of hundreds of thousands also the thousands alone; 亿 is shared whole."""
    if english and scale in _HUNDREDS and scale > _HUNDRED:
        return scale, scale / _HUNDRED
    return (scale,)


def _thousands(text: str, first: Numeral, second: Numeral, kind: str) -> Extent | None:
    """Read 20-25,000 as 20,000 to 25,000: the first end is below the second's thousands, and not far below."""
    low, high = first.extent.low, second.extent.high
    if second.scale != ONE or not ONE < low < _THOUSAND or not text.endswith(",000", 0, second.end):
        return None
    thousands = high / _THOUSAND
    return first.extent.times(_THOUSAND) if low < thousands <= low * _WIDEST[kind] else None
