"""Losses as accounts write them, in brackets: ($45) million, $(0.12), (3.4)%, "a loss of ($0.34) per share"."""

from collections.abc import Mapping

from claimcheck.normalise.figures.amounts import Amount, with_unit
from claimcheck.normalise.figures.arabic import english_scale
from claimcheck.normalise.figures.grouping import digits_at
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.prefix import Prefix, read_prefix
from claimcheck.normalise.figures.units import CURRENCY_SIGNS

# Brackets that close before the scale are part of the number; others may be an aside: the fee ($20).
_SCALE = Pattern(r"\)[ ]?(?:%|percent|per cent|hundred|thousand|million|billion|trillion|bn|m)(?![A-Za-z])")
_TOLD = Pattern(r"(?<![A-Za-z])(?:of|was|were|to|from|at|vs\.?|versus|than) $")


def read_loss(text: str, at: int, prefix: Prefix, floor: int, extra: Mapping[str, str]) -> tuple[Prefix, Amount] | None:
    """Read the amount in brackets whose number stands at `at`, `prefix` what the bracket holds before it."""
    found = digits_at(text, at)
    if found is None or prefix.hedge is not Hedge.NONE or prefix.start - 1 < floor:
        return None
    value, end = found
    if text[end : end + 1] != ")":
        return None
    start, currency = prefix.start - 1, prefix.currency
    if currency is None and (sign := CURRENCY_SIGNS.before(text, start, floor)):
        currency, start = sign
    elif not _is_told(text, start, end, money=currency is not None):
        return None
    numeral = english_scale(text, at, end + 1, value, money=currency is not None)
    amount = with_unit(text, numeral, numeral.end, currency, extra)
    outer = read_prefix(text, start, floor)
    whole = start if outer.start == outer.reach == start else outer.start
    return outer._replace(start=whole, currency=currency, negative=True), amount


def _is_told(text: str, start: int, end: int, *, money: bool) -> bool:
    """Say whether what stands around the brackets shows that they are a minus."""
    if not money:
        return text[end + 1 : end + 2] == "%"
    return _SCALE.match(text, end) is not None or _TOLD.search(text, max(start - 8, 0), start) is not None
