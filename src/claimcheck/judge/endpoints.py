"""The two figures a stated growth spans, where the vocabulary and the dates leave no doubt which they are."""

import calendar
from collections.abc import Iterator
from datetime import date
from itertools import product

from claimcheck.judge.operands import COMPARISON_KEYS, Book, Days, Operands, bare, few, operands
from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.timing import MONTH, days_of
from claimcheck.model.claim import Claim
from claimcheck.model.vocabulary import Behaviour
from claimcheck.model.when import Span

_SLACK = 1 / 6  # of the period: how far an end point may lie from where the dates put it
_YEAR = 12  # months


def endpoints_of(claim: Claim, book: Book) -> list[Operands]:
    """Every pair of claims, first and last, that a growth claim may be computed from; none when that is unclear.

    Pairs of the claim's own article where there are any, else of all articles. None where the scope names a base and no
    length of time (`versus`, `since`, a period that cannot be read): the period before need not be it.
    """
    if claim.over_months is None and any(key in COMPARISON_KEYS for key, _ in claim.scope):
        return []
    for source in (claim.source, None):
        pairs = [pair for metric in _grown(claim, book) for pair in _pairs(claim, metric, book, source)]
        if pairs:
            return [operands(claim, pair, named=False) for pair in pairs]
    return []


def _grown(claim: Claim, book: Book) -> Iterator[str]:
    for derivation in book.metric_of(claim).derives:
        if derivation.by == "growth_of":
            yield from (metric for metric in derivation.metrics if metric in book.metrics)


def _pairs(claim: Claim, grown: str, book: Book, source: str | None) -> Iterator[tuple[Claim, ...]]:
    metric, subject = book.metrics[grown], (claim.entity, grown, bare(claim.scope))
    flow = metric.behaviour is Behaviour.FLOW
    windows = _periods(claim) if flow else _moments(claim, metric.comparable_within)
    found = []
    for first, last in windows:
        starts, ends = (book.within(subject, days, source, exactly=flow) for days in (first, last))
        starts = [start for start in starts if is_outlook(claim) or not is_outlook(start)]
        ends = [end for end in ends if is_outlook(end) == is_outlook(claim)]
        found.append(list(product(few(starts), few(ends))))
    if all(found):  # of two bases a growth may be on, both must be known before either can contradict it
        yield from (pair for pairs in found for pair in pairs)


def _moments(claim: Claim, within: int) -> list[tuple[Days, Days]]:
    """The days in which the end points of a growth of levels must lie: one pair, or none when no period is known."""
    days = _bounded(claim.as_of)
    if days is None:
        return []
    year = _is_year(claim.as_of)
    months = claim.over_months or (_YEAR if year else None)
    if months is None:
        return []
    length = round(months * MONTH)
    slack = min(within, round(length * _SLACK))
    if year and months == _YEAR:
        return [(_turn(days[0] - 1, slack), _turn(days[1], slack))]
    if days[1] - days[0] > 2 * slack:
        return []
    return [((days[0] - length - slack, days[1] - length + slack), (days[0] - slack, days[1] + slack))]


def _periods(claim: Claim) -> list[tuple[Days, Days]]:
    """The two periods a growth of flows may compare: with the one before, with that of a year before, or either."""
    span = claim.as_of
    length = _whole_months(span) if span else None
    if span is None or length is None:
        return []
    bases = {claim.over_months} if claim.over_months else {length, _YEAR}
    shifted = (_earlier(span, months) for months in sorted(bases))
    return [(days_of(base), days_of(span)) for base in shifted if base]


def _bounded(span: Span | None) -> Days | None:
    return days_of(span) if span and span.start and span.end else None


def _turn(last: int, slack: int) -> Days:
    """The days about the turn from a year, given its last day, to the next: with 30 days, December and January."""
    return last - slack, last + 1 + slack


def _is_year(span: Span | None) -> bool:
    return span is not None and _whole_months(span) == _YEAR and span.start is not None and span.start.month == 1


def _whole_months(span: Span) -> int | None:
    """How many whole calendar months the span is; None when it is no such period."""
    start, end = span.start, span.end
    if start is None or end is None or start.day != 1 or end.day != calendar.monthrange(end.year, end.month)[1]:
        return None
    return (end.year - start.year) * 12 + end.month - start.month + 1


def _earlier(span: Span, months: int) -> Span | None:
    """The calendar period of the same length this many months before; None before the year 1."""
    if span.start is None or span.end is None:
        return None
    start, end = _shifted(span.start, months), _shifted(span.end, months)
    if start is None or end is None:
        return None
    return Span(start, end.replace(day=calendar.monthrange(end.year, end.month)[1]), "")


def _shifted(day: date, months: int) -> date | None:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, 1) if year >= 1 else None
