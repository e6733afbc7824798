"""source-changed: another text than the one the digest is of, told apart from fragments that are gone."""

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.source_changed import RULE
from claimcheck.model.claim import Source
from claimcheck.model.evidence import Archive, ArchiveState, Evidence, Match
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place
from making import claim, ledger

STATED, FOUND = "a" * 64, "b" * 64


def check(stated: str | None, found: str | None, *matches: Match) -> list[Finding]:
    claims = [claim(f"a/c{number}", "7") for number in range(len(matches))]
    source = Source("a", Place("claims/a.yaml", 1, 1, 3, 1), "title", text_file="a.txt", sha256=stated)
    evidence = {one.id: Evidence(one.id, match) for one, match in zip(claims, matches, strict=True)}
    archives = {"a": Archive("a", ArchiveState.READ, "sources/a.txt", found)}
    case = Case(ledger(*claims)._replace(sources=(source,)), evidence=evidence, archives=archives)
    return list(RULE.check(RULE, case))


@pytest.mark.parametrize(
    ("matches", "fate"),
    [
        ((Match.VERBATIM, Match.AMBIGUOUS), "every fragment still stands in it"),
        ((Match.VERBATIM, Match.MISSING), "1 of 2 fragments are gone"),
        ((Match.MISSING,), "none of its fragments stands in it"),
        ((), "no fragment could be looked for in it"),
    ],
)
def test_what_became_of_the_fragments_is_said(matches: tuple[Match, ...], fate: str) -> None:
    (finding,) = check(STATED, FOUND, *matches)
    assert finding.message == f"sources/a.txt is not the text the source states: its sha256 begins bbbbbbbbbbbb; {fate}"
    assert finding.severity is Severity.WARNING


def test_near_misses() -> None:
    assert not check(STATED, STATED, Match.VERBATIM)
    assert not check(STATED.upper(), STATED, Match.VERBATIM)
    assert not check(None, FOUND, Match.VERBATIM)
    assert not check(STATED, None)
