"""One figure at one place: prefix, amount or range, suffix; and the quantity it makes."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from claimcheck.model.quantity import Quantity, Reading
from claimcheck.normalise.figures.amounts import Amount, read_amount, with_unit
from claimcheck.normalise.figures.folding import Folded
from claimcheck.normalise.figures.hedge_words import AFTER, BEFORE
from claimcheck.normalise.figures.hedges import Hedge, Role, combine
from claimcheck.normalise.figures.interval import ZERO, Extent, hedged, point
from claimcheck.normalise.figures.numeral import Numeral, Style
from claimcheck.normalise.figures.numerals import FIGURE_CHARACTERS
from claimcheck.normalise.figures.prefix import Prefix, read_prefix
from claimcheck.normalise.figures.units import COUNT, MULTIPLE, dimension_of

_BETWEEN = re.compile(r"[ ]?(?:and|和|与|到|至|、)[ ]?")
_TO = re.compile(r" to (?:about |around |nearly )?(?:as much as )?|[ ]?[至到][ ]?")
_DASH = re.compile(r"[ ]?(?:–{1,2}|-{1,2}|~|\.{2,3}|…)[ ]?")
_OR = re.compile(r" or |[ ]?或者?[ ]?")
_PLUS = re.compile(r"[ ]?\+(?![0-9])|[ -]plus(?![a-z])")
_FLOORED = frozenset({"currency", "price", "people", "count", "tokens"})
_BARE_FLOOR = re.compile(r"(?<![以早晚网线路身历史世界地市海之马手船车桌墙街表楼])上$|(?<![通经超不只来])过$")
_FAN = re.compile(r"翻[了]?$")


class Variant(NamedTuple):
    """Another reading: its extent in base units, its unit code and hedge."""

    extent: Extent
    code: str
    hedge: Hedge


class Figure(NamedTuple):
    """A figure in the folded text; `start`, `end` its own words, `reach` where the words looked at begin."""

    start: int
    end: int
    reach: int
    prefix: Prefix
    amount: Amount
    main: Variant
    others: tuple[Variant, ...] = ()
    why: str = ""


def read_figure(text: str, at: int, floor: int, extra: Mapping[str, str]) -> Figure | None:
    """Read the figure whose number begins at `at`; nothing before `floor` is looked at."""
    prefix = read_prefix(text, at, floor)
    amount = read_amount(text, at, prefix.currency, extra)
    if amount is None:
        return None
    prefix = _with_article(text, at, prefix)
    doubled = _times_doubled(text, at, amount)
    if doubled is not amount and prefix.start == at:
        prefix = prefix._replace(start=text.rindex("翻", 0, at))
    prefix, amount = _folded_up(text, at, prefix, doubled)
    extent, amount = _ranged(text, amount, prefix, extra)
    hedge, amount = _after(text, amount, prefix, extra)
    if prefix.per and amount.per is None and (amount.unit or COUNT).dimension == "currency":
        amount = amount._replace(per=prefix.per)
    whole = amount.extent(extent)
    if prefix.negative:
        whole = whole.times(Decimal(-1))
    main = Variant(_grown_once(whole, prefix, amount), amount.code, hedge)
    figure = Figure(prefix.start, amount.end, prefix.reach, prefix, amount, main)
    return _with_others(figure, text)


def quantity(variant: Variant, text: str) -> Quantity:
    """Make the quantity of one reading, `text` its words in the original."""
    floor = ZERO if dimension_of(variant.code) in _FLOORED else None
    low, high, low_in, high_in, qualifier = hedged(variant.extent, variant.hedge, floor)
    return Quantity(low, high, low_in, high_in, variant.code, qualifier, text)


def to_reading(figure: Figure, folded: Folded, text: str) -> Reading:
    """Make the reading of a figure found in `folded`, with its place and words in the original `text`."""
    start, end = folded.span(figure.start, figure.end)
    words = text[start:end]
    others = tuple(quantity(other, words) for other in figure.others)
    return Reading(quantity(figure.main, words), start, end, others, figure.why)


def _times_doubled(text: str, at: int, amount: Amount) -> Amount:
    """Read 番 after 翻: doubled so many times; 翻三番 is 8x, and often meant as 3x."""
    extent = amount.numeral.extent
    fan = re.compile(r"[ ]?番").match(text, amount.end)
    if not fan or extent.low != extent.high or not 1 <= extent.low <= 60 or extent.low != int(extent.low):
        return amount
    if not _FAN.search(text, max(at - 3, 0), at):
        return amount
    times = point(Decimal(2 ** int(extent.low)))
    other, why = (extent, "翻 N 番 is 2 to the N, often meant as N times") if extent.low > 1 else (None, "")
    numeral = amount.numeral._replace(extent=times, end=fan.end(), style=Style.CHINESE, other=other, why=why)
    return Amount(numeral, MULTIPLE, fan.end(), suffixed=True)


def _with_article(text: str, at: int, prefix: Prefix) -> Prefix:
    """Let the figure begin with the article that its number word needs: a million, a third, a few hundred."""
    if prefix.has(Role.ARTICLE) and prefix.start == at and text[at].isalpha():
        return prefix._replace(start=at - 3 + text[at - 3 : at].lower().rindex("a") if at >= 3 else 0)
    return prefix


def _folded_up(text: str, at: int, prefix: Prefix, amount: Amount) -> tuple[Prefix, Amount]:
    """Take a bare scale as a point where a hedge stands before it: 上百万 at least, 过亿 more than, 近万亿 nearly."""
    if amount.numeral.style is not Style.BARE:
        return prefix, amount
    if prefix.has(Role.ARTICLE):
        return prefix, amount
    floor = _BARE_FLOOR.search(text, max(at - 2, 0), at)
    if floor and prefix.hedge is Hedge.NONE:
        hedge = Hedge.AT_LEAST if text[at - 1] == "上" else Hedge.MORE_THAN
        return prefix._replace(start=at - 1, reach=at - 1, hedge=hedge), amount
    if prefix.hedge in (Hedge.NONE, Hedge.REACHED):
        extent = amount.numeral.extent
        vague = Extent(extent.low, extent.high * Decimal("9.9"), vague=True)
        return prefix, amount._replace(numeral=amount.numeral._replace(extent=vague))
    return prefix, amount


def _ranged(text: str, first: Amount, prefix: Prefix, extra: Mapping[str, str]) -> tuple[Extent, Amount]:
    """Join a second amount into a range; the extent is still without unit, the amount carries the shared one."""
    alone = first.numeral.extent, first
    connector = _connector(text, first.end, prefix)
    if connector is None or connector.end() >= len(text):
        return alone
    sign = read_sign(text, connector.end())
    second = read_amount(text, connector.end() + sign, prefix.currency, extra)
    if second is None or (sign and prefix.currency is None):
        return alone
    joined = _shared(first, second)
    if joined is not None and prefix.has(Role.CHANGE) and connector.re is _TO:
        return joined[0], joined[2]._replace(numeral=first.numeral._replace(extent=joined[0]), end=first.end)
    changed = prefix.has(Role.GROWTH) or prefix.has(Role.DECLINE)
    both = (first.suffixed and second.suffixed) or sign
    if joined is None or (changed and both and connector.re is _TO and second.code not in ("percent", "points")):
        return alone
    low, high, amount = joined
    if low.high > high.low or low == high:
        return alone
    vague = low.vague or high.vague
    return Extent(low.low, high.high, vague=vague, stated=not vague), amount


def read_sign(text: str, at: int) -> int:
    """Give the length of a currency sign at `at` that repeats the first one: 1 for "$", else 0."""
    return 1 if text[at : at + 1] in ("$", "€", "£", "¥") and text[at + 1 : at + 2].isdecimal() else 0


def _connector(text: str, at: int, prefix: Prefix) -> "re.Match[str] | None":
    if prefix.has(Role.BETWEEN):
        return _BETWEEN.match(text, at) or _DASH.match(text, at)
    return _DASH.match(text, at) or _OR.match(text, at) or _TO.match(text, at)


def _shared(first: Amount, second: Amount) -> tuple[Extent, Extent, Amount] | None:
    """Share what either side leaves out: the scale (5至10亿), the unit ($1.5-2bn); None when the units differ."""
    low, high = first.numeral.extent, second.numeral.extent
    if first.unit is not None and second.unit is not None and first.suffixed and second.suffixed:
        if first.code != second.code:
            return None
        factor, own = (first.unit.factor, second.unit.factor)
        low = low.times(factor).over(own) if factor != own else low
        return low, high, second
    scale = second.numeral.scale
    if not first.suffixed and first.numeral.scale == 1 and scale > 1 and low.high < high.low / scale:
        low = low.times(scale)
    if second.unit is None or (first.suffixed and not second.suffixed):
        return low, high, second._replace(unit=first.unit, per=first.per, suffixed=first.suffixed)
    return low, high, second


def _after(text: str, amount: Amount, prefix: Prefix, extra: Mapping[str, str]) -> tuple[Hedge, Amount]:
    """Take hedges after the figure, also between number and unit: 5000 万以上用户, 300,000+ customers."""
    hedge = prefix.hedge
    for _ in range(2):
        plus = _PLUS.match(text, amount.end)
        found = (Hedge.AT_LEAST, plus.end()) if plus else _hedge_after(text, amount.end)
        if found is None:
            break
        hedge = combine(hedge, found[0])
        late = find_after(text, amount, found[1], extra)
        amount = late or amount._replace(end=found[1])
    return hedge, amount


def _hedge_after(text: str, at: int) -> tuple[Hedge, int] | None:
    """Find a hedge behind a figure; a capital (Max, Plus) begins a name."""
    start = _skip(text, at)
    found = AFTER.after(text, start)
    if found is None or not isinstance(found[0], Hedge) or text[start].isupper():
        return None
    if _begins_number(text, found[1]) and BEFORE.before(text, found[1], start):
        return None  # 30% 不足 5 亿: it belongs to the next figure
    return found[0], found[1]


def find_after(text: str, amount: Amount, at: int, extra: Mapping[str, str]) -> Amount | None:
    """Find the unit of a figure that has none yet, behind its hedge."""
    if amount.suffixed:
        return None
    bare = Numeral(amount.numeral.extent, at, amount.numeral.style)
    late = with_unit(text, bare, at, amount.unit, extra)
    return late if late.suffixed else None


def _begins_number(text: str, at: int) -> bool:
    start = _skip(text, at)
    return start < len(text) and (
        "0" <= text[start] <= "9" or text[start] in FIGURE_CHARACTERS or text[start] in "$€£¥"
    )


def _skip(text: str, at: int) -> int:
    return at + 1 if text[at : at + 1] == " " else at


def _grown_once(extent: Extent, prefix: Prefix, amount: Amount) -> Extent:
    """Read growth by one time as doubling."""
    if amount.code == "x" and prefix.has(Role.GROWTH) and extent == point(Decimal(1)):
        return point(Decimal(2))
    return extent


def _with_others(figure: Figure, text: str) -> Figure:
    """Add the other readings that the words allow; the first kind that applies."""
    amount, main = figure.amount, figure.main
    numeral = amount.numeral
    if numeral.other is not None and not (numeral.other_unit and amount.unit is not numeral.unit):
        code = numeral.other_unit.code if numeral.other_unit else main.code
        extent = numeral.other if numeral.other_unit or not amount.unit else amount.extent(numeral.other)
        return figure._replace(others=(main._replace(extent=extent, code=code),), why=numeral.why)
    if _is_growth(figure, text):
        return figure._replace(
            others=(main._replace(extent=main.extent.plus(Decimal(1))),), why="growth by N times is N or N+1"
        )
    if amount.per and amount.unit and amount.per.code == "months" and (figure.prefix.per or amount.per.factor > 1):
        whole = main.extent.times(amount.per.factor)
        return figure._replace(
            others=(main._replace(extent=whole, code=amount.unit.code),), why="a rate, or its period's amount"
        )
    if amount.unit is not None and amount.unit.word == "¥" and not amount.suffixed:
        return figure._replace(others=(main._replace(code=main.code.replace("CNY", "JPY")),), why="¥ is CNY or JPY")
    if figure.prefix.recent and dimension_of(main.code) == "duration" and main.hedge is Hedge.NEARLY:
        return figure._replace(others=(main._replace(hedge=Hedge.NONE),), why="近 is nearly or the last")
    return figure


def _is_growth(figure: Figure, text: str) -> bool:
    """Say whether this is 增长 7 倍 or "grew 7 times": seven times as much, or eight."""
    words = text[figure.start : figure.end]
    multiple = (
        figure.main.code == "x" and figure.amount.numeral.unit is None and "fold" not in words and "番" not in words
    )
    return multiple and figure.prefix.has(Role.GROWTH) and figure.main.extent.low >= 2
