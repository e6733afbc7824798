"""Implied growth, by interval arithmetic."""

from decimal import Decimal

import pytest

from claimcheck.judge.growth import growth_between, in_points, in_words, percent
from making import quantity


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("700", "800", "+14.3 %"),
        ("800", "700", "-12.5 %"),
        ("5", "5", "0 %"),
        ("1", "18..20", "+1,700 % to +1,900 %"),
        (">700", "800", "at most +14.3 %"),
        ("500", ">700", "at least +40 %"),
        ("<700", "800", "at least +14.3 %"),
        (">700", ">800", ""),
    ],
)
def test_growth_in_words(first: str, second: str, words: str) -> None:
    growth = growth_between(quantity(first), quantity(second))
    assert growth is not None
    assert in_words(growth) == words


@pytest.mark.parametrize(("first", "second"), [("0", "5"), ("5", "0"), ("-5", "5"), ("-5..5", "7")])
def test_no_growth_from_or_to_what_is_not_positive(first: str, second: str) -> None:
    assert growth_between(quantity(first), quantity(second)) is None


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("6", "5.9", "-0.1 points"),
        ("20", "30", "+10 points"),
        ("32", "32", "0 points"),
        ("~10", "20", "+9 to +11 points"),
        ("-3", "3", "+6 points"),
        (">30", "32", ""),
        ("1", "1E+39", "+1.00e+39 points"),
    ],
)
def test_shares_change_by_points(first: str, second: str, words: str) -> None:
    assert in_points(quantity(first, "percent"), quantity(second, "percent")) == words


def test_a_percentage_keeps_one_place_below_a_hundred() -> None:
    assert [percent(Decimal(text)) for text in ("99.94", "-0.04", "1234.5")] == ["+99.9 %", "0 %", "+1,234 %"]


@pytest.mark.parametrize(
    ("value", "words"),
    [("14.29", "+14.3 %"), ("1900", "+1,900 %"), ("0", "0 %"), ("1e39", "+1.00e+39 %"), ("-1e20", "-1.00e+20 %")],
)
def test_percentages_of_any_length(value: str, words: str) -> None:
    """Forty digits are allowed in a figure: the growth from 1 to them is told, not raised."""
    assert percent(Decimal(value)) == words
