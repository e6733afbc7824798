"""What the sign or the size of a metric's values means, by its derivations and the heads of its names."""

from collections.abc import Iterator
from enum import Enum, auto
from functools import lru_cache

from claimcheck.model.vocabulary import Metric


class Sense(Enum):
    """What a positive value of a metric means."""

    GROWTH = auto()  # a rise; a fall is negative
    PROFIT = auto()  # a loss is negative
    LOSS = auto()
    RANK = auto()  # a place in a ranking, 1 the highest


_BY = {"growth_of": Sense.GROWTH, "rank_by": Sense.RANK}
_HEADS = {
    Sense.GROWTH: ("growth", "increase", "change", "增长", "增长率", "增速", "增幅", "涨幅", "变化"),
    Sense.PROFIT: ("profit", "profits", "income", "earnings", "利润", "盈利"),
    Sense.LOSS: ("loss", "losses", "亏损", "亏损额"),
    Sense.RANK: ("rank", "ranking", "排名", "名次"),
}


# A growth told by the year, whatever the years it is of.
_BY_THE_YEAR = (
    "cagr",
    "compound annual growth rate",
    "average annual growth rate",
    "annual growth rate",
    "年复合增长率",
    "复合年增长率",
    "年均复合增长率",
    "年均增长率",
)


def is_by_the_year(metric: Metric) -> bool:
    """Whether the metric's values are growth by the year: 10 % over four years is +46.4 % in all."""
    return any(name in _BY_THE_YEAR for name in _names(metric))


def sense_of(metric: Metric | None) -> Sense | None:
    """What the metric's values say; None where a positive one says nothing but how much."""
    return None if metric is None else _sense(metric)


@lru_cache(maxsize=1024)  # asked of every claim
def _sense(metric: Metric) -> Sense | None:
    for derivation in metric.derives:
        if derivation.by in _BY:
            return _BY[derivation.by]
    return next((sense for name in _names(metric) for sense, heads in _HEADS.items() if _is_headed(name, heads)), None)


def _is_headed(name: str, heads: tuple[str, ...]) -> bool:
    """Whether the last word of a name is one of these; Chinese has no words, and its head stands last too."""
    return name.rsplit(maxsplit=1)[-1] in heads if name.isascii() else name.endswith(heads)


def _names(metric: Metric) -> Iterator[str]:
    """The name, then the aliases; a label may name both sides: profit or loss."""
    return (name.casefold().replace("_", " ") for name in (metric.name, *metric.aliases) if name.strip("_ "))
