"""Clusters of values that can all hold together, in O(k log k)."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from operator import itemgetter

from claimcheck.judge.agreement import Interval, interval_of, meet, one_unit, tolerance_for
from claimcheck.judge.naming import may_be_same
from claimcheck.model.claim import Claim, Extent, Words
from claimcheck.model.quantity import Quantity
from claimcheck.model.vocabulary import NO_TOLERANCE, Metric, Tolerance
from claimcheck.model.when import Span

_NAMED = "named "
_KNOWN, _UNKNOWN = "known ", "not known"
_OWN_SENSE: Mapping[Extent | None, str] = {
    Extent.NONE: "none",
    Extent.ALMOST_NONE: "few",
    Extent.UNKNOWN: _UNKNOWN,
}
_MOST_NAMES = 60
_INFINITY = Decimal("Infinity")

_SWEEP_ORDER = itemgetter(0, 1, 2)

_Placed = tuple[Decimal, Decimal, str, Claim]  # both ends of its value, its id, itself


def clusters_of(claims: Iterable[Claim], metric: Metric) -> tuple[tuple[Claim, ...], ...]:
    """Split claims about one time and in one unit into clusters, lowest value first; no two of one cluster differ.

    Of names: no two, but for parts of one longer name.
    """
    members = list(claims)
    kinds = {type(claim.value) for claim in members}
    if Words in kinds:
        return _by_words(members, metric)
    if metric.multivalued:
        return (tuple(members),) if members else ()
    tolerance = tolerance_for((claim.value for claim in members), metric.tolerance)
    return _by_value(members, NO_TOLERANCE if Span in kinds else tolerance)


def by_unit(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Put claims together that can be compared: figures of one unit, people and a bare count being one."""
    units: dict[str, list[Claim]] = {}
    for claim in claims:
        unit = claim.value.unit if isinstance(claim.value, Quantity) else ""
        units.setdefault(one_unit(unit), []).append(claim)
    return [units[unit] for unit in sorted(units)]


def _by_words(claims: Sequence[Claim], metric: Metric) -> tuple[tuple[Claim, ...], ...]:
    """Split statements by what they say.

    "Not disclosed" goes with all but "disclosed", "almost none" with all but "all": beside others they are left out.
    """
    clusters: dict[str, list[Claim]] = {}
    names: dict[str, Words] = {}
    for claim in claims:
        if isinstance(claim.value, Words):
            sense = _sense(claim.value, metric)
            clusters.setdefault(sense, []).append(claim)
            if sense.startswith(_NAMED):
                names.setdefault(sense, claim.value)
    _join_parts(clusters, names)
    if len(clusters) > 1 and not any(key.startswith(_KNOWN) for key in clusters):
        clusters.pop(_UNKNOWN, None)
    if "all" not in clusters and len(clusters) > 1:
        clusters.pop("few", None)
    return tuple(tuple(clusters[key]) for key in sorted(clusters))


def _join_parts(clusters: dict[str, list[Claim]], names: Mapping[str, Words]) -> None:
    """Put a name with the one fuller name that can be the same; where several can, it fits them all and is left out.

    Of more than `_MOST_NAMES` different names none is held against the others: that takes quadratic time.
    """
    if len(names) > _MOST_NAMES:
        return
    whole: dict[str, str] = {}  # each name seen to the fullest one it stands for
    for key in sorted(names, key=lambda key: (-len(key), key)):
        fuller = {whole[other] for other in whole if may_be_same(names[other], names[key])}
        whole[key] = key if len(fuller) != 1 else fuller.pop()
        if whole[key] != key:
            clusters[whole[key]] += clusters.pop(key)
        elif fuller:
            whole.pop(key)
            clusters.pop(key)


def _sense(words: Words, metric: Metric) -> str:
    """What a statement says: none, few, all or almost, or its own words; where several may hold, these are one."""
    if words.extent in _OWN_SENSE:
        return _OWN_SENSE[words.extent]
    if words.extent is Extent.KNOWN:
        return f"{_KNOWN}{words.folded}"
    if metric.multivalued:
        return "named"
    if words.extent is not None:
        return "all"
    return f"{_NAMED}{''.join(sorted(words.gist))}{words.turns}" if words.gist else f"naming {words.folded}"


def _by_value(claims: Iterable[Claim], tolerance: Tolerance) -> tuple[tuple[Claim, ...], ...]:
    """Sweep upwards: a claim joins the open cluster while it meets the cluster's lowest upper end.

    Ends belong, as in `agreement`: "over 5" and "5" are no contradiction where the tolerance is 0.
    """
    clusters: list[list[_Placed]] = []
    ceiling = -_INFINITY  # the upper end of the member that ends lowest: who meets it meets every member
    for low, high, name, claim in sorted(map(_placed, claims), key=_SWEEP_ORDER):
        if clusters and (low <= ceiling or meet(Interval(ceiling, ceiling), Interval(low, high), tolerance)):
            clusters[-1].append((low, high, name, claim))
            ceiling = min(ceiling, high)
        else:
            clusters.append([(low, high, name, claim)])
            ceiling = high
    return _without_the_neutral(clusters, tolerance)


def _without_the_neutral(clusters: Sequence[Sequence[_Placed]], tolerance: Tolerance) -> tuple[tuple[Claim, ...], ...]:
    """Leave out the claims that hold beside the whole of the next cluster too: "over 40" takes no side.

    What begins a cluster meets none below it, so one look upwards is enough, and no cluster is left empty. A member
    that reaches higher comes no less near, so that the lowest end among those that meet tells them all.
    """
    kept: list[tuple[Claim, ...]] = []
    for cluster, above in pairwise(clusters):
        lowest, next_up = cluster[0][0], Interval(*above[-1][:2])
        ends = sorted({high for _, high, _, _ in cluster})
        first = bisect_left(ends, 1, key=lambda high: meet(Interval(lowest, high), next_up, tolerance))
        limit = ends[first] if first < len(ends) else _INFINITY
        kept.append(tuple(claim for _, high, _, claim in cluster if high < limit))
    return (*kept, tuple(placed[-1] for placed in clusters[-1])) if clusters else ()


def _placed(claim: Claim) -> _Placed:
    interval = interval_of(claim.value)
    return interval.low, interval.high, claim.id, claim
