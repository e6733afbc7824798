"""The dates that stand in running text: whole expressions are found here, and read by the one grammar of dates."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import cache

from claimcheck.model.when import Span
from claimcheck.normalise.date_expressions import expressions
from claimcheck.normalise.dates import read_date
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures.patterns import Pattern

# Character for character, so that places stay: full-width signs, and traditional forms that stand in dates.
_PLAIN = str.maketrans("０１２３４５６７８９國個號後週來禮間紀", "0123456789国个号后周来礼间纪")
_YEAR = Pattern(r"(?<![0-9])[12][0-9]{3}(?![0-9])")
_OTHER_DIGIT = Pattern("[0-9一二三四五六七八九十]")
_SHORT_MONTH = Pattern("([A-Z][a-z]{2})-([0-9]{2})")
_SHORT_SPAN = Pattern(r"([12][0-9])([0-9]{2})[-–/]([0-9]{2})")
_BARE = Pattern(r"[0-9][0-9 ./–—~-]*(?: ?(?:to|through|until) [0-9]{4})?")
_LONGEST_BARE = 7  # characters of digits that a name may have too: 2025, 2025-08
_BESIDE = Pattern(
    r"(?:, | and | or | & |[、和及与])[^.;。；]{0,12}?[12][0-9]{3}(?![0-9])"
    r"| [0-9:]{4,8} (?:[A-Z]{2,4} )?[12][0-9]{3}(?![0-9])"
)
_FROM = Pattern(r"(?i:from |between )?([12][0-9]{3}) (?:to|and|through|until) ([12][0-9]{3})")
_LABEL = Pattern(r"(?:RFC|ISO|IEC|IEEE|CVE|PEP|DIN|EN|GB/T|No\.|Nr\.|Windows|Office|Server|第)[ -]?$|[$€£¥#]$")
_DATES = frozenset(("date", "era", "relative date", "time", "version", "phone"))
_WEEKDAY = Pattern(r"^[A-Za-z]{3,6}day,? (?:the )?")
_OTHER_DAYS = Pattern("(?<=[日号])[、和及与].*")
_SENTENCE_END = Pattern(r"[。；;！？!?\n]|\.(?=[ \n])")
_CLAUSE_END = Pattern(r"[,，、。；;！？!?\n]|\.(?=[ \n])")
_YEAR_BEFORE = "上年"
_ONGOING = Pattern("以来|至今|[ ]?(?:so far|to date)")
_NEAR = 200  # characters either side within which a sentence begins and ends
_FUTURE = Pattern(
    r"\b(?:will|won't|plans?|expects?|expected|forecasts?|aims?|due|upcoming|scheduled|intends?|hopes?|slated)\b"
    r"|将|预计|预期|计划|明年|拟于|拟在|即将|有望|力争",
    re.IGNORECASE,
)


def find_dates(text: str, reference: date | None = None) -> Iterator[tuple[Span, int, int]]:
    """Yield each date with its start and end in `text` (0-based, end excluded).

    What names no year, or is relative, is a date only with the day `reference` to count from. A month without a year is
    the last one that has begun, a quarter or half the last one that is over, in words of the future the next one; where
    a year stands before it in its sentence, it is none.
    """
    plain = text if text.isascii() else text.translate(_PLAIN)
    found = _Prose(plain, reference)
    for match in _pattern(chinese=not plain.isascii(), relative=reference is not None).finditer(plain):
        yield from found.read(match)


@cache
def _pattern(*, chinese: bool, relative: bool) -> re.Pattern[str]:
    return re.compile(expressions(chinese=chinese, relative=relative), re.ASCII)


class _Prose:
    """One text, and the day from which its dates are told."""

    def __init__(self, text: str, reference: date | None) -> None:
        self._text = text
        self._reference = reference
        self._figures: list[tuple[int, int]] | None = None
        self._names: list[tuple[int, int]] = []
        self._last: tuple[Span, int] | None = None  # the date before, and where it starts

    def read(self, match: re.Match[str]) -> Iterator[tuple[Span, int, int]]:
        """The dates of one expression: itself, or those in it where its first words are none of it."""
        start, end = match.span()
        if match.lastgroup == "never" or self._is_no_date(match):
            return
        span = self._span(match)
        if span is not None:
            if not match[0].startswith(_YEAR_BEFORE):
                self._last = span, start
            yield span, start, end
            return
        if match.lastgroup == "dated" and not _OTHER_DIGIT.search(_YEAR.sub("", match[0])):
            for inner in _pattern(chinese=not self._text.isascii(), relative=False).finditer(
                self._text, start + 1, end
            ):
                yield from self.read(inner)

    def _span(self, match: re.Match[str]) -> Span | None:
        words = _spread(match[0].strip())
        first = _OTHER_DAYS.sub("", words)  # of days that do not follow each other
        for one in dict.fromkeys((words, first)):
            try:
                span = self._read(match, one)
            except UnreadableError:
                continue
            return span and span._replace(text=match[0])
        return None

    def _read(self, match: re.Match[str], words: str) -> Span | None:
        if match.lastgroup == "dated":
            return read_date(words)
        if match.lastgroup == "told":
            reference = self._spoken_of(match.start()) if words.startswith(_YEAR_BEFORE) else None
            return read_date(_tight(words), reference or self._reference)
        return self._undated(match, _WEEKDAY.sub("", _tight(words)))

    def _spoken_of(self, at: int) -> date | None:
        """The end of the date told before, near by in the same line: 上年末 is told from it, not from the writing."""
        if self._last is None or at - self._last[1] > _NEAR or "\n" in self._text[self._last[1] : at]:
            return None
        return self._last[0].end or self._last[0].start

    def _undated(self, match: re.Match[str], words: str) -> Span | None:
        """Read a month, quarter or day whose year is to be understood, unless the sentence has said one."""
        reference, start = self._reference, match.start()
        sentence = _start(_SENTENCE_END, self._text, start)
        if reference is None or _YEAR.search(self._text, sentence, start) or _BESIDE.match(self._text, match.end()):
            return None
        future = _is_future(self._text, start, match.end())
        if match.lastgroup == "later":
            return read_date(words, reference) if future else None
        span = read_date(words, reference)
        if future and span.end and span.end < reference:
            spans = (_in_year(words, reference.year + more) for more in (0, 1))
            return next((one for one in spans if one.end and one.end >= reference), span)
        if not future and _ONGOING.match(self._text, match.end()):
            this_year = _in_year(words, reference.year)
            return this_year if this_year.start and this_year.start <= reference else span
        return span

    def _is_no_date(self, match: re.Match[str]) -> bool:
        """Say whether the figures of the text have what looks like a date: 2025 MW, $2025.10, in May 25 people."""
        bare = _BARE.fullmatch(match[0]) is not None
        if match.lastgroup == "undated" or bare or _FROM.fullmatch(match[0]):
            return self._is_number(*match.span(), named=bare and len(match[0]) <= _LONGEST_BARE)
        return False

    def _is_number(self, start: int, end: int, *, named: bool) -> bool:
        if _LABEL.search(self._text, max(start - 8, 0), start):
            return True
        if self._figures is None:
            self._read_figures()
        return _overlaps(self._figures or [], start, end) or (named and _overlaps(self._names, start, end))

    def _read_figures(self) -> None:
        """Find the places of the figures, and of the numbers that are names and the like."""
        from claimcheck.normalise.figures import read_figures, read_not_figures

        self._figures = [(one.start, one.end) for one in read_figures(self._text)]
        self._names = [(start, end) for start, end, why in read_not_figures(self._text) if why not in _DATES]


def _in_year(words: str, year: int) -> Span:
    """The one of this year of a date that names none."""
    return read_date(words, date(min(year, 9999), 12, 31))


def _overlaps(places: list[tuple[int, int]], start: int, end: int) -> bool:
    """Say whether one of the places, in order and apart from each other, shares a character with [start, end)."""
    at = bisect_left(places, (end,))
    return at > 0 and places[at - 1][1] > start


def _tight(words: str) -> str:
    return words if words.isascii() else words.replace(" ", "")


def _spread(words: str) -> str:
    """Write Aug-25 and the span of years 2024-25, 2023–25 in full; 2024-05 is a month."""
    month = _SHORT_MONTH.fullmatch(words)
    if month:
        return f"{month[1]} 20{month[2]}"
    span = _SHORT_SPAN.fullmatch(words)
    if not span:
        return words
    following = int(span[3]) == (int(span[2]) + 1) % 100
    later = int(span[3]) > int(span[2]) and (int(span[3]) > 12 or "–" in words)
    century = int(span[1]) + (int(span[3]) < int(span[2]))
    return f"{span[1]}{span[2]}/{century}{span[3]}" if following or later else words


def _start(end: Pattern, text: str, at: int) -> int:
    """Give where the sentence or clause begins in which `at` stands."""
    first = max(at - _NEAR, 0)
    return max((found.end() for found in end.finditer(text, first, at)), default=first)


def _is_future(text: str, start: int, end: int) -> bool:
    last = _CLAUSE_END.search(text, end, end + _NEAR)
    clause = text[_start(_CLAUSE_END, text, start) : last.start() if last else end + _NEAR]
    return _FUTURE.search(clause) is not None
