"""One statement in two strengths: none here, almost none there."""

from collections.abc import Iterator
from itertools import product

from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.pairs import confidence_of
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.timing import compare_times
from claimcheck.judge.together import at_one_time, runs
from claimcheck.judge.wording import subject, value_at, value_spot
from claimcheck.model.claim import Claim, Extent, Words
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.vocabulary import Metric

_STRENGTHS = ((Extent.NONE, Extent.ALMOST_NONE), (Extent.ALL, Extent.ALMOST_ALL))


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each series and time that one claim states outright and another with exceptions."""
    for series in case.series:
        metric = case.ledger.vocabulary.metrics.get(series.metric)
        claims = [claim for claim in series.claims if _extent(claim) and not is_outlook(claim)]
        if metric is not None and claims:
            yield from _findings(rule, claims, metric)


def _extent(claim: Claim) -> Extent | None:
    return claim.value.extent if isinstance(claim.value, Words) else None


def _findings(rule: Rule, claims: list[Claim], metric: Metric) -> Iterator[Finding]:
    together = runs(claims, lambda first, second: at_one_time(first, second, metric))
    for run, (outright, hedged) in product(together, _STRENGTHS):
        strong = [claim for claim in run if _extent(claim) is outright]
        weak = [claim for claim in run if _extent(claim) is hedged]
        if strong and weak:
            yield _finding(rule, strong, weak, metric)


def _finding(rule: Rule, strong: list[Claim], weak: list[Claim], metric: Metric) -> Finding:
    first, second = strong[0], weak[0]
    about = subject(first.entity, metric, first.scope)
    claims = (*strong, *weak)
    return Finding(
        rule=rule.name,
        severity=rule.severity,
        message=f"{about}: outright, {value_at(first)}, and with exceptions, {value_at(second)}",
        spots=tuple(value_spot(claim) for claim in claims),
        claims=tuple(claim.id for claim in claims),
        confidence=confidence_of(first, second, compare_times(first, second, metric)),
    )


RULE = Rule(
    name="statement-strength",
    family=Family.CONFLICT,
    severity=Severity.WARNING,
    summary="one claim says none or all, another almost none or almost all",
    check=check,
)
