"""`claimcheck conflicts`: figures that cannot all hold."""

from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.answer import FINDINGS, answer, ledger_folder, query_code, read_terms
from claimcheck.cli.options import (
    Beside,
    ClaimForm,
    Entities,
    LedgerDir,
    Metrics,
    NewSince,
    OutputFile,
    Today,
    build_query,
)

if TYPE_CHECKING:
    from claimcheck.model.report import Report


def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    context: typer.Context,
    entity: Entities = None,
    metric: Metrics = None,
    source: Beside = None,
    every: Annotated[bool, typer.Option("--all", help="Also series without a conflict.")] = False,  # noqa: FBT002 - an option
    exit_code: Annotated[  # noqa: FBT002 - an option
        bool, typer.Option("--exit-code", help="Exit with 1 when there is a conflict or an error that nobody waived.")
    ] = False,
    new_since: NewSince = None,
    today: Today = None,
    ledger: LedgerDir = None,
    output_format: ClaimForm = "table",
    output_file: OutputFile = None,
) -> None:
    """Find figures that cannot all hold.

    The values of a series stand side by side in time order, each with its verdict: also why a pair that looks like a
    conflict is none.
    """
    from claimcheck.model.query import Query
    from claimcheck.pipeline.conflicts import conflicts
    from claimcheck.pipeline.reading import open_ledger

    root, query = ledger_folder(context, ledger), build_query(entity, metric, source)
    found = open_ledger(root)
    terms = read_terms(today, new_since, root, lambda old, terms: conflicts(old, Query(), terms, every_series=False))
    report = conflicts(found, query, terms, every_series=every)
    answer(report, output_format, output_file)
    raise typer.Exit(FINDINGS if exit_code and has_conflict(report) else query_code(report))


def has_conflict(report: "Report") -> bool:
    """Whether a finding stands that nobody waived: of a conflict rule, possible or certain, or any error.

    Arithmetic that does not work out is a contradiction like two figures for one thing; where it is only possible, one
    of the figures compared may well be of something else.
    """
    from claimcheck.judge.rule import Family
    from claimcheck.judge.run import RULES
    from claimcheck.model.finding import Severity

    conflict = {rule.name for rule in RULES if rule.family is Family.CONFLICT}
    live = [finding for finding in report.findings if not finding.waived]
    return any(finding.rule in conflict or finding.severity is Severity.ERROR for finding in live)
