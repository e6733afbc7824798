"""Figures are short, and mean exactly what they were."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.model.notation import figure_parts, format_quantity
from claimcheck.model.quantity import Qualifier, Quantity
from making import quantity

POWERS = {" tn": 12, " bn": 9, " M": 6, "": 0}


@pytest.mark.parametrize(
    ("figure", "unit", "shown"),
    [
        ("7000000000", "USD", "7 bn USD"),
        ("1400000000000", "USD", "1.4 tn USD"),
        ("7.25e9", "USD", "7.25 bn USD"),
        ("1234567", "people", "1,234,567 people"),
        ("1234000", "people", "1.234 M people"),
        ("12500", "count", "12,500"),
        ("0", "USD", "0 USD"),
        ("-3000000", "USD", "-3 M USD"),
        ("800000000", "people", "800 M people"),
        (">900000000", "people", "> 900 M people"),
        (">=5", "count", ">= 5"),
        ("<5", "count", "< 5"),
        ("<=5000000", "people", "<= 5 M people"),
        ("~7000000000", "USD", "~7 bn USD"),
        ("70..90", "percent", "70-90 %"),
        ("-5..-3", "percent", "-5..-3 %"),
        ("500000000..2000000000", "USD", "0.5-2 bn USD"),
        ("3", "points", "3 points"),
        ("8", "x", "8x"),
        ("~8.5", "x", "~8.5x"),
        ("6000000000", "W", "6 GW"),
        ("450000", "W", "450 kW"),
        ("900", "W", "900 W"),
        ("1500000000000", "B", "1.5 TB"),
        ("108000", "s", "30 h"),
        ("172800", "s", "2 days"),
        ("0.5", "s", "0.5 s"),
        ("90", "s", "90 s"),
        ("5400", "s", "90 min"),
        ("24", "months", "2 years"),
        ("18", "months", "18 months"),
        ("0.00003", "USD/tokens", "30 USD / M tokens"),
        ("0.00000125", "USD/tokens", "1.25 USD / M tokens"),
        ("20", "USD/months", "20 USD / month"),
        ("1000000", "robots", "1 M robots"),
        ("7000000000000000000000", "USD", "7,000,000,000 tn USD"),
    ],
)
def test_a_figure_in_its_most_readable_unit(figure: str, unit: str, shown: str) -> None:
    assert format_quantity(quantity(figure, unit)) == shown


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "shown"),
    [
        ("900000000", "1000000000", Qualifier.NEARLY, "nearly 1 bn people"),
        ("20000000000", "99000000000", Qualifier.MAGNITUDE, "20-99 bn people"),
        ("501", "599", Qualifier.MAGNITUDE, "501-599 people"),
        ("6", "8", Qualifier.ABOUT, "6-8 people"),
        ("2", "5", Qualifier.LESS_THAN, "2-5 people"),
        ("0.8", "1", Qualifier.NEARLY, "0.8-1 people"),
        (None, None, Qualifier.EXACT, "as written"),
    ],
)
def test_a_hedge_is_only_shown_when_it_says_the_very_interval(
    low: str | None, high: str | None, qualifier: Qualifier, shown: str
) -> None:
    ends = (Decimal(low) if low else None, Decimal(high) if high else None)
    whole = Quantity(
        *ends, low_included=True, high_included=True, unit="people", qualifier=qualifier, text="as written"
    )
    assert format_quantity(whole) == shown


@given(st.integers(-(10**40), 10**40), st.integers(-12, 12))
def test_no_digit_is_lost(coefficient: int, exponent: int) -> None:
    assume(len(str(abs(coefficient)).rstrip("0")) != 28)  # as long as a quotient: shown as about
    value = Decimal((coefficient < 0, tuple(int(digit) for digit in str(abs(coefficient))), exponent))
    number, unit = figure_parts(Quantity(value, value, True, True, "count", Qualifier.EXACT, ""))  # noqa: FBT003 - both ends in
    sign, digits, point = Decimal(number.replace(",", "")).as_tuple()
    assert isinstance(point, int)
    assert Decimal((sign, digits, point + POWERS[unit])) == value


def test_a_quotient_that_does_not_end_is_shown_as_about() -> None:
    third = Decimal(1) / 3
    assert figure_parts(Quantity(third, third, True, True, "x", Qualifier.EXACT, "")) == ("≈0.333333", "x")  # noqa: FBT003 - both ends in


def test_an_enormous_exponent_is_not_written_out() -> None:
    huge = Decimal("1e999999")
    assert len(format_quantity(Quantity(huge, huge, True, True, "USD", Qualifier.EXACT, ""))) < 30  # noqa: FBT003 - both ends in


@pytest.mark.parametrize("unit", ["s", "months"])
def test_a_time_of_forty_digits_is_written(unit: str) -> None:
    long = quantity("1E+39", unit)
    assert format_quantity(long).endswith(("min", "years", "h", "days", "months", "s"))
