"""duplicate-claim: one claim, twice in a file."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.duplicate_claim import RULE
from structure import claim, claim_file, findings, lines

AGAIN = {"id": "again", "text": "Some other words.", "quote": "other"}
FOUND = ['12:5: says the same as "staff": entity, metric, scope, value, date and status']


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, FOUND),
        ({"value": '"120 employees"'}, FOUND),
        ({"value": "{low: 120, high: 120, unit: people}"}, FOUND),
        ({"as_of": "2025-03-01/2025-03-31"}, FOUND),
        ({"metric": "number of employees"}, FOUND),
        ({"said_by": "the owner", "note": "n"}, FOUND),
        ({"value": "121 people"}, []),
        ({"value": "~120 people"}, []),
        ({"value": '">= 120 people"'}, []),
        ({"as_of": "2025-04"}, []),
        ({"as_of": "March of fiscal 2025"}, []),
        ({"as_of": None}, []),
        ({"status": "estimate"}, []),
        ({"entity": "The other plant"}, []),
        ({"scope": "{shift: night}"}, []),
    ],
)
def test_duplicate_claim(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(), claim(**AGAIN | changes)) == expected


def test_the_first_is_shown_beside_each_repeat(tmp_path: Path) -> None:
    text = claim_file(claim(), claim(id="again"), claim(id="once-more"))
    found = findings(RULE, tmp_path, example__yaml=text)
    assert [finding.claims for finding in found] == [
        ("example/staff", "example/again"),
        ("example/staff", "example/once-more"),
    ]
    assert [finding.spots[1].place.line for finding in found] == [5, 5]


def test_more_than_is_not_at_least(tmp_path: Path) -> None:
    assert not lines(RULE, tmp_path, claim(value='"> 120 people"'), claim(value='">= 120 people"', **AGAIN))


def test_two_articles_may_say_the_same(tmp_path: Path) -> None:
    """That is corroboration."""
    assert not findings(RULE, tmp_path, a__yaml=claim_file(claim()), b__yaml=claim_file(claim(), id_="other"))


@pytest.mark.parametrize(("metric", "value"), [("founding_date", "1998-04"), ("ceo", "Zhang San")])
def test_dates_and_texts(metric: str, value: str, tmp_path: Path) -> None:
    found = lines(RULE, tmp_path, claim(metric=metric, value=value), claim(metric=metric, value=value, **AGAIN))
    assert found == FOUND
