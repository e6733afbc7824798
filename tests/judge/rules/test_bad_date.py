"""bad-date: no day of any calendar."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.bad_date import RULE
from structure import claim, lines


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"as_of": "2025"}, []),
        ({"as_of": "2025-Q1"}, []),
        ({"as_of": "2025-01/2025-03"}, []),
        ({"as_of": "../2025-03"}, []),
    ],
)
def test_bad_date(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(**changes)) == expected


@pytest.mark.parametrize("date", ["2025-02-30", "2025-13", "2025-Q5", "last month", "2025-03/2025-01", "../.."])
def test_a_date_that_cannot_be_read(date: str, tmp_path: Path) -> None:
    """In the words of the reader of dates; the place is the date's."""
    (found,) = lines(RULE, tmp_path, claim(as_of=date))
    assert found.startswith("11:12: ")


def test_the_dates_of_the_source(tmp_path: Path) -> None:
    """Each costs itself, not the claims."""
    found = lines(RULE, tmp_path, claim(), source="  published: 2025-02-30\n  written: soon\n")
    assert [line.partition(": ")[0] for line in found] == ["4:14", "5:12"]


def test_the_value_of_a_metric_that_is_a_date(tmp_path: Path) -> None:
    (found,) = lines(RULE, tmp_path, claim(metric="founding_date", value="1998-31"))
    assert found.startswith("10:12: ")
