"""`claimcheck quantity`: how a figure is read."""

import re
import sys
from typing import Annotated, Literal

import typer

from claimcheck.cli.answer import answer
from claimcheck.cli.options import OutputFile, read_day
from claimcheck.model.errors import ClaimcheckError

STDIN = "-"
LINE_BREAK = re.compile(r"\r\n|\n|\r")

QuantityForm = Annotated[
    Literal["table", "concise", "json", "jsonl"],
    typer.Option("--output-format", "-f", metavar="FORMAT", help="table, concise, json, or jsonl: one object a text."),
]


def command(
    texts: Annotated[
        list[str], typer.Argument(metavar="TEXT...", help="Texts to read; - takes one a line from stdin.")
    ],
    every_number: Annotated[  # noqa: FBT002 - an option
        bool, typer.Option("--all", help="Also the numbers that are no figures, each with its reason.")
    ] = False,
    today: Annotated[
        str | None, typer.Option(metavar="DATE", help="With --all: the day that relative dates are counted from.")
    ] = None,
    output_format: QuantityForm = "table",
    output_file: OutputFile = None,
) -> None:
    """Show how the figures in a text are read."""
    from claimcheck.pipeline.quantities import read_quantities

    given = [line for text in texts for line in (_lines() if text == STDIN else [text])]
    report = read_quantities(given, every_number=every_number, today=read_day("--today", today))
    answer(report, output_format, output_file)


def _lines() -> list[str]:
    """The lines of stdin that hold something, as UTF-8. Raises ClaimcheckError when it is closed."""
    if sys.stdin is None or sys.stdin.closed:
        raise ClaimcheckError("standard input is closed", "give the text as an argument")
    data = sys.stdin.buffer.read()
    try:
        return [line for line in LINE_BREAK.split(data.decode("utf-8-sig")) if line.strip()]
    except UnicodeDecodeError as error:
        from claimcheck.load.reader import UTF_16, looks_like_utf_16

        line = data.count(b"\n", 0, error.start) + 1
        what = UTF_16 if looks_like_utf_16(data) else f"not UTF-8: line {line}"
        raise ClaimcheckError(f"standard input is {what}") from error
