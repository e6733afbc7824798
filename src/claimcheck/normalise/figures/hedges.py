"""What hedges a figure, and how hedges combine (DESIGN §4)."""

from enum import Enum, auto


class Hedge(Enum):
    """What a hedge makes of the figure v it stands with."""

    NONE = auto()  # emphasis only: 高达, "a whopping"
    ABOUT = auto()  # 0.9 v to 1.1 v
    MORE_THAN = auto()  # above v
    AT_LEAST = auto()  # v and above
    LESS_THAN = auto()  # below v
    AT_MOST = auto()  # v and below
    NEARLY = auto()  # 0.9 v to below v
    LITTLE_OVER = auto()  # above v, below the next step of its last place: 50出头
    REACHED = auto()  # emphasis, but below v when negated: 达到, reached


class Role(Enum):
    """Words before a figure that are no hedge but say how to read it."""

    NOT = auto()  # turns the hedge round
    GROWTH = auto()  # 增长 7 倍: N or N+1; 增加 5 亿至 20 亿 is two figures
    DECLINE = auto()  # 减少 5 亿至 2 亿 is two figures
    CHANGE = auto()  # "from a to b" is two figures
    BETWEEN = auto()  # "between a and b" is one
    ARTICLE = auto()  # a million, a third
    FILLER = auto()  # 了: stands between a verb and its figure


_TURNED = {
    Hedge.MORE_THAN: Hedge.AT_MOST,
    Hedge.AT_LEAST: Hedge.LESS_THAN,
    Hedge.LESS_THAN: Hedge.AT_LEAST,
    Hedge.AT_MOST: Hedge.MORE_THAN,
    Hedge.NEARLY: Hedge.LESS_THAN,
    Hedge.REACHED: Hedge.LESS_THAN,
}
# Tuples: they compare by identity, and hashing an enum takes longer than all of it.
_BOUNDS = (Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY, Hedge.LITTLE_OVER)


def negate(hedge: Hedge) -> Hedge:
    """Turn a hedge round, as "not" before it does; what cannot be turned stays."""
    return _TURNED.get(hedge, hedge)


def combine(inner: Hedge, outer: Hedge) -> Hedge:
    """Combine two hedges of one figure, `inner` the nearer: a bound beats "about", the nearer bound the farther."""
    if inner is Hedge.NONE:
        return outer
    if inner in _BOUNDS or outer in (Hedge.NONE, Hedge.REACHED):
        return inner
    return outer if outer in _BOUNDS or inner is Hedge.REACHED else inner
