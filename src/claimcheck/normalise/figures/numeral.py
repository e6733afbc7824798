"""What every numeral grammar answers: the number, before any unit or hedge."""

from decimal import Decimal
from enum import Enum, auto
from typing import NamedTuple

from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.interval import Extent
from claimcheck.normalise.figures.units import MULTIPLE, PERCENT, Unit

ONE = Decimal(1)
FEW = Decimal(2), Decimal("9.9")  # 几, 数, several, tens of: two to 9.9 times what follows
MAX_DIGITS = 40  # longer numbers are refused (DESIGN §12)


class Style(Enum):
    """How a number is written, which decides how much context it needs to be taken for a figure."""

    DIGITS = auto()
    CHINESE = auto()
    ENGLISH = auto()
    LONE = auto()  # one small Chinese numeral (三), or "one": needs a unit
    BARE = auto()  # a scale word without a number (万亿, trillion): an order of magnitude unless hedged


class Numeral(NamedTuple):
    """A number: its extent with all scales applied, and where it ends (exclusive).

    `scale` is what its scale words multiply (1 without any), for a range that states it once. `unit` is set where the
    number's own form decides it (百分之三, two thirds). `other` is a second extent the words allow, `why` in words.
    """

    extent: Extent
    end: int
    style: Style
    scale: Decimal = ONE
    unit: Unit | None = None
    other: Extent | None = None
    why: str = ""
    other_unit: Unit | None = None
    hedge: Hedge = Hedge.NONE  # of the number itself: 十来 is about ten


def share(extent: Extent, end: int) -> Numeral:
    """Make a fraction: a multiple of something, or so many percent of it."""
    return Numeral(
        extent,
        end,
        Style.CHINESE,
        unit=MULTIPLE,
        other=extent.times(Decimal(100)),
        other_unit=PERCENT,
        why="a fraction is a multiple or a share",
    )
