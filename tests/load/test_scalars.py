"""Texts written as YAML read back as themselves."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.load.nodes import ListNode, MapNode, TextNode
from claimcheck.load.scalars import write_scalar
from claimcheck.load.tree import read_tree

SPEAKABLE = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\u2028\u2029")
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("both are right", "both are right"),
        ("两个数都对", "两个数都对"),
        ("2026-06-30", "2026-06-30"),
        ("source-a/claim-1", "source-a/claim-1"),
        ("the company's own (50 %)", "the company's own (50 %)"),
        ("no", '"no"'),
        ("NULL", '"NULL"'),
        ("7e9", '"7e9"'),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("a, b", '"a, b"'),
        ("- a", '"- a"'),
        ("a ", '"a "'),
        ("*a", '"*a"'),
        ("'a", '"\'a"'),
        ('say "a"', '"say \\"a\\""'),
        ("a\nb", '"a\\nb"'),
        ("", '""'),
    ],
)
def test_plain_where_that_is_safe(text: str, expected: str) -> None:
    assert write_scalar(text) == expected


@given(SPEAKABLE.filter(str.strip))
def test_behind_a_key_and_inside_brackets_it_reads_back(text: str) -> None:
    tree = read_tree(f"a: {write_scalar(text)}\nb: [{write_scalar(text)}, {write_scalar(text)}]\n", "f")
    assert isinstance(tree.root, MapNode)
    alone, listed = tree.root.value("a"), tree.root.value("b")
    assert isinstance(alone, TextNode)
    assert isinstance(listed, ListNode)
    assert [alone.text, *(each.text for each in listed.items if isinstance(each, TextNode))] == [text] * 3


@given(SPEAKABLE.filter(str.strip))
def test_other_readers_take_it_for_a_text(text: str) -> None:
    assert yaml.safe_load(f"a: {write_scalar(f'x{text}')}\n") == {"a": f"x{text}"}
