"""missing-archive: a source without its text is a note, and says why."""

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.missing_archive import RULE
from claimcheck.model.claim import Source
from claimcheck.model.evidence import Archive, ArchiveState
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place
from making import ledger


def check(*archives: Archive) -> list[Finding]:
    source = Source("a", Place("claims/a.yaml", 1, 1, 3, 1), "title")
    case = Case(ledger()._replace(sources=(source,)), archives={one.source: one for one in archives})
    return list(RULE.check(RULE, case))


@pytest.mark.parametrize(
    ("archive", "why"),
    [
        (Archive("a", ArchiveState.ABSENT, "sources/a.txt", message="is not there"), "sources/a.txt is not there"),
        (Archive("a", ArchiveState.UNNAMED, message="the source names none"), "the source names none"),
    ],
)
def test_why_is_said(archive: Archive, why: str) -> None:
    (finding,) = check(archive)
    assert finding.message == f"no claim of this source can be verified: {why}"
    assert finding.severity is Severity.NOTE


def test_near_misses() -> None:
    assert not check(Archive("a", ArchiveState.READ, "sources/a.txt"))
    assert not check(Archive("a", ArchiveState.UNREADABLE, "sources/a.txt"))
    assert not check()
