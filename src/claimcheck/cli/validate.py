"""`claimcheck validate`: the CI gate."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.answer import answer, gate_code, ledger_folder, read_terms
from claimcheck.cli.options import Form, LedgerDir, NewSince, OutputFile, Today, path


def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    context: typer.Context,
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[PATHS]...", parser=path, help="Files or folders; the whole ledger when none is named."
        ),
    ] = None,
    new_since: NewSince = None,
    today: Today = None,
    ledger: LedgerDir = None,
    output_format: Form = "table",
    output_file: OutputFile = None,
) -> None:
    """Check claim files: every fault of every file at once.

    Exits with 1 when there is an error.
    """
    from claimcheck.pipeline.judging import validate
    from claimcheck.pipeline.reading import open_ledger

    root = ledger_folder(context, ledger, paths or ())
    found = open_ledger(root, paths or ())
    terms = read_terms(today, new_since, root, validate)
    report = validate(found, terms, whole=not paths)
    answer(report, output_format, output_file)
    raise typer.Exit(gate_code(report))
