"""JSON Lines: one object for each text given to `quantity`, in order; another command's whole answer on one line."""

from claimcheck.model.report import Report, TextReading
from claimcheck.render.json_text import Json, write_json_line
from claimcheck.render.wire import document, not_figure_entries, quantity_entries


def render_json_lines(report: Report) -> str:
    """Each text with its figures and, when asked for, the numbers that are none (jsonlines.org)."""
    if report.command != "quantity":
        return write_json_line(document(report))
    return "".join(write_json_line(_line(text)) for text in report.quantities)


def _line(text: TextReading) -> Json:
    return {
        "text": text.text,
        "quantities": _without_source(quantity_entries(text)),
        "not_figures": _without_source(not_figure_entries(text)),
    }


def _without_source(entries: list[dict[str, Json]]) -> list[Json]:
    return [{key: value for key, value in entry.items() if key != "source"} for entry in entries]
