"""`metrics`: one row a metric of the vocabulary; its label and aliases behind it, or below it on a narrow screen."""

from collections.abc import Iterator, Sequence

from claimcheck.model.listed_metric import ListedMetric, Origin
from claimcheck.model.report import Report
from claimcheck.render.metric_words import metric_parts
from claimcheck.render.sink import make_visible
from claimcheck.render.table.grid import GAP, Column, lay_out
from claimcheck.render.table.paint import BLANK, Line, Piece, cells, width_of
from claimcheck.render.values import count

COLUMNS = (
    Column("metric", lead=True),
    Column("claims", lead=True),
    Column("type", lead=True),
    Column("unit", lead=True),
    Column("behaviour", lead=True),
    Column("tolerance", spare=2),
    Column("same time", spare=3),
    Column("more", spare=1),
    Column("from", spare=4),
)
NAMES = "label; aliases"
LEAST = 40  # terminal columns for label and aliases; where there is less room they stand on a line of their own
INDENT = 4


def view(report: Report, width: int | None) -> Iterator[Line]:
    """The metrics, then how many they are, and how many of them the ledger uses."""
    if not report.metrics:
        return
    header, *rows = lay_out(COLUMNS, [_cells(listed) for listed in report.metrics], width)
    room = max(width_of(lines[0]) for lines in (header, *rows) if lines) + GAP
    if width is not None and width - room < LEAST:
        room = INDENT
    yield from _with_names(header, (NAMES,), "", room, width)
    for listed, lines in zip(report.metrics, rows, strict=True):
        yield from _with_names(lines, listed.metric.aliases, _label(listed), room, width)
    yield BLANK
    yield ((_summary(report), "faint"),)


def _cells(listed: ListedMetric) -> tuple[Piece, ...]:
    parts = metric_parts(listed)
    return (
        (make_visible(listed.metric.name), "value"),
        (f"{listed.claims:,}" if listed.claims else "", ""),
        (parts.type, "faint"),
        (parts.unit, ""),
        (parts.behaviour, ""),
        (parts.tolerance, ""),
        (parts.within, ""),
        (parts.more, ""),
        (str(listed.origin), "faint" if listed.origin is Origin.BUILT_IN else "note"),
    )


def _label(listed: ListedMetric) -> str:
    """The label, unless it is the name again."""
    label = listed.metric.label
    return "" if label == listed.metric.name.replace("_", " ") else make_visible(label)


def _with_names(
    lines: Sequence[Line], aliases: Sequence[str], label: str, room: int, width: int | None
) -> Iterator[Line]:
    """The lines of a row with the names behind the first, from column `room` on, or below them all."""
    if not lines:
        return
    words = _as_many(aliases, None if width is None else width - room - cells(f"{label}; "))
    names = ((f"{label}; " if label and words else label, ""), (words, "faint"))
    if room == INDENT:
        yield from lines
        if label or words:
            yield ((" " * INDENT, ""), *names)
        return
    first, *rest = lines
    yield (*first, (" " * (room - width_of(first)), ""), *names)
    yield from rest


def _as_many(aliases: Sequence[str], room: int | None) -> str:
    """The first aliases, as many as `room` terminal columns hold, and how many more; None holds all."""
    shown = [make_visible(alias) for alias in aliases]
    for left in range(len(shown) + 1):
        words = ", ".join((*shown[: len(shown) - left], *([f"{left} more"] if left else [])))
        if room is None or cells(words) <= room:
            return words
    return ""


def _summary(report: Report) -> str:
    """`208 metrics, 26 of this ledger, 64 with claims`."""
    own = sum(listed.origin is not Origin.BUILT_IN for listed in report.metrics)
    used = sum(listed.claims > 0 for listed in report.metrics)
    said = f", {own:,} of this ledger" if own else ", all built in"
    return count(len(report.metrics), "metric") + said + (f", {used or 'none':} with claims" if report.ledger else "")
