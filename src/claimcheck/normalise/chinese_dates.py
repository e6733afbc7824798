"""One date in Chinese: 2025年8月31日, 2025年上半年, 二〇二五年底."""

import re
from collections.abc import Callable

from claimcheck.normalise import days
from claimcheck.normalise.days import Days
from claimcheck.normalise.eras import ERAS
from claimcheck.normalise.errors import HOW_TO_WRITE_A_DATE, UnreadableError
from claimcheck.normalise.figures.patterns import Pattern

_NUMERAL = Pattern(r"[〇○零一二三四五六七八九十两]{1,4}(?=年|月|日|号|季|个|世|财|周)|(?<=第)[一二三四](?=季|财)")
_DIGITS = {sign: str(at) for at, sign in enumerate("零一二三四五六七八九")} | {"〇": "0", "○": "0", "两": "2"}
_OF_ERA = Pattern(rf"({'|'.join(ERAS)})([0-9]{{1,4}}|元)年")

_THIRDS = {
    "初": 1,
    "上旬": 1,
    "中": 2,
    "中旬": 2,
    "底": 3,
    "末": 3,
    "终": 3,
    "下旬": 3,
    "早期": 1,
    "中期": 2,
    "晚期": 3,
}
_SEASONS = "春夏秋冬"

_YEAR = Pattern(r"([0-9]{4}|[0-9][0-9x]{3}|[0-9]{2}(?=年|财年))(?:财年|年度?)?(?:的|,)?(.*)")
_LONG = Pattern(
    r"(?=.*(?:世纪|年代))(?:(?P<century>[0-9]{1,2})世纪)?(?:(?P<decade>[0-9]{3}0|[0-9]0)年代)?(?P<third>初|中|中期|末|底|早期|晚期)?"
)
_EDGE = Pattern("(.*(?:季度?|半年|[qh][1-4]|个月))([初中底末])")
_MONTH_OF_YEAR = Pattern(r"([0-9]{1,2})月份?(.*)")
_DAY_OF_MONTH = Pattern(r"([0-9]{1,2})[日号]?")
# Patterns as text: re keeps what it compiled, and a ledger needs few of them.
_PARTS_OF_YEAR: tuple[tuple[str, Callable[[int, str], Days]], ...] = (
    (r"年?([初中底末终])", lambda year, part: days.third(days.years(year, year), _THIRDS[part])),
    (r"([上下])半年?", lambda year, part: days.half(year, "上下".index(part) + 1)),
    (r"全年", lambda year, _: days.years(year, year)),
    (r"(?:第?([0-9])个?(?:季度?|财季)|q([0-9]))", lambda year, part: days.quarter(year, int(part))),
    (r"h([0-9])", lambda year, part: days.half(year, int(part))),
    (r"([春夏秋冬])[季天]?", lambda year, part: days.season(year, _SEASONS.index(part) + 1)),
    (r"第?([1-4]{2})季度?", lambda year, both: days.months(year, 3 * int(both[0]) - 2, 3 * int(both[1]))),
    (r"第([0-9]{1,2})周", lambda year, number: days.week(year, int(number))),
    (r"[前头首]([0-9])个?季度", lambda year, part: days.months(year, 1, 3 * int(part))),
    (r"[前头首]([0-9]{1,2})个月", lambda year, part: days.months(year, 1, int(part))),
)


def read_chinese_days(text: str) -> Days:
    """Return the days a Chinese date, folded and without spaces, may mean. Raises UnreadableError with the reason."""
    plain = _OF_ERA.sub(_year_of_era, _NUMERAL.sub(_arabic, text), count=1)
    if long := _LONG.fullmatch(plain):
        return _long(long)
    found = _YEAR.fullmatch(plain)
    if not found or ("年" not in plain and not found[2]):
        raise UnreadableError("it states no year" if re.match(r"[0-9]{1,2}月", plain) else HOW_TO_WRITE_A_DATE)
    if "x" in found[1]:
        return days.unspecified(found[1], None, None)
    year, rest = days.full_year(found[1]), found[2]
    if not rest:
        return days.years(year, year)
    month = _MONTH_OF_YEAR.fullmatch(rest)
    return _in_month(year, int(month[1]), month[2]) if month else _in_year(year, rest)


def _long(found: re.Match[str]) -> Days:
    """A century, a decade, or a third of one: 20世纪90年代, 90年代, 21世纪初."""
    if not found["decade"]:
        whole = days.century(int(found["century"]))
    elif len(found["decade"]) == 4:
        whole = days.decade(found["decade"])
    else:  # without a century the nearest one that is over, or begun: 90年代 is 1990, 20年代 is 2020
        own = int(found["century"]) - 1 if found["century"] else 20 if int(found["decade"]) <= 20 else 19
        whole = days.decade(f"{own:02}{found['decade']}")
    return days.third(whole, _THIRDS[found["third"]]) if found["third"] else whole


def _in_year(year: int, rest: str) -> Days:
    edge = _EDGE.fullmatch(rest)
    if edge:
        return days.third(_in_year(year, edge[1]), _THIRDS[edge[2]])
    for pattern, read in _PARTS_OF_YEAR:
        found = re.fullmatch(pattern, rest)
        if found:
            return read(year, next((group for group in found.groups() if group), ""))
    raise UnreadableError(HOW_TO_WRITE_A_DATE)


def _in_month(year: int, month: int, rest: str) -> Days:
    whole = days.months(year, month, month)
    if not rest:
        return whole
    if rest in _THIRDS:
        return days.third(whole, _THIRDS[rest])
    day = _DAY_OF_MONTH.fullmatch(rest)
    if not day:
        raise UnreadableError(HOW_TO_WRITE_A_DATE)
    return days.single_day(year, month, int(day[1]))


def _year_of_era(found: re.Match[str]) -> str:
    return f"{ERAS[found[1]] + (1 if found[2] == '元' else int(found[2])):04}年"


def _arabic(found: re.Match[str]) -> str:
    """二〇二五 is 2025 and 三十一 is 31; a numeral without 十 is read sign by sign."""
    tens, ten, ones = found[0].partition("十")
    if not ten:
        return "".join(_DIGITS[sign] for sign in tens)
    return str(10 * int(_DIGITS.get(tens, "1")) + int(_DIGITS.get(ones, "0")))
