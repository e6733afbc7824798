"""The verdicts of pairs, and what explains a pair away."""

from decimal import Decimal

import pytest

from claimcheck.model.claim import DateBasis, Status, Words
from claimcheck.model.verdict import Confidence, Verdict
from claimcheck.model.vocabulary import Behaviour, Tolerance, ValueType
from claimcheck.normalise.measures import default_tolerance
from making import NO_TOLERANCE, claim, judged, metric, span, verdicts

CERTAIN, POSSIBLE = Confidence.CERTAIN, Confidence.POSSIBLE
CEO = metric("ceo", Behaviour.LEVEL, type_=ValueType.TEXT)


def test_two_forecasts_for_one_time() -> None:
    series = judged(
        claim("a/x", "9", "2025-12", status=Status.FORECAST), claim("b/x", "12", "2025-12", status=Status.TARGET)
    )
    assert series.comparisons[0].reason == "outlooks differ: 9 people against 12 people, as of 2025-12"


def test_an_outlook_does_not_part_two_actual_figures() -> None:
    series = judged(
        claim("a/x", "7", "2025-10"),
        claim("b/x", "9", "2025-12", status=Status.FORECAST),
        claim("c/x", "20", "2026-03"),
    )
    assert verdicts(series)["a/x", "c/x"] == (Verdict.CHANGED, CERTAIN)
    assert verdicts(series)["a/x", "b/x"] == (Verdict.OUTLOOK, CERTAIN)
    assert verdicts(series)["b/x", "c/x"] == (Verdict.OUTLOOK, CERTAIN)


def test_near_days_that_agree_agree_for_certain() -> None:
    series = judged(claim("a/x", "700", "2027-04-13"), claim("b/x", "701", "2027-04-14"))
    assert verdicts(series) == {("a/x", "b/x"): (Verdict.AGREES, CERTAIN)}


def test_a_target_is_open_until_its_last_day() -> None:
    series = judged(claim("a/x", "20", "2026-03"), claim("b/x", "26", "2026", status=Status.TARGET))
    assert series.comparisons[0].reason == "target still open: +30 % to go from 2026-03 to 2026"
    done = judged(claim("a/x", "30", "2026-03"), claim("b/x", "26", "2026", status=Status.TARGET))
    assert done.comparisons[0].reason.startswith("target exceeded (+15.4 %)")


def test_a_statement_that_still_holds_is_no_step() -> None:
    ceo = metric("ceo", Behaviour.LEVEL, type_=ValueType.TEXT)
    sam, mira = Words("Sam", "sam"), Words("Mira", "mira")
    kept = judged(claim("a/x", sam, "2025-01"), claim("b/x", sam, "2025-09"), by=ceo)
    assert [(pair.verdict, pair.reason) for pair in kept.comparisons] == [
        (Verdict.AGREES, "the same, 2025-01 against 2025-09")
    ]
    gone = judged(claim("a/x", sam, "2025-01"), claim("b/x", mira, "2025-09"), by=ceo)
    assert [(pair.verdict, pair.reason) for pair in gone.comparisons] == [
        (Verdict.CHANGED, "Sam then Mira over about 8 months")
    ]


def test_the_same_name_in_another_dress_agrees() -> None:
    one, other = (
        claim("a/x", Words("Dr Holm", "dr holm", gist=(" holm ",))),
        claim("b/x", Words("Holm", "holm", gist=(" holm ",))),
    )
    assert [pair.verdict for pair in judged(one, other, by=CEO).comparisons] == [Verdict.AGREES]


def test_an_outlook_without_a_date_is_neither_met_nor_missed() -> None:
    goal = claim("b/x", "10", "2026-03", status=Status.TARGET, basis=DateBasis.WRITTEN)
    series = judged(claim("a/x", "9", "2026-03"), goal)
    assert series.comparisons[0].reason == "target without a date: +11.1 % to go from 2026-03"


def test_less_than_the_goal_in_words_is_not_the_goal() -> None:
    below = claim("a/x", "<10", "2026-03")
    series = judged(below, claim("b/x", "10", "2026-12", status=Status.TARGET))
    assert "still open" in series.comparisons[0].reason
    series = judged(claim("a/x", "<10", "2026-12"), claim("b/x", "10", "2026-12", status=Status.TARGET))
    assert series.comparisons[0].reason.startswith("target missed")


