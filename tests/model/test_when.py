"""Dates as intervals of days."""

import pytest

from claimcheck.model.when import share_a_day
from making import span


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        ("2025", "2025-12-31", True),  # both ends included
        ("2025", "2026-01-01", False),
        ("2025/..", "2026", True),
        ("2025/..", "2024-12-31", False),
        ("../2025", "2025-12-31/..", True),
        ("../2025", "../2020", True),
        ("../2024", "2025/..", False),
    ],
)
def test_two_dates_share_a_day(first: str, second: str, shared: bool) -> None:  # noqa: FBT001 - a column of the table
    assert share_a_day(span(first), span(second)) is share_a_day(span(second), span(first)) is shared
