"""`claimcheck schema`: the JSON Schemas, for editors."""

from typing import Annotated, Literal

import typer

from claimcheck.cli.options import OutputFile
from claimcheck.cli.output import write


def command(
    kind: Annotated[
        Literal["claims", "vocabulary", "waivers"],
        typer.Argument(metavar="[KIND]", help="claims, vocabulary or waivers.", show_default=True),
    ] = "claims",
    output_format: Annotated[
        Literal["json"], typer.Option("--output-format", "-f", metavar="FORMAT", help="A schema is JSON.")
    ] = "json",
    output_file: OutputFile = None,
) -> None:
    """Print the JSON Schema of claim files."""
    from claimcheck.load.fit import read_schema
    from claimcheck.render.json_text import write_json

    del output_format
    write(write_json(read_schema(kind)), output_file)
