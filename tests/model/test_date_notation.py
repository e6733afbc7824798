"""Dates in the shortest form that means the same days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.date_notation import format_span
from claimcheck.model.when import Span
from making import span


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2025", "2025"),
        ("2025-08", "2025-08"),
        ("2025-08-31", "2025-08-31"),
        ("2024-02", "2024-02"),
        ("2025-07/2025-09", "2025-Q3"),
        ("2025-01/2025-06", "2025-H1"),
        ("2025-07/2025-12", "2025-H2"),
        ("2025-08/2025-10", "2025-08..2025-10"),
        ("2025-12/2026-01", "2025-12..2026-01"),
        ("2023/2025", "2023..2025"),
        ("2025-08-03/2025-08-31", "2025-08-03..2025-08-31"),
        ("../2025", "..2025"),
        ("../2025-08-31", "..2025-08-31"),
        ("2025/..", "2025.."),
        ("2025-08/..", "2025-08-01.."),
    ],
)
def test_the_shortest_form(written: str, shown: str) -> None:
    assert format_span(span(written)) == shown


def test_a_date_without_ends_is_shown_as_written() -> None:
    assert format_span(Span(None, None, "long ago")) == "long ago"


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 1200))
def test_different_days_never_look_the_same(start: date, days: int) -> None:
    end = start + timedelta(days)
    assert format_span(Span(start, end, "")) != format_span(Span(start, end + timedelta(1), ""))
    assert format_span(Span(start, end, "")) != format_span(Span(start - timedelta(1), end, ""))
