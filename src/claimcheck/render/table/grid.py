"""Columns that fit: aligned rows where there is room, two lines a row where there is not. Nothing is cut."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from claimcheck.render.table.paint import Line, Piece

GAP = 2  # columns between two cells


@dataclass(frozen=True, slots=True)
class Column:
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
    """
    shown = [index for index in range(len(columns)) if any(row[index][0] for row in rows)]
    widths = {
        index: max(cell_len(row[index][0]) for row in (*rows, [(c.title, "") for c in columns])) for index in shown
    }
    while not _fits(shown, widths, width, indent):
        spare = max(shown, key=lambda index: columns[index].spare)
        if not columns[spare].spare:
            return [[], *(_broken(columns, shown, row, indent) for row in rows)]
        shown.remove(spare)
    header = [(columns[index].title, "faint") for index in range(len(columns))]
    return [[_aligned(row, shown, widths, indent)] for row in (header, *rows)]


def _fits(shown: Sequence[int], widths: dict[int, int], width: int | None, indent: int) -> bool:
    return width is None or indent + sum(widths[index] + GAP for index in shown) - GAP <= width


def _aligned(row: Row, shown: Sequence[int], widths: dict[int, int], indent: int) -> Line:
    pieces: list[Piece] = [(" " * indent, "")] if indent else []
    for index in shown:
        text, style = row[index]
        pieces += [(text, style), (" " * (widths[index] - cell_len(text) + GAP), "")]
    return tuple(pieces[:-1])


def _broken(columns: Sequence[Column], shown: Sequence[int], row: Row, indent: int) -> list[Line]:
    """What the row is about in its first line, the rest below it."""
    lead = [row[index] for index in shown if columns[index].lead and row[index][0]]
    rest = [row[index] for index in shown if not columns[index].lead and row[index][0]]
    return [_joined(cells, indent + step) for cells, step in ((lead, 0), (rest, 2)) if cells]


def _joined(cells: Sequence[Piece], indent: int) -> Line:
    pieces: list[Piece] = [(" " * indent, "")]
    for text, style in cells:
        pieces += [(text.strip(), style), (" " * GAP, "")]
    return tuple(pieces[:-1])


def align_figures(figures: Sequence[tuple[str, str]]) -> list[str]:
    """(number, unit) pairs as texts whose numbers end in one column: `  7 bn USD` above `800 M people`."""
    room = max((cell_len(number) for number, _ in figures), default=0)
    return [" " * (room - cell_len(number)) + number + unit if number else unit for number, unit in figures]
