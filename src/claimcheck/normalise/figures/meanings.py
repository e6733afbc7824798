"""Words that mean one unit here and another there: 度, 块, 起, 两, 大, pct, G, BP."""

from collections.abc import Callable

from claimcheck.normalise.figures.numeral import Numeral, Style
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import POINTS, Unit

_YUAN = Unit("CNY", "currency")
_DEGREES = Unit("degC", "temperature")
_MONEY = Pattern(
    "零?[一二三四五六七八九1-9](?:[毛角]|(?![一二三四五六七八九十百千万亿个家名位0-9])|一(?![一二三四五六七八九十百千万亿]))"
    "|[ ]?(?:$|[,。;、!)])|[ ][1-9](?:$|[,。;!?])|钱|[以左多一]|零[一二三四五六七八九1-9]分"
)
# Three pieces of so many inches, and no yuan: 三块5英寸屏, 一块512GB硬盘.
_SIZED = Pattern(
    r"[ ]?[0-9]{1,5}(?:\.[0-9]{1,3})?[ ]?"
    r"(?:英?寸(?!金)|吋|[KMGT]B|[kK]Wh|度电|毫米|厘米|mm|cm|平方米|平米|[mM]Ah|毫安)"
)
_MANY_MONEY = Pattern("[?”」』的吗吧呢]|包邮")
_MOST_PIECES = 5
_LARGE_ONLY = 10**4  # 度 is electricity after 万 and 亿, else degrees of many kinds
_FEVER = 35, 42  # degrees Celsius, both included: of a body that lives
_TENTH = Pattern("[ ]?[1-9一二三四五六七八九](?![0-9.一二三四五六七八九十百千万亿]|[ ]?(?:小?时|分|天))")
_HEAT = Pattern(
    r"(?:零[下上]|[气体室水油高低升降]温|温度|烧|发热)[^,。;!?转角倾弯]{0,14}$|负[0-9.一二三四五六七八九十百]{1,5}$"
)
# A share that moves by 2.3pct moves by points; a price does by percent.
_CHANGED = Pattern("(?:率|占比|份额|比重)[^,。;!?]{0,6}(?:[升降增减涨跌]|提高|回落|改善|收窄)[^,。;!?]{0,10}$")
_PRICED = Pattern(
    "(?:[价薪]|票|房租|月租|年费|[年月日]入|仅[售需要]|只[要需]|低至)[^,。;!?案件事故灾纷争议约诉]{0,3}"
    "[0-9.,万千百十一二两三四五六七八九wWkK]{1,10}$"
)
_PHRASE_ENDS = Pattern("$|[,。;!?)\n、]")
_INCIDENTS = Pattern("(?:案|事故|事件|发生|火灾|纠纷|查处|袭击|投诉|立案|共|处理|通报)")
_ALONE = Pattern("(?:^|[,。;!?(\n:] ?)[0-9.,]{1,9}$")
_LEAST_PRICE = 50
_RECORD = Pattern("[ ]?[0-9]{1,2}[ ]?[负胜]")
_WON = Pattern("[0-9]胜[ ]?[0-9]{1,2}$")
_HOME = Pattern("的|户|三?房|左右|以[上下内]|到|至|大|小|住|两居|三居|一?[间套]|[起多半]")
_STORED = Pattern("(?:[内显运]存|硬盘|存储|容量|固态|闪存|RAM|ROM)[^,。;!?]{0,6}[0-9.]{1,6}$")
_MOST_POINTS = 10**4
_WINDOW = 24  # characters before a unit that may say what it is


def _degrees(text: str, start: int, end: int, unit: Unit, numeral: Numeral) -> Unit | None:
    """Take 零下5度, 烧到39度 and the 38度5 of a body for heat, else for electricity where it is much or named."""
    if numeral.scale >= _LARGE_ONLY or "电" in text[max(end - 12, 0) : end]:
        return unit
    fever = _FEVER[0] <= numeral.extent.low <= _FEVER[1] and _TENTH.match(text, end)
    return _DEGREES if fever or _HEAT.search(text, max(start - _WINDOW, 0), start) else None


