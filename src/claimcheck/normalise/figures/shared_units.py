"""The unit or scale that a list states once, behind its last number: 45 and 52 percent, 3.2、4.5和5.6亿元.

A bare number before a measured one stands for itself far more often: it shares only in a list of like numbers.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from claimcheck.normalise.figures.alternatives import with_others
from claimcheck.normalise.figures.amounts import Amount, read_amount
from claimcheck.normalise.figures.assembly import make_figure
from claimcheck.normalise.figures.figure import Figure
from claimcheck.normalise.figures.hedges import Role
from claimcheck.normalise.figures.numeral import ONE, Style
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.units import CURRENCY_SIGNS

_NOTHING: Mapping[str, str] = {}
_DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,6}(?:\.[0-9]{1,4})?)(?![0-9]|[.,][0-9])"
_SIGNED = rf"(?:(?:US|HK|A|C|NT|S)?[$€£¥]|RMB[ ]?)?{_DIGITS}"
_WORDS = (
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty|sixty)"
    "(?![A-Za-z])"
)
_SCALED = r"[0-9]{1,6}(?:\.[0-9]{1,4})?[ ]?[千百]?[万亿]{0,2}"
# What stands between a number and the last one of its list.
_ROW = Pattern(rf"-?(?:,[ ]{_SIGNED}-?){{0,6}},?[ ](?:and|or)[ ](?={_SIGNED})(?P<sign>[A-Z]{{0,3}}[$€£¥]?[ ]?)")
_WORD_ROW = Pattern(rf"-?(?:,[ ]{_WORDS}-?){{0,6}},?[ ](?:and|or)[ ](?={_WORDS})(?P<sign>)", re.IGNORECASE)
_HAN_ROW = Pattern(rf"(?:、{_SCALED}){{0,6}}(?P<joint>、|[ ]?[和与及][ ]?)(?=[0-9])(?P<sign>)")
# Behind another item, and not behind a year or a heading: 2023, 12 and 15 million.
_GOES_ON = Pattern(
    r"(?<![0-9])(?:[0-9]{1,3}(?:,[0-9]{3}){0,3}|[0-9]{1,6}\.[0-9]{1,4})-?, [$€£¥]?$"
    rf"|(?<![A-Za-z]){_WORDS}-?, $|(?<![0-9]){_SCALED}、$",
    re.IGNORECASE,
)
_ITEM = Pattern("[0-9][0-9,.]*")
_WORD_ITEM = Pattern(_WORDS, re.IGNORECASE)
_HAN = frozenset("、和与及")
_RESPECTIVELY = Pattern(r"[^.;!?\n。]{0,60}(?<![A-Za-z])respectively")
_EACH_ITS_OWN = Pattern("分别[^。;!?\n]{0,48}$")
_OWN_CLAUSE = Pattern(
    r"(?: [a-z]{2,12}){0,2} (?:were|was|are|is|ha[sd]|have|will|would|can|could|died|said|came|left|took|lost|won|made"
    r"|[a-z]{2,12}ed)(?![a-z])"
)
_AGO = Pattern(r" (?:ago|earlier|later|before|after|old)(?![a-z])|[ ]?[之以]?[前后]")
_NO_LIST = Pattern(r"(?<![A-Za-z])(?:in|on|at|over|under|scored?|won|lost) $", re.IGNORECASE)
_AGED = Pattern(r"(?<![A-Za-z])aged? $|(?<![A-Za-z])ages $", re.IGNORECASE)
_SHARES = frozenset({"percent", "points"})
_COUNTED = frozenset({"count", "people"})
_SPELT = _SHARES | {"months", "s"}  # two and three months
_SCALED_BELOW, _WIDEST = 1000, 10  # an item that shares a scale is smaller, and no further from the last
_LONG_YEARS = 200
_STARTS = frozenset(",-") | _HAN
_JOINED = frozenset("-–/:")
_JOINTS = frozenset("ao和与及")  # and, or
_LONGEST = 16  # characters of the item before
_WINDOW = 56  # characters before an item where 分别 may stand


class _Row(NamedTuple):
    """A list: the text and place of its first number and of its last, that as an amount, and how many there are."""

    first: str
    last: str
    amount: Amount
    items: int
    joint: str  # what stands before the last, in Chinese
    hyphened: bool  # 5-, 10- and 20-year


def share_unit(text: str, at: int, figure: Figure) -> Figure:
    """Give the bare number at `at` the unit and scale of the list that it begins or goes on; as it is without one."""
    amount, numeral = figure.amount, figure.amount.numeral
    if amount.suffixed or not _may_go_on(text, amount.end) or figure.prefix.has(Role.BETWEEN):
        return figure
    if at and text[at - 1] in _JOINED and not figure.prefix.negative:
        return figure  # won 21-12 and 15 points
    row = _find_row(text, at, figure) if numeral.extent.low == numeral.extent.high else None
    if row is None or not _is_near(amount, row.amount) or not _is_list(text, figure, row):
        return figure
    last = row.amount
    if numeral.scale == ONE:
        numeral = numeral._replace(extent=numeral.extent.times(last.numeral.scale), scale=last.numeral.scale)
    style = Style.ENGLISH if numeral.style is Style.LONE else numeral.style
    shared = Amount(
        numeral._replace(style=style), last.unit or amount.unit, amount.end, suffixed=last.suffixed, per=last.per
    )
    return with_others(make_figure(text, figure.prefix, shared, numeral.extent, figure.main.hedge), text)


def _may_go_on(text: str, end: int) -> bool:
    """Say at a glance whether a list may go on at `end`."""
    follower = text[end : end + 1]
    return text[end + 1 : end + 2] in _JOINTS if follower == " " else follower in _STARTS


def _find_row(text: str, at: int, figure: Figure) -> _Row | None:
    """Read the last amount of the list behind the number at `at`, which has no unit of its own."""
    end = figure.amount.end
    spelt = text[at].isalpha() and text[at].isascii()
    han = text[end] in _HAN or text[end + 1 : end + 2] in tuple("和与及")
    match = (_HAN_ROW if han else _WORD_ROW if spelt else _ROW).match(text, end)
    if match is None or match.end() >= len(text) or (han and spelt):
        return None
    if not _is_same_sign(text, match, figure):
        return None
    last = read_amount(text, match.end(), figure.prefix.currency, _NOTHING)
    if last is None or last.numeral.extent.low != last.numeral.extent.high:
        return None
    if not last.suffixed and last.numeral.scale == ONE:
        return None
    items = len((_WORD_ITEM if spelt else _ITEM).findall(match[0])) + 2
    items += _GOES_ON.search(text, max(at - _LONGEST, 0), at) is not None
    written = text[match.end() : last.numeral.end]
    return _Row(text[at:end], written, last, items, match["joint"] if han else "", "-" in match[0])


def _is_same_sign(text: str, match: Match, figure: Figure) -> bool:
    """Say whether first and last have the same currency sign before them, or none: not $5 and 6 million users."""
    sign = CURRENCY_SIGNS.before(text, match.end(), match.start("sign")) if match["sign"].strip() else None
    own = figure.prefix.currency
    return (own.code if own else None) == (sign[0].code if sign else None)


def _is_near(own: Amount, last: Amount) -> bool:
    """Say whether the first may share the last's scale: it has the like, or is small and about as large a number."""
    if last.code == "months" and last.numeral.extent.low >= _LONG_YEARS:
        return False  # 2022、2023年
    if own.numeral.scale > 1 or last.numeral.scale == ONE:
        return own.numeral.scale == ONE or (last.numeral.scale > 1 and last.suffixed)
    value, other = own.numeral.extent.low, last.numeral.extent.low / last.numeral.scale
    below = _SCALED_BELOW if last.numeral.scale % 1000 == 0 and last.numeral.scale != 10**4 else 10**4
    return 0 < value < below and value <= other * _WIDEST and other <= value * _WIDEST


