"""元, which is the yuan in the mainland and the dollar of wherever an article in traditional characters is from."""

import re

from claimcheck.model.quantity import Reading
from claimcheck.normalise.figures.patterns import Pattern

_MAINLAND = "CNY"
_OTHERS = ("TWD", "HKD", "MOP")
_LANGUAGE = Pattern(r"zh(?:-[a-z]{3})?-(?:hant\b|tw\b|hk\b|mo\b)", re.IGNORECASE)
_OPEN = Pattern("[元圓圆塊块]")
_NAMED = Pattern("人民|CNY|RMB|中国|中國", re.IGNORECASE)


def leaves_yuan_open(language: str | None) -> bool:
    """Whether 元 alone may be a dollar in articles of this language, a BCP 47 tag."""
    return language is not None and _LANGUAGE.match(language.replace("_", "-")) is not None


def with_other_yuan(reading: Reading) -> Reading:
    """The reading, with the other currencies that 元 alone may be as alternatives."""
    found = reading.quantity
    code, slash, each = found.unit.partition("/")
    if code != _MAINLAND or not _OPEN.search(found.text) or _NAMED.search(found.text):
        return reading
    others = tuple(found._replace(unit=f"{other}{slash}{each}", measure=None) for other in _OTHERS)
    return reading._replace(alternatives=(*reading.alternatives, *others))
