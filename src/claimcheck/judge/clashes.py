"""Where the values of one series cannot all hold: one clash per time, not one per pair."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from claimcheck.judge.clusters import clusters_of
from claimcheck.judge.pairs import compare, is_outlook, time_order
from claimcheck.judge.timing import days_of
from claimcheck.model.claim import Claim, DateBasis, Status, Words
from claimcheck.model.verdict import Clash, Cluster, Confidence, Verdict
from claimcheck.model.vocabulary import Behaviour, Metric
from claimcheck.model.when import Span

_RANK = {status: rank for rank, status in enumerate(Status)}  # reported first


def clashes_of(claims: Sequence[Claim], metric: Metric) -> tuple[Clash, ...]:
    """Find the disagreements among claims of one series about what is (forecasts and targets are left aside).

    `claims` in time order. Facts are judged together, flows by period, levels by moment.
    """
    actual = [claim for claim in claims if not is_outlook(claim)]
    if metric.behaviour is Behaviour.FACT:
        return tuple(_clash_within(actual, metric))
    if metric.behaviour is Behaviour.FLOW:
        return tuple(clash for period in _by_span(actual) for clash in _clash_within(period, metric))
    return tuple(_level_clashes(actual, metric))


def _clash_within(claims: Sequence[Claim], metric: Metric) -> Iterator[Clash]:
    """Yield the one clash of claims that all speak of one time, if they split into several clusters."""
    clusters = clusters_of(claims, metric)
    if len(clusters) > 1:
        yield _clash(clusters, metric)


def _clash(clusters: Sequence[Sequence[Claim]], metric: Metric) -> Clash:
    """Build a clash; it is certain when some two of its clusters hold claims that certainly conflict."""
    settled = [_surest(cluster) for cluster in clusters]
    comparisons = [compare(first, second, metric) for first, second in pairwise(settled)]
    worst = min(comparisons, key=lambda pair: (pair.verdict is not Verdict.CONFLICTS, pair.confidence))
    members = tuple(Cluster(tuple(c.id for c in sorted(cluster, key=time_order))) for cluster in clusters)
    return Clash(members, worst.confidence, worst.reason)


def _surest(cluster: Sequence[Claim]) -> Claim:
    """Pick the claim with a stated date and a plain status before all others: it makes the comparison."""
    return min(cluster, key=lambda claim: (claim.date_basis is not DateBasis.STATED, _RANK[claim.status], claim.id))


def _by_span(claims: Sequence[Claim]) -> list[list[Claim]]:
    groups: dict[tuple[int, int] | None, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(days_of(claim.as_of) if claim.as_of else None, []).append(claim)
    return list(groups.values())


def _level_clashes(claims: Sequence[Claim], metric: Metric) -> Iterator[Clash]:
    narrow = [claim for claim in claims if _is_narrow(claim, metric)]
    moments = list(_moments(narrow, metric.comparable_within))
    for moment in moments:
        yield from _clash_within(moment, metric)
    yield from _between_moments(moments, metric)
    narrow_ids = {claim.id for claim in narrow}
    yield from _loose_clashes([claim for claim in claims if claim.id not in narrow_ids], narrow, metric)


def _is_narrow(claim: Claim, metric: Metric) -> bool:
    """Whether the date is stated and no longer than what counts as one time."""
    if claim.as_of is None or claim.date_basis is not DateBasis.STATED:
        return False
    start, end = days_of(claim.as_of)
    return end - start <= metric.comparable_within


def _moments(claims: Sequence[Claim], within: int) -> Iterator[list[Claim]]:
    """Split narrow claims, in time order, into runs whose days all lie within `within` days, limit included."""
    moment: list[Claim] = []
    first = last = 0
    for claim in claims:
        start, end = _days(claim)
        if moment and max(last, end) - min(first, start) > within:
            yield moment
            moment = []
        first, last = (min(first, start), max(last, end)) if moment else (start, end)
        moment.append(claim)
    if moment:
        yield moment


def _between_moments(moments: Sequence[list[Claim]], metric: Metric) -> Iterator[Clash]:
    """Yield clashes of neighbours that a moment's border parts though they are of the same time."""
    for before, after in pairwise(moments):
        pair = compare(before[-1], after[0], metric)
        if pair.verdict is Verdict.CONFLICTS and pair.confidence is Confidence.CERTAIN:
            yield _clash(([before[-1]], [after[0]]), metric)


def _loose_clashes(loose: Sequence[Claim], narrow: Sequence[Claim], metric: Metric) -> Iterator[Clash]:
    """Yield the possible clashes of claims whose date is wide, inferred or missing.

    Such a value may have held at any of its days, so it only clashes when every value of its time lies on one side
    of it: a curve that passes through it is no contradiction.
    """
    seen: list[Claim] = list(narrow)
    for group in sorted(_by_span(loose), key=lambda group: _width(group[0])):
        peers = [claim for claim in seen if _overlap(claim, group[0])]
        clusters = _outside(clusters_of([*group, *peers], metric), {peer.id for peer in peers})
        if len(clusters) > 1:
            yield _clash(clusters, metric)
        seen.extend(group)


def _outside(clusters: Sequence[Sequence[Claim]], peers: Collection[str]) -> list[Sequence[Claim]]:
    """Keep the clusters below and above all peers, with the outermost peers they clash with.

    `clusters` in order of value; words have no order, so that a statement no peer shares always stays.
    """
    held = [number for number, cluster in enumerate(clusters) if any(claim.id in peers for claim in cluster)]
    if not held:
        return list(clusters)
    if isinstance(clusters[0][0].value, Words):
        alone = [cluster for number, cluster in enumerate(clusters) if number not in held]
        return [*alone, clusters[held[0]]] if alone else []
    low, high = held[0], held[-1]
    below, above = clusters[:low], clusters[high + 1 :]
    rims = {number for number, far in ((low, below), (high, above)) if far}
    return [*below, *(clusters[number] for number in sorted(rims)), *above]


def _days(claim: Claim) -> tuple[int, int]:
    return days_of(claim.as_of or Span(None, None, ""))


def _width(claim: Claim) -> tuple[int, int]:
    start, end = _days(claim)
    return end - start, start


def _overlap(first: Claim, second: Claim) -> bool:
    (a_start, a_end), (b_start, b_end) = _days(first), _days(second)
    return a_start <= b_end and b_start <= a_end
