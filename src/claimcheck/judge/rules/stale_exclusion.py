"""An entry of not_claims whose figure does not stand in the article."""

from collections.abc import Iterator

from claimcheck.judge.quoting import shown
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    for source in case.ledger.sources:
        archive = case.archives.get(source.id)
        for exclusion in archive.stale if archive else ():
            where = f" on line {exclusion.line}" if exclusion.line else ""
            yield Finding(
                rule=rule.name,
                severity=rule.severity,
                message=f"{shown(exclusion.figure)} does not stand{where} in {archive.file if archive else ''}",
                spots=(Spot(exclusion.place, ""),),
                key=f"{source.id} {exclusion.figure} {exclusion.line}",
            )


RULE = Rule(
    name="stale-exclusion",
    family=Family.EVIDENCE,
    severity=Severity.WARNING,
    summary="not_claims lists a figure that does not stand in the article",
    check=_check,
)
