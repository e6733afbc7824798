"""Near-duplicate groups."""

from typing import NamedTuple

from claimcheck.model.origin import OriginLink


class Group(NamedTuple):
    """Claims that say the same thing in other words.

    `similarity` is the LOWEST pairwise text similarity in it, 0.0 to 1.0 (both included), of texts folded and with
    their figures masked (rapidfuzz token_set_ratio / 100). `origins` counts where they come from, not articles:
    repeats inside one corroborate nothing, nor do articles that `links` joins to one origin.
    """

    claims: tuple[str, ...]
    similarity: float
    origins: int
    reason: str  # why they stand together, in words
    links: tuple[OriginLink, ...] = ()  # why there are fewer origins than articles


class Suggestion(NamedTuple):
    """The same wording under two subjects: a vocabulary fault worth a look."""

    first: str
    second: str
    similarity: float
    reason: str
