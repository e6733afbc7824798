"""Whether two values can both hold, time and status left aside."""

from collections.abc import Iterable
from decimal import Decimal
from enum import Enum, auto
from typing import NamedTuple

from claimcheck.judge.naming import may_be_same, same_names
from claimcheck.model.claim import Extent, Words
from claimcheck.model.quantity import CEILINGS, FLOORS, HEDGED, Quantity
from claimcheck.model.vocabulary import Metric, Tolerance
from claimcheck.model.when import Span, share_a_day

_BOUNDS = FLOORS | CEILINGS
# Two strengths of one statement: no contradiction, but see the rule statement-strength.
_ONE_SIDED = ({Extent.NONE, Extent.ALMOST_NONE}, {Extent.ALL, Extent.ALMOST_ALL})
_ONE_SENSE = tuple({extent} for extent in Extent if extent is not Extent.KNOWN)  # "announced" is not "disclosed"
_INFINITY = Decimal("Infinity")
_NOTHING = Decimal(0)

Value = Quantity | Span | Words


class Agreement(Enum):
    """How two values stand to each other. Symmetric."""

    AGREE = auto()
    OPEN = auto()  # they meet only because a bound is open
    DIFFER = auto()
    INCOMPARABLE = auto()


class Interval(NamedTuple):
    """What a value spans on its axis. Ends as Decimal (infinite where open); `*_in` whether the end belongs."""

    low: Decimal
    high: Decimal
    low_in: bool = True
    high_in: bool = True


def agreement(first: Value, second: Value, metric: Metric) -> Agreement:
    """Compare two values of one metric, whatever their type, under the metric's tolerance.

    Where several values hold at once (`multivalued`), different ones are OPEN; only "none" excludes them.
    """
    if isinstance(first, Words) and isinstance(second, Words):
        return _words(first, second, metric)
    found = Agreement.INCOMPARABLE
    if isinstance(first, Quantity) and isinstance(second, Quantity):
        found = _quantities(first, second, metric.tolerance)
    elif isinstance(first, Span) and isinstance(second, Span):
        found = _dates(first, second)
    return Agreement.OPEN if metric.multivalued and found is Agreement.DIFFER else found


def tolerance_for(values: Iterable[Value], tolerance: Tolerance) -> Tolerance:
    """The tolerance for these figures: small counts are exact only where all are whole, and none is hedged."""
    if tolerance.exact_up_to is None or all(isinstance(one, Quantity) and _is_counted_out(one) for one in values):
        return tolerance
    return tolerance._replace(exact_up_to=None)


def _is_counted_out(quantity: Quantity) -> bool:
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    return quantity.qualifier not in HEDGED and all(end == end.to_integral_value() for end in ends)


def same_unit(first: str, second: str) -> bool:
    """Whether figures in these base units can be compared at all; currencies never convert."""
    return first == second or one_unit(first) == one_unit(second)


def one_unit(unit: str) -> str:
    """The unit with people as a count: a bare count of users is a count of people, and trips a day are riders a day."""
    counted, slash, per = unit.partition("/")
    return f"people{slash}{per}" if counted == "count" else unit


def core(quantity: Quantity) -> tuple[Decimal, Decimal]:
    """Return the figure itself: the stated ends, or for a bound the one end it states ("more than 700" is at 700)."""
    if quantity.qualifier in _BOUNDS or quantity.low is None or quantity.high is None:
        upper = quantity.qualifier in CEILINGS or quantity.low is None
        end = quantity.high if upper else quantity.low
        point = end if end is not None else Decimal(0)
        return point, point
    return quantity.low, quantity.high


def is_open(quantity: Quantity) -> bool:
    """Whether one side of the quantity is only a bound."""
    return quantity.qualifier in _BOUNDS or quantity.low is None or quantity.high is None


def _quantities(first: Quantity, second: Quantity, tolerance: Tolerance) -> Agreement:
    if not same_unit(first.unit, second.unit):
        return Agreement.INCOMPARABLE
    tolerance = tolerance_for((first, second), tolerance)
    if meet(Interval(*core(first)), Interval(*core(second)), tolerance):
        return Agreement.OPEN if _face_each_other(first, second) else Agreement.AGREE
    bounded = not (is_open(first) or is_open(second))  # then the figure is the whole of it
    return Agreement.DIFFER if bounded or not meet(_whole(first), _whole(second), tolerance) else Agreement.OPEN


def _face_each_other(first: Quantity, second: Quantity) -> bool:
    """Whether one is a floor and the other a ceiling: at one figure they leave room, but do not say the same."""
    return {_side(first), _side(second)} == {"floor", "ceiling"}


def _side(quantity: Quantity) -> str:
    if not is_open(quantity):
        return "closed"
    ceiling = quantity.qualifier in CEILINGS or quantity.low is None
    return "ceiling" if ceiling else "floor"


def interval_of(value: Value) -> Interval:
    """Return the whole of a value on its axis: figures in their unit, dates in ordinal days; words span nothing."""
    if isinstance(value, Quantity):
        return _whole(value)
    if isinstance(value, Span):
        start = Decimal(value.start.toordinal()) if value.start else -_INFINITY
        end = Decimal(value.end.toordinal()) if value.end else _INFINITY
        return Interval(start, end)
    return Interval(Decimal(0), Decimal(0))


def _whole(quantity: Quantity) -> Interval:
    low = -_INFINITY if quantity.low is None else quantity.low
    high = _INFINITY if quantity.high is None else quantity.high
    return Interval(low, high, quantity.low_included, quantity.high_included)


def meet(first: Interval, second: Interval, tolerance: Tolerance) -> bool:
    """Whether the intervals come within the tolerance of each other, the limit included."""
    first_is_lower = first.high < second.high or (first.high == second.high and first.high_in <= second.high_in)
    lower, upper = (first, second) if first_is_lower else (second, first)
    if lower.high > upper.low:
        return True
    gap = upper.low - lower.high
    size = max(abs(lower.high), abs(upper.low))
    allowed = tolerance.amount * size if tolerance.relative else tolerance.amount
    if tolerance.at_most is not None:
        allowed = min(allowed, tolerance.at_most * size)
    if tolerance.exact_up_to is not None and 0 <= lower.high <= tolerance.exact_up_to:
        allowed = _NOTHING
    if gap == 0 and allowed == 0:
        return lower.high_in and upper.low_in
    return gap <= allowed


def _words(first: Words, second: Words, metric: Metric) -> Agreement:
    """Other words differ where one value holds at a time. "None" leaves room for no name, "almost none" for any.

    What is not disclosed may be anything, but disclosed. A name told more fully ("Oslo, Norway" beside "Oslo") can be
    the same.
    """
    extents = {first.extent, second.extent}
    if first.folded == second.folded or extents in _ONE_SENSE or same_names(first, second):
        return Agreement.AGREE
    if may_be_same(first, second) or extents in _ONE_SIDED or extents == {Extent.ALMOST_NONE, None}:
        return Agreement.OPEN
    if Extent.UNKNOWN in extents:
        return Agreement.DIFFER if Extent.KNOWN in extents else Agreement.OPEN
    if Extent.NONE in extents:
        return Agreement.DIFFER
    return Agreement.OPEN if metric.multivalued else Agreement.DIFFER


def _dates(first: Span, second: Span) -> Agreement:
    """Dates agree when some day fits both; an open interval that reaches the other is only compatible with it."""
    if not share_a_day(first, second):
        return Agreement.DIFFER
    closed = None not in {first.start, first.end, second.start, second.end}
    return Agreement.AGREE if closed else Agreement.OPEN
