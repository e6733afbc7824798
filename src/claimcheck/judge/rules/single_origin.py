"""Several articles agree on a figure, and all of them go back to one origin."""

from collections.abc import Hashable, Iterable, Iterator, Sequence

from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.same_figure import figure
from claimcheck.judge.together import at_one_time, runs
from claimcheck.judge.wording import subject, value_at, value_spot
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.origin import Origins, Traces, origins_of
from claimcheck.model.place import Spot
from claimcheck.model.quantity import CEILINGS, Quantity
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Metric
from claimcheck.model.when import Span


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one note for each figure and time that several articles give, when what links them leaves one origin."""
    metrics = case.ledger.vocabulary.metrics
    for alike in _by_value(case.ledger.claims):
        metric = metrics.get(alike[0].metric)
        if metric is not None:
            yield from _findings(rule, alike, metric, case.traces)


def _by_value(claims: Iterable[Claim]) -> Iterator[Sequence[Claim]]:
    """Claims of several articles with the same subject and the same figure or date; words are everybody's own."""
    found: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        value = _value(claim)
        if value is not None:
            key = (claim.entity, claim.metric, claim.scope, is_outlook(claim), value)
            found.setdefault(key, []).append(claim)
    return (alike for alike in found.values() if len({claim.source for claim in alike}) > 1)


def _value(claim: Claim) -> Hashable:
    if isinstance(claim.value, Quantity):
        below = claim.value.qualifier in CEILINGS  # over 700 and under 700 are two statements
        return (*figure(claim.value), claim.value.unit, below)
    return (claim.value.start, claim.value.end) if isinstance(claim.value, Span) else None


def _findings(rule: Rule, alike: Iterable[Claim], metric: Metric, traces: Traces) -> Iterator[Finding]:
    for claims in runs(alike, lambda first, second: at_one_time(first, second, metric)):
        origins = origins_of(claims, traces)
        if origins.total == 1 and origins.links:
            yield _finding(rule, claims, origins, metric)


def _finding(rule: Rule, claims: list[Claim], origins: Origins, metric: Metric) -> Finding:
    first = claims[0]
    articles = list(dict.fromkeys(claim.source for claim in claims))
    reasons = "; ".join(dict.fromkeys(link.reason for link in origins.links))
    places = {claim.id: claim.place for claim in claims}
    links = (Spot(places[link.second], f"{link.first} and {link.second}: {link.reason}") for link in origins.links)
    return Finding(
        rule=rule.name,
        severity=rule.severity,
        message=f"{subject(first.entity, metric, first.scope)}: {value_at(first)} has one origin in {len(articles)} "
        f"articles: {reasons}",
        spots=(*(value_spot(claim) for claim in claims), *links),
        claims=tuple(claim.id for claim in claims),
        confidence=Confidence.CERTAIN if all(link.certain for link in origins.links) else Confidence.POSSIBLE,
    )


RULE = Rule(
    name="single-origin",
    family=Family.FRESHNESS,
    severity=Severity.NOTE,
    summary="several articles agree on a figure, and all lead to one origin",
    check=check,
)
