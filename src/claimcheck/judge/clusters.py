"""Clusters of values that can all hold together, in O(k log k)."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.agreement import Interval, interval_of, meet
from claimcheck.model.claim import Claim, Extent, Words
from claimcheck.model.quantity import Quantity
from claimcheck.model.vocabulary import Metric, Tolerance
from claimcheck.model.when import Span

_NAMED = "named "
_MOST_NAMES = 200
_SAME_DAY = Tolerance(Decimal(0), relative=False)


def clusters_of(claims: Iterable[Claim], metric: Metric) -> tuple[tuple[Claim, ...], ...]:
    """Split claims about one time and in one unit into clusters, lowest value first; no two of one cluster differ.

    Of names: no two, but for parts of one longer name.
    """
    members = list(claims)
    if any(isinstance(claim.value, Words) for claim in members):
        return _by_words(members, metric)
    if metric.multivalued:
        return (tuple(members),) if members else ()
    dated = any(isinstance(claim.value, Span) for claim in members)
    return _by_value(members, _SAME_DAY if dated else metric.tolerance)


def by_unit(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Put claims together that can be compared: figures of one unit, people and a bare count being one."""
    units: dict[str, list[Claim]] = {}
    for claim in claims:
        unit = claim.value.unit if isinstance(claim.value, Quantity) else ""
        units.setdefault("people" if unit == "count" else unit, []).append(claim)
    return [units[unit] for unit in sorted(units)]


def _by_words(claims: Sequence[Claim], metric: Metric) -> tuple[tuple[Claim, ...], ...]:
    """Split statements by what they say; "almost none" goes with all but "all", and is left out beside others."""
    clusters: dict[str, list[Claim]] = {}
    for claim in claims:
        if isinstance(claim.value, Words):
            clusters.setdefault(_sense(claim.value, metric), []).append(claim)
    _join_parts(clusters)
    if "all" not in clusters and len(clusters) > 1:
        clusters.pop("few", None)
    return tuple(tuple(clusters[key]) for key in sorted(clusters))


def _join_parts(clusters: dict[str, list[Claim]]) -> None:
    """Put a name with the one longer name that holds it; where several do, it fits them all and is left out.

    Of more than `_MOST_NAMES` different names none is looked for in the others: that takes quadratic time.
    """
    names = sorted((key for key in clusters if key.startswith(_NAMED)), key=lambda key: (-len(key), key))
    if len(names) > _MOST_NAMES:
        return
    whole: dict[str, str] = {}  # each name seen to the longest one it stands for
    for name in names:
        wider = {whole[other] for other in whole if name.removeprefix(_NAMED) in other.removeprefix(_NAMED)}
        whole[name] = name if len(wider) != 1 else wider.pop()
        if whole[name] != name:
            clusters[whole[name]] += clusters.pop(name)
        elif wider:
            whole.pop(name)
            clusters.pop(name)


def _sense(words: Words, metric: Metric) -> str:
    """What a statement says: none, few, all or almost, or its own words; where several may hold, these are one."""
    if words.extent in {Extent.NONE, Extent.ALMOST_NONE}:
        return "none" if words.extent is Extent.NONE else "few"
    if metric.multivalued:
        return "named"
    if words.extent is not None:
        return "all"
    return f"{_NAMED}{words.gist}" if words.gist else f"naming {words.folded}"


def _by_value(claims: Iterable[Claim], tolerance: Tolerance) -> tuple[tuple[Claim, ...], ...]:
    """Sweep upwards: a claim joins the open cluster while it meets the cluster's lowest upper end.

    Ends belong, as in `agreement`: "over 5" and "5" are no contradiction where the tolerance is 0.
    """
    placed = sorted(((_ends_of(claim), claim) for claim in claims), key=_sweep_order)
    clusters: list[list[Claim]] = []
    ceiling: Interval | None = None  # the member that ends lowest: who meets it meets every member
    for interval, claim in placed:
        if ceiling is not None and meet(ceiling, interval, tolerance):
            clusters[-1].append(claim)
            ceiling = min(ceiling, interval, key=lambda one: one.high)
        else:
            clusters.append([claim])
            ceiling = interval
    return _without_the_neutral(clusters, tolerance)


def _without_the_neutral(clusters: Sequence[Sequence[Claim]], tolerance: Tolerance) -> tuple[tuple[Claim, ...], ...]:
    """Leave out the claims that hold beside the whole of the next cluster too: "over 40" takes no side.

    What begins a cluster meets none below it, so one look upwards is enough, and no cluster is left empty.
    """
    kept = [
        tuple(claim for claim in cluster if not meet(_ends_of(claim), _ends_of(above[-1]), tolerance))
        for cluster, above in pairwise(clusters)
    ]
    return (*kept, tuple(clusters[-1])) if clusters else ()


def _ends_of(claim: Claim) -> Interval:
    return _with_ends(interval_of(claim.value))


def _sweep_order(placed: tuple[Interval, Claim]) -> tuple[Decimal, Decimal, str]:
    interval, claim = placed
    return interval.low, interval.high, claim.id


def _with_ends(interval: Interval) -> Interval:
    return interval._replace(low_in=True, high_in=True)
