"""duplicate-id: one id, two claims, sources or entries."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.duplicate_id import RULE
from claimcheck.model.finding import Finding
from structure import claim, claim_file, findings, lines


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"id": "staff-2025"}, []),
    ],
)
def test_duplicate_id(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(**changes)) == expected


def places(found: list[Finding]) -> list[tuple[str, int, int, str]]:
    spots = [(finding.spots[0].place, finding.message) for finding in found]
    return [(Path(place.file).name, place.line, place.column, message) for place, message in spots]


def test_two_claims_of_a_file(tmp_path: Path) -> None:
    found = findings(RULE, tmp_path, a__yaml=claim_file(claim(), claim(), claim(id="other")))
    assert places(found) == [("a.yaml", 12, 9, 'claim id "staff" is taken by an earlier claim of this file')]
    assert [(spot.place.line, spot.message) for spot in found[0].spots[1:]] == [(5, "first used here")]


def test_two_claims_of_two_files_are_no_trouble(tmp_path: Path) -> None:
    assert not findings(RULE, tmp_path, a__yaml=claim_file(claim()), b__yaml=claim_file(claim(), id_="other"))


def test_two_sources(tmp_path: Path) -> None:
    found = findings(RULE, tmp_path, a__yaml=claim_file(claim()), b__yaml=claim_file(claim(id="x")))
    assert places(found) == [("b.yaml", 2, 7, 'source id "example" is taken by another file')]
    assert Path(found[0].spots[1].place.file).name == "a.yaml"
