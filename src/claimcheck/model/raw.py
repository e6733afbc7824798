"""What load hands on: texts with places, nothing interpreted."""

from typing import NamedTuple

from claimcheck.model.place import Place, Scalar, Spot


class Defect(NamedTuple):
    """Something in a file that does not fit. It becomes a finding of `rule` in judge, and only there.

    `lost` says that a claim or a whole file could not be taken into the ledger because of it: the answer is partial.
    """

    rule: str
    place: Place
    message: str
    related: tuple[Spot, ...] = ()
    claim: str | None = None  # full id, where known
    lost: bool = False


class RawValue(NamedTuple):
    """`value:` as written: one text, or low/high (either may be missing); `unit` beside or inside it."""

    place: Place
    text: Scalar | None = None
    low: Scalar | None = None
    high: Scalar | None = None
    unit: Scalar | None = None


class RawDerivation(NamedTuple):
    """`derived: {by: growth, of: [id, id]}`: the operands a claim names for its own arithmetic."""

    by: Scalar
    of: tuple[Scalar, ...]


class RawClaim(NamedTuple):
    """One claim as written. `line` is already a positive int: the schema's typing, not an interpretation."""

    source: str
    place: Place  # the claim's first key to its last value
    id: Scalar
    text: Scalar
    entity: Scalar
    metric: Scalar
    value: RawValue
    quote: Scalar | None = None
    line: int | None = None  # 1-based line of the archived text
    as_of: Scalar | None = None
    status: str = "reported"
    scope: tuple[tuple[Scalar, Scalar], ...] = ()
    said_by: Scalar | None = None
    note: Scalar | None = None
    derived: RawDerivation | None = None


class RawRemains(NamedTuple):
    """What is sound of a claim that cannot be taken: it is read for its own faults, so that all come out in one run."""

    claim: str | None  # full id, where known
    entity: Scalar | None = None
    metric: Scalar | None = None
    value: RawValue | None = None
    as_of: Scalar | None = None


class RawNotClaim(NamedTuple):
    """A figure of the article that is on purpose no claim."""

    figure: Scalar
    reason: Scalar
    line: int | None = None


class RawSource(NamedTuple):
    """One article as its file describes it."""

    place: Place
    id: Scalar
    title: Scalar
    publisher: Scalar | None = None
    author: tuple[Scalar, ...] = ()
    url: Scalar | None = None
    language: Scalar | None = None
    published: Scalar | None = None
    written: Scalar | None = None
    written_basis: Scalar | None = None
    cites: tuple[Scalar, ...] = ()
    text_file: Scalar | None = None  # relative to the archive folder given on the command line
    sha256: Scalar | None = None  # lower-case hex, 64 characters
    not_claims: tuple[RawNotClaim, ...] = ()


class RawMetric(NamedTuple):
    """A metric as a vocabulary file writes it; None where it is silent."""

    name: Scalar
    label: Scalar | None = None
    aliases: tuple[Scalar, ...] = ()
    type: str | None = None
    unit: Scalar | None = None
    behaviour: str | None = None
    tolerance: Scalar | None = None  # "5 %", "1 points", "0"
    comparable_within: Scalar | None = None  # "30 days"
    derives: tuple[tuple[str, tuple[Scalar, ...]], ...] = ()
    multivalued: bool | None = None
    additive: bool | None = None


class RawEntity(NamedTuple):
    """An entity as a vocabulary file writes it."""

    name: Scalar
    aliases: tuple[Scalar, ...] = ()
    part_of: Scalar | None = None


class RawVocabulary(NamedTuple):
    """The ledger's own `_vocabulary.yaml`."""

    metrics: tuple[RawMetric, ...] = ()
    entities: tuple[RawEntity, ...] = ()
    together: tuple[tuple[Scalar, ...], ...] = ()
    apart: tuple[tuple[Scalar, ...], ...] = ()


NO_VOCABULARY = RawVocabulary()


class RawWaiver(NamedTuple):
    """One accepted finding of `_waivers.yaml`."""

    place: Place
    rule: Scalar
    claims: tuple[Scalar, ...]
    reason: Scalar
    expires: Scalar | None = None
    owner: Scalar | None = None


class RawLedger(NamedTuple):
    """Everything read from the ledger folder. `files` are the claim files met, in walking order, readable or not."""

    files: tuple[str, ...] = ()
    sources: tuple[RawSource, ...] = ()
    claims: tuple[RawClaim, ...] = ()
    vocabulary: RawVocabulary = NO_VOCABULARY
    waivers: tuple[RawWaiver, ...] = ()
    defects: tuple[Defect, ...] = ()
    root: str = ""  # the folder as shown to the user
    remains: tuple[RawRemains, ...] = ()
