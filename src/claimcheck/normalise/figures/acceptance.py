"""Whether a number read in running text is a figure: numerals are parts of many Chinese and English words."""

import re

from claimcheck.normalise.figures.figure import Figure
from claimcheck.normalise.figures.garbled import is_garbled
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.kept import Kept
from claimcheck.normalise.figures.numeral import Style
from claimcheck.normalise.figures.numerals import FIGURE_CHARACTERS
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.relative_times import ago_end
from claimcheck.normalise.figures.units import COUNT, Unit

# Words before a number of months that make them those of a year: the first nine months of 2025, 前三个季度.
_FIRST_FEW = Pattern(
    r"(?:^|[^A-Za-z])(?:first|final|opening|closing|last) $|(?:(?<=[今去明]年)|(?<![之以目此年日提当空眼]))[前头首] ?$",
    re.IGNORECASE,
)
_OF_YEAR = Pattern(
    r" of (?:the )?(?:(?:19|20)[0-9]{2}|fiscal|FY|(?:this|last|next|current|previous|financial )?year)(?![a-z])"
)
_PARTICIPLE = Pattern("-(?!bed|shed|seed|speed|breed|need|reed|weed|feed|creed)[a-z]+ed(?![a-z])")
_VAGUE_SIGNS = Pattern("[点几数多余来]")  # 十几, 数十 and 零点五 are numbers of their own
_VAGUE_HEDGES = (Hedge.NONE, Hedge.REACHED, Hedge.ABOUT, Hedge.NEARLY)
_ONE_OF = "第周同每这那另某各唯"  # 这一年, 同一家: "one" points, and counts nothing
_TIMES = "次场节趟回顿"
_BEFORE_ONE = "前上下头"  # 前一天, 上一周
_BEFORE_HALF = "上下前后大多过一夜"
_BEFORE_FEW = "人总次多少无倍指参系个函分户整小件位岁基度读字约点"  # 人数, 总数: a noun, not "several"
_POINTED_TO = {"一": frozenset("这那另某各唯进同"), "数": frozenset(_BEFORE_FEW)}
_NUMERALS = frozenset(FIGURE_CHARACTERS)
_BEFORE_FORMERLY = "之以目此年日提当空眼"  # 之前, 目前: "before", and no rank
_HALVED = frozenset(
    {"duration", "mass", "length", "area", "volume", "points", "power", "multiple"}
)  # 半年, 半斤, 半个百分点
# What is told by its order of magnitude alone: 年薪百万, 损失千万.
_WORTH = Pattern(
    "(?:[年月]薪|[年月日]入|身家|身价|资产|家产|家财|财产|存款|负债|欠债|债务|损失|亏损?|奖金|悬赏|耗资|斥资|豪掷|赔偿?|罚款?|彩礼|估值"
    "|市值|票房|粉丝|播放量?|销量|阅读量?|月活|日活|用户)[了达过]{0,2}$"
)
_WORTHY = Pattern("(?:年薪|身家|粉丝|奖金|悬赏|大奖|债务|存款|票房|销量|播放|豪宅|豪车)")
_SMALLEST = 10**8  # a bare scale of more than this needs neither unit nor hedge: 千亿


def only_points(text: str, at: int) -> bool:
    """Say whether the numeral at `at` is 一 or 数 alone that points or ends a noun: 这一, 进一步, 总数.

    `accept` would pass over it too; it is most of what looks like a number in Chinese, and told at a glance.
    """
    barred = _POINTED_TO.get(text[at])
    return barred is not None and text[at - 1 : at] in barred and text[at + 1 : at + 2] not in _NUMERALS


def accept(text: str, figure: Figure | None) -> Figure | Kept | None:
    """Take a number for a figure, keep it out with a reason, or pass over it in silence as part of a word."""
    if figure is None:
        return None
    kept = _kept_out(text, figure) or _compound(text, figure)
    style = figure.amount.numeral.style
    if kept is not None or style is Style.LONE:
        return kept or _accept_lone(text, figure)
    if style is Style.BARE:
        return _accept_bare(text, figure)
    small = style is Style.CHINESE and not figure.amount.suffixed and figure.main.extent.high < 100
    small = small and not _VAGUE_SIGNS.search(text, figure.start, figure.end)
    return None if small and figure.main.hedge is Hedge.NONE and not _stands_alone(text, figure) else figure


def _kept_out(text: str, figure: Figure) -> Kept | None:
    """Keep out garbled text, "three years ago" and 前三名, however the number is written."""
    if is_garbled(text, figure.start, figure.end):
        return Kept(figure.start, figure.end, "garbled text")
    if figure.main.code in ("months", "s") and (end := ago_end(text, figure)):
        return Kept(figure.start, end, "relative date")
    if figure.main.code == "months" and _is_part_of_year(text, figure):
        return Kept(figure.start, figure.end, "date")
    return Kept(figure.start, figure.end, "rank") if _is_rank(text, figure) else None


