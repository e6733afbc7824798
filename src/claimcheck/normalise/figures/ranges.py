"""Two amounts joined into one: 70% 至 90%, 5至10亿, $1.5-2bn, between 5 and 7 million, 50 ± 2."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from claimcheck.normalise.figures.amounts import Amount, read_amount
from claimcheck.normalise.figures.arabic import METRE
from claimcheck.normalise.figures.hedges import Role
from claimcheck.normalise.figures.interval import Extent, multiply
from claimcheck.normalise.figures.numeral import ONE, Style
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.prefix import Prefix
from claimcheck.normalise.figures.shared_scale import backwards, scaled_low
from claimcheck.normalise.figures.units import COUNT, CURRENCY_SIGNS

_BETWEEN = Pattern(r"-?[ ](?:and|to)[ ](?:an? )?|-(?:and|to)-|[ ]?(?:和|与|到|至|、)[ ]?")
_TO = Pattern(
    r"-? to (?:about |around |nearly )?(?:as much as )?"
    r"(?:an? (?=(?:hundred|[a-z]{1,4}illion|thousand|dozen)(?![a-z])))?|-to-|[ ]?[至到][ ]?"
)
# From one to another: 从5.2降至4.8亿元.
_MOVED = Pattern(
    "[ ]?(?:[增上下提攀飙跃骤锐缩压扩调降升涨跌减回][长加升涨调跌滑降高低大少减缩小落整]?|变|收窄|一路[升降涨跌])"
    "[ ]?[至到为成]了?[ ]?"
)
_DASH = Pattern(r"[ ]?(?:–{1,2}|-{1,2}|~|\.{2,3}|…)[ ]?")
_OR = Pattern(
    r"-? or (?:an? (?=(?:hundred|[a-z]{1,4}illion|thousand|dozen)(?![a-z])))?|-or-|[ ]?(?:或者?|[甚乃]至)[ ]?"
)
_AND = Pattern("[ ]?[与和跟][ ]?(?=.{1,24}?之间)")  # 3元与5元之间
_WIDTH = Pattern(r"[ ]?(?:±|\+/-|\+-)[ ]?|,? (?:plus or minus|give or take) ")
_SIGN = Pattern("([^0-9 +-]{1,5})[ ]?(?=[0-9])")
_MINUS = Pattern(r"(?:(?P<minus>-|minus |negative |零下|负)|\+|plus )(?=[^ ])", re.IGNORECASE)
_STARTS = frozenset(" -–~.…至到或甚乃±+和与跟、,")
_SPACED_STARTS = _STARTS | frozenset("togp")  # to, or, give or take, plus or minus
_YEAR = Pattern("(?:19|20)[0-9]{2}(?![0-9]|[.,][0-9])")
_FIRST_YEAR = 1000
_WIDEST_CHANGE = 3  # "fell by 2 to 4 points" is a range, "fell by 4,000 to 227,000" a change and a level
_SHARES = frozenset({"percent", "points"})
_SIGNED = frozenset({"share", "points", "currency", "temperature"})  # what is often below nought
_MINUS_ONCE = "the minus may stand for both ends"


class _Second(NamedTuple):
    """The amount behind the connector: `marked` by the currency sign of the first, `signed` by plus or minus."""

    amount: Amount
    marked: bool
    signed: bool


def join_range(text: str, first: Amount, prefix: Prefix, extra: Mapping[str, str]) -> tuple[Extent, Amount]:  # noqa: PLR0911 - one return a form
    """Join a second amount into a range; the extent is still without unit, the amount carries the shared one."""
    alone = first.numeral.extent, first
    moving = prefix.roles and not first.suffixed and prefix.has(Role.CHANGE)
    if text[first.end : first.end + 1] not in _STARTS and not moving:
        return alone
    connector, kind = _connector(text, first.end, prefix)
    second = _second(text, connector.end(), prefix, extra, kind) if connector else None
    if connector is None or second is None:
        return alone
    if _is_list(text, second.amount, kind) or (kind == "dash" and _is_minus(connector[0], first, second, prefix)):
        return alone
    if kind == "to" and _is_year(text, connector.end(), first, second.amount):
        return alone
    if kind == "width":
        return _widened(first, second.amount) or alone
    first, second = _both_metres(first, second)
    joined = _shared(text, first, second.amount, "change" if kind == "to" and prefix.has(Role.CHANGE) else kind)
    if joined is None:
        return alone
    if kind == "to" and prefix.has(Role.CHANGE):
        return joined[0], joined[2]._replace(numeral=first.numeral._replace(extent=joined[0]), end=first.end)
    if kind == "to" and _is_level(first, second, prefix, joined, english=connector[0].isascii()):
        return alone
    if prefix.negative and not second.signed and (kind == "or" or (kind == "dash" and joined[2].unit is None)):
        return alone  # neither -1 or 1 nor -32 - 24 need be a range
    return _between(text, first, second, prefix, joined) or alone


def _between(
    text: str, first: Amount, second: _Second, prefix: Prefix, joined: tuple[Extent, Extent, Amount]
) -> tuple[Extent, Amount] | None:
    """Make the range of both ends; None where it falls."""
    low, high, amount = joined
    if prefix.negative and not second.signed:
        return _half_signed(
            text, prefix, (low, high), amount, both="零下" in text[prefix.start : first.end] and not first.suffixed
        )
    if prefix.negative and high.high < low.low:
        low, high = high, low  # -5 to -10 falls, and is a range all the same
    if low.high > high.low or low == high:
        return None
    vague = low.vague or high.vague
    style = first.numeral.style if amount.numeral.style is Style.BARE else amount.numeral.style
    numeral = amount.numeral._replace(other=_other_ends(first, second.amount), style=style)
    return Extent(low.low, high.high, vague=vague, stated=not vague), amount._replace(numeral=numeral)


def _second(text: str, at: int, prefix: Prefix, extra: Mapping[str, str], kind: str) -> _Second | None:
    """Read the second amount, with a sign and the currency of the first before it or not."""
    sign = _MINUS.match(text, at)
    start = sign.end() if sign else at
    marked = _sign_length(text, start, prefix)
    if start + marked >= len(text):
        return None
    currency = prefix.currency if marked or kind != "width" else None  # $45 billion ± 2%
    amount = read_amount(text, start + marked, currency, extra)
    if amount is None:
        return None
    return _Second(amount.negated() if sign and sign["minus"] else amount, bool(marked), sign is not None)


def _both_metres(first: Amount, second: _Second) -> tuple[Amount, _Second]:
    """Read the m of either end as metres where the other end is a length: 10cm to 2m."""
    other = second.amount
    if first.numeral.other_unit == METRE and first.numeral.other and other.code == METRE.code:
        numeral = first.numeral._replace(extent=first.numeral.other, scale=ONE, other=None, other_unit=None)
        return first._replace(numeral=numeral, unit=METRE, suffixed=True), second
    if other.numeral.other_unit == METRE and other.numeral.other and first.code == METRE.code:
        numeral = other.numeral._replace(extent=other.numeral.other, scale=ONE, other=None, other_unit=None)
        return first, second._replace(amount=other._replace(numeral=numeral, unit=METRE, suffixed=True))
    return first, second


def _is_level(
    first: Amount, second: _Second, prefix: Prefix, joined: tuple[Extent, Extent, Amount], *, english: bool
) -> bool:
    """Say whether the second end is a level of its own: "fell 6% to 12,000", "rose by 4,000 to 227,000"."""
    other = second.amount
    alone = english or (first.code in _SHARES and first.numeral.unit is None)  # 增12%至5亿, not 百分之十到十二
    if alone and first.suffixed and not other.suffixed and not second.marked and first.unit != other.unit:
        return True
    if not (prefix.has(Role.GROWTH) or prefix.has(Role.DECLINE)) or joined[2].code in _SHARES:
        return False
    both = first.suffixed and other.suffixed
    return both or second.marked or (english and joined[1].high > joined[0].high * _WIDEST_CHANGE)


def _half_signed(
    text: str, prefix: Prefix, ends: tuple[Extent, Extent], amount: Amount, *, both: bool
) -> tuple[Extent, Amount] | None:
    """Read a range whose first end alone has a minus: -5 to 10 °C; with `both` it stands for both: 零下三到五度."""
    low, high = ends
    least, most = sorted((low.low, -high.high))
    below = Extent(least, most, stated=True)
    if both:
        return below, amount
    words = "minus " in text[prefix.start : amount.end].lower()
    other, why = (below, _MINUS_ONCE) if words else (None, "")
    return Extent(low.low, high.high, stated=True), amount._replace(
        numeral=amount.numeral._replace(other=other, why=why)
    )


def _is_minus(dash: str, first: Amount, second: _Second, prefix: Prefix) -> bool:
    """Say whether a hyphen with a blank before it alone is a sign, behind a figure that lacks nothing: 2.4% -8.1%."""
    if dash != " -" or prefix.has(Role.BETWEEN) or prefix.has(Role.CHANGE) or first.unit is None:
        return False
    if not first.suffixed:  # $1.5 -$2bn shares its scale
        return second.marked and first.numeral.scale >= second.amount.numeral.scale
    return first.unit.dimension in _SIGNED or first.numeral.scale > 1


def _is_list(text: str, second: Amount, kind: str) -> bool:
    """Say whether 和 joins two figures, and no two ends: 之间 does not follow."""
    return kind == "and" and not text.startswith("之间", second.end)


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
    if prefix.roles and prefix.has(Role.CHANGE) and (found := _MOVED.match(text, at)):
        return found, "to"
    if text[at : at + 1] == ",":
        return _WIDTH.match(text, at), "width"
    if text[at : at + 1] == " " and text[at + 1 : at + 2] not in _SPACED_STARTS:
        return None, ""
    for pattern, kind in ((_WIDTH, "width"), (_TO, "to"), (_OR, "or"), (_DASH, "dash"), (_AND, "and")):
        found = pattern.match(text, at)
        if found:
            return found, kind
    return None, ""


def _is_year(text: str, at: int, first: Amount, second: Amount) -> bool:
    """Say whether what follows "to" is when and not how much: 12% to 2030, 从5.2降至2025年的4.8亿元."""
    if second.code == "months" and second.numeral.extent.high >= _FIRST_YEAR:
        return True
    measured = first.suffixed or first.numeral.scale > 1
    return measured and not second.suffixed and second.numeral.scale == 1 and _YEAR.match(text, at) is not None


def _widened(first: Amount, second: Amount) -> tuple[Extent, Amount] | None:
    """Read 50 ± 2, 50 kg ± 2 % and 45% ± 50 basis points: as much below as above."""
    middle, width = first.numeral.extent, second.numeral.extent
    if middle.low != middle.high or width.low != width.high:
        return None
    own = first if first.unit else second
    by = width.low
    if second.code == "percent" and first.code != "percent" and (first.unit or first.numeral.scale > 1):
        by = multiply(multiply(middle.low, by), Decimal("0.01"))
        own = first
    elif first.suffixed and second.suffixed and first.unit != second.unit:
        if first.code != second.code and not {first.code, second.code} <= _SHARES:
            return None
        by = second.extent().over((first.unit or COUNT).factor).low
    extent = Extent(middle.low - by, middle.high + by, stated=True)
    return extent, own._replace(end=second.end, suffixed=first.suffixed or second.suffixed)


def _shared(text: str, first: Amount, second: Amount, kind: str) -> tuple[Extent, Extent, Amount] | None:
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
    scaled = None if first.suffixed else scaled_low(text, first.numeral, second.numeral, kind)
    if scaled is not None:
        low = scaled
    elif not first.suffixed and backwards(first.numeral, second.numeral, kind):
        return None
    if second.unit is None or (first.suffixed and not second.suffixed):
        return low, high, second._replace(unit=first.unit, per=first.per or second.per, suffixed=first.suffixed)
    return low, high, second
