"""One figure at one place: prefix, amount or range, suffix."""

import re
from collections.abc import Mapping
from decimal import Decimal

from claimcheck.normalise.figures.accounting import read_loss
from claimcheck.normalise.figures.alternatives import with_others
from claimcheck.normalise.figures.amounts import Amount, read_amount, with_unit
from claimcheck.normalise.figures.bare_scales import folded_up, hedged_behind
from claimcheck.normalise.figures.compounds import with_parts
from claimcheck.normalise.figures.during import is_during
from claimcheck.normalise.figures.far_hedges import hedge_of_something
from claimcheck.normalise.figures.figure import Figure, Variant
from claimcheck.normalise.figures.fractions import doubled_past
from claimcheck.normalise.figures.growth import grown
from claimcheck.normalise.figures.hedge_context import MARKS, meant
from claimcheck.normalise.figures.hedge_words import AFTER, BEFORE
from claimcheck.normalise.figures.hedges import Hedge, Role, combine
from claimcheck.normalise.figures.interval import Extent
from claimcheck.normalise.figures.lexicon import LETTERS
from claimcheck.normalise.figures.numeral import Numeral, Style
from claimcheck.normalise.figures.numerals import FIGURE_CHARACTERS, read_numeral
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.prefix import Prefix, read_prefix
from claimcheck.normalise.figures.ranges import join_range
from claimcheck.normalise.figures.ratios import follows_each
from claimcheck.normalise.figures.units import COUNT, MULTIPLE, Unit

_OVER = "over is more than, or during"
_TIMED = frozenset({"count", "people", "tokens", "B", "m"})  # what happens so often, or is made so fast
_PART_STARTS = frozenset("0123456789一二两三四五六七八九十又零壹贰叁肆伍陆柒捌玖拾 ")
_ROW_STARTS = frozenset(",-")  # 2 years, 3 months; 6-foot-4
_FACTOR = (" factor of ", " factors of ")  # fell by a factor of 100
_ENDS = frozenset(".;:!?)]}\"'。、;\t\n")  # after these no hedge of this figure stands
_CHANGING = (Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.AT_LEAST)
_SHARES = frozenset({"percent", "x", "points"})
_PLUS = Pattern(r"[ ]?\+(?![0-9/-])|[ -]plus(?![a-z]| or minus)")
_PLUS_STARTS = frozenset("+ -")
# What makes 内 the beginning of a word; a time is followed by verbs (24小时内部署, 30天内需), hardly by such words.
_INNER = Pattern("[部容存地外含置蒙销需幕心涵科卷阁线务饰资向衣饰行政页测战陆河海城脏裤核讧马塔华贾罗退]")
_INNER_TIME = Pattern("[容蒙地]|部(?!署)")
_ARTICLE = Pattern(r"(?<![A-Za-z])an? $", re.IGNORECASE)
_LATE = Pattern("give or take|or so|or thereabouts|more or less|at (?:the )?(?:very )?(?:least|most)")
_ENGLISH_NOUN = Pattern(
    r"(?: (?!(?:from|to|and|or|over|of|for|in|on|with|by|at|than|into|across|after|before|within|but|plus|against)"
    r" )[a-z]+){1,2},? (?=give or take|or (?:so|more|fewer|thereabouts)|at (?:the very )?least)"
)
_CHINESE_NOUN = Pattern("([\u4e00-\u9fff]{1,4}?)(?:左右|上下|以上|以内|以下)(?![\u4e00-\u9fff])")
_TIMES_DOUBLED = Pattern("[ ]?番")
_FAN = Pattern(r"翻[了]?$")


