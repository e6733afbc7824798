"""stale-exclusion: an entry of not_claims that excludes nothing."""

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.stale_exclusion import RULE
from claimcheck.model.claim import NotClaim, Source
from claimcheck.model.evidence import Archive, ArchiveState
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place
from making import ledger


def check(*stale: NotClaim) -> list[Finding]:
    source = Source("a", Place("claims/a.yaml", 1, 1, 3, 1), "title")
    archive = Archive("a", ArchiveState.READ, "sources/a.txt", stale=stale)
    return list(RULE.check(RULE, Case(ledger()._replace(sources=(source,)), archives={"a": archive})))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (2, '"542" does not stand on line 2 in sources/a.txt'),
        (None, '"542" does not stand in sources/a.txt'),
    ],
)
def test_messages(line: int | None, message: str) -> None:
    place = Place("claims/a.yaml", 9, 5, 11, 1)
    (finding,) = check(NotClaim("542", "count of views", line, place))
    assert finding.message == message
    assert finding.severity is Severity.WARNING
    assert finding.spots[0].place == place


def test_none_is_fine() -> None:
    assert not check()
