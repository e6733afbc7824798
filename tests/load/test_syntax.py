"""What a syntax error of YAML is most likely about."""

import pytest

from claimcheck.load.tree import read_tree

DEEPER = "this line is indented deeper than the one above, whose value it would continue"
COLON = "quote a text that holds a colon and a space"


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("a: b\n  c: d\n", DEEPER),
        ("- a: b\n    c: d\n", DEEPER),
        ("list:\n  - a: b\n\n     c: d\n", DEEPER),
        ("a: b: c\n", COLON),
        ("a: b\nc: d: e\n", COLON),
        ("- a: b\n  c: d: e\n", COLON),
        ("a: b\n  c d e: f\n", COLON),
    ],
)
def test_a_colon_where_none_may_stand_is_of_a_text_or_of_an_indent(text: str, advice: str) -> None:
    (defect,) = read_tree(text, "claims/a.yaml").defects
    assert defect.message == f"not valid YAML: mapping values are not allowed in this context; {advice}"
