"""Dimensions: what a metric is measured in, and whether a unit fits it."""

from collections.abc import Iterable
from functools import lru_cache

from claimcheck.model.quantity import Quantity
from claimcheck.model.vocabulary import Metric
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures import dimension_of, known_units, read_value
from claimcheck.normalise.folding import fold

# Dimension to the unit of a bare number; None: a bare number says too little.
_DIMENSIONS: dict[str, str | None] = {
    "count": "count",
    "people": "people",
    "share": "percent",
    "points": "points",
    "multiple": "x",
    "tokens": "tokens",
    "currency": None,
    "price": None,
    "rate": None,
    "power": None,
    "energy": None,
    "data": None,
    "duration": None,
    "length": None,
    "area": None,
    "mass": None,
    "volume": None,
    "frequency": None,
    "computing": None,
}
_INTERCHANGEABLE = {
    "people": {"count"},  # an article counts 用户 and 家 alike
    "count": {"people"},
    "price": {"currency"},  # 20 dollars is a price when the period goes without saying
}
_UNCOUNTABLE = {"people", "points", "tokens", "power", "energy", "data", "computing", "currency"}
_RELATIVE = {"share", "multiple", "points"}  # growth and ratios are told in any of these


def units_by_dimension() -> dict[str, tuple[str, ...]]:
    """Map each dimension a metric may name as its unit to the base units of it; what has no dimension is under ""."""
    known = {name: [unit for unit in known_units() if dimension_of(unit) == name] for name in _DIMENSIONS}
    listed = {unit for units in known.values() for unit in units}
    rest = [unit for unit in known_units() if unit not in listed]
    return {name: tuple(units) for name, units in (known | {"": rest}).items()}


@lru_cache(maxsize=256)
def read_unit(text: str) -> str:
    """Return a metric's unit: a dimension, a unit code, or a unit of the vocabulary's own (a dimension of its own)."""
    folded = fold(text)
    if not folded:
        message = "an empty unit says nothing"
        raise UnreadableError(message)
    if folded in _DIMENSIONS:
        return folded
    if text in known_units():
        return text
    try:
        return read_value(f"1 {text}").quantity.unit
    except UnreadableError:
        return folded


@lru_cache(maxsize=256)
def written_unit(text: str) -> str | None:
    """Return the words of a unit of which one is not one of its base unit: "km", "people/day"; None for all others."""
    if text in known_units() or fold(text) in _DIMENSIONS:
        return None
    try:
        one = read_value(f"1 {text}").quantity
    except UnreadableError:
        return None
    return text if one.low == one.high != 1 else None


def own_units(metrics: Iterable[Metric]) -> dict[str, str]:
    """Map the words of the units that only the vocabulary knows, singular and plural, to the unit; long words first."""
    named = {metric.unit for metric in metrics if metric.unit} - {*_DIMENSIONS, *known_units()}
    units = sorted(unit for unit in named if "/" not in unit or not _is_read(unit))
    words = {word: unit for unit in units for word in (unit.removesuffix("s") + "s", unit.removesuffix("s"), unit)}
    return dict(sorted(words.items(), key=lambda item: -len(item[0])))


def _is_read(unit: str) -> bool:
    """Whether a unit is made of known ones: people/s."""
    try:
        return read_value(f"1 {unit}").quantity.unit == unit
    except UnreadableError:
        return False


def unit_of_bare_number(metric: Metric | None) -> str | None:
    """Return the unit a number without one has under this metric; None when it has none."""
    if metric is None or metric.unit is None:
        return None
    return _DIMENSIONS.get(metric.unit, metric.unit)


def fits(unit: str, metric: Metric) -> bool:
    """Say whether a value in this unit can be one of the metric."""
    if metric.unit is None:
        return True
    wanted, found = _dimension(metric.unit), _dimension(unit)
    if found == wanted or found in _INTERCHANGEABLE.get(wanted, ()):
        return True
    relative = any(derivation.by in {"growth_of", "ratio_of"} for derivation in metric.derives)
    return relative and wanted in _RELATIVE and found in _RELATIVE


def describe_misfit(quantity: Quantity, metric: Metric) -> str:
    """Say what the value is and what the metric is measured in."""
    dimension = _dimension(quantity.unit)
    article = "" if dimension in _UNCOUNTABLE else "a "
    wanted = metric.written_unit or metric.unit
    return f'"{quantity.text}" is {article}{dimension}; "{metric.name}" is measured in {wanted}'


def _dimension(unit: str) -> str:
    return unit if unit in _DIMENSIONS else dimension_of(unit)
