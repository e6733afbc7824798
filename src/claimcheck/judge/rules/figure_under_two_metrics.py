"""One number under two metrics that are easily taken for each other."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from claimcheck.judge.breakdowns import Pair, both_ways, twice_told
from claimcheck.judge.kinds import Wider, are_confusable, wider_metrics
from claimcheck.judge.pairs import time_order
from claimcheck.judge.repeats import confidence_by_dates, days_between, written_figure
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.wording import value_at, value_spot
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.vocabulary import Behaviour, Metric

_SMALLEST = Decimal(1000)  # in the base unit (dollars, people, watts): smaller figures are shared by chance
_SMALL_UNITS = frozenset({"percent", "points", "x", "s", "months"})  # their figures are small, whatever they are of
_FOLLOWERS = 8  # with how many later claims of the same figure each is compared: cost stays linear

Metrics = Mapping[str, Metric]
Key = tuple[object, ...]


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each number of an entity that stands under confusable metrics at one time."""
    metrics = case.ledger.vocabulary.metrics
    wider = wider_metrics(metrics)
    claims = [claim for claim in case.ledger.claims if claim.as_of and claim.metric in metrics]
    for alike in _by_figure(claims).values():
        involved = _confused(alike, metrics, wider)
        if involved:
            yield _finding(rule, involved, metrics)
    for pairs in twice_told(claims, lambda first, second: _share_a_time(first, second, metrics)):
        if pairs[0][0].metric != pairs[0][1].metric:
            yield _breakdown_finding(rule, pairs, metrics)


def _by_figure(claims: Iterable[Claim]) -> dict[Key, list[Claim]]:
    """The claims by entity, scope and figure; figures too small to mean anything are left out."""
    found: dict[Key, list[Claim]] = {}
    for claim in claims:
        figure = written_figure(claim)
        if figure and abs(figure[1]) >= _SMALLEST and figure[2] not in _SMALL_UNITS:
            found.setdefault((claim.entity, claim.scope, figure), []).append(claim)
    return found


def _confused(alike: Iterable[Claim], metrics: Metrics, wider: Wider) -> list[Claim]:
    """The claims of one figure that another, under a confusable metric, shares its time with; by metric, then time."""
    ordered = sorted(alike, key=time_order)
    involved: dict[str, Claim] = {}
    for number, first in enumerate(ordered):
        for second in ordered[number + 1 : number + 1 + _FOLLOWERS]:
            if are_confusable(first.metric, second.metric, wider) and _share_a_time(first, second, metrics):
                involved |= {first.id: first, second.id: second}
    return sorted(involved.values(), key=lambda claim: (claim.metric, time_order(claim)))


def _share_a_time(first: Claim, second: Claim, metrics: Metrics) -> bool:
    """Whether the dates overlap; two levels may also follow each other within what counts as one time for both."""
    one, other = metrics[first.metric], metrics[second.metric]
    apart = max(days_between(first, second), days_between(second, first))
    levels = one.behaviour is other.behaviour is Behaviour.LEVEL
    return apart <= (min(one.comparable_within, other.comparable_within) if levels else 0)


def _finding(rule: Rule, claims: list[Claim], metrics: Metrics) -> Finding:
    first_of = {claim.metric: claim for claim in reversed(claims)}
    named = (f"{metrics[name].label}, {value_at(first_of[name])}" for name in sorted(first_of))
    scope = "".join(f", {key} {value}" for key, value in claims[0].scope)
    return Finding(
        rule=rule.name,
        severity=rule.severity,
        message=f"{claims[0].entity}{scope}: one number as {', and as '.join(named)}",
        spots=tuple(value_spot(claim) for claim in claims),
        claims=tuple(claim.id for claim in claims),
        confidence=confidence_by_dates(claims),
    )


def _breakdown_finding(rule: Rule, pairs: list[Pair], metrics: Metrics) -> Finding:
    parts, once, again = both_ways(pairs, metrics)
    claims = [claim for pair in pairs for claim in pair]
    return Finding(
        rule=rule.name,
        severity=rule.severity,
        message=f"{parts}: the same figures as {once}, and as {again}",
        spots=tuple(value_spot(claim) for claim in claims),
        claims=tuple(claim.id for claim in claims),
        confidence=confidence_by_dates(claims),
    )


RULE = Rule(
    name="figure-under-two-metrics",
    family=Family.FRESHNESS,
    severity=Severity.WARNING,
    summary="one number stands under two metrics that are easily confused",
    check=check,
)