def read_figure(text: str, at: int, floor: int, extra: Mapping[str, str]) -> Figure | None:
    """Read the figure whose number begins at `at`; nothing before `floor` is looked at."""
    if text[at] in LETTERS and read_numeral(text, at) is None:
        return None  # most words that may be numbers are none: a quarter, the second half
    prefix = read_prefix(text, at, floor)
    loss = read_loss(text, at, prefix, floor, extra) if text[prefix.start - 1] == "(" else None
    found = loss[1] if loss else read_amount(text, at, prefix.currency, extra)
    if found is None:
        return None
    if found.unit is None and text.endswith(_FACTOR, 0, prefix.start):
        found = found._replace(unit=MULTIPLE, suffixed=True)
    prefix, amount = _adjusted(text, at, floor, loss[0] if loss else prefix, found)
    follower = text[amount.end : amount.end + 1]
    if prefix.hedge in _CHANGING or (follower == " " and text[amount.end + 1 : amount.end + 2] in MARKS):
        prefix = meant(text, at, prefix, amount)
    if (follower in _PART_STARTS or (follower in _ROW_STARTS and amount.suffixed)) and not prefix.has(Role.BETWEEN):
        amount = with_parts(text, amount, extra)
    if prefix.negative:
        amount = amount.negated()
    extent, amount = join_range(text, amount, prefix, extra)
    hedge, amount = _after(text, amount, prefix, extra)
    if hedge is not Hedge.NONE:
        extent, hedge = hedged_behind(amount, extent, hedge)
    if prefix.per and amount.per is None and _is_rate(amount, prefix.per):
        amount = amount._replace(per=prefix.per)
        prefix = prefix._replace(start=min(prefix.start, prefix.per_start))
    return with_others(make_figure(text, prefix, amount, extent, hedge), text)


def make_figure(text: str, prefix: Prefix, amount: Amount, extent: Extent, hedge: Hedge) -> Figure:
    """Make the figure of what was read: `extent` is still without the unit of `amount`."""
    if prefix.either and extent.low == extent.high:
        extent = Extent(-extent.high, extent.high, stated=True)
    whole = amount.extent(extent)
    base = amount._replace(per=None).extent(extent) if amount.per else whole
    main = Variant(grown(text, whole, prefix, amount) if prefix.roles else whole, amount.code, hedge)
    if hedge is Hedge.MORE_THAN and is_during(text, prefix, amount):
        during = main._replace(hedge=Hedge.NONE)
        return Figure(
            prefix.start + len("over "), amount.end, prefix.reach, prefix, amount, during, base, (main,), _OVER
        )
    return Figure(prefix.start, amount.end, prefix.reach, prefix, amount, main, base)


def _adjusted(text: str, at: int, floor: int, prefix: Prefix, amount: Amount) -> tuple[Prefix, Amount]:
    """Let article, share, 番 and bare scale have their say."""
    if prefix.roles:
        prefix = _with_article(text, at, prefix)
    if amount.code in _SHARES:
        if prefix.hedge is Hedge.NONE and "\u4e00" <= text[prefix.reach - 1] <= "\u9fff":
            prefix = hedge_of_something(text, prefix, floor)
        if prefix.start == at > floor and follows_each(text, at):  # 每10人中有3人
            start = text.rindex("每", 0, at)
            prefix = prefix._replace(start=start, reach=start)
    if text[at] in "千百" and prefix.start == at and text[at - 1 : at] == "成" and text[at + 1 : at + 2] == "上":
        prefix = prefix._replace(start=at - 1)  # 成千上万
    doubled = _times_doubled(text, at, amount)
    if doubled is not amount and prefix.start == at:
        prefix = prefix._replace(start=text.rindex("翻", 0, at))
    if text[at] == "半" and text[at - 1 : at] == "过" and prefix.hedge is Hedge.NONE and doubled.code == "x":
        return prefix._replace(start=at - 1, reach=at - 1, hedge=Hedge.MORE_THAN), doubled
    return folded_up(text, at, prefix, doubled)


def _is_rate(amount: Amount, per: Unit) -> bool:
    """Say whether what 每年, 每股 stands before is told by it: money by anything, the rest by time alone."""
    unit = amount.unit or COUNT
    return unit.dimension == "currency" or (per.dimension == "duration" and amount.suffixed and unit.code in _TIMED)


def _times_doubled(text: str, at: int, amount: Amount) -> Amount:
    """Read 番 after 翻: doubled so many times; 翻三番 is 8x, and often meant as 3x."""
    if "番" not in text[amount.end : amount.end + 2]:
        return amount
    extent = amount.numeral.extent
    fan = _TIMES_DOUBLED.match(text, amount.end)
    if not fan or extent.low != extent.high or not 1 <= extent.low <= 60 or extent.low != int(extent.low):
        return amount
    if not _FAN.search(text, max(at - 3, 0), at):
        return amount
    times, end = doubled_past(text, fan.end(), Decimal(2 ** int(extent.low)), Decimal(2))
    other, why = None, ""
    if extent.low > 1:
        more = extent if times.low == times.high else extent._replace(high=extent.low + 1, inner=True)
        other, why = more, "翻 N 番 is 2 to the N, often meant as N times"
    numeral = amount.numeral._replace(extent=times, end=end, style=Style.CHINESE, other=other, why=why)
    return Amount(numeral, MULTIPLE, end, suffixed=True)


