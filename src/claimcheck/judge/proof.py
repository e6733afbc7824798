"""Whether the figures of a fragment are the value of its claim."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import IntEnum
from typing import NamedTuple

from claimcheck.judge.agreement import core, same_unit
from claimcheck.model.evidence import Evidence
from claimcheck.model.quantity import Qualifier, Quantity, Reading

_OPEN_ABOVE = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST})
_OPEN_BELOW = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST})
_BOUNDS = _OPEN_ABOVE | _OPEN_BELOW
_LESS, _MORE = Decimal("0.9"), Decimal("1.1")
_BARE = "count"  # the unit of a figure beside which none stands
_STATED_DIGITS = 12  # a figure with more significant digits than these is the quotient of a fraction
_NEAR = Decimal("0.1")  # of an order of magnitude's ends: 500 多 is as well "500 to 600" as 501 to 599
_THOUSANDS = tuple(Decimal(10) ** power for power in (0, 3, 6, 9))  # "3 dollars" of "3 dollars per million tokens"

# What the article may say where the claim says the key: the same, or less loosely. Over and at least are one here.
_STATED = frozenset({Qualifier.EXACT, Qualifier.BETWEEN})
_ALLOWED = {
    Qualifier.EXACT: _STATED,
    Qualifier.BETWEEN: _STATED | {Qualifier.MAGNITUDE},
    Qualifier.MAGNITUDE: _STATED | {Qualifier.MAGNITUDE},
    Qualifier.ABOUT: _STATED | {Qualifier.ABOUT, Qualifier.NEARLY},
    Qualifier.NEARLY: _STATED | {Qualifier.NEARLY},
} | {bound: side | _STATED for side in (_OPEN_ABOVE, _OPEN_BELOW | {Qualifier.NEARLY}) for bound in side & _BOUNDS}


class Fit(IntEnum):
    """How a figure fits a value, the best first."""

    SAME = 0
    BOUND = 1  # the value is a bound, the figure plainly stated
    HEDGE = 2  # the same figure, hedged otherwise
    UNIT = 3  # the same figure in another unit
    FIGURE = 4  # another figure


class Proof(NamedTuple):
    """The best fit among a fragment's figures; `stands` is the figure, None when the fragment has none."""

    fit: Fit
    stands: Quantity | None = None


def prove(value: Quantity, evidence: Evidence) -> Proof:
    """Hold the figures of the fragment, completed by the words around it, against the value."""
    options = list(_options(evidence))
    if not options or any(fit(value, place) is Fit.SAME for place in evidence.ordinals):
        options += evidence.ordinals
    if _states_both_ends(value, options):
        return Proof(Fit.SAME, options[0])
    proofs = [Proof(fit(value, option), option) for option in options]
    return min(proofs, key=lambda proof: proof.fit, default=Proof(Fit.FIGURE))


def fit(value: Quantity, stands: Quantity) -> Fit:
    """How one figure fits the value. What the figure says may be said more cautiously, never more boldly."""
    if stands.qualifier is Qualifier.MAGNITUDE and _same_magnitude(value, stands):
        return Fit.SAME if _fits_unit(value, stands) else Fit.UNIT
    if not _same_figure(value, stands):
        return Fit.FIGURE
    if not _fits_unit(value, stands):
        return Fit.UNIT
    if value.qualifier in _BOUNDS and stands.qualifier is Qualifier.EXACT:
        return Fit.BOUND
    return Fit.SAME if stands.qualifier in _ALLOWED[value.qualifier] else Fit.HEDGE


def figure(quantity: Quantity) -> tuple[Decimal, Decimal]:
    """Return the figure behind the hedge, low and high, equal for a point: about 7 is 7, not 6.3 to 7.7 (DESIGN §4)."""
    low, high = core(quantity)
    if quantity.qualifier not in {Qualifier.ABOUT, Qualifier.NEARLY}:
        return low, high
    if low < 0:
        return low / _MORE, high if quantity.qualifier is Qualifier.NEARLY else high / _LESS
    return low / _LESS, high if quantity.qualifier is Qualifier.NEARLY else high / _MORE


