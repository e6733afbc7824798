"""Dates and intervals as people and EDTF write them: from text to days (DESIGN §5)."""

import re
from datetime import date, timedelta
from functools import lru_cache

from claimcheck.model.when import Span
from claimcheck.normalise.curly_quotes import CURLY_QUOTES, in_curly_quotes
from claimcheck.normalise.date_words import read_days
from claimcheck.normalise.day_lists import join
from claimcheck.normalise.ended_periods import is_period_to
from claimcheck.normalise.errors import HOW_TO_WRITE_A_DATE, UnreadableError
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.folding import fold
from claimcheck.normalise.named_years import is_fiscal, write_out

_LONGEST = 80  # characters; no date needs more

_SLASHED_DATE = Pattern(r"[0-9]{4}/[0-9]{1,2}(/[0-9]{1,2})?|[0-9]{1,2}/([0-9]{1,2}/)?[0-9]{4}")
_PLAIN = Pattern(r"([0-9]{4}(?:-[0-9]{2}){0,2})(?:/([0-9]{4}(?:-[0-9]{2}){0,2}))?")  # most dates of most ledgers
_ISO = Pattern(r"[0-9]{4}(-[0-9]{2}){0,2}")
_ONE_OF_YEAR = Pattern(r"(?:[a-z]{3,9}|[qh][1-4])/[0-9]{4}|[0-9]{4}/[qh][1-4]")
_RANGE = (
    r" ?(?:\.\.|—|〜|至|到|(?<!up )\bto\b|\bthrough\b|\buntil\b) ?"
    r"| - |(?<=[0-9]{4})-(?=[0-9]{4}$)|(?<=q[1-4])-(?=q[1-4])|(?<=h1)-(?=h2)"
    r"|(?<=[0-9一二三四五六七八九十年月日号])[~-](?=[0-9一二三四五六七八九十]{1,4}[年月日号])|(?<=[0-9])~(?=[0-9])"
    r"|(?<=[a-z]{3})(?<!mid)(?<!early)(?<!late)(?<!year)(?<!end)-(?=[a-z]{3})(?!quarter|half|year|century)"
    # 3-9 may, may 3-9, may 28-june 3, may 2025-june 2025
    r"|-(?=[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3})|(?:(?<=[a-z] [0-9])|(?<=[a-z] [0-9]{2}))-(?![0-9]{4})"
    r"|(?<=[a-z] [0-9]{4})-(?=[a-z]{3})"
)
# Patterns as text from here on: re keeps what it compiled, and a ledger needs few of them.
_BETWEEN = r"(?:between (.+) and |from (.+) (?:to|until|through) |(?:自从?|从)(.+?)[至到])(.+)"
_SINCE = r"(?:since|from|starting(?: in)?) (.+)|(?:自从?|从)?(.+?)(?:以来|起)"
_BY = r"(?:until|till|up to|through|by|no later than) (.+)|(.+[底末])(?:之|以)?前"
_BEFORE = r"before (.+)|(.+?)(?:之|以)?前"
_AFTER = r"after (.+)|(.+?)(?:之|以)?后"
_HEDGE = Pattern(
    r"^(?:(?:circa|about|around|approximately|as of|in|on|at|during)(?: |(?![a-z]))"
    r"|(?:ca?\.|截[至止]到?|大约|约|于|在) ?)"
)
_PLAIN_SIGNS = "0123456789-./QH"
_ROUGH = Pattern(
    r"^\s*(?:~|≈|(?:circa|about|around|approximately|roughly|some time in)(?![a-z])|ca?\.|大约|大概|约)"
    r"|[?~%]\s*$|(?:左右|前后|上下)\s*$",
    re.IGNORECASE,
)
_BEFORE_OUR_ERA = Pattern(r"(?<![a-z])b\.?c\.?(?:e\.?)?$|[公西]元前")
_HOLIDAY = Pattern(
    r"\b(?:christmas|easter|thanksgiving|new year'?s?|halloween|hanukkah|ramadan|eid|diwali|labou?r day)\b"
    r"|春节|国庆|中秋|元旦|清明|端午|五一|劳动节|除夕|元宵|圣诞"
)
_LOOSE_END = Pattern(r"(?<=.)(?:前后|左右|期间)$")
_YEAR = Pattern(r"[0-9]{4}")
_MONTH_NAME = Pattern(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*")


class _NoDateError(UnreadableError):
    """A part of a text is no date."""

    def __init__(self, part: str, reason: str) -> None:
        """Quote the part; `reason` follows it."""
        super().__init__(f'"{part}" {reason}')
        self.part = part
        self.reason = reason


@lru_cache(maxsize=4096)
def read_date(text: str, reference: date | None = None) -> Span:
    """Return the days a date or interval may mean, both ends included, None where it is open.

    Relative words and dates without a year are read against the day `reference`, when one is given.
    Raises UnreadableError naming the part that is none: impossible days, reversed intervals, relative words, no year.
    """
    if len(text) > _LONGEST:
        message = f"{len(text)} characters are too long for a date"
        raise UnreadableError(message)
    if plain := _PLAIN.fullmatch(text):
        first, last = _days(plain[1])[0], _days(plain[2] or plain[1])[1]
        if first <= last:
            return Span(first, last, text)
    words = fold(text)
    folded = join(write_out(_LOOSE_END.sub("", _HEDGE.sub("", words))))
    if not folded:
        message = "an empty text is no date"
        raise UnreadableError(message)
    try:
        start, end = _interval(folded) if reference is None else _against(folded, reference)
    except _NoDateError as error:
        if in_curly_quotes(text):
            raise _NoDateError(text, f"is no date: {CURLY_QUOTES}") from None
        raise _NoDateError(_as_written(error.part, text), error.reason) from None
    if start and end and start > end:
        message = f'"{text}" ends before it starts'
        raise UnreadableError(message)
    return Span(start, end, text, is_fiscal(words))


def is_rough(text: str) -> bool:
    """Whether a date is told with a hedge: c. 1890, around March, 1890?, 2026年3月前后. Which days it means is open."""
    plain = not text.strip(_PLAIN_SIGNS)  # no pattern need be made for 2026-03
    return not plain and _ROUGH.search(text) is not None


def _as_written(part: str, text: str) -> str:
    """The part in the case it has in the text; all of the text where the part, completed from another, is not in it."""
    plain = text.casefold()
    at = plain.find(part) if len(plain) == len(text) else -1
    return text[at : at + len(part)] if at >= 0 else text


def _against(text: str, reference: date) -> tuple[date | None, date | None]:
    """Read a date that may be relative: its words as they are, or put in absolute ones."""
    from claimcheck.normalise.relative_dates import make_absolute

    absolute = make_absolute(text, reference)
    parts = _ends(absolute)
    if parts and not _YEAR.search(absolute):
        absolute = "..".join(make_absolute(part, reference) for part in parts)
    return _interval(absolute)


def _interval(text: str) -> tuple[date | None, date | None]:
    parts = _ends(text)
    if parts is None:
        return _open_words(text)
    first, second = parts
    if first in {"", ".."} and second in {"", ".."}:
        raise _NoDateError(text, "has neither a start nor an end")
    start = None if first in {"", ".."} else _days(_complete(first, second))[0]
    end = None if second in {"", ".."} else _days(_complete(second, first))[1]
    return start, end


def _ends(text: str) -> tuple[str, str] | None:
    """Split an interval into its two ends; None for a single date."""
    if _SLASHED_DATE.fullmatch(text) or _ONE_OF_YEAR.fullmatch(text) or (" to " in text and is_period_to(text)):
        return None
    parts = text.split("/") if "/" in text else _parts_in_words(text)
    if len(parts) > 2:
        raise _NoDateError(text, "has more than two ends")
    return (parts[0].strip(), parts[1].strip()) if len(parts) == 2 and _is_range(text, parts) else None


def _parts_in_words(text: str) -> list[str]:
    if _ISO.fullmatch(text):
        return [text]
    between = re.fullmatch(_BETWEEN, text)
    return [between[1] or between[2] or between[3], between[4]] if between else re.split(_RANGE, text)


def _is_range(text: str, parts: list[str]) -> bool:
    """Whether the split is one of an interval: in `until 2026` the word that parts two ends comes first."""
    return "/" in text or ".." in text or bool(parts[0].strip() and parts[1].strip())


def _open_words(text: str) -> tuple[date | None, date | None]:
    """since, by, before, after and their Chinese sisters; a plain date otherwise."""
    if _ISO.fullmatch(text):
        return _days(text)
    if found := re.fullmatch(_SINCE, text):
        return _days(found[1] or found[2])[0], None
    if found := re.fullmatch(_BY, text):
        return None, _days(found[1] or found[2])[1]
    if found := re.fullmatch(_BEFORE, text):
        return None, _shift(_days(found[1] or found[2])[0], -1)
    if found := re.fullmatch(_AFTER, text):
        return _shift(_days(found[1] or found[2])[1], 1), None
    return _days(text)


def _complete(part: str, other: str) -> str:
    """Give an end what only the other one states: the year, the month, and in 2026年1-3月 the 月."""
    if re.search("[0-9一二三四五六七八九十]$", part) and "月" in other and not re.search("[月日号]", part):
        part += "日" if re.search("[日号]$", other) and "年" not in part else "月"
    part = _with_month(part, other)
    year = _YEAR.search(other)
    if _YEAR.search(part) or not year:
        return part
    return f"{part} {year[0]}" if part.isascii() else f"{year[0]}年{part}"


def _with_month(part: str, other: str) -> str:
    """Give a lone day the month of the other end: may 3 - 9, 3月5日至8日."""
    if re.fullmatch("[0-9]{1,2}[日号]", part):
        month = re.search("(?:[0-9]{4}年)?[0-9一二三四五六七八九十]{1,3}月", other)
        return month[0] + part if month else part
    name = _MONTH_NAME.search(other) if re.fullmatch("[0-9]{1,2}(?:st|nd|rd|th)?(?:,? [0-9]{4})?", part) else None
    return f"{name[0]} {part}" if name else part


def _days(part: str) -> tuple[date, date]:
    try:
        return read_days(part)
    except UnreadableError as error:
        reason = str(error)
        why = _why_unreadable(part) if reason == HOW_TO_WRITE_A_DATE else reason
        raise _NoDateError(part, f"is no date: {why}") from None


def _why_unreadable(part: str) -> str:
    """Say why a text that has the form of no date is none, and how to write one."""
    from claimcheck.normalise.relative_dates import is_relative

    if _BEFORE_OUR_ERA.search(part):
        return "it is before our era, and the calendar has the years 1 to 9999"
    told = ""
    if _HOLIDAY.search(part):
        told = "it is told by a holiday, and not by its days; "
    elif is_relative(part):
        told = "it is told from a day that is not known; "
    return told + HOW_TO_WRITE_A_DATE


def _shift(day: date, by: int) -> date:
    try:
        return day + timedelta(days=by)
    except OverflowError:
        message = "the calendar has the years 1 to 9999"
        raise UnreadableError(message) from None
