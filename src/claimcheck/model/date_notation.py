"""Dates as people write them: the shortest form that means exactly the same days."""

from calendar import monthrange
from datetime import date
from functools import lru_cache

from claimcheck.model.when import Span

# (first month, last month) of a year -> its short name
PERIODS = {
    (1, 12): "",
    (1, 6): "-H1",
    (7, 12): "-H2",
    (1, 3): "-Q1",
    (4, 6): "-Q2",
    (7, 9): "-Q3",
    (10, 12): "-Q4",
}


@lru_cache(maxsize=4096)  # a ledger has few dates, and each stands in many verdicts
def format_span(span: Span) -> str:
    """`2025`, `2025-Q3`, `2025-08`, `2025-08-31`, `2025-08..2025-10`, `..2025-08`, `2025-08..`: both ends included."""
    if span.start is None:
        return span.text if span.end is None else f"..{_edge(span.end, (12, 31))}"
    if span.end is None:
        return f"{_edge(span.start, (1, 1))}.."
    if span.start == span.end:
        return span.start.isoformat()
    if span.start.day == 1 and _ends_month(span.end):
        return _months(span.start, span.end)
    return f"{span.start.isoformat()}..{span.end.isoformat()}"


def _edge(day: date, year_edge: tuple[int, int]) -> str:
    """The bare year where the day is its very first (or last) one, else the day."""
    return f"{day.year:04}" if (day.month, day.day) == year_edge else day.isoformat()


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _months(start: date, end: date) -> str:
    if start.year == end.year:
        if start.month == end.month:
            return _month(start)
        period = PERIODS.get((start.month, end.month))
        if period is not None:
            return f"{start.year:04}{period}"
    if start.month == 1 and end.month == 12:
        return f"{start.year:04}..{end.year:04}"
    return f"{_month(start)}..{_month(end)}"


def _month(day: date) -> str:
    return f"{day.year:04}-{day.month:02}"
