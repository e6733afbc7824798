"""One date in words, figures or EDTF: from a folded text to its days."""

import re
from collections.abc import Callable

from claimcheck.normalise import days
from claimcheck.normalise.chinese_dates import read_chinese_days
from claimcheck.normalise.days import Days
from claimcheck.normalise.ended_periods import read_period
from claimcheck.normalise.errors import HOW_TO_WRITE_A_DATE, UnreadableError
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.named_years import is_shared_year

# The time of day behind a day: it is none of the date.
_CLOCK = Pattern(
    r",? at [0-9]{4} ?(?:hours|hrs)?(?: ?(?:gmt|utc))?$|(?:[t ]|,? at )[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?"
    r" ?(?:[ap]\.?m\.?)? ?(?:z|gmt|utc|[+-][0-9]{2}:?[0-9]{2})?$"
    r"|(?<=[日号]) ?(?:凌晨|[早晚]上|清晨|[上中下]午|傍晚|晚间|深夜|[早晚])?"
    r"(?: ?[0-9]{1,2}(?::[0-9]{2}(?::[0-9]{2})?|[点时](?:[0-9]{1,2}(?:分(?:[0-9]{1,2}秒)?)?|半|整)?))?许?$"
)
_WEEKDAY = Pattern(
    r"^(?:(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\.?),? |\(?(?:星期|周)([一二三四五六日天])\)?"
)
_MARKS = Pattern(r"[~?%]")
_THIRD = Pattern(
    r"^(?:the )?(?:(?P<early>early|(?:beginning|start)(?: of)?)|(?P<mid>mid|middle of)"
    r"|(?P<late>late|(?:year-)?end(?: of)?|close of))[ -](?:the )?"
)
_MONTH = {name: number for number, name in enumerate(days.MONTHS, 1)}
_MONTH |= {name[:3]: number for name, number in _MONTH.items()} | {"sept": 9}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_ELEVEN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_COUNTS = {word: n for n, word in enumerate(_ELEVEN, 1)}
# The year of aug '25 and 31-aug-25; aug-25 is a day too.
_SHORT_YEAR = Pattern(r"(?<=[a-z])\.? ?'([0-9]{2})$|(?<=[0-9]-[a-z]{3})-([0-9]{2})$")
_PART_OF = Pattern(
    r"(?:the )?(first|opening|second|last|final|closing)(?: ([0-9]{1,2}|[a-z]{3,6}))?[ -]"
    r"(day|week|month|quarter|half)s?(?:,| of)?(?: the)? (.+)"
)
_FISCAL = Pattern(r"\b(?:of )?(?:fy|fiscal|calendar)(?: year)? ?(?='?[0-9]{2})")
_FISCAL_PART = Pattern(r"\b(?:fiscal|financial) (?=(?:first|second|third|fourth|last|quarter|half|[qh][1-4])\b)")
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_WORD = Pattern(r"[a-z]+")
_NUMBER = Pattern(r"[0-9]+")
_NOISE = {"of", "the", "st", "nd", "rd", "th", "in", "year", "month"}


def read_days(text: str) -> Days:
    """Return the days one date may mean; `text` is folded. Raises UnreadableError with the reason."""
    if text.isascii() and not text.islower() and ":" not in text:  # no letters: the patterns of words need no making
        return _by_form(text)
    plain = _CLOCK.sub("", text)
    weekday = _WEEKDAY.search(plain)
    if weekday:
        return _on_weekday(read_days(plain[: weekday.start()] + plain[weekday.end() :]), weekday)
    if not plain.isascii():
        return read_chinese_days(_MARKS.sub("", plain.replace(" ", "")))
    if not plain.islower():  # no letters
        return _by_form(plain)
    plain = _FISCAL_PART.sub("", plain)
    return _in_words(plain) or _by_form(plain)


def _in_words(text: str) -> Days | None:
    """A period told by its last day, a third or another part of some days; None where the words tell none of these."""
    third = _THIRD.match(text)
    if third:
        return _third(text[third.end() :], ("early", "mid", "late").index(str(third.lastgroup)) + 1)
    part = _PART_OF.fullmatch(text)
    if part and (part[1] != "second" or part[3] == "half"):
        return _part_of(part)
    return read_period(text, read_days, _COUNTS)


