"""YAML syntax errors in our words."""

import re

import yaml

from claimcheck.load.reader import place_after
from claimcheck.model.place import Place, Spot
from claimcheck.model.raw import Defect

_FIELD = re.compile(r"( *)[\w-]{1,60}")
_INDENT = re.compile(r"(?: *- )* *")  # what stands behind a hyphen is indented by it
# What a person most likely meant, by words in the parser's message (libyaml and the pure parser word it differently).
_ADVICE = (
    ("comment or", "quote a text that begins with > or |"),
    ("mapping values are not allowed", "quote a text that holds a colon and a space"),
    ("cannot start any token", "quote a text that begins with this character"),
    ("expected ':'", "a field is written as name: value"),
    ("unexpected end of stream", "a quote is opened here and never closed"),
    ("expected '-' indicator", "this line is not indented like those it belongs to"),
    ("expected key", "this line is not indented like those it belongs to"),
    ("expected <block end>", "this line is not indented like those it belongs to"),
)


def explain(error: yaml.MarkedYAMLError, text: str, file: str) -> Defect:
    """Turn a parser's error into a defect at its place, with advice where the cause is a frequent one.

    What runs to the end of the file unclosed is shown where it was opened.
    """
    problem = error.problem or error.context or "unreadable"
    mark, opened = error.problem_mark or error.context_mark, error.context_mark
    if mark is None:
        return Defect("malformed-file", Place(file, 1, 1, 1, 1), f"not valid YAML: {problem}", lost=True)
    message = f"not valid YAML: {problem}{_advice(problem, text, mark)}"
    if not text[mark.index :].strip():
        return Defect("malformed-file", _before_end(opened, text, file), message, lost=True)
    related = (Spot(_point(opened, file), error.context),) if opened and error.context else ()
    return Defect("malformed-file", _point(mark, file), message, related, lost=True)


def _before_end(opened: yaml.Mark | None, text: str, file: str) -> Place:
    """Return a place inside the file for a fault at its end: where the part was opened, else the last words."""
    written = text.rstrip()
    return _point(opened, file) if opened and opened.index < len(written) else place_after(written, file)


def _advice(problem: str, text: str, mark: yaml.Mark) -> str:
    if text[mark.index : mark.index + 1] == "\t":
        return "; indent with spaces, not with tabs"
    if "mapping values are not allowed" in problem and _is_deeper(text, mark):
        return "; this line is indented deeper than the one above, whose value it would continue"
    return next((f"; {words}" for part, words in _ADVICE if part in problem), "")


def _is_deeper(text: str, mark: yaml.Mark) -> bool:
    """Whether the line of the mark begins with a field, and further to the right than the line above it."""
    start = text.rfind("\n", 0, mark.index) + 1
    field = _FIELD.fullmatch(text[start : mark.index])
    above = text[:start].rstrip().rpartition("\n")[2]
    indent = _INDENT.match(above)
    return field is not None and indent is not None and len(field[1]) > indent.end()


def _point(mark: yaml.Mark, file: str) -> Place:
    return Place(file, mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)
