"""wrong-line: the fragment is taken where it stands, and the line is corrected."""

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.wrong_line import RULE
from claimcheck.model.evidence import Evidence, Match
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place
from making import claim, ledger


def check(stated: int | None, match: Match = Match.FOLDED) -> list[Finding]:
    one = claim("a/x", "7")._replace(quote="7 亿人", line=stated)
    evidence = Evidence(one.id, match, (Place("sources/a.txt", 12, 3, 12, 9),))
    return list(RULE.check(RULE, Case(ledger(one), evidence={one.id: evidence})))


def test_both_lines_are_said() -> None:
    (finding,) = check(11)
    assert finding.message == '"7 亿人" stands on line 12, not on line 11'
    assert finding.severity is Severity.NOTE


def test_near_misses() -> None:
    assert not check(12)
    assert not check(None)
    assert not check(11, Match.AMBIGUOUS)
