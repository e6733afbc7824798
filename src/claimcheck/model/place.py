"""Where something stands in a file. Places come from the parser and never leave the value.

Named tuples, as all values of the model: classes and values of them are made several times as fast as frozen
dataclasses, and a start makes all the classes and a ledger one value for every scalar in it.
"""

from typing import NamedTuple


class Place(NamedTuple):
    """A span of one text file.

    `file` is the path as shown to the user (POSIX separators). Lines and columns are 1-based and count
    characters (code points), not bytes; the end is exclusive, as in SARIF 2.1.0 §3.30.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class Spot(NamedTuple):
    """A place with the few words that say why it is shown."""

    place: Place
    message: str


class Scalar(NamedTuple):
    """A text as written in a file, uninterpreted, with its place."""

    text: str
    place: Place
