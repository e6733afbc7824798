"""The files of a ledger as pydantic models: the one definition of their fields, and of the published JSON Schema."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, Tag

from claimcheck.load.kinds import (
    Figure,
    Flag,
    Id,
    LineNumber,
    MaybeFigure,
    MaybeText,
    Operands,
    Sha256,
    Text,
    Texts,
    by_shape,
    wrong,
)


class Wire(BaseModel):
    """Common settings: no field but the ones named."""

    model_config = ConfigDict(extra="forbid", strict=True, defer_build=True)


class BoundsWire(Wire):
    """A value by its two ends; one of them may be missing."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [{"required": ["low"]}, {"required": ["high"]}]})

    low: MaybeFigure = Field(None, description="The lower end, included.")
    high: MaybeFigure = Field(None, description="The upper end, included.")
    unit: MaybeText = Field(None, description="The unit of both ends.")


def _bounded(bounds: BoundsWire) -> BoundsWire:
    if bounds.low is None and bounds.high is None:
        raise wrong('has neither "low" nor "high"')
    return bounds


Value = Annotated[
    Annotated[Figure, Tag("<text>")] | Annotated[BoundsWire, AfterValidator(_bounded), Tag("<mapping>")],
    by_shape("<mapping>"),
]


class DerivedWire(Wire):
    """The operands a claim names for its own arithmetic."""

    by: Literal["growth", "ratio", "share", "sum"] = Field(description="How the value follows from the operands.")
    of: Operands = Field(description="The claims it follows from, in order.")


class ClaimWire(Wire):
    """One claim: what the article says, and the fragment that carries the figure."""

    id: Id = Field(description="Kebab-case, unique in the file.")
    text: Text = Field(description="The claim as one sentence.")
    entity: Text = Field(description="Whom or what the figure is of.")
    metric: Text = Field(description="What is measured: a metric of the vocabulary, or an alias of one.")
    value: Value = Field(description='The figure, date or text: "> 900 million people", or low, high and unit.')
    unit: MaybeText = Field(None, description="The unit, when the value is a bare number.")
    quote: MaybeText = Field(None, description="The shortest verbatim fragment that carries the figure.")
    line: LineNumber | None = Field(None, description="Line of the archived text, from 1; settles a repeated fragment.")
    as_of: MaybeFigure = Field(
        None, description="When the value holds: 2025, 2025-08, 2025-Q3, 2024-25 (both years), a/b, ../b, a/.."
    )
    status: Literal["reported", "estimate", "forecast", "target", "hearsay"] | None = Field(
        None, description="How sure the article is of it; reported when silent."
    )
    scope: dict[str, Text] | None = Field(None, description="What must match for two values to compete.")
    said_by: MaybeText = Field(None, description="Whom the article credits.")
    note: MaybeText = Field(None, description="Anything a reader should know.")
    derived: DerivedWire | None = Field(None, description="The claim's own arithmetic.")


class ArchivedTextWire(Wire):
    """The archived text of the article, kept outside the ledger."""

    file: MaybeText = Field(None, description="Its file, relative to the folder given with --sources.")
    sha256: Sha256 | None = Field(None, description="SHA-256 of the file's bytes, lower-case hex.")


class NotClaimWire(Wire):
    """A figure of the article that is on purpose no claim."""

    figure: Text = Field(description="The figure as the article writes it.")
    reason: Text = Field(description="Why it is no claim.")
    line: LineNumber | None = Field(None, description="Line of the archived text, from 1.")


class SourceWire(Wire):
    """The article the claims come from."""

    id: Id = Field(description="Kebab-case, unique in the ledger.")
    title: Text = Field(description="The article's title.")
    publisher: MaybeText = Field(None, description="Who published it.")
    author: Texts | None = Field(None, description="Its authors.")
    url: MaybeText = Field(None, description="Its address; null when unknown.")
    language: MaybeText = Field(None, description="BCP 47, such as en or zh-Hans.")
    published: MaybeFigure = Field(None, description="The date stated on the page; null when it states none.")
    written: MaybeFigure = Field(None, description='What "now" means in the text, where it differs from published.')
    written_basis: MaybeText = Field(None, description="How that was inferred.")
    cites: Texts | None = Field(None, description="What it says it draws on.")
    text: ArchivedTextWire | None = Field(None, description="The archived text.")
    not_claims: list[NotClaimWire] | None = Field(None, description="Figures that are on purpose no claims.")


class ClaimFileWire(Wire):
    """One source article and its claims."""

    source: SourceWire = Field(description="The article.")
    claims: list[ClaimWire] | None = Field(description="Its claims.")


class DerivesWire(Wire):
    """How a metric is computed from others."""

    growth_of: Texts | None = Field(None, description="The metric whose change this is.")
    ratio_of: Texts | None = Field(None, description="The metrics divided: the first by the second.")
    share_of: Texts | None = Field(None, description="The metric this is a part of.")
    sum_of: Texts | None = Field(None, description="The metrics added up.")
    rank_by: Texts | None = Field(None, description="The metric this ranks.")


class MetricWire(Wire):
    """A kind of figure, date or statement that claims can be made of."""

    label: MaybeText = Field(None, description="Its name for people.")
    aliases: Texts | None = Field(None, description="Other names of it.")
    type: Literal["quantity", "date", "text"] | None = Field(None, description="What kind of value it has.")
    unit: MaybeText = Field(None, description="A dimension (currency, people, count ...) or one unit.")
    behaviour: Literal["level", "flow", "fact"] | None = Field(
        None, description="level: holds at a moment; flow: belongs to a period; fact: fixed once."
    )
    tolerance: MaybeFigure = Field(None, description="Figures this close agree: 5 %, 1 points, 0.")
    comparable_within: MaybeFigure = Field(None, description="Levels dated no further apart are of one time: 30 days.")
    derives: DerivesWire | None = Field(None, description="How it is computed from other metrics.")
    multivalued: Flag | None = Field(
        None, description="Several values hold at once (investors); figures: unless a scope says which."
    )
    additive: Flag | None = Field(
        None, description="Parts are never negative and never more than the whole: revenue, users, units sold."
    )


class EntityWire(Wire):
    """A company, product, person or market that claims speak of."""

    aliases: Texts | None = Field(None, description="Other names of it.")
    part_of: MaybeText = Field(None, description="The entity it belongs to.")


class GroupsWire(Wire):
    """Groups of claims settled by hand, as full claim ids."""

    together: list[list[Text]] | None = Field(None, description="Claims that belong in one group.")
    apart: list[list[Text]] | None = Field(None, description="Claims that never share a group.")


class VocabularyWire(Wire):
    """What this ledger's metrics and entities mean."""

    metrics: dict[str, MetricWire | None] | None = Field(None, description="Metrics by name.")
    entities: dict[str, EntityWire | None] | None = Field(None, description="Entities by name.")
    groups: GroupsWire | None = Field(None, description="Groups settled by hand.")


class WaiverWire(Wire):
    """One accepted finding."""

    rule: Text = Field(description="The rule's name.")
    claims: Texts = Field(description="The full ids of the claims it concerns.")
    reason: Text = Field(description="Why it is accepted.")
    expires: MaybeFigure = Field(None, description="The last day it holds.")
    owner: MaybeText = Field(None, description="Who answers for it.")


class WaiverFileWire(Wire):
    """Findings accepted in this ledger."""

    waivers: list[WaiverWire] | None = Field(description="The accepted findings.")
