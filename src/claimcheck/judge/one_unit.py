"""Figures of one series that are told in two units without a fixed rate: one unit for both, to compare them in."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from claimcheck.model.claim import Claim
from claimcheck.model.quantity import CEILINGS, Qualifier, Quantity
from claimcheck.model.sense import Sense, sense_of
from claimcheck.model.vocabulary import Metric

_HUNDRED = Decimal(100)
_MONTH = Decimal(2_629_746)  # seconds, on average: 400 years of the calendar have 146,097 days and 4,800 months
_UNEVEN = Decimal(216_000)  # seconds, 2.5 days, by which so many months may be shorter or longer than on average
_HOUR = Decimal(3600)  # seconds

_Ends = tuple[Decimal | None, Decimal | None]


def in_one_unit(claims: Sequence[Claim], metric: Metric) -> Sequence[Claim]:
    """The claims of a series in units that can be compared; as they are where they have no two such units.

    Growth: "7x" beside percentages is +600 % or, as many write it, 7 times more, +700 %. Durations: months beside days
    are as long as months can be. The intervals hold either, so that neither is an alarm. Prices: an amount is per what
    the others are per, where they agree on that, and nothing certain comes of it.
    """
    units = {claim.value.unit for claim in claims if isinstance(claim.value, Quantity)}
    if {"x", "percent"} <= units and sense_of(metric) is Sense.GROWTH:
        return [_told_in(claim, "x", "percent", _growth) for claim in claims]
    if {"months", "s"} <= units:
        return [_told_in(claim, "months", "s", _length) for claim in claims]
    if {"J", "Wh"} <= units:
        return [_told_in(claim, "J", "Wh", _watt_hours) for claim in claims]
    if metric.unit == "price" and (per := _what_all_are_per(claims)) and per[0].partition("/")[0] in units:
        return [_per(claim, *per) for claim in claims]
    return claims


def _what_all_are_per(claims: Sequence[Claim]) -> tuple[str, Decimal] | None:
    """The one unit of the prices that say per what they are, and of how much of it; None where they do not agree."""
    told = {
        (claim.value.unit, claim.value.measure.over if claim.value.measure else Decimal(1))
        for claim in claims
        if isinstance(claim.value, Quantity) and "/" in claim.value.unit
    }
    return told.pop() if len(told) == 1 else None


def _per(claim: Claim, unit: str, over: Decimal) -> Claim:
    value = claim.value
    if not isinstance(value, Quantity) or value.unit != unit.partition("/")[0]:
        return claim
    low, high = (None if end is None else end / over for end in (value.low, value.high))
    ambiguity = claim.ambiguity or "only one says per what it is"
    return claim._replace(value=value._replace(low=low, high=high, unit=unit, measure=None), ambiguity=ambiguity)


def _told_in(claim: Claim, unit: str, other: str, convert: Callable[[Decimal | None, Decimal | None], _Ends]) -> Claim:
    value = claim.value
    if not isinstance(value, Quantity) or value.unit != unit:
        return claim
    low, high = convert(None if value.qualifier in CEILINGS else value.low, value.high)
    exact = value.qualifier is Qualifier.EXACT and low != high
    qualifier = Qualifier.BETWEEN if exact else value.qualifier
    told = Quantity(low, high, value.low_included, value.high_included, other, qualifier, value.text)
    return claim._replace(value=told)


def _growth(low: Decimal | None, high: Decimal | None) -> _Ends:
    return None if low is None else (low - 1) * _HUNDRED, None if high is None else high * _HUNDRED


def _length(low: Decimal | None, high: Decimal | None) -> _Ends:
    return None if low is None else low * _MONTH - _UNEVEN, None if high is None else high * _MONTH + _UNEVEN


def _watt_hours(low: Decimal | None, high: Decimal | None) -> _Ends:
    return None if low is None else low / _HOUR, None if high is None else high / _HOUR
