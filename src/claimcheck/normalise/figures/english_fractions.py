"""English words that are fractions or multiples: two thirds, a quarter of, half an hour, doubled, tenfold, twice."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.english import PARTS, SCALE, SMALL
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
_VERBS = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
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
_AS_MUCH = Pattern(
    r" (?:as|the|its|their|his|her|our|your|that|those|what|this|last|[0-9$£€])|[.,;]? ?$", re.IGNORECASE
)
_THAN = Pattern(r"(?:than|nearly|almost|about|roughly|over|to|would|will) $")
_EACH = Pattern(r"[ -](?:an?|per|each|every|daily|weekly|monthly|yearly) ", re.IGNORECASE)
_WORD = Pattern(r"[A-Za-z]+")
_QUARTERS_OF_TIME = Pattern(
    r"(?:^|[^A-Za-z])(?:first|last|final|past|next|previous|consecutive|straight|coming) $", re.IGNORECASE
)
_AGO = Pattern(r" (?:ago|earlier|later|in a row|running)(?![a-z])")
_NO_PART = frozenset({"count", "people", "currency", "multiple", "tokens"})  # half a company is no quantity


def read_fraction_words(text: str, at: int) -> Numeral | None:
    """Read "two-thirds", "a third of", "half of", "doubled", "tenfold", "one in five"."""
    word = _WORD.match(text, at)
    if word is None:
        return None
    low = word[0].lower()
    if low in _VERBS and not _is_multiple(text, at, word.end()):
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
    before = text[max(at - 7, 0) : at].lower()
    if before.endswith(("first ", "second ", "latter ")):
        return None
    value = divide(Decimal(1), Decimal(PARTS[word]))
    article = word == "half" or before.endswith(("a ", "an ", "one-"))
    if (article or word == "quarter") and (part := of_scale(text, end, value) or _of_unit(text, end, value)):
        return part
    if before.endswith(("a ", "one ", "one-")) and word == "half" and text[end : end + 1] not in " -":
        return share(point(value), end)
    if (_PART_OF.match(text, at) and article) or (word == "half" and before.endswith(("than ", "over ", "nearly "))):
        return share(point(value), end)
    return share(point(value), end) if article and word not in ("half", "quarter", "second") else None


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
    """Read "two thirds"; plural exactly when there are several, and a fraction below one."""
    bottom = PARTS[match[2].lower()]
    if not 0 < top < bottom or (top > 1) is not bool(match[3]):
        return None
    value = divide(top, Decimal(bottom))
    end = match.end()
    if match[2].lower() == "quarter" and _is_time(text, match):
        return None
    return of_scale(text, end, value) or _of_unit(text, end, value) or share(point(value), end)


def _is_time(text: str, match: Match) -> bool:
    """Say whether quarters are those of a year: two quarters ago, the first three quarters."""
    start = match.start()
    before = _QUARTERS_OF_TIME.search(text, max(start - 16, 0), start)
    return before is not None or _AGO.match(text, match.end()) is not None


def numbered_part(text: str, at: int) -> Numeral | None:
    """Read "2 thirds"."""
    part = _PART.match(text, at)
    return _parts(text, part, Decimal(part[1])) if part else None
