"""A date that cannot be read."""

from claimcheck.judge.rule import Family, Rule, from_defects
from claimcheck.model.finding import Severity

RULE = Rule(
    name="bad-date",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    summary="a date cannot be read",
    check=from_defects,
)
