"""Every fault of a claim comes out in one run: what is wrong in its form hides nothing that is wrong in its values."""

from pathlib import Path

import pytest

from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.load.ledger import load_ledger
from claimcheck.normalise.ledger import normalise

HEAD = "source: {id: src, title: t}\nclaims:\n"
GOOD = "id: a, text: t, entity: Anthropic, metric: arr, value: 7 billion USD"
WRONG = "entity: Anthropic, metric: arr, value: lots, as_of: 2025-13"


def rules(folder: Path, *texts: str) -> list[str]:
    """The rules broken in claim files of these texts, in file order, and no claim of a faulty one is taken."""
    for number, text in enumerate(texts):
        (folder / f"f{number}.yaml").write_text(text, encoding="utf-8")
    ledger = normalise(load_ledger(folder), builtin_vocabulary())
    assert [claim.id for claim in ledger.claims] in ([], ["src/a"])
    return [defect.rule for defect in sorted(ledger.defects, key=lambda defect: defect.place)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (f"id: b, {WRONG}", ["missing-field", "bad-value", "bad-date"]),
        (f"text: t, {WRONG}", ["missing-field", "bad-value", "bad-date"]),
        (f"id: b, text: t, status: rumour, {WRONG}", ["bad-value", "bad-value", "bad-date"]),
        (f"id: a, text: t, {WRONG}", ["duplicate-id", "bad-value", "bad-date"]),
        (
            "id: b, text: t, entity: [x], metric: aar, value: 7, as_of: 2025-13",
            ["bad-value", "unknown-metric", "bad-date"],
        ),
        ("id: b, text: t, entity: x, metric: arr, value: 12 %, as_of: [x]", ["wrong-unit", "bad-value"]),
        ("id: b, entity: x, metric: arr, value: {low: 9, high: 7, unit: USD}", ["missing-field", "empty-interval"]),
    ],
)
def test_faults_of_form_hide_no_fault_of_value(tmp_path: Path, fields: str, expected: list[str]) -> None:
    found = rules(tmp_path, f"{HEAD}  - {{{GOOD}}}\n  - {{{fields}}}\n")
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize(
    "fields",
    [
        "id: b, text: t, entity: x, metric: arr, value: 7 billion USD, value: lots",  # refused: read by nobody
        "id: b, text: t, entity: x, metric: arr, value: {low: lots, unit: USD}, unit: USD",  # which unit is not known
        "id: b, text: t, entity: x, metric: [arr], value: lots",  # nor how to read it without a metric
        "id: b, text: t, entity: x, metric: arr, value: [lots]",
    ],
)
def test_what_cannot_be_judged_is_told_once(tmp_path: Path, fields: str) -> None:
    assert len(rules(tmp_path, f"{HEAD}  - {{{fields}}}\n")) == 1


def test_claims_of_a_source_without_an_id_of_its_own_are_read_for_their_faults(tmp_path: Path) -> None:
    nameless = f"source: {{title: t}}\nclaims:\n  - {{id: b, text: t, {WRONG}}}\n"
    assert rules(tmp_path, nameless) == ["missing-field", "bad-value", "bad-date"]
    taken = f"{HEAD}  - {{id: b, text: t, {WRONG}}}\n"
    assert rules(tmp_path, f"{HEAD}  - {{{GOOD}}}\n", taken) == ["duplicate-id", "bad-value", "bad-date"]


@pytest.mark.parametrize(
    "fields",
    [
        "value: {low: 1,200, high: 2,500, unit: EUR}",
        "value: {low: 4, high: 5,5, unit: EUR}",
        "value: 5 EUR, scope: {market: Greater Velmar, north}",
        "value: 5 EUR, scope: {market: Greater Velmar, seats: 1,200}",
    ],
)
def test_what_a_comma_cuts_off_inside_braces_is_a_fault(tmp_path: Path, fields: str) -> None:
    assert set(rules(tmp_path, f"{HEAD}  - {{id: b, text: t, entity: x, metric: arr, {fields}}}\n")) == {"bad-value"}


def test_a_scope_may_leave_a_key_empty(tmp_path: Path) -> None:
    good = f"{HEAD}  - {{{GOOD}, scope: {{market: , region: north}}}}\n"
    assert rules(tmp_path, good) == []
