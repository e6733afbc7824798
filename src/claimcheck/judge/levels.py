"""The clashes of levels: figures that hold at a moment, and may move from one day to the next."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, product

from claimcheck.judge.clash import clash_of, clash_on, clash_within, doubt
from claimcheck.judge.clusters import clusters_of
from claimcheck.judge.pairs import compare
from claimcheck.judge.spans import Dated, by_span, days_of_claim, moments_within, sharing_days
from claimcheck.judge.timing import Timing, compare_times
from claimcheck.model.claim import Claim, DateBasis, Words
from claimcheck.model.verdict import Clash, Confidence, Verdict
from claimcheck.model.vocabulary import Metric

_HEADS = 8  # claims of one cluster, of a day each, that are held against those of the others
_MOST_PEERS = 100_000  # claims that the loosely dated ones of a series are held against in all: cost stays linear


def level_clashes(claims: Sequence[Claim], metric: Metric) -> Iterator[Clash]:
    """Yield the clashes of levels, `claims` in time order: of each moment, across its borders, of the loosely dated."""
    narrow: list[Dated] = []
    loose: list[Claim] = []
    for claim in claims:
        start, end = days_of_claim(claim)
        if claim.date_basis is DateBasis.STATED and end - start <= metric.comparable_within:
            narrow.append((start, end, claim))
        else:
            loose.append(claim)
    dated = list(moments_within(narrow, metric.comparable_within))
    moments = [[claim for _, _, claim in moment] for moment in dated]
    within = [list(_moment_clashes(*moment, metric)) for moment in zip(moments, dated, strict=True)]
    yield from (clash for clashes in within for clash in clashes)
    settled = [any(clash.confidence is Confidence.CERTAIN for clash in clashes) for clashes in within]
    for (before, told), (after, told_after) in pairwise(zip(moments, settled, strict=True)):
        yield from _across_border(before, after, metric, neighbours_only=told or told_after)
    yield from _loose_clashes(loose, [claim for _, _, claim in narrow], metric)


def _moment_clashes(moment: Sequence[Claim], dated: Sequence[Dated], metric: Metric) -> Iterator[Clash]:
    """Yield the clashes of claims that share a day, and one between the days where it has a claim more.

    Without the claims of an article that itself tells the move from a value to another: they are known to change.
    """
    days = list(sharing_days(dated))
    told = [clash for claims in days for clash in clash_within(claims, metric)]
    yield from told
    if len(days) < 2:
        return
    known = {claim for clash in told for cluster in clash.clusters for claim in cluster.claims}
    together = clusters_of(moment, metric)
    clusters = _outside(together, _movers(together, days))
    if len(clusters) > 1 and any(known.isdisjoint(claim.id for claim in cluster) for cluster in clusters):
        yield from _between_days(clusters, days, metric) if told else clash_of(clusters, metric)


def _between_days(
    clusters: Sequence[Sequence[Claim]], days: Sequence[Sequence[Claim]], metric: Metric
) -> Iterator[Clash]:
    """Yield the clash of values of several days, of which some clash on one day already: it rests on pairs across days.

    What is certain is certain of one day, and told as the clash of that day. The lowest and the highest values are held
    against all others: linear.
    """
    day_of = {claim.id: number for number, claims in enumerate(days) for claim in claims}
    heads = [list({day_of[claim.id]: claim for claim in reversed(cluster)}.values())[:_HEADS] for cluster in clusters]
    for one, other in (*((heads[0], other) for other in heads[1:]), *((one, heads[-1]) for one in heads[1:-1])):
        for first, second in product(one, other):
            if day_of[first.id] != day_of[second.id]:
                pair = compare(first, second, metric)
                if pair.verdict is Verdict.CONFLICTS:
                    yield clash_on(clusters, pair)
                    return


def _movers(clusters: Sequence[Sequence[Claim]], days: Sequence[Sequence[Claim]]) -> set[str]:
    """The claims of articles that have values of several clusters, each on days of its own."""
    day_of = {claim.id: number for number, claims in enumerate(days) for claim in claims}
    told: dict[str, list[tuple[int, int, str]]] = {}
    for number, cluster in enumerate(clusters):
        for claim in cluster:
            told.setdefault(claim.source, []).append((number, day_of[claim.id], claim.id))
    moved = (one for one in told.values() if len({v for v, _, _ in one}) > 1 and len({d for _, d, _ in one}) > 1)
    return {claim for one in moved for _, _, claim in one}


def _across_border(
    before: Sequence[Claim], after: Sequence[Claim], metric: Metric, *, neighbours_only: bool
) -> Iterator[Clash]:
    """Yield a clash where the border of two moments parts claims that are of the same time.

    Beyond the neighbours only where neither moment has a certain clash, which would tell the same. Linear.
    """
    foes = [(before[-1], after[0])]
    if not neighbours_only:
        foes += [(one, after[0]) for one in reversed(before[:-1])]
        foes += [(before[-1], one) for one in after[1:]]
    near = (pair for pair in foes if _may_be_of_one_time(*pair, metric))  # the others need no words
    parted = [pair for pair in near if compare(*pair, metric).verdict is Verdict.CONFLICTS]
    if parted:
        surest = min(parted, key=lambda pair: max(map(doubt, pair))[0])
        yield from clash_within(surest, metric)


def _loose_clashes(loose: Sequence[Claim], narrow: Sequence[Claim], metric: Metric) -> Iterator[Clash]:
    """Yield the possible clashes of claims whose date is wide, inferred or missing.

    Such a value may have held at any of its days, so it only clashes when every value of its time lies on one side
    of it: a curve that passes through it is no contradiction. The vaguest dates of a huge series are not looked at.
    """
    seen: list[Claim] = list(narrow)
    rest = _MOST_PEERS
    for group in sorted(by_span(loose), key=lambda group: _width(group[0])):
        if rest <= 0:
            return
        rest -= len(seen)
        peers = [claim for claim in seen if _may_be_of_one_time(claim, group[0], metric)]
        clusters = _outside(clusters_of([*group, *peers], metric), {peer.id for peer in peers})
        if len(clusters) > 1:
            yield from clash_of(clusters, metric)
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


def _width(claim: Claim) -> tuple[int, int]:
    start, end = days_of_claim(claim)
    return end - start, start


def _may_be_of_one_time(first: Claim, second: Claim, metric: Metric) -> bool:
    return compare_times(first, second, metric).timing in {Timing.SAME, Timing.MAYBE_SAME}
