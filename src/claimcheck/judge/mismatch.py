"""How the arithmetic rules speak: one finding for one derived claim and its operands."""

from collections.abc import Sequence

from claimcheck.judge.operands import Operands
from claimcheck.judge.rule import Rule
from claimcheck.judge.wording import says, subject, value_place
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot
from claimcheck.model.value_notation import format_value
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Metric


def mismatch(rule: Rule, derived: Claim, metric: Metric, held: Operands, calculation: str) -> Finding:
    """Report that `derived` does not follow from its operands; `calculation` is one line of arithmetic."""
    first = Spot(value_place(derived), f"{derived.id} states {says(derived)}")
    about = subject(derived.entity, metric, derived.scope)
    return _finding(rule, (derived, *held.claims), (first, *spots(held.claims)), (about, calculation), held.doubt)


def disagreement(rule: Rule, claims: Sequence[Claim], about: str, calculation: str, doubt: str) -> Finding:
    """Report that these claims, the first one foremost, cannot all hold: `about` a market, a ranking."""
    return _finding(rule, claims, spots(claims), (about, calculation), doubt)


def _finding(
    rule: Rule, claims: Sequence[Claim], places: tuple[Spot, ...], words: tuple[str, str], doubt: str
) -> Finding:
    about, calculation = words
    return Finding(
        rule=rule.name,
        severity=Severity.WARNING if doubt else rule.severity,
        message=f"{about}: {calculation}" + (f"; {doubt}" if doubt else ""),
        spots=places,
        claims=tuple(claim.id for claim in claims),
        confidence=Confidence.POSSIBLE if doubt else Confidence.CERTAIN,
        calculation=calculation,
        key="; ".join(format_value(claim.value) for claim in claims),  # with other figures it is another finding
    )


def spots(claims: Sequence[Claim]) -> tuple[Spot, ...]:
    """The value of each claim, with what it says."""
    return tuple(Spot(value_place(claim), f"{claim.id} says {claim.entity}: {says(claim)}") for claim in claims)
