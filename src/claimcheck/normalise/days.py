"""Days of calendar units: the first and the last day, both included, or UnreadableError saying why there are none."""

import re
from datetime import date, timedelta

from claimcheck.normalise.errors import UnreadableError

Days = tuple[date, date]

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def years(first: int, last: int) -> Days:
    """Whole years, 1 to 9999, both included."""
    if not 1 <= first <= last <= 9999:
        message = f"year {first if not 1 <= first <= 9999 else last} is not between 1 and 9999"
        raise UnreadableError(message)
    return date(first, 1, 1), date(last, 12, 31)


def full_year(digits: str) -> int:
    """Give the year of four digits, or of two: 00 to 49 in this century, 50 to 99 in the last one."""
    return int(digits) if len(digits) > 2 else int(digits) + (2000 if int(digits) < 50 else 1900)


def months(year: int, first: int, last: int) -> Days:
    """Whole months of one year, 1 to 12, both included."""
    years(year, year)
    for month in (first, last):
        if not 1 <= month <= 12:
            message = f"month {month} is not between 1 and 12"
            raise UnreadableError(message)
    return date(year, first, 1), date(year, last, _days_in(year, last))


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def single_day(year: int, month: int, day: int) -> Days:
    """One day."""
    last = months(year, month, month)[1].day
    if not 1 <= day <= last:
        message = f"{MONTHS[month - 1].capitalize()} {year} has {last} days, and no day {day}"
        raise UnreadableError(message)
    return date(year, month, day), date(year, month, day)


def quarter(year: int, number: int) -> Days:
    """Return the quarter 1 to 4 of a calendar year."""
    if not 1 <= number <= 4:
        message = f"quarter {number} is not between 1 and 4"
        raise UnreadableError(message)
    return months(year, 3 * number - 2, 3 * number)


def half(year: int, number: int) -> Days:
    """Return the half 1 or 2 of a calendar year."""
    if number not in {1, 2}:
        message = f"half {number} is neither 1 nor 2"
        raise UnreadableError(message)
    return months(year, 6 * number - 5, 6 * number)


def season(year: int, number: int) -> Days:
    """Return a northern season by whole months, 1 spring to 4 winter, which ends in the next year."""
    if number == 4:
        return months(year, 12, 12)[0], months(year + 1, 2, 2)[1]
    return months(year, 3 * number, 3 * number + 2)


def week(year: int, number: int) -> Days:
    """Return the ISO 8601 week 1 to 52 or 53, Monday to Sunday."""
    try:
        monday = date.fromisocalendar(year, number, 1)
        return monday, monday + timedelta(days=6)
    except (ValueError, OverflowError):
        message = f"{year} has no week {number}"
        raise UnreadableError(message) from None


def decade(year: str) -> Days:
    """Return the ten years from this one."""
    return years(int(year), int(year) + 9)


def century(number: int) -> Days:
    """Return the hundred years of a century, the first of which ends in 1: the 20th is 1901 to 2000."""
    return years(100 * number - 99, 100 * number)


def unspecified(year: str, month: str | None, day: str | None) -> Days:
    """EDTF unspecified digits: from the earliest day the pattern can mean to the latest."""
    first, last = max(int(year.replace("x", "0")), 1), int(year.replace("x", "9"))
    if not month:
        return years(first, last)
    fitting = _fitting(month, range(1, 13), "month")
    if not day:
        return months(first, fitting[0], fitting[0])[0], months(last, fitting[-1], fitting[-1])[1]
    longest = months(last, fitting[-1], fitting[-1])[1].day
    start = single_day(first, fitting[0], _fitting(day, range(1, 32), "day")[0])[0]
    return start, date(last, fitting[-1], _fitting(day, range(1, longest + 1), "day")[-1])


def _fitting(pattern: str, numbers: range, name: str) -> list[int]:
    digits = re.compile(pattern.replace("x", "[0-9]"))
    fitting = [number for number in numbers if digits.fullmatch(f"{number:02}")]
    if not fitting:
        message = f'no {name} is "{pattern.replace("x", "X")}"'
        raise UnreadableError(message)
    return fitting


def third(days: Days, number: int) -> Days:
    """Return a third of some days: 1 early, 2 mid, 3 late.

    Years are cut into equal thirds of whole months: January to April, May to August, September to December. Of a
    quarter or a half the first and the last month are meant; a month's thirds end on its 10th, its 20th and its last
    day (the Chinese 旬). Any other stretch is cut into equal thirds, the days left over to the last.
    """
    start, end = days
    count = _whole_months(days)
    if count > 2 and (count < 12 or count % 3 == 0):
        edge = 1 if count < 12 else count // 3
        cuts = (0, edge, count - edge, count)
        return _in_months(start, cuts[number - 1], cuts[number])
    length = 10 if count == 1 else ((end - start).days + 1) // 3
    begin = start + timedelta(days=length * (number - 1))
    return begin, end if number == 3 else begin + timedelta(days=max(length - 1, 0))


def _whole_months(days: Days) -> int:
    """How many whole months the days are; 0 when they are none."""
    start, end = days
    whole = start.day == 1 and end.day == _days_in(end.year, end.month)
    return (end.year - start.year) * 12 + end.month - start.month + 1 if whole else 0


def _in_months(start: date, first: int, last: int) -> Days:
    """The months of a stretch from the one numbered `first` up to `last`, 0-based, that one excluded."""
    (year, month), (end_year, end_month) = (
        divmod(start.year * 12 + start.month - 1 + n, 12) for n in (first, last - 1)
    )
    return months(year, month + 1, month + 1)[0], months(end_year, end_month + 1, end_month + 1)[1]


def part(whole: Days, count: int, unit: str, *, last: bool) -> Days:
    """Return the first or last `count` days, weeks, months or quarters of some days, or their half."""
    start, end = whole
    length = (end - start).days + 1
    if unit == "half":
        cut = half(start.year, 1)[1] if whole == years(start.year, start.year) else start + timedelta(length // 2 - 1)
        return (cut + timedelta(1), end) if last else (start, cut)
    number = count * {"week": 7, "quarter": 3}.get(unit, 1)
    found = None
    if unit in ("day", "week"):
        by = timedelta(number - 1)
        if 0 < number <= length:
            found = (end - by, end) if last else (start, start + by)
    elif 0 < number <= length // 28:
        found = _part_in_months(start, end, number, last=last)
    if found is None or found[0] < start or found[1] > end:
        message = f"there are no {count} {unit}s in it"
        raise UnreadableError(message)
    return found


def _part_in_months(start: date, end: date, count: int, *, last: bool) -> Days:
    if last:
        month = end.year * 12 + end.month - count
        return months(month // 12, month % 12 + 1, month % 12 + 1)[0], end
    month = start.year * 12 + start.month - 2 + count
    return start, months(month // 12, month % 12 + 1, month % 12 + 1)[1]
