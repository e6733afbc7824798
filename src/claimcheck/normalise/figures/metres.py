"""Whether the m behind a number is metres: a 50m pool, the 100m final, an 8,848m summit, 3m by 4m; a million else."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import UNIT_WORDS

# Long, high and deep may begin another noun (2m high earners): a hyphen, the end of the phrase or an article tells.
_AFTER = Pattern(
    r"""
    -(?:long|tall|high|deep|wide|thick)(?![a-z])
  | [ -](?:tall|wide|thick|dash|freestyle|hurdles|sprint|backstroke|breaststroke|butterfly|medley|relay|apart
      |underground|underwater|offshore|inland|away|pool(?![ ](?:of|for)))(?![a-z-])
  | [ ](?:long|high|deep)(?:$|(?=[.,;:)!?\t\n]
      |[ ](?:are|is|was|were|and|by|at|in|on|from|below|above|to|when|where|with|or)[ ]))
  | [ ](?:above|below|beneath|under|off|from|over)[ ](?:the[ ])?(?:sea|surface|ground|water|street|coast|shore|seabed)
  | (?:[ ]?[x×][ ]?|[ ]by[ ])[0-9.]{1,6}[ ]?m(?![A-Za-z0-9])
  | [ ][0-9]{1,2}[ ]?cm(?![A-Za-z])
    """,
    re.VERBOSE,
)
# One thing, so that no number of them is told; several (15m trees) may be millions.
_THING = Pattern(
    r"[ -](?:[a-z]{3,12}[ -])?(?:tsunami|wave|swell|storm surge|wall|cliff|tower|mast|crane|statue|tree|pole|fence"
    r"|tunnel|trench"
    r"|crater|hole|yacht|boat|ship|vessel|peak|summit|mountain|radius|perimeter|exclusion zone|telescope|dish|rotor"
    r"|blade"
    r"|bridge|runway|python|snake|crocodile|shark|whale|squid|putt|free[ -]kick|ladder|rope|cable|banner|screen|shaft"
    r"|waterfall|gorge|skyscraper|ceiling|distancing|air (?:rifle|pistol)|platform|springboard)(?![a-z])"
)
_RACES = frozenset(map(Decimal, (50, 60, 100, 110, 200, 300, 400, 500, 600, 800)))
_RACE = Pattern(
    r" (?:[A-Z]?[a-z]{2,12} )?(?:finals?|race|heats?|semi-?finals?|gold|silver|bronze|medals?|title|champions?"
    r"|championship"
    r"|record(?! (?:loss|profit|fine))|runners?|sprint(?:er)?s?|swimmer|event|track|trial|walk|steeplechase"
    r"|individual medley)"
    r"(?![a-z])"
)
_RACED = Pattern(
    r"(?:(?<![A-Za-z])(?:men['’]?s|women['’]?s|boys['’]|girls['’]|(?:mixed|indoor|outdoor)|[0-9] ?[x×]|ran(?: the)?"
    r"|(?:swam|won|wins?|in|over|at) the)) $|^the $"
    r"|:[0-5][0-9](?:\.[0-9]{1,3})? (?:for|in|over)(?: the)? $",
    re.IGNORECASE,
)
_NO_NOUN = Pattern(r"$|[.,;:)!?\n]| (?:in|at|on|and|with|for|by|after|as|to)(?! damages| cash| sales| costs)(?![a-z])")
_PLACE = Pattern(
    r" from (?:the|a|its|his|her|their|where) (?:[a-z]{2,12} )?(?:border|coast|shore|shoreline|beach|sea|river|road"
    r"|house|home"
    r"|school|station|site|scene|finish|line|goal|building|entrance|gate|fence|wall|hospital|church|mosque|embassy"
    r"|epicent(?:re|er)"
    r"|village|town|summit|surface|ground|edge|spot|blast|crater|crash|centre|center)(?![a-z])"
)
_TO_THE_SIDE = Pattern(r"[0-9]m(?:[ ]?[x×][ ]?| by )$")
_MOVED = Pattern(
    r"(?<![A-Za-z])(?:(?:he|she|who|they|man|woman|boy|girl|climbers?|skiers?|hikers?|workers?|car|bus|plane)"
    r" (?:fell|plunged|plummeted|tumbled|dropped|slid|ran|jumped|climbed|walked)"
    r"|dived?|dove|diving|swam|swum|dug|drilled|abseiled|crawled|descended|sank|buried|submerged)"
    r"(?: to| down| about| some| nearly| over| more than){0,2} $",
    re.IGNORECASE,
)
_WAVES = Pattern(
    r"(?<![A-Za-z])(?:waves?|swells?|tides?|surges?|snow|drifts|dunes|cliffs|depths?|heights?|altitudes?|elevations?"
    r"|visibility)"
    r"(?: of| to| reaching| reached| hit| was| is|:)?(?: about| over| up to| nearly| more than| some)? $",
    re.IGNORECASE,
)
_SHORTEST_SUM = 1000  # nobody writes 8,848 million as 8,848m, but of money or with a noun that is counted
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


def is_metres(text: str, at: int, end: int, value: Decimal) -> bool:
    """Say whether the number `value` at `at` with the m that ends at `end` is a length, by the words around it."""
    if _AFTER.match(text, end) or _THING.match(text, end) or _PLACE.match(text, end):
        return True
    if value >= _SHORTEST_SUM:
        return (at > 0 or end < len(text)) and UNIT_WORDS.after(text, end + 1) is None
    if value in _RACES and _is_race(text, at, end):
        return True
    before = _BEFORE.search(text, max(at - _LONGEST, 0), at)
    if before is not None:
        return before["near"] is None or _OF.match(text, end) is not None
    return _is_told_before(text, at) or (
        _ADJECTIVE.match(text, end) is not None and _ARTICLE.search(text, max(at - 4, 0), at) is not None
    )


def _is_race(text: str, at: int, end: int) -> bool:
    """Say whether a distance that is run or swum is one here: 100m final, won the 200m in 19.3 seconds."""
    if _RACE.match(text, end):
        return True
    return _RACED.search(text, max(at - _LONGEST, 0), at) is not None and _NO_NOUN.match(text, end) is not None


def _is_told_before(text: str, at: int) -> bool:
    """Say whether what stands before is a first side, or moves or rises by so much: 3m by 4m, dived to 60m."""
    return any(pattern.search(text, max(at - _LONGEST, 0), at) for pattern in (_TO_THE_SIDE, _MOVED, _WAVES))