def _with_article(text: str, at: int, prefix: Prefix) -> Prefix:
    """Let the figure begin with the article that its number word needs: a million, a third, a few hundred."""
    article = _ARTICLE.search(text, max(at - 4, 0), at) if prefix.has(Role.ARTICLE) and prefix.start == at else None
    return prefix._replace(start=article.start()) if article and text[at].isalpha() else prefix


def _after(text: str, amount: Amount, prefix: Prefix, extra: Mapping[str, str]) -> tuple[Hedge, Amount]:
    """Take hedges after the figure, also between number and unit: 5000 万以上用户, 300,000+ customers."""
    own = amount.numeral.hedge
    hedge = prefix.hedge if own is Hedge.NONE else combine(own, prefix.hedge)
    follower = text[amount.end : amount.end + 1]
    if not follower or follower in _ENDS:
        return hedge, amount
    for _ in range(2):
        plus = _PLUS.match(text, amount.end) if text[amount.end : amount.end + 1] in _PLUS_STARTS else None
        found = (Hedge.AT_LEAST, plus.end()) if plus else _hedge_after(text, amount.end) or _behind_noun(text, amount)
        if found is None or (text[found[1] - 1] == "内" and not _is_within(text, amount, found[1])):
            break
        hedge = combine(hedge, found[0])
        late = _find_after(text, amount, found[1], extra)
        amount = late or amount._replace(end=found[1])
    return hedge, amount


def _is_within(text: str, amount: Amount, end: int) -> bool:
    """Say whether the 内 before `end` bounds the amount: 30天内; not 数年内, as loose as 数年, nor 3家内资银行."""
    if end - amount.end > 1 and text[end - 2] != " ":
        return True
    lasting = amount.unit is not None and amount.unit.dimension == "duration"
    loose = amount.numeral.extent.vague and amount.numeral.style is not Style.BARE
    return not loose and not (_INNER_TIME if lasting else _INNER).match(text, end)


def _behind_noun(text: str, amount: Amount) -> tuple[Hedge, int] | None:
    """Find the hedge behind a noun that no list of units has: 400个集装箱左右, "400 crates, give or take"."""
    if amount.suffixed and not (amount.unit and amount.unit.counter):
        return None
    follower = text[amount.end : amount.end + 1]
    if follower == " ":
        match = _ENGLISH_NOUN.match(text, amount.end)
        found = AFTER.after(text, match.end()) if match else None
    else:
        match = _CHINESE_NOUN.match(text, amount.end) if "\u4e00" <= follower <= "\u9fff" else None
        found = AFTER.after(text, match.end(1)) if match else None
    if found is None or not isinstance(found[0], Hedge):
        return None
    if follower == " " and _begins_number(text, found[1]):
        return None  # 60 charges at least 12 of which: "at least" belongs to the next figure
    return found[0], found[1]


def _hedge_after(text: str, at: int) -> tuple[Hedge, int] | None:
    """Find a hedge behind a figure; a capital (Max, Plus) begins a name."""
    start = _skip(text, at)
    if text[at : at + 2] == ", ":
        start = at + 2 if _LATE.match(text, at + 2) else start
    found = AFTER.after(text, start)
    if found is None or not isinstance(found[0], Hedge) or text[start].isupper():
        return None
    if _begins_number(text, found[1]) and BEFORE.before(text, found[1], start):
        return None  # 30% 不足 5 亿: it belongs to the next figure
    return found[0], found[1]


def _find_after(text: str, amount: Amount, at: int, extra: Mapping[str, str]) -> Amount | None:
    """Find the unit of a figure that has none yet, behind its hedge."""
    if amount.suffixed:
        return None
    bare = Numeral(amount.numeral.extent, at, amount.numeral.style)
    late = with_unit(text, bare, at, amount.unit, extra)
    return late if late.suffixed else None


def _begins_number(text: str, at: int) -> bool:
    start = _skip(text, at)
    return start < len(text) and (
        "0" <= text[start] <= "9" or text[start] in FIGURE_CHARACTERS or text[start] in "$€£¥"
    )


def _skip(text: str, at: int) -> int:
    return at + 1 if text[at : at + 1] == " " else at
