"""bad-value: what a field cannot hold."""

from pathlib import Path

import pytest

from claimcheck.judge.rules.bad_value import RULE
from structure import claim, lines

STATUSES = "reported, estimate, forecast, target, hearsay"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"value": '"> 100 people"'}, []),
        ({"value": "{low: 100, unit: people}"}, []),
        ({"status": "hearsay", "line": "7"}, []),
        ({"status": "forcast"}, [f'12:13: status "forcast" is none of {STATUSES}, did you mean "forecast"']),
        ({"line": "-1"}, ['12:11: line "-1" is no line number: a whole number from 1']),
        ({"line": "²"}, ['12:11: line "²" is no line number: a whole number from 1']),
        ({"id": "Staff"}, ['5:9: id "Staff" is not kebab-case, write "staff"']),
        ({"id": "a--b"}, ['5:9: id "a--b" is not kebab-case, write "a-b"']),
        ({"id": "a/b"}, ['5:9: id "a/b" is not kebab-case, write "a-b"']),
        ({"entity": "[a, b]"}, ['8:13: "entity" must be a text, not a list']),
        ({"value": "1" + "0" * 39 + " people"}, []),
        (
            {"value": "1" + "0" * 40 + " people"},
            [f'10:12: value "1{"0" * 40} people" holds a number of more than 40 digits'],
        ),
        (
            {"unit": "people", "value": "{low: 1, unit: count}"},
            ['12:11: unit "people" is given beside a value that has its own'],
        ),
    ],
)
def test_bad_value(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(**changes)) == expected


@pytest.mark.parametrize("value", ["lots of people", "{low: many}", "people", "/"])
def test_a_value_without_a_figure(value: str, tmp_path: Path) -> None:
    """In the words of the reader of figures; the place is the value's."""
    (found,) = lines(RULE, tmp_path, claim(value=value))
    assert found.startswith(("10:12: ", "10:18: "))
