"""`claimcheck groups`: claims that say the same thing in other words."""

import typer

from claimcheck.cli.answer import answer, query_code, read_ledger
from claimcheck.cli.options import Beside, Entities, Form, LedgerDir, Metrics, OutputFile, build_query


def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    context: typer.Context,
    entity: Entities = None,
    metric: Metrics = None,
    source: Beside = None,
    ledger: LedgerDir = None,
    output_format: Form = "table",
    output_file: OutputFile = None,
) -> None:
    """Group claims that say the same thing in other words."""
    from claimcheck.pipeline.grouping import groups

    report = groups(read_ledger(context, ledger), build_query(entity, metric, source))
    answer(report, output_format, output_file)
    raise typer.Exit(query_code(report))
