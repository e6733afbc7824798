"""Normalise alone."""

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.model.report import NotFigure, Report, TextReading
from claimcheck.model.when import Span
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures import read_figures, read_not_figures


def read_quantities(texts: Sequence[str], *, every_number: bool = False, today: date | None = None) -> Report:
    """How the figures of each text are read; with `every_number` also what is kept out of them, and why.

    Relative dates among the latter are counted from `today`.
    """
    return Report("quantity", quantities=tuple(_read(text, today, every_number=every_number) for text in texts))


def _read(text: str, today: date | None, *, every_number: bool) -> TextReading:
    left = tuple(sorted(_left_out(text, today), key=lambda one: one.start)) if every_number else ()
    return TextReading(text, read_figures(text), left)


def _left_out(text: str, today: date | None) -> Iterator[NotFigure]:
    """The dates with their days, then what else is no figure and stands in none of them."""
    from claimcheck.normalise.dates_in_prose import find_dates

    dates = [NotFigure(start, end, "date", days) for days, start, end in find_dates(text, today)]
    yield from dates
    for start, end, reason in read_not_figures(text):
        if not any(start < one.end and one.start < end for one in dates):
            yield NotFigure(start, end, reason, _days(text[start:end]) if reason == "date" else None)


def _days(words: str) -> Span | None:
    from claimcheck.normalise.dates import read_date

    try:
        return read_date(words)
    except UnreadableError:
        return None
