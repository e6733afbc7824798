"""Columns that fit: aligned rows where there is room, two lines a row where there is not. Nothing is cut."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from claimcheck.render.table.paint import Line, Piece, cells

GAP = 2  # terminal columns between two cells
WIDEST = 48  # terminal columns a cell may claim for all the rows around it
WIDEST_NUMBER = 24  # characters


class Column(NamedTuple):
    """One column. `spare` 0: always shown; 1 or more: left out of a narrow screen, the highest first.

    `lead`: stands in the first line of a row that had to be broken in two.
    """

    title: str
    lead: bool = False
    spare: int = 0


Row = Sequence[Piece]  # one cell a column


def lay_out(columns: Sequence[Column], rows: Sequence[Row], width: int | None, indent: int = 0) -> list[list[Line]]:
    """The lines of the header (none when rows are broken) and then of each row, in order.

    Columns without any text are left out. `width` counts terminal columns, the indent included; None is endless.
    A cell wider than WIDEST does not push the others apart: its row alone is out of line, or broken.
    """
    shown = [index for index in range(len(columns)) if any(row[index][0] for row in rows)]
    header = [(column.title, "faint") for column in columns]
    widths = {index: _width([row[index][0] for row in (header, *rows)]) for index in shown}
    full = tuple(shown)  # a broken row has room for everything
    while not _fits(shown, widths, width, indent):
        spare = max(shown, key=lambda index: columns[index].spare)
        if not columns[spare].spare:
            return [[], *(_broken(columns, full, widths, row, _Page(width, indent)) for row in rows)]
        shown.remove(spare)
    return [
        [_aligned(row, shown, widths, indent)]
        if width is None or all(cells(row[index][0]) <= widths[index] for index in shown)
        else _broken(columns, full, widths, row, _Page(width, indent))
        for row in (header, *rows)
    ]


class _Page(NamedTuple):
    width: int | None
    indent: int


def _width(texts: Sequence[str]) -> int:
    return max(length for length in map(cells, texts) if length <= WIDEST)


def _fits(shown: Sequence[int], widths: Mapping[int, int], width: int | None, indent: int) -> bool:
    return width is None or indent + sum(widths[index] + GAP for index in shown) - GAP <= width


def _aligned(row: Row, shown: Sequence[int], widths: Mapping[int, int], indent: int) -> Line:
    pieces: list[Piece] = [(" " * indent, "")] if indent else []
    for index in shown:
        text, style = row[index]
        pieces += [(text, style), (" " * (max(0, widths[index] - cells(text)) + GAP), "")]
    return tuple(pieces[:-1])


def _broken(
    columns: Sequence[Column], shown: Sequence[int], widths: Mapping[int, int], row: Row, page: _Page
) -> list[Line]:
    """What the row is about in its first line, in line with the rows around it if that fits, the rest below it."""
    lead = [index for index in shown if columns[index].lead]
    if not _fits(lead, widths, page.width, page.indent) or any(cells(row[i][0]) > widths[i] for i in lead):
        first = _joined([row[index] for index in lead], page.indent)
    else:
        first = _aligned(row, lead, widths, page.indent)
    rest = [row[index] for index in shown if not columns[index].lead and row[index][0]]
    return [first, _joined(rest, page.indent + 2)] if rest else [first]


def _joined(cells: Sequence[Piece], indent: int) -> Line:
    pieces: list[Piece] = [(" " * indent, "")]
    for text, style in cells:
        if text:
            pieces += [(text.strip(), style), (" " * GAP, "")]
    return tuple(pieces[:-1])


def align_figures(figures: Sequence[tuple[str, str]]) -> list[str]:
    """(number, unit) pairs as texts whose numbers end in one column: `  7 bn USD` above `800 M people`."""
    room = max((len(number) for number, _ in figures if len(number) <= WIDEST_NUMBER), default=0)
    return [number.rjust(room) + unit if number else unit for number, unit in figures]
