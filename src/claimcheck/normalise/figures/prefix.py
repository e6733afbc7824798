"""What stands before a number and belongs to it: currency sign, sign, hedges, "from", "between", a verb of growth."""

from decimal import Decimal
from typing import NamedTuple

from claimcheck.normalise.figures.bounding_verbs import BOUNDED_ENDS, bound_before
from claimcheck.normalise.figures.hedge_words import BEFORE
from claimcheck.normalise.figures.hedges import Hedge, Role, combine, negate
from claimcheck.normalise.figures.lexicon import LETTERS, LONGEST_WORD
from claimcheck.normalise.figures.particles import is_particle
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.prices import MEASURE_ENDS, measure_before, per_before
from claimcheck.normalise.figures.units import CURRENCY_SIGNS, SCALED_SIGNS, Unit

_MOST_WORDS = 8
_HOUR = Unit("s", "duration", Decimal(3600))
_NEGATIVE_WORDS = ("负增长", "负增长 ", "负", "负 ", "零下", "零下 ", "minus ", "negative ", "Minus ", "Negative ")
_EITHER = ("plus or minus ", "Plus or minus ")
_NEGATIVE_ENDS = frozenset("负长下 +-±")
_NO_SIGN_AFTER = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-%).")
_ENDS_WORD = {
    "约": "租条合契公节预违续签纽誓解失婚和协履毁邀制特",
    "近": "最附靠亲邻远",
    "才": "人天英专刚口",
    "破": "爆",
    "共": "公",
    "达": "抵直传表马雷杰发",
    "只": "一两几",
    "为": "因作认成行以名称",
    "由": "自理",
    "从": "自服跟",
    "自": "来各独亲",
    "超": "高中",
    "降": "空",
    ">": "-=–",
}
_BEFORE_MINUS = frozenset("为至到达是于得约有成在率值幅润利额益入流损亏由从出比速温低差数拔")
# What a hyphen after any other character makes negative: a share, a temperature.
_BELOW_NOUGHT = Pattern(r"[0-9][0-9,.]{0,20}[ ]?(?:[%‰℃°度]|摄氏|个?百分点|个?基点)")
BOUNDS = (Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY)
_AMOUNT = Pattern(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9.]{1,9}[ ]?(?:[mbtr]{1,2}illion|thousand|k|m|mn|bn)(?![A-Za-z])")
_PARTICLE_STARTS = frozenset("aotuwAOTUWM")
_NOT_VERB = Pattern(r"(?<![A-Za-z])(?:never|not|cannot|[a-z]+n't) (?!only|just|merely|simply|necessarily)[a-z]+ $")


# Net buying and a surplus of trade are no "more than": 外资买超291亿元, 贸易出超; but 累计卖超10万台, 支出超, 收入超.
_NET = Pattern(
    "(?:(?<![购采收抢团])买|[净续连今遭]卖|(?:[外陆]资|投信|法人|自营商|主力)[^。;!?\n]{0,30}卖"
    "|(?:(?<=贸易)|(?<=外贸)|(?<=[月年度续净,。、;( ])|^)[出入])$"
)
_NET_WIDTH = 36  # characters in which it is said who sells


class Prefix(NamedTuple):
    """`start` is where the figure's own words begin, `reach` where the words looked at begin (emphasis included)."""

    start: int
    reach: int
    hedge: Hedge = Hedge.NONE
    currency: Unit | None = None
    per: Unit | None = None
    per_start: int = 0  # where the words of `per` begin
    negative: bool = False
    roles: tuple[Role, ...] = ()
    either: bool = False  # ±: below and above nought
    recent: bool = False  # 近: "nearly", or "the last"

    def has(self, role: Role) -> bool:
        """Say whether such a word was met."""
        return role in self.roles


def read_prefix(text: str, at: int, floor: int) -> Prefix:
    """Read backwards from the number at `at`, no further than `floor` and at most 8 words."""
    prefix = Prefix(at, at)
    if at <= floor:
        return prefix
    if text[at - 1] in _NEGATIVE_ENDS:
        prefix = _signed(text, prefix, floor)
    for _ in range(_MOST_WORDS):
        further = _step(text, prefix, floor)
        if further is None:
            break
        prefix = further
    if prefix.hedge is Hedge.NONE:
        if text[prefix.reach - 1] not in BOUNDED_ENDS:
            return prefix
        bound = bound_before(text, prefix.reach, floor)
        return prefix._replace(hedge=bound[0], start=bound[1], reach=bound[1]) if bound else prefix
    if prefix.hedge in BOUNDS and text[prefix.reach - 1 : prefix.reach] == " ":
        return _negated_before(text, prefix, floor)
    return prefix


def _negated_before(text: str, prefix: Prefix, floor: int) -> Prefix:
    """Turn the hedge of "never employed more than" round: one verb stands between."""
    match = _NOT_VERB.search(text, max(prefix.reach - 32, floor), prefix.reach)
    if match is None or text.startswith("within", prefix.reach):
        return prefix
    return prefix._replace(hedge=negate(prefix.hedge), start=match.start(), reach=match.start())


