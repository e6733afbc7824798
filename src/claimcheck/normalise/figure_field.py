"""One figure of a value field, and the fault of one that cannot be read."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from claimcheck.model.place import Place, Scalar
from claimcheck.model.quantity import Reading
from claimcheck.normalise.counted import without_noun
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures import read_value
from claimcheck.normalise.figures.patterns import Pattern

_SINGLE = Pattern(
    r"(?:^|(?<= ))"
    r"(?:(?:an? )?(?=(?:half|quarter)$)|an? (?=(?:year|month|week|day|hour|decade|century)$))(?P<thing>\w+)$",
    re.IGNORECASE,
)


_NO_UNIT = "no unit"  # no code of any unit


class Bare(NamedTuple):
    """What a number without a unit is in: a unit code, or so many of a unit in words. Neither: it says too little."""

    code: str | None = None
    words: str | None = None


class ValueFaultError(UnreadableError):
    """A value that cannot be read: the rule it breaks and the place of the part at fault."""

    def __init__(self, rule: str, place: Place, reason: str) -> None:
        super().__init__(reason)
        self.rule = rule
        self.place = place


def read_figure(scalar: Scalar, unit: Scalar | None, bare: Bare, own_units: Mapping[str, str]) -> Reading:
    """Read a figure whose unit may stand beside it; words of the figure and of the unit may not disagree."""
    try:
        if unit is None:
            return _read_alone(scalar.text, bare, own_units)
        return _with_unit(scalar, unit, own_units)
    except UnreadableError as error:
        if isinstance(error, ValueFaultError):
            raise
        if unit is None and (found := _read_counted(scalar.text) or _read_single(scalar.text, bare.code)):
            return found
        raise ValueFaultError("bad-value", scalar.place, with_hint(str(error))) from None


def _read_alone(text: str, bare: Bare, own_units: Mapping[str, str]) -> Reading:
    """Read a figure; a bare number is in the unit of its metric, as the vocabulary writes it."""
    reading = read_value(text, _NO_UNIT if bare.words else bare.code, own_units)
    if reading.quantity.unit != _NO_UNIT:
        return reading
    try:
        told = read_value(f"{text} {bare.words}", None, own_units)
    except UnreadableError:  # "3 million" has a scale of its own
        return read_value(text, bare.code, own_units)
    return told._replace(quantity=told.quantity._replace(text=text))


def _with_unit(scalar: Scalar, unit: Scalar, own_units: Mapping[str, str]) -> Reading:
    try:
        return read_value(f"{scalar.text} {unit.text}", None, own_units)
    except UnreadableError:
        alone = read_value(scalar.text, None, own_units)
    try:
        stated = read_value(f"1 {unit.text}", None, own_units).quantity.unit
    except UnreadableError:
        raise ValueFaultError("bad-value", unit.place, f'"{unit.text}" is no unit') from None
    if alone.quantity.unit != stated:
        reason = f'"{scalar.text}" is in "{alone.quantity.unit}", the unit beside it is "{unit.text}"'
        raise ValueFaultError("bad-value", unit.place, reason)
    return alone


def _read_counted(text: str) -> Reading | None:
    """The number before a noun that no list of units has, as a count: 61,000 cars, 350家门店, 60,000 wafers/month."""
    for shorter in without_noun(text):
        try:
            reading = read_value(shorter)
        except UnreadableError:
            continue
        if "count" in reading.quantity.unit.split("/"):
            return reading._replace(quantity=reading.quantity._replace(text=text))
    return None


def _read_single(text: str, bare: str | None) -> Reading | None:
    """A half, roughly a quarter, over a year: in running text mere words as often as figures, in a value one of it."""
    single = _SINGLE.sub(r"one \g<thing>", text.strip())
    if single == text.strip():
        return None
    try:
        reading = read_value(single, bare)
    except UnreadableError:
        return None
    return reading._replace(quantity=reading.quantity._replace(text=text))


def with_hint(reason: str) -> str:
    """The reason, and what to write instead where words are left over."""
    return f"{reason}; write the figure and its unit alone" if reason.startswith("cannot read") else reason
