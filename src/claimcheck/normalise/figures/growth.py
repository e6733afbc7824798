"""Growth told in times: 增长一倍 is doubling, 增长 7 倍 seven times as much or eight, 增长0.5倍 half as much again."""

from decimal import Decimal

from claimcheck.normalise.figures.amounts import Amount
from claimcheck.normalise.figures.figure import Figure, Variant
from claimcheck.normalise.figures.hedges import Role
from claimcheck.normalise.figures.interval import Extent
from claimcheck.normalise.figures.prefix import Prefix

_ONCE = Decimal(1)
_PERCENT = Decimal(100)


def grown(text: str, extent: Extent, prefix: Prefix, amount: Amount) -> Extent:
    """Give how many times as much there is: with what there was, where so few times would be no growth."""
    return extent.plus(_ONCE) if _is_growth(text, prefix, amount) and _adds(text, extent, amount) else extent


def other_growth(text: str, figure: Figure) -> tuple[Variant, str] | None:
    """Give the other reading of growth by so many times, and why; None where there is none."""
    if not _is_growth(text, figure.prefix, figure.amount):
        return None
    main, told = figure.main, figure.base
    if told.low > _ONCE:
        return main._replace(extent=main.extent.plus(_ONCE)), "growth by N times is N or N+1"
    if told.high < _ONCE and main.extent != told:
        return main._replace(extent=told.times(_PERCENT), code="percent"), "growth by part of a time is so many percent"
    return None


def _is_growth(text: str, prefix: Prefix, amount: Amount) -> bool:
    if amount.unit is None or amount.unit.code != "x" or amount.numeral.unit is not None or amount.per:
        return False
    if not prefix.has(Role.GROWTH):
        return False
    words = text[prefix.start : amount.end]
    return "fold" not in words and "番" not in words


def _adds(text: str, extent: Extent, amount: Amount) -> bool:
    """Say whether so many times come on top: one, and less where 倍 tells them ("up 0.5x" is a change of a ratio)."""
    return extent.low == _ONCE or (0 < extent.low < _ONCE and "倍" in text[amount.numeral.end : amount.end])
