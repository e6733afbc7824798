"""growth-mismatch: a stated growth against its two end points, named or found through the vocabulary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.growth_mismatch import RULE
from claimcheck.model.claim import Claim, DateBasis, Derived, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Behaviour, Derivation
from making import claim, ledger, metric

ARR = metric("arr")
REVENUE = metric("revenue", Behaviour.FLOW)
ARR_GROWTH = metric("arr_growth", Behaviour.FLOW)._replace(derives=(Derivation("growth_of", ("arr",)),))
REVENUE_GROWTH = metric("revenue_growth", Behaviour.FLOW)._replace(derives=(Derivation("growth_of", ("revenue",)),))
CAGR = metric("cagr", Behaviour.FLOW)
METRICS = (CAGR, ARR, REVENUE, ARR_GROWTH, REVENUE_GROWTH)


def found(*claims: Claim) -> list[Finding]:
    return list(RULE.check(RULE, Case(ledger(*claims, metrics=METRICS))))


def arr(id_: str, value: str, as_of: str | None, **more: object) -> Claim:
    # a field of any type, checked at run time
    return claim(id_, value, as_of, unit="USD", metric_name="arr")._replace(**more)  # type: ignore[arg-type]


def revenue(id_: str, value: str, as_of: str, **more: object) -> Claim:
    # a field of any type, checked at run time
    return arr(id_, value, as_of)._replace(metric="revenue", **more)  # type: ignore[arg-type]


def growth(value: str, as_of: str | None = "2026-03", unit: str = "percent", **more: object) -> Claim:
    made = claim("a/growth", value, as_of, unit=unit, metric_name="arr_growth")
    # a field of any type, checked at run time
    return made._replace(**{"over_months": 12, **more})  # type: ignore[arg-type]


def named(first: str, last: str, stated: str, unit: str = "percent") -> list[Finding]:
    """End points that the growth claim names, without any date that would tell."""
    derived = Derived("growth", ("a/first", "a/last"))
    told = growth(stated, None, unit, over_months=None, derived=derived)
    return found(arr("a/first", first, None), arr("a/last", last, None), told)


def test_the_message_shows_the_calculation() -> None:
    (finding,) = found(arr("a/then", "1", "2025-03"), arr("a/now", "18..20", "2026-03"), growth("600"))
    assert finding.message == ("ChatGPT, arr growth: 1 USD to 18-20 USD is +1,700 % to +1,900 %, stated +600 %")
    assert finding.calculation == "1 USD to 18-20 USD is +1,700 % to +1,900 %, stated +600 %"
    assert (finding.severity, finding.confidence) == (Severity.ERROR, Confidence.CERTAIN)
    assert finding.claims == ("a/growth", "a/then", "a/now")
    assert [spot.message for spot in finding.spots] == [
        "a/growth states 600 % as of 2026-03",
        "a/then says ChatGPT: 1 USD as of 2025-03",
        "a/now says ChatGPT: 18-20 USD as of 2026-03",
    ]


@pytest.mark.parametrize(
    ("first", "last", "stated", "unit"),
    [
        ("100", "130", "30", "percent"),
        ("1000", "1304", "30", "percent"),  # rounded to whole percent
        ("1", "7", "7", "x"),  # times seven
        ("1001", "8008", "7", "x"),  # seven times more
        ("1", "7.4", "7", "x"),
        ("1", "3", "200", "percent"),
        ("100", "70", "-30", "percent"),
        ("100", "70", "30", "percent"),  # a fall told without its sign
        ("30", "10", "3", "x"),
        ("10", "5", "0.5", "x"),
        ("18..20", "100", "400..450", "percent"),
        (">700", "900", "20", "percent"),
        ("500", ">700", "100", "percent"),
        ("~13", "~40", "200", "percent"),
        ("0", "40", "200", "percent"),  # growth from nothing cannot be told
        ("-5", "40", "200", "percent"),
    ],
)
def test_growth_that_fits(first: str, last: str, stated: str, unit: str) -> None:
    assert not named(first, last, stated, unit)


@pytest.mark.parametrize(
    ("first", "last", "stated", "unit"),
    [
        ("1000", "1500", "30", "percent"),
        ("1", "3", "300", "percent"),  # x3 is +200 %
        ("1", "10", "7", "x"),
        ("1", "5.5", "7", "x"),
        ("100", "70", "40", "percent"),
        ("100", "130", "-30", "percent"),  # a rise is never told as a fall
        ("500", ">700", "20", "percent"),
        ("100", "300", "<100", "percent"),
    ],
)
def test_growth_that_does_not_fit(first: str, last: str, stated: str, unit: str) -> None:
    (finding,) = named(first, last, stated, unit)
    assert finding.severity is Severity.ERROR


THEN, NOW = arr("a/then", "100", "2025-03"), arr("a/now", "300", "2026-03")


def test_end_points_are_found_by_their_dates() -> None:
    assert len(found(THEN, NOW, growth("50"))) == 1
    assert not found(THEN, NOW, growth("200"))


@pytest.mark.parametrize(
    "claims",
    [
        (THEN, NOW, growth("50", over_months=None)),  # no period: it may be of the last quarter
        (THEN, NOW, growth("50", over_months=3)),
        (THEN, NOW, growth("50", "2025-12")),
        (THEN, NOW, growth("50", entity="Claude")),
        (THEN, NOW, growth("50", scope=(("market", "China"),))),
        (THEN, NOW, growth("50", status=Status.FORECAST)),
        (THEN, NOW._replace(status=Status.FORECAST), growth("50")),
        (THEN._replace(status=Status.TARGET), NOW, growth("50")),
        (arr("a/then", "100", "2025"), NOW, growth("50")),  # some day of 2025
        (arr("a/then", "100", None), NOW, growth("50")),
        (THEN, NOW, growth("50", unit="points")),
        (THEN, NOW._replace(value=claim("a/x", "300", unit="EUR").value), growth("50")),
        (THEN, NOW, arr("a/also", "150", "2026-03"), growth("50")),  # one of the end points fits
    ],
    ids=str,
)
def test_near_misses(claims: tuple[Claim, ...]) -> None:
    assert not found(*claims)


def test_what_the_scope_compares_with_is_no_part_of_the_subject() -> None:
    told = growth("50", scope=(("period", "one year"), ("versus", "the year before")))
    assert len(found(THEN, NOW, told)) == 1


def test_a_calendar_year_is_a_period() -> None:
    ends = arr("a/then", "100", "2024-12"), arr("a/now", "300", "2025-12")
    assert len(found(*ends, growth("50", "2025", over_months=None))) == 1
    assert not found(*ends, growth("50", "2025-10/2025-12", over_months=None))


def test_flows_need_exactly_the_period_and_its_base() -> None:
    told = growth("50", "2025", metric="revenue_growth", over_months=None)
    assert len(found(revenue("a/y", "100", "2024"), revenue("a/z", "300", "2025"), told)) == 1
    assert not found(revenue("a/y", "100", "2024-12"), revenue("a/z", "300", "2025"), told)


def test_a_quarter_may_be_held_against_the_one_before_or_that_of_a_year_ago() -> None:
    """Only figures of both bases can contradict a growth that does not say which it is on."""
    told = growth("50", "2025-07/2025-09", metric="revenue_growth", over_months=None)
    now, before = revenue("a/now", "300", "2025-07/2025-09"), revenue("a/before", "100", "2025-04/2025-06")
    year_ago = revenue("a/ago", "110", "2024-07/2024-09")
    assert not found(now, before, told)
    assert len(found(now, before, year_ago, told)) == 1
    assert not found(now, before, year_ago._replace(value=claim("a/x", "200", unit="USD").value), told)
    assert len(found(now, before, told._replace(over_months=3))) == 1


def test_a_forecast_growth_leads_to_a_forecast() -> None:
    told = growth("50", status=Status.FORECAST)
    assert len(found(THEN, NOW._replace(status=Status.FORECAST), told)) == 1


@pytest.mark.parametrize(
    "claims",
    [
        (THEN._replace(id="b/then", source="b"), NOW, growth("50")),
        (THEN, NOW._replace(date_basis=DateBasis.WRITTEN), growth("50")),
        (THEN, NOW, growth("50", status=Status.HEARSAY)),
        (THEN, NOW, growth("50", ambiguity="also -50 %")),
    ],
    ids=["other article", "date not stated", "hearsay", "ambiguous"],
)
def test_only_possible(claims: tuple[Claim, ...]) -> None:
    (finding,) = found(*claims)
    assert (finding.severity, finding.confidence) == (Severity.WARNING, Confidence.POSSIBLE)
    assert "; " in finding.message


def test_the_article_itself_comes_first() -> None:
    """Another article's figures do not excuse an article that contradicts itself."""
    elsewhere = arr("b/now", "150", "2026-03")
    (finding,) = found(THEN, NOW, elsewhere, growth("50"))
    assert finding.claims == ("a/growth", "a/then", "a/now")