@pytest.mark.parametrize(
    ("actual", "reason"),
    [
        (">40", "forecast undecided: > 40 people leaves it open, as of 2026-12"),
        ("<60", "forecast undecided: < 60 people leaves it open, as of 2026-12"),
        (">=45", "forecast met, as of 2026-12"),
        (">60", "forecast exceeded (at least +20 %), as of 2026-12"),
        ("<45", "forecast missed, as of 2026-12"),
        ("48", "forecast met, as of 2026-12"),
    ],
)
def test_a_bound_decides_a_forecast_only_where_it_reaches_it(actual: str, reason: str) -> None:
    series = judged(claim("a/x", "45..50", "2026-12", status=Status.FORECAST), claim("b/x", actual, "2026-12"))
    assert [pair.reason for pair in series.comparisons] == [reason]


def test_outlooks_for_periods_of_two_lengths_are_not_set_against_each_other() -> None:
    flow = metric("units_sold", Behaviour.FLOW)
    quarter = claim("a/x", "170", "2027-01/2027-03", status=Status.FORECAST)
    series = judged(quarter, claim("b/x", "800", "2027", status=Status.TARGET), by=flow)
    assert [pair.reason for pair in series.comparisons] == ["outlooks for two periods: 2027-Q1 against 2027"]


def test_a_share_changes_by_points() -> None:
    share = metric("market_share", Behaviour.LEVEL)
    one, other = claim("a/x", "20", "2025-08", unit="percent"), claim("b/x", "30", "2025-10", unit="percent")
    assert [pair.reason for pair in judged(one, other, by=share).comparisons] == ["+10 points over about 2 months"]
    bound = claim("b/x", ">30", "2025-10", unit="percent")
    assert judged(one, bound, by=share).comparisons[0].reason == "20 % then > 30 % over about 2 months"


def test_a_pair_is_judged_once() -> None:
    series = judged(claim("a/x", "700"), claim("b/x", "800"), claim("c/x", "900"))
    pairs = [frozenset((pair.first, pair.second)) for pair in series.comparisons]
    assert len(pairs) == len(set(pairs)) == 3


def test_growth_that_says_nothing_is_not_told() -> None:
    series = judged(claim("a/x", ">300", "2025-01"), claim("b/x", "300", "2025-06"))
    assert series.comparisons[0].reason == "> 300 people then 300 people over about 5 months"


def test_why_a_comparison_is_only_possible_is_said() -> None:
    series = judged(claim("a/x", "500"), claim("b/x", "600", status=Status.ESTIMATE))
    assert series.comparisons[0].reason == "both cannot hold, as of 2025-08; one is an estimate"


@pytest.mark.parametrize(
    ("first", "second", "unit", "reason"),
    [
        ("700", "700", "people", "the same, as of 2025-08"),
        ("700", "~700", "people", "one can be the other, as of 2025-08"),
        ("600..700", "650", "people", "one can be the other, as of 2025-08"),
        ("700", "720", "people", "within 5 %, as of 2025-08"),
        ("30", "31", "percent", "within 1 of each other, as of 2025-08"),
    ],
)
def test_how_two_figures_agree_is_said(first: str, second: str, unit: str, reason: str) -> None:
    tolerance = (
        Tolerance(Decimal(1), relative=False) if unit == "percent" else Tolerance(Decimal("0.05"), relative=True)
    )
    series = judged(claim("a/x", first, unit=unit), claim("b/x", second, unit=unit), by=metric(tolerance=tolerance))
    assert [(pair.verdict, pair.reason) for pair in series.comparisons] == [(Verdict.AGREES, reason)]


def test_a_year_is_held_against_the_year_before_past_its_quarters() -> None:
    flow = metric("revenue", Behaviour.FLOW)
    half = claim("a/half", "60", "2024-01/2024-06")
    series = judged(claim("a/old", "100", "2023"), half, claim("a/new", "162", "2024"), by=flow)
    found = {(pair.first, pair.second): (pair.verdict, pair.reason) for pair in series.comparisons}
    assert found["a/old", "a/new"] == (Verdict.CHANGED, "+62 % over about 12 months")
    assert found["a/old", "a/half"][0] is Verdict.NOT_COMPARABLE
    outlook = judged(claim("a/old", "100", "2023"), half, claim("a/new", "162", "2024", status=Status.TARGET), by=flow)
    assert ("a/old", "a/new") not in {(pair.first, pair.second) for pair in outlook.comparisons}


