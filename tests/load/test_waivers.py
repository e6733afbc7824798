"""`_waivers.yaml`: accepted findings, each with a reason."""

from pathlib import Path

import pytest

from claimcheck.load.ledger import load_ledger
from claimcheck.load.waivers import read_waivers

FULL = """\
waivers:
  - rule: differing-values
    claims: [a/x, b/y]
    reason: both are right, the articles count differently
    expires: 2026-06-30
    owner: desk
  - {rule: missing-quote, claims: a/x, reason: a picture}
"""


def test_full() -> None:
    waivers, defects = read_waivers(FULL, "_waivers.yaml")
    assert not defects
    first, second = waivers
    assert (first.rule.text, [each.text for each in first.claims]) == ("differing-values", ["a/x", "b/y"])
    assert (first.expires and first.expires.text, first.owner and first.owner.text) == ("2026-06-30", "desk")
    assert (first.place.line, first.place.column, first.place.end_line) == (2, 5, 6)
    assert ([each.text for each in second.claims], second.expires, second.owner) == (["a/x"], None, None)


@pytest.mark.parametrize(
    ("text", "expected", "kept"),
    [
        ("", [], 0),
        ("waivers:\n", [], 0),
        ("waivers: {}\n", ['malformed-file 1:10: "waivers" must be a list, not a mapping'], 0),
        ("waivers: all\n", ['malformed-file 1:10: "waivers" must be a list, not a text'], 0),
        ("waivers: [all]\n", ["malformed-file 1:11: waiver 1 must be a mapping, not a text"], 0),
        ("waiver: []\n", ['unknown-field 1:1: unknown field "waiver", did you mean "waivers"'], 0),
        (
            FULL + "  - {rule: a, claims: b}\n",
            ['missing-field 8:6: missing field "reason" in waiver 3'],
            2,
        ),
        (
            FULL + "  - {rule: a, claims: b, reason: c, until: 2026}\n",
            ['unknown-field 8:37: unknown field "until"'],
            3,
        ),
        (FULL.replace("claims: a/x", "claims: {a: x}"), ['bad-value 7:35: "claims" must be a text, not a mapping'], 1),
    ],
)
def test_a_fault_costs_its_waiver(text: str, expected: list[str], kept: int) -> None:
    waivers, defects = read_waivers(text, "_waivers.yaml")
    assert [f"{each.rule} {each.place.line}:{each.place.column}: {each.message}" for each in defects] == expected
    assert len(waivers) == kept


def test_they_are_read_with_the_ledger(tmp_path: Path) -> None:
    (tmp_path / "_waivers.yaml").write_text(FULL + "  - text\n", encoding="utf-8")
    found = load_ledger(tmp_path)
    assert len(found.waivers) == 2
    assert [each.rule for each in found.defects] == ["malformed-file"]
    assert found.defects[0].place.file.endswith("_waivers.yaml")
