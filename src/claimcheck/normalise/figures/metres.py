"""Whether the m behind a number is metres: a 50m pool, 300m high, within 100m of; a million else."""

import re

from claimcheck.normalise.figures.patterns import Pattern

# Long, high and deep may begin another noun (2m high earners): a hyphen, the end of the phrase or an article tells.
_AFTER = Pattern(
    r"""
    -(?:long|tall|high|deep|wide|thick)(?![a-z])
  | [ -](?:tall|wide|thick|dash|freestyle|hurdles|sprint|backstroke|breaststroke|butterfly|medley|relay|apart
      |underground|underwater|offshore|inland|away|pool(?![ ](?:of|for)))(?![a-z-])
  | [ ](?:long|high|deep)(?:$|(?=[.,;:)!?\t\n]
      |[ ](?:are|is|was|were|and|by|at|in|on|from|below|above|to|when|where|with|or)[ ]))
  | [ ](?:above|below|beneath|under|off|from|over)[ ](?:the[ ])?(?:sea|surface|ground|water|street|coast|shore|seabed)
  | [ ]?[x×][ ]?[0-9.]{1,6}[ ]?m(?![A-Za-z0-9])
  | [ ][0-9]{1,2}[ ]?cm(?![A-Za-z])
    """,
    re.VERBOSE,
)
_ADJECTIVE = Pattern(" (?:long|high|deep) [a-z]")
_ARTICLE = Pattern("(?:^|[^A-Za-z])an? $", re.IGNORECASE)
_OF = Pattern(" (?:of|from) ")
_BEFORE = Pattern(
    r"(?:(?:depth|height|length|width|altitude|elevation|distance|diameter|radius|thickness|range)s? of"
    r"(?: (?:about|around|over|up to|nearly|almost|some|roughly|more than|less than|at least|only))?"
    r"|(?P<near>within)) $",
    re.IGNORECASE,
)
_LONGEST = 28  # characters of "elevations of less than "


def is_metres(text: str, at: int, end: int) -> bool:
    """Say whether the number at `at` with the m that ends at `end` is a length, by the words around it."""
    if _AFTER.match(text, end):
        return True
    before = _BEFORE.search(text, max(at - _LONGEST, 0), at)
    if before is not None:
        return before["near"] is None or _OF.match(text, end) is not None
    return _ADJECTIVE.match(text, end) is not None and _ARTICLE.search(text, max(at - 4, 0), at) is not None
