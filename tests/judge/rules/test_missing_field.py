"""missing-field: what every claim needs."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.missing_field import RULE
from structure import claim, findings, lines


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"id": None}, ['5:5: missing field "id" in claim 1']),
        ({"text": None}, ['5:5: missing field "text" in claim "staff"']),
        ({"entity": None}, ['5:5: missing field "entity" in claim "staff"']),
        ({"metric": "~"}, ['9:5: field "metric" is empty in claim "staff"']),
        ({"value": "''"}, ['10:5: field "value" is empty in claim "staff"']),
        ({"quote": None, "as_of": None}, []),
        (
            {"text": None, "metric": None},
            [f'5:5: missing field "{name}" in claim "staff"' for name in ("text", "metric")],
        ),
        ({"derived": "{of: [staff]}"}, ['12:15: missing field "by" in "derived" of claim "staff"']),
    ],
)
def test_missing_field(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(**changes)) == expected


def test_the_source_and_the_file(tmp_path: Path) -> None:
    found = findings(RULE, tmp_path, a__yaml="source:\n  url: null\n", b__yaml="claims: []\n")
    places = [(finding.spots[0].place.line, finding.spots[0].place.column, finding.message) for finding in found]
    assert places == [
        (1, 1, 'missing field "claims" in the file'),
        (2, 3, 'missing field "id" in the source'),
        (2, 3, 'missing field "title" in the source'),
        (1, 1, 'missing field "source" in the file'),
    ]
