"""Growth told as a multiple beside growth in percent: one unit for both, so that they can be compared."""

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.model.claim import Claim
from claimcheck.model.quantity import Qualifier, Quantity
from claimcheck.model.sense import Sense, sense_of
from claimcheck.model.vocabulary import Metric

_HUNDRED = Decimal(100)
_CEILINGS = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST})


def in_one_unit(claims: Sequence[Claim], metric: Metric) -> Sequence[Claim]:
    """The claims of a series of growth, its multiples in percent where some of it is told in percent; else as they are.

    "7x" is +600 % or, as many write it, 7 times more, +700 %: the interval holds both, so that neither is an alarm.
    """
    if sense_of(metric) is not Sense.GROWTH:
        return claims
    units = {claim.value.unit for claim in claims if isinstance(claim.value, Quantity)}
    return [_in_percent(claim) for claim in claims] if {"x", "percent"} <= units else claims


def _in_percent(claim: Claim) -> Claim:
    value = claim.value
    if not isinstance(value, Quantity) or value.unit != "x":
        return claim
    ceiling = value.qualifier in _CEILINGS  # its low end is no figure of anybody's
    low = None if ceiling or value.low is None else (value.low - 1) * _HUNDRED
    high = None if value.high is None else value.high * _HUNDRED
    qualifier = Qualifier.BETWEEN if value.qualifier is Qualifier.EXACT else value.qualifier
    percent = Quantity(low, high, value.low_included, value.high_included, "percent", qualifier, value.text)
    return claim._replace(value=percent)
