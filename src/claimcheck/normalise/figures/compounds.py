"""A figure in several parts of falling size: 2 hours 30 minutes, 5 feet 10 inches, 3元5角, 三块五, $5 and 30 cents."""

from collections.abc import Mapping
from decimal import Decimal

from claimcheck.normalise.figures.amounts import Amount, read_amount
from claimcheck.normalise.figures.chinese import evaluate
from claimcheck.normalise.figures.english_words import SMALL
from claimcheck.normalise.figures.interval import EXACT, Extent, point, tidy
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import Unit

_JOINT = Pattern(r"[ ]?(?:and[ ](?=[0-9a-z])|[又零](?=[0-9一二三四五六七八九十]))|[ ]?(?=[0-9一二两三四五六七八九十])")
_IN_ROW = Pattern(r",[ ](?:and[ ])?(?=[0-9a-z])|-(?:and-)?(?=[0-9a-z])")  # 2 years, 3 months; 6-foot-2-inch
_JOINED = frozenset("0123456789一二两三四五六七八九十又零 ,-")
_ROWS = frozenset({"duration", "length", "mass"})
_INCH = Unit("m", "length", Decimal("0.0254"))
_FOOT, _POUND = Decimal("0.3048"), Decimal("0.45359237")
# A number behind feet that has no unit of its own: 6-foot-4, "five foot ten", 5 ft 10.
_INCHES = Pattern(
    r"(?:[ -]|,[ ])(?P<number>[0-9]|1[01]|(?<=foot.)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven))"
    r"(?:[ -]?(?:in\.?(?![A-Za-z])(?![ ](?:the|a|an|our|his|her|its|their)[ ])|\"|”|'')"
    r"|(?=$|[;:)!?\n]|[.,](?![0-9])|[ ](?:tall|high|or|and|at|to|in)[ ]|[ ]tall)|(?:(?<=-[0-9])|(?<=-1[01]))(?=[ ]))"
)
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
    if unit.factor == _FOOT and (inches := _INCHES.match(text, amount.end)):
        total = extent.times(Decimal(12)).plus(_spelt(inches["number"]))
        return amount._replace(numeral=amount.numeral._replace(extent=total), unit=_INCH, end=inches.end())
    in_row = unit.dimension in _ROWS and (unit.dimension == "duration" or unit.factor in (_FOOT, _POUND))
    joint = _JOINT.match(text, amount.end) or (_IN_ROW.match(text, amount.end) if in_row else None)
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


def _spelt(text: str) -> Decimal:
    return SMALL[text] if text in SMALL else Decimal(text)


def _small(text: str) -> Decimal:
    extent = evaluate(text) if text[0] not in "0123456789" else point(Decimal(text))
    return extent.low if extent else Decimal(0)


def _sum(amount: Amount, more: Decimal, end: int) -> Amount:
    extent = amount.numeral.extent
    total = Extent(extent.low + more, extent.high + more)
    return amount._replace(numeral=amount.numeral._replace(extent=total), end=end, suffixed=True)