def _is_part_of_year(text: str, figure: Figure) -> bool:
    """Say whether these are the first or last months or quarters of a year."""
    unit = text[figure.amount.numeral.end : figure.end]
    if "年" in unit or "year" in unit or not _FIRST_FEW.search(text, max(figure.start - 8, 0), figure.start):
        return False
    return "quarter" in unit or not unit.isascii() or _OF_YEAR.match(text, figure.end) is not None


def _compound(text: str, figure: Figure) -> Kept | None:
    """Keep out the number of "two-faced" and "five-starred"."""
    if figure.amount.suffixed or text[figure.end : figure.end + 1] != "-":
        return None
    word = _PARTICIPLE.match(text, figure.end)
    return Kept(figure.start, word.end(), "part of a word") if word else None


def _is_rank(text: str, figure: Figure) -> bool:
    """Say whether this is 前三名 or 前 10 大: a place, and not a number of things."""
    if "前" not in text[max(figure.start - 2, 0) : figure.start]:
        return False
    at = figure.start - (text[figure.start - 1 : figure.start] == " ")
    if text[at - 1 : at] != "前" or text[max(at - 2, 0) : at - 1] in tuple(_BEFORE_FORMERLY):
        return False
    big = text[figure.amount.numeral.end : figure.amount.numeral.end + 1] == "大"  # 前五大客户
    return not figure.amount.suffixed or big or _unit(figure).word in ("名", "位", "大", "强")


def _unit(figure: Figure) -> Unit:
    return figure.amount.unit or COUNT


def _accept_lone(text: str, figure: Figure) -> Figure | Kept | None:
    """Take a small numeral for a figure when a unit says so; 一个, "one company" are articles."""
    numeral, suffixed = figure.amount.numeral, figure.amount.suffixed
    before, last = text[figure.start - 1 : figure.start], text[numeral.end - 1]
    if not suffixed and figure.amount.unit is None:
        if not text[: figure.start].strip() and not text[figure.end :].strip(" .。"):
            return figure
        noun = last.isascii() and text[figure.end : figure.end + 1] == " " and figure.main.extent.low >= 2
        return figure if noun else None
    if before and _points(text, figure, before, last):
        return None
    if last == " " and figure.main.hedge is Hedge.NONE and numeral.extent.high == 1 and not figure.others:
        return None  # a year, with nothing that makes it a figure
    if numeral.extent.high == 1 and _unit(figure).code in ("count", "people") and figure.main.hedge in _VAGUE_HEDGES:
        return Kept(figure.start, figure.end, "article")
    return None if last == "半" and _unit(figure).dimension not in _HALVED else figure


def _stands_alone(text: str, figure: Figure) -> bool:
    """Say whether no letter or character of a word touches the numeral: it is no part of one."""
    before, after = text[max(figure.start - 1, 0) : figure.start], text[figure.end : figure.end + 1]
    return not (before.isalnum() or after.isalnum() or after == "、")


def _points(text: str, figure: Figure, before: str, last: str) -> bool:
    """Say whether the character before makes the numeral part of a word or of a pointing phrase."""
    if before == "周" and text[figure.end - 1] in _TIMES and text[max(figure.start - 2, 0)] in "一每两三":
        return False  # 一周三次, and not 周三
    barred = {"半": _BEFORE_HALF, "数": _BEFORE_FEW}.get(last, "")
    if figure.amount.numeral.extent.high == 1:
        barred += _BEFORE_ONE
    return before in barred or before in _ONE_OF or text[max(figure.start - 2, 0) : figure.start] in ("星期", "礼拜")


def _accept_bare(text: str, figure: Figure) -> Figure | Kept | None:
    """Take a scale without number for a figure when a hedge, an article, a unit or its own size says so."""
    numeral, unit = figure.amount.numeral, _unit(figure)
    if text[figure.start - 1 : figure.start] == "每" or text[figure.start - 4 : figure.start] == "per ":
        return None
    if figure.main.hedge not in (Hedge.NONE, Hedge.REACHED):
        return figure
    if text[numeral.end - 1].isascii():
        return figure if figure.amount.suffixed or text[figure.start].lower() == "a" else None
    if not figure.amount.suffixed:
        large = numeral.extent.low > _SMALLEST and text[figure.start : numeral.end] != "兆"  # 预兆, 兆易
        worth = _WORTH.search(text, max(figure.start - 6, 0), figure.start) or _WORTHY.match(text, numeral.end)
        return figure if large or worth or text[numeral.end - 1] == "级" else None
    if unit.dimension == "duration" or (unit.counter and numeral.extent.low < 10**5):
        return None
    return Kept(figure.start, figure.end, "unit of a table") if _is_label(text, figure) else figure


def _is_label(text: str, figure: Figure) -> bool:
    """Say whether this is the heading of a table: (亿元), 单位:万美元."""
    before, after = text[max(figure.start - 1, 0) : figure.start], text[figure.end : figure.end + 1]
    return before in tuple(":(/\t") and (not after or after in ")\t\n 。,;")
