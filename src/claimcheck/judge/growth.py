"""The growth between two quantities, as an interval."""

from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, localcontext
from typing import NamedTuple

from claimcheck.judge.agreement import core, is_open
from claimcheck.model.quantity import FLOORS, Quantity

_WIDE = Context(prec=28, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])  # hostile figures become infinite, not an exception
_READABLE = 15  # digits before the point past which a percentage is told with an exponent


class Growth(NamedTuple):
    """Relative change in percent, ends included: +14.3 means the second is 1.143 times the first.

    `low`/`high` are None where nothing bounds the growth on that side.
    """

    low: Decimal | None
    high: Decimal | None


def growth_between(first: Quantity, second: Quantity) -> Growth | None:
    """The growth from first to second by interval arithmetic; None unless both figures are positive throughout."""
    (a_low, a_high), (b_low, b_high) = core(first), core(second)
    if min(a_low, a_high, b_low, b_high) <= 0:
        return None
    with localcontext(_WIDE):
        low, high = (b_low / a_high - 1) * 100, (b_high / a_low - 1) * 100
    no_low = _opens_up(first) or _opens_down(second)
    no_high = _opens_down(first) or _opens_up(second)
    return Growth(None if no_low else low, None if no_high else high)


def in_words(growth: Growth) -> str:
    """The growth in words: "+14.3 %", "+1,700 % to +1,900 %", "at least +14.3 %"; empty when unbounded."""
    if growth.low is None and growth.high is None:
        return ""
    if growth.low is None or growth.high is None:
        bound, word = (growth.low, "at least") if growth.low is not None else (growth.high, "at most")
        return f"{word} {percent(bound or Decimal(0))}"
    low, high = percent(growth.low), percent(growth.high)
    return low if low == high else f"{low} to {high}"


def in_points(first: Quantity, second: Quantity) -> str:
    """The change between two percentages in words: "+3 points", "-1.5 to -0.5 points"; empty when a side is open."""
    if is_open(first) or is_open(second):
        return ""
    (a_low, a_high), (b_low, b_high) = core(first), core(second)
    with localcontext(_WIDE):
        low, high = (_points(change) for change in (b_low - a_high, b_high - a_low))
    return f"{low} points" if low == high else f"{low} to {high} points"


def _points(change: Decimal) -> str:
    if not change.is_finite() or change.adjusted() >= _READABLE:
        return f"{change:+.2e}"
    rounded = round(change, 2)
    return "0" if rounded == 0 else f"{rounded:+,.2f}".rstrip("0").removesuffix(".")


def percent(value: Decimal) -> str:
    """A signed percentage with three significant digits at most: "+14.3 %", "+1,900 %", "0 %"."""
    if not value.is_finite() or value.adjusted() >= _READABLE:
        return f"{value:+.2e} %" if value.is_finite() else "beyond all figures"
    places = 1 if abs(value) < 100 else 0
    rounded = round(value, places)
    text = f"{rounded:+,.{places}f}".removesuffix(".0")
    return "0 %" if rounded == 0 else f"{text} %"


def _opens_up(quantity: Quantity) -> bool:
    return is_open(quantity) and (quantity.qualifier in FLOORS or quantity.high is None)


def _opens_down(quantity: Quantity) -> bool:
    return is_open(quantity) and not _opens_up(quantity)
