"""Interval bars: one axis for a series, nothing where nothing can be seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claim import Words
from claimcheck.render.table.bars import CELLS, draw_bars
from making import claim


def bars(*values: str) -> list[str]:
    return draw_bars([claim(f"s{number}/x", value) for number, value in enumerate(values)])


def test_points_ranges_and_open_ends_on_one_axis() -> None:
    assert bars("0", "13", "4..6", ">7", "<3") == [
        "●·············",
        "·············●",
        "····━━━·······",
        "·······●╌╌╌╌╌▸",
        "◂╌╌●··········",
    ]


def test_figures_far_apart_stand_on_a_logarithmic_axis() -> None:
    assert bars("1", "100", "10000")[1] == "······●·······"


@pytest.mark.parametrize("values", [("5",), ("5", "5"), (">5", ">=5")])
def test_nothing_to_compare_is_no_bar(values: tuple[str, ...]) -> None:
    assert set(bars(*values)) == {""}


def test_other_units_and_words_have_no_bar() -> None:
    assert draw_bars([claim("a/x", "5", unit="USD"), claim("b/x", "7", unit="CNY")]) == ["", ""]
    assert draw_bars([claim("a/x", "5"), claim("b/x", "7"), claim("c/x", Words("few", "few"))])[2] == ""


signs = st.sampled_from(["", "~", ">", ">=", "<", "<="])


@given(st.lists(st.builds(lambda sign, number: f"{sign}{number}", signs, st.integers(-(10**40), 10**40)), max_size=6))
def test_every_bar_is_as_wide_as_any(values: list[str]) -> None:
    assert {len(bar) for bar in bars(*values)} <= {0, CELLS}
