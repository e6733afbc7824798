"""Where the values of one series cannot all hold: one clash per time, not one per pair."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from operator import itemgetter

from claimcheck.judge.agreement import interval_of
from claimcheck.judge.clusters import by_unit, clusters_of
from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.pairs import compare, is_unsure
from claimcheck.judge.timing import Timing, compare_times, days_of, is_fiscal
from claimcheck.model.claim import Claim, DateBasis, Words
from claimcheck.model.verdict import Clash, Cluster, Confidence, Verdict
from claimcheck.model.vocabulary import Behaviour, Metric
from claimcheck.model.when import Span

_MOST_PEERS = 100_000  # claims that the loosely dated ones of a series are held against in all: cost stays linear
_FEW = 40  # claims of a clash whose pairs are all looked at

_Dated = tuple[int, int, Claim]  # first and last day as ordinals
_Reach = tuple[Decimal, Decimal, tuple[int, str], Claim]  # both ends of its value, its doubt, itself


def clashes_of(claims: Sequence[Claim], metric: Metric) -> tuple[Clash, ...]:
    """Find the disagreements among claims of one series about what is (forecasts and targets are left aside).

    `claims` in time order. Each unit by itself: facts are judged together, flows by period, levels by moment.
    """
    place = {claim.id: number for number, claim in enumerate(claims)}
    actual = [claim for claim in claims if not is_outlook(claim)]
    found = (clash for alike in by_unit(actual) for clash in _clashes(alike, metric))
    return tuple(
        clash._replace(clusters=tuple(_in_order(cluster, place) for cluster in clash.clusters)) for clash in found
    )


def _in_order(cluster: Cluster, place: Mapping[str, int]) -> Cluster:
    return Cluster(tuple(sorted(cluster.claims, key=place.__getitem__)))


def _clashes(claims: Sequence[Claim], metric: Metric) -> Iterator[Clash]:
    if metric.behaviour is Behaviour.FACT:
        for event in _events(claims, metric.comparable_within) if metric.recurring else (claims,):
            yield from _clash_within(event, metric)
    elif metric.behaviour is Behaviour.FLOW:
        for period in _by_span(claims):
            yield from _clash_within(period, metric)
    else:
        yield from _level_clashes(claims, metric)


def _events(claims: Sequence[Claim], within: int) -> list[Sequence[Claim]]:
    """Split what may happen again at gaps of more than `within` days between stated dates.

    A claim without a stated date may be of any event, and is held against those that are of one; else left to itself.
    """
    dated = [claim for claim in claims if claim.as_of is not None and claim.date_basis is DateBasis.STATED]
    runs = list(_sharing_days(((*_days(claim), claim) for claim in dated), within))
    if len(runs) <= 1:
        return [claims]
    known = {claim.id for claim in dated}
    return [*runs, [claim for claim in claims if claim.id not in known]]


def _clash_within(claims: Sequence[Claim], metric: Metric) -> Iterator[Clash]:
    """Yield the one clash of claims that all speak of one time, if they split into several clusters."""
    clusters = clusters_of(claims, metric)
    if len(clusters) > 1:
        yield from _clash(clusters, metric)


def _clash(clusters: Sequence[Sequence[Claim]], metric: Metric) -> Iterator[Clash]:
    """Yield the clash of clusters; it rests on the pair of its claims that conflicts most certainly, if any does."""
    comparisons = [compare(first, second, metric) for first, second in _opposed(clusters)]
    worst = min(comparisons, key=lambda pair: (pair.verdict is not Verdict.CONFLICTS, pair.confidence))
    if worst.verdict is Verdict.CONFLICTS:
        members = tuple(Cluster(tuple(claim.id for claim in cluster)) for cluster in clusters)
        yield Clash(members, worst.confidence, worst.reason)


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
        surest = sorted((min(cluster, key=_doubt) for cluster in clusters), key=_doubt)
        yield from ((surest[0], other) for other in surest[1:])
        return
    by_doubt: dict[int, list[_Reach]] = {}
    for cluster in clusters:
        for claim in cluster:
            interval, doubt = interval_of(claim.value), _doubt(claim)
            by_doubt.setdefault(doubt[0], []).append((interval.low, interval.high, doubt, claim))
    among: list[_Reach] = []
    for _, claims in sorted(by_doubt.items()):
        among += claims
        yield min(among, key=itemgetter(1, 2))[-1], max(among, key=itemgetter(0))[-1]


def _doubt(claim: Claim) -> tuple[int, str]:
    """How little a conflict may be built on the claim: 0 plain and of a stated date, 1 plain, 2 unsure; then its id."""
    return 2 if is_unsure(claim) else int(claim.date_basis is not DateBasis.STATED), claim.id


def _by_span(claims: Sequence[Claim]) -> list[list[Claim]]:
    groups: dict[tuple[int, int] | None, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(days_of(claim.as_of) if claim.as_of else None, []).append(claim)
    return list(groups.values())


def _level_clashes(claims: Sequence[Claim], metric: Metric) -> Iterator[Clash]:
    narrow: list[_Dated] = []
    loose: list[Claim] = []
    for claim in claims:
        start, end = _days(claim)
        if claim.date_basis is DateBasis.STATED and end - start <= metric.comparable_within:
            narrow.append((start, end, claim))
        else:
            loose.append(claim)
    dated = list(_moments(narrow, metric.comparable_within))
    moments = [[claim for _, _, claim in moment] for moment in dated]
    within = [list(_moment_clashes(*moment, metric)) for moment in zip(moments, dated, strict=True)]
    yield from (clash for clashes in within for clash in clashes)
    settled = [any(clash.confidence is Confidence.CERTAIN for clash in clashes) for clashes in within]
    for (before, told), (after, told_after) in pairwise(zip(moments, settled, strict=True)):
        yield from _across_border(before, after, metric, neighbours_only=told or told_after)
    yield from _loose_clashes(loose, [claim for _, _, claim in narrow], metric)


def _moments(claims: Iterable[_Dated], within: int) -> Iterator[list[_Dated]]:
    """Split narrow claims, in time order, into runs whose days all lie within `within` days, limit included."""
    moment: list[_Dated] = []
    first = last = 0
    for dated in claims:
        start, end = (min(first, dated[0]), max(last, dated[1])) if moment else dated[:2]
        if end - start > within:
            yield moment
            moment, start, end = [], *dated[:2]
        first, last = start, end
        moment.append(dated)
    if moment:
        yield moment


def _moment_clashes(moment: Sequence[Claim], dated: Sequence[_Dated], metric: Metric) -> Iterator[Clash]:
    """Yield the clashes of claims that share a day, and one between the days where it has a claim more.

    Without the claims of an article that itself tells the move from a value to another: they are known to change.
    """
    days = list(_sharing_days(dated))
    told = [clash for claims in days for clash in _clash_within(claims, metric)]
    yield from told
    if len(days) < 2:
        return
    known = {claim for clash in told for cluster in clash.clusters for claim in cluster.claims}
    together = clusters_of(moment, metric)
    clusters = _outside(together, _movers(together, days))
    if len(clusters) > 1 and any(known.isdisjoint(claim.id for claim in cluster) for cluster in clusters):
        yield from _clash(clusters, metric)


def _sharing_days(claims: Iterable[_Dated], within: int = 0) -> Iterator[list[Claim]]:
    """Split claims into runs whose dates are linked by days they share, or that lie no more than so many days apart."""
    run: list[Claim] = []
    last = 0
    for start, end, claim in sorted(claims, key=itemgetter(0, 1)):
        if run and start - last > within:
            yield run
            run = []
        last = max(last, end) if run else end
        run.append(claim)
    if run:
        yield run


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
        surest = min(parted, key=lambda pair: max(map(_doubt, pair))[0])
        yield from _clash_within(surest, metric)


def _loose_clashes(loose: Sequence[Claim], narrow: Sequence[Claim], metric: Metric) -> Iterator[Clash]:
    """Yield the possible clashes of claims whose date is wide, inferred or missing.

    Such a value may have held at any of its days, so it only clashes when every value of its time lies on one side
    of it: a curve that passes through it is no contradiction. The vaguest dates of a huge series are not looked at.
    """
    seen: list[Claim] = list(narrow)
    rest = _MOST_PEERS
    for group in sorted(_by_span(loose), key=lambda group: _width(group[0])):
        if rest <= 0:
            return
        rest -= len(seen)
        peers = [claim for claim in seen if _may_be_of_one_time(claim, group[0], metric)]
        clusters = _outside(clusters_of([*group, *peers], metric), {peer.id for peer in peers})
        if len(clusters) > 1:
            yield from _clash(clusters, metric)
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


def _may_be_of_one_time(first: Claim, second: Claim, metric: Metric) -> bool:
    return compare_times(first, second, metric).timing in {Timing.SAME, Timing.MAYBE_SAME}
