"""Small interval bars, so that overlaps and gaps of a series are seen before they are read."""

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.model.claim import Claim
from claimcheck.model.quantity import CEILINGS, Quantity

CELLS = 14  # terminal columns of a bar
WIDE = 50  # from this ratio of the largest to the smallest end on, the axis is logarithmic

Ends = tuple[Decimal | None, Decimal | None]


def draw_bars(claims: Sequence[Claim]) -> list[str]:
    """One bar a claim, all on one axis from the lowest end to the highest: `··●···`, `·━━━··`, `···●╌▸`.

    Texts of CELLS columns each; all empty where there is nothing to compare: no two figures of one unit that differ.
    """
    ends = [_ends(claim) for claim in claims]
    stated = [end for pair in ends if pair for end in pair if end is not None]
    units = {claim.value.unit for claim in claims if isinstance(claim.value, Quantity)}
    if len(units) != 1 or len(set(stated)) < 2:
        return [""] * len(claims)
    axis = _Axis(min(stated), max(stated))
    return [axis.bar(pair) if pair else "" for pair in ends]


def _ends(claim: Claim) -> Ends | None:
    value = claim.value
    if not isinstance(value, Quantity):
        return None
    return None if value.qualifier in CEILINGS else value.low, value.high


class _Axis:
    """From `low` to `high`, both included."""

    def __init__(self, low: Decimal, high: Decimal) -> None:
        self._log = low > 0 and high / low >= WIDE
        self._low, self._high = self._scale(low), self._scale(high)

    def _scale(self, value: Decimal) -> Decimal:
        return value.log10() if self._log else value

    def _cell(self, value: Decimal) -> int:
        share = (self._scale(value) - self._low) / (self._high - self._low)
        return round(share * (CELLS - 1)) if 0 <= share <= 1 else 0

    def bar(self, ends: Ends) -> str:
        """The bar of one value; an open side runs to the edge and ends in an arrow."""
        low, high = ends
        cells = ["·"] * CELLS
        if high is None:
            return "".join(cells) if low is None else _arrow(cells, self._cell(low), leftwards=False)
        if low is None:
            return _arrow(cells, self._cell(high), leftwards=True)
        first, last = self._cell(low), self._cell(high)
        cells[first : last + 1] = "●" if first == last else "━" * (last - first + 1)
        return "".join(cells)


def _arrow(cells: list[str], at: int, *, leftwards: bool) -> str:
    way = range(at) if leftwards else range(at + 1, CELLS)
    for cell in way:
        cells[cell] = "╌"
    if way:
        cells[0 if leftwards else -1] = "◂" if leftwards else "▸"
    cells[at] = "●"
    return "".join(cells)
