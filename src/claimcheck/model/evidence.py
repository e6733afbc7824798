"""Where a claim's fragment stands in its archived article."""

from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.claim import NotClaim
from claimcheck.model.place import Place
from claimcheck.model.quantity import Quantity, Reading
from claimcheck.model.when import Span


class Match(StrEnum):
    """How the fragment was found."""

    VERBATIM = "verbatim"
    FOLDED = "folded"  # after NFKC, spaces, traditional to simplified, glosses stripped
    AMBIGUOUS = "ambiguous"  # in several places, and no line settles it
    MISSING = "missing"


class Evidence(NamedTuple):
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
    in_context: tuple[Reading, ...] = ()  # the figures that overlap the fragment, read with the words around it: their
    # offsets count from its first character too, but may be negative or lie past its end
    dates: tuple[Span, ...] = ()  # the dates that overlap the fragment, read with the words around it
    ordinals: tuple[Quantity, ...] = ()  # the places in a ranking that the fragment names, as counts
    more_places: bool = False  # ambiguous, and in more places than `places` lists
    inside_figure: bool = False  # missing, but its characters stand inside a longer figure: 70 in 170


class ArchiveState(StrEnum):
    """What became of the archived text of a source."""

    READ = "read"
    UNNAMED = "unnamed"  # the source names no text.file, or no folder of archives was given
    ABSENT = "absent"  # named, but not in the folder
    UNREADABLE = "unreadable"  # leads out of the folder, is no regular file, is too large, is not UTF-8


class Archive(NamedTuple):
    """The archived text of one source, without the text: `file` as shown to the user, empty when unnamed.

    `sha256` is of the raw bytes as found, 64 lower-case hex digits; None when they were not all read. `message` says
    in words why it is not READ, `place` where in the archived text the fault stands, when it stands in it.
    """

    source: str  # its id
    state: ArchiveState
    file: str = ""
    sha256: str | None = None
    message: str = ""
    place: Place | None = None
    stale: tuple[NotClaim, ...] = ()  # exclusions whose figure does not stand in the text


class ArchivedText(NamedTuple):
    """An archive and its text: line breaks as in the file, a byte order mark left out; None unless READ."""

    archive: Archive
    text: str | None = None


class Uncovered(NamedTuple):
    """A figure of an article that no claim's fragment carries; `context` has about 20 characters either side."""

    place: Place
    words: str
    context: str


class Coverage(NamedTuple):
    """How much of one article the claims carry: `figures` in all, of which `covered` and `excluded` (not_claims)."""

    source: str
    file: str
    figures: int
    covered: int
    excluded: int
    uncovered: tuple[Uncovered, ...] = ()
    cut_short: bool = False  # the article has more figures than are looked at; these are the first


class Passage(NamedTuple):
    """A fragment as it stands in the article, with up to 80 characters either side of it on its line."""

    claim: str
    place: Place
    before: str
    words: str
    after: str
