"""The list of formats; each is imported only when asked for."""

from claimcheck.model.report import Report
from claimcheck.render.screen import PIPE, Screen

FORMATS = ("table", "concise", "json", "jsonl", "csv")


def render(report: Report, form: str, screen: Screen = PIPE) -> str:
    """The whole report as text in one of FORMATS; `screen` only matters to the table."""
    if form == "json":
        from claimcheck.render.wire import render_json

        return render_json(report)
    if form == "jsonl":
        from claimcheck.render.lines import render_json_lines

        return render_json_lines(report)
    if form == "csv":
        from claimcheck.render.sheet import render_csv

        return render_csv(report)
    if form == "concise":
        from claimcheck.render.concise import render_concise

        return render_concise(report)
    from claimcheck.render.table import render_table

    return render_table(report, screen)
