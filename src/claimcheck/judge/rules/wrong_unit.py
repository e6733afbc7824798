"""A value in a unit that its metric is not measured in."""

from claimcheck.judge.rule import Family, Rule, from_defects
from claimcheck.model.finding import Severity

RULE = Rule(
    name="wrong-unit",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    summary="a value has a unit its metric does not take",
    check=from_defects,
)
