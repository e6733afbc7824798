"""quote-not-found: a fragment that is not in the article is an error; what is similar is only shown."""

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.quote_not_found import RULE
from claimcheck.model.evidence import Archive, ArchiveState, Evidence, Match
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place
from making import claim, ledger

NEAREST = Place("sources/a.txt", 28, 3, 28, 9)
ARCHIVES = {"a": Archive("a", ArchiveState.READ, "sources/a.txt")}


def check(evidence: Evidence, quote: str = "收入 71 亿美元") -> list[Finding]:
    one = claim("a/x", "7")._replace(quote=quote)
    return list(RULE.check(RULE, Case(ledger(one), evidence={one.id: evidence}, archives=ARCHIVES)))


def test_the_nearest_passage_is_suggested() -> None:
    (finding,) = check(Evidence("a/x", Match.MISSING, nearest=NEAREST, nearest_similarity=0.919))
    assert finding.message == '"收入 71 亿美元" does not stand in sources/a.txt; nearest: line 28, 91 %'
    assert finding.severity is Severity.ERROR
    assert finding.spots[1].place == NEAREST


def test_nothing_near_and_inside_a_longer_figure() -> None:
    (finding,) = check(Evidence("a/x", Match.MISSING))
    assert finding.message == '"收入 71 亿美元" does not stand in sources/a.txt'
    assert len(finding.spots) == 1
    (finding,) = check(Evidence("a/x", Match.MISSING, inside_figure=True))
    assert finding.message.endswith("does not stand in sources/a.txt, only inside a longer figure")


def test_a_long_fragment_is_cut_and_stays_on_one_line() -> None:
    (finding,) = check(Evidence("a/x", Match.MISSING), "7 亿\n" * 50)
    assert finding.message.startswith('"7 亿 7 亿')
    assert "\n" not in finding.message
    assert len(finding.message) < 90


def test_a_fragment_that_stands_there_is_fine() -> None:
    for match in (Match.VERBATIM, Match.FOLDED, Match.AMBIGUOUS):
        assert not check(Evidence("a/x", match, (NEAREST,)))
