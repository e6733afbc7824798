"""`_vocabulary.yaml` and the built-in one, through the same reader."""

from pathlib import Path

import pytest

from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.load.ledger import load_ledger
from claimcheck.load.vocabulary import read_vocabulary
from claimcheck.model.place import Place
from claimcheck.model.raw import RawMetric, RawVocabulary

FULL = """\
metrics:
  arr:
    label: annual recurring revenue
    aliases: [run-rate revenue, 年化收入]
    type: quantity
    unit: currency
    behaviour: level
    tolerance: 5 %
    comparable_within: 30 days
  arr_growth: {aliases: ARR growth, unit: percent, derives: {growth_of: arr, ratio_of: [arr, arr]}}
  investor: {type: text, multivalued: true}
  bare:
entities:
  OpenAI: {aliases: [Open AI]}
  ChatGPT: {part_of: OpenAI}
  Yes:
groups:
  together:
    - [a/x, b/y]
  apart:
    - [a/x, c/z, d/w]
"""


def read(text: str) -> tuple[RawVocabulary, list[str]]:
    vocabulary, defects = read_vocabulary(text, "_vocabulary.yaml")
    return vocabulary, [f"{each.rule} {each.place.line}:{each.place.column}: {each.message}" for each in defects]


def metric(name: str) -> RawMetric:
    return next(each for each in read(FULL)[0].metrics if each.name.text == name)


def test_a_full_vocabulary() -> None:
    found, defects = read(FULL)
    assert not defects
    assert [each.name.text for each in found.metrics] == ["arr", "arr_growth", "investor", "bare"]
    parts = [(each.name.text, [alias.text for alias in each.aliases], each.part_of) for each in found.entities]
    assert parts[0] == ("OpenAI", ["Open AI"], None)
    assert parts[2] == ("Yes", [], None)
    assert found.entities[1].part_of
    assert found.entities[1].part_of.text == "OpenAI"
    assert [[each.text for each in group] for group in found.together] == [["a/x", "b/y"]]
    assert [[each.text for each in group] for group in found.apart] == [["a/x", "c/z", "d/w"]]


def test_a_metric() -> None:
    arr = metric("arr")
    assert arr.name.place == Place("_vocabulary.yaml", 2, 3, 2, 6)
    assert [each and each.text for each in (arr.label, arr.unit, arr.tolerance, arr.comparable_within)] == [
        "annual recurring revenue",
        "currency",
        "5 %",
        "30 days",
    ]
    assert (arr.type, arr.behaviour, arr.multivalued) == ("quantity", "level", None)
    assert metric("investor").multivalued is True
    assert metric("bare") == RawMetric(metric("bare").name)


def test_one_text_stands_for_a_list_of_one() -> None:
    growth = metric("arr_growth")
    assert [each.text for each in growth.aliases] == ["ARR growth"]
    derives = [(by, [each.text for each in metrics]) for by, metrics in growth.derives]
    assert derives == [("growth_of", ["arr"]), ("ratio_of", ["arr", "arr"])]


@pytest.mark.parametrize(
    ("text", "expected", "kept"),
    [
        ("", [], []),
        ("# nothing\n", [], []),
        ("- a\n", ["malformed-file 1:1: the file must be a mapping, not a list"], []),
        ("metrics: [a]\n", ['malformed-file 1:10: "metrics" must be a mapping, not a list'], []),
        ("metrics: {a: b}\n", ['malformed-file 1:14: "a" must be a mapping, not a text'], []),
        ("metric: {}\n", ['unknown-field 1:1: unknown field "metric", did you mean "metrics"'], []),
        (
            "metrics: {a: {units: x}, b: {}}\n",
            ['unknown-field 1:15: unknown field "units", did you mean "unit"'],
            ["a", "b"],
        ),
        (
            "metrics: {a: {type: number}, b: {}}\n",
            ['bad-value 1:21: type "number" is none of quantity, date, text'],
            ["b"],
        ),
        (
            "metrics: {a: {behaviour: levle}, b: {}}\n",
            ['bad-value 1:26: behaviour "levle" is none of level, flow, fact, did you mean "level"'],
            ["b"],
        ),
        (
            "metrics: {a: {multivalued: yes}, b: {}}\n",
            ['bad-value 1:28: multivalued "yes" is none of true, false'],
            ["b"],
        ),
        (
            "metrics: {a: {derives: {growth: b}}, b: {}}\n",
            ['unknown-field 1:25: unknown field "growth", did you mean "growth_of"'],
            ["a", "b"],
        ),
        (
            "metrics: {a: {aliases: [x, [y]]}, b: {}}\n",
            ['bad-value 1:28: an entry of "aliases" must be a text, not a list'],
            ["b"],
        ),
        ("metrics: {a: {}, a: {unit: x}, b: {}}\n", ['malformed-file 1:18: key "a" is given twice'], ["b"]),
        ("metrics: {a: &x {}, b: {}}\n", ['malformed-file 1:14: anchors are not allowed: "&x"'], ["b"]),
        ("metrics:\n  b: {}\n  a: {aliases: [x\n", ["malformed-file 3:16: not valid YAML: did not find"], ["b"]),
        (
            "groups: {together: [a, b]}\n",
            ['malformed-file 1:21: an entry of "together" must be a list, not a text'],
            [],
        ),
    ],
)
def test_a_fault_costs_its_entry(text: str, expected: list[str], kept: list[str]) -> None:
    found, defects = read(text)
    assert len(defects) >= len(expected)
    for defect, start in zip(defects, expected, strict=False):
        assert defect.startswith(start)
    assert [each.name.text for each in found.metrics] == kept


def test_a_fault_in_the_ledgers_vocabulary_is_told(tmp_path: Path) -> None:
    (tmp_path / "_vocabulary.yaml").write_text("metrics: {a: {unit: [x]}}\n", encoding="utf-8")
    found = load_ledger(tmp_path)
    assert [(each.rule, each.lost) for each in found.defects] == [("bad-value", True)]
    assert found.files == ()


def test_the_built_in_one_is_sound() -> None:
    found = builtin_vocabulary()
    assert len(found.metrics) > 50
    assert len({each.name.text for each in found.metrics}) == len(found.metrics)
