"""A figure in several parts of falling size: 2 hours 30 minutes, 5 feet 10 inches, 3元5角, 三块五, $5 and 30 cents."""

from collections.abc import Mapping
from decimal import Decimal

from claimcheck.normalise.figures.amounts import Amount, read_amount
from claimcheck.normalise.figures.interval import EXACT, Extent, point, tidy
from claimcheck.normalise.figures.myriads import evaluate
from claimcheck.normalise.figures.patterns import Pattern

_JOINT = Pattern(r"[ ]?(?:and[ ](?=[0-9a-z])|[又零](?=[0-9一二三四五六七八九十]))|[ ]?(?=[0-9一二两三四五六七八九十])")
_JOINED = frozenset("0123456789一二两三四五六七八九十又零 ")
_IN_PARTS = frozenset({"currency", "duration", "length", "mass", "volume"})
_MINUTES = Pattern("[ ]?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[ ]?分(?![0-9之])钟?")
_SPOKEN = Pattern("([一二三四五六七八九])(?![一二三四五六七八九十百千万亿个家名位成倍])(?:钱)?")  # 三块五


def with_parts(text: str, amount: Amount, extra: Mapping[str, str]) -> Amount:
    """Add what follows in a smaller unit of the same kind; the amount as it is where nothing does."""
    for _ in range(3):
        longer = _with_part(text, amount, extra) if text[amount.end : amount.end + 1] in _JOINED else None
        if longer is None:
            break
        amount = longer
    return amount


def _with_part(text: str, amount: Amount, extra: Mapping[str, str]) -> Amount | None:  # noqa: PLR0911 - one return a form
    unit, extent = amount.unit, amount.numeral.extent
    if unit is None or unit.dimension not in _IN_PARTS or amount.per or extent.low != extent.high:
        return None
    joint = _JOINT.match(text, amount.end)
    if joint is None or joint.end() >= len(text):
        return None
    if text[amount.end - 1] == "块" and (spoken := _SPOKEN.match(text, amount.end)):
        tenths = Decimal("零一二三四五六七八九".index(spoken[1])) / 10
        if text[spoken.end() : spoken.end() + 1] not in ("毛", "角"):
            return _sum(amount, tenths, spoken.end())
    if unit.code == "s" and unit.factor == 3600 and (minutes := _MINUTES.match(text, amount.end)):
        return _sum(amount, EXACT.divide(_small(minutes[1]), Decimal(60)), minutes.end())
    part = read_amount(text, joint.end(), None, extra)
    if part is None or part.unit is None or not part.suffixed or part.per or part.unit.code != unit.code:
        return None
    added, own = part.extent(), amount.extent()
    if part.unit.factor >= unit.factor or added.low != added.high or added.high >= unit.factor or own.low < 0:
        return None
    total = point(tidy(EXACT.divide(EXACT.add(own.low, added.low), part.unit.factor)))
    numeral = part.numeral._replace(extent=total, style=amount.numeral.style)
    return part._replace(numeral=numeral)


def _small(text: str) -> Decimal:
    extent = evaluate(text) if text[0] not in "0123456789" else point(Decimal(text))
    return extent.low if extent else Decimal(0)


def _sum(amount: Amount, more: Decimal, end: int) -> Amount:
    extent = amount.numeral.extent
    total = Extent(extent.low + more, extent.high + more)
    return amount._replace(numeral=amount.numeral._replace(extent=total), end=end, suffixed=True)
