"""unknown-metric: a name no vocabulary has."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.unknown_metric import RULE
from structure import claim, claim_file, findings, lines


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"metric": "Headcount"}, []),
        ({"metric": "number of employees"}, []),
        ({"metric": "员工数"}, []),
        ({"metric": "head_cuont"}, ['9:13: unknown metric "head_cuont"; the nearest is "headcount"']),
        ({"metric": "x" * 30}, [f'9:13: unknown metric "{"x" * 30}"']),
    ],
)
def test_unknown_metric(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(**changes)) == expected


def test_the_ledgers_own(tmp_path: Path) -> None:
    """A name the ledger's vocabulary adds is known; one it derives another from has to be."""
    own = "metrics:\n  chairs: {unit: count, aliases: [stools]}\n  chair_growth: {derives: {growth_of: chiars}}\n"
    text = claim_file(claim(metric="stools", value="12"))
    (found,) = findings(RULE, tmp_path, _vocabulary__yaml=own, example__yaml=text)
    assert found.message == 'unknown metric "chiars"; the nearest is "chairs"'
    assert (found.spots[0].place.line, found.spots[0].place.column) == (3, 39)
