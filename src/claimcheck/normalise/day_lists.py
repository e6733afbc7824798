"""Days of one month told one by one, as one stretch of days: 5, 6 and 7 May; May 5 & 6; 3月5日和6日; 3月5、6日."""

from functools import partial

from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures.patterns import Match, Pattern

_TH = "(?:st|nd|rd|th)?"
_ENGLISH = Pattern(
    rf"(?<![0-9])[0-9]{{1,2}}{_TH}(?:, ?[0-9]{{1,2}}{_TH}(?![0-9])){{0,4}},? (?:and|&) [0-9]{{1,2}}(?![0-9])"
)
_CHINESE = Pattern(
    "(?<=月)(?: ?[0-9]{1,2} ?[日号]?)(?: ?[、,] ?[0-9]{1,2} ?[日号]?){0,4} ?[、,和及与] ?[0-9]{1,2}(?= ?[日号])"
)
_SIGNS = (" and ", "& ", "、", "和", "及", "与")
_DAY = Pattern("[0-9]{1,2}")


def join(text: str) -> str:
    """Put days of a folded date that follow each other as from the first to the last: 5, 6 and 7 may is 5-7 may.

    Raises UnreadableError where they do not: a date is one stretch of days.
    """
    if text.startswith("between ") or not any(sign in text for sign in _SIGNS):
        return text
    found = _ENGLISH.sub(partial(_joined, "-"), text, count=1)
    return found if text.isascii() else _CHINESE.sub(partial(_joined, "日-"), found, count=1)


def _joined(sign: str, found: Match) -> str:
    days = [int(day) for day in _DAY.findall(found[0])]
    if days != list(range(days[0], days[0] + len(days))):
        message = (
            f'"{found[0].strip()}" is no date: its days do not follow each other; give one of them, or an interval'
        )
        raise UnreadableError(message)
    return f"{days[0]}{sign}{days[-1]}"
