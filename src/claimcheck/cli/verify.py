"""`claimcheck verify`: every figure proved in its article."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.answer import answer, gate_code, ledger_folder, read_terms
from claimcheck.cli.options import Archives, Form, LedgerDir, NewSince, OutputFile, Sources, Today
from claimcheck.cli.settings import configured_folders
from claimcheck.model.errors import ClaimcheckError


def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    context: typer.Context,
    sources: Archives = None,
    coverage: Annotated[  # noqa: FBT002 - an option
        bool, typer.Option("--coverage", help="Also the figures of each article that no claim's quote carries.")
    ] = False,
    source: Sources = None,
    new_since: NewSince = None,
    today: Today = None,
    ledger: LedgerDir = None,
    output_format: Form = "table",
    output_file: OutputFile = None,
) -> None:
    """Hold every quote against its archived article.

    And every value against the figure in its quote. Exits with 1 when there is an error.
    """
    from claimcheck.pipeline.evidence import verify
    from claimcheck.pipeline.reading import open_ledger

    folder, root = archive_folder(context, sources), ledger_folder(context, ledger)
    found = open_ledger(root)
    terms = read_terms(today, new_since, root, lambda old, terms: verify(old, folder, terms, coverage=False))
    report = verify(found, folder, terms, coverage=coverage, sources=source or ())
    answer(report, output_format, output_file)
    raise typer.Exit(gate_code(report))


def archive_folder(context: typer.Context, given: Path | None) -> Path:
    """The folder of archived articles: as given, else as configured. Raises ClaimcheckError when nobody named one."""
    folder = given or configured_folders(context)[1]
    if folder is None:
        raise ClaimcheckError("no folder of archived articles", "name it with --sources DIR, or in claimcheck.toml")
    return folder
