"""Claims and sources as the judge sees them."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.place import Place
from claimcheck.model.quantity import Quantity
from claimcheck.model.when import Span


class Status(StrEnum):
    """How sure the article is of what it says."""

    REPORTED = "reported"
    ESTIMATE = "estimate"
    FORECAST = "forecast"
    TARGET = "target"
    HEARSAY = "hearsay"


UNSURE = frozenset({Status.HEARSAY, Status.ESTIMATE})  # nothing certain comes of these


class DateBasis(StrEnum):
    """Where a claim's date comes from. Only a stated date can make a comparison certain."""

    STATED = "stated"  # the claim's own as_of
    WRITTEN = "written"  # the source's `written`
    PUBLISHED = "published"  # the source's `published`
    NONE = "none"


class Extent(StrEnum):
    """How far a text value goes that names nothing."""

    UNKNOWN = "not known"  # "not disclosed": it may be any name
    KNOWN = "known"  # "disclosed", which that denies
    NONE = "none"
    ALMOST_NONE = "almost none"
    ALMOST_ALL = "almost all"
    ALL = "all"


class Words(NamedTuple):
    """A text value: as written, and folded (NFKC, case, traditional to simplified, spaces) for comparison.

    `extent` where it is nothing but a word for how many: "none", "hardly any". `gist` are the names it lists, in its
    order, without titles, legal forms and accents: each word between blanks, a Chinese character being one. `turns`
    counts the words that deny or undo something ("not", "annulled"): between texts with more and fewer of them a name
    told more fully says another thing.
    """

    text: str
    folded: str
    extent: Extent | None = None
    gist: tuple[str, ...] = ()
    turns: int = 0


class Derived(NamedTuple):
    """Operands a claim names for its own arithmetic: `by` growth, ratio, share or sum; `of` full claim ids."""

    by: str
    of: tuple[str, ...]


class Claim(NamedTuple):
    """One claim, every text of it read.

    `places` has the place of each field written ("value", "as_of", "scope.market" ...).
    """

    id: str  # source-id/claim-id
    source: str
    place: Place
    places: Mapping[str, Place]
    text: str
    entity: str  # canonical name
    metric: str  # canonical name; as written when the vocabulary does not know it (`known_metric` False)
    known_metric: bool
    value: Quantity | Span | Words
    as_of: Span | None
    date_basis: DateBasis
    status: Status = Status.REPORTED
    scope: tuple[
        tuple[str, str], ...
    ] = ()  # sorted by key; keys folded, values in one spelling: the vocabulary's, else the first
    quote: str | None = None
    line: int | None = None
    said_by: str | None = None
    note: str | None = None
    derived: Derived | None = None
    over_months: int | None = None  # the length of time a change spans, from `scope.period`; 1 to 1200 where known
    ambiguity: str = ""  # other readings the value's own words allow, in words


class NotClaim(NamedTuple):
    """A figure of an article that is on purpose no claim, and why."""

    figure: str
    reason: str
    line: int | None
    place: Place


class Source(NamedTuple):
    """One article."""

    id: str
    place: Place
    title: str
    publisher: str | None = None
    author: tuple[str, ...] = ()
    url: str | None = None
    language: str | None = None
    published: Span | None = None
    written: Span | None = None
    written_basis: str | None = None
    cites: tuple[str, ...] = ()
    text_file: str | None = None
    text_file_place: Place | None = None
    sha256: str | None = None
    not_claims: tuple[NotClaim, ...] = ()
