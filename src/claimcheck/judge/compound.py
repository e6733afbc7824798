"""Growth by the year: the factor that, taken once for each year, gives the growth of all of them."""

from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal

from claimcheck.judge.agreement import Interval
from claimcheck.judge.interval import ANYTHING
from claimcheck.judge.timing import middle
from claimcheck.model.when import Span

_YEAR = Decimal("365.2425")  # days
_PRECISE = Context(prec=28, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])
_LEAST = Decimal("0.5")  # years: of less nobody tells a growth by the year


def by_the_year(factor: Interval, first: Span | None, last: Span | None) -> Interval:
    """The yearly factor of a growth by `factor`, 0 or more, between the middles of two dates; anything without them."""
    if first is None or last is None:
        return ANYTHING
    years = Decimal(middle(last) - middle(first)) / _YEAR
    if years < _LEAST:
        return ANYTHING
    low, high = (_root(end, years) for end in (factor.low, factor.high))
    return factor._replace(low=low, high=high)


def _root(number: Decimal, degree: Decimal) -> Decimal:
    """The root of a number of 0 or more, of nothing else there is one."""
    return _PRECISE.power(number, 1 / degree) if number.is_finite() and number > 0 else number
