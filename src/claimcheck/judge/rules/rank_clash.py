"""Two holders of one rank, and ranks that the values deciding them turn round."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from claimcheck.judge.agreement import Interval, meet, same_unit
from claimcheck.judge.counterparts import of_its_time
from claimcheck.judge.kinship import are_kin
from claimcheck.judge.mismatch import disagreement
from claimcheck.judge.moments import moments_of
from claimcheck.judge.operands import Book, Scope, bare, figure, operands
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.stated import stated
from claimcheck.judge.together import at_one_time
from claimcheck.judge.wording import measure
from claimcheck.model.claim import Claim
from claimcheck.model.date_notation import format_span
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.value_notation import format_value
from claimcheck.model.vocabulary import Metric

_AMONG = ("among", "list", "ranking")  # scope keys of a ranking alone
_FEW = 8  # holders of one rank that are looked at; cost stays linear


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    book = Book(case.ledger.claims, case.ledger.vocabulary)
    rankings: dict[tuple[str, Scope], list[Claim]] = {}
    for claim in book.figures:
        if _is_rank(claim, book) and claim.scope:
            rankings.setdefault((claim.metric, claim.scope), []).append(claim)
    for (name, _), claims in rankings.items():
        seen: set[frozenset[str]] = set()  # a clash inside one article comes before that of all articles
        for finding in _found(rule, claims, book.metrics[name], book):
            if frozenset(finding.claims) not in seen:
                yield finding
            seen.add(frozenset(finding.claims))


def _is_rank(claim: Claim, book: Book) -> bool:
    """Whether it is a definite place in a ranking: of a metric ranked by another, or named a rank."""
    metric = book.metric_of(claim)
    ranked = metric.name.endswith("_rank") or any(derivation.by == "rank_by" for derivation in metric.derives)
    return ranked and figure(claim).low is not None and figure(claim).low == figure(claim).high


def _found(rule: Rule, claims: Sequence[Claim], metric: Metric, book: Book) -> Iterator[Finding]:
    for moment in moments_of(claims, metric):
        yield from _shared(rule, moment, metric, book)
        yield from _turned_round(rule, moment, metric, book)


def _shared(rule: Rule, moment: Sequence[Claim], metric: Metric, book: Book) -> Iterator[Finding]:
    """Yield each rank that several have: its holders, the first eight of them."""
    holders: dict[Decimal, dict[str, Claim]] = {}
    for claim in sorted(moment, key=lambda claim: claim.id):
        holders.setdefault(_rank(claim), {}).setdefault(claim.entity, claim)
    for rank in sorted(holders):
        told = list(holders[rank].values())[:_FEW]
        strangers = [one for one in told[1:] if not are_kin(told[0].entity, one.entity, book.entities)]
        if strangers:
            names = " and ".join(one.entity for one in (told[0], *strangers))
            yield _finding(
                rule, [told[0], *strangers], metric, f"rank {format_value(told[0].value)} is held by {names}"
            )


class _Ranked(NamedTuple):
    """A rank and the value that decides it."""

    claim: Claim
    value: Claim
    reach: Interval


def _turned_round(rule: Rule, moment: Sequence[Claim], metric: Metric, book: Book) -> Iterator[Finding]:
    """Yield each holder of a rank whose value is larger than that of somebody ranked above; rank 1 is the largest."""
    for derivation in metric.derives:
        if derivation.by == "rank_by":
            ranked = [one for claim in moment for one in _valued(claim, derivation.metrics[0], book)]
            yield from (_reversed(rule, low, high, metric) for low, high in _reversals(ranked, book))


def _valued(claim: Claim, measured: str, book: Book) -> Iterator[_Ranked]:
    """The rank with its value of that time, when there is just one figure for it.

    A scope that only says among whom one is ranked is none of the value.
    """
    scopes = dict.fromkeys((claim.scope, bare(claim.scope, _AMONG)))
    found = (of_its_time(claim, (claim.entity, measured, scope), book) for scope in scopes)
    values = next((values for values in found if values), [])
    if len(values) == 1:
        yield _Ranked(claim, values[0], stated(figure(values[0])))


def _reversals(ranked: Sequence[_Ranked], book: Book) -> Iterator[tuple[_Ranked, _Ranked]]:
    """Yield (ranked lower, ranked higher) where the lower one is surely larger: one for each lower rank. O(n log n)."""
    above: list[_Ranked] = []  # of the better ranks, the one whose value is smallest at most
    waiting: list[_Ranked] = []
    for one in sorted(ranked, key=lambda one: (_rank(one.claim), one.claim.id)):
        if waiting and _rank(waiting[0].claim) < _rank(one.claim):
            above = [min((*above, *waiting), key=lambda other: (other.reach.high, other.claim.id))]
            waiting = []
        waiting.append(one)
        if above and _is_larger(one, above[0], book):
            yield one, above[0]


def _is_larger(one: _Ranked, other: _Ranked, book: Book) -> bool:
    comparable = same_unit(figure(one.value).unit, figure(other.value).unit) and one.value.scope == other.value.scope
    kin = are_kin(one.claim.entity, other.claim.entity, book.entities)
    tolerance = book.metric_of(one.value).tolerance
    return comparable and not kin and one.reach.low > other.reach.high and not meet(one.reach, other.reach, tolerance)


def _reversed(rule: Rule, low: _Ranked, high: _Ranked, metric: Metric) -> Finding:
    sides = (
        f"{one.claim.entity}, rank {format_value(one.claim.value)}, has {format_value(one.value.value)}"
        for one in (low, high)
    )
    return _finding(rule, [low.claim, high.claim, low.value, high.value], metric, ", and ".join(sides))


def _rank(claim: Claim) -> Decimal:
    return figure(claim).low or Decimal(0)


def _finding(rule: Rule, claims: Sequence[Claim], metric: Metric, text: str) -> Finding:
    doubt = operands(claims[0], tuple(claims[1:]), named=False).doubt or _wide(claims[0], metric)
    return disagreement(rule, claims, measure(metric, claims[0].scope), text, doubt)


def _wide(claim: Claim, metric: Metric) -> str:
    """What leaves room for two holders, one after the other: a date longer than one time."""
    wide = claim.as_of is not None and not at_one_time(claim, claim, metric)
    return f"both only say {format_span(claim.as_of)}" if wide and claim.as_of else ""


RULE = Rule(
    name="rank-clash",
    family=Family.ARITHMETIC,
    severity=Severity.ERROR,
    summary="two hold one rank, or a rank is not that of the values that decide it",
    check=_check,
)
