"""A date before the one it has to follow."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.timing import days_of
from claimcheck.judge.wording import measure, value_spot
from claimcheck.model.claim import UNSURE, Claim, Words
from claimcheck.model.date_notation import format_span
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Metric
from claimcheck.model.when import Span

# What cannot come before what: (earlier, later) metrics of one entity and scope.
_ORDER = (
    ("founded", "acquired"),
    ("founded", "discontinued"),
    ("founded", "funded"),
    ("founded", "ipo_date"),
    ("joined", "departed"),
    ("launched", "discontinued"),
    ("released", "discontinued"),
)
_OF_ONE_THING = frozenset({"founded"})  # it holds whatever the scope of the later date: a round, a deal
_COMING_OUT = ("launched", "released")

Scope = tuple[tuple[str, str], ...]
Dates = Mapping[tuple[str, str], list[Claim]]  # by entity, folded, and metric
Pair = tuple[Claim, Claim]  # what must come first, what must come after


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each two dates of one entity, or of a product and its predecessor, in the wrong order."""
    metrics = case.ledger.vocabulary.metrics
    dates = _dates(case.ledger.claims, metrics)
    for first, second in _in_one_life(dates, metrics):
        yield _finding(rule, first, second, (first, second), metrics)
    for named, (first, second) in _in_line(case.ledger.claims, dates):
        yield _finding(rule, first, second, (first, second, named), metrics)


def _dates(claims: Iterable[Claim], metrics: Mapping[str, Metric]) -> Dates:
    found: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        if isinstance(claim.value, Span) and not is_outlook(claim) and claim.metric in metrics:
            found.setdefault((claim.entity.casefold(), claim.metric), []).append(claim)
    return found


def _in_one_life(dates: Dates, metrics: Mapping[str, Metric]) -> Iterator[Pair]:
    for (entity, later), claims in dates.items():
        for earlier in (first for first, second in _ORDER if second == later):
            before = _by_scope(dates.get((entity, earlier), ()))
            for scope, after in _by_scope(claims).items():
                first = before.get(() if earlier in _OF_ONE_THING else scope, [])
                yield from _reversed(first, after, again=earlier in metrics and metrics[earlier].multivalued)


def _in_line(claims: Iterable[Claim], dates: Dates) -> Iterator[tuple[Claim, Pair]]:
    """A product that came out before the one that a claim names as its predecessor."""

    @cache
    def unscoped(entity: str, metric: str) -> list[Claim]:
        return _by_scope(dates.get((entity, metric), ())).get((), [])

    for claim in claims:
        if claim.metric == "predecessor" and isinstance(claim.value, Words) and not is_outlook(claim):
            for metric in _COMING_OUT:
                before = unscoped(claim.value.folded, metric)
                after = unscoped(claim.entity.casefold(), metric)
                yield from ((claim, pair) for pair in _reversed(before, after, again=False))


def _by_scope(claims: Iterable[Claim]) -> dict[Scope, list[Claim]]:
    found: dict[Scope, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.scope, []).append(claim)
    return found


def _reversed(before: list[Claim], after: list[Claim], *, again: bool) -> Iterator[Pair]:
    """The pair furthest out of order, when every day of the one that must come first lies after the other's.

    What may happen `again` (somebody joins, leaves and joins) is only out of order where even its first time is.
    """
    if before and after:
        first = (min if again else max)(before, key=lambda claim: (_days(claim)[0], claim.id))
        second = min(after, key=lambda claim: (_days(claim)[1], claim.id))
        if _days(first)[0] > _days(second)[1]:
            yield first, second


def _days(claim: Claim) -> tuple[int, int]:
    """First and last day of the date a claim gives, as ordinals."""
    return days_of(claim.value) if isinstance(claim.value, Span) else (0, 0)


def _finding(
    rule: Rule, first: Claim, second: Claim, claims: Iterable[Claim], metrics: Mapping[str, Metric]
) -> Finding:
    claims = tuple(claims)
    unsure = any(claim.status in UNSURE for claim in claims)
    again = first.entity == second.entity and metrics[first.metric].multivalued  # it may have happened before, too
    return Finding(
        rule=rule.name,
        severity=rule.severity,
        message=f"{_said(second, metrics)} lies before {_said(first, metrics)}",
        spots=tuple(value_spot(claim) for claim in (second, first, *claims[2:])),
        claims=tuple(claim.id for claim in claims),
        confidence=Confidence.POSSIBLE if unsure or again else Confidence.CERTAIN,
    )


def _said(claim: Claim, metrics: Mapping[str, Metric]) -> str:
    """`Claude, end date, 2023-01 (source)`."""
    when = format_span(claim.value) if isinstance(claim.value, Span) else ""
    return f"{claim.entity}, {measure(metrics[claim.metric], claim.scope)}, {when} ({claim.source})"


RULE = Rule(
    name="out-of-order",
    family=Family.CONFLICT,
    severity=Severity.WARNING,
    summary="a date lies before one that it has to follow",
    check=check,
)
