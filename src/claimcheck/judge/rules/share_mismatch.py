"""A stated share that does not lead from its whole to its part."""

from collections.abc import Iterator

from claimcheck.judge.agreement import interval_of
from claimcheck.judge.interval import divide, multiply, point
from claimcheck.judge.operands import Book, Operands, Subject, bare, figure
from claimcheck.judge.proportion import scale_of, shown
from claimcheck.judge.quotients import mismatches
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.value_notation import format_value

_PART_KEYS = ("segment",)  # the scope of a part that its whole does not have


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    return mismatches(rule, case, "share", _subjects, _calculation)


def _subjects(claim: Claim, book: Book) -> Iterator[tuple[Subject, Subject]]:
    """Part and whole: a segment and all of it, or what an entity has in a market and the market."""
    scope = dict(claim.scope)
    for derivation in book.metric_of(claim).derives:
        measured = derivation.metrics[0]
        if derivation.by != "share_of":
            continue
        if any(key in scope for key in _PART_KEYS):
            yield (claim.entity, measured, claim.scope), (claim.entity, measured, bare(claim.scope, _PART_KEYS))
        if scope.get("market") in book.entities:
            whole = (scope["market"], measured, bare(claim.scope, ("market",)))
            yield (claim.entity, measured, claim.scope), whole


def _calculation(claim: Claim, held: Operands) -> str:
    part, whole = (figure(operand) for operand in held.claims)
    share = divide(interval_of(figure(claim)), point(scale_of(figure(claim).unit)))
    product = shown(multiply(share, interval_of(whole)), whole.unit, measure=whole.measure)
    return f"{format_value(claim.value)} of {format_value(whole)} is {product}, stated {format_value(part)}"


RULE = Rule(
    name="share-mismatch",
    family=Family.ARITHMETIC,
    severity=Severity.ERROR,
    summary="a stated share does not lead from its whole to its part",
    check=_check,
)
