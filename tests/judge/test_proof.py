"""What counts as an honest match of a value and the figure in its fragment."""

from decimal import Decimal

import pytest

from claimcheck.judge.proof import Fit, Proof, fit, prove
from claimcheck.judge.same_figure import figure
from claimcheck.model.evidence import Evidence, Match
from claimcheck.model.quantity import Qualifier, Quantity, Reading
from making import quantity


def read(text: str) -> Quantity:
    """`~7 people`, `<=5 USD`, `5..8 x`, `nearly 7 x`, `m500..599` (an order of magnitude)."""
    words, _, unit = text.partition(" ") if not text.startswith("nearly") else text[7:].partition(" ")
    magnitude = words.startswith("m")
    value = quantity(words.removeprefix("m"), unit or "count")
    if magnitude:
        return value._replace(qualifier=Qualifier.MAGNITUDE, text=text)
    if text.startswith("nearly"):
        low = value.high * Decimal("0.9") if value.high else None
        return value._replace(low=low, high_included=False, qualifier=Qualifier.NEARLY, text=text)
    return value._replace(text=text)


def reading(text: str, start: int = 0, end: int = 5, *others: str) -> Reading:
    return Reading(read(text), start, end, tuple(read(other) for other in others))


def evidence(*readings: Reading, context: tuple[Reading, ...] = ()) -> Evidence:
    return Evidence("a/x", Match.VERBATIM, readings=readings, in_context=context)


@pytest.mark.parametrize("text", ["7", "~7", "nearly 7", ">7", "<=7"])
def test_the_figure_behind_a_hedge(text: str) -> None:
    assert figure(read(text)) == (Decimal(7), Decimal(7))


@pytest.mark.parametrize(
    ("value", "stands", "expected"),
    [
        # the same words
        ("7 USD", "7 USD", Fit.SAME),
        ("~7 USD", "~7 USD", Fit.SAME),
        (">7 people", ">7 people", Fit.SAME),
        ("nearly 7 x", "nearly 7 x", Fit.SAME),
        ("5..8 USD", "5..8 USD", Fit.SAME),
        ("m500..599 people", "m500..599 people", Fit.SAME),
        # over and at least are one
        (">=7 people", ">7 people", Fit.SAME),
        (">7 people", ">=7 people", Fit.SAME),
        ("<7 people", "<=7 people", Fit.SAME),
        # said more cautiously
        ("~7 USD", "7 USD", Fit.SAME),
        ("~7 USD", "nearly 7 USD", Fit.SAME),
        ("<7 USD", "nearly 7 USD", Fit.SAME),
        # said more boldly
        ("7 USD", "~7 USD", Fit.HEDGE),
        ("7 USD", ">7 USD", Fit.HEDGE),
        ("7 USD", "nearly 7 USD", Fit.HEDGE),
        ("~7 USD", ">7 USD", Fit.HEDGE),
        (">7 USD", "<7 USD", Fit.HEDGE),
        (">7 USD", "~7 USD", Fit.HEDGE),
        # a bound of the claim's own
        (">7 USD", "7 USD", Fit.BOUND),
        ("<=7 USD", "7 USD", Fit.BOUND),
        # units
        ("7 USD", "7", Fit.SAME),
        ("7 people", "7 count", Fit.SAME),
        ("7 USD", "7 CNY", Fit.UNIT),
        ("30 percent", "30 points", Fit.UNIT),
        ("7 USD", "~7 CNY", Fit.UNIT),
        ("0.000003 USD/tokens", "3 USD", Fit.SAME),
        ("0.000004 USD/tokens", "3 USD", Fit.FIGURE),
        ("0.000003 USD/tokens", "3 CNY", Fit.FIGURE),
        # another figure
        ("7000000 USD", "7000000000 USD", Fit.FIGURE),
        ("7 USD", "7.1 USD", Fit.FIGURE),
        ("~7 USD", "~7.1 USD", Fit.FIGURE),
        (">3 USD", "7 USD", Fit.FIGURE),
        ("3..8 USD", "7 USD", Fit.FIGURE),
        ("5..8 USD", "5..9 USD", Fit.FIGURE),
        # an interval of the claim's own round the figure
        (">5 USD", "7 USD", Fit.LOOSE),
        ("5..8 USD", "6 USD", Fit.LOOSE),
        (">5 USD", "7 CNY", Fit.FIGURE),
        # a rounding
        ("~48 USD", "48.2 USD", Fit.SAME),
        ("~49 USD", "48.2 USD", Fit.FIGURE),
        ("~50 USD", "48.2 USD", Fit.FIGURE),
        ("48 USD", "48.2 USD", Fit.FIGURE),
        # signs are in the words around
        ("-30 percent", "30 percent", Fit.SAME),
        # orders of magnitude
        (">500 people", "m501..599 people", Fit.SAME),
        ("500..600 people", "m501..599 people", Fit.SAME),
        ("~550 people", "m501..599 people", Fit.SAME),
        ("500 people", "m501..599 people", Fit.FIGURE),
        (">400 people", "m501..599 people", Fit.LOOSE),
        (">500 people", "m501..599 USD", Fit.UNIT),
        # fractions that do not end
        ("33.3 percent", "33.33333333333333333333333333 percent", Fit.SAME),
        ("33 percent", "33.33333333333333333333333333 percent", Fit.SAME),
        ("34 percent", "33.33333333333333333333333333 percent", Fit.FIGURE),
    ],
)
def test_fits(value: str, stands: str, expected: Fit) -> None:
    assert fit(read(value), read(stands)) is expected


