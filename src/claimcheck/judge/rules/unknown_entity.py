"""An entity that the ledger's vocabulary does not list, where it lists any."""

from claimcheck.judge.rule import Family, Rule, from_defects
from claimcheck.model.finding import Severity

RULE = Rule(
    name="unknown-entity",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    summary="an entity is not in the vocabulary",
    check=from_defects,
)
