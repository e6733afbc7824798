"""A claim without a fragment of the article: nothing shows where its figure stands."""

from collections.abc import Iterator

from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each claim that has no quote."""
    message = 'no "quote": nothing ties the claim to the words of its article'
    for claim in case.ledger.claims:
        if claim.quote is None:
            yield Finding(rule.name, rule.severity, message, (Spot(claim.place, ""),), (claim.id,))


RULE = Rule(
    name="missing-quote",
    family=Family.STRUCTURE,
    severity=Severity.NOTE,
    summary="a claim quotes nothing of its article",
    check=check,
)
