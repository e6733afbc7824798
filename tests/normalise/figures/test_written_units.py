"""A figure is shown in the unit it was written in, and kept in its base unit."""

from decimal import Decimal

import pytest

from claimcheck.model.notation import format_quantity
from claimcheck.normalise.figures import read_value
from claimcheck.normalise.figures.written_units import _NAMES


@pytest.mark.parametrize(
    ("text", "shown", "unit"),
    [
        ("3.4 billion hours", "3.4 bn h", "s"),
        ("12亿小时", "1.2 bn h", "s"),
        ("about 40 miles", "~40 miles", "m"),
        ("620 km", "620 km", "m"),
        ("24 months", "24 months", "months"),
        ("2..5 weeks", "2-5 weeks", "s"),
        ("7亩", "7 亩", "m2"),
        ("120 hp", "120 hp", "W"),
        ("1,500 MW", "1,500 MW", "W"),
        ("1.5 GW", "1.5 GW", "W"),
        ("900 W", "900 W", "W"),
        ("8 TB", "8 TB", "B"),
        ("64 USD/kWh", "64 USD / kWh", "USD/Wh"),
        ("87,000 CNY/tonne", "87,000 CNY / t", "CNY/kg"),
        ("28,000 EUR per year", "28,000 EUR / year", "EUR/months"),
        ("100 EUR/year", "100 EUR / year", "EUR/months"),
        ("90 km/h", "90 km / h", "m/s"),
        ("3 GWh/year", "3 GWh / year", "Wh/months"),
        ("130 knots", "130 knots", "m/s"),
        ("90 kph", "90 km/h", "m/s"),
        ("50 micrograms", "50 μg", "kg"),
        ("3 nm", "3 nm", "m"),
        ("1.2 MtCO2", "1.2 Mt", "kg"),
        ("5 PJ", "5 PJ", "J"),
        ("500 kcal", "500 kcal", "J"),
        ("120 mmHg", "120 mmHg", "Pa"),
        # the base unit's own notation says as much
        ("3 USD per million tokens", "3 USD / M tokens", "USD/tokens"),
        ("5 %", "5 %", "percent"),
        ("30 bps", "0.3 points", "points"),
        ("50 °F", "10 degC", "degC"),
    ],
)
def test_the_unit_as_written(text: str, shown: str, unit: str) -> None:
    quantity = read_value(text).quantity
    assert (format_quantity(quantity), quantity.unit) == (shown, unit)


def test_a_figure_that_does_not_come_out_even_falls_back_on_the_base_unit() -> None:
    quantity = read_value("7 miles").quantity
    third = quantity._replace(low=Decimal("536.448"), high=Decimal("536.448"))
    assert format_quantity(third) == "536.448 m"
    assert format_quantity(quantity._replace(unit="kg")) == "11,265.408 kg"


def test_every_name_stands_at_the_number_of_a_unit() -> None:
    """A key is a factor as the unit's own is printed: 1E-9, not 0.000000001."""
    for _, factor in _NAMES:
        assert str(Decimal(factor)) == factor
