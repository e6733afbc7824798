"""Which of several readings of a value is meant: the one in a unit that its metric takes."""

from decimal import Decimal

from claimcheck.model.quantity import Quantity, Reading
from claimcheck.model.sense import Sense, sense_of
from claimcheck.model.vocabulary import Metric
from claimcheck.normalise.units import fits, unit_of_bare_number

_HUNDRED = Decimal(100)


def settled(reading: Reading, metric: Metric | None) -> Reading:
    """The reading under this metric: `4.3m` people is millions, a third of a market is 33.3 %.

    Where several readings fit, or none does, it stays as it is; so does what is told by the period.
    """
    if metric is None or "/" in reading.quantity.unit:
        return reading
    reading = _as_share(reading, metric)
    fitting = [one for one in (reading.quantity, *reading.alternatives) if fits(one.unit, metric)]
    if len(fitting) != 1:
        return reading
    return reading._replace(quantity=fitting[0], alternatives=(), ambiguity="")


def _as_share(reading: Reading, metric: Metric) -> Reading:
    """A part of a whole (a third, more than half, 1/3, 三分之一) in percent; what is beyond 1 stays a multiple.

    A growth written as a multiple is one: 0.5x is halved.
    """
    quantity = reading.quantity
    if unit_of_bare_number(metric) != "percent" or quantity.unit != "x" or not _is_part(quantity):
        return reading
    if sense_of(metric) is Sense.GROWTH and all(one.unit != "percent" for one in reading.alternatives):
        return reading
    low, high = (None if end is None else end * _HUNDRED for end in (quantity.low, quantity.high))
    return reading._replace(
        quantity=quantity._replace(low=low, high=high, unit="percent"), alternatives=(), ambiguity=""
    )


def _is_part(quantity: Quantity) -> bool:
    """Whether it is no more than the whole; of a floor, less than it."""
    if quantity.high is not None:
        return quantity.high <= 1
    return quantity.low is not None and quantity.low < 1
