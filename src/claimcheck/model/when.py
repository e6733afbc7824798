"""Dates as intervals of days."""

from datetime import date
from typing import NamedTuple


class Span(NamedTuple):
    """The days a date may mean, both ends included; None where the interval is open on that side.

    `2025-08` is 2025-08-01..2025-08-31. `text` is the words it was read from. `fiscal` says that they count in a
    company's own years (FY2023, 2023财年), read as the calendar years of that name: nobody says where they begin.
    """

    start: date | None
    end: date | None
    text: str
    fiscal: bool = False


def share_a_day(first: Span, second: Span) -> bool:
    """Whether some day lies in both; an open side reaches to the end of the calendar."""
    starts = [span.start for span in (first, second) if span.start]
    ends = [span.end for span in (first, second) if span.end]
    return not starts or not ends or max(starts) <= min(ends)
