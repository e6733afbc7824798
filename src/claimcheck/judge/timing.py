"""Whether two claims speak of the same time."""

from datetime import date
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.date_notation import format_span
from claimcheck.model.vocabulary import Behaviour, Metric
from claimcheck.model.when import Span, share_a_day

ONE_IS_FISCAL = "one is of a fiscal year"  # which begins nobody says when
MONTH = 30.44  # days, on average
_PERIOD_SLACK = 4  # days by which quarters, halves and years of one kind differ in length, included


class Timing(Enum):
    """How the times of two claims stand to each other."""

    SAME = auto()
    MAYBE_SAME = auto()  # the dates overlap, are inferred, missing or of two kinds of year: nothing certain
    DIFFERENT = auto()
    OTHER_PERIOD = auto()  # flows of periods that cannot be compared


class When(NamedTuple):
    """A timing, whether both dates are stated in the claims themselves, and the words for it.

    `near` says that the two share no day, and are of one time only because they lie within `comparable_within`;
    `doubt` why nothing is certain though both dates are stated and share their days, empty where nothing is in doubt.
    """

    timing: Timing
    stated: bool
    reason: str
    near: bool = False
    doubt: str = ""


def days_of(span: Span) -> tuple[int, int]:
    """First and last day as ordinals, both included; an open side reaches to the end of the calendar."""
    return (span.start or date.min).toordinal(), (span.end or date.max).toordinal()


def is_fiscal(claim: Claim) -> bool:
    """Whether a claim is dated in a company's own years, which need not be those of the calendar."""
    return claim.as_of is not None and claim.as_of.fiscal


def middle(span: Span) -> float:
    """The middle of the interval in ordinal days; of a half-open one, its one end."""
    start, end = days_of(span)
    if span.start is None:
        return float(end)
    return float(start) if span.end is None else (start + end) / 2


def compare_times(first: Claim, second: Claim, metric: Metric) -> When:
    """Compare the dates of two claims under the metric's behaviour: what happens once holds whatever the date."""
    if metric.behaviour is Behaviour.FACT:
        if metric.recurring:
            return _events(first, second, metric.comparable_within)
        return When(Timing.SAME, stated=True, reason="whatever the date")
    stated = first.date_basis is DateBasis.STATED and second.date_basis is DateBasis.STATED
    if first.as_of is None or second.as_of is None:
        return When(Timing.MAYBE_SAME, stated=False, reason="a date is missing")
    within = None if metric.behaviour is Behaviour.FLOW else metric.comparable_within
    return _compare_spans(first.as_of, second.as_of, within, stated=stated)


def _events(first: Claim, second: Claim, within: int) -> When:
    """What may happen again: one event where the stated dates lie no more than so many days apart."""
    if first.as_of is None or second.as_of is None or not first.date_basis is second.date_basis is DateBasis.STATED:
        return When(Timing.MAYBE_SAME, stated=False, reason="no date says that it is one event")
    (a_start, a_end), (b_start, b_end) = days_of(first.as_of), days_of(second.as_of)
    doubt = _doubt(first.as_of, second.as_of)
    if max(a_start, b_start) - min(a_end, b_end) > within:
        reason = f"two events: {format_span(first.as_of)} against {format_span(second.as_of)}"
        return When(Timing.OTHER_PERIOD, stated=True, reason=reason, doubt=doubt)
    wide = max(a_end - a_start, b_end - b_start) > within
    timing = Timing.MAYBE_SAME if doubt or wide else Timing.SAME
    near = not share_a_day(first.as_of, second.as_of)
    return When(timing, stated=True, reason=_both(first.as_of, second.as_of), near=near, doubt=doubt)


@lru_cache(maxsize=16_384)  # a series has few dates, and its claims meet again and again under them
def _compare_spans(first: Span, second: Span, within: int | None, *, stated: bool) -> When:
    """Compare two dates as moments `within` so many days, or as periods when that is None."""
    timing, reason = _periods(first, second) if within is None else _moments(first, second, within)
    doubt = _doubt(first, second)
    if timing is Timing.SAME and not stated:
        return When(Timing.MAYBE_SAME, stated=False, reason="a date is inferred from the article's own", doubt=doubt)
    near = timing is Timing.SAME and not share_a_day(first, second)
    return When(Timing.MAYBE_SAME if doubt and timing is Timing.SAME else timing, stated, reason, near, doubt)


def _doubt(first: Span, second: Span) -> str:
    """Why two dates settle nothing although they are stated; empty where they do."""
    return "" if first.fiscal is second.fiscal else ONE_IS_FISCAL


def _moments(first: Span, second: Span, within: int) -> tuple[Timing, str]:
    """Levels: the same time when all days of both lie within `within` days, limit included.

    Two stated times that do not touch are read as two points of one curve: false alarms cost more than misses.
    """
    (a_start, a_end), (b_start, b_end) = days_of(first), days_of(second)
    if max(a_end, b_end) - min(a_start, b_start) <= within:
        return Timing.SAME, _both(first, second)
    if a_end < b_start or b_end < a_start:
        return Timing.DIFFERENT, f"{format_span(first)} against {format_span(second)}"
    if (a_start, a_end) == (b_start, b_end):
        return Timing.MAYBE_SAME, f"both only say {format_span(first)}"
    return Timing.MAYBE_SAME, f"the dates overlap: {format_span(first)} and {format_span(second)}"


def _periods(first: Span, second: Span) -> tuple[Timing, str]:
    """Flows: the same period or nothing; periods of one length that follow each other are steps of a curve."""
    (a_start, a_end), (b_start, b_end) = days_of(first), days_of(second)
    if (a_start, a_end) == (b_start, b_end):
        if first.start is None or first.end is None:  # a period without an end may be any
            return Timing.MAYBE_SAME, f"both only say {format_span(first)}"
        return Timing.SAME, _both(first, second)
    alike = abs((a_end - a_start) - (b_end - b_start)) <= _PERIOD_SLACK
    if alike and (a_end < b_start or b_end < a_start):
        return Timing.DIFFERENT, f"{format_span(first)} against {format_span(second)}"
    return Timing.OTHER_PERIOD, f"period {format_span(first)} against {format_span(second)}"


def _both(first: Span, second: Span) -> str:
    one, other = format_span(first), format_span(second)
    return f"as of {one}" if one == other else f"as of {one} and {other}"
