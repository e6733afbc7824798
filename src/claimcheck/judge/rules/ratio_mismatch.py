"""A stated ratio that is not the one of its two figures."""

from collections.abc import Iterator

from claimcheck.judge.operands import Book, Operands, Subject, bare, figure
from claimcheck.judge.proportion import computed
from claimcheck.judge.quotients import mismatches
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.value_notation import format_value


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    return mismatches(rule, case, "ratio", _subjects, _calculation)


def _subjects(claim: Claim, book: Book) -> Iterator[tuple[Subject, Subject]]:
    """What is divided by what: one metric of two entities, or two metrics of one."""
    scope, other = bare(claim.scope), dict(claim.scope).get("versus")
    for derivation in book.metric_of(claim).derives:
        if derivation.by != "ratio_of":
            continue
        if len(derivation.metrics) == 1 and other in book.entities:
            measured = derivation.metrics[0]
            yield (claim.entity, measured, scope), (str(other), measured, scope)
        elif len(derivation.metrics) == 2:
            above, below = derivation.metrics
            yield (claim.entity, above, scope), (claim.entity, below, scope)


def _calculation(claim: Claim, held: Operands) -> str:
    first, second = (figure(operand) for operand in held.claims)
    over = computed(first, second, figure(claim).unit)
    return f"{format_value(first)} over {format_value(second)} is {over}, stated {format_value(claim.value)}"


RULE = Rule(
    name="ratio-mismatch",
    family=Family.ARITHMETIC,
    severity=Severity.ERROR,
    summary="a stated ratio is not the one of its two figures",
    check=_check,
)
