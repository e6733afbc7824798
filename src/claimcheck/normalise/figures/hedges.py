"""The words that hedge a figure, before and after it, in both languages, and how they combine (DESIGN §4)."""

from enum import Enum, auto

from claimcheck.normalise.figures.lexicon import Lexicon


class Hedge(Enum):
    """What a hedge makes of the figure v it stands with."""

    NONE = auto()  # emphasis only: 高达, "a whopping"
    ABOUT = auto()  # 0.9 v to 1.1 v
    MORE_THAN = auto()  # above v
    AT_LEAST = auto()  # v and above
    LESS_THAN = auto()  # below v
    AT_MOST = auto()  # v and below
    NEARLY = auto()  # 0.9 v to below v
    REACHED = auto()  # emphasis, but below v when negated: 达到, reached


class Role(Enum):
    """Words before a figure that are no hedge but say how to read it."""

    NOT = auto()  # turns the hedge round
    GROWTH = auto()  # 增长 7 倍: N or N+1
    CHANGE = auto()  # "from a to b" is two figures, not a range
    BETWEEN = auto()  # "between a and b" is one
    FILLER = auto()  # 了: stands between a verb and its figure
    RECENT = auto()  # 近 before a duration may be "the last"


_BEFORE = {
    Hedge.ABOUT: "about around approximately approx. approx roughly circa ca. c. some ~ ≈ ∼ ≒|in the region of"
    "|on the order of|in the order of|in the neighbourhood of|in the neighborhood of|somewhere around|more or less"
    "|约 大约 大概 约为 约合 约莫 大致 差不多 左右 估摸 折合约 大概是 大约是 合约",
    Hedge.MORE_THAN: "> exceeding exceeds exceeded exceed surpassing surpassed surpasses surpass passed passing passes topped"
    " topping tops over above beyond eclipsed crossed crossing|more than|greater than|larger than|higher than|upwards of"
    "|upward of|in excess of|north of|well over|just over|a little over|slightly over|slightly more than|well above|bigger than"
    "|just above|much more than|far more than|surpassed the|over the"
    "|超 超过 超出 超越 突破 已破 破 逾 高于 大于 多于 不止 不只 远超 远超过 远高于 超逾 冲破 越过 跨过 跨越 高过 强于 好于",
    Hedge.AT_LEAST: ">= ≥ ⩾ => min. minimum|at least|at the least|at minimum|a minimum of|no less than|no fewer than|not less than"
    "|not fewer than|not below|no lower than|not lower than|starting at|starting from|from at least"
    "|至少 最少 起码 不少于 不低于 不下于 不下 不小于 不亚于 少说 最低 至少有 至少为",
    Hedge.LESS_THAN: "< under below|less than|fewer than|lower than|smaller than|short of|well under|well below|not even"
    "|不到 不足 少于 低于 小于 未达 未达到 不满 不及 未满 不够 未到 远低于 还不到 弱于",
    Hedge.AT_MOST: "<= ≤ ⩽ max. maximum|up to|at most|no more than|not more than|as many as|as much as|a maximum of"
    "|capped at|not exceeding|no greater than|not over|not above|no higher than|not higher than|at the most|a ceiling of"
    "|至多 最多 最高 多达 不超过 不高于 不大于 不多于 不逾 不超 未超过 未超 顶多 上限 上限为 最高达 最多达 最高可达 最多可达 充其量",
    Hedge.NEARLY: "nearly almost approaching nearing nears approached|close to|closing in on|not quite|just under|just below"
    "|just short of|just shy of|shy of|a little under|slightly under|slightly less than|slightly below|virtually"
    "|接近 逼近 几近 将近 几乎 近 直逼 迫近 临近 趋近 趋近于 接近于 不到将近 快到",
    Hedge.NONE: "exactly precisely whopping staggering estimated only just merely full total record massive|as high as"
    "|a whopping|a staggering|an estimated|a total of|as low as|a mere|a record|a massive|a full|totalling|totaling"
    "|高达 足足 整整 仅 仅仅 只有 仅有 仅为 只 才 共 累计 总计 合计 共计 恰好 正好 刚好 长达 多至 低至 为 达成",
    Hedge.REACHED: "reached reach reaching reaches hit hitting hits|达到 达 达至 到达 到了 高达到 可达 已达",
}
_AFTER = {
    Hedge.ABOUT: "or so odd -odd|or thereabouts|more or less|give or take|approximately|左右 上下 光景 许 前后",
    Hedge.AT_LEAST: "plus -plus minimum min upwards|or more|or greater|or higher|or above|and above|and up|and more|and over"
    "|at least|and counting|or over|以上 及以上 或以上 之上 起 或更多 以上的 打底",
    Hedge.MORE_THAN: "开外 出头 有余 不止 有多",
    Hedge.AT_MOST: "maximum max|or less|or fewer|or lower|or below|and below|and under|at most|or under|tops"
    "|以下 及以下 或以下 以内 之内 之下 封顶 或更少 以内的 以下的",
    Hedge.LESS_THAN: "不到 不足 未满 未到",
    Hedge.NEARLY: "弱",
    Hedge.NONE: "之多 大关 整 之巨 之高 的",
}
_ROLES = {
    Role.NOT: "not no never isn't wasn't didn't hasn't haven't doesn't don't|does not|did not|has not|have not|is not"
    "|不 未 没 没有 并未 尚未 还没有 还没 未能 从未 并不 不会 未曾 不能 不得",
    Role.GROWTH: "grew grow grown growing growth increased increase increasing rose risen rising up expanded jumped surged climbed"
    "|grew by|increased by|rose by|up by|expanded by|grew nearly|jumped by|surged by|increase of|growth of"
    "|增长 增加 提升 提高 上涨 上升 扩大 增 涨 暴涨 飙升 激增 猛增 暴增 大增 增多 高出 多出 翻 上调 攀升 增幅 涨幅 膨胀",
    Role.CHANGE: "from|从 由 自",
    Role.BETWEEN: "between|介于 处于",
    Role.FILLER: "了 过 约有 是 有",
}


