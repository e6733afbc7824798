"""empty-interval: nothing between the ends."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.empty_interval import RULE
from structure import claim, lines


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"value": "{low: 120, high: 150, unit: people}"}, []),
        ({"value": "{low: 120, high: 120, unit: people}"}, []),
    ],
)
def test_empty_interval(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(**changes)) == expected


@pytest.mark.parametrize(
    ("metric", "value"),
    [
        ("headcount", "{low: 150, high: 120, unit: people}"),
        ("founding_date", "{low: 1999, high: 1998}"),
    ],
)
def test_ends_the_wrong_way_round(metric: str, value: str, tmp_path: Path) -> None:
    """In the words of the reader; the place is the value's."""
    (found,) = lines(RULE, tmp_path, claim(metric=metric, value=value))
    assert found.startswith("10:12: ")
