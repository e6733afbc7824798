"""Which sign a metric's value has, and whether the words beside a figure say the other one."""

from collections.abc import Iterator
from enum import Enum, auto

from claimcheck.judge.agreement import core
from claimcheck.model.quantity import Quantity, Told
from claimcheck.model.vocabulary import Metric

_GROWTH = ("growth", "increase", "change", "增长", "增长率", "增速", "增幅")
_PROFIT = ("profit", "profits", "income", "earnings", "利润", "盈利")
_LOSS = ("loss", "losses", "亏损", "亏损额")
_CHANGES = frozenset({"percent", "points"})


class Sense(Enum):
    """What a positive value of a metric means."""

    GROWTH = auto()
    PROFIT = auto()
    LOSS = auto()


_POSITIVE = {Sense.GROWTH: Told.UP, Sense.PROFIT: Told.PROFIT, Sense.LOSS: Told.LOSS}
_NEGATIVE = {Sense.GROWTH: Told.DOWN, Sense.PROFIT: Told.LOSS}
# A loss is at times written with a minus, and says the same.


def sense_of(metric: Metric | None) -> Sense | None:
    """What the metric's sign means: by its derivation, else by the head of its names. None where it has no sign."""
    if metric is None:
        return None
    if any(derivation.by == "growth_of" for derivation in metric.derives):
        return Sense.GROWTH
    for name in _names(metric):
        for sense, heads in ((Sense.GROWTH, _GROWTH), (Sense.PROFIT, _PROFIT), (Sense.LOSS, _LOSS)):
            if name.split()[-1:] and (name.split()[-1] in heads or (not name.isascii() and name.endswith(heads))):
                return sense
    return None


def contradicts(value: Quantity, stands: Quantity, told: Told | None, sense: Sense | None) -> bool:
    """Whether the article says the sign that the value has not. `told` are the words, a minus in the figure counts."""
    if sense is None or (sense is Sense.GROWTH and value.unit not in _CHANGES):
        return False
    low, high = core(value)
    own = _POSITIVE.get(sense) if low > 0 else _NEGATIVE.get(sense) if high < 0 else None
    said = told if told in {_POSITIVE.get(sense), _NEGATIVE.get(sense)} or sense is Sense.LOSS else None
    if core(stands)[1] < 0:
        said = _NEGATIVE.get(sense)
    return own is not None and said is not None and said is not own and said in _rivals(sense)


def _rivals(sense: Sense) -> set[Told]:
    return {Told.DOWN, Told.UP} if sense is Sense.GROWTH else {Told.LOSS, Told.PROFIT}


def _names(metric: Metric) -> Iterator[str]:
    """The name, then the aliases; a label may name both sides: profit or loss."""
    for name in (metric.name, *metric.aliases):
        yield name.casefold().replace("_", " ")
