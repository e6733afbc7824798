"""`claimcheck metrics`: what can be measured."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.answer import answer, query_code, read_ledger
from claimcheck.cli.options import Form, LedgerDir, OutputFile
from claimcheck.cli.settings import DEFAULT_LEDGER, ledger_root

if TYPE_CHECKING:
    from claimcheck.model.ledger import Ledger


def command(
    context: typer.Context,
    texts: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXT]...", help="Words of a name, label or alias; all metrics when there are none."),
    ] = None,
    ledger: LedgerDir = None,
    output_format: Form = "table",
    output_file: OutputFile = None,
) -> None:
    """List the metrics of the vocabulary.

    The built-in ones and the ledger's own, each with how many claims of the ledger are of it.
    """
    from claimcheck.pipeline.metrics import metrics

    report = metrics(_ledger_if_any(context, ledger), texts or ())
    answer(report, output_format, output_file)
    raise typer.Exit(query_code(report))


def _ledger_if_any(context: typer.Context, given: Path | None) -> "Ledger | None":
    """The ledger of this run; None where nobody named one and the usual folder is not there.

    Raises ClaimcheckError when the one that was named is not there.
    """
    if ledger_root(context, given) is None and not DEFAULT_LEDGER.exists():
        return None
    return read_ledger(context, given, compared=False)
