"""A unit that a figure leaves to the sentence: "3 GWh in March, 5 in April"."""

from collections.abc import Iterable

from claimcheck.model.quantity import Quantity, Reading
from claimcheck.normalise.figures.patterns import Pattern

_BARE = "count"  # the unit of a figure beside which none stands
_ENDS_BARE = Pattern(  # what may follow a bare number: no noun that it counts
    r"[ \t]*(?:$|[\n.,;:!?)\]…—–、。，；：！？）]"
    r"|(?:a|an|the|and|or|but|to|in|on|at|by|for|from|of|with|than|this|that|last|next"
    r"|before|after|a year|while|when|as|is|was|were|are|now|then|again|earlier|later|ago|per|more|less|between|under"
    r"|over|during|since|until|respectively)(?![a-z])|[和与及或至到而但则])"
)
_LOOKED_AT = 24  # characters behind a figure: the longest word above, and blanks


def is_bare(reading: Reading, follower: str) -> bool:
    """Whether a figure has no unit and, by the text that follows it, counts nothing either."""
    return reading.quantity.unit == _BARE and _ENDS_BARE.match(follower[:_LOOKED_AT]) is not None


def states_unit(readings: Iterable[Reading], value: Quantity) -> bool:
    """Whether one of these figures is told in the very unit the value was written in."""
    wanted = _unit(value)
    return any(_unit(reading.quantity) == wanted for reading in readings)


def in_unit_of(reading: Reading, value: Quantity) -> Reading:
    """The reading, which may as well be told in the unit of the value: a further alternative."""
    measure = value.measure
    if measure is None:
        return reading
    bare = reading.quantity
    low, high = (None if end is None else end * measure.factor / measure.divisor for end in (bare.low, bare.high))
    told = bare._replace(low=low, high=high, unit=measure.code.partition("/")[0])
    return reading._replace(alternatives=(*reading.alternatives, told))


def is_scaled(value: Quantity) -> bool:
    """Whether a value was written in another unit than its base unit: a bare figure is not the same number then."""
    return value.measure is not None and value.measure.factor != value.measure.divisor


def _unit(quantity: Quantity) -> tuple[object, ...] | None:
    measure = quantity.measure
    return (measure.code.partition("/")[0], measure.factor, measure.divisor) if measure else None
