"""YAML syntax errors in our words."""

import yaml

from claimcheck.model.place import Place, Spot
from claimcheck.model.raw import Defect

# What a person most likely meant, by words in the parser's message (libyaml and the pure parser word it differently).
_ADVICE = (
    ("comment or", "quote a text that begins with > or |"),
    ("mapping values are not allowed", "quote a text that holds a colon and a space"),
    ("cannot start any token", "quote a text that begins with this character"),
    ("expected ':'", "a field is written as name: value"),
    ("unexpected end of stream", "a quote is opened and never closed"),
    ("'\\t'", "indent with spaces, not with tabs"),
)


def explain(error: yaml.MarkedYAMLError, file: str) -> Defect:
    """Turn a parser's error into a defect at its place, with advice where the cause is a frequent one."""
    problem = error.problem or error.context or "unreadable"
    advice = next((f"; {words}" for part, words in _ADVICE if part in problem), "")
    related: tuple[Spot, ...] = ()
    if error.context and error.context_mark:
        related = (Spot(_point(error.context_mark, file), error.context),)
    place = _point(error.problem_mark or error.context_mark, file)
    return Defect("malformed-file", place, f"not valid YAML: {problem}{advice}", related, lost=True)


def _point(mark: yaml.Mark | None, file: str) -> Place:
    if mark is None:
        return Place(file, 1, 1, 1, 1)
    return Place(file, mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)