def test_a_fragment_without_a_figure_proves_nothing() -> None:
    assert prove(read("7 USD"), evidence()) == Proof(Fit.FIGURE, None)


def test_one_of_several_figures_is_enough_and_none_is_not() -> None:
    both = evidence(reading("2 USD"), reading("7 USD", 8, 12))
    assert prove(read("7 USD"), both).fit is Fit.SAME
    assert prove(read("8 USD"), both).fit is Fit.FIGURE


def test_another_reading_of_the_same_words_counts() -> None:
    assert prove(read("3 x"), evidence(reading("8 x", 0, 3, "3 x"))).fit is Fit.SAME
    assert prove(read("4 x"), evidence(reading("8 x", 0, 3, "3 x"))).fit is Fit.FIGURE


def test_two_figures_state_a_range() -> None:
    both = evidence(reading("5 USD"), reading("8 USD", 8, 12))
    assert prove(read("5..8 USD"), both).fit is Fit.SAME
    assert prove(read("5..9 USD"), both).fit is Fit.FIGURE
    assert prove(read("5..8 CNY"), both).fit is Fit.FIGURE


@pytest.mark.parametrize(
    ("value", "fragment", "completed", "expected"),
    [
        ("~7 people", "7", "~7 people", Fit.SAME),  # the hedge stands before the fragment
        (">7 people", "7", ">7 people", Fit.SAME),
        ("7 people", "7", "~7 people", Fit.SAME),  # the shortest fragment left it out: no alarm
        ("7 people", "~7", "~7 people", Fit.HEDGE),  # the fragment has it: dropped
        ("7 USD", "7", "7 people", Fit.UNIT),  # the unit behind the fragment is another
        ("7 people", "7", "7 people", Fit.SAME),
        ("10 USD", "10 USD", "50 USD", Fit.FIGURE),  # 十亿 cut out of 五十亿
        ("50 USD", "10 USD", "50 USD", Fit.SAME),
        ("900 people", "9", "900 people", Fit.SAME),  # 突破 9|亿
        ("9 people", "9", "900 people", Fit.FIGURE),
        ("70 percent", "70 percent", "70..90 percent", Fit.SAME),  # from 70 % to 90 %
        ("70..90 percent", "70 percent", "70..90 percent", Fit.SAME),
    ],
)
def test_the_words_around_complete_the_figure(value: str, fragment: str, completed: str, expected: Fit) -> None:
    around = evidence(reading(fragment, 1, 3), context=(reading(completed, -2, 5),))
    assert prove(read(value), around).fit is expected


def test_words_around_another_figure_do_not_count() -> None:
    around = evidence(reading("7 USD", 0, 3), context=(reading("7 USD", 0, 3), reading("8 USD", 4, 9)))
    assert prove(read("8 USD"), around).fit is Fit.FIGURE


def test_a_fragment_inside_a_figure_has_the_figure() -> None:
    around = evidence(context=(reading("70 USD", -3, 4),))
    assert prove(read("70 USD"), around).fit is Fit.SAME
    assert prove(read("7 USD"), around).fit is Fit.FIGURE


def test_a_place_in_a_ranking_proves_a_rank() -> None:
    second = evidence()._replace(ordinals=(read("2"),))
    assert prove(read("2"), second).fit is Fit.SAME
    assert prove(read("3"), second) == Proof(Fit.FIGURE, read("2"))
    beside = evidence(reading("7 USD"))._replace(ordinals=(read("2"),))
    assert prove(read("2"), beside).fit is Fit.SAME
    assert prove(read("7 USD"), beside).fit is Fit.SAME
    assert prove(read("3"), beside).stands == read("7 USD")
