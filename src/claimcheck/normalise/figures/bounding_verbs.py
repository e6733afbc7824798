"""A bound with a verb between it and its figure: 最多可容纳3万人, 至少造成40人死亡, 最高奖励100万元."""

from claimcheck.normalise.figures.hedge_words import BEFORE
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.word_lists import BOUNDED_VERBS

_VERBS = BOUNDED_VERBS.split()
BOUNDED_ENDS = frozenset([" ", *(verb[-1] for verb in _VERBS)])
_BOUND = Pattern(
    r"(至少|起码|最少|最低|至多|最多|顶多|最高)(?:可以?|只?能够?|会|需要?|应当?|要|将|一次|每[人户天次年月])?"
    rf"(?:{'|'.join(sorted(_VERBS, key=len, reverse=True))})$"
)
_LONGEST = 8  # characters of bound, auxiliary and verb


def bound_before(text: str, at: int, floor: int) -> tuple[Hedge, int] | None:
    """Find the bound of which the verb ends at `at`: its meaning and where it begins; nothing before `floor`."""
    at -= text[at - 1 : at] == " "
    if at <= floor or text[at - 1] not in BOUNDED_ENDS:
        return None
    match = _BOUND.search(text, max(at - _LONGEST, floor), at)
    meaning = BEFORE.entries[match[1]] if match else None
    return (meaning, match.start()) if match and isinstance(meaning, Hedge) else None
