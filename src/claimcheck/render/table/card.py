"""`show`: one claim on a card, its series, and what was found about it."""

from collections.abc import Iterator

from claimcheck.model.claim import Claim, DateBasis, Source
from claimcheck.model.date_notation import format_span
from claimcheck.model.notation import format_quantity
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import Report
from claimcheck.render.sink import make_visible
from claimcheck.render.table.findings import block, format_place
from claimcheck.render.table.paint import BLANK, Line
from claimcheck.render.table.series import series_lines
from claimcheck.render.values import format_date, format_scope, format_value, metric_label, series_title

LABEL = 11  # columns of the longest label and two spaces
DATED_BY = {
    DateBasis.STATED: "",
    DateBasis.WRITTEN: "when the article was written; the claim itself has no date",
    DateBasis.PUBLISHED: "when the article was published; the claim itself has no date",
    DateBasis.NONE: "neither the claim nor its source has a date",
}

Field = tuple[str, str, str]  # label, text, what to add faintly


def view(report: Report, width: int | None) -> Iterator[Line]:
    """A card for each claim of the report, then its series and its findings."""
    for claim in report.claims:
        yield ((make_visible(claim.id), "title"),)
        yield ("  ", ""), (make_visible(claim.text), "")
        yield BLANK
        yield from _lines((*_claim_fields(report, claim), *_source_fields(report, claim)))
        for passage in report.passages:
            yield BLANK
            yield ((format_place(passage.place), "place"),)
            before, after = make_visible(passage.before), make_visible(passage.after)
            yield ("  ", ""), (before, "faint"), (make_visible(passage.words), "value"), (after, "faint")
        for series in report.series:
            yield BLANK
            yield ((series_title(report, series), "title"),)
            yield from series_lines(series, width, marked=claim.id)
    for finding in report.findings:
        yield BLANK
        yield from block(finding)


def _lines(fields: tuple[Field, ...]) -> Iterator[Line]:
    for label, text, more in fields:
        if text or more:
            gap = "  " if text and more else ""
            yield ("  ", ""), (label.ljust(LABEL), "faint"), (text, ""), (gap + more, "faint")


def _claim_fields(report: Report, claim: Claim) -> tuple[Field, ...]:
    label = metric_label(report, claim.metric)
    name = make_visible(claim.metric)
    return (
        ("entity", make_visible(claim.entity), ""),
        ("metric", label, "" if label == name else name),
        ("value", format_value(claim.value), _read_from(claim)),
        ("ambiguous", make_visible(claim.ambiguity), ""),
        ("as of", format_date(claim), DATED_BY[claim.date_basis]),
        ("status", str(claim.status), ""),
        ("scope", format_scope(claim.scope), ""),
        ("said by", make_visible(claim.said_by or ""), ""),
        ("note", make_visible(claim.note or ""), ""),
        ("quote", make_visible(claim.quote or ""), f"line {claim.line}" if claim.line else ""),
        ("place", format_place(claim.place), ""),
    )


def _read_from(claim: Claim) -> str:
    """The words the value was read from, where they are not what is shown anyway."""
    words = make_visible(claim.value.text)
    shown = format_quantity(claim.value) if isinstance(claim.value, Quantity) else format_value(claim.value)
    return "" if words == shown else f"read from: {words}"


def _source_fields(report: Report, claim: Claim) -> tuple[Field, ...]:
    source = next((one for one in report.ledger.sources if one.id == claim.source), None) if report.ledger else None
    if source is None:
        return (("source", make_visible(claim.source), ""),)
    return (
        ("source", make_visible(source.title), ", ".join(_byline(source))),
        ("", make_visible(source.url or ""), ""),
        ("archive", make_visible(source.text_file or ""), ""),
    )


def _byline(source: Source) -> Iterator[str]:
    yield make_visible(source.id)
    yield from (make_visible(name) for name in source.author)
    if source.publisher:
        yield make_visible(source.publisher)
    if source.published:
        yield make_visible(format_span(source.published))
