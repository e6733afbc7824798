"""The unit a figure was written in, beside the base unit it is kept in."""

from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from typing import NamedTuple

_WIDE = Context(prec=120, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])  # a hostile figure becomes infinite, no exception
_NEAR = Context(prec=24, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])  # significant digits: fewer than a quotient is kept to
_WRITTEN_DIGITS = 20  # significant digits of a number that somebody wrote; a longer one is left as it comes


class Measure(NamedTuple):
    """A unit as written. The number written is value * over * divisor / factor, the value being in `code`.

    `name` is the unit as people read it ("h", "km"), empty where the base unit's own notation says it as well; `each`
    is what a price or a rate is per ("year", "kWh"), empty when it is none, and `over` how much of its base unit.
    """

    code: str  # the unit code of the quantity this belongs to; of another one it says nothing
    name: str
    each: str = ""
    factor: Decimal = Decimal(1)
    divisor: Decimal = Decimal(1)
    over: Decimal = Decimal(1)


def written_number(value: Decimal, measure: Measure) -> Decimal | None:
    """The number that stood before the unit; 41,040 of 3,420 a month told by the year. None when it has no end."""
    return _without_noise(_WIDE.divide(_WIDE.multiply(_per_base(value, measure), measure.divisor), measure.factor))


def in_base(number: Decimal, measure: Measure) -> Decimal:
    """The value of a number written before the unit, in the base unit."""
    return _WIDE.divide(_WIDE.multiply(number, measure.factor), _WIDE.multiply(measure.over, measure.divisor))


def undivided(value: Decimal, measure: Measure) -> Decimal | None:
    """The figure without what it is per, in the base unit of its numerator: 41,040 EUR of 41,040 EUR/year."""
    return _without_noise(_per_base(value, measure))


def _per_base(value: Decimal, measure: Measure) -> Decimal:
    return _WIDE.multiply(value, measure.over)


def _without_noise(number: Decimal) -> Decimal | None:
    """A number that only misses a short one because a quotient did not end is the short one."""
    if not number.is_finite():
        return None
    rounded = _NEAR.plus(number).normalize(_NEAR)
    return rounded if len(rounded.as_tuple().digits) <= _WRITTEN_DIGITS else number
