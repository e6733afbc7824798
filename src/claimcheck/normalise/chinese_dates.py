"""One date in Chinese: 2025年8月31日, 2025年上半年, 二〇二五年底."""

import re
from collections.abc import Callable

from claimcheck.normalise import days
from claimcheck.normalise.days import Days
from claimcheck.normalise.errors import HOW_TO_WRITE_A_DATE, UnreadableError

_NUMERAL = re.compile(r"[〇○零一二三四五六七八九十]{1,4}(?=年|月|日|号|季|个)")
_DIGITS = {sign: str(at) for at, sign in enumerate("零一二三四五六七八九")} | {"〇": "0", "○": "0"}

_THIRDS = {"初": 1, "上旬": 1, "中": 2, "中旬": 2, "底": 3, "末": 3, "终": 3, "下旬": 3}
_SEASONS = "春夏秋冬"

_YEAR = re.compile(r"([0-9]{4}|[0-9][0-9x]{3})年?度?(?:的|,)?(.*)")
_MONTH_OF_YEAR = re.compile(r"([0-9]{1,2})月份?(.*)")
_DAY_OF_MONTH = re.compile(r"([0-9]{1,2})[日号]?")
# Patterns as text: re keeps what it compiled, and a ledger needs few of them.
_PARTS_OF_YEAR: tuple[tuple[str, Callable[[int, str], Days]], ...] = (
    (r"年?([初中底末终])", lambda year, part: days.third(days.years(year, year), _THIRDS[part])),
    (r"([上下])半年?", lambda year, part: days.half(year, "上下".index(part) + 1)),
    (r"(?:第?([0-9])个?季度?|q([0-9]))", lambda year, part: days.quarter(year, int(part))),
    (r"h([0-9])", lambda year, part: days.half(year, int(part))),
    (r"([春夏秋冬])[季天]?", lambda year, part: days.season(year, _SEASONS.index(part) + 1)),
    (r"前([0-9])个?季度", lambda year, part: days.months(year, 1, 3 * int(part))),
    (r"前([0-9]{1,2})个月", lambda year, part: days.months(year, 1, int(part))),
)


def read_chinese_days(text: str) -> Days:
    """Return the days a Chinese date, folded and without spaces, may mean. Raises UnreadableError with the reason."""
    plain = _NUMERAL.sub(_arabic, text)
    if re.fullmatch(r"[0-9]{3}0年代", plain):
        return days.decade(plain[:4])
    found = _YEAR.fullmatch(plain)
    if not found or ("年" not in plain and not found[2]):
        raise UnreadableError("it states no year" if re.match(r"[0-9]{1,2}月", plain) else HOW_TO_WRITE_A_DATE)
    if "x" in found[1]:
        return days.unspecified(found[1], None, None)
    year, rest = int(found[1]), found[2]
    if not rest:
        return days.years(year, year)
    month = _MONTH_OF_YEAR.fullmatch(rest)
    return _in_month(year, int(month[1]), month[2]) if month else _in_year(year, rest)


def _in_year(year: int, rest: str) -> Days:
    for pattern, read in _PARTS_OF_YEAR:
        found = re.fullmatch(pattern, rest)
        if found:
            return read(year, next(group for group in found.groups() if group))
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


def _arabic(found: re.Match[str]) -> str:
    """二〇二五 is 2025 and 三十一 is 31; a numeral without 十 is read sign by sign."""
    tens, ten, ones = found[0].partition("十")
    if not ten:
        return "".join(_DIGITS[sign] for sign in tens)
    return str(10 * int(_DIGITS.get(tens, "1")) + int(_DIGITS.get(ones, "0")))
