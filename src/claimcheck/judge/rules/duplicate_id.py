"""An id that something else in the ledger already has."""

from claimcheck.judge.rule import Family, Rule, from_defects
from claimcheck.model.finding import Severity

RULE = Rule(
    name="duplicate-id",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    summary="an id is used twice",
    check=from_defects,
)
