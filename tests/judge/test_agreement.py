"""Whether two values can both hold."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge.agreement import Agreement, Interval, agreement, core, meet
from claimcheck.model.claim import Words
from claimcheck.model.vocabulary import ValueType
from claimcheck.normalise.measures import default_tolerance
from making import NO_TOLERANCE, metric, quantity, span

AGREE, OPEN, DIFFER = Agreement.AGREE, Agreement.OPEN, Agreement.DIFFER


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("700", "700", AGREE),
        ("700", "735", AGREE),  # within 5 % of the larger: 36.75
        ("700", "736", AGREE),
        ("700", "737", DIFFER),
        ("~700", "760", AGREE),
        ("~700", "820", DIFFER),
        (">700", "800", OPEN),
        (">700", "710", AGREE),  # the bound itself is close
        (">=700", "650", DIFFER),
        (">700", ">800", OPEN),
        ("<700", "500", OPEN),
        ("<=700", "800", DIFFER),
        (">700", "<600", DIFFER),
        ("5..9", "7", AGREE),
        ("5..9", "9.4", AGREE),
        ("5..9", "10", DIFFER),
        ("0", "0", AGREE),
        ("-5", "5", DIFFER),
    ],
)
def test_figures_under_five_percent(first: str, second: str, expected: Agreement) -> None:
    assert agreement(quantity(first), quantity(second), metric()) is expected
    assert agreement(quantity(second), quantity(first), metric()) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("40", "41", AGREE),
        ("40", "41.1", DIFFER),  # one point
        ("3", "4", AGREE),
        ("2", "3", DIFFER),  # 0.29 of the larger
        ("1", "1.4", AGREE),  # what rounding makes of it
        ("0.5", "1.4", DIFFER),
        ("0", "0", AGREE),
    ],
)
def test_a_point_is_much_for_a_small_share(first: str, second: str, expected: Agreement) -> None:
    share = metric(tolerance=default_tolerance("share", is_growth=False))
    assert agreement(quantity(first, "percent"), quantity(second, "percent"), share) is expected
    assert agreement(quantity(second, "percent"), quantity(first, "percent"), share) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("3", "3", AGREE), ("3", "4", DIFFER), (">3", "<=3", OPEN), (">3", "4", OPEN), ("<3", "3", AGREE)],
)
def test_figures_without_tolerance(first: str, second: str, expected: Agreement) -> None:
    assert agreement(quantity(first), quantity(second), metric(tolerance=NO_TOLERANCE)) is expected


def test_units_are_never_converted_but_a_bare_count_may_be_people() -> None:
    dollars, yuan = quantity("7", "USD"), quantity("7", "CNY")
    assert agreement(dollars, yuan, metric()) is Agreement.INCOMPARABLE
    assert agreement(quantity("7", "people"), quantity("7", "count"), metric()) is AGREE


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2021", "2021-05", AGREE),
        ("2021-05", "2021-05-31", AGREE),
        ("2021", "2022", DIFFER),
        ("2021-12-31", "2022-01-01", DIFFER),
        ("2021/..", "2022", OPEN),
        ("../2020", "2021", DIFFER),
    ],
)
def test_dates_agree_when_a_day_fits_both(first: str, second: str, expected: Agreement) -> None:
    assert agreement(span(first), span(second), metric(type_=ValueType.DATE)) is expected
    assert agreement(span(second), span(first), metric(type_=ValueType.DATE)) is expected


def test_words_agree_when_folded_alike_and_many_may_hold() -> None:
    amazon, google = Words("Amazon", "amazon"), Words("Google", "google")
    assert agreement(amazon, Words("AMAZON", "amazon"), metric(type_=ValueType.TEXT)) is AGREE
    assert agreement(amazon, google, metric(type_=ValueType.TEXT)) is DIFFER
    assert agreement(amazon, google, metric(type_=ValueType.TEXT, multivalued=True)) is OPEN


def test_a_figure_and_a_word_cannot_be_compared() -> None:
    assert agreement(quantity("7"), Words("seven", "seven"), metric()) is Agreement.INCOMPARABLE


written = st.builds(
    lambda sign, number: f"{sign}{number}",
    st.sampled_from(["", "~", ">", ">=", "<", "<="]),
    st.integers(0, 10**12),
)


@given(written, written)
def test_agreement_is_symmetric(first: str, second: str) -> None:
    one, other = quantity(first), quantity(second)
    assert agreement(one, other, metric()) is agreement(other, one, metric())


ends = st.integers(-3, 3).map(Decimal)
intervals = st.builds(Interval, ends, ends, st.booleans(), st.booleans()).filter(
    lambda one: one.low < one.high or (one.low == one.high and one.low_in and one.high_in)
)


@given(intervals, intervals)
def test_meeting_is_symmetric_to_the_very_ends(one: Interval, other: Interval) -> None:
    """Without tolerance two intervals meet when they share a number: quarters tell, ends being whole."""
    quarters = [Decimal(number) / 4 for number in range(-14, 15)]
    shared = any(_holds(one, number) and _holds(other, number) for number in quarters)
    assert meet(one, other, NO_TOLERANCE) is meet(other, one, NO_TOLERANCE) is shared


def _holds(interval: Interval, number: Decimal) -> bool:
    above = number >= interval.low if interval.low_in else number > interval.low
    return above and (number <= interval.high if interval.high_in else number < interval.high)


@given(written)
def test_every_figure_agrees_with_itself(text: str) -> None:
    assert agreement(quantity(text), quantity(text), metric(tolerance=NO_TOLERANCE)) is AGREE


@given(written)
def test_the_core_lies_in_the_closed_interval(text: str) -> None:
    figure = quantity(text)
    low, high = core(figure)
    assert low <= high
    assert figure.low is None or figure.low <= low
    assert figure.high is None or high <= figure.high
