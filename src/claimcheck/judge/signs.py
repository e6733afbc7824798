"""Whether the words beside a figure say another sign than the value has."""

from claimcheck.judge.agreement import core
from claimcheck.model.quantity import Quantity, Told
from claimcheck.model.sense import Sense

_CHANGES = frozenset({"percent", "points"})
_POSITIVE = {Sense.GROWTH: Told.UP, Sense.PROFIT: Told.PROFIT, Sense.LOSS: Told.LOSS}
# A loss is at times written with a minus, and says the same.
_NEGATIVE = {Sense.GROWTH: Told.DOWN, Sense.PROFIT: Told.LOSS}
_RIVALS = {
    Sense.GROWTH: {Told.DOWN, Told.UP},
    Sense.PROFIT: {Told.LOSS, Told.PROFIT},
    Sense.LOSS: {Told.LOSS, Told.PROFIT},
}


def contradicts(value: Quantity, stands: Quantity, told: Told | None, sense: Sense | None) -> bool:
    """Whether the article says the sign that the value has not. `told` are the words, a minus in the figure counts."""
    if sense not in _POSITIVE or (sense is Sense.GROWTH and value.unit not in _CHANGES):
        return False
    low, high = core(value)
    own = _POSITIVE[sense] if low > 0 else _NEGATIVE.get(sense) if high < 0 else None
    said = _NEGATIVE.get(sense) if core(stands)[1] < 0 else told
    return None not in {own, said} and said is not own and said in _RIVALS[sense]
