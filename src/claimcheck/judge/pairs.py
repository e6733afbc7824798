"""The verdict on two claims of one series (DESIGN §7)."""

from claimcheck.judge.agreement import Agreement, agreement, core
from claimcheck.judge.growth import growth_between, in_words
from claimcheck.judge.timing import Timing, When, compare_times, days_of, middle
from claimcheck.model.claim import Claim, DateBasis, Status, Words
from claimcheck.model.date_notation import format_span
from claimcheck.model.quantity import Quantity
from claimcheck.model.value_notation import format_value
from claimcheck.model.verdict import Comparison, Confidence, Verdict
from claimcheck.model.vocabulary import Metric

_OUTLOOKS = frozenset({Status.FORECAST, Status.TARGET})
_UNSURE = frozenset({Status.HEARSAY, Status.ESTIMATE})
_WORDS = {Verdict.AGREES: "the same", Verdict.COMPATIBLE: "both can hold", Verdict.CONFLICTS: "both cannot hold"}
_SAYS_NOTHING = frozenset({"", "0 %", "at least 0 %", "at most 0 %"})  # "> 300,000" then "300,000"
_SETTLED = {Agreement.AGREE: Verdict.AGREES, Agreement.OPEN: Verdict.COMPATIBLE, Agreement.DIFFER: Verdict.CONFLICTS}


def is_outlook(claim: Claim) -> bool:
    """Whether the claim speaks of what is still to come."""
    return claim.status in _OUTLOOKS


def compare(first: Claim, second: Claim, metric: Metric) -> Comparison:
    """Judge two claims of one series; the order of the arguments does not matter, the answer has the earlier first."""
    first, second = sorted((first, second), key=time_order)
    meeting = agreement(first.value, second.value, metric)
    when = compare_times(first, second, metric)
    verdict, reason = _judge(first, second, meeting, when, metric)
    leans_on_time = verdict is Verdict.CONFLICTS  # that two figures agree is as sure on two days as on one
    confidence = confidence_of(first, second, when if leans_on_time else when._replace(near=False))
    return Comparison(first.id, second.id, verdict, confidence, reason + _doubts(first, second, verdict))


def _doubts(first: Claim, second: Claim, verdict: Verdict) -> str:
    """Why a comparison is only possible, where the date is not why: an estimate, hearsay, words with two readings."""
    if verdict in {Verdict.OUTLOOK, Verdict.NOT_COMPARABLE}:
        return ""
    kinds = dict.fromkeys(claim.status.value for claim in (first, second) if claim.status in _UNSURE)
    doubts = [f"one is {'an ' if kind == 'estimate' else ''}{kind}" for kind in kinds]
    doubts += dict.fromkeys(claim.ambiguity for claim in (first, second) if claim.ambiguity)
    return "".join(f"; {doubt}" for doubt in doubts)


def time_order(claim: Claim) -> tuple[bool, float, int, int, str]:
    """Sort key: undated last, then by the middle of the date, its start, its end, and the id for a stable order."""
    span = claim.as_of
    if span is None:
        return True, 0.0, 0, 0, claim.id
    start = span.start.toordinal() if span.start else 0
    end = span.end.toordinal() if span.end else 0
    return False, middle(span), start, end, claim.id


def confidence_of(first: Claim, second: Claim, when: When) -> Confidence:
    """`certain` only when both dates are stated and share a day, and neither side is hearsay or an estimate.

    A level may move from one day to the next: figures of two days that differ are a possible conflict at most.
    """
    settled = when.stated and when.timing is not Timing.MAYBE_SAME and not when.near
    return Confidence.POSSIBLE if not settled or is_unsure(first) or is_unsure(second) else Confidence.CERTAIN


def is_unsure(claim: Claim) -> bool:
    """Whether the claim is hearsay, an estimate, or of words that allow another value: nothing certain comes of it."""
    return claim.status in _UNSURE or bool(claim.ambiguity)


def _judge(first: Claim, second: Claim, meeting: Agreement, when: When, metric: Metric) -> tuple[Verdict, str]:
    if meeting is Agreement.INCOMPARABLE:
        return Verdict.NOT_COMPARABLE, _other_kind(first, second)
    if meeting is Agreement.OPEN and metric.multivalued:
        told_apart = "" if isinstance(first.value, Words) else ", and no scope says which is meant"
        return Verdict.COMPATIBLE, f"several can hold at once{told_apart}"
    if is_outlook(first) or is_outlook(second):
        return Verdict.OUTLOOK, _outlook(first, second, meeting, when)
    if when.timing is Timing.OTHER_PERIOD:
        return Verdict.NOT_COMPARABLE, when.reason
    if _is_step(first, second, meeting, when):
        return Verdict.CHANGED, f"{step(first, second)} over {_apart(first, second)}"
    verdict = _SETTLED[meeting]
    return verdict, f"{_WORDS[verdict]}, {when.reason}"


