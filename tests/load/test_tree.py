"""Any text whatever: a tree or a defect in its place, never an exception; and the same tree from either parser."""

import contextlib

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.load import tree
from claimcheck.load.claim_file import read_claim_file
from claimcheck.load.model_errors import shape
from claimcheck.load.nodes import MapNode
from claimcheck.load.reader import RefusedError, decode
from claimcheck.load.tree import Tree, read_tree
from claimcheck.load.vocabulary import read_vocabulary
from claimcheck.load.waivers import read_waivers

PIECES = [
    *(
        "source:",
        "claims:",
        "- ",
        "  ",
        "\n",
        ": ",
        "id: a",
        "title: t",
        "text: t",
        "entity: e",
        "metric: m",
        "value: 1",
    ),
    *("{", "}", "[", "]", ",", "? ", "&a ", "*a", "!t ", "<<: ", "--- ", "...", "# c", "'", '"', "|\n", ">\n", "\t"),
    *("~", "null", "\\x41", "\\u4e2d", "中文", "%", "@", "`", "\r\n", "\r", "-", "0", "scope:", "derived:", "low: 1"),
    *("metrics:", "entities:", "groups:", "waivers:", "rule: r", "\u00a0", "\u3000", "😀", "e\u0301"),
]
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(texts)
def test_no_text_is_too_much(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    claims = read_claim_file(text, "f").defects
    for defect in (*claims, *read_vocabulary(text, "f")[1], *read_waivers(text, "f")[1]):
        assert 1 <= defect.place.line <= len(lines) + 1
        assert 1 <= defect.place.column <= max(map(len, lines)) + 2
        assert defect.message == defect.message.strip()


@given(st.binary(max_size=200))
def test_no_bytes_are_too_much(data: bytes) -> None:
    with contextlib.suppress(RefusedError):
        read_claim_file(decode(data, "f"), "f")


@given(texts)
def test_two_parsers_one_tree(text: str) -> None:
    """Where both accept a text: each takes a few that the other refuses, and they place nothing at different ends."""
    with pytest.MonkeyPatch.context() as patch:
        fast = read_tree(text, "f")
        patch.setattr(tree, "_Loader", yaml.SafeLoader)
        pure = read_tree(text, "f")
    if not (broken(fast) or broken(pure)):
        assert (fast.root and shape(fast.root)) == (pure.root and shape(pure.root))
        assert [defect.message for defect in fast.defects] == [defect.message for defect in pure.defects]


def broken(found: Tree) -> bool:
    return any(defect.message.startswith("not valid YAML") for defect in found.defects)


@given(st.recursive(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])), st.lists))
def test_what_was_written_is_what_is_read(value: object) -> None:
    """Texts in double quotes, as JSON writes them, nested as they come."""

    def write(part: object) -> str:
        if isinstance(part, list):
            return "[" + ", ".join(write(each) for each in part) + "]"
        return '"' + str(part).replace("\\", "\\\\").replace('"', '\\"') + '"'

    def expect(part: object) -> object:
        if isinstance(part, list):
            return [expect(each) for each in part]
        return str(part) if str(part).strip() else None

    found = read_tree(f"key: {write(value)}\n", "f")
    assert not found.defects
    assert isinstance(found.root, MapNode)
    assert shape(found.root.entries["key"][1]) == expect(value)