def test_across_articles_the_metric_s_tolerance_counts() -> None:
    then, now = arr("a/then", "103", "2025-03"), arr("a/now", "121", "2026-03")
    assert len(found(then, now, growth("10"))) == 1
    assert not found(then._replace(id="b/then", source="b"), now, growth("10"))


def test_among_too_many_figures_none_is_meant() -> None:
    many = [arr(f"a/now{number}", str(300 + 20 * number), "2026-03") for number in range(9)]
    assert len(found(THEN, *many[:8], growth("50"))) == 1
    assert not found(THEN, *many, growth("50"))


def test_end_points_named_but_not_there() -> None:
    assert not found(growth("50", derived=Derived("growth", ("a/then", "a/now"))))


@given(st.permutations([THEN, NOW, arr("b/then", "90", "2025-03"), growth("50")]))
def test_the_order_of_the_ledger_does_not_matter(claims: list[Claim]) -> None:
    (finding,) = found(*claims)
    assert finding.claims == ("a/growth", "a/then", "a/now")


@pytest.mark.parametrize(("stated", "alarm"), [("-1.2", False), ("1.2", False), ("-3", True), ("3", True)])
def test_points_are_the_difference_of_two_shares(stated: str, *, alarm: bool) -> None:
    """A fall may be told without its sign."""
    first = claim("a/first", "5.9", "2023", unit="percent", metric_name="arr")
    told = growth(stated, None, "points", derived=Derived("growth", ("a/first", "a/last")))
    last = claim("a/last", "4.7", "2024", unit="percent", metric_name="arr")
    messages = [finding.message for finding in found(first, last, told)]
    expected = f"ChatGPT, arr growth: 5.9 % to 4.7 % is -1.2 points, stated {stated} points"
    assert messages == ([expected] if alarm else [])


