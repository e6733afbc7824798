"""A value field: one quantity and nothing else."""

from collections.abc import Mapping

from claimcheck.model.quantity import Reading
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures.assembly import read_figure
from claimcheck.normalise.figures.figure import Figure, to_reading
from claimcheck.normalise.figures.folding import fold
from claimcheck.normalise.figures.not_figures import is_garbled
from claimcheck.normalise.figures.numerals import FIGURE_CHARACTERS, NUMBER_WORDS

_MOST_CHARACTERS = 500
_NOTHING: Mapping[str, str] = {}


def read_value(text: str, default_unit: str | None = None, extra_units: Mapping[str, str] = _NOTHING) -> Reading:
    """Read a text that must be one quantity, at most 500 characters long.

    A bare number gets `default_unit`, else "count". `extra_units` maps further words to unit codes.
    Raises UnreadableError quoting what could not be read.
    """
    if len(text) > _MOST_CHARACTERS:
        message = f"longer than {_MOST_CHARACTERS} characters: {text[:20]!r}..."
        raise UnreadableError(message)
    folded = fold(text)
    figure = _only_figure(folded.text, text, extra_units)
    if figure.amount.unit is None and default_unit is not None:
        main = figure.main._replace(code=default_unit)
        figure = figure._replace(main=main, others=tuple(o._replace(code=default_unit) for o in figure.others))
    return to_reading(figure, folded, text)


def _only_figure(folded: str, text: str, extra: Mapping[str, str]) -> Figure:
    """Read the figure that covers the text but for blanks and a full stop."""
    at = _first_number(folded)
    figure = read_figure(folded, at, 0, extra) if at is not None else None
    if figure is None:
        message = f"no figure in {text!r}"
        raise UnreadableError(message)
    leftover = folded[: figure.reach].strip(), folded[figure.end :].strip().removesuffix(".")
    unread = [part for part in leftover if part]
    if unread:
        quoted = " and ".join(repr(part) for part in unread)
        message = f"cannot read {quoted} in {text!r}"
        raise UnreadableError(message)
    if is_garbled(folded, figure.start, figure.end):
        message = f"garbled text in {text!r}"
        raise UnreadableError(message)
    return figure


def _first_number(text: str) -> int | None:
    """Find where the first number begins."""
    at = 0
    while at < len(text):
        character = text[at]
        if (
            "0" <= character <= "9"
            or (character == "." and text[at + 1 : at + 2].isdecimal())
            or character in FIGURE_CHARACTERS
        ):
            return at
        if character.isascii() and character.isalpha():
            end = at
            while end < len(text) and text[end].isascii() and text[end].isalpha():
                end += 1
            if text[at:end].lower() in NUMBER_WORDS:
                return at
            at = end
        else:
            at += 1
    return None
