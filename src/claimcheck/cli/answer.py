"""From the options of a command to a ledger, and from its report to text, notices and an exit code."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from claimcheck.cli.options import read_today
from claimcheck.cli.output import say, screen_for, write
from claimcheck.cli.settings import DEFAULT_LEDGER, ledger_root
from claimcheck.model.errors import ClaimcheckError

if TYPE_CHECKING:  # the model takes longer to load than the command line takes to answer `--version`
    from claimcheck.model.ledger import Ledger
    from claimcheck.model.query import Terms
    from claimcheck.model.report import Report

CLEAN = 0
FINDINGS = 1


def read_ledger(
    context: typer.Context, given: Path | None, paths: Sequence[Path] = (), *, compared: bool = True
) -> Ledger:
    """The ledger of this run. Files named without any ledger around them are a ledger of their own.

    Raises ClaimcheckError when it is not there.
    """
    from claimcheck.pipeline.reading import open_ledger

    return open_ledger(ledger_folder(context, given, paths), paths, compared=compared)


def ledger_folder(context: typer.Context, given: Path | None, paths: Sequence[Path] = ()) -> Path:
    """Where the ledger of this run is, or should be."""
    root = ledger_root(context, given)
    if root is None and paths and not DEFAULT_LEDGER.is_dir():
        root = paths[0] if paths[0].is_dir() else paths[0].parent
    return root or DEFAULT_LEDGER


def read_terms(today: str | None, new_since: str | None, root: Path, judge: Callable[[Ledger, Terms], Report]) -> Terms:
    """What counts among the findings. `judge` is run on all of the ledger at `new_since`, too.

    Raises ClaimcheckError for a day or revision that is none.
    """
    from claimcheck.model.query import Terms
    from claimcheck.pipeline.judging import known_at

    terms = Terms(read_today(today))
    if new_since is None:
        return terms
    known = known_at(root, new_since, lambda ledger: judge(ledger, terms))
    return terms._replace(new_since=new_since, known=known)


def answer(report: Report, form: str, output_file: Path | None = None) -> None:
    """Render the report, write it, and say on stderr what a reader of it has to know."""
    from claimcheck.render.formats import render

    _spare_the_ledger(report, output_file)
    write(render(report, form, screen_for(output_file)), output_file)
    for notice in [*notices(report), *(_uncounted(report) if form in {"concise", "csv"} else ())]:
        say("note", notice)


def _spare_the_ledger(report: Report, output_file: Path | None) -> None:
    """Refuse to write an answer over a file of the ledger it is about. Raises ClaimcheckError."""
    if output_file is None or report.ledger is None or output_file.suffix not in {".yaml", ".yml"}:
        return
    if os.path.realpath(output_file).startswith(os.path.realpath(report.ledger.root) + os.sep):
        raise ClaimcheckError(f'"{output_file}" is of the ledger itself', "write the answer to another place")


def notices(report: Report) -> list[str]:
    """What was not answered and why: nothing to read, nothing that matches, parts lost."""
    ledger = report.ledger
    said = list(report.notes)
    if ledger is None:
        return said
    if not ledger.files:
        said.append(f'no claim files in "{ledger.root}"')
    elif not ledger.claims:
        said.append(f'no claims in "{ledger.root}"')
    elif not report.claims and report.command in {"list", "groups"}:
        said.append("no claim matches")
    if report.partial and report.command != "validate":
        said += [f"{lost.place.file}:{lost.place.line}: not read: {lost.message}" for lost in ledger.lost]
        said.append("the answer is partial: `claimcheck validate` shows what to mend")
    return said


def _uncounted(report: Report) -> Iterator[str]:
    """What the last line of a table says of findings that are not shown; the formats for machines have none."""
    waived = sum(finding.waived for finding in report.findings)
    if waived:
        yield f"{waived} waived"
    if report.left_out:
        yield f"{report.left_out.findings} known at {report.left_out.revision}"


def query_code(report: Report) -> int:
    """0 when a query was answered in full, 1 when part of the ledger could not be read."""
    return FINDINGS if report.partial else CLEAN


def gate_code(report: Report) -> int:
    """1 when an error stands that nobody waived, or part of the ledger could not be read.

    What could not be read is itself among the findings of `validate`: of these only new ones count, when asked for.
    """
    from claimcheck.model.finding import Severity

    failed = any(finding.severity is Severity.ERROR and not finding.waived for finding in report.findings)
    told = report.command == "validate" and report.left_out is not None
    return FINDINGS if failed or (report.partial and not told) else CLEAN
