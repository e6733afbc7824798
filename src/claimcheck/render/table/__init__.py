"""The table format: for people. The only format that knows rich."""

from importlib import import_module

from claimcheck.model.report import Report
from claimcheck.render.screen import Screen
from claimcheck.render.sink import defuse_commands
from claimcheck.render.table.paint import paint

# The module of each command's view, loaded when it is the one asked for: `list` needs no finding, group or evidence.
VIEWS = {
    "list": "claims",
    "show": "card",
    "groups": "groups",
    "conflicts": "series",
    "quantity": "quantities",
    "metrics": "metrics",
    "verify": "coverage",
}


def render_table(report: Report, screen: Screen) -> str:
    """The whole report as lines of text, none longer than the screen (ids and figures are folded, never cut)."""
    module = import_module(f"claimcheck.render.table.{VIEWS.get(report.command, 'findings')}")
    return defuse_commands(paint(module.view(report, screen.width), screen))