def _is_step(first: Claim, second: Claim, meeting: Agreement, when: When) -> bool:
    """Whether the two are points of one curve: of two times, or of two days that one article itself tells apart."""
    if when.timing is Timing.DIFFERENT:
        return meeting is Agreement.DIFFER or not isinstance(first.value, Words)
    return when.near and meeting is Agreement.DIFFER and first.source == second.source


def _other_kind(first: Claim, second: Claim) -> str:
    if isinstance(first.value, Quantity) and isinstance(second.value, Quantity):
        return f"unit {first.value.unit} against {second.value.unit}"
    return "one value is no figure"


def step(first: Claim, second: Claim) -> str:
    """What happened from the first claim to the second, in words: the implied growth, or the two values."""
    if isinstance(first.value, Quantity) and isinstance(second.value, Quantity):
        growth = growth_between(first.value, second.value)
        words = in_words(growth) if growth else ""
        return _values(first, second) if words in _SAYS_NOTHING - {"0 %"} else words
    return _values(first, second)


def _values(first: Claim, second: Claim) -> str:
    return f"{format_value(first.value)} then {format_value(second.value)}"


def _apart(first: Claim, second: Claim) -> str:
    """How far apart the middles of two dates lie, in the largest unit that counts at least two."""
    if first.as_of is None or second.as_of is None:
        return "an unknown time"
    days = round(abs(middle(second.as_of) - middle(first.as_of)))
    for unit, length in (("years", 365.25), ("months", 30.44), ("days", 1)):
        if round(days / length) >= 2:
            return f"about {round(days / length)} {unit}" if length > 1 else f"{days} {unit}"
    return "1 day" if days else "less than a day"


def _outlook(first: Claim, second: Claim, meeting: Agreement, when: When) -> str:
    if is_outlook(first) and is_outlook(second):
        return _two_outlooks(first, second, meeting, when)
    ahead, actual = (first, second) if is_outlook(first) else (second, first)
    word = ahead.status.value
    if ahead.date_basis is not DateBasis.STATED:
        return f"{word} without a date: {step(actual, ahead)} to go from {_at(actual)}"
    if when.timing is Timing.OTHER_PERIOD:
        return f"{word} for another period: {when.reason}"
    if when.timing is Timing.DIFFERENT and actual is second:
        return f"{word} for {_at(first)} is past: {step(first, second)} by {_at(second)}"
    reached = meeting is not Agreement.DIFFER and not _just_short(ahead, actual)
    if when.timing is Timing.DIFFERENT or (not reached and _still_open(ahead, actual)):
        return f"{word} still open: {step(actual, ahead)} to go from {_at(actual)} to {_at(ahead)}"
    return f"{word} {'met' if reached else _outcome(ahead, actual)}, {when.reason}"


def _just_short(ahead: Claim, actual: Claim) -> bool:
    """Whether the words say that the figure is not reached: "nearly 1 bn" is not the 1 bn that was forecast."""
    if not isinstance(ahead.value, Quantity) or not isinstance(actual.value, Quantity):
        return False
    top = actual.value.high
    return top is not None and not actual.value.high_included and top <= core(ahead.value)[0]


def _still_open(ahead: Claim, actual: Claim) -> bool:
    """Whether time is left: the actual figure falls short, and is dated before the last day of the outlook."""
    if ahead.as_of is None or actual.as_of is None:
        return True
    below = (
        isinstance(ahead.value, Quantity)
        and isinstance(actual.value, Quantity)
        and core(actual.value)[0] < core(ahead.value)[0]
    )
    time_left = days_of(actual.as_of)[1] < days_of(ahead.as_of)[1]
    return time_left and (below or _just_short(ahead, actual))


def _two_outlooks(first: Claim, second: Claim, meeting: Agreement, when: When) -> str:
    if when.timing in {Timing.DIFFERENT, Timing.OTHER_PERIOD}:
        return f"outlooks for two times: {step(first, second)} from {_at(first)} to {_at(second)}"
    if meeting is Agreement.DIFFER:
        return f"outlooks differ: {format_value(first.value)} against {format_value(second.value)}, {when.reason}"
    return f"the same outlook, {when.reason}"


def _outcome(ahead: Claim, actual: Claim) -> str:
    if isinstance(ahead.value, Quantity) and isinstance(actual.value, Quantity):
        growth = growth_between(ahead.value, actual.value)
        words = in_words(growth) if growth else ""
        how = "exceeded" if core(actual.value) > core(ahead.value) else "missed"
        return how if words in _SAYS_NOTHING else f"{how} ({words})"
    return f"not met: {format_value(actual.value)}"


def _at(claim: Claim) -> str:
    return format_span(claim.as_of) if claim.as_of else "an unknown date"
