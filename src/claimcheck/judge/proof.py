"""Whether the figures of a fragment are the value of its claim."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from claimcheck.judge.agreement import same_unit
from claimcheck.judge.same_figure import BARE, figure, fits_unit, holds, is_rounding, same_figure, same_magnitude
from claimcheck.judge.signs import contradicts
from claimcheck.model.evidence import Evidence
from claimcheck.model.quantity import CEILINGS, FLOORS, Qualifier, Quantity, Reading, Told
from claimcheck.model.sense import Sense

_BOUNDS = FLOORS | CEILINGS
_NEAR_FACTOR = 2  # further away a bound is more likely a slip in the scale than caution

# What the article may say where the claim says the key: the same, or less loosely. Over and at least are one here.
_STATED = frozenset({Qualifier.EXACT, Qualifier.BETWEEN})
_ALLOWED = {
    Qualifier.EXACT: _STATED,
    Qualifier.BETWEEN: _STATED | {Qualifier.MAGNITUDE},
    Qualifier.MAGNITUDE: _STATED | {Qualifier.MAGNITUDE},
    Qualifier.ABOUT: _STATED | {Qualifier.ABOUT, Qualifier.NEARLY},
    Qualifier.NEARLY: _STATED | {Qualifier.NEARLY},
} | {bound: side | _STATED for side in (FLOORS, CEILINGS | {Qualifier.NEARLY}) for bound in side & _BOUNDS}


class Fit(IntEnum):
    """How a figure fits a value, the best first."""

    SAME = 0
    BOUND = 1  # the value is a bound, the figure plainly stated
    HEDGE = 2  # the same figure, hedged otherwise
    SIGN = 3  # the same figure, told to go the other way
    LOOSE = 4  # another figure near by, whose interval holds the one that stands there
    UNIT = 5  # the same figure in another unit
    FIGURE = 6  # another figure


class Proof(NamedTuple):
    """The best fit among a fragment's figures; `stands` is the figure, None when the fragment has none."""

    fit: Fit
    stands: Quantity | None = None
    told: Told | None = None  # the sign that the words beside the figure say


def prove(value: Quantity, evidence: Evidence, sense: Sense | None = None) -> Proof:
    """Hold the figures of the fragment, completed by the words around it, against the value of a metric so minded."""
    options = list(_options(evidence, grown=sense is Sense.GROWTH))
    if not options or any(fit(value, place) is Fit.SAME for place in evidence.ordinals):
        options += [(place, None) for place in evidence.ordinals]
    if _states_both_ends(value, [stands for stands, _ in options]):
        return Proof(Fit.SAME, options[0][0])
    proofs = [_proof(value, stands, told, sense) for stands, told in options]
    best = min(proofs, key=lambda proof: proof.fit, default=Proof(Fit.FIGURE))
    return best._replace(fit=Fit.FIGURE) if best.fit is Fit.LOOSE and _half_stated(value, options) else best


def _half_stated(value: Quantity, options: Iterable[tuple[Quantity, Told | None]]) -> bool:
    """Whether one end of a range stands there and the other does not: that is a slip, no caution."""
    return any(set(figure(value)) & set(figure(stands)) for stands, _ in options)


def _proof(value: Quantity, stands: Quantity, told: Told | None, sense: Sense | None) -> Proof:
    """The fit of one figure; where figure and unit are right, the words beside it may still say the other sign."""
    found = fit(value, stands)
    turned = found < Fit.SIGN and contradicts(value, stands, told, sense)
    return Proof(Fit.SIGN if turned else found, stands, told)


def fit(value: Quantity, stands: Quantity) -> Fit:
    """How one figure fits the value. What the figure says may be said more cautiously, never more boldly."""
    if stands.qualifier is Qualifier.MAGNITUDE and same_magnitude(value, stands):
        return Fit.SAME if fits_unit(value, stands) else Fit.UNIT
    if not same_figure(value, stands):
        if not same_unit(value.unit, stands.unit):
            return Fit.FIGURE
        return Fit.SAME if is_rounding(value, stands) else _looser(value, stands)
    if not fits_unit(value, stands):
        return Fit.UNIT
    if value.qualifier in _BOUNDS and stands.qualifier is Qualifier.EXACT:
        return Fit.BOUND
    return Fit.SAME if stands.qualifier in _ALLOWED[value.qualifier] else Fit.HEDGE


def _options(evidence: Evidence, *, grown: bool) -> Iterator[tuple[Quantity, Told | None]]:
    """Everything the fragment may state: each figure, its other readings, and how the words around complete it.

    With each its sign as told beside it. `grown`: what became so many times as much grew by so many percent.
    """
    for reading in evidence.readings:
        around = [other for other in evidence.in_context if other.start <= reading.start and other.end >= reading.end]
        for completed in around or [reading]:
            yield from ((one, completed.told) for one in _grown(_completed(reading, completed), grown=grown))
    if not evidence.readings:
        for other in evidence.in_context:
            yield from ((one, other.told) for one in _grown(_readings(other), grown=grown))


def _grown(found: Iterable[Quantity], *, grown: bool) -> Iterator[Quantity]:
    """The figures, and of doubled also 100 % where growth is meant."""
    for one in found:
        yield one
        if grown and one.unit == "x" and one.low is not None and one.low >= 1:
            high = None if one.high is None else (one.high - 1) * 100
            yield one._replace(low=(one.low - 1) * 100, high=high, unit="percent")


def _completed(reading: Reading, completed: Reading) -> Iterator[Quantity]:
    """The figure of the fragment, unless the fragment cuts it out of another: 十亿 out of 五十亿."""
    if reading is completed or not set(figure(reading.quantity)) <= set(figure(completed.quantity)):
        yield from _readings(completed)
        return
    for quantity in _readings(reading):
        yield quantity._replace(unit=completed.quantity.unit) if quantity.unit == BARE else quantity
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
    stated = {end for option in options if fits_unit(value, option) for end in figure(option)}
    return set(figure(value)) <= stated


def _looser(value: Quantity, stands: Quantity) -> Fit:
    """LOOSE where the value's interval holds the figure, and its ends are no further than a factor of two away."""
    within = value.qualifier in _BOUNDS | {Qualifier.BETWEEN} and holds(value, stands)
    near = all(
        abs(end) <= abs(other) * _NEAR_FACTOR and abs(other) <= abs(end) * _NEAR_FACTOR
        for end in figure(value)
        for other in figure(stands)
    )
    return Fit.LOOSE if within and near else Fit.FIGURE
