"""What the events of either YAML parser have, in types of our own."""

from typing import Protocol


class Mark(Protocol):
    """Where an event begins or ends: 0-based line and column, and characters from the start of the text."""

    line: int
    column: int
    index: int


class Event(Protocol):
    """What events of either parser have, each those of its kind; PyYAML's own types leave the marks open."""

    start_mark: Mark
    end_mark: Mark
    value: str
    style: str | None
    anchor: str | None
    tag: str | None


def span_of(event: Event) -> tuple[int, int, int, int]:
    """Return the marks of an event as 1-based lines and columns, the end exclusive."""
    start, end = event.start_mark, event.end_mark
    return start.line + 1, start.column + 1, end.line + 1, end.column + 1
