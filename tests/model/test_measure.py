"""The number that was written is found again, whatever base unit it is kept in."""

from decimal import Decimal

import pytest

from claimcheck.model.measure import Measure, in_base, undivided, written_number

HOURS = Measure("s", "h", factor=Decimal(3600))
A_YEAR = Measure("EUR/months", "", each="year", over=Decimal(12))
HUGE = Decimal("9e999999999999999999")


@pytest.mark.parametrize(
    ("value", "measure", "number"),
    [
        (Decimal(7200), HOURS, Decimal(2)),
        (Decimal(3420), A_YEAR, Decimal(41040)),
        (Decimal(100) / 12, A_YEAR, Decimal(100)),  # a quotient that does not end
        (Decimal("0.000000000000000000000001"), A_YEAR, Decimal("1.2e-23")),
    ],
)
def test_the_number_before_the_unit(value: Decimal, measure: Measure, number: Decimal) -> None:
    assert written_number(value, measure) == number
    assert round(in_base(number, measure), 20) == round(value, 20)


def test_what_a_price_is_per_is_taken_off_alone() -> None:
    per_km = Measure("EUR/m", "", each="km", factor=Decimal("0.01"), over=Decimal(1000))
    assert undivided(Decimal("0.0005"), per_km) == Decimal("0.5")
    assert written_number(Decimal("0.0005"), per_km) == Decimal(50)


def test_a_number_without_end_is_none() -> None:
    assert written_number(HUGE, A_YEAR) is None
