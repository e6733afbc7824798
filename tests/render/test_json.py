"""The JSON format: the contract of docs/json.md."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.evidence import Evidence, Match
from claimcheck.model.quantity import Reading
from claimcheck.model.report import NotFigure, Report, TextReading
from claimcheck.render.formats import render
from claimcheck.render.json_text import Json, write_json
from claimcheck.render.wire import LONGEST_SOURCE, not_figure_entries, quantity_entries
from making import claim, ledger, quantity

Make = Callable[[str], Report]
PLACE = {"file", "line", "column", "end_line", "end_column"}
INTERVAL = {"low", "high", "low_included", "high_included", "unit", "qualifier"}


def read(report: Report) -> dict[str, Any]:
    text = render(report, "json")
    assert text.isascii()
    document = json.loads(text, parse_float=Decimal, parse_constant=pytest.fail)
    assert isinstance(document, dict)
    return document


@pytest.mark.parametrize(
    "command", ["validate", "list", "show", "groups", "conflicts", "quantity", "metrics", "verify"]
)
def test_the_envelope_has_the_same_keys_in_every_answer(command: str, report: Make, hostile: Make) -> None:
    for make in (report, hostile):
        assert list(read(make(command))) == [
            "version",
            "command",
            "partial",
            "lost",
            "claims",
            "groups",
            "suggestions",
            "series",
            "findings",
            "quantities",
            "not_figures",
            "metrics",
            "evidence",
            "coverage",
            "passages",
            "new_since",
            "notes",
        ]


def test_a_claim(report: Make) -> None:
    assert read(report("list"))["claims"][0] == {
        "id": "zinc/arr",
        "source": "zinc",
        "file": "claims/zinc.yaml",
        "line": 12,
        "text": "OpenAI's revenue ",
        "quote": "about $7B",
        "quote_line": None,
        "entity": "OpenAI",
        "metric": "arr",
        "scope": {},
        "status": "reported",
        "value": {
            "type": "quantity",
            "low": 6_300_000_000,
            "high": 7_700_000_000,
            "low_included": True,
            "high_included": True,
            "unit": "USD",
            "qualifier": "about",
            "text": "~7000000000",
        },
        "as_of": {"start": "2025-08-01", "end": "2025-08-31", "text": "2025-08"},
        "as_of_basis": "stated",
        "said_by": "Sam ",
        "note": None,
        "ambiguity": None,
    }


def test_open_ends_are_null_and_texts_have_none(report: Make) -> None:
    users, words = read(report("list"))["claims"][4:]
    assert users["value"]["high"] is None
    assert users["scope"] == {"market": "全球"}
    assert words["value"] == {
        "type": "text",
        "low": None,
        "high": None,
        "low_included": False,
        "high_included": False,
        "unit": None,
        "qualifier": "exact",
        "text": "Ada",
    }
    assert words["as_of"] is None


def test_a_finding_and_a_series(report: Make) -> None:
    answer = read(report("conflicts"))
    found = answer["findings"][0]
    assert set(found) == {
        "rule",
        "severity",
        "confidence",
        "message",
        "calculation",
        "claims",
        "places",
        "fingerprint",
        "waived",
    }
    assert set(found["places"][0]) == PLACE | {"message"}
    assert found["places"][0]["line"] == 33
    series = answer["series"][0]
    assert set(series) == {"entity", "metric", "scope", "claims", "origins", "verdicts", "clashes"}
    assert series["origins"] is None
    assert series["verdicts"][1] == {
        "claims": ["harbour/arr", "数据/arr"],
        "verdict": "conflicts",
        "confidence": "certain",
        "reason": "same month",
        "origin": None,
    }
    assert series["clashes"][0]["clusters"] == [["harbour/arr"], ["数据/arr"]]
    assert {one["id"] for one in answer["claims"]} == set(series["claims"])


def test_every_claim_named_in_a_group_is_there(report: Make) -> None:
    answer = read(report("groups")._replace(claims=()))
    assert answer["groups"][0] == {
        "claims": ["zinc/arr", "harbour/arr"],
        "similarity": Decimal("0.834"),
        "origins": 2,
        "reason": "one subject",
        "links": [],
    }
    assert {one["id"] for one in answer["claims"]} == {"zinc/arr", "harbour/arr", "zinc/wau"}


@pytest.mark.parametrize("command", ["show", "verify", "waive"])
def test_every_claim_with_a_finding_or_evidence_is_there(command: str, report: Make) -> None:
    about = ledger(claim("a/x", "7"), claim("b/x", "9"), claim("c/x", "9"))
    (finding, *_) = report("conflicts").findings
    found = finding._replace(claims=("a/x",))
    document = read(Report(command, about, findings=(found,), evidence=(Evidence("b/x", Match.MISSING),)))
    assert [one["id"] for one in document["claims"]] == ["a/x", "b/x"]


def test_quantities_say_where_they_stand(report: Make) -> None:
    entry = read(report("quantity"))["quantities"][1]
    assert set(entry) == INTERVAL | {"text", "start", "end", "source", "alternatives", "ambiguity"}
    assert entry["source"][entry["start"] : entry["end"]] == entry["text"]
    assert entry["alternatives"][0]["low"] == 3


def test_a_long_text_is_not_repeated_beside_each_of_its_figures() -> None:
    text = TextReading("x" * (LONGEST_SOURCE + 1), (Reading(quantity("7"), 0, 1),), (NotFigure(1, 2, "name"),))
    short = text._replace(text="x" * LONGEST_SOURCE)
    for entries in (quantity_entries, not_figure_entries):
        assert [entry["source"] for entry in entries(text)] == [None]
        assert [entry["source"] for entry in entries(short)] == [short.text]


def test_numbers_are_exact(exact: Decimal) -> None:
    value = quantity("1")._replace(low=exact)
    answer = read(Report("list", claims=(claim("a/b", value),)))
    assert str(answer["claims"][0]["value"]["low"]) == str(exact)


def scalars() -> st.SearchStrategy[Json]:
    return st.one_of(
        st.none(), st.booleans(), st.integers(), st.text(), st.decimals(allow_nan=False, allow_infinity=False)
    )


@given(
    st.recursive(scalars(), lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4))
)
def test_whatever_is_written_reads_back(value: Json) -> None:
    text = write_json(value)
    assert text.isascii()
    assert "##[" not in text
    assert json.loads(text, parse_float=Decimal, parse_int=Decimal) == value


@pytest.mark.parametrize("odd", [Decimal("NaN"), Decimal("Infinity"), float("nan"), float("inf")])
def test_what_is_no_number_is_null(odd: float | Decimal) -> None:
    assert write_json([odd]) == "[\n  null\n]\n"