@pytest.mark.parametrize(
    ("actual", "at", "goal", "reason"),
    [
        ("6", "2025-06", "<=3", "target still open: 6 then <= 3 to go from 2025-06 to 2025-12"),
        ("6", "2025-12", "3", "target missed (6), as of 2025-12"),
        ("6", "2025-12-05", "3", "target still open: 6 then 3 to go from 2025-12-05 to 2025-12"),
        ("2", "2025-12", "3", "target exceeded (2), as of 2025-12"),
        ("3", "2025-12", "3", "target met, as of 2025-12"),
    ],
)
def test_of_places_the_smaller_is_the_better(actual: str, at: str, goal: str, reason: str) -> None:
    rank = metric("market_rank", tolerance=NO_TOLERANCE)
    target = claim("b/x", goal, "2025-12", unit="count", status=Status.TARGET)
    series = judged(claim("a/x", actual, at, unit="count"), target, by=rank)
    assert [pair.reason for pair in series.comparisons] == [reason]


def test_a_step_of_places_is_no_growth() -> None:
    rank = metric("market_rank", tolerance=NO_TOLERANCE)
    series = judged(claim("a/x", "6", "2025-01", unit="count"), claim("b/x", "3", "2025-09", unit="count"), by=rank)
    assert [pair.reason for pair in series.comparisons] == ["6 then 3 over about 8 months"]


@pytest.mark.parametrize(
    ("actual", "reason"),
    [
        ("2028-07-14", "forecast met: 2028-07-14"),
        ("2028-07", "forecast met: 2028-07"),
        ("2028-11-14", "forecast missed: 2028-11-14 is about 4 months later"),
        ("2028-05-14", "forecast missed: 2028-05-14 is about 2 months earlier"),
    ],
)
def test_a_date_foretold_is_met_or_missed(actual: str, reason: str) -> None:
    launched = metric("launched", Behaviour.FACT, type_=ValueType.DATE)
    ahead = claim("a/x", span("2028-07-14"), "2028-01", status=Status.FORECAST, basis=DateBasis.PUBLISHED)
    series = judged(ahead, claim("b/x", span(actual), "2028-12"), by=launched)
    assert [(pair.verdict, pair.reason) for pair in series.comparisons] == [(Verdict.OUTLOOK, reason)]


def test_a_tolerance_on_top_of_a_hedge_makes_nothing_certain() -> None:
    series = judged(claim("a/x", "420", unit="USD"), claim("b/x", "~490", unit="USD"))
    assert [(pair.verdict, pair.confidence, pair.reason) for pair in series.comparisons] == [
        (Verdict.AGREES, POSSIBLE, "within 5 % beyond a hedge, as of 2025-08")
    ]
    inside = judged(claim("a/x", "450", unit="USD"), claim("b/x", "~490", unit="USD"))
    assert verdicts(inside) == {("a/x", "b/x"): (Verdict.AGREES, CERTAIN)}


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("20", "21", Verdict.CONFLICTS),
        ("99", "100", Verdict.CONFLICTS),
        ("100", "101", Verdict.CONFLICTS),
        ("101", "102", Verdict.AGREES),
        ("52", "52.1", Verdict.AGREES),
        ("20", "20", Verdict.AGREES),
        ("~20", "21", Verdict.AGREES),
        ("~20", "23", Verdict.AGREES),  # a hedge is no counting out
        ("~20", "25", Verdict.CONFLICTS),
        (">20", "21", Verdict.COMPATIBLE),
    ],
)
def test_small_counts_are_exact(first: str, second: str, expected: Verdict) -> None:
    deaths = metric("deaths", tolerance=default_tolerance("people", is_growth=False))
    (pair,) = judged(claim("a/x", first), claim("b/x", second), by=deaths).comparisons
    assert pair.verdict is expected
