"""Whose agreement counts: claims of one article, or of articles with one origin, do not bear each other out."""

from collections.abc import Iterable, Iterator

from claimcheck.model.claim import Claim
from claimcheck.model.origin import Traces, origins_of
from claimcheck.model.verdict import Comparison, Series, Verdict

_SAME_ARTICLE = "one article"


def with_origins(series: Iterable[Series], traces: Traces) -> tuple[Series, ...]:
    """Say of each pair that agrees why it counts once, and of each series how many origins its claims have.

    O(k log k) for a series of k claims.
    """
    return tuple(_with_origins(one, traces) for one in series)


def _with_origins(one: Series, traces: Traces) -> Series:
    by_id = {claim.id: claim for claim in one.claims}
    return one._replace(
        comparisons=tuple(_traced(one.comparisons, by_id, traces)), origins=origins_of(one.claims, traces).total
    )


def _traced(pairs: Iterable[Comparison], by_id: dict[str, Claim], traces: Traces) -> Iterator[Comparison]:
    for pair in pairs:
        both = by_id.get(pair.first), by_id.get(pair.second)
        if pair.verdict is Verdict.AGREES and both[0] and both[1]:  # the other may stand in a series of another scope
            yield pair._replace(origin=_one_origin(both[0], both[1], traces))
        else:
            yield pair


def _one_origin(first: Claim, second: Claim, traces: Traces) -> str:
    """Why two claims have one origin, in words; empty when nothing links them."""
    if first.source == second.source:
        return _SAME_ARTICLE
    found = origins_of((first, second), traces)
    link = found.links[0] if found.links else None
    return "" if link is None else f"{'' if link.certain else 'perhaps '}one origin: {link.reason}"
