"""One thing told in two units: growth in multiples and in percent, a time in months and in days."""

from decimal import Decimal

import pytest

from claimcheck.model.claim import Claim
from claimcheck.model.measure import Measure
from claimcheck.model.quantity import Quantity
from claimcheck.model.verdict import Confidence, Verdict
from claimcheck.model.vocabulary import Behaviour, Metric
from making import NO_TOLERANCE, claim, judged, metric

GROWTH = metric("revenue_growth", Behaviour.LEVEL)


def told(id_: str, value: str, unit: str, at: str = "2025-08") -> Claim:
    return claim(id_, value, at, unit=unit)


def verdict(first: Claim, second: Claim, by: Metric = GROWTH) -> Verdict:
    (pair,) = judged(first, second, by=by).comparisons
    return pair.verdict


@pytest.mark.parametrize(
    ("multiple", "percent", "expected"),
    [
        ("2", "62", Verdict.CONFLICTS),
        ("2.1", "110", Verdict.AGREES),
        ("7", "600", Verdict.AGREES),
        ("7", "700", Verdict.AGREES),  # 7 times more
        ("7", "400", Verdict.CONFLICTS),
        (">2", "150", Verdict.COMPATIBLE),
        (">2", "50", Verdict.CONFLICTS),
        ("<2", "150", Verdict.COMPATIBLE),
        ("<2", "300", Verdict.CONFLICTS),
        ("0.5", "-50", Verdict.AGREES),
    ],
)
def test_a_multiple_is_held_against_a_percentage(multiple: str, percent: str, expected: Verdict) -> None:
    assert verdict(told("a/x", multiple, "x"), told("b/x", percent, "percent")) is expected


def test_a_clash_of_two_units_is_found_and_shows_what_was_written() -> None:
    series = judged(told("a/x", "2", "x"), told("b/x", "62", "percent"), by=GROWTH)
    assert [cluster.claims for cluster in series.clashes[0].clusters] == [("b/x",), ("a/x",)]
    assert [one.value.unit for one in series.claims if isinstance(one.value, Quantity)] == ["x", "percent"]


def test_multiples_alone_and_other_metrics_stay_as_they_are() -> None:
    assert verdict(told("a/x", "7", "x"), told("b/x", "7.7", "x")) is Verdict.CONFLICTS
    ratio = metric("price_ratio", Behaviour.LEVEL)
    assert verdict(told("a/x", "2", "x"), told("b/x", "62", "percent"), by=ratio) is Verdict.NOT_COMPARABLE


@pytest.mark.parametrize(
    ("months", "days", "expected"),
    [
        ("3", "10", Verdict.CONFLICTS),
        ("3", "91", Verdict.AGREES),
        ("1", "28", Verdict.AGREES),
        ("1", "31", Verdict.AGREES),
        ("12", "365", Verdict.AGREES),
        ("12", "366", Verdict.AGREES),
        ("12", "350", Verdict.CONFLICTS),
        (">3", "120", Verdict.COMPATIBLE),
        ("<3", "120", Verdict.CONFLICTS),
    ],
)
def test_months_are_held_against_days(months: str, days: str, expected: Verdict) -> None:
    by = metric("outage", Behaviour.FACT, tolerance=NO_TOLERANCE)
    seconds = claim("b/x", str(int(days) * 86_400), unit="s")
    assert verdict(claim("a/x", months, unit="months"), seconds, by=by) is expected


def price(id_: str, value: str, unit: str, over: str | None = None) -> Claim:
    made = claim(id_, value, unit=unit)
    assert isinstance(made.value, Quantity)
    measure = Measure(unit, "", "year", over=Decimal(over)) if over else None
    return made._replace(value=made.value._replace(measure=measure))


@pytest.mark.parametrize(
    ("plain", "told", "expected"),
    [
        (price("a/x", "20", "USD"), price("b/x", "20", "USD/months"), Verdict.AGREES),
        (price("a/x", "12", "USD"), price("b/x", "20", "USD/months"), Verdict.CONFLICTS),
        (price("a/x", "120000", "USD"), price("b/x", "10000", "USD/months", "12"), Verdict.AGREES),
        (price("a/x", "20", "EUR"), price("b/x", "20", "USD/months"), Verdict.NOT_COMPARABLE),
        (price("a/x", "20", "USD/people"), price("b/x", "20", "USD/months"), Verdict.NOT_COMPARABLE),
    ],
)
def test_an_amount_is_held_against_a_price(plain: Claim, told: Claim, expected: Verdict) -> None:
    by = metric("price", Behaviour.LEVEL)._replace(unit="price")
    (pair,) = judged(plain, told, by=by).comparisons
    assert pair.verdict is expected
    if expected is Verdict.CONFLICTS:
        assert pair.confidence is Confidence.POSSIBLE
        assert pair.reason.endswith("; only one says per what it is")


@pytest.mark.parametrize(("joules", "expected"), [("3.6E+15", Verdict.AGREES), ("7E+15", Verdict.CONFLICTS)])
def test_joules_are_held_against_watt_hours(joules: str, expected: Verdict) -> None:
    by = metric("energy_use", Behaviour.LEVEL)
    assert verdict(claim("a/x", joules, unit="J"), claim("b/x", "1E+12", unit="Wh"), by=by) is expected
