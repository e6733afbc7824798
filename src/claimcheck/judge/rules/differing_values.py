"""Claims of one series and time whose values cannot all hold."""

from collections.abc import Iterator

from claimcheck.judge.differing import findings_on
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.vocabulary import ValueType


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each clash: error when certain, warning when only possible."""
    return findings_on(ValueType.QUANTITY, rule, case)


RULE = Rule(
    name="differing-values",
    family=Family.CONFLICT,
    severity=Severity.ERROR,
    summary="figures about one thing and time cannot all hold",
    check=check,
)
