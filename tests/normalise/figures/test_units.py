"""Every unit has a dimension, every word of the vocabulary leads to its unit, and the JSON says what the TOML says."""

import json
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import claimcheck
from claimcheck.normalise.figures import dimension_of, known_units, read_value
from claimcheck.normalise.figures.units import TOLD_APART

VOCABULARY = Path(claimcheck.__file__).parent / "vocabulary"
JSON = VOCABULARY / "figure_words.json"
UNITS: dict[str, Any] = tomllib.loads((VOCABULARY / "units.toml").read_text(encoding="utf-8"))
CURRENCIES: dict[str, Any] = tomllib.loads((VOCABULARY / "currencies.toml").read_text(encoding="utf-8"))
NOT_BEFORE: dict[str, str] = UNITS.pop("not_before")

Row = tuple[str, str, int, str]  # code, factor, 1 for a counter, the entry it comes from


def as_json() -> str:
    """Every word of a unit, and the unit it stands for by its number in one list; `before` stands before a figure."""
    after: dict[str, Row] = {}
    before: dict[str, Row] = {}
    for code, table in UNITS.items():
        after |= unit_words(code, table)
        before |= {sign: (code, "1", 0, sign) for sign in table.get("signs", ())}
    for code, table in CURRENCIES.items():
        _add_currency(after, before, code, table)
    after, before = ({word: _known(row) for word, row in words.items()} for words in (after, before))
    rows = list(dict.fromkeys([*after.values(), *before.values()]))
    numbers = {row: number for number, row in enumerate(rows)}
    dimensions = {code: table["dimension"] for code, table in UNITS.items()} | dict.fromkeys(CURRENCIES, "currency")
    tables = {
        "dimensions": dimensions,
        "not_before": NOT_BEFORE,
        "units": rows,
        "after": {word: numbers[row] for word, row in after.items()},
        "before": {word: numbers[row] for word, row in before.items()},
    }
    return json.dumps(tables, ensure_ascii=False, separators=(",", ":")) + "\n"


def _known(row: Row) -> Row:
    return row if row[3] in TOLD_APART else (*row[:3], "")


def unit_words(code: str, table: Mapping[str, Any]) -> dict[str, Row]:
    """The words of one unit, plurals included: of words of more than three small letters, with an s."""
    words: dict[str, Row] = {word: (code, "1", 1, word) for word in table.get("counters", ())}
    for factor, names in table["words"].items():
        for word in names:
            words[word] = (code, factor, 0, word)
            if len(word) > 3 and word.isascii() and word.islower() and not word.endswith("s"):
                words[plural(word)] = (code, factor, 0, word)
    return words


def plural(word: str) -> str:
    """The plural of an English noun: company, companies."""
    return word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"


def _add_currency(after: dict[str, Row], before: dict[str, Row], code: str, table: Mapping[str, Any]) -> None:
    row: Row = (code, "1", 0, "")
    names = table["names"]
    forms = [*names, *(plural(name) for name in names if name.isascii() and not name.endswith("s")), code]
    after |= {form: (code, "1", 0, form) for form in forms}
    after |= dict.fromkeys([code.lower()] if table.get("any_case") else [], row)
    signs: dict[str, Row] = {sign: (code, "1", 0, sign) for sign in table.get("signs", ())}
    if not table.get("word"):
        before[code] = row
    elif table.get("before_scale"):
        before[code] = (code, "1", 0, code)
    before |= signs
    after |= {sign: row for sign, row in signs.items() if not sign[-1].isalpha()}
    for factor, words in table.get("minor", {}).items():
        minor: Row = (code, str(Decimal(factor)), 0, "")
        after |= {form: minor for word in words for form in (word, word + "s" if word.isascii() else word)}


def test_the_json_says_the_same() -> None:
    """When it does not: `python tests/normalise/figures/test_units.py` writes it anew."""
    assert JSON.read_text(encoding="utf-8") == as_json()


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


@pytest.mark.parametrize("code", sorted(UNITS))
def test_reads_every_word_of_a_unit(code: str) -> None:
    for factor, words in UNITS[code]["words"].items():
        for word in set(words) - {"度", "G"}:  # electricity after 万 and 亿 alone, gigabytes of a memory
            touching = ("x", "X", "×", "d", "pc", "BP")
            quantity = read_value(f"2{word}" if word in touching else f"2 {word}").quantity
            wanted = 2 * float(Fraction(factor))
            if code == "degF":  # the one unit that is not its base unit
                assert (quantity.unit, quantity.high) == ("degC", Decimal(-30 * 5) / 9), word
            else:
                assert quantity.unit == code, word
                assert float(quantity.low or 0) == pytest.approx(wanted), word


def test_no_two_units_share_a_word() -> None:
    words = [word for table in UNITS.values() for group in table["words"].values() for word in group]
    names = [name for table in CURRENCIES.values() for name in table["names"]]
    assert len(words + names) == len(set(words + names))


if __name__ == "__main__":
    JSON.write_text(as_json(), encoding="utf-8")
