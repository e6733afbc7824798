"""Whether a part of a file fits beyond doubt, read off the published schemas.

pydantic and its models take longer to load than the rest of a run. So the wire models, the one definition, are asked
only about parts that may be faulty; what surely fits is passed by the schemas generated from them. Strict on purpose:
in doubt the answer is no, and the models decide. tests/load/test_fit.py holds the two against each other.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from claimcheck.load.nodes import ListNode, MapNode, Node, TextNode
from claimcheck.load.shipped import shipped

Fits = Callable[[Node], bool]
Schema = Mapping[str, Any]

_SAFE_LENGTH = 40  # characters: a text no longer than this holds no number of more than 40 digits
_DIGIT = re.compile("[0-9０-９]")
_TEXT_TYPES = frozenset({"string", "number", "integer", "boolean"})
_NUMBER_TYPES = frozenset({"number", "integer"})
_SAID_ELSEWHERE = frozenset({"description", "minimum", "additionalProperties"})


def surely_fits(kind: str, node: MapNode) -> bool:
    """Whether a mapping fits the definition `kind` ("Claim", "Source", "Metric" ...); False when in doubt."""
    return _definitions()[kind](node)


def fields_of(file_kind: str) -> list[str]:
    """Name the fields at the top of a file: of "claims", "vocabulary" or "waivers"."""
    return list(read_schema(file_kind)["properties"])


def read_schema(file_kind: str) -> dict[str, Any]:
    """Return the published schema of "claims", "vocabulary" or "waivers"."""
    schema: dict[str, Any] = json.loads(schema_text(file_kind))
    return schema


def schema_text(file_kind: str) -> str:
    """Return the published schema as it is shipped, ending with a line break."""
    return shipped(f"{file_kind}.schema.json").decode()


@cache
def _definitions() -> dict[str, Fits]:
    found: dict[str, Fits] = {}
    for file_kind in ("claims", "vocabulary", "waivers"):
        for kind, schema in read_schema(file_kind)["definitions"].items():
            found[kind] = _compile(schema, found)
    return found


def _compile(schema: Schema, known: Mapping[str, Fits]) -> Fits:
    """Turn a schema into a test of nodes. Raises KeyError on a keyword it does not know: a bug, seen by the tests."""
    tests = [_KEYWORDS[word](schema, known) for word in schema if word not in _SAID_ELSEWHERE]
    first, *rest = tests
    if not rest:
        return first
    if len(rest) == 1:
        second = rest[0]
        return lambda node: first(node) and second(node)
    return lambda node: all(test(node) for test in tests)


def _type(schema: Schema, known: Mapping[str, Fits]) -> Fits:
    types = schema["type"]
    names = {types} if isinstance(types, str) else set(types)
    if "object" in names:
        return _mapping(schema, known)
    if "array" in names:
        return lambda node: isinstance(node, ListNode) and not node.refused
    null = "null" in names
    if not names & _TEXT_TYPES:
        return lambda node: null and isinstance(node, TextNode) and node.absent and not node.refused
    long = _may_hold_a_long_number if names & _NUMBER_TYPES else _never

    def test(node: Node) -> bool:
        if not isinstance(node, TextNode) or node.refused:
            return False
        return null if node.absent else not long(node.text)

    return test


def _never(_: str) -> bool:
    return False


def _may_hold_a_long_number(text: str) -> bool:
    return len(text) > _SAFE_LENGTH and len(_DIGIT.findall(text)) > _SAFE_LENGTH


def _mapping(schema: Schema, known: Mapping[str, Fits]) -> Fits:
    fields = {name: _compile(each, known) for name, each in schema.get("properties", {}).items()}
    rest = schema.get("additionalProperties", False)
    others: Fits = _compile(rest, known) if isinstance(rest, dict) else lambda _: False

    def test(node: Node) -> bool:
        if not isinstance(node, MapNode) or node.refused or node.dropped:
            return False
        for key, (_, value) in node.entries.items():
            fits = fields.get(key)
            if fits is None:
                if not others(value):
                    return False
            elif not fits(value) and not _is_absent(value):
                return False
        return True

    return test


def _is_absent(node: Node) -> bool:
    return isinstance(node, TextNode) and node.absent and not node.refused


def _required(schema: Schema, _: Mapping[str, Fits]) -> Fits:
    names: Sequence[str] = schema["required"]

    return lambda node: isinstance(node, MapNode) and None not in map(node.value, names)


def _pattern(schema: Schema, _: Mapping[str, Fits]) -> Fits:
    matches = re.compile(schema["pattern"].replace("$", r"\Z")).search
    return lambda node: not isinstance(node, TextNode) or node.absent or matches(node.text) is not None


def _enum(schema: Schema, _: Mapping[str, Fits]) -> Fits:
    allowed = {each for each in schema["enum"] if isinstance(each, str)}
    return lambda node: isinstance(node, TextNode) and node.text in allowed


def _items(schema: Schema, known: Mapping[str, Fits]) -> Fits:
    fits = _compile(schema["items"], known)
    return lambda node: isinstance(node, ListNode) and all(fits(item) for item in node.items)


def _min_items(schema: Schema, _: Mapping[str, Fits]) -> Fits:
    fewest: int = schema["minItems"]
    return lambda node: isinstance(node, ListNode) and len(node.items) >= fewest


def _reference(schema: Schema, known: Mapping[str, Fits]) -> Fits:
    name = schema["$ref"].rpartition("/")[2]

    def test(node: Node) -> bool:
        return known[name](node)  # looked up late: it may be compiled after this one

    return test


def _any_of(schema: Schema, known: Mapping[str, Fits]) -> Fits:
    tests = [_compile(each, known) for each in schema.get("anyOf", schema.get("oneOf", ()))]
    if len(tests) == 2:
        first, second = tests
        return lambda node: first(node) or second(node)
    return lambda node: any(test(node) for test in tests)


def _all_of(schema: Schema, known: Mapping[str, Fits]) -> Fits:
    tests = [_compile(each, known) for each in schema["allOf"]]
    return lambda node: all(test(node) for test in tests)


_KEYWORDS: dict[str, Callable[[Schema, Mapping[str, Fits]], Fits]] = {
    "$ref": _reference,
    "allOf": _all_of,
    "anyOf": _any_of,
    "enum": _enum,
    "items": _items,
    "minItems": _min_items,
    "oneOf": _any_of,
    "pattern": _pattern,
    "properties": lambda _schema, _known: lambda _: True,  # seen to by "type"
    "required": _required,
    "type": _type,
}
