"""A measure in parts that single letters or ticks mark: 2h30m, 3m 12s, 5'10"."""

from decimal import Decimal

from claimcheck.normalise.figures.interval import point
from claimcheck.normalise.figures.numeral import Numeral, Style
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import Unit

_HOURS = Pattern(r"([0-9]{1,3})h[ ]?([0-5]?[0-9])m(?:ins?)?(?:[ ]?([0-5]?[0-9])s)?(?![A-Za-z0-9])")
_MINUTES = Pattern(r"([0-9]{1,3})m[ ]?([0-5]?[0-9](?:\.[0-9]{1,3})?)s(?![A-Za-z0-9])")
_FEET = Pattern(r"([1-9])['’′][ ]?([0-9]|1[01])(?:\"|”|″|''|’’)")
_SECONDS = Unit("s", "duration")
_INCHES = Unit("m", "length", Decimal("0.0254"))


# By the first mark: the form, the unit of its smallest part, and how many of these each part is.
_FORMS = {
    "h": (_HOURS, _SECONDS, (3600, 60, 1)),
    "m": (_MINUTES, _SECONDS, (60, 1)),
    **dict.fromkeys("'’′", (_FEET, _INCHES, (12, 1))),
}
MARKED = frozenset(_FORMS)


def read_marked(text: str, at: int, mark: str) -> Numeral | None:
    """Read hours, minutes and seconds, or feet and inches, whose first digit stands at `at`."""
    pattern, unit, sizes = _FORMS[mark]
    match = pattern.match(text, at)
    if match is None:
        return None
    total = sum((Decimal(part or 0) * size for part, size in zip(match.groups(), sizes, strict=True)), Decimal(0))
    return Numeral(point(total), match.end(), Style.DIGITS, unit=unit)
