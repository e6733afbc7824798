"""The measures a vocabulary states for a metric: its unit, its tolerance, how far apart in days is the same time."""

from decimal import Decimal
from functools import lru_cache

from claimcheck.model.vocabulary import Tolerance
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.folding import fold

# The last three digits of a tolerance are enough for anything a vocabulary can mean; longer is a slip.
_TOLERANCE = Pattern(r"([0-9]{1,15}(?:\.[0-9]{1,15})?) ?(%|percent|[^0-9 ][^0-9]{0,30})?")
_DAYS = Pattern(r"([0-9]{1,6}) ?(days?|weeks?|months?|years?|天|日|周|星期|个?月|年)?")
_ROUNDED_SHARE = Decimal("0.29")  # 1 % may be 1.4 % rounded: a difference of 0.286 of the larger
_COUNTED_OUT = Decimal(100)  # people or things that anybody counts one by one
_LENGTHS = {"w": 7, "周": 7, "星": 7, "m": 30, "个": 30, "月": 30, "y": 365, "年": 365}  # days; all else is days


@lru_cache(maxsize=256)
def read_tolerance(text: str) -> Tolerance:
    """Read "5 %" (relative, below 100 %), or "1 points" and "0" (absolute, in the metric's unit)."""
    found = _TOLERANCE.fullmatch(fold(text))
    if not found:
        message = f'"{text}" is no tolerance; write it as 5 %, 1 points or 0'
        raise UnreadableError(message)
    amount = Decimal(found[1])
    if found[2] not in {"%", "percent"}:
        return Tolerance(amount, relative=False)
    if amount >= 100:
        message = f'a tolerance of "{text}" would make all figures agree'
        raise UnreadableError(message)
    return Tolerance(amount / 100, relative=True)


def default_tolerance(unit: str | None, *, is_growth: bool) -> Tolerance:
    """One point for shares, but no more than rounding explains of a small one; 5 % for everything else.

    Small counts are exact (DESIGN §6).
    """
    if unit in {"share", "percent", "points"} and not is_growth:
        return Tolerance(Decimal(1), relative=False, at_most=_ROUNDED_SHARE)
    exact_up_to = _COUNTED_OUT if unit in {"count", "people"} else None
    return Tolerance(Decimal("0.05"), relative=True, exact_up_to=exact_up_to)


@lru_cache(maxsize=256)
def read_days_apart(text: str) -> int:
    """Read "30 days", "2 weeks" or "1 month" as days, 0 or more; a month is 30 days, a year 365."""
    found = _DAYS.fullmatch(fold(text))
    if not found:
        message = f'"{text}" is no number of days; write it as 30 days'
        raise UnreadableError(message)
    return int(found[1]) * _LENGTHS.get((found[2] or "d")[0], 1)
