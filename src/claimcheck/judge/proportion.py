"""Proportions of two figures, in whatever unit they are told: 0.5x, 50 %, 30 dollars a person."""

from decimal import Context, Decimal

from claimcheck.judge.agreement import Interval, interval_of, meet, same_unit
from claimcheck.judge.interval import divide, multiply, point
from claimcheck.judge.operands import Book, Operands, figure
from claimcheck.judge.stated import stated, tolerant
from claimcheck.model.claim import Claim
from claimcheck.model.measure import Measure, in_base, written_number
from claimcheck.model.notation import format_quantity
from claimcheck.model.quantity import Qualifier, Quantity
from claimcheck.model.vocabulary import Metric, Tolerance

_HUNDRED = Decimal(100)
_TIMES = {"x": Decimal(1), "percent": _HUNDRED, "count": Decimal(1)}  # how many of the unit a proportion of 1 is
_COUNTED = frozenset({"people", "count"})
_RELATIVE = Decimal("0.05")  # of the figure: what a tolerance in points may not exceed in arithmetic


def proportion(claim: Claim, held: Operands, book: Book) -> Interval | None:
    """First operand over second, in the unit of `claim`; None when the units do not allow it."""
    first, second = (figure(operand) for operand in held.claims)
    unit = figure(claim).unit
    scale = _scale(first.unit, second.unit, unit)
    if scale is None:
        return None
    over = divide(*(reach(operand, held, book) for operand in held.claims))
    return multiply(over, point(scale))


def reach(claim: Claim, held: Operands, book: Book) -> Interval:
    """The interval an operand stands for: as stated, and within its metric's tolerance when of another article."""
    if held.foreign:
        return tolerant(figure(claim), book.metric_of(claim).tolerance)
    return stated(figure(claim))


def may_hold(claim: Claim, found: Interval | None, metric: Metric) -> bool:
    """Whether the stated figure meets the computed one; what cannot be computed may always hold."""
    return found is None or meet(stated(figure(claim)), found, arithmetic_tolerance(claim, metric))


def arithmetic_tolerance(claim: Claim, metric: Metric) -> Tolerance:
    """The metric's tolerance; one in points no wider than 5 % of the figure: 1 point on 1.3 % forgives anything."""
    if metric.tolerance.relative:
        return metric.tolerance
    ends = interval_of(figure(claim))
    size = max((abs(end) for end in (ends.low, ends.high) if end.is_finite()), default=Decimal(0))
    return Tolerance(min(metric.tolerance.amount, size * _RELATIVE), relative=False)


def shown(found: Interval, unit: str, digits: int = 3, measure: Measure | None = None) -> str:
    """A computed interval as figures of the measure are written, to so many digits: `> 26 bn USD`, `0.486-0.594x`."""
    low, high = (_rounded(end, digits, measure) if end.is_finite() else None for end in (found.low, found.high))
    if low is None and high is None:
        return "anything"
    quantity = Quantity(low, high, found.low_in, found.high_in, unit, Qualifier.BETWEEN, "", measure)
    if low == 0 and high is not None and not found.low_in:
        quantity = quantity._replace(low=None)
    return format_quantity(quantity)


def _rounded(end: Decimal, digits: int, measure: Measure | None) -> Decimal:
    """To so many digits of the number as it will be shown."""
    context = Context(prec=digits, traps=[])
    number = written_number(end, measure) if measure else None
    return context.plus(end) if measure is None or number is None else in_base(context.plus(number), measure)


def computed(first: Quantity, second: Quantity, unit: str) -> str:
    """First over second without rounding and tolerance, for people."""
    scale = _scale(first.unit, second.unit, unit) or Decimal(1)
    return shown(multiply(divide(interval_of(first), interval_of(second)), point(scale)), unit)


def scale_of(unit: str) -> Decimal:
    """How many of the unit a proportion of 1 is: 100 percent, 1x."""
    return _TIMES.get(unit, Decimal(1))


def _scale(first: str, second: str, unit: str) -> Decimal | None:
    """How many of `unit` one is, when figures in the first unit are divided by figures in the second."""
    if same_unit(first, second):
        return _TIMES.get(unit)
    if same_unit(first, unit) and second in _COUNTED:  # dollars over customers, told in dollars: per customer
        return Decimal(1)
    numerator, slash, denominator = unit.partition("/")
    return Decimal(1) if slash and same_unit(first, numerator) and same_unit(second, denominator) else None
