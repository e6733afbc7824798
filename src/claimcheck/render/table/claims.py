"""`list`: one row a claim."""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.model.claim import Claim, DateBasis, Status
from claimcheck.model.notation import figure_parts
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import Report
from claimcheck.render.sink import make_visible
from claimcheck.render.table.grid import Column, align_figures, lay_out
from claimcheck.render.table.paint import BLANK, Line, Piece
from claimcheck.render.values import count, format_date, format_scope, format_value

STATUS = Column("status")
STATUS_SPARE = 1  # a narrow screen can do without it where it says the same of every claim
COLUMNS = (
    Column("entity", lead=True),
    Column("metric", lead=True),
    Column("value", lead=True),
    Column("as of", lead=True),
    STATUS,
    Column("scope"),
    Column("said by", spare=2),
    Column("claim"),
)


def view(report: Report, width: int | None) -> Iterator[Line]:
    """The claims, then how many they are."""
    plain = all(claim.status is Status.REPORTED for claim in report.claims)
    columns = tuple(column._replace(spare=STATUS_SPARE) if plain and column is STATUS else column for column in COLUMNS)
    for lines in lay_out(columns, claim_rows(report.claims), width) if report.claims else ():
        yield from lines
    if report.claims:
        yield BLANK
    sources = len({claim.source for claim in report.claims})
    yield ((f"{count(len(report.claims), 'claim')} from {count(sources, 'source')}", "faint"),)
    yield from date_legend(report.claims)


def date_legend(claims: Iterable[Claim]) -> Iterator[Line]:
    """What the mark behind a date means, where there is one."""
    if any(claim.as_of and claim.date_basis is not DateBasis.STATED for claim in claims):
        yield (("?  the date of the article: the claim itself states none", "faint"),)


def claim_rows(claims: Sequence[Claim]) -> list[tuple[Piece, ...]]:
    """A row of cells for each claim."""
    values = aligned_values(claims)
    return [
        (
            (make_visible(claim.entity), ""),
            (make_visible(claim.metric), ""),
            (value, "value"),
            (format_date(claim), ""),
            status_piece(claim),
            (format_scope(claim.scope), ""),
            (make_visible(claim.said_by or ""), ""),
            (make_visible(claim.id), "faint"),
        )
        for claim, value in zip(claims, values, strict=True)
    ]


def aligned_values(claims: Sequence[Claim]) -> list[str]:
    """The values, safe to print, their figures ending in one column."""
    return align_figures([value_parts(claim) for claim in claims])


def value_parts(claim: Claim) -> tuple[str, str]:
    """Number and unit of a quantity; a date or a text is all unit."""
    if isinstance(claim.value, Quantity):
        number, unit = figure_parts(claim.value)
        return number, make_visible(unit)
    return "", format_value(claim.value)


def status_piece(claim: Claim) -> Piece:
    """The status in words; what is not simply reported stands out."""
    return str(claim.status), "faint" if claim.status is Status.REPORTED else "note"
