"""A floor here, a ceiling there, for the same figure."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.pairs import confidence_of
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.timing import compare_times
from claimcheck.judge.together import at_one_time, runs
from claimcheck.judge.wording import subject, value_at, value_spot
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.quantity import FLOORS, Qualifier, Quantity
from claimcheck.model.verdict import Series
from claimcheck.model.vocabulary import Metric

_CEILINGS = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.NEARLY})

Mark = tuple[bool, Decimal, str]  # whether it is an outlook, the figure, its unit


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each figure and time that one claim has for a floor and another for a ceiling."""
    for series in case.series:
        metric = case.ledger.vocabulary.metrics.get(series.metric)
        if metric is not None:
            for claims in _bounds(series).values():
                yield from _findings(rule, claims, metric)


def _bounds(series: Series) -> dict[Mark, list[Claim]]:
    """The one-sided claims of a series by the figure they stop at; what is stays apart from what is to come."""
    bounds: dict[Mark, list[Claim]] = {}
    for claim in series.claims:
        figure = _end(claim.value) if isinstance(claim.value, Quantity) else None
        if figure is not None and isinstance(claim.value, Quantity):
            bounds.setdefault((is_outlook(claim), figure, claim.value.unit), []).append(claim)
    return bounds


def _end(value: Quantity) -> Decimal | None:
    """The figure a bound states; None for every other hedge."""
    if value.qualifier in FLOORS:
        return value.low
    return value.high if value.qualifier in _CEILINGS else None


def _is_floor(claim: Claim) -> bool:
    return isinstance(claim.value, Quantity) and claim.value.qualifier in FLOORS


def _findings(rule: Rule, claims: Sequence[Claim], metric: Metric) -> Iterator[Finding]:
    for run in runs(claims, lambda first, second: at_one_time(first, second, metric)):
        floors = [claim for claim in run if _is_floor(claim)]
        ceilings = [claim for claim in run if not _is_floor(claim)]
        if floors and ceilings:
            yield _finding(rule, floors, ceilings, metric)


def _finding(rule: Rule, floors: list[Claim], ceilings: list[Claim], metric: Metric) -> Finding:
    floor, ceiling = floors[0], ceilings[0]
    claims = (*floors, *ceilings)
    about = subject(floor.entity, metric, floor.scope)
    return Finding(
        rule=rule.name,
        severity=rule.severity,
        message=f"{about}: one figure as a floor, {value_at(floor)}, and as a ceiling, {value_at(ceiling)}",
        spots=tuple(value_spot(claim) for claim in claims),
        claims=tuple(claim.id for claim in claims),
        confidence=confidence_of(floor, ceiling, compare_times(floor, ceiling, metric)),
    )


RULE = Rule(
    name="opposite-bounds",
    family=Family.CONFLICT,
    severity=Severity.WARNING,
    summary="one figure is a floor to one claim and a ceiling to another",
    check=check,
)
