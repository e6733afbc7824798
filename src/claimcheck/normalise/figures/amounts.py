"""A number with its unit: 8亿周活用户, 30 美元/百万 token, 6 GW, 5 个百分点, 7-billion-dollar."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from claimcheck.normalise.figures.chinese import MARK, step_past
from claimcheck.normalise.figures.dollars import COUNTRY_STARTS, of_country
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.interval import EXACT, Extent, divide, last_place, multiply
from claimcheck.normalise.figures.numeral import Numeral, Style
from claimcheck.normalise.figures.numerals import read_numeral
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.prices import often_after, per_after
from claimcheck.normalise.figures.unit_search import find_unit
from claimcheck.normalise.figures.units import COUNT, Unit

_MINUS = Decimal(-1)
_BASE = {"degF": "degC"}
_HALVED = frozenset(
    {"duration", "multiple", "mass", "length", "area", "volume", "share", "power", "currency", "points"}
)
_AND_PART = Pattern(r" and an? (half|quarter)(?![a-z-]| (?:of|[a-z]{1,4}illion|mile|inch|hour|point|century|percent))")
_NO_HALF = "价决导年天月个"  # 半价, 半年: the half begins the next word


class Amount(NamedTuple):
    """A number and its unit as written: `end` is exclusive, `suffixed` says that the unit stands after the number.

    `per` is the unit and number of units that the price is for, if it is one.
    """

    numeral: Numeral
    unit: Unit | None
    end: int
    suffixed: bool
    per: Unit | None = None

    @property
    def code(self) -> str:
        """The base unit code; "count" where no unit is written."""
        own = _BASE.get((self.unit or COUNT).code) or (self.unit or COUNT).code
        return f"{own}/{self.per.code}" if self.per else own

    def negated(self) -> "Amount":
        """The same with a minus."""
        other = self.numeral.other.times(_MINUS) if self.numeral.other else None
        return self._replace(numeral=self.numeral._replace(extent=self.numeral.extent.times(_MINUS), other=other))

    def extent(self, numeral: Extent | None = None) -> Extent:
        """The extent in base units, of this number or of `numeral` with this unit."""
        unit = self.unit or COUNT
        extent = (numeral or self.numeral.extent).times(unit.factor).over(unit.divisor)
        if unit.code == "degF":  # the one unit that does not begin at nought
            extent = extent.plus(Decimal(-32)).times(Decimal(5)).over(Decimal(9))
        return extent.over(self.per.factor) if self.per else extent


def read_amount(text: str, at: int, currency: Unit | None, extra: Mapping[str, str]) -> Amount | None:
    """Read the number at `at` and the unit after it; `currency` is the sign before it."""
    numeral = read_numeral(text, at, money=currency is not None)
    if numeral is None:
        return None
    if numeral.unit is not None:
        return Amount(numeral, numeral.unit, numeral.end, suffixed=True)
    return with_unit(text, numeral, numeral.end, currency, extra)


def with_unit(text: str, numeral: Numeral, at: int, currency: Unit | None, extra: Mapping[str, str]) -> Amount:
    """Take the unit that stands at `at`, and what it is per."""
    if text[at : at + 1] == "级" and _is_power_of_ten(numeral):
        numeral, at = numeral._replace(style=Style.BARE, end=at + 1), at + 1
    found = find_unit(text, at, numeral, extra)
    if currency is not None and currency.dimension == "temperature":
        return Amount(numeral, currency, at + (text[at : at + 1] == "度"), suffixed=True)
    if currency is not None and found is not None and _is_general(currency, found, text):
        found = currency, found[1]
    if currency is not None and (found is None or found[0].dimension != "currency" or _is_doubled(text, found[1])):
        if text[at + 1 : at + 2] in COUNTRY_STARTS:
            currency, at = of_country(text, at, currency)
        return _priced(text, Amount(numeral, currency, at, suffixed=False))
    if found is None:
        often = often_after(text, numeral.end) if text[numeral.end : numeral.end + 1] == " " else None
        if often:
            return Amount(numeral, COUNT, often[1], suffixed=True, per=often[0])
        return Amount(numeral, currency, numeral.end, suffixed=False)
    numeral, end = _after_unit(text, numeral, found)
    return _priced(text, Amount(numeral, found[0], end, suffixed=True))


def _is_general(currency: Unit, found: tuple[Unit, int], text: str) -> bool:
    """Say whether the unit is the 元 of the currency before the number: 新台币 50 万元."""
    return currency.code != "CNY" and found[0].code == "CNY" and text[found[1] - 1] in "元圆块"


def _is_doubled(text: str, end: int) -> bool:
    """Say whether a second currency belongs to the next number: USD 7bn USD 9bn."""
    return text[end - 1].isascii() and text[end : end + 1] == " " and "0" <= text[end + 1 : end + 2] <= "9"


def _is_power_of_ten(numeral: Numeral) -> bool:
    extent = numeral.extent
    return extent.low == extent.high and extent.low >= 10 and str(int(extent.low)).strip("0") == "1"


def _after_unit(text: str, numeral: Numeral, found: tuple[Unit, int]) -> tuple[Numeral, int]:
    """Take 半 and 多 behind the unit: 两年半 is half a year more, 两年多 up to a year more."""
    unit, end = found
    extent = numeral.extent
    if extent.low != extent.high or not (unit.dimension in _HALVED or unit.counter):
        return numeral, end
    after = text[end : end + 1]
    if after not in ("半", "多", "余", "来", " "):
        return numeral, end
    if after == " " and (half := _AND_PART.match(text, end)) and unit.dimension in _HALVED:
        part = numeral.scale / (2 if half[1] == "half" else 4)
        return numeral._replace(extent=extent.plus(part)), half.end()
    if after == "半" and unit.dimension in _HALVED and text[end + 1 : end + 2] not in tuple(_NO_HALF):
        return numeral._replace(extent=extent.plus(numeral.scale / 2)), end + 1
    mark = MARK.match(text, end)
    return (numeral._replace(extent=_and_more(numeral, unit)), mark.end()) if mark else (numeral, end)


def _and_more(numeral: Numeral, unit: Unit) -> Extent:
    """What 多 behind the unit leaves open: up to one more; of money (300元多) a little, loosely told."""
    extent = numeral.extent
    if unit.dimension == "currency":
        return step_past(extent, last_place(extent.low))
    return extent._replace(high=extent.high + numeral.scale, inner=True)


def little_over(amount: Amount, extent: Extent) -> tuple[Extent, Hedge]:
    """What 出头 leaves open behind the amount of this extent: up to one more of its last place, 50 to 60."""
    scale = amount.numeral.scale
    if amount.numeral.other is not None:  # 半数出头: the share told in another unit would want its own step
        return extent, Hedge.MORE_THAN
    if extent.low != extent.high or not extent.low > 0:
        return extent, Hedge.NONE
    step = multiply(last_place(divide(extent.low, scale)), scale)
    return Extent(extent.low, EXACT.add(extent.low, step), inner=True), Hedge.LITTLE_OVER


def _priced(text: str, amount: Amount) -> Amount:
    """Take "per month", "/百万 token", "a year" after the unit."""
    per = per_after(text, amount.end, amount.unit or COUNT)
    return amount._replace(per=per[0], end=per[1], suffixed=True) if per else amount
