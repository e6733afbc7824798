"""Every unit has a dimension, and every word of the vocabulary leads to its unit."""

import tomllib
from pathlib import Path

import pytest

import claimcheck
from claimcheck.normalise.figures import dimension_of, known_units, read_value

VOCABULARY = Path(claimcheck.__file__).parent / "vocabulary"
UNITS = tomllib.loads((VOCABULARY / "units.toml").read_text(encoding="utf-8"))
CURRENCIES = tomllib.loads((VOCABULARY / "currencies.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("unit", "dimension"),
    [
        ("USD", "currency"),
        ("people", "people"),
        ("count", "count"),
        ("percent", "share"),
        ("points", "points"),
        ("x", "multiple"),
        ("W", "power"),
        ("Wh", "energy"),
        ("B", "data"),
        ("tokens", "tokens"),
        ("s", "duration"),
        ("months", "duration"),
        ("USD/tokens", "price"),
        ("USD/people/months", "price"),
        ("tokens/s", "rate"),
        ("seats", "seats"),
    ],
)
def test_names_the_dimension_of_a_unit(unit: str, dimension: str) -> None:
    assert dimension_of(unit) == dimension


def test_lists_base_units_and_currencies() -> None:
    assert {"USD", "CNY", "people", "W", "months"} <= set(known_units())
    assert list(known_units()) == sorted(known_units())


@pytest.mark.parametrize("code", sorted(CURRENCIES))
def test_reads_a_currency_by_code_and_by_every_name(code: str) -> None:
    for name in (code, *CURRENCIES[code]["names"]):
        assert read_value(f"5 {name}").quantity.unit == code, name


@pytest.mark.parametrize("code", sorted(CURRENCIES))
def test_reads_a_currency_by_the_sign_before_the_figure(code: str) -> None:
    for sign in CURRENCIES[code].get("signs", ()):
        assert read_value(f"{sign} 5").quantity.unit == code, sign


@pytest.mark.parametrize("code", sorted(set(UNITS) - {"not_before"}))
def test_reads_every_word_of_a_unit(code: str) -> None:
    for factor, words in UNITS[code]["words"].items():
        for word in words:
            quantity = read_value(f"2{word}" if word in ("x", "X", "×", "d") else f"2 {word}").quantity
            assert (quantity.unit, float(quantity.low or 0)) == (code, 2 * float(factor)), word


def test_no_two_units_share_a_word() -> None:
    words = [
        word
        for code, table in UNITS.items()
        if code != "not_before"
        for group in table["words"].values()
        for word in group
    ]
    names = [name for table in CURRENCIES.values() for name in table["names"]]
    assert len(words + names) == len(set(words + names))
