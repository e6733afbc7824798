"""The unit that the heading of a table gives its bare figures: 出货量(万部), 单位:亿元, "in millions of dollars"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.model.quantity import Quantity, Reading
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures.patterns import Match, Pattern

_ABOVE = 2_000  # characters above a figure in which its heading is looked for
_MOST = 8  # headings looked at, the nearest ones
_CELL = Pattern(r"[ ]*(?:$|[\n\t|]|[ ][-+(]?[0-9])")  # what stands behind the figure of a cell
_CELL_BEGINS = Pattern(r"(?:^|[\n\t|])[ ]*$")
_BLANK_LINE = Pattern(r"\n[ \t]*\n")
_ROW = Pattern(r"[^\n]*[\t|]|[ ]*[0-9]")
_STATED = Pattern(
    r"[单單]位[:：为為 ]{0,2}(?P<behind>[^\s,;，；。()（）|]{1,12})"
    r"|[(（](?:in )?(?P<inside>[^()（）\n]{1,28})[)）]"
    r"|(?<![a-z])in (?P<plural>(?:thousand|million|billion)s(?: of [a-z.]{1,4} ?[a-z]{0,8})?)(?![a-z])",
    re.IGNORECASE,
)
_MONEY_FIRST = Pattern(
    r"(?P<money>[a-z]{0,3}[$€£¥]|usd|eur|gbp|cny|rmb|jpy|hkd) ?(?P<scale>bn|mn|m|k|millions?|billions?|thousands?)",
    re.IGNORECASE,
)
_PLURAL = Pattern(r"(?P<scale>thousand|million|billion|trillion)s(?: of)?", re.IGNORECASE)


def in_unit_of_heading(reading: Reading, text: str, at: int) -> Reading:
    """The reading of a bare cell that ends at `at`, which may as well be told in the unit of a heading above it."""
    if reading.quantity.unit != "count" or not _CELL.match(text, at):
        return reading
    above = text[max(0, at - _ABOVE) : at]
    if not _CELL_BEGINS.search(above[: len(above) - (reading.end - reading.start)]):
        return reading
    units = dict.fromkeys(unit for unit in _headings(_own_block(above)) if unit)
    told = tuple(_times(reading.quantity, unit) for unit in units)
    return reading._replace(alternatives=(*reading.alternatives, *told)) if told else reading


def _own_block(above: str) -> str:
    """The block the cell stands in, and where that begins with a row the block above it, which is its heading."""
    *earlier, own = _BLANK_LINE.split(above)
    return f"{earlier[-1]}\n{own}" if earlier and _ROW.match(own) else own


def _headings(above: str) -> Iterator[Quantity | None]:
    found = [match[match.lastgroup] for match in _STATED.finditer(above) if match.lastgroup]
    return (_unit(words) for words in found[-_MOST:])


@lru_cache(maxsize=256)
def _unit(words: str) -> Quantity | None:
    """One of what a heading names; None where that is no unit, or one that changes no figure."""
    from claimcheck.normalise.figures import read_value

    money = _MONEY_FIRST.fullmatch(words.strip())
    one = f"1 {_PLURAL.sub(_singular, words.strip())}"
    if money:
        one = f"{money['money'].upper()}1 {money['scale'].lower().removesuffix('s')}"
    try:
        unit = read_value(one).quantity
    except UnreadableError:
        return None
    return unit if unit.low == unit.high and unit.low and (unit.low != 1 or unit.unit != "count") else None


def _singular(match: Match) -> str:
    return match["scale"]


def _times(figure: Quantity, unit: Quantity) -> Quantity:
    factor = unit.low or 1
    low, high = (None if end is None else end * factor for end in (figure.low, figure.high))
    return figure._replace(low=low, high=high, unit=unit.unit)
