"""A number that is on purpose no figure."""

from typing import NamedTuple


class Kept(NamedTuple):
    """A span of the folded text that is no figure, and why."""

    start: int
    end: int
    reason: str
