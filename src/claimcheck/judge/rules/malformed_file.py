"""A file that cannot be read as YAML text under the limits of DESIGN §12."""

from claimcheck.judge.rule import Family, Rule, from_defects
from claimcheck.model.finding import Severity

RULE = Rule(
    name="malformed-file",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    summary="a file, or part of it, cannot be read",
    check=from_defects,
)
