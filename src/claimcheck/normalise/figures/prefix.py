"""What stands before a number and belongs to it: currency sign, sign, hedges, "from", "between", a verb of growth."""

from typing import NamedTuple

from claimcheck.normalise.figures.hedge_words import BEFORE
from claimcheck.normalise.figures.hedges import Hedge, Role, combine, negate
from claimcheck.normalise.figures.prices import per_before
from claimcheck.normalise.figures.units import CURRENCY_SIGNS, Unit

_MOST_WORDS = 8
_NEGATIVE_WORDS = ("负", "负 ", "minus ", "negative ")


class Prefix(NamedTuple):
    """`start` is where the figure's own words begin, `reach` where the words looked at begin (emphasis included)."""

    start: int
    reach: int
    hedge: Hedge = Hedge.NONE
    currency: Unit | None = None
    per: Unit | None = None
    negative: bool = False
    roles: frozenset[Role] = frozenset()
    recent: bool = False  # 近: "nearly", or "the last"

    def has(self, role: Role) -> bool:
        """Say whether such a word was met."""
        return role in self.roles


def read_prefix(text: str, at: int, floor: int) -> Prefix:
    """Read backwards from the number at `at`, no further than `floor` and at most 8 words."""
    prefix = _signed(text, Prefix(at, at), floor)
    for _ in range(_MOST_WORDS):
        further = _step(text, prefix, floor)
        if further is None:
            break
        prefix = further
    return prefix


def _step(text: str, prefix: Prefix, floor: int) -> Prefix | None:
    """Take one more word; None when there is none that belongs to the figure."""
    at = prefix.reach
    if at > floor and text[at - 1] == " ":
        at -= 1
    if prefix.currency is None and prefix.hedge is Hedge.NONE and (sign := CURRENCY_SIGNS.before(text, at, floor)):
        return _signed(text, prefix._replace(currency=sign[0], start=sign[1], reach=sign[1]), floor)
    found = BEFORE.before(text, at, floor)
    if found is not None:
        return _with(prefix, found[0], found[1], recent=text[found[1] : at] == "近")
    if prefix.per is None and (per := per_before(text, at, floor)):
        return prefix._replace(per=per[0], start=per[1], reach=per[1])
    return None


def _with(prefix: Prefix, meaning: Hedge | Role, start: int, *, recent: bool) -> Prefix:
    if isinstance(meaning, Hedge):
        hedge = combine(prefix.hedge, meaning)
        own = prefix.start if meaning in (Hedge.NONE, Hedge.REACHED) else start
        return prefix._replace(hedge=hedge, start=own, reach=start, recent=prefix.recent or recent)
    if meaning is Role.NOT:
        turned = negate(prefix.hedge)
        own = prefix.start if turned is prefix.hedge else start
        return prefix._replace(hedge=turned, start=own, reach=start)
    own = start if meaning is Role.BETWEEN else prefix.start
    return prefix._replace(roles=prefix.roles | {meaning}, start=own, reach=start)


def _signed(text: str, prefix: Prefix, floor: int) -> Prefix:
    """Take a sign that touches the number or its currency: -5 %, −$5, 负 3 %. A plus says nothing."""
    at = prefix.reach
    for word in _NEGATIVE_WORDS:
        if at - len(word) >= floor and text.startswith(word, at - len(word)):
            return prefix._replace(negative=True, start=at - len(word), reach=at - len(word))
    if at <= floor or text[at - 1] not in "+-":
        return prefix
    before = text[at - 2] if at - 2 >= 0 else " "
    if before.isascii() and (before.isalnum() or before in "+-%)."):
        return prefix
    return prefix._replace(negative=text[at - 1] == "-", start=at - 1, reach=at - 1)
