"""Dates as intervals of days."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Span:
    """The days a date may mean, both ends included; None where the interval is open on that side.

    `2025-08` is 2025-08-01..2025-08-31. `text` is the words it was read from.
    """

    start: date | None
    end: date | None
    text: str
