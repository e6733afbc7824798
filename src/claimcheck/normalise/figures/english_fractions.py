"""English words that are fractions or multiples: two thirds, a quarter of, half an hour, doubled, tenfold, twice."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.english_words import PARTS, SCALE, SMALL
from claimcheck.normalise.figures.interval import divide, multiply, point
from claimcheck.normalise.figures.numeral import Numeral, Style, share
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.ratios import read_in
from claimcheck.normalise.figures.units import COUNT, MULTIPLE, UNIT_WORDS

_TIMES = {
    **dict.fromkeys(["doubled", "doubling", "doubles", "twice", "twofold", "double-fold"], 2),
    **dict.fromkeys(["tripled", "tripling", "triples", "trebled", "trebling", "thrice"], 3),
    **dict.fromkeys(["quadrupled", "quadrupling", "quadruples"], 4),
    **dict.fromkeys(["quintupled", "quintupling"], 5),
    **dict.fromkeys(["sextupled", "sextupling"], 6),
    "septupled": 7,
    "octupled": 8,
    "decupled": 10,
    "hundredfold": 100,
    "thousandfold": 1000,
    "millionfold": 10**6,
}
_VERBS = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
_TIMES |= _VERBS
_TIMES |= {f"{word}fold": int(value) for word, value in SMALL.items() if value > 1}
_HALVES = frozenset({"halved", "halving", "halves"})
FRACTION_START = frozenset(_TIMES) | _HALVES | frozenset(PARTS) | {"half"}
_PART = Pattern(
    rf"([A-Za-z]{{1,9}}|[0-9]{{1,3}})[ -]({'|'.join(PARTS)})(s?)(?![A-Za-z])",
    re.IGNORECASE,
)
_PART_OF = Pattern(rf"(?:{'|'.join(PARTS)})(?= of | the | its | their | as )", re.IGNORECASE)
_OF_A = Pattern(r"(?: of)?[ -](?:an? )?(?=([a-z]+))", re.IGNORECASE)
_OF_ONE = Pattern(r"(?: of)?[ -]an?(?= )|(?=-|[ ](?:percentage[ -])?point)", re.IGNORECASE)
_PERIODS = Pattern(r" (?:losing|winning|streak|decline|slump|run|stretch|period|average|delay)")
# "A third" is a share before these, and at the end of the phrase; before a noun it counts: a third person.
_SHARED = Pattern(
    r"(?: (?:of|the|its|their|his|her|our|your|as|more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|faster"
    r"|to|or|by|from|on|at|since|over|this|last|than|were|are|have|say|do|would|will|can|could|may|might|each|every)(?![a-z-])"
    r"| in (?!a row|the series|as many|the [0-9])| and(?! (?:final|last))(?= )|[.,;:)!?\t\n]|[ ]?$|[ ]?[–(])"
)
_ON_ITS_OWN = Pattern(
    r"(?:by|about|roughly|around|just|under|than|over|nearly|almost) $|(?:cut|cuts|cutting|slashed) in $", re.IGNORECASE
)
_NO_HALF = Pattern(r" (?:past|way|time|hour|term|day|year|brother|sister|board|mast)(?![a-z])|[-a-z]")
_TO_PART = Pattern(r" to (?:an? |one[ -]|two[ -]|three[ -])?(?:half|thirds?|quarters?|fifths?)(?![a-z])")
_QUARTER_MORE = Pattern(
    r" or (?:more|less)(?![a-z])|[.,;:)!?\t\n]|$| (?:in|from|on|this|last|since|to|over|compared|after)(?![a-z])"
)
_AS_MUCH = Pattern(
    r" (?:as|the|its|their|his|her|our|your|that|those|what|this|last|[0-9$£€])|[.,;]? ?$", re.IGNORECASE
)
_TENNIS = Pattern(
    " (?:tennis|match|title|final|semi|quarter|partner|team|champion|player|event|crown|draw|pair|tournament)"
)
_TENNIS_BEFORE = (" and ", "men's ", "mixed ", " the ")
_THAN = Pattern(r"(?:than|nearly|almost|about|roughly|over|to|would|will) $")
_OF_THE = Pattern(" of (?:the|a|an|all|its|their|our|his|her|those|these) ")
_EACH = Pattern(r"[ -](?:an?|per|each|every|daily|weekly|monthly|yearly) ", re.IGNORECASE)
_TO_SLASH = Pattern("(?: to |[-–])[0-9]{1,3}/[0-9]{1,3}(?![0-9])")
_WORD = Pattern(r"[A-Za-z]+")
_QUARTERS_OF_TIME = Pattern(
    r"(?:^|[^A-Za-z])(?:first|last|final|past|next|previous|consecutive|straight|coming) $", re.IGNORECASE
)
_AGO = Pattern(r" (?:ago|earlier|later|in a row|running)(?![a-z])")
_PARTED = frozenset({"duration", "length", "mass", "area", "volume", "share", "points"})
_CENTURY, _HOUR = Decimal(1200), Decimal(3600)
_NO_PART = frozenset({"count", "people", "currency", "multiple", "tokens"})  # half a company is no quantity


def read_fraction_words(text: str, at: int) -> Numeral | None:  # noqa: PLR0911 - one return a form
    """Read "two-thirds", "a third of", "half of", "doubled", "tenfold", "one in five"."""
    word = _WORD.match(text, at)
    if word is None:
        return None
    low = word[0].lower()
    if low in _VERBS and not _is_multiple(text, at, word.end()):
        return None
    if low == "doubles" and (_TENNIS.match(text, word.end()) or text.endswith(_TENNIS_BEFORE, 0, at)):
        return None
    if low in ("twice", "thrice"):
        return _twice(text, _TIMES[low], word.end())
    if low in _TIMES or low in _HALVES:
        value = Decimal(_TIMES[low]) if low in _TIMES else Decimal("0.5")
        return Numeral(point(value), word.end(), Style.ENGLISH, unit=MULTIPLE)
    if low in SMALL:
        part = _PART.match(text, at)
        found = _parts(text, part, SMALL[low]) if part else None
        return found or read_in(text, at)
    return _part_alone(text, at, low, word.end()) if low in PARTS else None


def _is_multiple(text: str, at: int, end: int) -> bool:
    """Say whether "double" is twice as much here: "more than double", "double the size", "to double"."""
    return _THAN.search(text, max(at - 10, 0), at) is not None or _AS_MUCH.match(text, end) is not None


def _twice(text: str, times: int, end: int) -> Numeral | None:
    """Read "twice as many" as a multiple and "twice a year" as a count; "think twice" is neither."""
    if _AS_MUCH.match(text, end):
        return Numeral(point(Decimal(times)), end, Style.ENGLISH, unit=MULTIPLE)
    return Numeral(point(Decimal(times)), end, Style.ENGLISH, unit=COUNT) if _EACH.match(text, end) else None


def _part_alone(text: str, at: int, word: str, end: int) -> Numeral | None:
    """Read "half of", "a third of", "more than half"; not the first half of a year, and not the third of May."""
    before = text[max(at - 9, 0) : at].lower()
    if before.endswith(("first ", "second ", "latter ")):
        return None
    if word != "half" and text[end + 1 : end + 8].lower() == "quarter":
        return None  # a third-quarter loss
    value = divide(Decimal(1), Decimal(PARTS[word]))
    article = word == "half" or before.endswith(("a ", "an ", "one-"))
    if word in ("half", "quarter") and (part := _of_short_unit(text, end, value)):
        return part
    if (article or word == "quarter") and (part := of_scale(text, end, value) or _of_unit(text, end, value)):
        return part
    return share(point(value), end) if article and _is_share(text, at, word, end, before) else None


def _is_share(text: str, at: int, word: str, end: int, before: str) -> bool:
    """Say whether the part alone is so much of something, by the words around it."""
    if _PART_OF.match(text, at):
        return True
    if word == "half":
        told = before.endswith(("a ", "one ", "one-")) and text[end : end + 1] not in " -"
        alone = _ON_ITS_OWN.search(text, max(at - 14, 0), at) and not _NO_HALF.match(text, end)
        if alone and before.endswith(("by ", "in ")):
            alone = _QUARTER_MORE.match(text, end) is not None
        return told or bool(alone) or _TO_PART.match(text, end) is not None
    if word == "quarter":
        return before.endswith("by a ") and _QUARTER_MORE.match(text, end) is not None
    return word != "second" and _SHARED.match(text, end) is not None


def _of_short_unit(text: str, end: int, value: Decimal) -> Numeral | None:
    """Read "half mile", "a quarter century"; a "quarter year-on-year" is no part of a year."""
    unit = UNIT_WORDS.after(text, end + 1) if text[end : end + 1] == " " else None
    if unit is None or unit[0].dimension not in _PARTED or unit[0].counter or text[unit[1] : unit[1] + 1] == "-":
        return None
    duration = unit[0].dimension == "duration"
    long = unit[0].factor < _CENTURY if unit[0].code == "months" else unit[0].factor > _HOUR
    return None if duration and long else Numeral(point(value), end, Style.ENGLISH)


def before_unit(text: str, end: int) -> bool:
    """Say whether a unit of measure stands behind the fraction that ends at `end`: 7/8 inch, 1/4 to 1/2 inch."""
    further = _TO_SLASH.match(text, end)
    at = further.end() if further else end
    unit = UNIT_WORDS.after(text, at + 1) if text[at : at + 1] in (" ", "-") else None
    return unit is not None and unit[0].dimension in _PARTED and not unit[0].counter


def of_scale(text: str, end: int, value: Decimal) -> Numeral | None:
    """Read the "of a million" behind a fraction."""
    match = _OF_A.match(text, end)
    scale = SCALE.get(match[1].lower()) if match else None
    if match is None or scale is None:
        return None
    return Numeral(point(multiply(value, scale)), match.end() + len(match[1]), Style.ENGLISH, scale)


def _of_unit(text: str, end: int, value: Decimal) -> Numeral | None:
    """Read the "of a mile" behind a fraction, the "an hour" behind half, and "-point"."""
    match = _OF_ONE.match(text, end)
    unit = UNIT_WORDS.after(text, match.end() + 1) if match else None
    if match is None or unit is None or unit[0].dimension in _NO_PART or unit[0].counter:
        return None
    return Numeral(point(value), match.end(), Style.ENGLISH)


def _parts(text: str, match: Match, top: Decimal) -> Numeral | None:
    """Read "two thirds"; plural exactly when there are several or in "a three-quarter mile", and a part of one."""
    bottom, end = PARTS[match[2].lower()], match.end()
    adjective = top > 1 and not match[3] and text[match.end(1)] == "-" and text[end : end + 1] in (" ", "-")
    if not 0 < top < bottom or (not adjective and (top > 1) is not bool(match[3])):
        return None
    if adjective and _PERIODS.match(text, end):
        return None
    value = divide(top, Decimal(bottom))
    if match[2].lower() == "quarter" and _is_time(text, match):
        return None
    if adjective and (part := _of_short_unit(text, end, value)):
        return part
    return of_scale(text, end, value) or _of_unit(text, end, value) or share(point(value), end)


def _is_time(text: str, match: Match) -> bool:
    """Say whether quarters are those of a year: two quarters ago, the first three quarters."""
    start = match.start()
    before = _QUARTERS_OF_TIME.search(text, max(start - 16, 0), start)
    return before is not None or _AGO.match(text, match.end()) is not None


def numbered_part(text: str, at: int) -> Numeral | None:
    """Read "2 thirds"; "3 quarters" are months but for "3 quarters of the"."""
    part = _PART.match(text, at)
    if part and part[2].lower() == "quarter" and not _OF_THE.match(text, part.end()):
        return None
    return _parts(text, part, Decimal(part[1])) if part else None
