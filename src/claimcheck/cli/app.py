"""The command line as a whole: global options and the list of commands."""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from claimcheck import __version__
from claimcheck.cli.options import LedgerDir, path
from claimcheck.cli.output import write
from claimcheck.cli.settings import Settings

# In the order of `claimcheck --help`: the gate first, then from one claim to the whole. A command is a module of this
# package with a function `command`; adding one is a file and an entry.
COMMANDS = {
    "validate": "validate",
    "list": "listing",
    "show": "show",
    "groups": "groups",
    "conflicts": "conflicts",
    "verify": "verify",
    "waive": "waive",
    "quantity": "quantity",
    "metrics": "metrics",
    "rule": "rule",
    "schema": "schema",
}
_HELP = frozenset({"--help", "-h"})


def build(arguments: Sequence[str] = ()) -> typer.Typer:
    """The Typer application. Help is plain text: it prints at once, everywhere, and loads nothing.

    Only the commands that stand among the arguments are made, each costs its share of a start; all of them where none
    does, and for help.
    """
    named = [] if _HELP.intersection(arguments) else [name for name in COMMANDS if name in arguments]
    app = typer.Typer(
        name="claimcheck",
        help="Facts for files in git: what the articles say, what they disagree on, and why.",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(settings)
    for name in named or COMMANDS:
        command: Callable[..., None] = import_module(f"claimcheck.cli.{COMMANDS[name]}").command
        app.command(name)(command)
    return app


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it with one positional value
    if wanted:
        write(f"claimcheck {__version__}\n")
        raise typer.Exit


def settings(
    context: typer.Context,
    ledger: LedgerDir = None,
    config: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", parser=path, help="Configuration; else the closest claimcheck.toml or pyproject.toml."
        ),
    ] = None,
    traceback: Annotated[bool, typer.Option("--traceback", help="Show where a bug in claimcheck happened.")] = False,  # noqa: FBT002 - an option
    version: Annotated[  # noqa: FBT002 - an option
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Take note of the global options."""
    del version
    context.obj = Settings(ledger, config, traceback=traceback)
