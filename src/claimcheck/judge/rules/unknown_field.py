"""A field that no claim file has: most often one misspelt."""

from claimcheck.judge.rule import Family, Rule, from_defects
from claimcheck.model.finding import Severity

RULE = Rule(
    name="unknown-field",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    summary="a field has a name nobody reads",
    check=from_defects,
)
