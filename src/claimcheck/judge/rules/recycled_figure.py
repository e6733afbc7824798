"""An identical figure under a date months later, as if it were new."""

from collections.abc import Iterator, Mapping

from claimcheck.judge.breakdowns import Pair, both_ways, twice_told
from claimcheck.judge.kinds import moving_metrics, wider_metrics
from claimcheck.judge.redating import Redated, redated
from claimcheck.judge.repeats import (
    articles_of,
    confidence_by_dates,
    days_between,
    is_dated_fact,
    is_later_article,
    months_later,
)
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.wording import subject, value_at, value_spot
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.vocabulary import Behaviour, Metric

Metrics = Mapping[str, Metric]


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each figure of a series that comes back, and one for each breakdown that does."""
    metrics = case.ledger.vocabulary.metrics
    articles = articles_of(case.ledger.sources)
    moving = moving_metrics(metrics, wider_metrics(metrics))
    claims = [claim for claim in case.ledger.claims if is_dated_fact(claim) and claim.metric in metrics]
    for series in _series(claim for claim in claims if claim.metric in moving):
        metric = metrics[series[0].metric]
        yield from (_figure_finding(rule, found, metric) for found in redated(series, metric, articles))
    shares = [claim for claim in claims if metrics[claim.metric].behaviour is not Behaviour.FACT]

    def comes_back(first: Claim, second: Claim) -> bool:
        return is_later_article(first, second, articles) and _is_later(first, second, metrics)

    for pairs in twice_told(shares, comes_back):
        yield _breakdown_finding(rule, pairs, metrics)


def _series(claims: Iterator[Claim]) -> list[list[Claim]]:
    found: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        found.setdefault((claim.entity, claim.metric, claim.scope), []).append(claim)
    return list(found.values())


def _is_later(first: Claim, second: Claim, metrics: Metrics) -> bool:
    """Whether the dates of two shares lie further apart than what counts as one time for either metric."""
    within = max(metrics[first.metric].comparable_within, metrics[second.metric].comparable_within)
    return days_between(first, second) > within


def _figure_finding(rule: Rule, found: Redated, metric: Metric) -> Finding:
    """A note when nothing else is known; a warning when another value lies between the two dates."""
    first, later, meanwhile = found.first, found.later[0], found.meanwhile
    about = subject(first.entity, metric, first.scope)
    again = f"{value_at(first)}, then {value_at(later)}, {_later(first, later)}"
    doubt = f"with {value_at(meanwhile)} between" if meanwhile else "unchanged, or an old figure under a new date"
    claims = (first, *found.later, *((meanwhile,) if meanwhile else ()))
    return Finding(
        rule=rule.name,
        severity=rule.severity if meanwhile else Severity.NOTE,
        message=f"{about}: {again}: {doubt}",
        spots=tuple(value_spot(claim) for claim in claims),
        claims=tuple(claim.id for claim in claims),
        confidence=confidence_by_dates((first, later)),
    )


def _later(first: Claim, second: Claim) -> str:
    return months_later(days_between(first, second))


def _breakdown_finding(rule: Rule, pairs: list[Pair], metrics: Metrics) -> Finding:
    parts, once, again = both_ways(pairs, metrics)
    claims = tuple(claim for pair in pairs for claim in pair)
    return Finding(
        rule=rule.name,
        severity=rule.severity,
        message=f"{parts}: {once}, and the same figures as {again}, {_later(*pairs[0])}",
        spots=tuple(value_spot(claim) for claim in claims),
        claims=tuple(claim.id for claim in claims),
        confidence=confidence_by_dates(claims),
    )


RULE = Rule(
    name="recycled-figure",
    family=Family.FRESHNESS,
    severity=Severity.WARNING,
    summary="an identical figure comes back under a date months later",
    check=check,
)
