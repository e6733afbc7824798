"""Units and currencies, read once from the vocabulary that ships with the package.

They are written in units.toml and currencies.toml, and read from figure_words.json, which holds the same as plain
tables: JSON is read ten times as fast. `python tests/normalise/figures/test_units.py` writes it anew.
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from claimcheck.normalise.figures.lexicon import Lexicon

_ONE = Decimal(1)


class Unit(NamedTuple):
    """What one of a word is worth: `factor` over `divisor` times the base unit `code`.

    `counter` marks Chinese measure words (个, 家): a noun after them decides the unit. `word` is one of TOLD_APART.
    """

    code: str
    dimension: str
    factor: Decimal = _ONE
    divisor: Decimal = _ONE  # where the factor is a quotient that does not end: 亩 is 2000/3 m2
    counter: bool = False
    word: str = ""


# The words that are told apart from others of the same unit; all other units leave `word` empty.
SCALED_SIGNS = frozenset({"MOP", "RON", "TRY", "MAD", "COP", "PEN", "PHP"})  # words, too, or names: before a scale
TOLD_APART = (
    frozenset("xX×sdhgmtWBpLJV大度两块起名位强平死伤¥")
    | SCALED_SIGNS
    | {
        *("G", "pc", "pct", "pounds", "pound", "bp", "BP", "time", "times"),
        *("user", "用户", "活跃用户", "WAU", "MAU", "DAU", "周活", "月活", "日活"),
    }
)
COUNT = Unit("count", "count")
PEOPLE = Unit("people", "people")
MULTIPLE = Unit("x", "multiple")
PERCENT = Unit("percent", "share")
POINTS = Unit("points", "points")


@cache
def dimension_of(unit: str) -> str:
    """Name the dimension of a unit code; "price" for currency per something, "rate" for other quotients.

    A unit that only a vocabulary knows is a dimension of its own.
    """
    first, slash, _ = unit.partition("/")
    own: str = _tables()["dimensions"].get(first, first)
    if not slash:
        return own
    return "price" if own == "currency" else "rate"


def known_units() -> tuple[str, ...]:
    """List the base unit codes, sorted; currencies by their ISO 4217 code."""
    return tuple(sorted(_tables()["dimensions"]))


def _words(table: str) -> dict[str, Unit]:
    units, words = _units(), _tables()[table]
    return {word: units[number] for word, number in words.items()}


def _after() -> tuple[dict[str, Unit], Mapping[str, str]]:
    return _words("after"), _tables()["not_before"]


def _before() -> tuple[dict[str, Unit], Mapping[str, str]]:
    return _words("before"), {}


UNIT_WORDS: Lexicon[Unit] = Lexicon(_after, any_case_from=3)  # what may follow a figure as its unit
CURRENCY_SIGNS: Lexicon[Unit] = Lexicon(_before, any_case_from=3)  # what may stand before it


@cache
def _units() -> tuple[Unit, ...]:
    tables = _tables()
    dimensions = tables["dimensions"]
    return tuple(
        Unit(code, dimensions[code], *_quotient(factor), bool(counter), word)
        for code, factor, counter, word in tables["units"]
    )


def _quotient(factor: str) -> tuple[Decimal, Decimal]:
    top, _, bottom = factor.partition("/")
    return Decimal(top), Decimal(bottom or 1)


@cache
def _tables() -> dict[str, Any]:
    import json  # here, since both take longer to load than all of this package
    from pathlib import Path

    path = Path(__file__).parents[2] / "vocabulary" / "figure_words.json"
    tables: dict[str, Any] = json.loads(path.read_bytes())
    return tables
