"""Quantities: closed or open intervals of Decimal with a unit."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.measure import Measure

LEAST, MOST = Decimal("0.9"), Decimal("1.1")  # of a figure that is hedged by "about" or "nearly" (DESIGN §4)


class Qualifier(StrEnum):
    """How the words hedge the figure (DESIGN §4)."""

    EXACT = "exact"
    ABOUT = "about"  # low = 0.9 v, high = 1.1 v, both included
    MORE_THAN = "more-than"  # v excluded, no upper end
    AT_LEAST = "at-least"  # v included, no upper end
    LESS_THAN = "less-than"  # v excluded; lower end 0 for counts and money, else none
    AT_MOST = "at-most"  # v included; lower end 0 for counts and money, else none
    NEARLY = "nearly"  # 0.9 v included to v excluded
    BETWEEN = "between"  # both ends stated
    MAGNITUDE = "magnitude"  # only the order of magnitude is stated: 数百亿, tens of billions


FLOORS = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST})
HEDGED = frozenset({Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.MAGNITUDE})
CEILINGS = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST})  # their lower end, if any, is only "not below zero"


class Quantity(NamedTuple):
    """An interval of Decimal with a unit.

    `low`/`high` are in `unit`, None where there is no such end; `*_included` say whether the end itself belongs.
    `unit` is a canonical base-unit code, so that scale never has to be converted later: an ISO 4217 code, "people",
    "count", "percent", "points" (percentage points), "x" (multiple), "W", "Wh", "B" (bytes), "tokens", "s", "months",
    a vocabulary's own unit, or two of them with a slash ("USD/tokens"). `text` is the words it was read from.
    """

    low: Decimal | None
    high: Decimal | None
    low_included: bool
    high_included: bool
    unit: str
    qualifier: Qualifier
    text: str
    measure: Measure | None = None  # None where it was written in `unit` itself


class Told(StrEnum):
    """What the words beside a figure say of its sign."""

    DOWN = "down"
    UP = "up"
    LOSS = "a loss"
    PROFIT = "a profit"


class Reading(NamedTuple):
    """A figure found in a text: `start`/`end` count characters of the original text, 0-based, end exclusive.

    `alternatives` are the other readings the words allow (翻三番: 8x, often meant as 3x), best first; empty when clear.
    """

    quantity: Quantity
    start: int
    end: int
    alternatives: tuple[Quantity, ...] = ()
    ambiguity: str = ""  # why there are alternatives, in words; empty when there are none
    told: Told | None = None  # where the words beside it were looked at, and are clear
