"""Whether the figures of a fragment are the value of its claim."""

from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import IntEnum
from typing import NamedTuple

from claimcheck.judge.agreement import core, same_unit
from claimcheck.judge.signs import Sense, contradicts
from claimcheck.model.evidence import Evidence
from claimcheck.model.measure import undivided
from claimcheck.model.quantity import Qualifier, Quantity, Reading, Told

_OPEN_ABOVE = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST})
_OPEN_BELOW = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST})
_BOUNDS = _OPEN_ABOVE | _OPEN_BELOW
_LESS, _MORE = Decimal("0.9"), Decimal("1.1")
_BARE = "count"  # the unit of a figure beside which none stands
_NEAR_FACTOR = 2  # further away a bound is more likely a slip in the scale than caution
_ROUND_DIGITS = 2  # significant digits from which a rounding still says which figure it is of
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
    if stands.qualifier is Qualifier.MAGNITUDE and _same_magnitude(value, stands):
        return Fit.SAME if _fits_unit(value, stands) else Fit.UNIT
    if not _same_figure(value, stands):
        if not same_unit(value.unit, stands.unit):
            return Fit.FIGURE
        return Fit.SAME if _is_rounding(value, stands) else _looser(value, stands)
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


def _is_rounding(value: Quantity, stands: Quantity) -> bool:
    """Whether an "about" is the plain figure rounded to the digits that the value has: ~48 million of 48.2 million."""
    if value.qualifier is not Qualifier.ABOUT or stands.qualifier is not Qualifier.EXACT:
        return False
    (about, _), (exact, _) = figure(value), figure(stands)
    digits = len(about.normalize().as_tuple().digits)
    return digits >= _ROUND_DIGITS and Context(prec=digits, rounding=ROUND_HALF_UP, traps=[]).plus(exact) == about


def _looser(value: Quantity, stands: Quantity) -> Fit:
    """LOOSE where the value's interval holds the figure, and its ends are no further than a factor of two away."""
    within = value.qualifier in _BOUNDS | {Qualifier.BETWEEN} and _holds(value, stands)
    near = all(
        abs(end) <= abs(other) * _NEAR_FACTOR and abs(other) <= abs(end) * _NEAR_FACTOR
        for end in figure(value)
        for other in figure(stands)
    )
    return Fit.LOOSE if within and near else Fit.FIGURE


def _holds(value: Quantity, stands: Quantity) -> bool:
    """Whether the whole of what stands there lies inside the value."""
    return (value.low is None or (stands.low is not None and value.low <= stands.low)) and (
        value.high is None or (stands.high is not None and value.high >= stands.high)
    )


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
    wanted = sorted(map(abs, figure(value)))
    found = sorted(map(abs, figure(stands)))
    return any(all(_equal(a, b) for a, b in zip(way, found, strict=True)) for way in _ways(wanted, value, stands))


def _ways(wanted: list[Decimal], value: Quantity, stands: Quantity) -> Iterator[list[Decimal]]:
    """How the figure of a value may stand there: whole, or a price as it was written, without what it is per."""
    if value.measure and "/" in value.unit and (_is_price_of(value, stands) or stands.unit == _BARE):
        ends = [number for end in wanted if (number := undivided(end, value.measure)) is not None]
        yield ends if len(ends) == len(wanted) else wanted
        return
    yield wanted
    if _is_price_of(value, stands):
        yield from ([end * scale for end in wanted] for scale in _THOUSANDS)


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
