"""What a stated figure leaves open: its hedge, its open side, and the rounding of its last digit."""

from decimal import Context, Decimal

from claimcheck.judge.agreement import Interval, interval_of
from claimcheck.judge.interval import widen
from claimcheck.model.quantity import Qualifier, Quantity
from claimcheck.model.vocabulary import Tolerance

_ROUNDED = frozenset({Qualifier.EXACT, Qualifier.BETWEEN})  # the other hedges are wider than any rounding
_WHOLE = frozenset({"percent", "points", "x"})  # told in whole numbers: "7 times" may be 7.4 times
_QUIET = Context(prec=40, traps=[])
_HALF = Decimal("0.5")


def stated(quantity: Quantity) -> Interval:
    """The interval a figure stands for: 1.3 % is 1.25 to 1.35, 600 % is 595 to 605, ~7 is 6.3 to 7.7."""
    interval = interval_of(quantity)
    if quantity.qualifier not in _ROUNDED:
        return interval
    ends = [end for end in (interval.low, interval.high) if end.is_finite()]
    return widen(interval, min((_half_a_digit(end, quantity.unit) for end in ends), default=Decimal(0)))


def last_digit(quantity: Quantity) -> int:
    """The power of ten of the last digit that is no zero, of the ends the finest: 8 for 600 million, 9 for 11 bn."""
    interval = interval_of(quantity)
    ends = [end.normalize().as_tuple().exponent for end in (interval.low, interval.high) if end.is_finite() and end]
    return min((exponent for exponent in ends if isinstance(exponent, int)), default=0)


def rounded_at(quantity: Quantity, place: int) -> Interval:
    """The interval of a figure that was rounded to this power of ten; of a hedged one its own, which is wider."""
    interval = interval_of(quantity)
    return widen(interval, _QUIET.scaleb(_HALF, place)) if quantity.qualifier in _ROUNDED else interval


def tolerant(quantity: Quantity, tolerance: Tolerance) -> Interval:
    """The same, and on either side what the metric's tolerance allows: for figures of another article."""
    interval = stated(quantity)
    size = max((abs(end) for end in (interval.low, interval.high) if end.is_finite()), default=Decimal(0))
    return widen(interval, _QUIET.multiply(tolerance.amount, size) if tolerance.relative else tolerance.amount)


def _half_a_digit(value: Decimal, unit: str) -> Decimal:
    """Half a unit of the last digit written, of the second one where zeros fill the rest up (600: 5)."""
    if not value:
        return Decimal(0)
    _, digits, exponent = value.as_tuple()
    place = int(exponent)
    if place >= 0:
        zeros = len(digits) - len("".join(map(str, digits)).rstrip("0"))
        place = min(place + zeros, value.adjusted() - 1)
        place = max(place, 0) if unit in _WHOLE else place
    return _QUIET.scaleb(_HALF, place)
