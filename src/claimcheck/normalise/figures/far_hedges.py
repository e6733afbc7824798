"""A hedge with a noun phrase between it and its share or multiple: 不得超过房价的三成, 约占全国30%, 约为去年的3倍."""

from claimcheck.normalise.figures.hedge_words import BEFORE
from claimcheck.normalise.figures.hedges import Hedge, Role
from claimcheck.normalise.figures.prefix import BOUNDS, Prefix, is_inside_word, with_word

_TAKES_UP = ("占到", "占了", "占据", "占")  # also without 的: 约占全国30%
_EQUALS = ("相当于", "等于", "为", "是")
_NO_NOUN = frozenset("从由一二三四五六七八九十百千万亿")  # ends the search: here another thing is said
_LONGEST = 9  # characters of the phrase, the 的 among them
_HEDGES = (*BOUNDS, Hedge.ABOUT)


def hedge_of_something(text: str, prefix: Prefix, floor: int) -> Prefix:
    """Find the hedge before what the share is of, which ends where the words looked at so far begin."""
    at = prefix.reach
    owned = text[at - 1] == "的"
    if at <= floor or not (owned or "占" in text[max(at - _LONGEST - 2, floor) : at]):
        return prefix
    if prefix.has(Role.GROWTH) or prefix.has(Role.DECLINE):
        return prefix  # 约占三成的人减少30%: of another figure
    for start in range(at - 1, max(at - _LONGEST - 1, floor), -1):
        if not "\u4e00" <= text[start] <= "\u9fff" or text[start] in _NO_NOUN:
            break
        found = _hedge_at(text, start, floor, _TAKES_UP + _EQUALS if owned else _TAKES_UP)
        if found is None and owned and start < at - 2:
            bound = BEFORE.before(text, start, floor)
            found = bound if bound and bound[0] in BOUNDS else None
        if found and isinstance(found[0], Hedge):
            return _negated(text, with_word(prefix, found[0], found[1], recent=False), floor)
    return prefix


def _hedge_at(text: str, at: int, floor: int, verbs: tuple[str, ...]) -> tuple[Hedge | Role, int] | None:
    """Find the hedge that ends at `at` with one of the verbs, as a word with it or before it: 约占, 将近|占到."""
    verb = next((verb for verb in verbs if text.endswith(verb, floor, at)), "")
    for end in (at, at - len(verb)) if verb else ():
        found = BEFORE.before(text, end, floor)
        if found and found[0] in _HEDGES and not is_inside_word(text, found[1], end):
            return found
    return None


def _negated(text: str, prefix: Prefix, floor: int) -> Prefix:
    found = BEFORE.before(text, prefix.reach, floor)
    return with_word(prefix, found[0], found[1], recent=False) if found and found[0] is Role.NOT else prefix
