"""`claimcheck list`: claims in a table."""

from typing import Annotated, Literal

import typer

from claimcheck.cli.answer import answer, query_code, read_ledger
from claimcheck.cli.options import (
    ClaimForm,
    Entities,
    LedgerDir,
    Metrics,
    OutputFile,
    Since,
    Sources,
    Statuses,
    Until,
    build_query,
)


def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    context: typer.Context,
    entity: Entities = None,
    metric: Metrics = None,
    source: Sources = None,
    status: Statuses = None,
    since: Since = None,
    until: Until = None,
    sort: Annotated[
        Literal["file", "entity", "metric", "value", "date", "source"],
        typer.Option(metavar="ORDER", help="file, entity, metric, value, date or source."),
    ] = "file",
    ledger: LedgerDir = None,
    output_format: ClaimForm = "table",
    output_file: OutputFile = None,
) -> None:
    """List claims, all of them or those that match."""
    from claimcheck.pipeline.listing import list_claims

    query = build_query(entity, metric, source, status, (since, until))
    report = list_claims(read_ledger(context, ledger, compared=False), query, sort)
    answer(report, output_format, output_file)
    raise typer.Exit(query_code(report))
