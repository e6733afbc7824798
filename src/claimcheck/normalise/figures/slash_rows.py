"""Numbers between slashes that share the unit or scale behind the last: 3.2/4.5/5.6亿元, PE为20/15/12倍, 5/10/15 mg."""

from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from claimcheck.normalise.figures.alternatives import with_others
from claimcheck.normalise.figures.amounts import Amount, read_amount
from claimcheck.normalise.figures.assembly import make_figure
from claimcheck.normalise.figures.figure import Figure
from claimcheck.normalise.figures.interval import point
from claimcheck.normalise.figures.numeral import ONE
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.prefix import Prefix, read_prefix
from claimcheck.normalise.figures.units import COUNT

_NOTHING: Mapping[str, str] = {}
_NUMBER = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,5}(?:\.[0-9]{1,4})?)"
_ROW = Pattern(rf"{_NUMBER}(?:/{_NUMBER}){{1,6}}(?![0-9/]|[.,][0-9])")
_ITEM = Pattern(_NUMBER)
_YEAR = Pattern("(?:19|20)[0-9]{2}")
_NO_ROW = frozenset({"count", "people", "tokens", "B"})  # 12/31/24 people, 8/16 GB: a date, a choice
_PAIRED = frozenset({"currency", "share", "points", "multiple", "power", "pressure"})
_WIDEST = 20  # times the next one
_LEAST = 10  # 15/20元 is a row of two, 1/3元 a fraction


class _Item(NamedTuple):
    """One number of a row as written, what it is worth, and its place."""

    written: str
    value: Decimal
    start: int
    end: int


def read_row(text: str, at: int, floor: int) -> tuple[Figure, ...]:
    """Read the figures of the row that begins at `at`; none where the slashes mean something else."""
    match = _ROW.match(text, at)
    if match is None or text[at - 1 : at] in ("/", ".", "-"):
        return ()
    prefix, items = read_prefix(text, at, floor), _items(match)
    last = read_amount(text, items[-1].start, prefix.currency, _NOTHING)
    if last is None or last.numeral.extent.low != last.numeral.extent.high or not _is_row(items, last):
        return ()
    later = Prefix(at, at, currency=prefix.currency)
    return tuple(
        _figure(text, item, prefix if item.start == at else later._replace(start=item.start, reach=item.start), last)
        for item in items
    )


def _items(match: Match) -> list[_Item]:
    return [
        _Item(one[0], Decimal(one[0].replace(",", "")), *one.span())
        for one in _ITEM.finditer(match.string, match.start(), match.end())
    ]


def _is_row(items: list[_Item], last: Amount) -> bool:
    """Say whether the numbers are of one kind, with a unit or scale: no date, no fraction, no two different things."""
    unit = last.unit or COUNT
    if last.numeral.scale == ONE and (not last.suffixed or unit.code in _NO_ROW):
        return False
    if any(_YEAR.fullmatch(item.written) for item in items) or not all(item.value for item in items):
        return False
    if any(max(one.value, two.value) > _WIDEST * min(one.value, two.value) for one, two in pairwise(items)):
        return False
    if len(items) > 2 or all("." in item.written for item in items):
        return True
    return last.suffixed and unit.dimension in _PAIRED and all(item.value >= _LEAST for item in items)


def _figure(text: str, item: _Item, prefix: Prefix, last: Amount) -> Figure:
    """Make the figure of one item; the last one ends behind the unit."""
    extent = point(item.value).times(last.numeral.scale)
    if text[item.end : item.end + 1] == "/":
        last = last._replace(numeral=last.numeral._replace(end=item.end), end=item.end)
    amount = last._replace(numeral=last.numeral._replace(extent=extent))
    return with_others(make_figure(text, prefix, amount, extent, prefix.hedge), text)
