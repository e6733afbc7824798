"""A number with its unit: 8亿周活用户, 30 美元/百万 token, 6 GW, 5 个百分点, 7-billion-dollar."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from claimcheck.normalise.figures.chinese import MARK
from claimcheck.normalise.figures.interval import Extent, multiply
from claimcheck.normalise.figures.lexicon import Lexicon
from claimcheck.normalise.figures.numeral import Numeral, Style
from claimcheck.normalise.figures.numerals import read_numeral
from claimcheck.normalise.figures.units import COUNT, Unit, unit_words

_MODIFIERS: Lexicon[bool] = Lexicon(
    dict.fromkeys(
        [
            "weekly",
            "monthly",
            "daily",
            "active",
            "paying",
            "paid",
            "business",
            "enterprise",
            "corporate",
            "registered",
            "new",
            "total",
            "global",
            "unique",
            "individual",
            "full-time",
            "part-time",
            "loyal",
            "potential",
            "commercial",
            "retail",
            "online",
            "mobile",
            "output",
            "input",
            "的",
            "周活跃",
            "月活跃",
            "日活跃",
            "周",
            "月",
            "日",
            "活跃",
            "付费",
            "企业",
            "个人",
            "订阅",
            "注册",
            "全球",
            "新",
            "新增",
            "总",
            "大",
            "普通",
            "独立",
            "商业",
            "商家",
            "忠实",
            "核心",
            "顶尖",
            "名",
            "位",
            "个",
            "潜在",
            "输入",
            "输出",
            "全职",
            "周活",
            "月活",
            "日活",
            "使用",
            "年轻",
            "中国",
            "美国",
            "海外",
            "国内",
            "活跃的",
            "免费",
        ],
        True,
    )
)
_TOUCHING = frozenset({"x", "X", "×", "s", "d", "h", "g", "m", "bp", "W", "B"})
_NOUNS = frozenset({"people", "tokens"})
_PER = re.compile(
    r"[ ]?(?:/[ ]?|per[ -]|每[一]?|an? (?=(?:month|year|day|week|hour|minute|share|piece|second|quarter)(?![a-z])))",
    re.IGNORECASE,
)
_PER_ADVERB = re.compile(r" (?:monthly|annually|yearly|weekly|daily|hourly)(?![A-Za-z])")
_PER_WORDS = {
    "月": ("months", 1),
    "年": ("months", 12),
    "日": ("s", 86400),
    "天": ("s", 86400),
    "时": ("s", 3600),
    "周": ("s", 604800),
}
_PER_WORDS |= {
    "股": ("count", 1),
    "share": ("count", 1),
    "piece": ("count", 1),
    "seat": ("people", 1),
    "head": ("people", 1),
}
_PER_WORDS |= {
    "capita": ("people", 1),
    "席位": ("people", 1),
    "席": ("people", 1),
    "台": ("count", 1),
    "annum": ("months", 12),
}
_PER_WORDS |= {"monthly": ("months", 1), "annually": ("months", 12), "yearly": ("months", 12), "weekly": ("s", 604800)}
_PER_WORDS |= {"daily": ("s", 86400), "hourly": ("s", 3600), "call": ("count", 1), "run": ("count", 1)}
_PER_UNITS: Lexicon[Unit] = Lexicon(
    {word: Unit(code, "", Decimal(factor)) for word, (code, factor) in _PER_WORDS.items()}
)


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
        own = (self.unit or COUNT).code
        return f"{own}/{self.per.code}" if self.per else own

    def extent(self, numeral: Extent | None = None) -> Extent:
        """The extent in base units, of this number or of `numeral` with this unit."""
        extent = (numeral or self.numeral.extent).times((self.unit or COUNT).factor)
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
    if text.startswith("级", at) and _is_power_of_ten(numeral):
        numeral, at = numeral._replace(style=Style.BARE, end=at + 1), at + 1
    found = find_unit(text, at, numeral, extra)
    if currency is not None and (found is None or found[0].dimension != "currency" or _is_doubled(text, found[1])):
        return _priced(text, Amount(numeral, currency, at, suffixed=False))
    if found is None:
        return Amount(numeral, currency, numeral.end, suffixed=False)
    numeral, end = _after_unit(text, numeral, found)
    return _priced(text, Amount(numeral, found[0], end, suffixed=True))


def _is_doubled(text: str, end: int) -> bool:
    """Say whether a second currency belongs to the next number: USD 7bn USD 9bn."""
    return text[end : end + 1] == " " and "0" <= text[end + 1 : end + 2] <= "9"


def _is_power_of_ten(numeral: Numeral) -> bool:
    extent = numeral.extent
    return extent.low == extent.high and extent.low >= 10 and str(int(extent.low)).strip("0") == "1"


def _after_unit(text: str, numeral: Numeral, found: tuple[Unit, int]) -> tuple[Numeral, int]:
    """Take 半 and 多 behind the unit: 两年半 is half a year more, 两年多 up to a year more."""
    unit, end = found
    extent = numeral.extent
    if extent.low != extent.high or not (unit.dimension in ("duration", "currency", "multiple") or unit.counter):
        return numeral, end
    if (
        text.startswith("半", end)
        and unit.dimension in ("duration", "multiple")
        and text[end + 1 : end + 2] not in tuple("价决导年天月")
    ):
        return numeral._replace(extent=extent.plus(numeral.scale / 2)), end + 1
    if (mark := MARK.match(text, end)) and unit.dimension != "currency":
        return numeral._replace(extent=extent._replace(high=extent.high + numeral.scale, inner=True)), mark.end()
    return numeral, end


def find_unit(text: str, at: int, numeral: Numeral, extra: Mapping[str, str]) -> tuple[Unit, int] | None:
    """Find the unit at `at`, after at most one blank or hyphen; a noun after a counter decides (30 万家企业客户)."""
    if numeral.style in (Style.ENGLISH, Style.LONE) and text[at : at + 4].lower() == " of ":
        return unit_words().after(text, at + 4) or _noun(text, at + 4)
    start = at + 1 if text[at : at + 1] == " " or (text[at : at + 1] == "-" and text[at + 2 : at + 4].isalpha()) else at
    for word, code in extra.items():
        if text.startswith(word, start):
            return Unit(code, ""), start + len(word)
    if text.startswith("月", start) and text.startswith("个半", at - 2):
        return Unit("months", "duration"), start + 1
    found = unit_words().after(text, start)
    if found is None or (
        start > at and found[0].word in _TOUCHING and found[0].code in ("x", "s") and found[0].word not in ("s", "h")
    ):
        return _noun(text, start)
    unit, end = found
    if unit.dimension == "currency" and _begins_next(text, end, unit):
        return None
    if unit.counter:
        return _noun(text, end) or found
    if numeral.style is not Style.DIGITS and unit.word in _TOUCHING:
        return None
    if unit.word == "大" and numeral.style is not Style.LONE:
        return None
    return (_noun(text, end) or found) if unit.code in _NOUNS else found


def _begins_next(text: str, end: int, unit: Unit) -> bool:
    """Say whether the sign that ends at `end` belongs to the number after it: $5 €7."""
    after = text[end : end + 1]
    return "0" <= after <= "9" and not (text[end - 1].isalpha() and not text[end - 1].isascii() and unit.word == "")


def _noun(text: str, at: int) -> tuple[Unit, int] | None:
    """Find people or tokens after up to four modifiers: 周活跃用户, "weekly active users"."""
    for _ in range(5):
        at += text[at : at + 1] == " "
        found = unit_words().after(text, at)
        if found and found[0].code in _NOUNS and not found[0].counter:
            return found
        modifier = _MODIFIERS.after(text, at)
        if modifier is None:
            return None
        at = modifier[1]
    return None


def _priced(text: str, amount: Amount) -> Amount:
    """Take "per month", "/百万 token", "a year" after a unit."""
    unit = amount.unit or COUNT
    match = None if unit.dimension in ("people", "share", "points", "multiple") else _PER.match(text, amount.end)
    if match and match[0].strip()[:1] in ("a", "每") and unit.dimension != "currency":
        return amount
    start = match.end() if match else amount.end
    if match is None:
        adverb = _PER_ADVERB.match(text, amount.end)
        if adverb is None or unit.dimension != "currency":
            return amount
        start = adverb.start() + 1
    per = _per_unit(text, start)
    if per is None:
        return amount
    return amount._replace(per=per[0], end=per[1], suffixed=True)


def _per_unit(text: str, at: int, *, deeper: bool = True) -> tuple[Unit, int] | None:
    """Read what a price is for: an optional number (百万, 1K, million) and a unit, once more if `deeper`."""
    factor = Decimal(1)
    if at < len(text) and (
        text[at].isdecimal() or text[at] in "百千万亿" or text[at : at + 7].lower() in ("million", "thousan", "billion")
    ):
        numeral = read_numeral(text, at)
        if numeral is None or numeral.extent.low != numeral.extent.high or not numeral.extent.low:
            return None
        factor, at = numeral.extent.low, numeral.end
    at += text[at : at + 1] == " "
    found = unit_words().after(text, at) or _PER_UNITS.after(text, at)
    modifier = None if found else _MODIFIERS.after(text, at)
    if modifier:
        found = _noun(text, at)
    if found is None:
        return None
    unit, end = found
    own = unit._replace(factor=multiply(unit.factor, factor))
    again = _PER.match(text, end) if deeper else None
    further = _per_unit(text, again.end(), deeper=False) if again else None
    if further is None:
        return own, end
    code = f"{own.code}/{further[0].code}"
    return own._replace(code=code, factor=multiply(own.factor, further[0].factor)), further[1]


def per_before(text: str, at: int, floor: int) -> tuple[Unit, int] | None:
    """Read 每月, 每百万 token or 每股 that ends at `at`: the unit and where it starts."""
    start = text.rfind("每", max(floor, at - 14), at)
    if start < 0:
        return None
    per = _per_unit(text, start + 1)
    if per is None or text[per[1] : at].strip():
        return None
    return per[0], start
