"""What happened from one claim to a later one, in words."""

from claimcheck.judge.growth import growth_between, in_points, in_words
from claimcheck.judge.timing import MONTH, middle
from claimcheck.model.claim import Claim
from claimcheck.model.quantity import Quantity
from claimcheck.model.sense import Sense, sense_of
from claimcheck.model.value_notation import format_value
from claimcheck.model.vocabulary import Metric
from claimcheck.model.when import Span

SAYS_NOTHING = frozenset({"", "0 %", "at least 0 %", "at most 0 %"})  # "> 300,000" then "300,000"


def step(first: Claim, second: Claim, metric: Metric) -> str:
    """What happened from the first claim to the second, in words: the implied growth, or the two values.

    From rank 6 to rank 3 nothing has halved: of ranks there are only the two.
    """
    if sense_of(metric) is Sense.RANK:
        return _values(first, second)
    if isinstance(first.value, Quantity) and isinstance(second.value, Quantity):
        if first.value.unit == second.value.unit == "percent":
            return in_points(first.value, second.value) or _values(first, second)
        growth = growth_between(first.value, second.value)
        words = in_words(growth) if growth else ""
        return _values(first, second) if words in SAYS_NOTHING - {"0 %"} else words
    return _values(first, second)


def _values(first: Claim, second: Claim) -> str:
    return f"{format_value(first.value)} then {format_value(second.value)}"


def apart(first: Claim, second: Claim) -> str:
    """How far apart the dates of two claims lie, in words."""
    if first.as_of is None or second.as_of is None:
        return "an unknown time"
    return between(first.as_of, second.as_of)


def between(first: Span, second: Span) -> str:
    """How far apart the middles of two dates lie, in the largest unit that counts at least two."""
    days = round(abs(middle(second) - middle(first)))
    for unit, length in (("years", 365.25), ("months", MONTH), ("days", 1)):
        if round(days / length) >= 2:
            return f"about {round(days / length)} {unit}" if length > 1 else f"{days} {unit}"
    return "1 day" if days else "less than a day"
