"""What the vocabulary's own words say about metrics: which is a kind of which, and which figures move with time."""

from collections.abc import Iterator, Mapping

from claimcheck.model.vocabulary import Behaviour, Metric, ValueType

Wider = Mapping[str, frozenset[str]]

_LONGEST = 80  # characters of a name that are looked at, so that a hostile vocabulary costs no more than a plain one


def wider_metrics(metrics: Mapping[str, Metric]) -> Wider:
    """For each metric the ones it is a kind of: a name of it, qualifiers taken off the front, is a name of theirs.

    Both languages put the head of a name last: "annualised revenue" is "revenue", 月活跃用户 is 活跃用户 and 用户. Only
    metrics of one type and unit. An alias of several metrics is the first one's, as in the vocabulary.
    """
    owners = {_plain(metric.name): metric.name for metric in reversed(tuple(metrics.values()))}
    for metric in metrics.values():
        for name in _names(metric):
            owners.setdefault(name, metric.name)
    return {metric.name: _wider(metric, metrics, owners) for metric in metrics.values()}


def _wider(metric: Metric, metrics: Mapping[str, Metric], owners: Mapping[str, str]) -> frozenset[str]:
    found = {owners[head] for name in _names(metric) for head in _heads(name) if head in owners}
    return frozenset(other for other in found - {metric.name} if _alike(metric, metrics[other]))


def _alike(first: Metric, second: Metric) -> bool:
    return first.unit == second.unit and first.type is second.type


def _names(metric: Metric) -> set[str]:
    return {_plain(name) for name in (metric.name, metric.label, *metric.aliases)}


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").replace("-", " ").split())[-_LONGEST:]


def _heads(name: str) -> Iterator[str]:
    """What is left of a name when words, or Chinese characters up to the last two, are taken off its front."""
    words = name.split()
    yield from (" ".join(words[number:]) for number in range(1, len(words)))
    if not name.isascii():
        yield from (name[cut:] for cut in range(1, len(name) - 1))


def are_confusable(first: str, second: str, wider: Wider) -> bool:
    """Whether one metric is a kind of the other, or both are kinds of one that is a kind itself.

    So revenue and annualised revenue, weekly and monthly active users; but not capital spending and marketing.
    """
    if first == second:
        return False
    if first in wider[second] or second in wider[first]:
        return True
    return any(wider[shared] for shared in wider[first] & wider[second])


def moving_metrics(metrics: Mapping[str, Metric], wider: Wider) -> frozenset[str]:
    """The metrics whose figure is expected to be another after months: to meet the same again is worth a look.

    Those whose growth the vocabulary measures, their kinds, and growths and shares themselves. No facts, no prices
    and no metric with a tolerance of 0 (ranks, small counts).
    """
    able = [metric for metric in metrics.values() if _may_move(metric)]
    grown = {base for metric in able for base in _bases(metric, {"growth_of"})}
    parts = {metric.name for metric in able if any(_bases(metric, {"growth_of", "share_of"}))}
    return frozenset(metric.name for metric in able if metric.name in grown | parts or wider[metric.name] & grown)


def _may_move(metric: Metric) -> bool:
    fixed = metric.behaviour is Behaviour.FACT or metric.tolerance.amount == 0
    priced = metric.unit == "price" or "/" in (metric.unit or "")
    return metric.type is ValueType.QUANTITY and not fixed and not priced


def _bases(metric: Metric, kinds: set[str]) -> Iterator[str]:
    return (base for derivation in metric.derives if derivation.by in kinds for base in derivation.metrics)
