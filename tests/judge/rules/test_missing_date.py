"""missing-date: a level or flow without its time."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.missing_date import RULE
from structure import claim, lines

FACT = claim(as_of=None, metric="founding_date", value="1998-04")
UNKNOWN = claim(as_of=None, metric="no such metric")
NO_DATE = 'no "as_of", and the source has no date either: its conflicts are only possible ones'


def stand_in(date: str, field: str) -> str:
    return f'no "as_of": {date}, the "{field}" of the source, is taken, and its conflicts are only possible ones'


@pytest.mark.parametrize(
    ("claims", "source", "expected"),
    [
        ([claim()], "", []),
        ([claim(as_of=None)], "", [f"5:5: {NO_DATE}"]),
        ([claim(), claim(id="next", as_of=None)], "", [f"12:5: {NO_DATE}"]),
        ([claim(as_of=None)], "  published: 2025-03-17\n", [f"6:5: {stand_in('2025-03-17', 'published')}"]),
        (
            [claim(as_of=None)],
            "  published: 2025-06\n  written: 2025-03\n",
            [f"7:5: {stand_in('2025-03', 'written')}"],
        ),
        ([FACT], "", []),
        ([UNKNOWN], "", []),
    ],
)
def test_missing_date(claims: list[str], source: str, expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, *claims, source=source) == expected
