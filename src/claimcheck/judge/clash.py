"""One clash: clusters of values that cannot all hold, and the pair of claims it rests on."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from operator import itemgetter

from claimcheck.judge.agreement import interval_of
from claimcheck.judge.clusters import clusters_of
from claimcheck.judge.pairs import compare, is_unsure
from claimcheck.judge.timing import is_fiscal
from claimcheck.model.claim import Claim, DateBasis, Words
from claimcheck.model.verdict import Clash, Cluster, Comparison, Verdict
from claimcheck.model.vocabulary import Metric

_FEW = 40  # claims of a clash whose pairs are all looked at

_Reach = tuple[Decimal, Decimal, tuple[int, str], Claim]  # both ends of its value, its doubt, itself


def clash_within(claims: Sequence[Claim], metric: Metric) -> Iterator[Clash]:
    """Yield the one clash of claims that all speak of one time, if they split into several clusters."""
    clusters = clusters_of(claims, metric)
    if len(clusters) > 1:
        yield from clash_of(clusters, metric)


def clash_of(clusters: Sequence[Sequence[Claim]], metric: Metric) -> Iterator[Clash]:
    """Yield the clash of clusters; it rests on the pair of its claims that conflicts most certainly, if any does."""
    comparisons = [compare(first, second, metric) for first, second in _opposed(clusters)]
    worst = min(comparisons, key=lambda pair: (pair.verdict is not Verdict.CONFLICTS, pair.confidence))
    if worst.verdict is Verdict.CONFLICTS:
        yield clash_on(clusters, worst)


def clash_on(clusters: Sequence[Sequence[Claim]], pair: Comparison) -> Clash:
    """The clash of these clusters, as sure as this pair of them is, and for its reason."""
    members = tuple(Cluster(tuple(claim.id for claim in cluster)) for cluster in clusters)
    return Clash(members, pair.confidence, pair.reason)


def _opposed(clusters: Sequence[Sequence[Claim]]) -> Iterator[tuple[Claim, Claim]]:
    """Yield pairs among which the one that conflicts most certainly is: all of a few, else those furthest apart.

    Members of neighbouring clusters may well agree. Fiscal years and those of the calendar also by themselves: nothing
    is certain between the two.
    """
    if sum(map(len, clusters)) <= _FEW:
        for one, other in combinations(clusters, 2):
            yield from ((first, second) for first in one for second in other)
        return
    yield from _furthest(clusters)
    kinds = [_of_kind(clusters, fiscal=fiscal) for fiscal in (False, True)]
    if all(kinds):
        yield from (pair for kind in kinds if len(kind) > 1 for pair in _furthest(kind))


def _of_kind(clusters: Sequence[Sequence[Claim]], *, fiscal: bool) -> list[list[Claim]]:
    """What the clusters have of fiscal years, or of all other dates; those that have none left out."""
    kind = ([claim for claim in cluster if is_fiscal(claim) is fiscal] for cluster in clusters)
    return [cluster for cluster in kind if cluster]


def _furthest(clusters: Sequence[Sequence[Claim]]) -> Iterator[tuple[Claim, Claim]]:
    """Yield of ever surer claims the two furthest apart. Words have no distance: the surest meets one of each other."""
    if isinstance(clusters[0][0].value, Words):
        surest = sorted((min(cluster, key=doubt) for cluster in clusters), key=doubt)
        yield from ((surest[0], other) for other in surest[1:])
        return
    by_doubt: dict[int, list[_Reach]] = {}
    for cluster in clusters:
        for claim in cluster:
            interval, own = interval_of(claim.value), doubt(claim)
            by_doubt.setdefault(own[0], []).append((interval.low, interval.high, own, claim))
    among: list[_Reach] = []
    for _, claims in sorted(by_doubt.items()):
        among += claims
        yield min(among, key=itemgetter(1, 2))[-1], max(among, key=itemgetter(0))[-1]


def doubt(claim: Claim) -> tuple[int, str]:
    """How little a conflict may be built on the claim: 0 plain and of a stated date, 1 plain, 2 unsure; then its id."""
    return 2 if is_unsure(claim) else int(claim.date_basis is not DateBasis.STATED), claim.id
