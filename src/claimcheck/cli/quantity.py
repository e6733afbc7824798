"""`claimcheck quantity`: how a figure is read."""

import sys
from typing import Annotated

import typer

from claimcheck.cli.answer import answer
from claimcheck.cli.options import Form, OutputFile
from claimcheck.model.errors import ClaimcheckError

STDIN = "-"


def command(
    texts: Annotated[
        list[str], typer.Argument(metavar="TEXT...", help="Texts to read; - takes one a line from stdin.")
    ],
    output_format: Form = "table",
    output_file: OutputFile = None,
) -> None:
    """Show how the figures in a text are read."""
    from claimcheck.pipeline.quantities import read_quantities

    given = [line for text in texts for line in (_lines() if text == STDIN else [text])]
    answer(read_quantities(given), output_format, output_file)


def _lines() -> list[str]:
    """The lines of stdin that hold something, as UTF-8. Raises ClaimcheckError when it is closed."""
    if sys.stdin is None or sys.stdin.closed:
        raise ClaimcheckError("standard input is closed", "give the text as an argument")
    data = sys.stdin.buffer.read()
    try:
        return [line for line in data.decode("utf-8-sig").splitlines() if line.strip()]
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ClaimcheckError(f"standard input is not UTF-8: line {line}") from error
