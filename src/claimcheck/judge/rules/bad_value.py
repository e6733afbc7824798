"""A value, or another field, that is not of the form its field takes."""

from claimcheck.judge.rule import Family, Rule, from_defects
from claimcheck.model.finding import Severity

RULE = Rule(
    name="bad-value",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    summary="a value cannot be read",
    check=from_defects,
)
