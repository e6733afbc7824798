"""The words that hedge a figure, in both languages. English phrases are parted by commas, Chinese words by blanks."""

from claimcheck.normalise.figures.hedges import Hedge, Role
from claimcheck.normalise.figures.lexicon import Lexicon

_ENGLISH_BEFORE: dict[Hedge | Role, str] = {
    Hedge.ABOUT: (
        "about, around, approximately, approx., approx, roughly, circa, ca., c., some, an estimated, "
        "estimated, something like, in the ballpark of, in the vicinity of, give or take, an approximate, "
        "as near as, pretty much, kind of, sort of, around the, about the, in the region of, "
        "on the order of, in the order of, in the neighbourhood of, in the neighborhood of, "
        "somewhere around, more or less, estimated at, est., est"
    ),
    Hedge.MORE_THAN: (
        "over, above, beyond, exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, "
        "surpassing, top, breach, breaches, breached, breaching, pass, passes, passed, passing, tops, topped, "
        "topping, cross, crossed, crossing, "
        "a touch over, a shade over, a bit over, a touch above, a bit above, a bit more than, a touch more than, "
        "climbed past, rose past, moved past, pushed past, surged past, soared past, went past, "
        "eclipsed, more than, greater than, larger than, higher than, bigger than, upwards of, upward of, "
        "in excess of, north of, well over, just over, a little over, slightly over, slightly more than, "
        "a little more than, well above, just above, much more than, far more than, surpassed the, "
        "broke through, breaking through, broken through, breaks through, crossed the, passed the, "
        "topping the, in the excess of, outstripping, no longer below, higher than the"
    ),
    Hedge.AT_LEAST: (
        "min., min, minimum, at least, at the least, at the very least, at minimum, no smaller than, "
        "at least as high as, at least as large as, at least as big as, at least as long as, at least as many as, "
        "at least as much as, as few as, as little as, as low as, as small as, from as little as, nothing less than, "
        "greater than or equal to, more than or equal to, not fewer, a minimum of, minimum of, no less than, "
        "no fewer than, "
        "not less than, not fewer than, not below, no lower than, not lower than, starting at, "
        "starting from"
    ),
    Hedge.LESS_THAN: (
        "south of, under, below, less than, fewer than, lower than, smaller than, short of, well under, well below, "
        "not even"
    ),
    Hedge.AT_MOST: (
        "within, no longer than, not longer than, as high as, as large as, as big as, as long as, "
        "less than or equal to, fewer than or equal to, limited to, restricted to, at the most, at the very most, "
        "not greater than, no larger than, "
        "not larger than, max., max, maximum, up to, at most, no more than, not more than, as many as, "
        "as much as, a maximum of, maximum of, capped at, not exceeding, no greater than, not over, "
        "not above, no higher than, not higher than, a ceiling of"
    ),
    Hedge.NEARLY: (
        "nearly, almost, approaching, nearing, nears, approached, close to, closing in on, not quite, "
        "just under, just below, just short of, just shy of, shy of, a little under, slightly under, "
        "a shade under, a touch under, a little shy of, just about, fractionally under, a little less than, "
        "slightly less than, slightly below, virtually"
    ),
    Hedge.NONE: (
        "exactly, precisely, whopping, staggering, only, just, merely, full, total, record, massive, "
        "a whopping, a staggering, a total of, total of, a mere, a record, a massive, "
        "a full, totalling, totaling"
    ),
    Hedge.REACHED: "reach, reached, reaching, reaches, hit, hitting, hits",
    Role.NOT: (
        "not, no, never, not yet, yet to reach, cannot, can't, won't, will not, would not, nor, neither, "
        "isn't, wasn't, didn't, hasn't, haven't, doesn't, don't, does not, did not, has not, have not, "
        "is not, yet to"
    ),
    Role.GROWTH: (
        "grew, grow, grows, grown, growing, growth, increase, increases, increased, increasing, rose, risen, "
        "rising, rises, up, expanded, jumped, surged, climbed, grew by, grow by, grown by, increased by, "
        "increase by, rose by, up by, expanded by, jumped by, surged by, climbed by, increase of, growth of, "
        "added"
    ),
    Role.DECLINE: (
        "fell, fallen, falls, dropped, declined, decreased, shrank, down, cut, lowered, reduced, fell by, "
        "dropped by, declined by, decreased by, shrank by, down by, cut by, lowered by, reduced by, "
        "decrease of, decline of, drop of"
    ),
    Role.CHANGE: "from",
    Role.BETWEEN: (
        "between, ranging from, ranges from, ranged from, range from, anywhere from, somewhere from, "
        "anywhere between, somewhere between, in between"
    ),
    Role.ARTICLE: "a, an",
}
_CHINESE_BEFORE: dict[Hedge | Role, str] = {
    Hedge.ABOUT: (
        "~ ≈ ≒ 约略 约 大约 大概 约重 约长 约高 约宽 约需 约花 约用 约占 约值 约等于 约莫有 大约有 大概有 大约为 "
        "约为 约合 约莫 大致 差不多 估摸 折合约 大概是 大约是 合约 约有 约达"
    ),
    Hedge.MORE_THAN: (
        "> 超 超过 超出 超越 突破 已破 破 逾 高于 大于 多于 不止 不只 远超 远超过 远高于 超逾 冲破 越过 跨过 "
        "跨越 高过 强于 好于 刚过 刚刚过 刚刚超过 迈过 闯过 涨破 升破"
    ),
    Hedge.AT_LEAST: (
        ">= ≥ ⩾ 至少 最少 起码 不少于 不低于 不下于 不下 不小于 不亚于 少说 少说也有 少说也 下限 下限为 下限是 "
        "最低 至少有 至少为 起价 起售价 起拍价 站上 站稳 站上了 迈上 迈上了 跃上 跃上了 跨上 跨上了"
    ),
    Hedge.LESS_THAN: (
        "跌破 降破 跌穿 击穿 < 不到 未及 没到 不足 少于 低于 小于 未达 未达到 不满 不及 未满 不够 未到 远低于 "
        "还不到 弱于"
    ),
    Hedge.AT_MOST: (
        "<= ≤ ⩽ 至多 最多 最高 多达 不超过 不高于 不大于 不多于 不逾 不超 未超过 未超 顶多 上限 上限是 上限为 "
        "最高达 最多达 最高可达 最多可达 充其量"
    ),
    Hedge.NEARLY: "接近 近乎 逼近 几近 将近 几乎 近 直逼 迫近 临近 趋近 趋近于 接近于 快到",
    Hedge.NONE: (
        "零上 高达 足足 整整 仅 仅仅 只有 仅有 仅为 只 才 共 累计 总计 合计 共计 恰好 正好 刚好 长达 多至 低至 为 达成"
    ),
    Hedge.REACHED: "达到 达 达至 到达 高达到 可达 已达",
    Role.NOT: (
        "不 未 没 没有 并未 尚未 还没有 还没 未能 从未 并不 不会 未曾 不能 不得 不得以 不曾 不会有 无法 不准 "
        "不许 不应 不应该 不可 不可以"
    ),
    Role.GROWTH: (
        "增长 增加 提升 提高 上涨 上升 扩大 增 涨 暴涨 飙升 激增 猛增 暴增 大增 增多 高出 多出 翻 上调 攀升 "
        "增幅 涨幅 膨胀"
    ),
    Role.DECLINE: "减少 下降 降低 缩减 下跌 下滑 跌 降 削减 缩水 下调 回落 降幅 跌幅 骤降 锐减 砍掉",
    Role.CHANGE: "从 由 自",
    Role.BETWEEN: "介于 处于",
    Role.FILLER: "了 过 是 有 需 要 需要 只需 只要 可 可领 能 为 得 占 用 花 等于 具有 拥有",
}
_ENGLISH_AFTER: dict[Hedge | Role, str] = {
    Hedge.ABOUT: (
        "or so, odd, -odd, -some, -ish, ish, ballpark, or thereabouts, more or less, give or take, approximately, "
        "(approx.), (approximately), (est.), (estimated)"
    ),
    Hedge.AT_LEAST: (
        "at a minimum, or better, or longer, or older, and older, years and older, years or older, "
        "at the very least, at the least, minimum, min, upwards, or more, or greater, or higher, or above, "
        "and above, and up, and more, and over, at least, and counting, or over"
    ),
    Hedge.AT_MOST: (
        "or younger, and younger, or shorter, at the very most, at the most, maximum, max, or less, or fewer, "
        "or lower, or below, and below, "
        "and under, at most, or under, tops"
    ),
}
_CHINESE_AFTER: dict[Hedge | Role, str] = {
    Hedge.ABOUT: "左右 上下 光景 许",
    Hedge.AT_LEAST: "以上 及以上 或以上 (含)以上 之上 起 起步 或更多 打底",
    Hedge.MORE_THAN: "开外 有余 不止",
    Hedge.LITTLE_OVER: "出头",
    Hedge.AT_MOST: "以下 及以下 或以下 (含)以下 以内 (含)以内 之内 内 之下 封顶 为限 或更少",
    Hedge.LESS_THAN: "不到 不足 未满 未到",
    Hedge.NONE: "之间 之多 大关 之巨 之高",
}


def _lexicon(english: dict[Hedge | Role, str], chinese: dict[Hedge | Role, str]) -> dict[str, Hedge | Role]:
    words: dict[str, Hedge | Role] = {}
    for meaning, phrases in english.items():
        words |= dict.fromkeys(phrases.split(", "), meaning)
    for meaning, phrases in chinese.items():
        words |= dict.fromkeys(phrases.split(), meaning)
    return words


_NOT_BEFORE = {
    "起": "来步点初码诉",
    "起步": "价",
    "许": "多可",
    "上下": "文游级班",
}
BEFORE: Lexicon[Hedge | Role] = Lexicon(lambda: (_lexicon(_ENGLISH_BEFORE, _CHINESE_BEFORE), {}))
AFTER: Lexicon[Hedge | Role] = Lexicon(lambda: (_lexicon(_ENGLISH_AFTER, _CHINESE_AFTER), _NOT_BEFORE))
