"""What a stated figure leaves open."""

from decimal import Decimal

import pytest

from claimcheck.judge.stated import stated, tolerant
from claimcheck.model.vocabulary import Tolerance
from making import FIVE_PERCENT, quantity


@pytest.mark.parametrize(
    ("text", "unit", "low", "high"),
    [
        ("600", "percent", "595", "605"),
        ("1.3", "percent", "1.25", "1.35"),
        ("1.30", "percent", "1.295", "1.305"),
        ("32", "percent", "31.5", "32.5"),
        ("7", "x", "6.5", "7.5"),
        ("0.5", "x", "0.45", "0.55"),
        ("7000000000", "USD", "6950000000", "7050000000"),
        ("7E+9", "USD", "6950000000", "7050000000"),
        ("26000000000", "USD", "25500000000", "26500000000"),
        ("1250", "people", "1245", "1255"),
        ("0", "USD", "0", "0"),
        ("~7", "USD", "6.3", "7.7"),
        (">700", "people", "700", "Infinity"),
        ("<700", "people", "0", "700"),
        ("70..90", "percent", "69.5", "90.5"),
    ],
)
def test_rounding_and_hedges(text: str, unit: str, low: str, high: str) -> None:
    found = stated(quantity(text, unit))
    assert (found.low, found.high) == (Decimal(low), Decimal(high))


def test_a_tolerance_comes_on_top() -> None:
    found = tolerant(quantity("100", "USD"), FIVE_PERCENT)
    assert (found.low, found.high) == (Decimal("89.75"), Decimal("110.25"))
    found = tolerant(quantity("32", "percent"), Tolerance(Decimal(1), relative=False))
    assert (found.low, found.high) == (Decimal("30.5"), Decimal("33.5"))
