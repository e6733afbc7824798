"""Forecasts and targets, against each other and against what came."""

from typing import NamedTuple

from claimcheck.judge.agreement import Agreement, core, is_open
from claimcheck.judge.growth import growth_between, in_words
from claimcheck.judge.steps import SAYS_NOTHING, between, step
from claimcheck.judge.timing import Timing, When, days_of
from claimcheck.model.claim import Claim, DateBasis, Status
from claimcheck.model.date_notation import format_span
from claimcheck.model.quantity import Quantity
from claimcheck.model.sense import Sense, sense_of
from claimcheck.model.value_notation import format_value
from claimcheck.model.vocabulary import Metric
from claimcheck.model.when import Span

_OUTLOOKS = frozenset({Status.FORECAST, Status.TARGET})


def is_outlook(claim: Claim) -> bool:
    """Whether the claim speaks of what is still to come."""
    return claim.status in _OUTLOOKS


class _Meeting(NamedTuple):
    """Two claims, the earlier first, and how their values and times meet."""

    first: Claim
    second: Claim
    agreement: Agreement
    when: When
    metric: Metric

    @property
    def ranked(self) -> bool:
        """Whether the values are places, of which the smaller is the better."""
        return sense_of(self.metric) is Sense.RANK

    def step(self, one: Claim, other: Claim) -> str:
        """What happens from one to the other, in words."""
        return step(one, other, self.metric)


def foretold(first: Claim, second: Claim, agreement: Agreement, when: When, metric: Metric) -> str:
    """How two claims stand of which one at least is a forecast or target: met, missed, open, undecided, the same."""
    meeting = _Meeting(first, second, agreement, when, metric)
    if is_outlook(first) and is_outlook(second):
        return _two_outlooks(meeting)
    ahead, actual = (first, second) if is_outlook(first) else (second, first)
    word = ahead.status.value
    if isinstance(ahead.value, Span) and isinstance(actual.value, Span):
        return f"{word} {_kept(ahead.value, actual.value, agreement, target=ahead.status is Status.TARGET)}"
    if ahead.date_basis is not DateBasis.STATED:
        return f"{word} without a date: {meeting.step(actual, ahead)} to go from {_at(actual)}"
    if when.timing is Timing.OTHER_PERIOD:
        return f"{word} for another period: {when.reason}"
    if when.timing is Timing.DIFFERENT and actual is second:
        return f"{word} for {_at(first)} is past: {meeting.step(first, second)} by {_at(second)}"
    return _result(ahead, actual, meeting)


def _kept(ahead: Span, actual: Span, agreement: Agreement, *, target: bool) -> str:
    """What became of a date foretold; when anybody said so is no matter. Who is ahead of a target has met it."""
    if agreement is not Agreement.DIFFER:
        return f"met: {format_span(actual)}"
    later = days_of(actual) > days_of(ahead)
    result = "met" if target and not later else "missed"
    return f"{result}: {format_span(actual)} is {between(ahead, actual)} {'later' if later else 'earlier'}"


def _result(ahead: Claim, actual: Claim, meeting: _Meeting) -> str:
    """What became of a forecast or target whose time has not passed without a figure."""
    word, when = ahead.status.value, meeting.when
    if when.timing is not Timing.DIFFERENT and _leaves_open(ahead, actual):
        return f"{word} undecided: {format_value(actual.value)} leaves it open, {when.reason}"
    reached = meeting.agreement is not Agreement.DIFFER and not _just_short(ahead, actual)
    if when.timing is Timing.DIFFERENT or (not reached and _still_open(ahead, actual, ranked=meeting.ranked)):
        return f"{word} still open: {meeting.step(actual, ahead)} to go from {_at(actual)} to {_at(ahead)}"
    return f"{word} {'met' if reached else _outcome(ahead, actual, ranked=meeting.ranked)}, {when.reason}"


def _leaves_open(ahead: Claim, actual: Claim) -> bool:
    """Whether what came is known only by a bound that neither reaches the figure foretold nor rules it out."""
    if not isinstance(ahead.value, Quantity) or not isinstance(actual.value, Quantity) or not is_open(actual.value):
        return False
    bound, goal = core(actual.value)[0], core(ahead.value)[0]
    return bound < goal if actual.value.high is None else bound > goal


def _just_short(ahead: Claim, actual: Claim) -> bool:
    """Whether the words say that the figure is not reached: "nearly 1 bn" is not the 1 bn that was forecast."""
    if not isinstance(ahead.value, Quantity) or not isinstance(actual.value, Quantity):
        return False
    top = actual.value.high
    return top is not None and not actual.value.high_included and top <= core(ahead.value)[0]


def _still_open(ahead: Claim, actual: Claim, *, ranked: bool) -> bool:
    """Whether time is left: the actual figure falls short, and is dated before the last day of the outlook."""
    if ahead.as_of is None or actual.as_of is None:
        return True
    time_left = days_of(actual.as_of)[1] < days_of(ahead.as_of)[1]
    return time_left and (_falls_short(ahead, actual, ranked=ranked) or _just_short(ahead, actual))


def _falls_short(ahead: Claim, actual: Claim, *, ranked: bool) -> bool:
    if not isinstance(ahead.value, Quantity) or not isinstance(actual.value, Quantity):
        return False
    came, goal = core(actual.value), core(ahead.value)
    return came[1] > goal[1] if ranked else came[0] < goal[0]


def _two_outlooks(meeting: _Meeting) -> str:
    first, second, agreement, when, _ = meeting
    if when.timing is Timing.OTHER_PERIOD:
        return f"outlooks for two periods: {when.reason.removeprefix('period ')}"
    if when.timing is Timing.DIFFERENT:
        return f"outlooks for two times: {meeting.step(first, second)} from {_at(first)} to {_at(second)}"
    if agreement is Agreement.DIFFER:
        return f"outlooks differ: {format_value(first.value)} against {format_value(second.value)}, {when.reason}"
    return f"the same outlook, {when.reason}"


def _outcome(ahead: Claim, actual: Claim, *, ranked: bool) -> str:
    if not isinstance(ahead.value, Quantity) or not isinstance(actual.value, Quantity):
        return f"not met: {format_value(actual.value)}"
    above = core(actual.value) > core(ahead.value)
    if ranked:
        return f"{'missed' if above else 'exceeded'} ({format_value(actual.value)})"
    growth = growth_between(ahead.value, actual.value)
    words = in_words(growth) if growth else ""
    how = "exceeded" if above else "missed"
    return how if words in SAYS_NOTHING else f"{how} ({words})"


def _at(claim: Claim) -> str:
    return format_span(claim.as_of) if claim.as_of else "an unknown date"
