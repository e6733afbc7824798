"""future-date: facts of a time after the article."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.future_date import RULE
from structure import claim, claim_file, findings, lines

PUBLISHED = "  published: 2025-03-17\n"


def message(status: str, date: str, last: str = "2025-03-17") -> str:
    return f'"{status}" for {date}, but the article is of {last} at the latest'


@pytest.mark.parametrize(
    ("status", "as_of", "source", "expected"),
    [
        ("reported", "2025-03-18", PUBLISHED, [message("reported", "2025-03-18")]),
        ("estimate", "2025-04", PUBLISHED, [message("estimate", "2025-04")]),
        ("hearsay", "2026/2027", PUBLISHED, [message("hearsay", "2026/2027")]),
        ("reported", "2025-03-17", PUBLISHED, []),  # the day itself
        ("reported", "2025-03", PUBLISHED, []),  # may lie before
        ("reported", "../2026", PUBLISHED, []),  # open at its beginning
        ("forecast", "2026", PUBLISHED, []),
        ("target", "2026", PUBLISHED, []),
        ("reported", "2026", "", []),  # an article of no date
        ("reported", "2025-05", "  written: 2025-03/2025-04\n", [message("reported", "2025-05", "2025-04-30")]),
        ("reported", "2025-04-30", "  written: 2025-03/2025-04\n", []),
        ("reported", "2025-05", "  written: 2025-03/..\n", []),
        # what the article means by "now" counts, not the day it was stamped
        (
            "reported",
            "2025-02",
            "  published: 2025-03\n  written: 2025-01\n",
            [message("reported", "2025-02", "2025-01-31")],
        ),
        ("reported", "2025-02", "  published: 2025-01\n  written: 2025-03\n", []),
    ],
)
def test_future_date(status: str, as_of: str, source: str, expected: list[str], tmp_path: Path) -> None:
    found = lines(RULE, tmp_path, claim(status=status, as_of=as_of), source=source)
    assert [line.partition(": ")[2] for line in found] == expected


def test_the_source_is_shown_beside_it(tmp_path: Path) -> None:
    (found,) = findings(RULE, tmp_path, example__yaml=claim_file(claim(as_of="2026"), source=PUBLISHED))
    places = [(spot.place.line, spot.place.column, spot.message) for spot in found.spots]
    assert places == [(12, 12, ""), (2, 3, "the article")]
    assert found.claims == ("example/staff",)
