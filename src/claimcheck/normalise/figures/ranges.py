"""Two amounts joined into one: 70% 至 90%, 5至10亿, $1.5-2bn, between 5 and 7 million."""

import re
from collections.abc import Mapping

from claimcheck.normalise.figures.amounts import Amount, read_amount
from claimcheck.normalise.figures.hedges import Role
from claimcheck.normalise.figures.interval import Extent
from claimcheck.normalise.figures.prefix import Prefix

_BETWEEN = re.compile(r"[ ]?(?:and|和|与|到|至|、)[ ]?")
_TO = re.compile(r" to (?:about |around |nearly )?(?:as much as )?|[ ]?[至到][ ]?")
_DASH = re.compile(r"[ ]?(?:–{1,2}|-{1,2}|~|\.{2,3}|…)[ ]?")
_OR = re.compile(r" or |[ ]?或者?[ ]?")


def join_range(text: str, first: Amount, prefix: Prefix, extra: Mapping[str, str]) -> tuple[Extent, Amount]:
    """Join a second amount into a range; the extent is still without unit, the amount carries the shared one."""
    alone = first.numeral.extent, first
    connector = _connector(text, first.end, prefix)
    if connector is None or connector.end() >= len(text):
        return alone
    sign = _sign_length(text, connector.end())
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


def _sign_length(text: str, at: int) -> int:
    """Give the length of a currency sign at `at` that repeats the first one: 1 for "$", else 0."""
    return 1 if text[at : at + 1] in ("$", "€", "£", "¥") and "0" <= text[at + 1 : at + 2] <= "9" else 0


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
