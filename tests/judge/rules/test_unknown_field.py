"""unknown-field: names nobody reads."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.unknown_field import RULE
from structure import claim, lines, open_ledger_with


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"metrc": "headcount"}, ['12:5: unknown field "metrc", did you mean "metric"']),
        ({"Status": "estimate"}, ['12:5: unknown field "Status", did you mean "status"']),
        ({"as-of": "2025"}, ['12:5: unknown field "as-of", did you mean "as_of"']),
        ({"confidence": "0.9"}, ['12:5: unknown field "confidence"']),
        ({"状态": "estimate"}, ['12:5: unknown field "状态"']),
        ({"x" * 90: "y"}, [f'12:5: unknown field "{"x" * 60}…"']),
        ({"value": "{low: 1, hi: 2, unit: people}"}, ['10:21: unknown field "hi", did you mean "high"']),
        ({"note": "metrc", "said_by": "metrc"}, []),
    ],
)
def test_unknown_field(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(**changes)) == expected


def test_it_costs_the_claim_nothing(tmp_path: Path) -> None:
    """But inside a value, where a misspelt end would make an open interval."""
    near = open_ledger_with(tmp_path, claim(metrc="headcount"))
    assert (len(near.claims), near.lost) == (1, ())
    inside = open_ledger_with(tmp_path, claim(value="{low: 1, hihg: 2, unit: people}"))
    assert (len(inside.claims), len(inside.lost)) == (0, 1)
