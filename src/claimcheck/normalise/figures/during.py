"""Whether "over" means during: a loan over 7 years, 22 titles over 19 seasons, champion over 400 metres."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.amounts import Amount
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.prefix import Prefix

_LASTS = Pattern(
    r"(?:^|[.,;:(]|(?<![a-z])(?:for|lasts?|lasted|lasting|took|takes?|spent|after|well|just|is|was|are|were|of"
    r"|work(?:s|ed)?|ran"
    r"|runs?|waited|needs?|needed|in|and|or|a|aged|live[ds]?|stay(?:s|ed)?)) ?$",
    re.IGNORECASE,
)
# What a contest or a tale is made of; of the second kind people also play and watch so many.
_PARTS = Pattern(r"[ -](?:legs|rounds|sets|holes|laps|innings|seasons|halves|sittings|stages)(?![a-z])")
_EVENTS = Pattern(
    r" (?:(?:league|home|away|regular-season|straight|consecutive) )?(?:games|matches|races|episodes|instal?lments"
    r"|tests"
    r"|sessions|campaigns|appearances)(?![a-z])"
)
_MORE = Pattern(r"(?<![a-z])(?:for|lasted|after|well|just|is|was|were|of|needs?|needed|a) $", re.IGNORECASE)
_DONE = Pattern(
    r"(?<![A-Za-z])(?:play(?:s|ed|ing)?|w[io]n|wins|lost|lose|miss(?:ed|es)?|attend(?:s|ed)?|host(?:s|ed)?|made|make"
    r"|in|for|of|after"
    r"|well|just|ha[sd]|have|with|air(?:s|ed)?|shot|produced|is|was|were|to|by|start(?:s|ed)?|manag(?:es|ed)|refereed"
    r"|called) $",
    re.IGNORECASE,
)
_RACES = frozenset(map(Decimal, (60, 100, 200, 300, 400, 800, 1000, 1500, 3000, 5000, 10000)))
_RACED = Pattern(
    r"(?<![A-Za-z])(?:champions?|titles?|gold|silver|bronze|medals?|medallist|record|rac(?:e[ds]?|ing)|ran|runs?"
    r"|running|won|wins?"
    r"|winner|specialist|runner|compete[ds]?|best|fastest|swam|final|heats?|victory|double) $",
    re.IGNORECASE,
)
_SIZE = Pattern(r"[ -](?:long|tall|high|deep|wide|thick|above|below|away|up|down|apart|from)(?![a-z])")


def is_during(text: str, prefix: Prefix, amount: Amount) -> bool:
    """Say whether the "over" before an amount tells how long or over what, and not more than what."""
    start = prefix.reach
    if text[start : start + 5].lower() != "over ":
        return False
    if amount.code in ("months", "s"):
        return _LASTS.search(text, max(start - 16, 0), start) is None
    if amount.code == "m" and amount.extent().low in _RACES:
        raced = _RACED.search(text, max(start - 16, 0), start) is not None
        return raced and _SIZE.match(text, amount.end) is None
    if amount.suffixed or amount.numeral.scale > 1:
        return False
    if _PARTS.match(text, amount.end):
        return _MORE.search(text, max(start - 10, 0), start) is None
    return _EVENTS.match(text, amount.end) is not None and _DONE.search(text, max(start - 12, 0), start) is None
