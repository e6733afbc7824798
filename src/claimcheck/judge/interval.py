"""Interval arithmetic on Decimal, rounded outwards: whatever the true figures are, the answer holds theirs.

Open sides are infinite ends. 40 digits; figures past the exponents of Decimal become infinite or zero, never raise.
"""

from collections.abc import Callable, Iterable
from decimal import MAX_EMAX, MIN_EMIN, ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from functools import reduce

from claimcheck.judge.agreement import Interval

_DOWN = Context(prec=40, rounding=ROUND_FLOOR, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])
_UP = Context(prec=40, rounding=ROUND_CEILING, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])
_INFINITY = Decimal("Infinity")
_ZERO = Decimal(0)
ANYTHING = Interval(-_INFINITY, _INFINITY)

_End = tuple[Decimal, bool]  # a number, and whether it belongs to the interval
_Operation = Callable[[Context, Decimal, Decimal], Decimal]


def point(value: Decimal) -> Interval:
    """The interval that holds this one number."""
    return Interval(value, value)


def add(first: Interval, second: Interval) -> Interval:
    """Every sum of a number of the first and one of the second."""
    return Interval(
        _DOWN.add(first.low, second.low),
        _UP.add(first.high, second.high),
        first.low_in and second.low_in,
        first.high_in and second.high_in,
    )


def total(parts: Iterable[Interval]) -> Interval:
    """The sum of all parts; zero when there are none."""
    return reduce(add, parts, point(_ZERO))


def negate(interval: Interval) -> Interval:
    """The interval mirrored at zero."""
    return Interval(interval.high.copy_negate(), interval.low.copy_negate(), interval.high_in, interval.low_in)


def subtract(first: Interval, second: Interval) -> Interval:
    """Every difference of a number of the first and one of the second."""
    return add(first, negate(second))


def multiply(first: Interval, second: Interval) -> Interval:
    """Every product of a number of the first and one of the second; nothing times unbounded is nothing."""
    return _hull(first, second, _product)


def divide(first: Interval, second: Interval) -> Interval:
    """Every quotient of a number of the first by one of the second; anything when the divisor may pass zero."""
    if second.low < 0 < second.high or second.low == second.high == 0:
        return ANYTHING
    if second.low < 0:
        return divide(negate(first), negate(second))
    if first.low == -_INFINITY or first.high == _INFINITY:
        return _unbounded_quotient(first, second)
    return _hull(first, second, _quotient)


def widen(interval: Interval, by: Decimal) -> Interval:
    """The interval with this much more on either side, ends included; `by` in its unit, 0 or more."""
    if not by:
        return interval
    return Interval(_DOWN.subtract(interval.low, by), _UP.add(interval.high, by))


def _hull(first: Interval, second: Interval, operation: _Operation) -> Interval:
    """The reach of an operation that is monotonic in both operands: its values at the four corners."""
    corners = [(one, other) for one in _ends(first) for other in _ends(second)]
    low = min(((operation(_DOWN, a[0], b[0]), a[1] and b[1]) for a, b in corners), key=_lowest_first)
    high = max(((operation(_UP, a[0], b[0]), a[1] and b[1]) for a, b in corners), key=lambda end: end)
    return Interval(low[0], high[0], low[1], high[1])


def _ends(interval: Interval) -> tuple[_End, _End]:
    return (interval.low, interval.low_in), (interval.high, interval.high_in)


def _lowest_first(end: _End) -> _End:
    """Of two equal ends the one that belongs to the interval comes first."""
    return end[0], not end[1]


def _product(context: Context, first: Decimal, second: Decimal) -> Decimal:
    return context.multiply(first, second) if first and second else _ZERO


def _quotient(context: Context, first: Decimal, second: Decimal) -> Decimal:
    """A corner of a quotient: finite by 0 or more, which may be infinite."""
    if not first or second == _INFINITY:
        return _ZERO
    return context.divide(first, second) if second else _INFINITY.copy_sign(first)


def _unbounded_quotient(first: Interval, second: Interval) -> Interval:
    """Split off the open sides: each reaches from its finite corner, or from zero, without end."""
    low, high = -_INFINITY, _INFINITY
    if first.low != -_INFINITY:
        low = _quotient(_DOWN, first.low, second.high if first.low > 0 else second.low)
    if first.high != _INFINITY:
        high = _quotient(_UP, first.high, second.low if first.high > 0 else second.high)
    return Interval(low, high, first.low_in and low.is_finite(), first.high_in and high.is_finite())
