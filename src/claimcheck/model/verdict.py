"""Verdicts on pairs, and the series they belong to."""

from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.claim import Claim


class Verdict(StrEnum):
    """What a pair of claims in one series is to each other (DESIGN §7)."""

    AGREES = "agrees"
    COMPATIBLE = "compatible"
    CONFLICTS = "conflicts"
    CHANGED = "changed"
    OUTLOOK = "outlook"
    NOT_COMPARABLE = "not-comparable"


class Confidence(StrEnum):
    """`certain` only when time, scope and unit are explicit on both sides."""

    CERTAIN = "certain"
    POSSIBLE = "possible"


class Comparison(NamedTuple):
    """One judged pair, the earlier claim first. `reason` is one clause in words, lower case, no full stop.

    `origin` says of a pair that agrees why it is no corroboration ("one article", "one origin: both credit X").
    """

    first: str  # full claim id
    second: str
    verdict: Verdict
    confidence: Confidence
    reason: str
    origin: str = ""


class Cluster(NamedTuple):
    """Claims of one series and time whose values can all hold together, in time order."""

    claims: tuple[str, ...]


class Clash(NamedTuple):
    """One disagreement in a series at one time: two or more clusters of values that cannot all hold."""

    clusters: tuple[Cluster, ...]
    confidence: Confidence
    reason: str


class Series(NamedTuple):
    """All claims with the same entity, metric and scope, in time order, and how they stand to each other.

    `comparisons` has each claim against its neighbour in time and against one claim of each cluster it conflicts
    with, not all pairs. `origins` is how many origins its claims go back to, 1 or more; 0 where nobody asked.
    """

    entity: str
    metric: str
    scope: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]
    comparisons: tuple[Comparison, ...] = ()
    clashes: tuple[Clash, ...] = ()
    origins: int = 0
