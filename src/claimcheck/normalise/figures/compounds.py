"""A figure in several parts of falling size: 2 hours 30 minutes, 5 feet 10 inches, 3元5角, 三块五, $5 and 30 cents."""

from collections.abc import Mapping
from decimal import Decimal

from claimcheck.normalise.figures.amounts import Amount, read_amount
from claimcheck.normalise.figures.english_words import SMALL
from claimcheck.normalise.figures.interval import EXACT, point, tidy
from claimcheck.normalise.figures.myriads import digit_by_digit, evaluate, plain
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.prices import per_after
from claimcheck.normalise.figures.unit_search import MINUTES
from claimcheck.normalise.figures.units import UNIT_WORDS, Unit

_ONES = "一二三四五六七八九壹贰叁肆伍陆柒捌玖"
_JOINT = Pattern(rf"[ ]?(?:and[ ](?=[0-9a-z])|[又零](?=[0-9{_ONES}十拾]))|[ ]?(?=[0-9{_ONES}两十拾])")
_IN_ROW = Pattern(r",[ ](?:and[ ])?(?=[0-9a-z])|-(?:and-)?(?=[0-9a-z])")  # 2 years, 3 months; 6-foot-2-inch
_JOINED = frozenset(f"0123456789{_ONES}两十拾又零 ,-")
_ROWS = frozenset({"duration", "length", "mass"})
_INCH = Unit("m", "length", Decimal("0.0254"))
_FOOT, _POUND = Decimal("0.3048"), Decimal("0.45359237")
# A number behind feet that has no unit of its own: 6-foot-4, "five foot ten", 5 ft 10.
_INCHES = Pattern(
    r"(?:[ -]|,[ ])(?P<number>[0-9]|1[01]|(?<=foot.)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven))"
    r"(?:[ -]?(?:in\.?(?![A-Za-z])(?![ ](?:the|a|an|our|his|her|its|their)[ ])|\"|”|'')"
    r"|(?=$|[;:)!?\t\n]|[.,](?![0-9])|[ ](?:tall|high|or|and|at|to|in)[ ]|[ ]tall)|(?:(?<=-[0-9])|(?<=-1[01]))(?=[ ]))"
)
_IN_PARTS = frozenset({"currency", "duration", "length", "mass", "volume", "temperature"})
_MINUTES = Pattern("[ ]?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[ ]?分(?![0-9之])钟?")
# What is said after the unit as its decimals: 三块五, 1米83, 9秒58, 38度5, 两毛五.
_SPOKEN = {"块": 1, "毛": 1, "角": 1, "度": 1, "米": 2, "秒": 3}
_DECIMALS = Pattern(
    rf"[ ]?([0-9]{{1,3}}|[{_ONES}]{{1,3}})"
    rf"(?![0-9.:%/A-Za-z]|[ ][A-Za-z]|[ ]?[{_ONES}两十百千万亿几多]{{0,3}}[十百千万亿几多])"
)
_CENTS = Pattern(rf"[ ]?零?([0-9]|[{_ONES}])[ ]?分(?![之钟])")
_LABELS = frozenset("层楼号年月日点级排圈届折成倍")
_TALLEST = 10  # metres; 100米3圈 is no length


def with_parts(text: str, amount: Amount, extra: Mapping[str, str]) -> Amount:
    """Add what follows in a smaller unit of the same kind; the amount as it is where nothing does."""
    first = amount
    for _ in range(3):
        longer = _with_part(text, amount, extra) if text[amount.end : amount.end + 1] in _JOINED else None
        if longer is None:
            break
        amount = longer
    per = per_after(text, amount.end, amount.unit) if amount is not first and amount.unit and not amount.per else None
    return amount._replace(per=per[0], end=per[1]) if per else amount


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
    if spoken := _spoken(text, amount, unit):
        return spoken
    if unit.code == "s" and unit.factor == 3600 and (minutes := _MINUTES.match(text, amount.end)):
        hours = amount.numeral._replace(extent=extent.times(Decimal(60)))
        return _sum(amount._replace(numeral=hours, unit=MINUTES), _small(minutes[1]), minutes.end())
    if extent.low != extent.low.to_integral_value():  # 1.2 tonnes and 350 kilos are two figures
        return None
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


def _spoken(text: str, amount: Amount, unit: Unit) -> Amount | None:
    """Read the decimals told behind the unit, and the cents behind 元 and 角."""
    word = text[amount.end - 1]
    if unit.code == "CNY" and word in "元圆块角毛" and (cents := _CENTS.match(text, amount.end)):
        return _sum(amount, EXACT.divide(_told(cents[1]), 100 * unit.factor), cents.end())
    most, value = _SPOKEN.get(word, 0), amount.numeral.extent.low
    match = _DECIMALS.match(text, amount.end) if most else None
    spaced = text[amount.end - 2] == " " or text[amount.end : amount.end + 1] != " "  # 1 米 83, but not 1米 83
    if match is None or not spaced or value != int(value) or (word == "米" and value >= _TALLEST):
        return None
    start, end = match.start(1), match.end()
    measured = UNIT_WORDS.after(text, end + (text[end : end + 1] == " ")) is not None
    if measured and text[end - 1] == "一" and len(match[1]) > 1:  # 两块五一斤
        end, measured = end - 1, False
    sized = word == "块" and text[end : end + 1] == "寸"  # 两块6寸屏
    if measured or sized or end - start > most or text[end : end + 1] in _LABELS:
        return None
    told = text[start:end]
    if told == "一" and word not in "块毛角" and "\u4e00" <= text[end : end + 1] <= "\u9fff":  # 每90秒一班, 每5米一棵
        return None
    return _sum(amount, _told(told).scaleb(-len(told)), end)


def _told(digits: str) -> Decimal:
    """Read 83 and 八三 alike."""
    return Decimal(digits) if digits.isascii() else digit_by_digit(plain(digits))


def _small(text: str) -> Decimal:
    extent = evaluate(text) if text[0] not in "0123456789" else point(Decimal(text))
    return extent.low if extent else Decimal(0)


def _sum(amount: Amount, more: Decimal, end: int) -> Amount:
    extent = amount.numeral.extent
    total = extent.plus(more)
    return amount._replace(numeral=amount.numeral._replace(extent=total), end=end, suffixed=True)
