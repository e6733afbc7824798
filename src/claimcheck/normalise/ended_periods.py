"""Periods told by the day on which they end or begin: the year ended 31 March 2024, the week of 5 May 2024."""

from collections.abc import Callable
from datetime import date, timedelta

from claimcheck.normalise.days import Days, months
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures.patterns import Pattern

_ENDED = Pattern(
    r"(?:the )?(?:([0-9]{1,2}|(?!fiscal)[a-z]{3,6}) )?"
    r"(week|month|quarter|half|half[- ]year|(?:fiscal |financial )?year)s?"
    r" (?:that )?(?:ended|ending|to)(?: on)? (.+)"
)
_TO = Pattern(r"(?:the )?(?:(?:fiscal |financial )?year|(?:[0-9]{1,2}|[a-z]{3,6}) (?:month|week)s) to (?!date)")
_WEEK_OF = Pattern(r"(?:the )?week (?:of|beginning|commencing|starting)(?: on)? (.+)")
_CALENDAR = "the calendar has the years 1 to 9999"
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def is_period_to(text: str) -> bool:
    """Say whether the "to" of a folded text leads to the end of a period: 12 months to June 2024 is no range."""
    return _TO.match(text) is not None


def read_period(text: str, read_days: Callable[[str], Days], counts: dict[str, int]) -> Days | None:
    """Return the days of such a period, its end included, or None where the folded text tells none.

    `counts` are the number words: thirteen weeks. The week of a Sunday or Monday begins on that day, since calendars
    begin with either; that of another day is the one from Monday to Sunday. Raises UnreadableError as `read_days` does.
    """
    if found := _WEEK_OF.fullmatch(text):
        return _week_of(_one_day(read_days(found[1])))
    found = _ENDED.fullmatch(text)
    if not found:
        return None
    written = found[1] or "1"
    count = int(written) if written[0] in "0123456789" else counts.get(written, 0)
    unit, last = found[2].split()[-1].removesuffix("-year"), read_days(found[3])
    if count < 1:
        return None
    if unit == "week":
        end = _one_day(last)
        return _before(end, 7 * count), end
    return _months_before(last[1], _MONTHS["half" if found[2].startswith("half") else unit] * count), last[1]


def _one_day(days: Days) -> date:
    if days[0] != days[1]:
        message = "a week is told by a day"
        raise UnreadableError(message)
    return days[0]


def _week_of(day: date) -> Days:
    first = day if day.weekday() in (0, 6) else day - timedelta(day.weekday())
    return first, first + timedelta(6)


def _before(end: date, length: int) -> date:
    try:
        return end - timedelta(length - 1)
    except OverflowError:
        raise UnreadableError(_CALENDAR) from None


def _months_before(end: date, count: int) -> date:
    """The first day of so many months that end on a day: of the 12 to 31 March it is 1 April."""
    if end == date.max:
        raise UnreadableError(_CALENDAR)
    after = end + timedelta(1)
    year, month = divmod(after.year * 12 + after.month - 1 - count, 12)
    last = months(year, month + 1, month + 1)[1]
    return last.replace(day=min(after.day, last.day))
