"""unreadable-archive: a text that is there and cannot be used is an error."""

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.unreadable_archive import RULE
from claimcheck.model.claim import Source
from claimcheck.model.evidence import Archive, ArchiveState
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place
from making import ledger

WRITTEN = Place("claims/a.yaml", 7, 10, 7, 20)


def check(archive: Archive) -> list[Finding]:
    source = Source("a", Place("claims/a.yaml", 1, 1, 3, 1), "title", text_file_place=WRITTEN)
    return list(RULE.check(RULE, Case(ledger()._replace(sources=(source,)), archives={"a": archive})))


def test_the_name_and_the_fault_are_shown() -> None:
    fault = Place("sources/a.txt", 4, 2, 4, 3)
    (finding,) = check(Archive("a", ArchiveState.UNREADABLE, "sources/a.txt", None, "is not UTF-8: byte 0xff", fault))
    assert finding.message == "sources/a.txt is not UTF-8: byte 0xff"
    assert [spot.place for spot in finding.spots] == [WRITTEN, fault]
    assert finding.severity is Severity.ERROR


def test_near_misses() -> None:
    for state in (ArchiveState.READ, ArchiveState.ABSENT, ArchiveState.UNNAMED):
        assert not check(Archive("a", state, "sources/a.txt"))
