"""Decimals as digits: exact, and without an exponent as long as anybody could read them."""

from decimal import Decimal

PLAIN_DIGITS = 60  # a number whose point is further away than this keeps its exponent: 1e999999999 is a gigabyte


def plain_number(value: Decimal, *, grouped: bool = False) -> str:
    """`7000000000`, `0.00003`; `grouped`: `7,000,000,000`. No trailing zeros."""
    if not value.is_finite() or abs(value.adjusted()) > PLAIN_DIGITS:
        return str(value)
    text = f"{value:,f}" if grouped else f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
