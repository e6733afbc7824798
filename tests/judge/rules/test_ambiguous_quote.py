"""ambiguous-quote: the places are listed, and what would settle it."""

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.ambiguous_quote import RULE
from claimcheck.model.evidence import Evidence, Match
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place
from making import claim, ledger


def check(*lines: int, stated: int | None = None, match: Match = Match.AMBIGUOUS, more: bool = False) -> list[Finding]:
    one = claim("a/x", "7")._replace(quote="7 亿人", line=stated)
    places = tuple(Place("sources/a.txt", line, 3, line, 9) for line in lines)
    return list(
        RULE.check(RULE, Case(ledger(one), evidence={one.id: Evidence(one.id, match, places, more_places=more)}))
    )


@pytest.mark.parametrize(
    ("lines", "stated", "more", "message"),
    [
        ((3, 9), None, False, '"7 亿人" stands in 2 places, lines 3, 9; quote more of it, or name its line'),
        ((3, 3), None, False, '"7 亿人" stands in 2 places, line 3; quote more of it'),
        ((3, 3), 3, False, '"7 亿人" stands in 2 places, line 3; quote more of it'),
        (
            (3, 9),
            5,
            False,
            '"7 亿人" stands in 2 places, lines 3, 9, none of them on line 5; quote more of it, or name its line',
        ),
        ((3, 9), None, True, '"7 亿人" stands in more than 2 places, lines 3, 9; quote more of it, or name its line'),
    ],
)
def test_messages(lines: tuple[int, ...], stated: int | None, more: bool, message: str) -> None:  # noqa: FBT001 - a table
    (finding,) = check(*lines, stated=stated, more=more)
    assert finding.message == message
    assert finding.severity is Severity.WARNING
    assert [spot.place.line for spot in finding.spots[1:]] == list(lines)


def test_a_settled_fragment_is_fine() -> None:
    assert not check(3, match=Match.FOLDED)
