"""A figure found, and the quantity and reading it makes."""

from typing import NamedTuple

from claimcheck.model.measure import Measure
from claimcheck.model.quantity import Quantity, Reading
from claimcheck.normalise.figures.amounts import Amount
from claimcheck.normalise.figures.folding import Folded
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.interval import ZERO, Extent, hedged
from claimcheck.normalise.figures.prefix import Prefix
from claimcheck.normalise.figures.units import dimension_of
from claimcheck.normalise.figures.written_units import written_in

_FLOORED = frozenset({"currency", "price", "people", "count", "tokens"})


class Variant(NamedTuple):
    """Another reading: its extent in base units, its unit code and hedge."""

    extent: Extent
    code: str
    hedge: Hedge


class Figure(NamedTuple):
    """A figure in the folded text; `start`, `end` its own words, `reach` where the words looked at begin.

    `base` is its extent before it was divided by what a price is per.
    """

    start: int
    end: int
    reach: int
    prefix: Prefix
    amount: Amount
    main: Variant
    base: Extent
    others: tuple[Variant, ...] = ()
    why: str = ""


def quantity(variant: Variant, text: str, measure: Measure | None = None) -> Quantity:
    """Make the quantity of one reading, `text` its words in the original, `measure` the unit these have."""
    floor = ZERO if dimension_of(variant.code) in _FLOORED else None
    low, high, low_in, high_in, qualifier = hedged(variant.extent, variant.hedge, floor)
    own = measure if measure and measure.code == variant.code else None
    return Quantity(low, high, low_in, high_in, variant.code, qualifier, text, own)


def to_reading(figure: Figure, folded: Folded, text: str) -> Reading:
    """Make the reading of a figure found in `folded`, with its place and words in the original `text`."""
    start, end = folded.span(figure.start, figure.end)
    words = text[start:end]
    measure = written_in(figure.amount.unit, figure.amount.per)
    others = tuple(quantity(other, words, measure) for other in figure.others)
    return Reading(quantity(figure.main, words, measure), start, end, others, figure.why)