def _step(text: str, prefix: Prefix, floor: int) -> Prefix | None:  # noqa: PLR0911 - one return a form
    """Take one more word; None when there is none that belongs to the figure."""
    at = prefix.reach
    if at > floor and text[at - 1] == " ":
        at -= 1
    if at <= floor or prefix.per is _HOUR:  # 最高时速120公里 is that speed
        return None
    if text[at - 1] in LETTERS and not _knows(text, at, floor):
        return None
    if prefix.currency is None and prefix.hedge is Hedge.NONE and (sign := CURRENCY_SIGNS.before(text, at, floor)):
        if sign[0].word in SCALED_SIGNS and not _AMOUNT.match(text, prefix.start):
            return None  # COP 28, PHP 8: a name
        signed = prefix._replace(currency=sign[0], start=sign[1], reach=sign[1])
        return _signed(text, signed, floor) if text[sign[1] - 1] in _NEGATIVE_ENDS else signed
    found = BEFORE.before(text, at, floor)
    if found is not None and text[found[1]] in _PARTICLE_STARTS and is_particle(text, found[1], at):
        return None
    if found is not None and not is_inside_word(text, found[1], at):
        if Role.CHANGE in prefix.roles and isinstance(found[0], Hedge):
            return None  # 上限由500: what changes is the bound
        return with_word(prefix, found[0], found[1], recent=text[found[1] : at] == "近")
    if text[at - 1] in MEASURE_ENDS and prefix.per is None and (one := measure_before(text, at, floor)):
        return prefix._replace(per=one[0], per_start=one[1], reach=one[1])
    named = text[at - 1] == "速" or "每" in text[max(at - 14, floor) : at]
    return _rate_before(text, prefix, at, floor) if named else None


def _knows(text: str, at: int, floor: int) -> bool:
    """Say whether the Latin word before `at` may belong to the figure: to a currency, a hedge or a rate near it."""
    first = max(at - LONGEST_WORD, floor)
    word = text[max(text.rfind(" ", first, at) + 1, first) : at].lower()
    if not word.isalpha() or not word.isascii() or BEFORE.ends(word) or CURRENCY_SIGNS.ends(word):
        return True
    return "每" in text[max(at - 14, floor) : at]


def _rate_before(text: str, prefix: Prefix, at: int, floor: int) -> Prefix | None:
    """Take what the figure is per: 每年, 每百万 token, and the hour of 时速."""
    if per := per_before(text, at, floor):
        own = per[0] if prefix.per is None else _both(per[0], prefix.per)
        return prefix._replace(per=own, per_start=per[1], reach=per[1])
    if text[at - 2 : at] == "时速" and prefix.per is None and at - 2 >= floor:
        return prefix._replace(per=_HOUR, per_start=at - 2, reach=at - 2)
    return None


def _both(outer: Unit, inner: Unit) -> Unit:
    """Join 每人 and 每月 into one: per person and month."""
    return inner._replace(code=f"{outer.code}/{inner.code}", factor=outer.factor * inner.factor)


def is_inside_word(text: str, start: int, end: int) -> bool:
    """Say whether one character taken for a hedge ends another word: 租约, 最近, 人才."""
    if end - start != 1 or not start:
        return False
    if text[start] == "超" and text[start - 1] in "买卖出入":
        return _NET.search(text, max(start - _NET_WIDTH, 0), start) is not None
    return text[start - 1] in _ENDS_WORD.get(text[start], "")


def joins_name(text: str, at: int) -> bool:
    """Say whether the hyphen before `at` joins a Chinese word to digits: 歼-20; 净利润-3亿 and 同比-3% are negative."""
    before = text[at - 3] if text[at - 2] == " " and at > 2 else text[at - 2]
    return "\u4e00" <= before <= "\u9fff" and before not in _BEFORE_MINUS and not _BELOW_NOUGHT.match(text, at)


def with_word(prefix: Prefix, meaning: Hedge | Role, start: int, *, recent: bool) -> Prefix:
    """Take the word of this meaning that begins at `start`; `recent` says that it is 近."""
    if isinstance(meaning, Hedge):
        hedge = combine(prefix.hedge, meaning)
        own = prefix.start if meaning in (Hedge.NONE, Hedge.REACHED) else start
        return prefix._replace(hedge=hedge, start=own, reach=start, recent=prefix.recent or recent)
    if meaning is Role.NOT:
        turned = negate(prefix.hedge)
        own = prefix.start if turned is prefix.hedge else start
        return prefix._replace(hedge=turned, start=own, reach=start)
    own = start if meaning is Role.BETWEEN else prefix.start
    return prefix._replace(roles=(*prefix.roles, meaning), start=own, reach=start)


def _signed(text: str, prefix: Prefix, floor: int) -> Prefix:  # noqa: PLR0911 - one return a form
    """Take a sign that touches the number or its currency: -5 %, −$5, 负 3 %. A plus says nothing."""
    at = prefix.reach
    if at <= floor:
        return prefix
    last = text[at - 1]
    if last == "±":
        return prefix._replace(either=True, start=at - 1, reach=at - 1)
    if last not in "+-":
        if text.endswith(_EITHER, floor, at):
            start = at - len(_EITHER[0])
            return prefix._replace(either=True, start=start, reach=start)
        if not text.endswith(_NEGATIVE_WORDS, floor, at):
            return prefix
        for word in _NEGATIVE_WORDS:
            if at - len(word) >= floor and text.startswith(word, at - len(word)):
                return prefix._replace(negative=True, start=at - len(word), reach=at - len(word))
        return prefix
    behind_figure = at - 2 == floor > 0 and text[at - 2] == " "  # 5亿元 -3亿元
    if at > 1 and not behind_figure and (text[at - 2] in _NO_SIGN_AFTER or joins_name(text, at)):
        return prefix
    return prefix._replace(negative=last == "-", start=at - 1, reach=at - 1)
