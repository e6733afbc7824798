"""Interval arithmetic: whatever the true operands are, the true answer lies inside, whichever side is open."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.judge.agreement import Interval
from claimcheck.judge.interval import ANYTHING, add, divide, multiply, negate, point, subtract, total, widen

INFINITY = Decimal("Infinity")
numbers = st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12)
Operation = Callable[[Interval, Interval], Interval]


def interval(low: str, high: str, *, low_in: bool = True, high_in: bool = True) -> Interval:
    return Interval(Decimal(low), Decimal(high), low_in, high_in)


@st.composite
def around(draw: st.DrawFn) -> tuple[Decimal, Interval]:
    """A true number and an interval that holds it, with a side open now and then."""
    low, truth, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
    low = draw(st.sampled_from([low, truth, -INFINITY]))
    high = draw(st.sampled_from([high, truth, INFINITY]))
    return truth, Interval(low, high)


def holds(found: Interval, truth: Fraction) -> bool:
    return (found.low == -INFINITY or Fraction(found.low) <= truth) and (
        found.high == INFINITY or truth <= Fraction(found.high)
    )


EXACT: list[tuple[Operation, Callable[[Fraction, Fraction], Fraction]]] = [
    (add, lambda a, b: a + b),
    (subtract, lambda a, b: a - b),
    (multiply, lambda a, b: a * b),
    (divide, lambda a, b: a / b),
]


@pytest.mark.parametrize(("operation", "exact"), EXACT, ids=["add", "subtract", "multiply", "divide"])
@given(first=around(), second=around())
def test_the_true_answer_is_inside(
    operation: Operation,
    exact: Callable[[Fraction, Fraction], Fraction],
    first: tuple[Decimal, Interval],
    second: tuple[Decimal, Interval],
) -> None:
    assume(operation is not divide or second[0] != 0)
    truth = exact(Fraction(first[0]), Fraction(second[0]))
    assert holds(operation(first[1], second[1]), truth)


@given(first=around(), second=around())
def test_sums_and_products_do_not_depend_on_the_order(
    first: tuple[Decimal, Interval], second: tuple[Decimal, Interval]
) -> None:
    assert add(first[1], second[1]) == add(second[1], first[1])
    assert multiply(first[1], second[1]) == multiply(second[1], first[1])


@given(one=around(), two=around())
def test_turning_both_signs_leaves_a_product_and_a_quotient_as_they_are(
    one: tuple[Decimal, Interval], two: tuple[Decimal, Interval]
) -> None:
    assert multiply(negate(one[1]), negate(two[1])) == multiply(one[1], two[1])
    assert divide(negate(one[1]), negate(two[1])) == divide(one[1], two[1])


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (add(interval("1", "2"), interval("10", "20")), interval("11", "22")),
        (add(interval("1", "2"), interval("10", "Infinity")), interval("11", "Infinity")),
        (subtract(interval("1", "2"), interval("10", "20")), interval("-19", "-8")),
        (multiply(interval("-2", "3"), interval("5", "7")), interval("-14", "21")),
        (multiply(point(Decimal(0)), interval("1", "Infinity")), interval("0", "0")),
        (divide(interval("18", "20"), point(Decimal(1))), interval("18", "20")),
        (divide(interval("1", "2"), interval("4", "Infinity")), interval("0", "0.5")),
        (divide(interval("4", "Infinity"), interval("1", "2")), interval("2", "Infinity", high_in=False)),
        (divide(interval("1", "2"), interval("0", "4")), interval("0.25", "Infinity")),
        (divide(interval("0", "2"), interval("0", "4")), interval("0", "Infinity")),
        (divide(interval("1", "2"), interval("-4", "-2")), interval("-1", "-0.25")),
        (divide(interval("1", "2"), interval("-1", "1")), ANYTHING),
        (divide(interval("1", "2"), point(Decimal(0))), ANYTHING),
        (total([interval("1", "2"), interval("3", "4"), point(Decimal(5))]), interval("9", "11")),
        (total([]), point(Decimal(0))),
        (widen(interval("1", "2", low_in=False), Decimal("0.5")), interval("0.5", "2.5")),
    ],
)
def test_examples(found: Interval, expected: Interval) -> None:
    assert found == expected


def test_an_end_that_is_not_reached_stays_out() -> None:
    nearly = interval("18", "20", high_in=False)
    assert divide(nearly, point(Decimal(2))) == interval("9", "10", high_in=False)
    assert negate(nearly) == interval("-20", "-18", low_in=False)
    assert add(nearly, point(Decimal(1))) == interval("19", "21", high_in=False)


def test_thirds_are_rounded_outwards() -> None:
    third = divide(point(Decimal(1)), point(Decimal(3)))
    assert Fraction(third.low) < Fraction(1, 3) < Fraction(third.high)


def test_figures_past_all_exponents_do_not_raise() -> None:
    huge = point(Decimal("1e999999999999999999"))
    assert multiply(huge, huge).high == INFINITY
    assert divide(point(Decimal(1)), multiply(huge, huge)).low == 0