def _is_list(text: str, figure: Figure, row: _Row) -> bool:
    """Say whether the words around the numbers make them a list, or the numbers are very much alike."""
    last, start = row.amount, figure.start
    if _AGO.match(text, last.end) or _AGED.search(text, max(start - 8, 0), start):
        return False
    if row.hyphened or figure.prefix.currency is not None or _RESPECTIVELY.match(text, last.end):
        return True
    return _is_chinese_list(text, figure, row) if row.joint else _is_english_list(text, figure, row)


def _is_english_list(text: str, figure: Figure, row: _Row) -> bool:
    last, start = row.amount, figure.start
    if figure.amount.numeral.scale > 1 or (last.code in _COUNTED and _OWN_CLAUSE.match(text, last.end)):
        return False
    if row.items > 2:
        return True
    bare = last.code not in _SHARES and "." not in row.first
    if bare and _NO_LIST.search(text, max(start - 8, 0), start):
        return False
    return last.code in _SPELT if row.first[0].isalpha() else _is_alike(row)


def _is_chinese_list(text: str, figure: Figure, row: _Row) -> bool:
    start = figure.start
    if row.items > 2 or _EACH_ITS_OWN.search(text, max(start - _WINDOW, 0), start):
        return True
    if figure.amount.numeral.scale > 1:
        return row.joint == "、"
    return _is_alike(row)


def _is_alike(row: _Row) -> bool:
    """Say whether two numbers are written alike: as many decimals, or as many digits, two at least, but for shares."""
    first, last = (_ITEM.match(number) for number in (row.first, row.last))
    if first is None or last is None:
        return False
    places, other = (len(number[0].rpartition(".")[2]) if "." in number[0] else 0 for number in (first, last))
    if places or other:
        return places == other
    return row.amount.code in _SHARES or len(first[0]) == len(last[0]) > 1
