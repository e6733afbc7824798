"""Several shares of one breakdown that come back together as another: the same parts under another name or date."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from claimcheck.judge.pairs import time_order
from claimcheck.judge.repeats import Figure, written_figure
from claimcheck.judge.wording import at, measure
from claimcheck.model.claim import Claim
from claimcheck.model.value_notation import format_value
from claimcheck.model.vocabulary import Metric

_FOLLOWERS = 8  # with how many later claims of the same entity and figure each is compared: cost stays linear

Breakdown = tuple[str, str, tuple[tuple[str, str], ...]]  # source, metric, scope
Pair = tuple[Claim, Claim]


def twice_told(claims: Iterable[Claim], matched: Callable[[Claim, Claim], bool]) -> Iterator[list[Pair]]:
    """Yield the shares of one breakdown that another repeats, as `matched` pairs, where there are two or more.

    Two entities with two different percentages in one breakdown of one source, and with the same two in another: one
    shared percentage is chance, two are not. Pairs in order of entity.
    """
    links: dict[tuple[Breakdown, Breakdown], dict[str, Pair]] = {}
    for first, second in _same_shares(claims):
        if matched(first, second):
            pairs = links.setdefault((_breakdown(first), _breakdown(second)), {})
            pairs.setdefault(first.entity, (first, second))
    for _, pairs in sorted(links.items()):
        if len({written_figure(first) for first, _ in pairs.values()}) > 1:
            yield [pairs[entity] for entity in sorted(pairs)]


def _same_shares(claims: Iterable[Claim]) -> Iterator[Pair]:
    """Pairs of claims that give one entity the same percentage in two breakdowns, the earlier first."""
    shares: dict[tuple[str, Figure], list[Claim]] = {}
    for claim in sorted(claims, key=time_order):
        figure = written_figure(claim)
        if figure and figure[2] == "percent":
            shares.setdefault((claim.entity, figure), []).append(claim)
    for alike in shares.values():
        for number, first in enumerate(alike):
            for second in alike[number + 1 : number + 1 + _FOLLOWERS]:
                if (first.metric, first.scope) != (second.metric, second.scope):
                    yield first, second


def _breakdown(claim: Claim) -> Breakdown:
    return claim.source, claim.metric, claim.scope


def both_ways(pairs: Sequence[Pair], metrics: Mapping[str, Metric]) -> tuple[str, str, str]:
    """In words: the shares, the breakdown they first stand in with date and source, and the other one."""
    parts = " and ".join(f"{claim.entity} {format_value(claim.value)}" for claim, _ in pairs)
    once, again = (f"{measure(metrics[claim.metric], claim.scope)}, {at(claim)}" for claim in pairs[0])
    return parts, once, again
