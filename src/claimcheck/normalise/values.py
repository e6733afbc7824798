"""Values: a claim's `value:` as a quantity, a date or words, whichever its metric takes."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from claimcheck.model.place import Place, Scalar
from claimcheck.model.quantity import Qualifier, Quantity, Reading, Told
from claimcheck.model.raw import RawValue
from claimcheck.model.sense import Sense, sense_of
from claimcheck.model.vocabulary import Metric, ValueType
from claimcheck.model.when import Span
from claimcheck.normalise.changes import split_change, turned
from claimcheck.normalise.dates import read_date
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figure_field import Bare, ValueFaultError, read_figure, with_hint
from claimcheck.normalise.figures import dimension_of, read_value
from claimcheck.normalise.ordinals import read_place
from claimcheck.normalise.settled import settled
from claimcheck.normalise.units import unit_of_bare_number

_FULL_DATE = re.compile(r"\s*[0-9]{4}-[0-9]{2}(-[0-9]{2})?(/[0-9-]{4,10})?\s*")
_DIGITS = "0123456789"
_FROM_ZERO = {"count", "people", "currency"}  # dimensions whose upper bound implies 0 below (DESIGN §4)
_LOW_ENDS = {Qualifier.EXACT, Qualifier.MORE_THAN, Qualifier.AT_LEAST}
_HIGH_ENDS = {Qualifier.EXACT, Qualifier.LESS_THAN, Qualifier.AT_MOST}


class Value(NamedTuple):
    """A value read, and in `ambiguity` what else its words allow; text stays a str, for the claim to fold."""

    content: Quantity | Span | str
    ambiguity: str = ""


def read_claim_value(raw: RawValue, metric: Metric | None, own_units: Mapping[str, str]) -> Value:
    """Read a value as its metric's type; without a metric as a date, else a figure, else words.

    Raises ValueFaultError: bad-value, bad-date, or empty-interval when the low end lies above the high one.
    """
    if metric is None:
        return _guess(raw, own_units)
    if metric.type is ValueType.TEXT:
        return Value(_text_of(raw, metric))
    if metric.type is ValueType.DATE:
        return Value(_date_of(raw))
    if raw.text is not None and raw.unit is None:
        return _figure_of(raw.text, raw.place, metric, own_units)
    return _quantity_of(raw, metric, own_units)


def _figure_of(scalar: Scalar, place: Place, metric: Metric, own_units: Mapping[str, str]) -> Value:
    """Read a figure told in one text, with the words that only make sense under its metric."""
    sense, bare = sense_of(metric), _bare(metric)
    if sense is Sense.RANK and scalar.text.strip(_DIGITS) and (found := read_place(scalar.text)):
        return Value(found)
    told, words = split_change(scalar.text)
    if told and sense is not Sense.GROWTH:
        reason = f'"{scalar.text}" says a change, and "{metric.name}" is none: write the figure alone'
        raise ValueFaultError("bad-value", scalar.place, reason)
    reading = _read_rise(scalar, bare.code, own_units) if told is Told.UP else None
    reading = reading or _read_rest(scalar, words, bare, own_units)
    reading = settled(reading, metric)
    quantity = reading.quantity._replace(text=scalar.text) if told else reading.quantity
    if told is Told.DOWN:
        if quantity.unit == "x" or (quantity.low is not None and quantity.low < 0):
            raise ValueFaultError(
                "bad-value", scalar.place, f'"{scalar.text}" may be read two ways: write -5 % or 0.5x'
            )
        quantity = turned(quantity)
    return Value(_not_empty(quantity, place), reading.ambiguity)


def _read_rest(scalar: Scalar, words: str, bare: Bare, own_units: Mapping[str, str]) -> Reading:
    """Read what is left of a value without its words of change; a fault quotes all of it."""
    try:
        return read_figure(scalar._replace(text=words), None, bare, own_units)
    except ValueFaultError:
        if words == scalar.text:
            raise
        reason = f'cannot read "{words}" in "{scalar.text}"'
        raise ValueFaultError("bad-value", scalar.place, with_hint(reason)) from None


def _read_rise(scalar: Scalar, bare: str | None, own_units: Mapping[str, str]) -> Reading | None:
    """Read a figure with its verb of growth, which may leave two readings (增长7倍); None where that cannot be."""
    try:
        return read_value(scalar.text, bare, own_units)
    except UnreadableError:
        return None


def _bare(metric: Metric | None) -> Bare:
    return Bare(unit_of_bare_number(metric), metric.written_unit if metric else None)


def _guess(raw: RawValue, own_units: Mapping[str, str]) -> Value:
    if raw.text is None:
        return _quantity_of(raw, None, own_units)
    if raw.unit is None and _FULL_DATE.fullmatch(raw.text.text):
        return Value(_date_of(raw))
    try:
        return _quantity_of(raw, None, own_units)
    except ValueFaultError:
        return Value(raw.text.text)


def _text_of(raw: RawValue, metric: Metric) -> str:
    if raw.text is None:
        reason = f'"{metric.name}" is told in words, and has no low and high'
        raise ValueFaultError("bad-value", raw.place, reason)
    if not raw.text.text.strip():
        raise ValueFaultError("bad-value", raw.text.place, "the value is empty")
    return raw.text.text


def _date_of(raw: RawValue) -> Span:
    if raw.text is not None:
        return _read_date(raw.text)
    low = _read_date(raw.low) if raw.low else None
    high = _read_date(raw.high) if raw.high else None
    start, end = low.start if low else None, high.end if high else None
    if start and end and start > end:
        reason = f"the interval is empty: {start} is after {end}"
        raise ValueFaultError("empty-interval", raw.place, reason)
    return Span(start, end, _joined(raw), any(end.fiscal for end in (low, high) if end))


def _read_date(scalar: Scalar) -> Span:
    try:
        return read_date(scalar.text)
    except UnreadableError as error:
        raise ValueFaultError("bad-date", scalar.place, str(error)) from None


def _quantity_of(raw: RawValue, metric: Metric | None, own_units: Mapping[str, str]) -> Value:
    bare = _bare(metric)
    if raw.text is not None:
        reading = settled(read_figure(raw.text, raw.unit, bare, own_units), metric)
        return Value(_not_empty(reading.quantity, raw.place), reading.ambiguity)
    low = read_figure(raw.low, raw.unit, bare, own_units).quantity if raw.low else None
    high = read_figure(raw.high, raw.unit, bare, own_units).quantity if raw.high else None
    for scalar, end, allowed in ((raw.low, low, _LOW_ENDS), (raw.high, high, _HIGH_ENDS)):
        if scalar and end and end.qualifier not in allowed:
            raise ValueFaultError("bad-value", scalar.place, f'"{scalar.text}" is not one end of an interval')
    return Value(_not_empty(_between(low, high, raw), raw.place))


def _between(low: Quantity | None, high: Quantity | None, raw: RawValue) -> Quantity:
    if low and high:
        if low.unit != high.unit:
            reason = f'low is in "{low.unit}" and high in "{high.unit}"'
            raise ValueFaultError("bad-value", raw.place, reason)
        return low._replace(
            high=high.high,
            high_included=high.high_included,
            qualifier=Qualifier.BETWEEN,
            text=_joined(raw),
        )
    if low:
        qualifier = Qualifier.AT_LEAST if low.low_included else Qualifier.MORE_THAN
        return low._replace(high=None, high_included=False, qualifier=qualifier, text=_joined(raw))
    if high:
        floor = Decimal(0) if dimension_of(high.unit) in _FROM_ZERO else None
        qualifier = Qualifier.AT_MOST if high.high_included else Qualifier.LESS_THAN
        return high._replace(low=floor, low_included=floor is not None, qualifier=qualifier, text=_joined(raw))
    raise ValueFaultError("bad-value", raw.place, "the value has neither text nor low nor high")


def _not_empty(quantity: Quantity, place: Place) -> Quantity:
    low, high = quantity.low, quantity.high
    if low is None or high is None or low < high:
        return quantity
    if low > high or not (quantity.low_included and quantity.high_included):
        reason = f'the interval "{quantity.text}" is empty: its low end is not below its high end'
        raise ValueFaultError("empty-interval", place, reason)
    return quantity


def _joined(raw: RawValue) -> str:
    ends = f"{raw.low.text if raw.low else ''}..{raw.high.text if raw.high else ''}"
    return f"{ends} {raw.unit.text}" if raw.unit else ends
