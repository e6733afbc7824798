"""wrong-unit: measured in something else."""

from pathlib import Path

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.wrong_unit import RULE
from structure import claim, lines, open_ledger_with


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"value": "120"}, []),
        ({"metric": "valuation", "value": "120 USD"}, []),
        ({"metric": "valuation", "value": "120 万元"}, []),
        ({"metric": "no such metric", "value": "12 %"}, []),
    ],
)
def test_wrong_unit(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(**changes)) == expected


@pytest.mark.parametrize(
    ("metric", "value"),
    [("headcount", "12 %"), ("headcount", "120 USD"), ("valuation", "120 people"), ("valuation", "{low: 1, unit: GW}")],
)
def test_another_dimension(metric: str, value: str, tmp_path: Path) -> None:
    """In the words of the reader of units; the claim is kept."""
    ledger = open_ledger_with(tmp_path, claim(metric=metric, value=value))
    (found,) = RULE.check(RULE, Case(ledger))
    assert (found.spots[0].place.line, found.claims) == (10, ("example/staff",))
    assert len(ledger.claims) == 1
