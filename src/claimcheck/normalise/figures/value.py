"""A value field: one quantity and nothing else."""

import re
from collections.abc import Iterator, Mapping

from claimcheck.model.quantity import Reading
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures.assembly import read_figure
from claimcheck.normalise.figures.figure import Figure, to_reading
from claimcheck.normalise.figures.folding import fold
from claimcheck.normalise.figures.garbled import is_garbled
from claimcheck.normalise.figures.numeral import MAX_DIGITS
from claimcheck.normalise.figures.numerals import FIGURE_CHARACTERS, NUMBER_WORDS
from claimcheck.normalise.figures.patterns import Pattern

_MOST_CHARACTERS = 500
_START = Pattern(rf"(?<![0-9.])\.?[0-9]|[A-Za-z]+|[{FIGURE_CHARACTERS}]")
_JOINT = Pattern(r"[ ]?(?:\.{2,3}|[-–~…至到]|to )[ ]?")
_NOTHING: Mapping[str, str] = {}
_DENIED = Pattern(r"(?:^|[ ,])(?:not|no|never|isn't|wasn't) ?$|[不非]是? ?$", re.IGNORECASE)


def read_value(text: str, default_unit: str | None = None, extra_units: Mapping[str, str] = _NOTHING) -> Reading:
    """Read a text that must be one quantity, at most 500 characters long.

    A bare number gets `default_unit`, else "count". `extra_units` maps further words to unit codes.
    Raises UnreadableError quoting what could not be read.
    """
    if len(text) > _MOST_CHARACTERS:
        message = f'longer than {_MOST_CHARACTERS} characters: "{text[:20]}"...'
        raise UnreadableError(message)
    folded = fold(text)
    figure = _only_figure(folded.text, text, extra_units)
    if figure.amount.unit is None and default_unit is not None:
        bare, main = figure.main.code, figure.main._replace(code=default_unit)
        others = (other._replace(code=default_unit) if other.code == bare else other for other in figure.others)
        figure = figure._replace(main=main, others=tuple(others))
    return to_reading(figure, folded, text)


def _only_figure(folded: str, text: str, extra: Mapping[str, str]) -> Figure:
    """Read the figure that covers the text but for blanks and a full stop."""
    figure = None
    for at in _numbers(folded):
        figure = read_figure(folded, at, 0, extra)
        if figure is not None or folded[at] in ".0123456789":
            break
    if figure is None:
        long = re.search(rf"[0-9]{{{MAX_DIGITS + 1}}}", folded)
        message = f'more than {MAX_DIGITS} digits in "{text}"' if long else f'no figure in "{text}"'
        raise UnreadableError(message)
    leftover = folded[: figure.reach].strip(), folded[figure.end :].strip().removesuffix(".")
    unread = [part for part in leftover if part]
    denied = _DENIED.search(folded, 0, figure.start) if figure.start else None
    if denied:  # "not less than 5" is a hedge; "not 5" is no value
        message = f'cannot read "{denied[0].strip()}" in "{text}"'
        raise UnreadableError(message)
    if unread and _runs_backwards(folded, figure, extra):
        message = f'"{text}" is a reversed range: its low end lies above its high end'
        raise UnreadableError(message)
    if unread:
        quoted = " and ".join(f'"{part}"' for part in unread)
        message = f'cannot read {quoted} in "{text}"'
        raise UnreadableError(message)
    if is_garbled(folded, figure.start, figure.end):
        message = f'garbled text in "{text}"'
        raise UnreadableError(message)
    return figure


def _runs_backwards(text: str, figure: Figure, extra: Mapping[str, str]) -> bool:
    """Say whether a second figure, joined to the first as the end of a range, is all that is left."""
    joint = _JOINT.match(text, figure.end)
    second = (
        read_figure(text, joint.end(), figure.end, extra)
        if joint and text[joint.end() : joint.end() + 1] not in ("", "0")
        else None
    )
    return second is not None and not text[second.end :].strip(" .")


def _numbers(text: str) -> Iterator[int]:
    """Find where numbers may begin, in order."""
    for match in _START.finditer(text):
        if not match[0].isalpha() or not match[0].isascii() or match[0].lower() in NUMBER_WORDS:
            yield match.start()