def test_points_of_what_is_no_share_cannot_be_computed() -> None:
    assert not named("1", "2", "3", "points")


@pytest.mark.parametrize(
    ("stated", "first_at", "last_at", "alarm"),
    [
        ("10", "2019", "2023", False),  # 1.1 ** 4 is 1.464
        ("46.4", "2019", "2023", True),
        ("46.4", "2022", "2023", False),
        ("10", "2019", "2021", True),
        ("21", "2019", "2021", False),
        ("99", "2023-01", "2023-02", False),  # too near for a growth by the year
        ("99", None, "2023", False),
    ],
)
def test_a_growth_by_the_year_is_computed_by_the_year(
    stated: str, first_at: str | None, last_at: str, *, alarm: bool
) -> None:
    told = growth(stated, "2023")._replace(metric="cagr", derived=Derived("growth", ("a/first", "a/last")))
    messages = [
        finding.message for finding in found(arr("a/first", "100", first_at), arr("a/last", "146.4", last_at), told)
    ]
    assert bool(messages) is alarm
    if (stated, first_at) == ("10", "2019") and alarm:
        assert messages == ["ChatGPT, cagr: 100 USD to 146.4 USD over about 2 years is +21 % a year, stated +10 %"]


@pytest.mark.parametrize(
    ("scope", "over_months", "alarm"),
    [
        ((), 12, True),
        ((("period", "one year"),), 12, True),
        ((("period", "annualised"),), None, False),
        ((("versus", "2019"),), None, False),
        ((("since", "2019"),), None, False),
    ],
)
def test_a_base_that_is_no_length_of_time_is_not_the_year_before(
    scope: tuple[tuple[str, str], ...], over_months: int | None, *, alarm: bool
) -> None:
    told = growth("20", "2025", scope=scope, over_months=over_months)._replace(metric="revenue_growth")
    assert bool(found(revenue("a/then", "100", "2024"), revenue("a/now", "105", "2025"), told)) is alarm
