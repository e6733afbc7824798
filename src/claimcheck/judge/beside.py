"""The verdicts of a series: every claim beside its neighbours in time, and the claims it clashes with."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.judge.one_unit import in_one_unit
from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.pairs import compare_in_order
from claimcheck.judge.series import settled_by
from claimcheck.judge.timing import MONTH, days_of
from claimcheck.model.claim import Claim
from claimcheck.model.verdict import Clash, Comparison, Confidence, Series, Verdict
from claimcheck.model.vocabulary import Behaviour, Metric, ValueType

_MOST_OPPONENTS = 500  # of one clash, about: beyond it each claim meets its nearest other cluster only


def with_verdicts(series: Series, metric: Metric) -> Series:
    """The judged series with its comparisons. Linear in its claims, but for the neighbours of very large clashes."""
    ordered, clashes = series.claims, series.clashes
    metric = settled_by(series.scope, metric)
    place = {claim.id: number for number, claim in enumerate(ordered)}
    named = metric.type is ValueType.TEXT
    beside = [*_neighbours(ordered), *_opponents(clashes)]
    if metric.behaviour is Behaviour.FLOW:
        beside += _predecessors(ordered)
    pairs = {(place[one], place[other]) for one, other in beside if one != other}
    by_place = sorted({(min(pair), max(pair)) for pair in pairs})
    clashing = {claim for clash in clashes for cluster in clash.clusters for claim in cluster.claims}
    comparisons = (
        _settle(_compare(ordered[first], ordered[second], metric), clashing, named=named) for first, second in by_place
    )
    return series._replace(comparisons=tuple(comparisons))


def _neighbours(claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """Yield neighbours in time among the actual claims, among the outlooks, and each outlook beside its actual."""
    actual = [claim for claim in claims if not is_outlook(claim)]
    for line in (actual, [claim for claim in claims if is_outlook(claim)]):
        yield from ((first.id, second.id) for first, second in pairwise(line))
    before: Claim | None = None
    waiting: list[Claim] = []
    for claim in claims:
        if is_outlook(claim):
            waiting.append(claim)
            if before is not None:
                yield before.id, claim.id
            continue
        yield from ((ahead.id, claim.id) for ahead in waiting)
        before, waiting = claim, []


def _predecessors(claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """Yield each actual flow with the one before it of a period as long: a year with the year, past the quarters."""
    last: dict[int, str] = {}
    for claim in claims:
        if is_outlook(claim) or claim.as_of is None or None in {claim.as_of.start, claim.as_of.end}:
            continue
        start, end = days_of(claim.as_of)
        days = end - start + 1
        length = round(days / MONTH) or -days  # in months; below half of one in days
        if length in last:
            yield last[length], claim.id
        last[length] = claim.id


def _opponents(clashes: Sequence[Clash]) -> Iterator[tuple[str, str]]:
    """Yield each claim of a clash with one claim of each cluster above its own; of the nearest alone in large ones."""
    for clash in clashes:
        size = sum(len(cluster.claims) for cluster in clash.clusters)
        reach = max(1, _MOST_OPPONENTS // size)
        for number, cluster in enumerate(clash.clusters):
            for other in clash.clusters[number + 1 : number + 1 + reach]:
                yield from ((claim, other.claims[0]) for claim in cluster.claims)
                yield from ((cluster.claims[0], claim) for claim in other.claims[1:])


def _compare(first: Claim, second: Claim, metric: Metric) -> Comparison:
    """Judge a pair in one unit where it is told in two."""
    one, other = in_one_unit((first, second), metric)
    return compare_in_order(one, other, metric)


def _settle(pair: Comparison, clashing: set[str], *, named: bool) -> Comparison:
    """Read a conflict that the rest of the series explains as a step of the curve, or as parts of one name."""
    if pair.verdict is not Verdict.CONFLICTS or {pair.first, pair.second} <= clashing:
        return pair
    if pair.confidence is Confidence.POSSIBLE:
        reason = f"{pair.reason.removeprefix('both cannot hold, ')}: other values of the series explain both"
        return Comparison(pair.first, pair.second, Verdict.CHANGED, Confidence.POSSIBLE, reason)
    if not named:  # one of the two takes no side among its neighbours, and is told here alone
        return pair
    reason = "a longer name of the series holds both"
    return Comparison(pair.first, pair.second, Verdict.COMPATIBLE, Confidence.POSSIBLE, reason)
