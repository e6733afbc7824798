"""What a metric is, in a few words: shared by the formats for people."""

from typing import NamedTuple

from claimcheck.model.listed_metric import ListedMetric
from claimcheck.model.numbers import plain_number
from claimcheck.model.vocabulary import Metric, Tolerance, ValueType
from claimcheck.render.sink import make_visible

SHARES = frozenset({"share", "percent", "points"})  # units whose tolerance is told in points


class MetricParts(NamedTuple):
    """The parts of a metric in words, safe to print; what there is nothing to say of is empty."""

    type: str
    unit: str
    behaviour: str
    tolerance: str
    within: str
    more: str


def metric_parts(listed: ListedMetric) -> MetricParts:
    """`quantity`, `currency`, `level`, `1 %`, `3 days`, `additive, growth_of: arr`."""
    metric, days = listed.metric, listed.comparable_within
    return MetricParts(
        str(metric.type),
        make_visible(metric.written_unit or metric.unit or "any unit") if metric.type is ValueType.QUANTITY else "",
        str(metric.behaviour),
        _tolerance(listed.tolerance, metric) if listed.tolerance else "",
        f"{days} {'day' if days == 1 else 'days'}" if days is not None else "",
        ", ".join(_more(metric)),
    )


def _tolerance(tolerance: Tolerance, metric: Metric) -> str:
    """As a vocabulary writes it: `1 %`, `0.1 points`, `0`."""
    if tolerance.relative:
        return f"{plain_number(tolerance.amount * 100)} %"
    return plain_number(tolerance.amount) + (" points" if tolerance.amount and metric.unit in SHARES else "")


def _more(metric: Metric) -> list[str]:
    flags = [name for name, said in (("multivalued", metric.multivalued), ("additive", metric.additive)) if said]
    return flags + [f"{one.by}: {make_visible(' and '.join(one.metrics))}" for one in metric.derives]
