"""A source whose archived text is not there: its claims stay unproved."""

from collections.abc import Iterator

from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.evidence import ArchiveState
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    for source in case.ledger.sources:
        archive = case.archives.get(source.id)
        if archive and archive.state in {ArchiveState.UNNAMED, ArchiveState.ABSENT}:
            why = f"{archive.file} {archive.message}"
            yield Finding(
                rule=rule.name,
                severity=rule.severity,
                message=f"no claim of this source can be verified: {why.strip()}",
                spots=(Spot(source.text_file_place or source.place, ""),),
                key=source.id,
            )


RULE = Rule(
    name="missing-archive",
    family=Family.EVIDENCE,
    severity=Severity.NOTE,
    summary="the archived text of a source is not there",
    check=_check,
)
