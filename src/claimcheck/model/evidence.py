"""Where a claim's fragment stands in its archived article."""

from dataclasses import dataclass
from enum import StrEnum

from claimcheck.model.place import Place
from claimcheck.model.quantity import Reading


class Match(StrEnum):
    """How the fragment was found."""

    VERBATIM = "verbatim"
    FOLDED = "folded"  # after NFKC, spaces, traditional to simplified, glosses stripped
    AMBIGUOUS = "ambiguous"  # in several places, and no line settles it
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The anchor of one claim. `places` are spans of the archived text: one when settled, several when ambiguous.

    `readings` are the figures of the fragment as found. `nearest` is the most similar line when missing, with
    `nearest_similarity` 0.0 to 1.0: a suggestion, never taken.
    """

    claim: str
    match: Match
    places: tuple[Place, ...] = ()
    readings: tuple[Reading, ...] = ()
    nearest: Place | None = None
    nearest_similarity: float = 0.0
