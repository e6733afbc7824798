"""`claimcheck waive`: accept a finding, with a reason."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.answer import ledger_folder
from claimcheck.cli.options import Archives, Form, LedgerDir, OutputFile, Today, read_today
from claimcheck.cli.output import write
from claimcheck.cli.settings import configured_folders
from claimcheck.model.errors import ClaimcheckError

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.load.waiver_entry import Addition
    from claimcheck.model.finding import Finding
    from claimcheck.model.ledger import Ledger


def command(  # noqa: PLR0913, PLR0917 - one parameter an option
    context: typer.Context,
    finding: Annotated[str, typer.Argument(metavar="FINDING", help="Its fingerprint, or enough of it to be unique.")],
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it is accepted.")],
    expires: Annotated[str | None, typer.Option(metavar="DATE", help="The last day the waiver holds.")] = None,
    owner: Annotated[str | None, typer.Option(metavar="NAME", help="Who answers for it.")] = None,
    sources: Archives = None,
    today: Today = None,
    ledger: LedgerDir = None,
    output_format: Form = "table",
    output_file: OutputFile = None,
) -> None:
    """Accept a finding: write a waiver into the ledger.

    FINDING is what stands behind the rule in a table, and "fingerprint" in JSON. Nothing else in the file changes.
    """
    from claimcheck.load.waiver_entry import Entry, add_waiver
    from claimcheck.model.query import Terms
    from claimcheck.pipeline.reading import open_ledger
    from claimcheck.pipeline.waiving import find_waivable

    root, day = ledger_folder(context, ledger), read_today(today)
    found = open_ledger(root)
    last = _last_day(expires, day)
    chosen = find_waivable(found, finding, _archives(context, sources), Terms(day))
    claims, words = tuple(dict.fromkeys(chosen[0].claims)), _words("--reason", reason)
    addition = add_waiver(
        root, Entry(chosen[0].rule, claims, words, last, _words("--owner", owner) if owner is not None else None)
    )
    write(addition.text, addition.path)
    write(_answer(found, addition, chosen, output_format), output_file)


def _archives(context: typer.Context, given: Path | None) -> Path | None:
    """The folder of archived articles, where there is one."""
    configured = configured_folders(context)[1]
    return given or (configured if configured and configured.is_dir() else None)


def _words(option: str, text: str) -> str:
    """The text without blanks around it. Raises ClaimcheckError unless it says anything."""
    if not any(character.isalnum() for character in text):
        raise ClaimcheckError(f"{option} says nothing", "say it to who reads the waiver in a year")
    return text.strip()


def _last_day(text: str | None, today: "date | None") -> str | None:
    """The day as given. Raises ClaimcheckError when it is none, or past."""
    from claimcheck.pipeline.waiving import read_last_day

    if text is None:
        return None
    last = read_last_day(text)
    if today is not None and last < today:
        raise ClaimcheckError(f'--expires: "{text}" is past', f"today is {today.isoformat()}")
    return text.strip()


def _answer(ledger: "Ledger", addition: "Addition", chosen: "tuple[Finding, ...]", form: str) -> str:

    from claimcheck.model.report import Report
    from claimcheck.render.sink import defuse_commands, make_visible
    from claimcheck.render.wire import render_json

    if form == "json":
        waived = tuple(finding._replace(waived=True) for finding in chosen)
        return render_json(Report("waive", ledger, findings=waived))
    also = f", and {len(chosen) - 1} more on the same claims" if len(chosen) > 1 else ""
    what = f"waived {chosen[0].rule} of {', '.join(chosen[0].claims)}{also}"
    return defuse_commands(make_visible(f"{addition.shown}:{addition.line}: {what}") + "\n")
