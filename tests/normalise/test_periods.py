"""Periods of change, as people name them."""

import pytest

from claimcheck.normalise.periods import read_period


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("one year", 12),
        ("Year-on-year", 12),
        ("the past twelve months", 12),
        ("three months", 3),
        ("one quarter", 3),
        ("half a year", 6),
        ("1.5 years", 18),
        ("过去一年", 12),
        ("同比", 12),
        ("两年", 24),
        ("coming years", None),
        ("two weeks", None),
        ("several years", None),
        ("2025", None),
        ("1e999 months", None),
        ("9999 years", None),
        ("", None),
        ("year " * 10_000, None),
    ],
)
def test_periods(text: str, months: int | None) -> None:
    assert read_period(text) == months
