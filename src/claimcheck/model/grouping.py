"""Near-duplicate groups."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """Claims that say the same thing in other words.

    `similarity` is the LOWEST pairwise text similarity in it, 0.0 to 1.0 (both included), of texts folded and with
    their figures masked (rapidfuzz token_set_ratio / 100). `origins` counts the sources: repeats inside one article
    corroborate nothing.
    """

    claims: tuple[str, ...]
    similarity: float
    origins: int
    reason: str  # why they stand together, in words


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The same wording under two subjects: a vocabulary fault worth a look."""

    first: str
    second: str
    similarity: float
    reason: str
