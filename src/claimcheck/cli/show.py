"""`claimcheck show`: one claim and all that bears on it."""

from typing import Annotated

import typer

from claimcheck.cli.answer import answer, query_code, read_ledger
from claimcheck.cli.options import Archives, Form, LedgerDir, OutputFile, Today, read_today
from claimcheck.cli.settings import configured_folders


def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    context: typer.Context,
    claim: Annotated[
        str, typer.Argument(metavar="ID", help="source-id/claim-id; the claim's own id if no other has it.")
    ],
    sources: Archives = None,
    today: Today = None,
    ledger: LedgerDir = None,
    output_format: Form = "table",
    output_file: OutputFile = None,
) -> None:
    """Show one claim, its source, series and verdicts.

    With the archived articles also its quote in context.
    """
    from claimcheck.model.query import Terms
    from claimcheck.pipeline.showing import show

    configured = configured_folders(context)[1]
    folder = sources or (configured if configured and configured.is_dir() else None)
    report = show(read_ledger(context, ledger), claim, folder, Terms(read_today(today)))
    answer(report, output_format, output_file)
    raise typer.Exit(query_code(report))
