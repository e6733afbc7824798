"""Units and currencies, read once from the vocabulary that ships with the package."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.normalise.figures.lexicon import Lexicon

_ONE = Decimal(1)


class Unit(NamedTuple):
    """What one of a word is worth: `factor` times the base unit `code`.

    `counter` marks Chinese measure words (个, 家): a noun after them decides the unit.
    `sign` marks what must touch the figure to be read at all ("x", "s", "d").
    """

    code: str
    dimension: str
    factor: Decimal = _ONE
    counter: bool = False
    word: str = ""


COUNT = Unit("count", "count")
MULTIPLE = Unit("x", "multiple")
PERCENT = Unit("percent", "share")


def dimension_of(unit: str) -> str:
    """Name the dimension of a unit code; "price" for currency per something, "rate" for other quotients.

    A unit that only a vocabulary knows is a dimension of its own.
    """
    first, slash, _ = unit.partition("/")
    own = _tables().dimensions.get(first, first)
    if not slash:
        return own
    return "price" if own == "currency" else "rate"


def known_units() -> tuple[str, ...]:
    """List the base unit codes, sorted; currencies by their ISO 4217 code."""
    return tuple(sorted(_tables().dimensions))


def unit_words() -> Lexicon[Unit]:
    """Give the words that may follow a figure as its unit."""
    return _tables().after


def currency_signs() -> Lexicon[Unit]:
    """Give the signs and codes that may stand before a figure."""
    return _tables().before


class _Tables(NamedTuple):
    after: Lexicon[Unit]
    before: Lexicon[Unit]
    dimensions: Mapping[str, str]


@cache
def _tables() -> _Tables:
    after: dict[str, Unit] = {}
    before: dict[str, Unit] = {}
    units = _load("units.toml")
    not_before = units.pop("not_before")
    dimensions = {code: table["dimension"] for code, table in units.items()}
    for code, table in units.items():
        _add_unit(after, code, table)
    for code, table in _load("currencies.toml").items():
        dimensions[code] = "currency"
        _add_currency(after, before, code, table)
    return _Tables(Lexicon(after, not_before, any_case_from=3), Lexicon(before, any_case_from=3), dimensions)


def _load(name: str) -> dict[str, Any]:
    import tomllib  # 10 ms that a run without figures need not pay

    path = Path(__file__).parents[2] / "vocabulary" / name
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _add_unit(after: dict[str, Unit], code: str, table: Mapping[str, Any]) -> None:
    for word in table.get("counters", ()):
        after[word] = Unit(code, table["dimension"], counter=True, word=word)
    for factor, words in table["words"].items():
        unit = Unit(code, table["dimension"], Decimal(factor))
        for word in words:
            after[word] = unit._replace(word=word)
            if len(word) > 3 and word.isascii() and word.islower() and not word.endswith("s"):
                after[word + "s"] = unit._replace(word=word)


def _add_currency(after: dict[str, Unit], before: dict[str, Unit], code: str, table: Mapping[str, Any]) -> None:
    unit = Unit(code, "currency")
    names = [name for name in table["names"] if name]
    after |= dict.fromkeys(names, unit) | {name + "s": unit for name in names if name.isascii()}
    after |= {code: unit} | ({code.lower(): unit} if table.get("any_case") else {})
    signs = {sign: unit._replace(word=sign) for sign in table.get("signs", ())}
    before |= signs | ({} if table.get("word") else {code: unit})
    after |= {sign: unit for sign in signs if not sign[-1].isalpha()}
    for factor, words in table.get("minor", {}).items():
        minor = Unit(code, "currency", Decimal(factor))
        after |= {form: minor for word in words for form in (word, word + "s" if word.isascii() else word)}
