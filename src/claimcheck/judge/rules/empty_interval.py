"""An interval whose ends leave nothing between them."""

from claimcheck.judge.rule import Family, Rule, from_defects
from claimcheck.model.finding import Severity

RULE = Rule(
    name="empty-interval",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    summary="an interval ends before it begins",
    check=from_defects,
)
