"""A stated growth that is not the one between its two end points."""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.judge.agreement import Interval, interval_of, meet, same_unit
from claimcheck.judge.compound import by_the_year
from claimcheck.judge.endpoints import endpoints_of
from claimcheck.judge.growth import Growth, growth_between, in_points, in_words, percent
from claimcheck.judge.interval import ANYTHING, divide, multiply, negate, point, subtract
from claimcheck.judge.mismatch import mismatch
from claimcheck.judge.operands import Book, Operands, figure, operands
from claimcheck.judge.proportion import reach
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.stated import stated
from claimcheck.judge.steps import apart
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.sense import is_by_the_year
from claimcheck.model.value_notation import format_value
from claimcheck.model.vocabulary import Metric

_HUNDRED = point(Decimal(100))
_ONE = point(Decimal(1))


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    book = Book(case.ledger.claims, case.ledger.vocabulary)
    for claim in book.figures:
        named = book.named(claim, "growth")
        pairs = [operands(claim, named, named=True)] if len(named) == 2 else endpoints_of(claim, book)
        if pairs and not any(_may_hold(claim, pair, book) for pair in pairs):
            yield mismatch(
                rule, claim, book.metric_of(claim), pairs[0], _calculation(claim, pairs[0], book.metric_of(claim))
            )


def _may_hold(claim: Claim, pair: Operands, book: Book) -> bool:
    """Whether some reading of the stated growth meets what the end points allow, or nothing can be computed."""
    grown = _grown(claim, pair, book)
    readings = _readings(claim, falling=grown.high < 0)
    tolerance = book.metric_of(claim).tolerance
    return not readings or any(meet(reading, grown, tolerance) for reading in readings)


def _grown(claim: Claim, pair: Operands, book: Book) -> Interval:
    """The growth from first to last, in percent or points, by the year where the metric is; anything where unknown."""
    first, last = (reach(end, pair, book) for end in pair.claims)
    units = [figure(end).unit for end in pair.claims]
    if not same_unit(*units):
        return ANYTHING
    if figure(claim).unit == "points":
        return subtract(last, first) if set(units) == {"percent"} else ANYTHING
    if first.low <= 0 or last.low < 0:
        return ANYTHING
    factor = divide(last, first)
    if is_by_the_year(book.metric_of(claim)):
        factor = by_the_year(factor, *(end.as_of for end in pair.claims))
    return multiply(subtract(factor, _ONE), _HUNDRED)


def _readings(claim: Claim, *, falling: bool) -> list[Interval]:
    """The growth stated, in percent: "7 times" is x7 or 7 times more; a fall may be told without its sign."""
    value, unit = stated(figure(claim)), figure(claim).unit
    if unit in {"percent", "points"}:
        return [value, negate(value)] if falling else [value]
    if unit != "x" or value.low <= 0:
        return []
    times = [value, divide(_ONE, value)] if falling else [value]
    return [multiply(value, _HUNDRED), *(multiply(subtract(one, _ONE), _HUNDRED) for one in times)]


def _calculation(claim: Claim, pair: Operands, metric: Metric) -> str:
    first, last = (figure(end) for end in pair.claims)
    over = ""
    if figure(claim).unit == "points":
        words = in_points(first, last)
    elif is_by_the_year(metric):
        words, over = f"{_yearly(pair)} a year", f" over {apart(*pair.claims)}"
    else:
        growth = growth_between(first, last)
        words = in_words(growth) if growth else ""
    told = _in_words(claim)
    return f"{format_value(first)} to {format_value(last)}{over} is {words or 'another change'}, stated {told}"


def _yearly(pair: Operands) -> str:
    first, last = (interval_of(figure(end)) for end in pair.claims)
    factor = by_the_year(divide(last, first), *(end.as_of for end in pair.claims))
    low, high = ((end - 1) * 100 if end.is_finite() else None for end in (factor.low, factor.high))
    return in_words(Growth(low, high))


def _in_words(claim: Claim) -> str:
    """The stated growth with its sign, and a multiple with the percentages it may mean."""
    value = figure(claim)
    if value.low is None or value.low != value.high:
        return format_value(value)
    if value.unit != "x":
        return percent(value.low) if value.unit == "percent" else format_value(value)
    return f"{format_value(value)} ({percent((value.low - 1) * 100)} or {percent(value.low * 100)})"


RULE = Rule(
    name="growth-mismatch",
    family=Family.ARITHMETIC,
    severity=Severity.ERROR,
    summary="a stated growth is not the one between its two end points",
    check=_check,
)