def _split(words: str) -> list[str]:
    """Split a cell of the tables: phrases by bars, and the words of the first and of Chinese phrases by blanks."""
    phrases = words.split("|")
    return [
        word
        for n, phrase in enumerate(phrases)
        for word in (phrase.split() if n == 0 or not phrase.isascii() else [phrase])
    ]


def _words(*tables: "dict[Hedge, str] | dict[Role, str]") -> "dict[str, Hedge | Role]":
    return {word: meaning for table in tables for meaning, words in table.items() for word in _split(words) if word}


BEFORE: Lexicon[Hedge | Role] = Lexicon(_words(_BEFORE, _ROLES))
AFTER: Lexicon[Hedge | Role] = Lexicon(
    _words(_AFTER), {"起": "来步点初码诉", "整": "个体合理数", "许": "多可", "弱": "势点于", "的": ""}
)

_TURNED = {
    Hedge.MORE_THAN: Hedge.AT_MOST,
    Hedge.AT_LEAST: Hedge.LESS_THAN,
    Hedge.LESS_THAN: Hedge.AT_LEAST,
    Hedge.AT_MOST: Hedge.MORE_THAN,
    Hedge.NEARLY: Hedge.LESS_THAN,
    Hedge.REACHED: Hedge.LESS_THAN,
}
_BOUNDS = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY})


def negate(hedge: Hedge) -> Hedge:
    """Turn a hedge round, as "not" before it does; what cannot be turned stays."""
    return _TURNED.get(hedge, hedge)


def combine(inner: Hedge, outer: Hedge) -> Hedge:
    """Combine two hedges of one figure, `inner` the nearer: a bound beats "about", the nearer bound the farther."""
    if inner in _BOUNDS or outer in (Hedge.NONE, Hedge.REACHED):
        return inner
    if outer in _BOUNDS or inner in (Hedge.NONE, Hedge.REACHED):
        return outer
    return inner
