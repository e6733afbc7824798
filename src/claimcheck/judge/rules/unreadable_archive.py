"""An archived text that is there and cannot be used."""

from collections.abc import Iterator

from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.evidence import ArchiveState
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    for source in case.ledger.sources:
        archive = case.archives.get(source.id)
        if archive and archive.state is ArchiveState.UNREADABLE:
            faults = (Spot(archive.place, "the fault"),) if archive.place else ()
            yield Finding(
                rule=rule.name,
                severity=rule.severity,
                message=f"{archive.file} {archive.message}",
                spots=(Spot(source.text_file_place or source.place, ""), *faults),
                key=source.id,
            )


RULE = Rule(
    name="unreadable-archive",
    family=Family.EVIDENCE,
    severity=Severity.ERROR,
    summary="an archived text leads out of its folder, is no regular file, is too large or not UTF-8",
    check=_check,
)
