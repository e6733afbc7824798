"""The verdict on two claims of one series (DESIGN §7)."""

from claimcheck.judge.agreement import Agreement, Interval, agreement, core, meet
from claimcheck.judge.naming import in_two_scripts
from claimcheck.judge.outlook import foretold, is_outlook
from claimcheck.judge.steps import apart, step
from claimcheck.judge.timing import ONE_IS_FISCAL, Timing, When, compare_times, middle
from claimcheck.model.claim import UNSURE, Claim, Words
from claimcheck.model.quantity import HEDGED, Quantity
from claimcheck.model.verdict import Comparison, Confidence, Verdict
from claimcheck.model.vocabulary import NO_TOLERANCE, Metric
from claimcheck.model.when import Span

_WORDS = {Verdict.COMPATIBLE: "both can hold", Verdict.CONFLICTS: "both cannot hold"}
_SETTLED = {Agreement.AGREE: Verdict.AGREES, Agreement.OPEN: Verdict.COMPATIBLE, Agreement.DIFFER: Verdict.CONFLICTS}


def compare(first: Claim, second: Claim, metric: Metric) -> Comparison:
    """Judge two claims of one series; the order of the arguments does not matter, the answer has the earlier first."""
    earlier, later = sorted((first, second), key=time_order)
    return compare_in_order(earlier, later, metric)


def compare_in_order(first: Claim, second: Claim, metric: Metric) -> Comparison:
    """Judge two claims of one series, given in time order."""
    meeting = agreement(first.value, second.value, metric)
    when = compare_times(first, second, metric)
    verdict, reason = _judge(first, second, meeting, when, metric)
    leans_on_time = verdict is Verdict.CONFLICTS  # that two figures agree is as sure on two days as on one
    confidence = confidence_of(first, second, when if leans_on_time else when._replace(near=False))
    if verdict is Verdict.AGREES and _stretched(first, second):
        confidence = Confidence.POSSIBLE
    doubt = f"; {when.doubt}" if when.doubt and meeting is not Agreement.INCOMPARABLE else ""
    return Comparison(first.id, second.id, verdict, confidence, reason + doubt + _doubts(first, second, verdict))


def _doubts(first: Claim, second: Claim, verdict: Verdict) -> str:
    """Why a comparison is only possible, where the date is not why: an estimate, hearsay, words with two readings."""
    otherwise = _told_otherwise(first, second)
    sure = not (is_unsure(first) or is_unsure(second) or otherwise)
    if sure or verdict is Verdict.OUTLOOK or verdict is Verdict.NOT_COMPARABLE:
        return ""
    kinds = dict.fromkeys(claim.status.value for claim in (first, second) if claim.status in UNSURE)
    doubts = [f"one is {'an ' if kind == 'estimate' else ''}{kind}" for kind in kinds]
    doubts += dict.fromkeys(claim.ambiguity for claim in (first, second) if claim.ambiguity)
    doubts += [otherwise] if otherwise else []
    return "".join(f"; {doubt}" for doubt in doubts)


def time_order(claim: Claim) -> tuple[bool, float, int, int, bool, str]:
    """Sort key: undated last, then by the middle of the date, its start, its end, and the id for a stable order.

    Of the same days the fiscal years come last, so that those of one kind stand together.
    """
    span = claim.as_of
    if span is None:
        return True, 0.0, 0, 0, False, claim.id
    start = span.start.toordinal() if span.start else 0
    end = span.end.toordinal() if span.end else 0
    return False, middle(span), start, end, span.fiscal, claim.id


def confidence_of(first: Claim, second: Claim, when: When) -> Confidence:
    """`certain` only when both dates are stated, share a day and count in years of one kind, and neither is unsure.

    A level may move from one day to the next: figures of two days that differ are a possible conflict at most.
    """
    settled = when.stated and when.timing is not Timing.MAYBE_SAME and not when.near and not when.doubt
    unsure = not settled or is_unsure(first) or is_unsure(second) or bool(_told_otherwise(first, second))
    return Confidence.POSSIBLE if unsure else Confidence.CERTAIN


def _told_otherwise(first: Claim, second: Claim) -> str:
    """Why two values may be one for all that they differ: a fiscal year beside another, or two scripts; else empty."""
    one, other = first.value, second.value
    if isinstance(one, Span) and isinstance(other, Span):
        return ONE_IS_FISCAL if one.fiscal is not other.fiscal else ""
    scripts = isinstance(one, Words) and isinstance(other, Words) and in_two_scripts(one, other)
    return "told in two scripts" if scripts else ""


def is_unsure(claim: Claim) -> bool:
    """Whether the claim is hearsay, an estimate, or of words that allow another value: nothing certain comes of it."""
    return claim.status in UNSURE or bool(claim.ambiguity)


def _judge(first: Claim, second: Claim, meeting: Agreement, when: When, metric: Metric) -> tuple[Verdict, str]:
    if meeting is Agreement.INCOMPARABLE:
        return Verdict.NOT_COMPARABLE, _other_kind(first, second)
    if meeting is Agreement.OPEN and metric.multivalued:
        told_apart = "" if isinstance(first.value, Words) else ", and no scope says which is meant"
        return Verdict.COMPATIBLE, f"several can hold at once{told_apart}"
    if is_outlook(first) or is_outlook(second):
        return Verdict.OUTLOOK, foretold(first, second, meeting, when, metric)
    if when.timing is Timing.OTHER_PERIOD:
        return Verdict.NOT_COMPARABLE, when.reason
    if _is_step(first, second, meeting, when):
        return Verdict.CHANGED, f"{step(first, second, metric)} over {apart(first, second)}"
    verdict = _SETTLED[meeting]
    words = how_alike(first, second, metric) if verdict is Verdict.AGREES else _WORDS[verdict]
    return verdict, f"{words}, {when.reason}"


def how_alike(first: Claim, second: Claim, metric: Metric) -> str:
    """How two values that agree do so: "the same", ranges that meet, or figures that differ within the tolerance."""
    if not isinstance(first.value, Quantity) or not isinstance(second.value, Quantity):
        return "the same"
    if core(first.value) == core(second.value):
        return "the same"
    if meet(Interval(*core(first.value)), Interval(*core(second.value)), NO_TOLERANCE):
        return "one can be the other"
    tolerance = metric.tolerance
    allowed = tolerance.amount * 100 if tolerance.relative else tolerance.amount
    beyond = " beyond a hedge" if _stretched(first, second) else ""
    return f"within {allowed.normalize():f} {'%' if tolerance.relative else 'of each other'}{beyond}"


def _stretched(first: Claim, second: Claim) -> bool:
    """Whether two figures agree by the tolerance on top of a hedge alone: 4.2 and "close to 4.9"."""
    one, other = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    hedged = one.qualifier in HEDGED or other.qualifier in HEDGED
    return hedged and not meet(Interval(*core(one)), Interval(*core(other)), NO_TOLERANCE)


def _is_step(first: Claim, second: Claim, meeting: Agreement, when: When) -> bool:
    """Whether the two are points of one curve: of two times, or of two days that one article itself tells apart."""
    if when.timing is Timing.DIFFERENT:
        return meeting is Agreement.DIFFER or not isinstance(first.value, Words)
    return when.near and meeting is Agreement.DIFFER and first.source == second.source


def _other_kind(first: Claim, second: Claim) -> str:
    if isinstance(first.value, Quantity) and isinstance(second.value, Quantity):
        return f"unit {first.value.unit} against {second.value.unit}"
    return "one value is no figure"
