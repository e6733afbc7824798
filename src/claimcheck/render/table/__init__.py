"""The table format: for people. The only format that knows rich."""

from claimcheck.model.report import Report
from claimcheck.render.screen import Screen
from claimcheck.render.sink import defuse_commands
from claimcheck.render.table import card, claims, coverage, findings, groups, quantities, series
from claimcheck.render.table.paint import paint

VIEWS = {
    "list": claims.view,
    "show": card.view,
    "groups": groups.view,
    "conflicts": series.view,
    "quantity": quantities.view,
    "verify": coverage.view,
}


def render_table(report: Report, screen: Screen) -> str:
    """The whole report as lines of text, none longer than the screen (ids and figures are folded, never cut)."""
    view = VIEWS.get(report.command, findings.view)
    return defuse_commands(paint(view(report, screen.width), screen))
