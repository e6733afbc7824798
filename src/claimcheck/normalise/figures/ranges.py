"""Two amounts joined into one: 70% 至 90%, 5至10亿, $1.5-2bn, between 5 and 7 million, 50 ± 2."""

from collections.abc import Mapping
from decimal import Decimal

from claimcheck.normalise.figures.amounts import Amount, read_amount
from claimcheck.normalise.figures.hedges import Role
from claimcheck.normalise.figures.interval import Extent, multiply
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.prefix import Prefix
from claimcheck.normalise.figures.units import CURRENCY_SIGNS

_BETWEEN = Pattern(r"[ ](?:and|to)[ ](?:an? )?|[ ]?(?:和|与|到|至|、)[ ]?")
_TO = Pattern(r" to (?:about |around |nearly )?(?:as much as )?|-to-|[ ]?[至到][ ]?")
_DASH = Pattern(r"[ ]?(?:–{1,2}|-{1,2}|~|\.{2,3}|…)[ ]?")
_OR = Pattern(r" or |-or-|[ ]?(?:或者?|[甚乃]至)[ ]?")
_AND = Pattern("[ ]?[与和跟][ ]?(?=.{1,24}?之间)")  # 3元与5元之间
_WIDTH = Pattern(r"[ ]?(?:±|\+/-|\+-)[ ]?|,? (?:plus or minus|give or take) ")
_SIGN = Pattern("([^0-9 ]{1,5})[ ]?(?=[0-9])")
_MINUS = Pattern("[ ]?(?:-|负|零下)[ ]?")
_STARTS = frozenset(" -–~.…至到或甚乃±+和与跟、,")
_PLAIN_NUMBER = 100  # from here on a number before a scaled one may stand for itself


def join_range(text: str, first: Amount, prefix: Prefix, extra: Mapping[str, str]) -> tuple[Extent, Amount]:  # noqa: PLR0911 - one return a form
    """Join a second amount into a range; the extent is still without unit, the amount carries the shared one."""
    alone = first.numeral.extent, first
    if text[first.end : first.end + 1] not in _STARTS:
        return alone
    connector, kind = _connector(text, first.end, prefix)
    if connector is None or connector.end() >= len(text):
        return alone
    minus = _MINUS.match(text, connector.end()) if prefix.negative else None
    start = minus.end() if minus else connector.end()
    at = start + _sign_length(text, start, prefix)
    second = read_amount(text, at, prefix.currency, extra) if at < len(text) else None
    if second is None or (at > start and prefix.currency is None) or _is_list(text, second, kind):
        return alone
    if kind == "width":
        return _widened(first, second) or alone
    joined = _shared(first, second, kind)
    if joined is not None and prefix.has(Role.CHANGE) and kind == "to":
        return joined[0], joined[2]._replace(numeral=first.numeral._replace(extent=joined[0]), end=first.end)
    changed = prefix.has(Role.GROWTH) or prefix.has(Role.DECLINE)
    both = (first.suffixed and second.suffixed) or at > start
    if joined is None or (changed and both and kind == "to" and second.code not in ("percent", "points")):
        return alone
    low, high, amount = joined
    if prefix.negative:
        spoken = "下" in text[prefix.start : first.end] and not first.suffixed  # 零下三到五度: both are
        low, high = (low, high) if spoken and not minus else _below_nought(low, high, minus=minus is not None)
    if low.high > high.low or low == high:
        return alone
    vague = low.vague or high.vague
    amount = amount._replace(numeral=amount.numeral._replace(other=_other_ends(first, second)))
    return Extent(low.low, high.high, vague=vague, stated=not vague), amount


def _is_list(text: str, second: Amount, kind: str) -> bool:
    """Say whether 和 joins two figures, and no two ends: 之间 does not follow."""
    return kind == "and" and not text.startswith("之间", second.end)


def _below_nought(low: Extent, high: Extent, *, minus: bool) -> tuple[Extent, Extent]:
    """Order the ends of -5 to 3 and -5 to -3 so that the range is right once both are negated."""
    return (high, low) if minus else (high.times(Decimal(-1)), low)


def _other_ends(first: Amount, second: Amount) -> Extent | None:
    """Join the other readings of both ends, where both have one: a third to a half is 33.3 to 50 percent."""
    low, high = first.numeral.other, second.numeral.other
    return Extent(low.low, high.high, stated=True) if low and high and low.low < high.high else None


def _sign_length(text: str, at: int, prefix: Prefix) -> int:
    """Give the length of a currency sign at `at` that repeats the first one, 0 where there is none."""
    match = _SIGN.match(text, at) if prefix.currency else None
    sign = CURRENCY_SIGNS.before(text, match.end(1), at) if match else None
    if match is None or sign is None or prefix.currency is None or sign[1] != at:
        return 0
    return match.end() - at if sign[0].code == prefix.currency.code else 0


def _connector(text: str, at: int, prefix: Prefix) -> tuple[Match | None, str]:
    if prefix.has(Role.BETWEEN):
        found = _BETWEEN.match(text, at)
        if found:
            return found, "between"
    if text[at] == ",":
        return _WIDTH.match(text, at), "width"
    for pattern, kind in ((_WIDTH, "width"), (_DASH, "dash"), (_TO, "to"), (_OR, "or"), (_AND, "and")):
        found = pattern.match(text, at)
        if found:
            return found, kind
    return None, ""


def _widened(first: Amount, second: Amount) -> tuple[Extent, Amount] | None:
    """Read 50 ± 2 and 50 kg ± 2 %: as much below as above."""
    middle, width = first.numeral.extent, second.numeral.extent
    if middle.low != middle.high or width.low != width.high:
        return None
    by = width.low
    if second.code == "percent" and first.suffixed and first.code != "percent":
        by = multiply(multiply(middle.low, by), Decimal("0.01"))
    elif first.suffixed and second.suffixed and first.unit != second.unit:
        return None
    extent = Extent(middle.low - by, middle.high + by, stated=True)
    unit = first if first.suffixed else second
    return extent, unit._replace(end=second.end)


def _shared(first: Amount, second: Amount, kind: str) -> tuple[Extent, Extent, Amount] | None:
    """Share what either side leaves out: the scale (5至10亿), the unit ($1.5-2bn).

    None when the units differ, and when the scale shared makes the range run backwards.
    """
    low, high = first.numeral.extent, second.numeral.extent
    if second.per and first.per is None and first.unit == second.unit:
        first = first._replace(per=second.per)  # 100元-200元/月
    if first.unit is not None and second.unit is not None and first.suffixed and second.suffixed:
        if first.code != second.code:
            return None
        factor, own = (first.unit.factor, second.unit.factor)
        low = low.times(factor).over(own) if factor != own else low
        return low, high, second
    scale = second.numeral.scale
    if not first.suffixed and first.numeral.scale == 1 and scale > 1:
        if low.high < high.low / scale:
            low = low.times(scale)
        elif kind == "dash" or low.high < _PLAIN_NUMBER:
            return None  # 9..7 billion runs backwards; "500 to 1 million" does not
    if second.unit is None or (first.suffixed and not second.suffixed):
        return low, high, second._replace(unit=first.unit, per=first.per, suffixed=first.suffixed)
    return low, high, second
