"""What metrics and entities mean."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.place import Place


class ValueType(StrEnum):
    """What kind of value a metric has."""

    QUANTITY = "quantity"
    DATE = "date"
    TEXT = "text"


class Behaviour(StrEnum):
    """How a metric relates to time."""

    LEVEL = "level"  # holds at a moment: users, ARR, valuation
    FLOW = "flow"  # belongs to a period: revenue, cash burn
    FACT = "fact"  # fixed once: founding date, the size of a round


class Tolerance(NamedTuple):
    """Figures this close agree, the limit included.

    Relative: |a - b| <= amount x max(|a|, |b|), amount a fraction (0.05 for "5 %").
    Absolute: |a - b| <= amount, in the metric's unit ("1 points"; 0 for ranks), and, where `at_most` is given, no more
    than this fraction of the larger figure either: a point is nothing at 40 %, and everything at 1 %.
    Where both figures are at most `exact_up_to`, there is none: 20 and 21 stations are no rounding of each other.
    """

    amount: Decimal
    relative: bool
    at_most: Decimal | None = None
    exact_up_to: Decimal | None = None


NO_TOLERANCE = Tolerance(Decimal(0), relative=False)  # one figure alone agrees


class Derivation(NamedTuple):
    """How a metric is computed from others: by is growth_of, ratio_of, share_of, sum_of or rank_by."""

    by: str
    metrics: tuple[str, ...]


class Metric(NamedTuple):
    """A kind of figure, date or statement that claims can be made of."""

    name: str
    label: str
    aliases: tuple[str, ...] = ()
    type: ValueType = ValueType.QUANTITY
    unit: str | None = (
        None  # a dimension ("currency", "people", "count", "share", "duration" ...) or one unit ("USD"); None: any
    )
    behaviour: Behaviour = Behaviour.LEVEL
    tolerance: Tolerance = Tolerance(Decimal("0.05"), relative=True)
    comparable_within: int = 30  # days; levels whose days all lie no further apart than this are of the same time
    derives: tuple[Derivation, ...] = ()
    # Several values hold at once (investors, partners): different ones never conflict. Of figures and dates: unless a
    # scope says which one is meant (which round, market, event).
    multivalued: bool = False
    # A fact that may happen again, of which the date says which one is meant: fines of one regulator. Set by judge.
    recurring: bool = False
    # Parts (regions, segments, quarters of a year) are never negative, so that none is more than the whole.
    additive: bool = False
    # The unit in the vocabulary's own words where a bare number is so many of these: "km", "minutes", "million EUR".
    written_unit: str | None = None


class Entity(NamedTuple):
    """A company, product, person or market that claims speak of."""

    name: str
    aliases: tuple[str, ...] = ()
    part_of: str | None = None
    place: Place | None = None


class Vocabulary(NamedTuple):
    """The built-in metrics extended by the ledger's own; entities are the ledger's own alone."""

    metrics: Mapping[str, Metric]
    entities: Mapping[str, Entity]
    together: tuple[tuple[str, ...], ...] = ()  # claim ids pinned into one group by hand
    apart: tuple[tuple[str, ...], ...] = ()  # claim ids that never share a group