def _pieces(text: str, _start: int, end: int, unit: Unit, numeral: Numeral) -> Unit:
    """Take 三块五 and 99块 for money; also 99块的 and “99块”: so many pieces are never unnamed."""
    if _SIZED.match(text, end):
        return unit
    many = numeral.style is Style.DIGITS and numeral.extent.low >= _MOST_PIECES
    return _YUAN if _MONEY.match(text, end) or (many and _MANY_MONEY.match(text, end)) else unit


def _from_price(text: str, start: int, end: int, unit: Unit, numeral: Numeral) -> Unit | None:
    """Leave the 起 of 售价1999起, 280万起 and 199起 to the hedges; other ones count incidents."""
    if _PRICED.search(text, max(start - _WINDOW, 0), start):
        return None
    if not _PHRASE_ENDS.match(text, end) or _INCIDENTS.search(text, max(start - _WINDOW, 0), start):
        return unit
    alone = numeral.style is Style.DIGITS and _ALONE.search(text, max(start - _WINDOW, 0), start)
    return None if numeral.scale >= _LARGE_ONLY or (alone and numeral.extent.low >= _LEAST_PRICE) else unit


def _surface(text: str, start: int, end: int, unit: Unit, numeral: Numeral) -> Unit | None:
    """Take the 平 of 128平 for square metres, and not that of 12胜5平8负, nor the one of a word."""
    drawn = _RECORD.match(text, end) or _WON.search(text, max(start - 8, 0), start)
    ends = not "\u4e00" <= text[end : end + 1] <= "\u9fff" or _HOME.match(text, end)
    return unit if numeral.style is Style.DIGITS and not drawn and ends else None


def _dead(_text: str, _start: int, _end: int, unit: Unit, numeral: Numeral) -> Unit | None:
    """Take 致3死5伤 for people; 九死一生 and 半死 count nothing."""
    return unit if numeral.style is Style.DIGITS else None


def _ounces(text: str, _start: int, end: int, unit: Unit, _numeral: Numeral) -> Unit | None:
    """Take 三两 alone for a mass, and not the beginning of 三两个."""
    return None if "\u4e00" <= text[end : end + 1] <= "\u9fff" else unit


def _great(_text: str, _start: int, _end: int, unit: Unit, numeral: Numeral) -> Unit | None:
    return unit if numeral.style is Style.LONE else None


def _percent(text: str, start: int, _end: int, unit: Unit, _numeral: Numeral) -> Unit:
    return POINTS if _CHANGED.search(text, max(start - _WINDOW, 0), start) else unit


def _gigabytes(text: str, start: int, _end: int, unit: Unit, _numeral: Numeral) -> Unit | None:
    """Take the G of 内存16G for gigabytes; 5G is a name."""
    return unit if _STORED.search(text, max(start - _WINDOW, 0), start) else None


def _basis_points(text: str, _start: int, end: int, unit: Unit, numeral: Numeral) -> Unit | None:
    """Take 25BP for basis points, and not the BP机 of old."""
    return unit if text[end : end + 1] != "机" and numeral.extent.high < _MOST_POINTS else None


_MEANINGS: dict[str, Callable[[str, int, int, Unit, Numeral], Unit | None]] = {
    "度": _degrees,
    "块": _pieces,
    "起": _from_price,
    "两": _ounces,
    "大": _great,
    "pct": _percent,
    "G": _gigabytes,
    "平": _surface,
    "死": _dead,
    "伤": _dead,
    "BP": _basis_points,
}


def meant(text: str, start: int, end: int, unit: Unit, numeral: Numeral) -> Unit | None:
    """Say which unit the word [start, end) is here; None where it is none."""
    meaning = _MEANINGS.get(unit.word)
    return meaning(text, start, end, unit, numeral) if meaning else unit
