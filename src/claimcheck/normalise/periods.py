"""The period of a change, as people name it: "one year", "three months", "year on year", 过去一年, 同比."""

from functools import lru_cache

from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures import read_value
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.folding import fold

_LONGEST = 40  # characters; nobody names a period at greater length
_MOST = 1200  # months
_LEAD = Pattern(r"^(?:the |in |over |within |during |past |last |过去|最近|近)*")
_MONTHS = {
    "year": 12,
    "a year": 12,
    "annual": 12,
    "annually": 12,
    "yearly": 12,
    "year on year": 12,
    "year over year": 12,
    "yoy": 12,
    "同比": 12,
    "half a year": 6,
    "half year": 6,
    "quarter": 3,
    "a quarter": 3,
    "one quarter": 3,
    "quarter on quarter": 3,
    "quarter over quarter": 3,
    "qoq": 3,
    "month": 1,
    "a month": 1,
    "month on month": 1,
    "month over month": 1,
    "mom": 1,
}


@lru_cache(maxsize=1024)
def read_period(text: str) -> int | None:
    """The length of a period in whole months, 1 or more; None when the words name none."""
    words = _LEAD.sub("", fold(text[:_LONGEST]).replace("-", " "), count=1)
    if words in _MONTHS:
        return _MONTHS[words]
    try:
        quantity = read_value(words).quantity
    except UnreadableError:
        return None
    low = quantity.low
    if low is None or low != quantity.high or quantity.unit != "months" or not 1 <= low <= _MOST:
        return None
    return int(low) if low == int(low) else None
