"""A field that must be there and is not."""

from claimcheck.judge.rule import Family, Rule, from_defects
from claimcheck.model.finding import Severity

RULE = Rule(
    name="missing-field",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    summary="a required field is missing",
    check=from_defects,
)