def _options(evidence: Evidence) -> Iterator[Quantity]:
    """Everything the fragment may state: each figure, its other readings, and how the words around complete it."""
    for reading in evidence.readings:
        around = [other for other in evidence.in_context if other.start <= reading.start and other.end >= reading.end]
        for completed in around or [reading]:
            yield from _completed(reading, completed)
    if not evidence.readings:
        for other in evidence.in_context:
            yield from _readings(other)


def _completed(reading: Reading, completed: Reading) -> Iterator[Quantity]:
    """The figure of the fragment, unless the fragment cuts it out of another: 十亿 out of 五十亿."""
    if not set(figure(reading.quantity)) <= set(figure(completed.quantity)):
        yield from _readings(completed)
        return
    for quantity in _readings(reading):
        yield quantity._replace(unit=completed.quantity.unit) if quantity.unit == _BARE else quantity
    yield from _readings(completed)


def _readings(reading: Reading) -> tuple[Quantity, ...]:
    """The ways to read a figure; a fraction is a share too: a third is 33.3 %."""
    found = (reading.quantity, *reading.alternatives)
    return (*found, *(_in_percent(one) for one in found if one.unit == "x" and one.low and one.high and one.high <= 1))


def _in_percent(fraction: Quantity) -> Quantity:
    low, high = (None if end is None else end * 100 for end in (fraction.low, fraction.high))
    return fraction._replace(low=low, high=high, unit="percent")


def _states_both_ends(value: Quantity, options: Iterable[Quantity]) -> bool:
    """Whether a range is stated by two figures: grew from 5 to 8 billion."""
    if value.qualifier is not Qualifier.BETWEEN:
        return False
    stated = {end for option in options if _fits_unit(value, option) for end in figure(option)}
    return set(figure(value)) <= stated


def _same_figure(value: Quantity, stands: Quantity) -> bool:
    """The figures alone are the same, whatever the hedge and the sign: words like 下降 carry that."""
    scales = _THOUSANDS if _is_price_of(value, stands) else _THOUSANDS[:1]
    wanted = sorted(map(abs, figure(value)))
    found = sorted(map(abs, figure(stands)))
    return wanted == found or any(
        all(_equal(a * scale, b) for a, b in zip(wanted, found, strict=True)) for scale in scales
    )


def _equal(stated: Decimal, found: Decimal) -> bool:
    """Equal; a fraction that does not end is equal to its rounding (三分之一, 33.3 %)."""
    if len(found.normalize().as_tuple().digits) <= _STATED_DIGITS:
        return stated == found
    return abs(stated - found) <= abs(found) / 100 and stated == round(found, _places(stated))


def _places(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def _same_magnitude(value: Quantity, stands: Quantity) -> bool:
    """An order of magnitude may be written as a range, as a bound at its lower end or as about a figure inside it."""
    low, high = core(stands)
    if value.qualifier in _OPEN_ABOVE and value.low is not None:
        return abs(value.low - low) <= abs(low) * _NEAR
    if value.low is None or value.high is None:
        return False
    if value.qualifier is Qualifier.ABOUT:
        return value.low <= high and value.high >= low
    ranged = value.qualifier in {Qualifier.BETWEEN, Qualifier.MAGNITUDE}
    return ranged and abs(value.low - low) <= abs(low) * _NEAR and abs(value.high - high) <= abs(high) * _NEAR


def _fits_unit(value: Quantity, stands: Quantity) -> bool:
    """Same unit, or one the fragment leaves to the words around it."""
    return stands.unit == _BARE or same_unit(value.unit, stands.unit) or _is_price_of(value, stands)


def _is_price_of(value: Quantity, stands: Quantity) -> bool:
    return value.unit.startswith(f"{stands.unit}/")
