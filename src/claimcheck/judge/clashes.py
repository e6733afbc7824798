"""Where the values of one series cannot all hold: one clash per time, not one per pair."""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.judge.clash import clash_within
from claimcheck.judge.clusters import by_unit
from claimcheck.judge.levels import level_clashes
from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.spans import by_span, days_of_claim
from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.verdict import Clash, Cluster
from claimcheck.model.vocabulary import Behaviour, Metric


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
            yield from clash_within(event, metric)
    elif metric.behaviour is Behaviour.FLOW:
        for period in by_span(claims):
            yield from clash_within(period, metric)
    else:
        yield from level_clashes(claims, metric)


def _events(claims: Sequence[Claim], within: int) -> list[Sequence[Claim]]:
    """Split what may happen again into runs of claims whose stated days begin no more than so many after the first's.

    A claim without a stated date may be of any event, and is held against those that are of one; else left to itself.
    """
    dated = [claim for claim in claims if claim.as_of is not None and claim.date_basis is DateBasis.STATED]
    runs: list[Sequence[Claim]] = []
    run: list[Claim] = []
    for claim in sorted(dated, key=days_of_claim):
        if run and days_of_claim(claim)[0] - days_of_claim(run[0])[1] > within:
            run = []
        if not run:
            runs.append(run)
        run.append(claim)
    if len(runs) <= 1:
        return [claims]
    known = {claim.id for claim in dated}
    return [*runs, [claim for claim in claims if claim.id not in known]]
