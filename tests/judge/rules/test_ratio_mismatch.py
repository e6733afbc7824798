"""ratio-mismatch: a stated ratio against its two figures, named or found through the vocabulary."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.ratio_mismatch import RULE
from claimcheck.model.claim import Claim, DateBasis, Derived, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.ledger import Ledger
from claimcheck.model.vocabulary import Behaviour, Derivation, Entity, Tolerance
from making import claim, ledger, metric

POINT = Tolerance(Decimal(1), relative=False)
METRICS = (
    metric("arr"),
    metric("revenue", Behaviour.FLOW),
    metric("profit", Behaviour.FLOW),
    metric("customers"),
    metric("arr_ratio")._replace(derives=(Derivation("ratio_of", ("arr",)),)),
    metric("margin", Behaviour.FLOW, tolerance=POINT)._replace(
        derives=(Derivation("ratio_of", ("profit", "revenue")),)
    ),
    metric("per_customer")._replace(derives=(Derivation("ratio_of", ("arr", "customers")),)),
)


def book_of(*claims: Claim) -> Ledger:
    made = ledger(*claims, metrics=METRICS)
    entities = {name: Entity(name) for name in ("Acme", "Rival")}
    return made._replace(vocabulary=made.vocabulary._replace(entities=entities))


def found(*claims: Claim) -> list[Finding]:
    return list(RULE.check(RULE, Case(book_of(*claims))))


def make(id_: str, metric_name: str, value: str, unit: str = "USD", as_of: str | None = "2025-10") -> Claim:
    return claim(id_, value, as_of, unit=unit, metric_name=metric_name, entity="Acme")


VERSUS = (("versus", "Rival"),)
ACME = make("a/acme", "arr", "9000")
RIVAL = make("a/rival", "arr", "13000")._replace(entity="Rival")
HALF = make("a/half", "arr_ratio", "0.5", "x")._replace(scope=VERSUS)


def named(
    first: str, second: str, ratio: str, unit: str = "x", units: tuple[str, str] = ("USD", "USD")
) -> list[Finding]:
    """Figures that the ratio names, without any date that would tell."""
    derived = Derived("ratio", ("a/one", "a/two"))
    told = make("a/ratio", "arr_ratio", ratio, unit, None)._replace(derived=derived)
    return found(make("a/one", "arr", first, units[0], None), make("a/two", "arr", second, units[1], None), told)


def test_the_message_shows_the_calculation() -> None:
    (finding,) = found(ACME, RIVAL, HALF)
    assert finding.message == "Acme, arr ratio, versus Rival: 9,000 USD over 13,000 USD is 0.692x, stated 0.5x"
    assert finding.severity is Severity.ERROR
    assert finding.claims == ("a/half", "a/acme", "a/rival")
    assert finding.spots[2].message == "a/rival says Rival: 13,000 USD as of 2025-10"


@pytest.mark.parametrize(
    ("first", "second", "ratio", "unit"),
    [
        ("6500", "13000", "0.5", "x"),
        ("7000", "13000", "0.5", "x"),
        ("~7000", "~13000", "0.45..0.5", "x"),
        ("6500", "13000", "50", "percent"),
        ("100", "4000", "0.025", "x"),
        ("40000", "4000", "10", "x"),
        (">40000", "4000", "20", "x"),
        ("1000", "3000", "33", "percent"),
        ("1000", "0", "5", "x"),  # nothing to divide by
        ("-20", "100", "-20", "percent"),
    ],
)
def test_ratios_that_fit(first: str, second: str, ratio: str, unit: str) -> None:
    assert not named(first, second, ratio, unit)


@pytest.mark.parametrize(
    ("first", "second", "ratio", "unit"),
    [
        ("9000", "13000", "0.5", "x"),
        ("13000", "6500", "0.5", "x"),  # upside down
        ("9000", "13000", "50", "percent"),
        ("100", "2000", "0.025", "x"),
        (">40000", "4000", "5", "x"),
        ("20", "100", "-20", "percent"),
    ],
)
def test_ratios_that_do_not_fit(first: str, second: str, ratio: str, unit: str) -> None:
    assert len(named(first, second, ratio, unit)) == 1


def test_figures_a_head() -> None:
    assert not named("3000", "100", "30", "USD/people", ("USD", "people"))
    assert not named("3000", "100", "30", "USD/people", ("USD", "count"))
    (finding,) = named("3000", "100", "50", "USD/people", ("USD", "people"))
    assert "3,000 USD over 100 people is 30 USD / person, stated 50 USD / person" in finding.message


def test_money_over_people_is_so_much_each_whether_the_unit_says_so_or_not() -> None:
    assert named("3000", "100", "50", "USD/people", ("USD", "people"))
    assert named("3000", "100", "50", "USD", ("USD", "people"))
    assert not named("3000", "100", "30", "USD", ("USD", "people"))


def test_units_that_make_no_such_ratio() -> None:
    assert not named("9000", "13000", "0.5", "x", ("USD", "EUR"))
    assert not named("3000", "100", "50", "EUR/people", ("USD", "people"))
    assert not named("3000", "100", "50", "EUR", ("USD", "people"))


@pytest.mark.parametrize(
    "claims",
    [
        (ACME, RIVAL, HALF._replace(scope=())),
        (ACME, RIVAL, HALF._replace(scope=(("versus", "before the round"),))),
        (ACME, RIVAL, HALF._replace(scope=(("market", "China"), *VERSUS))),
        (ACME, RIVAL._replace(as_of=make("a/x", "arr", "1", as_of="2025-12").as_of), HALF),
        (ACME, RIVAL, HALF._replace(as_of=make("a/x", "arr", "1", as_of="2026-01").as_of)),
        (ACME, RIVAL._replace(status=Status.FORECAST), HALF),
        (ACME, RIVAL, make("a/also", "arr", "18500")._replace(entity="Rival"), HALF),  # one of the two fits
        (ACME, RIVAL, make("a/also", "arr", "6400")._replace(entity="Acme"), HALF),
    ],
)
def test_near_misses(claims: tuple[Claim, ...]) -> None:
    assert not found(*claims)


def test_two_metrics_of_one_entity() -> None:
    year = "2025"
    profit, revenue = make("a/p", "profit", "20", as_of=year), make("a/r", "revenue", "100", as_of=year)
    assert not found(profit, revenue, make("a/m", "margin", "20", "percent", year))
    assert len(found(profit, revenue, make("a/m", "margin", "40", "percent", year))) == 1
    assert not found(profit, revenue, make("a/m", "margin", "40", "percent", "2024"))
    assert not found(profit, make("a/r", "revenue", "100", as_of="2024"), make("a/m", "margin", "40", "percent", year))


def test_a_tolerance_in_points_is_none_of_a_small_figure() -> None:
    """2.3 % is within a point of 1.5 %, and half as much again."""
    profit, revenue = make("a/p", "profit", "23", as_of="2025"), make("a/r", "revenue", "1000", as_of="2025")
    assert len(found(profit, revenue, make("a/m", "margin", "1.5", "percent", "2025"))) == 1


def test_other_articles_are_only_possible_and_need_stated_dates() -> None:
    elsewhere = RIVAL._replace(id="b/rival", source="b")
    (finding,) = found(ACME, elsewhere, HALF)
    assert finding.severity is Severity.WARNING
    assert finding.message.endswith("; the figures are of several articles")
    assert not found(ACME, elsewhere._replace(date_basis=DateBasis.WRITTEN), HALF)


def test_now_in_one_article_is_one_time() -> None:
    now = [one._replace(date_basis=DateBasis.WRITTEN) for one in (ACME, RIVAL, HALF)]
    (finding,) = found(*now)
    assert finding.severity is Severity.WARNING


@given(st.permutations([ACME, RIVAL, HALF]))
def test_the_order_of_the_ledger_does_not_matter(claims: list[Claim]) -> None:
    (finding,) = found(*claims)
    assert finding.claims == ("a/half", "a/acme", "a/rival")
