"""Dates in running text, where they name their year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.normalise.dates_in_prose import find_dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("于 2025 年 8 月 31 日发布", ["2025-08-31..2025-08-31"]),
        ("2025年8月", ["2025-08-01..2025-08-31"]),
        ("2025 年底", ["2025-01-01..2025-12-31"]),
        ("on 2025-08-31, or 2025/9/1", ["2025-08-31..2025-08-31", "2025-09-01..2025-09-01"]),
        ("August 31, 2025", ["2025-08-31..2025-08-31"]),
        ("31 Aug 2025", ["2025-08-31..2025-08-31"]),
        ("in March 2025", ["2025-03-01..2025-03-31"]),
        ("Q3 2025", ["2025-07-01..2025-09-30"]),
        ("founded in 2019.", ["2019-01-01..2019-12-31"]),
        ("8 月 31 日", []),
        ("2025-13-01", []),
        ("2,025 people, 2025%, 12025, 2025,300", []),
    ],
)
def test_dates(text: str, dates: list[str]) -> None:
    assert [f"{date.start}..{date.end}" for date, _, _ in find_dates(text)] == dates


@given(st.text(st.sampled_from("0123459年月日 -/.Q MarchJune一"), max_size=40))
def test_places_are_those_of_the_text(text: str) -> None:
    at = 0
    for date, start, end in find_dates(text):
        assert at <= start < end <= len(text)
        assert date.start is None or date.end is None or date.start <= date.end
        at = end
