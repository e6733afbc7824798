"""Subjects: the claims that speak of one thing, by key alone."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from claimcheck.model.claim import Claim

Key = tuple[str, str, tuple[tuple[str, str], ...]]


class Subject(NamedTuple):
    """All claims with the same entity, metric and scope, in ledger order.

    `timeless` when they speak of a fact, which is the same whatever the date; `periodic` when of a flow, which is
    another for every period; `multivalued` when several values of it hold at once.
    """

    entity: str
    metric: str
    scope: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]
    timeless: bool = False
    periodic: bool = False
    multivalued: bool = False


def subjects_of(
    claims: Iterable[Claim],
    timeless: Collection[str] = (),
    periodic: Collection[str] = (),
    multivalued: Collection[str] = (),
) -> tuple[Subject, ...]:
    """Group claims by (entity, metric, scope); subjects sorted by that key, so that file order never shows.

    `timeless` names the metrics that are facts, `periodic` those that are flows, `multivalued` those that are.
    """
    members: dict[Key, list[Claim]] = {}
    for claim in claims:
        members.setdefault((claim.entity, claim.metric, claim.scope), []).append(claim)
    return tuple(
        Subject(*key, tuple(members[key]), key[1] in timeless, key[1] in periodic, key[1] in multivalued)
        for key in sorted(members)
    )