def _by_form(text: str) -> Days:
    plain = _MARKS.sub("", text).replace("financial year", "fiscal year").strip()
    for pattern, read in _FORMS:
        found = re.fullmatch(pattern, plain)
        if found:
            return read(*found.groups())
    return _read_english(_FISCAL.sub("", _SHORT_YEAR.sub(_century, plain)))


def _on_weekday(found: Days, weekday: re.Match[str]) -> Days:
    """A day with its weekday, which has to be the right one."""
    number = days.WEEKDAYS.index(weekday[1]) if weekday[1] else "一二三四五六日".index(weekday[2].replace("天", "日"))
    if found[0] == found[1] and found[0].weekday() != number:
        message = f"{found[0].isoformat()} falls on another weekday"
        raise UnreadableError(message)
    return found


def _third(text: str, number: int) -> Days:
    if _THIRD.match(text):
        message = f"it names two thirds of one time; {HOW_TO_WRITE_A_DATE}"
        raise UnreadableError(message)
    return days.third(read_days(text), number)


def _part_of(found: re.Match[str]) -> Days:
    """The first nine months of 2025, the last week of August 2025, the second half of 2025."""
    written = found[2] or "1"
    count = int(written) if "0" <= written[0] <= "9" else _COUNTS.get(written, 0)
    return days.part(read_days(found[4]), count, found[3], last=found[1] not in ("first", "opening"))


def _ymd(year: str, month: str, day: str | None = None) -> Days:
    if day is not None:
        return days.single_day(int(year), int(month), int(day))
    return days.months(int(year), int(month), int(month))


def _month(year: str, digits: str) -> Days:
    """A month, or a year that two calendar years share: 2022/8, 2022/23."""
    if is_shared_year(year, digits):
        return days.years(int(year), int(year) + 1)
    return _ymd(year, digits)


def _edtf(year: str, code: str) -> Days:
    """A month, a shared year (2021-22), or the code of a season, quarter or half (ISO 8601-2:2019, 4.8).

    Who writes 2021-22 means two years, though it is EDTF's summer too.
    """
    if is_shared_year(year, code):
        return days.years(int(year), int(year) + 1)
    number = int(code)
    if 21 <= number <= 28:
        return days.season(int(year), (number - 21) % 4 + 1)
    if 33 <= number <= 36:
        return days.quarter(int(year), number - 32)
    if number in {40, 41}:
        return days.half(int(year), number - 39)
    return _ymd(year, code)


def _american(first: str, second: str, year: str) -> Days:
    """A date with slashes and the year last is told apart only where one figure is too large for a month."""
    if int(first) > 12:
        return _ymd(year, second, first)
    if int(second) > 12 or first == second:
        return _ymd(year, first, second)
    message = f"day and month cannot be told apart; {HOW_TO_WRITE_A_DATE}"
    raise UnreadableError(message)


def _dotted(day: str, month: str, year: str) -> Days:
    """A date with dots and the year last has its day first, wherever it is written so."""
    return _american(day, month, year) if int(month) > 12 else _ymd(year, month, day)


