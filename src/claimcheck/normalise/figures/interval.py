"""Exact arithmetic on intervals of Decimal, and what a hedge does to one."""

from decimal import Context, Decimal
from typing import NamedTuple

from claimcheck.model.quantity import LEAST, MOST, Qualifier
from claimcheck.normalise.figures.hedges import Hedge

EXACT = Context(prec=120)  # 40 digits times 40 digits, and scales, without rounding
_ROUNDED = Context(prec=28)  # quotients that do not end
ZERO = Decimal(0)
_WHOLE = Decimal(1)


class Interval(NamedTuple):
    """Both ends, None where open; `qualifier` as in the model."""

    low: Decimal | None
    high: Decimal | None
    low_included: bool
    high_included: bool
    qualifier: Qualifier


class Extent(NamedTuple):
    """What a figure says before any hedge: low to high (equal for a point).

    `vague` marks an order of magnitude (数百亿), `inner` one whose ends are excluded (5 亿多), `stated` a range with
    both ends written.
    """

    low: Decimal
    high: Decimal
    vague: bool = False
    inner: bool = False
    stated: bool = False

    def times(self, factor: Decimal) -> "Extent":
        """Multiply both ends; exact. A factor below zero turns them round."""
        if factor == 1:
            return self
        if self.low == self.high:
            end = multiply(self.low, factor)
            return self._replace(low=end, high=end)
        ends = multiply(self.low, factor), multiply(self.high, factor)
        return self._replace(low=min(ends), high=max(ends))

    def over(self, divisor: Decimal) -> "Extent":
        """Divide both ends by `divisor` > 0; rounded to 28 digits where the quotient does not end."""
        if divisor == 1:
            return self
        return self._replace(low=divide(self.low, divisor), high=divide(self.high, divisor))

    def plus(self, other: Decimal) -> "Extent":
        """Move both ends; exact."""
        return self._replace(low=EXACT.add(self.low, other), high=EXACT.add(self.high, other))


def point(value: Decimal) -> Extent:
    """Make the extent of one value."""
    return Extent(value, value)


def multiply(first: Decimal, second: Decimal) -> Decimal:
    """Multiply exactly, up to 120 digits; a whole number comes out without exponent or trailing zeros."""
    return tidy(EXACT.multiply(first, second))


def divide(first: Decimal, second: Decimal) -> Decimal:
    """Divide, rounded to 28 digits where the quotient does not end."""
    return tidy(_ROUNDED.divide(first, second))


def last_place(value: Decimal) -> Decimal:
    """Give what the last non-zero place stands for: 100 for 500, 10 for 1250, 0.1 for 1.5."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(10) ** exponent if value and isinstance(exponent, int) else _WHOLE


def tidy(value: Decimal) -> Decimal:
    """Write the same number the plainest way: 7.50 as 7.5, 7E+9 as 7000000000."""
    if value.same_quantum(_WHOLE):
        return value
    if not value:
        return ZERO
    plain = EXACT.normalize(value)
    if not plain.same_quantum(_WHOLE) and plain == plain.to_integral_value() and plain.adjusted() < EXACT.prec:
        return plain.quantize(_WHOLE, context=EXACT)
    return plain


def hedged(extent: Extent, hedge: Hedge, floor: Decimal | None) -> Interval:
    """Apply a hedge. `floor` is the lower end of an upper bound: 0 for counts and money, else None."""
    low, high = tidy(extent.low), tidy(extent.high)
    if hedge is Hedge.MORE_THAN:
        return Interval(low, None, low_included=False, high_included=False, qualifier=Qualifier.MORE_THAN)
    if hedge is Hedge.AT_LEAST:
        return Interval(low, None, low_included=True, high_included=False, qualifier=Qualifier.AT_LEAST)
    if hedge in (Hedge.LESS_THAN, Hedge.AT_MOST):
        return _upper_bound(high, hedge, floor)
    if hedge is Hedge.NEARLY or (hedge is Hedge.ABOUT and not extent.vague):
        return _around(low, high, hedge)
    included = not extent.inner
    return Interval(low, high, low_included=included, high_included=included, qualifier=_qualifier(extent))


def _qualifier(extent: Extent) -> Qualifier:
    if extent.vague or extent.inner:
        return Qualifier.MAGNITUDE
    return Qualifier.BETWEEN if extent.stated else Qualifier.EXACT


def _upper_bound(high: Decimal, hedge: Hedge, floor: Decimal | None) -> Interval:
    start = floor if floor is not None and floor < high else None
    included = hedge is Hedge.AT_MOST
    qualifier = Qualifier.AT_MOST if included else Qualifier.LESS_THAN
    return Interval(start, high, low_included=start is not None, high_included=included, qualifier=qualifier)


def _around(low: Decimal, high: Decimal, hedge: Hedge) -> Interval:
    """Widen by a tenth: both ways for about, from below for nearly (the figure itself excluded)."""
    least = multiply(low, LEAST if low >= 0 else MOST)
    if hedge is Hedge.NEARLY:
        return Interval(least, high, low_included=True, high_included=False, qualifier=Qualifier.NEARLY)
    most = multiply(high, MOST if high >= 0 else LEAST)
    return Interval(least, most, low_included=True, high_included=True, qualifier=Qualifier.ABOUT)
