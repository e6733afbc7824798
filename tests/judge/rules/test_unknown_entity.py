"""unknown-entity: a name the ledger does not list."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.unknown_entity import RULE
from claimcheck.model.finding import Severity
from structure import claim, claim_file, findings, lines


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"entity": "nobody has ever heard of it"}, []),
    ],
)
def test_unknown_entity(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(**changes)) == expected


@pytest.mark.parametrize(
    ("entity", "expected"),
    [
        ("Northern Works", []),
        ("northern works", []),
        ("the northern plant", []),
        ("Nothern Works", ['unknown entity "Nothern Works"; the nearest is "Northern Works"']),
        ("Quite Another", ['unknown entity "Quite Another"']),
    ],
)
def test_where_the_ledger_lists_entities(entity: str, expected: list[str], tmp_path: Path) -> None:
    own = "entities:\n  Northern Works: {aliases: [the northern plant]}\n"
    found = findings(RULE, tmp_path, _vocabulary__yaml=own, example__yaml=claim_file(claim(entity=entity)))
    assert [finding.message for finding in found] == expected
    assert all(finding.severity is Severity.WARNING for finding in found)


def test_a_vocabulary_of_metrics_alone_lists_none(tmp_path: Path) -> None:
    own = "metrics:\n  chairs: {unit: count}\n"
    assert not findings(RULE, tmp_path, _vocabulary__yaml=own, example__yaml=claim_file(claim()))
