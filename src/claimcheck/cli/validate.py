"""`claimcheck validate`: the CI gate."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.answer import answer, gate_code, read_ledger
from claimcheck.cli.options import Form, LedgerDir, OutputFile


def command(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATHS]...", help="Files or folders; the whole ledger when none is named."),
    ] = None,
    ledger: LedgerDir = None,
    output_format: Form = "table",
    output_file: OutputFile = None,
) -> None:
    """Check claim files: every fault of every file at once.

    Exits with 1 when there is an error.
    """
    from claimcheck import pipeline

    report = pipeline.validate(read_ledger(context, ledger, paths or ()))
    answer(report, output_format, output_file)
    raise typer.Exit(gate_code(report))
