"""`claimcheck show`: one claim and all that bears on it."""

from typing import Annotated

import typer

from claimcheck.cli.answer import answer, query_code, read_ledger
from claimcheck.cli.options import Form, LedgerDir, OutputFile


def command(
    context: typer.Context,
    claim: Annotated[
        str, typer.Argument(metavar="ID", help="source-id/claim-id; the claim's own id if no other has it.")
    ],
    ledger: LedgerDir = None,
    output_format: Form = "table",
    output_file: OutputFile = None,
) -> None:
    """Show one claim, its source, series and verdicts."""
    from claimcheck import pipeline

    report = pipeline.show(read_ledger(context, ledger), claim)
    answer(report, output_format, output_file)
    raise typer.Exit(query_code(report))
