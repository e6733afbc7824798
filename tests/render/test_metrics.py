"""Metrics of the vocabulary in the formats for people and programs."""

import json
from collections.abc import Callable

from claimcheck.model.report import Report
from claimcheck.render.formats import render
from claimcheck.render.screen import Screen

Make = Callable[[str], Report]


def test_a_row_a_metric_with_its_names_behind_it(report: Make) -> None:
    header, arr, *others = render(report("metrics"), "table").splitlines()
    assert header.endswith("  same time  more                       from      label; aliases")
    assert arr.endswith("  built-in  annual recurring revenue; run rate, 年化收入, annualised")
    assert others == [
        "ceo             text                level                                                       built-in",
        "rank            quantity  place     level      0          1 day      multivalued, rank_by: arr  ledger",
        "",
        "3 metrics, 1 of this ledger, 1 with claims",
    ]


def test_a_narrow_screen_has_them_below_as_many_as_fit(report: Make) -> None:
    lines = render(report("metrics"), "table", Screen(56)).splitlines()
    assert lines[2] == "arr     12      quantity  currency  level"
    assert lines[3] == "    annual recurring revenue; run rate, 年化收入, 1 more"


def test_a_line_a_metric(report: Make) -> None:
    arr, ceo, rank = render(report("metrics"), "concise").splitlines()
    names = "(run rate, 年化收入, annualised)"
    assert arr == f"arr: annual recurring revenue: quantity, currency, level {names} [built-in, 12 claims]"
    assert ceo == "ceo: ceo: text, level [built-in, no claims]"
    measures = "tolerance 0, comparable within 1 day"
    assert rank == f"rank: rank: quantity, place, level, {measures}, multivalued, rank_by: arr [ledger, no claims]"


def test_json_has_every_alias_and_the_measures_that_count(report: Make) -> None:
    arr, _, rank = json.loads(render(report("metrics"), "json"))["metrics"]
    assert arr["aliases"] == ["run rate", "年化收入", "annualised"]
    assert arr["tolerance"] == {"amount": 0.05, "relative": True, "at_most": None, "exact_up_to": None}
    assert (rank["origin"], rank["derives"]) == ("ledger", [{"by": "rank_by", "metrics": ["arr"]}])
