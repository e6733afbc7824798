"""Pounds that weigh: a 200-pound man, "lost 20 pounds", 3 pounds of flour; all others are money."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import Unit
from claimcheck.normalise.figures.word_lists import WEIGHED_BODIES, WEIGHED_STUFF

POUND = Unit("kg", "mass", Decimal("0.45359237"))
LIKELY_POUND = POUND._replace(word="lb")  # she lost 20 pounds: of weight, or of money
_BODIES, _STUFF = frozenset(WEIGHED_BODIES.split()), frozenset(WEIGHED_STUFF.split())
_NOUN = Pattern(r" ([a-z]{2,12})(?![a-z])")
_OF = Pattern(r" of ([a-z]{2,12})(?![a-z])(?: ([a-z]{2,12})(?![a-z]))?")
_OUNCES = Pattern(r"(?:,| and)? [0-9]{1,2} (?:ounces?|oz)(?![a-z])")
_WEIGHED = Pattern(
    r"(?<![a-z])(weigh(?:s|ed|ing|t of)?|heavier by|lift(?:s|ed|ing)?|shed|lost|lose|losing|gain(?:s|ed|ing)?)"
    r"(?: [a-z]{1,12}| [0-9][0-9,.]{0,8}){1,4} $",
    re.IGNORECASE,
)
_OF_MONEY = Pattern(r" sterling(?![a-z])| on the (?:foreign|currency)", re.IGNORECASE)
_EXCHANGE = Pattern(
    r"(?<![A-Za-z])(?:sterling|exchange rates?|the (?:British )?pound|currency|forex)(?![A-Za-z])[^!?\n]{0,80}$",
    re.IGNORECASE,
)
_LONGEST = 48  # characters before the word that may say that something weighs so much
_HEAVIEST = 1000  # pounds that a body gains or loses


def priced_pound(text: str, at: int, end: int) -> Unit | None:
    """Give the pound that a price which begins before `at` is per; None where it is the money: a rate of exchange."""
    if _OF_MONEY.match(text, end) or _EXCHANGE.search(text, max(at - 2 * _LONGEST, 0), at):
        return None
    return POUND


def pounds_of_weight(text: str, start: int, end: int, value: Decimal) -> Unit | None:
    """Give the unit where the word for pounds at [start, end) behind the number `value` is a weight."""
    if text[start - 1] == "-":
        noun = _NOUN.match(text, end)
        return POUND if noun and noun[1] in _BODIES else None
    if _OUNCES.match(text, end):
        return POUND
    stuff = _OF.match(text, end)
    if stuff:
        return POUND if stuff[1] in _STUFF or stuff[2] in _STUFF else None
    verb = _WEIGHED.search(text, max(start - _LONGEST, 0), start) if value <= _HEAVIEST else None
    if verb is None:
        return None
    return POUND if verb[1].lower().startswith(("weigh", "heav", "lift")) else LIKELY_POUND
