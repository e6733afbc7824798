"""The CSV format: safe to open in a spreadsheet, and complete."""

import csv
from collections.abc import Callable
from io import StringIO

import pytest

from claimcheck.model.report import Report
from claimcheck.render.formats import render
from claimcheck.render.sheet import HEADER, JUDGED, guard

Make = Callable[[str], Report]


@pytest.mark.parametrize(
    ("cell", "guarded"),
    [
        ("=1+1", "'=1+1"),
        ("+49 30", "'+49 30"),
        ("-cmd", "'-cmd"),
        ("@sum", "'@sum"),
        (" =1", "' =1"),
        ("＝1", "'＝1"),
        ("\t=1", "'\t=1"),
        ("-5", "-5"),
        ("-0.5", "-0.5"),
        ("--5", "'--5"),
        ("-5+1", "'-5+1"),
        ("OpenAI", "OpenAI"),
        ("a=b", "a=b"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula_and_numbers_stay_numbers(cell: str, guarded: str) -> None:
    assert guard(cell) == guarded


def test_a_row_for_each_claim(report: Make, hostile: Make) -> None:
    for make in (report, hostile):
        rows = list(csv.reader(StringIO(render(make("list"), "csv"))))
        assert tuple(rows[0]) == HEADER
        assert [len(row) for row in rows] == [len(HEADER)] * 7


def test_a_judged_claim_has_its_series_and_verdict(report: Make) -> None:
    made = report("conflicts")
    rows = list(csv.DictReader(StringIO(render(made, "csv"))))
    assert tuple(rows[0]) == (*HEADER, *JUDGED)
    assert [row["id"] for row in rows] == [claim.id for series in made.series for claim in series.claims]
    assert (rows[0]["series"], rows[0]["verdict"]) == ("OpenAI · annual recurring revenue", "")
    assert (rows[2]["verdict"], rows[2]["confidence"], rows[2]["reason"]) == ("conflicts", "certain", "same month")
    assert {row["findings"].partition(" ")[0] for row in rows} == {"", "differing-values"}


def test_ends_and_dates(report: Make) -> None:
    rows = list(csv.DictReader(StringIO(render(report("list"), "csv"))))
    assert (rows[0]["low"], rows[0]["high"], rows[0]["unit"]) == ("6300000000", "7700000000", "USD")
    assert (rows[4]["low"], rows[4]["low_included"], rows[4]["high"]) == ("900000000", "false", "")
    assert (rows[0]["as_of_start"], rows[0]["as_of_end"], rows[0]["as_of"]) == ("2025-08-01", "2025-08-31", "2025-08")
    assert (rows[5]["value"], rows[5]["unit"], rows[5]["as_of"]) == ("Ada", "text", "")
