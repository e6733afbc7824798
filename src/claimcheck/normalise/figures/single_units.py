"""One of a unit that only its article counts: "more than a year", "about an hour", "a mile and a half"."""

import re

from claimcheck.normalise.figures.interval import point
from claimcheck.normalise.figures.numeral import ONE, Numeral, Style
from claimcheck.normalise.figures.patterns import Pattern

SINGLE_UNITS = frozenset(
    {"minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century", "mile", "dollar", "percentage"}
)
_ARTICLES = (" a ", " an ")
# An article alone counts nothing (once a week); with a hedge before it or a half behind it does.
_HEDGED = Pattern(
    r"(?:(?:more|less|longer|shorter|higher|lower) than|at least|at most|about|around|roughly|approximately|nearly"
    r"|almost|over|under|within|up to) an? $",
    re.IGNORECASE,
)
_AND_HALF = Pattern(r"[a-z]{1,12} and a (?:half|quarter)(?![a-z-])")
_LONGEST = 18  # characters of "approximately an "


def read_single(text: str, at: int, end: int) -> Numeral | None:
    """Read the understood one before the unit at [at, end); the number has no characters of its own."""
    if not (text.endswith(_ARTICLES, 0, at) or text[:at] in ("a ", "an ", "A ", "An ")) or text[end : end + 1] in (
        "-",
        "'",
        "’",
    ):
        return None
    if not _HEDGED.search(text, max(at - _LONGEST, 0), at) and not _AND_HALF.match(text, at):
        return None
    return Numeral(point(ONE), at, Style.LONE)
