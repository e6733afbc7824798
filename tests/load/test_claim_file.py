"""What a good file gives: every text as written, with its place."""

import re

import pytest

from claimcheck.load.claim_file import read_claim_file, source_id
from claimcheck.model.place import Place, Scalar
from claimcheck.model.raw import RawClaim

FULL = """\
source:
  id: paper-2025-03
  title: 一篇文章
  publisher: null
  author: [A. Writer, 'B. Writer']
  url: https://example.org/?a=1
  language: zh-Hans
  published: 2025-03-01
  written: 2025-02/2025-03
  written_basis: ~
  cites: https://example.org/report
  text: {file: a.txt, sha256: DIGEST}
  not_claims:
    - {figure: 30 分钟, reason: a reading time, line: 2}
claims:
  - id: staff
    text: 工厂有 120 人
    quote: "120 人"
    line: 11
    entity: no
    metric: 0120
    value: 7e9
    unit: people
    as_of: 2025-03
    status: estimate
    scope: {site: 12:30, year: }
    said_by: 'null'
    note: |
      two
      lines
    derived: {by: growth, of: [a, other/b]}
  - id: range
    text: t
    entity: e
    metric: m
    value: {low: 5, high: , unit: "%"}
""".replace("DIGEST", "0a" * 32)


def claim(number: int) -> RawClaim:
    return read_claim_file(FULL, "f.yaml").claims[number]


def text(scalar: Scalar | None) -> str | None:
    return scalar.text if scalar else None


def test_nothing_is_wrong_with_it() -> None:
    assert read_claim_file(FULL, "f.yaml").defects == []


def test_the_source() -> None:
    source = read_claim_file(FULL, "f.yaml").source
    assert source
    assert source.place == Place("f.yaml", 2, 3, 14, 55)
    assert (source.id.text, source.title.text, source.publisher) == ("paper-2025-03", "一篇文章", None)
    assert [each.text for each in source.author] == ["A. Writer", "B. Writer"]
    assert [each.text for each in source.cites] == ["https://example.org/report"]
    dates = (text(source.published), text(source.written), source.written_basis)
    assert dates == ("2025-03-01", "2025-02/2025-03", None)
    assert (text(source.text_file), text(source.sha256)) == ("a.txt", "0a" * 32)
    (aside,) = source.not_claims
    assert (aside.figure.text, aside.reason.text, aside.line) == ("30 分钟", "a reading time", 2)


def test_every_scalar_is_the_text_that_was_written() -> None:
    """YAML would make them false, 80, 7000000000.0, 750 and None."""
    one = claim(0)
    assert (one.entity.text, one.metric.text, text(one.value.text)) == ("no", "0120", "7e9")
    assert [(key.text, value.text) for key, value in one.scope] == [("site", "12:30")]
    assert (text(one.said_by), text(one.note), one.line) == ("null", "two\nlines\n", 11)
    assert (text(one.value.unit), text(one.as_of), one.status) == ("people", "2025-03", "estimate")


def test_places_are_counted_in_characters_from_one() -> None:
    one = claim(0)
    assert one.id.place == Place("f.yaml", 16, 9, 16, 14)
    assert one.text.place == Place("f.yaml", 17, 11, 17, 20)
    assert one.quote == Scalar("120 人", Place("f.yaml", 18, 12, 18, 19))
    assert one.scope[0][0].place == Place("f.yaml", 26, 13, 26, 17)
    assert one.place == Place("f.yaml", 16, 5, 31, 44)


def test_derived() -> None:
    derived = claim(0).derived
    assert derived
    assert (derived.by.text, [each.text for each in derived.of]) == ("growth", ["a", "other/b"])
    assert claim(1).derived is None


def test_a_value_by_its_ends() -> None:
    value = claim(1).value
    assert (value.text, text(value.low), value.high, text(value.unit)) == (None, "5", None, "%")
    assert value.place == Place("f.yaml", 36, 12, 36, 39)
    assert claim(1).status == "reported"


@pytest.mark.parametrize("written", ["null", "~", "", "NULL", "''", '" "'])
def test_absent(written: str) -> None:
    """A plain null, and whatever is blank; a quoted null is a text (above)."""
    head = "source: {id: a, title: t}\nclaims:\n"
    claim = "  - id: x\n    text: t\n    entity: e\n    metric: m\n    value: 1\n"
    found = read_claim_file(f"{head}{claim}    note: {written}\n    scope: {written}\n", "f.yaml")
    assert not found.defects
    assert (found.claims[0].note, found.claims[0].scope) == (None, ())