# Patterns as text, the usual ones first: re keeps what it compiled, and a ledger needs few of them.
_FORMS: tuple[tuple[str, Callable[..., Days]], ...] = (
    (r"([0-9]{4})", lambda year: days.years(int(year), int(year))),
    (r"([0-9]{4})-([0-9]{2})", _edtf),
    (r"([0-9]{4})[-/]([0-9]{1,2})", _month),
    (r"([0-9]{4})\.([0-9]{1,2})", _ymd),
    (r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", _ymd),
    (r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})", _ymd),
    (r"([0-9]{4})\.([0-9]{1,2})\.([0-9]{1,2})", _ymd),
    (r"([0-9]{4})([0-9]{2})([0-9]{2})", _ymd),
    (r"([0-9]{4})[- ]([a-z]{3,9})\.?[- ]([0-9]{1,2})", lambda year, month, day: _read_english(f"{day} {month} {year}")),
    (r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})", _dotted),
    (r"([0-9]{1,2})[.-]([0-9]{1,2})[.-]([0-9]{4})", _american),
    (r"([0-9]{1,2})/([0-9]{4})", lambda month, year: _ymd(year, month)),
    (r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", _american),
    (r"([0-9]{4})[-/ ]?q([0-9])", lambda year, number: days.quarter(int(year), int(number))),
    (r"(?:q([0-9])|([0-9])q)[-/ ]?([0-9]{4})", lambda one, two, year: days.quarter(int(year), int(one or two))),
    (r"([1-4])q ?'?([0-9]{2})", lambda number, year: days.quarter(_full_year(year), int(number))),
    (r"([0-9]{4})[-/ ]?h([0-9])", lambda year, number: days.half(int(year), int(number))),
    (r"(?:h([0-9])|([0-9])h)[-/ ]?([0-9]{4})", lambda one, two, year: days.half(int(year), int(one or two))),
    (r"([12])h ?'?([0-9]{2})", lambda number, year: days.half(_full_year(year), int(number))),
    (r"(3|6|9|12)m ?([0-9]{4}|[0-9]{2})", lambda number, year: days.months(_full_year(year), 1, int(number))),
    (
        r"q([1-4]),? ?(?:of )?(?:fy|fiscal(?: year)?)? ?'?([0-9]{4}|[0-9]{2})",
        lambda number, year: days.quarter(_full_year(year), int(number)),
    ),
    (
        r"h([12]),? ?(?:of )?(?:fy|fiscal(?: year)?)? ?'?([0-9]{4}|[0-9]{2})",
        lambda number, year: days.half(_full_year(year), int(number)),
    ),
    (
        r"(?:fy|fiscal(?: year)?)? ?'?([0-9]{4}|[0-9]{2}) ?q([1-4])",
        lambda year, number: days.quarter(_full_year(year), int(number)),
    ),
    (
        r"(?:fy|fiscal(?: year)?|cy) ?'?([0-9]{4}|[0-9]{2})",
        lambda year: days.years(_full_year(year), _full_year(year)),
    ),
    (r"(?:the )?([0-9]{1,2})(?:st|nd|rd|th)[ -]century(?: ad| ce)?", lambda number: days.century(int(number))),
    (r"(?:week|w) ?([0-9]{1,2})(?:,| of)? ([0-9]{4})", lambda number, year: days.week(int(year), int(number))),
    (r"([0-9]{4})-?w([0-9]{1,2})", lambda year, number: days.week(int(year), int(number))),
    (r"([0-9]{4}|[0-9]{3}x|[0-9]{2}xx|[0-9]xxx)(?:-([0-9x]{2})(?:-([0-9x]{2}))?)?", days.unspecified),
    (r"(?:the )?([0-9]{3}0)'?s", days.decade),
    (
        r"(?:ad|a\.d\.) ?([0-9]{1,4})|([0-9]{1,4}) ?(?:ad|a\.d\.|ce)",
        lambda one, two: days.years(int(one or two), int(one or two)),
    ),
)


def _full_year(year: str) -> int:
    """FY25 is 2025, FY98 1998. A fiscal year is read as the calendar year of its name: where it begins is not said."""
    return days.full_year(year)


def _century(found: re.Match[str]) -> str:
    return f" {_full_year(found[1] or found[2])}"


def _read_english(text: str) -> Days:
    """Month names, seasons and ordinals in any usual order: 31st of August, 2025; third quarter of 2025."""
    numbers = _NUMBER.findall(text)
    names = [word for word in _WORD.findall(text) if word not in _NOISE]
    year = [number for number in numbers if len(number) == 4]
    if len(year) != 1 or not names:
        raise UnreadableError(_why_unreadable(names, year))
    rest = [int(number) for number in numbers if len(number) <= 2]
    if len(rest) + 1 != len(numbers):
        raise UnreadableError(HOW_TO_WRITE_A_DATE)
    return _from_names(int(year[0]), names, rest)


def _from_names(year: int, names: list[str], rest: list[int]) -> Days:
    match names, rest:
        case [name], [] if name in _MONTH:
            return days.months(year, _MONTH[name], _MONTH[name])
        case [name], [day] if name in _MONTH:
            return days.single_day(year, _MONTH[name], day)
        case [name], [] if name in _SEASONS:
            return days.season(year, _SEASONS[name])
        case ([ordinal, "quarter"], []) if ordinal in _ORDINALS:
            return days.quarter(year, _ORDINALS[ordinal])
        case (["quarter"], [number]):
            return days.quarter(year, number)
        case ([ordinal, "half"], []) if ordinal in _ORDINALS:
            return days.half(year, _ORDINALS[ordinal])
    raise UnreadableError(HOW_TO_WRITE_A_DATE)


def _why_unreadable(names: list[str], years: list[str]) -> str:
    if not years and any(name in _MONTH or name in _SEASONS or name in {"quarter", "half"} for name in names):
        return "it states no year"
    return HOW_TO_WRITE_A_DATE
