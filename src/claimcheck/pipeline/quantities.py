"""Normalise alone."""

from collections.abc import Sequence

from claimcheck.model.report import NotFigure, Report, TextReading
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures import read_figures, read_not_figures


def read_quantities(texts: Sequence[str], *, every_number: bool = False) -> Report:
    """How the figures of each text are read; with `every_number` also what is kept out of them, and why."""
    return Report("quantity", quantities=tuple(_read(text, every_number=every_number) for text in texts))


def _read(text: str, *, every_number: bool) -> TextReading:
    kept = read_not_figures(text) if every_number else ()
    return TextReading(text, read_figures(text), tuple(_describe(text, *span) for span in kept))


def _describe(text: str, start: int, end: int, reason: str) -> NotFigure:
    """Say also which days a date means, where it names its year."""
    if reason != "date":
        return NotFigure(start, end, reason)
    from claimcheck.normalise.dates import read_date

    try:
        return NotFigure(start, end, reason, read_date(text[start:end]))
    except UnreadableError:
        return NotFigure(start, end, reason)