@pytest.mark.parametrize("claims", ["claims:\n", "claims: []\n", "claims: null\n"])
def test_a_source_without_claims_is_fine(claims: str) -> None:
    found = read_claim_file("source: {id: a, title: t}\n" + claims, "f.yaml")
    assert not found.defects
    assert found.source


def test_the_source_may_come_last() -> None:
    source, claims = FULL.split("\nclaims:\n")
    found = read_claim_file(f"claims:\n{claims}{source}\n", "f.yaml")
    assert not found.defects
    assert [each.source for each in found.claims] == ["paper-2025-03"] * 2


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (FULL, "paper-2025-03"),
        ("source: {id: a}\nclaims: [", "a"),
        ("claims: []\nsource: {title: t, id: b}\n", "b"),
        ("source: {title: t}\n", None),
        ("source: text\n", None),
        ("- a\n", None),
        ("", None),
        ("source: {id: [", None),
    ],
)
def test_the_id_alone(written: str, expected: str | None) -> None:
    """Read without the rest of the file, whatever the rest is like."""
    assert text(source_id(written, "f.yaml")) == expected


def test_what_a_fault_of_the_source_costs() -> None:
    """Without a title nothing is lost; a field of the wrong shape is, and its claims are not."""
    untitled = read_claim_file(FULL.replace("  title: 一篇文章\n", ""), "f.yaml")
    assert [(each.rule, each.lost) for each in untitled.defects] == [("missing-field", False)]
    assert untitled.source
    assert untitled.source.title.text == ""
    undated = read_claim_file(FULL.replace("published: 2025-03-01", "published: [2025]"), "f.yaml")
    assert [(each.rule, each.lost) for each in undated.defects] == [("bad-value", True)]
    assert undated.source
    assert undated.source.published is None
    assert len(untitled.claims) == len(undated.claims) == 2


@pytest.mark.parametrize(
    ("written", "hint"),
    [("wire.txt", "write {file: wire.txt}"), ("一 篇.txt", "write {file: NAME}"), ("[a]", "not a list")],
)
def test_how_an_archived_text_is_named(written: str, hint: str) -> None:
    text = re.sub(r"\{file: a.txt.*\}", written, FULL)
    (defect,) = read_claim_file(text, "f.yaml").defects
    assert defect.rule == "malformed-file"
    assert defect.message.startswith('"text" must be a mapping, not a')
    assert defect.message.endswith(hint)


def test_full_ids_in_defects() -> None:
    found = read_claim_file(FULL.replace("    entity: no\n", ""), "f.yaml")
    assert [(each.claim, each.lost) for each in found.defects] == [("paper-2025-03/staff", True)]


def test_a_flood_of_faults_is_cut_short_and_said() -> None:
    text = "source: {id: a, title: t}\nclaims:\n" + "  - {}\n" * 5_000
    defects = read_claim_file(text, "f").defects
    assert len(defects) < 1_100
    assert defects[-1].message == "more than 1000 faults: the claims from here on were not looked at"


def test_a_flood_of_repeated_keys_is_cut_short_and_said() -> None:
    text = "source: {id: a, title: t}\nclaims:\n  - {" + "a: 1, " * 5_000 + "}\n"
    defects = read_claim_file(text, "f").defects
    assert len(defects) < 1_100
    assert any("the rest of the file was not read" in defect.message for defect in defects)


def test_a_faulty_entry_of_not_claims_costs_no_other() -> None:
    entries = "- {figure: 1, reason: a page}\n    - {figure: 2}\n    - three\n    - {figure: 4, reason: a year}"
    head = f"source:\n  id: a\n  title: t\n  not_claims:\n    {entries}\nclaims: []\n"
    found = read_claim_file(head, "f.yaml")
    assert found.source is not None
    assert [text(one.figure) for one in found.source.not_claims] == ["1", "4"]
    assert [defect.message for defect in found.defects] == [
        'missing field "reason" in "not_claims" of the source',
        'an entry of "not_claims" must be a mapping, not a text',
    ]
