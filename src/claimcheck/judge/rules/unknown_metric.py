"""A metric that neither the ledger's vocabulary nor the built-in one knows."""

from claimcheck.judge.rule import Family, Rule, from_defects
from claimcheck.model.finding import Severity

RULE = Rule(
    name="unknown-metric",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    summary="a metric is not in the vocabulary",
    check=from_defects,
)
