"""`quantity`: each text with its figures, how they are read, and what else they could mean."""

from collections.abc import Iterator

from claimcheck.model.date_notation import format_span
from claimcheck.model.notation import format_quantity
from claimcheck.model.numbers import plain_number
from claimcheck.model.quantity import Quantity, Reading
from claimcheck.model.report import Report, TextReading
from claimcheck.render.sink import make_visible
from claimcheck.render.table.grid import Column, lay_out
from claimcheck.render.table.paint import BLANK, Line, Piece

COLUMNS = (
    Column("written", lead=True),
    Column("reading", lead=True),
    Column("low"),
    Column("high"),
    Column("unit"),
    Column("hedge"),
)


def view(report: Report, width: int | None) -> Iterator[Line]:
    """One grid over all texts, so that their columns stand in line; a text of more than its figure stands above it."""
    readings = [reading for text in report.quantities for reading in text.readings]
    rows = [_cells(reading) for reading in readings]
    header, *lines = lay_out(COLUMNS, rows, width) if rows else [[]]
    yield from header
    after = iter(lines)
    for text in report.quantities:
        yield from _heading(text)
        for reading in text.readings:
            yield from next(after)
            yield from _doubts(reading)
        yield from _left_out(text)


def _cells(reading: Reading) -> tuple[Piece, ...]:
    quantity = reading.quantity
    return (
        (make_visible(quantity.text), ""),
        (make_visible(format_quantity(quantity)), "value"),
        (_end(quantity, low=True), ""),
        (_end(quantity, low=False), ""),
        (make_visible(quantity.unit), ""),
        (str(quantity.qualifier), "faint"),
    )


def _end(quantity: Quantity, *, low: bool) -> str:
    """The end in the base unit, `excluded` said; `none` where that side is open."""
    end = quantity.low if low else quantity.high
    if end is None:
        return "none"
    included = quantity.low_included if low else quantity.high_included
    return plain_number(end, grouped=True) + ("" if included else " excluded")


def _heading(text: TextReading) -> Iterator[Line]:
    """The text itself with its figures marked, unless it is nothing but one figure."""
    if not text.readings:
        yield (make_visible(text.text), ""), ("  no figure is read here", "warning")
    elif [reading.quantity.text for reading in text.readings] != [text.text]:
        yield BLANK
        pieces: list[Piece] = []
        done = 0
        for reading in text.readings:
            pieces += [
                (make_visible(text.text[done : reading.start]), "faint"),
                (make_visible(text.text[max(done, reading.start) : reading.end]), "title"),
            ]
            done = max(done, reading.end)
        yield (*pieces, (make_visible(text.text[done:]), "faint"))


def _left_out(text: TextReading) -> Iterator[Line]:
    """The numbers that are no figures, each with its reason."""
    for left in text.not_figures:
        days = f", {make_visible(format_span(left.days))}" if left.days else ""
        yield (
            ("  no figure: ", "faint"),
            (make_visible(text.text[left.start : left.end]), ""),
            (f"  {left.reason}{days}", "faint"),
        )


def _doubts(reading: Reading) -> Iterator[Line]:
    """What else the words allow, and why."""
    others = " or ".join(make_visible(format_quantity(other)) for other in reading.alternatives)
    if others or reading.ambiguity:
        because = f": {make_visible(reading.ambiguity)}" if reading.ambiguity else ""
        yield ("  ", ""), (f"also {others}" if others else "ambiguous", "warning"), (because, "faint")
