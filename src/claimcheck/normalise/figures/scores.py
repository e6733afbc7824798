"""Scores that the numbers alone do not show: a set lost in a row of sets, 6-4, 3-6, 7-5, and a record, fell to 1-8."""

from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import UNIT_WORDS

_PAIR = "[0-9]{1,3}[-–][0-9]{1,3}"
_JOINT = r"(?: ?\([0-9]{1,2}(?:-[0-9]{1,2})?\))?(?:, ?(?:and )?|、|; ?| and | (?=[0-9]))"
_FIRST = Pattern(rf"({_PAIR})(?![0-9%/–-]|\.[0-9])")
_LATER = Pattern(rf"(?:{_JOINT}{_PAIR}(?![0-9%/–-]|\.[0-9])){{1,6}}")
_EARLIER = Pattern(rf"(?<![0-9/.–-])(?:{_PAIR}{_JOINT}){{1,6}}$")
_ONE = Pattern("([0-9]{1,3})[-–]([0-9]{1,3})")
_WIDTH = 80  # characters of a row before its last pair
_FELL = Pattern(r"(?<![A-Za-z])(?:dropp?(?:ed|s)|fell|falls?|slipp?(?:ed|s)|sank|sinks?) to $")
_TIE = Pattern(r"[0-9]{1,2}[-–][0-9]{1,2} ?\($")  # 6-7 (5-7)
_LOSS = Pattern(
    r" (?:after|with|following) (?:(?:an?|the|its|their|his|her) )?(?:[a-z-]{2,16} ){0,2}"
    r"(?:loss|losing|defeats?|setback)"
)
_DASHES = frozenset("-–")


def row_score_end(text: str, at: int) -> int:
    """Give the end of the pair of numbers at `at` where a row of them, or what is told of it, makes it a score."""
    if not (_DASHES & set(text[at + 1 : at + 4])):
        return 0
    pair = _FIRST.match(text, at)
    if pair is None:
        return 0
    end = pair.end(1)
    tie = text[at - 1 : at] == "(" and text[end : end + 1] == ")" and _TIE.search(text, max(at - 7, 0), at)
    if tie or (_FELL.search(text, max(at - 12, 0), at) and _LOSS.match(text, end)):
        return end
    later = _LATER.match(text, end)
    earlier = _EARLIER.search(text, max(at - _WIDTH, 0), at) if text[at - 1 : at] in (" ", ",", "、", ";") else None
    if not (later or earlier):
        return 0
    start, last = earlier.start() if earlier else at, later.end() if later else end
    if not any(int(one[1]) > int(one[2]) for one in _ONE.finditer(text, start, last)):
        return 0
    return 0 if UNIT_WORDS.after(text, last + (text[last : last + 1] == " ")) else end
