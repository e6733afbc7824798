"""A scale without a number: 万亿 alone is an order of magnitude, and with a hedge or at a mark the number itself.

上百万 is at least a million, 过亿 more than 1e8, 百元以下 at most 100, and 万亿大关 is 1e12.
"""

from decimal import Decimal

from claimcheck.normalise.figures.amounts import Amount, little_over
from claimcheck.normalise.figures.hedges import Hedge, Role
from claimcheck.normalise.figures.interval import Extent, multiply, point
from claimcheck.normalise.figures.numeral import Style
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.prefix import Prefix

_FLOOR = Pattern(r"(?<![以早晚网线路身历史世界地市海之马手船车桌墙街表楼])上$|(?<![通经超不只来])过$")
_MARK = Pattern("[ ]?(?:大关|关口|门槛|台阶|大?钞)")
_MOST = Decimal("9.9")  # times the scale: what the order of magnitude goes up to


def folded_up(text: str, at: int, prefix: Prefix, amount: Amount) -> tuple[Prefix, Amount]:
    """Take the bare scale at `at` as a point where a hedge stands before it or a mark behind, else as a magnitude."""
    if amount.numeral.style is not Style.BARE or prefix.has(Role.ARTICLE):
        return prefix, amount
    floor = _FLOOR.search(text, max(at - 2, 0), at)
    if floor and prefix.hedge is Hedge.NONE:
        hedge = Hedge.AT_LEAST if text[at - 1] == "上" else Hedge.MORE_THAN
        return prefix._replace(start=at - 1, reach=at - 1, hedge=hedge), amount
    if prefix.hedge not in (Hedge.NONE, Hedge.REACHED) or _MARK.match(text, amount.end):
        return prefix, amount
    extent = amount.numeral.extent
    vague = Extent(extent.low, multiply(extent.high, _MOST), vague=True)
    return prefix, amount._replace(numeral=amount.numeral._replace(extent=vague))


def hedged_behind(amount: Amount, extent: Extent, hedge: Hedge) -> tuple[Extent, Hedge]:
    """Take the bare scale as a point where the hedge stands behind it: 百元以下, 千人左右; 50出头 is up to 60."""
    if hedge is Hedge.LITTLE_OVER:
        return little_over(amount, extent)
    bare = amount.numeral.style is Style.BARE and extent.vague and extent.high == multiply(extent.low, _MOST)
    return (point(extent.low), hedge) if bare and hedge is not Hedge.REACHED else (extent, hedge)
