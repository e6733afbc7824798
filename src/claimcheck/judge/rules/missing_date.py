"""A claim of something that changes with time, without the time."""

from collections.abc import Iterator

from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.ledger import Ledger
from claimcheck.model.place import Spot
from claimcheck.model.vocabulary import Behaviour


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each claim of a level or flow that states no date."""
    for claim in case.ledger.claims:
        if claim.date_basis is not DateBasis.STATED and _changes(claim, case.ledger):
            yield Finding(rule.name, rule.severity, _message(claim), (Spot(claim.place, ""),), (claim.id,))


def _changes(claim: Claim, ledger: Ledger) -> bool:
    metric = ledger.vocabulary.metrics.get(claim.metric)
    return metric is not None and metric.behaviour is not Behaviour.FACT


def _message(claim: Claim) -> str:
    if claim.as_of is None:
        return 'no "as_of", and the source has no date either: its conflicts are only possible ones'
    stand_in = f'{claim.as_of.text}, the "{claim.date_basis}" of the source'
    return f'no "as_of": {stand_in}, is taken, and its conflicts are only possible ones'


RULE = Rule(
    name="missing-date",
    family=Family.STRUCTURE,
    severity=Severity.NOTE,
    summary="a claim does not say when its value holds",
    check=check,
)
