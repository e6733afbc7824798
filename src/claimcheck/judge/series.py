"""A series judged: where its values cannot all hold."""

from collections.abc import Iterable, Sequence

from claimcheck.judge.clashes import clashes_of
from claimcheck.judge.one_unit import in_one_unit
from claimcheck.judge.pairs import time_order
from claimcheck.model.claim import Claim
from claimcheck.model.quantity import Quantity
from claimcheck.model.verdict import Clash, Series
from claimcheck.model.vocabulary import Metric, ValueType

# Scope keys that name the one thing meant, whenever it is spoken of.
_ONE_OF_MANY = frozenset(
    [
        "acquisition",
        "battle",
        "benchmark",
        "case",
        "contract",
        "dataset",
        "deal",
        "edition",
        "event",
        "exam",
        "instalment",
        "match",
        "model",
        "name",
        "offer",
        "part",
        "phase",
        "product",
        "project",
        "round",
        "series",
        "stage",
        "target",
        "task",
        "test",
        "tranche",
        "version",
    ]
)

Scope = tuple[tuple[str, str], ...]


def judge_series(entity: str, metric: Metric, scope: Scope, claims: Sequence[Claim]) -> Series:
    """Judge the claims of one entity, metric and scope. O(k log k) for k claims dated to a month or better.

    Findings rest on the clashes alone: the verdicts of pairs, each with a reason in words, take many times as long
    and are made for what is shown (see `beside.with_verdicts`).
    """
    ordered = tuple(sorted(claims, key=time_order))
    settled = settled_by(scope, metric)
    clashes = clashes_of(ordered, settled)
    even = in_one_unit(ordered, metric)
    if even is not ordered:
        clashes += _across_units(clashes_of(even, settled), ordered)
    return Series(entity, metric.name, scope, ordered, clashes=clashes)


def _across_units(clashes: Iterable[Clash], claims: Sequence[Claim]) -> tuple[Clash, ...]:
    """The clashes that units told in one another add: those of claims in two units, which no unit has by itself."""
    units = {claim.id: claim.value.unit for claim in claims if isinstance(claim.value, Quantity)}
    return tuple(
        clash
        for clash in clashes
        if len({units.get(claim) for cluster in clash.clusters for claim in cluster.claims}) > 1
    )


def settled_by(scope: Scope, metric: Metric) -> Metric:
    """A scope tells which of several figures or dates is meant (which round, which event): then only one holds.

    One that only says where or by whom (a region, a regulator) leaves several figures, which their dates tell apart.
    """
    if not metric.multivalued or not scope or metric.type is ValueType.TEXT:
        return metric
    recurring = metric.type is ValueType.QUANTITY and _ONE_OF_MANY.isdisjoint(key for key, _ in scope)
    return metric._replace(multivalued=False, recurring=recurring)
