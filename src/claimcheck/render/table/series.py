"""`conflicts`: the values of each series in time order, each with its verdict, then what cannot all hold."""

from collections.abc import Iterator, Sequence

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report
from claimcheck.model.verdict import Clash, Comparison, Confidence, Series, Verdict
from claimcheck.render.sink import make_visible
from claimcheck.render.table.claims import aligned_values, date_legend, status_piece
from claimcheck.render.table.findings import block, left_out
from claimcheck.render.table.grid import Column, lay_out
from claimcheck.render.table.paint import BLANK, Line, Piece
from claimcheck.render.values import count, format_date, format_value, series_title

COLUMNS = (
    Column("as of", lead=True),
    Column("value", lead=True),
    Column("status", lead=True),
    Column("claim"),
    Column("said by", spare=1),
)
# Verdict -> a sign for the eye, and a style; the word itself always stands beside it.
SIGNS = {
    Verdict.AGREES: ("=", "good"),
    Verdict.COMPATIBLE: ("~", "good"),
    Verdict.CONFLICTS: ("≠", "error"),
    Verdict.CHANGED: ("↓", "note"),
    Verdict.OUTLOOK: ("→", "note"),
    Verdict.NOT_COMPARABLE: ("·", "faint"),
}


def view(report: Report, width: int | None) -> Iterator[Line]:
    """Every series with the findings it holds, then the other findings, then how much there is of each."""
    rest = list(report.findings)
    for series, rows in zip(report.series, _rows(report.series, width), strict=True):
        yield ((series_title(report, series), "title"),)
        yield from _rows_and_verdicts(series, rows)
        inside = [finding for finding in rest if _is_inside(finding, series)]
        rest = [finding for finding in rest if finding not in inside]
        yield from _disagreements(series, inside)
        yield BLANK
    for finding in rest:
        if not finding.waived:
            yield from (*block(finding), BLANK)
    yield _summary(report)
    yield from date_legend(claim for series in report.series for claim in series.claims)


def series_lines(series: Series, width: int | None, marked: str = "") -> Iterator[Line]:
    """The rows and verdicts of one series; the claim whose id is `marked` stands out."""
    yield from _rows_and_verdicts(series, _rows((series,), width, marked)[0])


def _rows(shown: Sequence[Series], width: int | None, marked: str = "") -> list[list[list[Line]]]:
    """The lines of each claim of each series: one grid, so that the columns of all series stand in line."""
    claims = [claim for series in shown for claim in series.claims]
    contested = {name for series in shown for clash in series.clashes for name in _members(clash)}
    cells = [
        _cells(claim, (value, "error" if claim.id in contested else "value"), marked)
        for claim, value in zip(claims, aligned_values(claims), strict=True)
    ]
    lines = iter(lay_out(COLUMNS, cells, width, indent=2)[1:] if cells else ())
    return [[next(lines) for _ in series.claims] for series in shown]


def _cells(claim: Claim, value: Piece, marked: str) -> tuple[Piece, ...]:
    said_by = f"said by {make_visible(claim.said_by)}" if claim.said_by else ""
    return (
        (format_date(claim), "place" if claim.id == marked else ""),
        value,
        status_piece(claim),
        (make_visible(claim.id), "place" if claim.id == marked else "faint"),
        (said_by, "faint"),
    )


def _rows_and_verdicts(series: Series, rows: Sequence[list[Line]]) -> Iterator[Line]:
    verdicts = {(pair.first, pair.second): pair for pair in series.comparisons}
    before = ""
    for claim, lines in zip(series.claims, rows, strict=True):
        pair = verdicts.get((before, claim.id))
        if pair is not None:
            yield verdict_line(pair)
        yield from lines
        before = claim.id


def verdict_line(pair: Comparison) -> Line:
    """What the row below is to the row above, and why."""
    sign, style = SIGNS[pair.verdict]
    sure = "" if pair.confidence is Confidence.CERTAIN else " (possible)"
    return ("    ", ""), (f"{sign} {pair.verdict}{sure}: ", style), (make_visible(pair.reason), "faint")


def _is_inside(finding: Finding, series: Series) -> bool:
    ids = {claim.id for claim in series.claims}
    return bool(finding.claims) and ids.issuperset(finding.claims)


def _disagreements(series: Series, findings: Sequence[Finding]) -> Iterator[Line]:
    """The findings of a series, and the clashes that no finding speaks of."""
    covered = {frozenset(finding.claims) for finding in findings}
    for finding in findings:
        if not finding.waived:
            yield BLANK
            yield from block(finding, indent=2)
    for clash in series.clashes:
        if _members(clash) not in covered:
            yield BLANK
            yield from _clash_lines(series, clash)


def _members(clash: Clash) -> frozenset[str]:
    return frozenset(claim for cluster in clash.clusters for claim in cluster.claims)


def _clash_lines(series: Series, clash: Clash) -> Iterator[Line]:
    values = {claim.id: format_value(claim.value) for claim in series.claims}
    yield ("  ", ""), (f"conflict ({clash.confidence}): ", "error"), (make_visible(clash.reason), "")
    for cluster in clash.clusters:
        members = ", ".join(make_visible(claim) for claim in cluster.claims)
        yield ("    ", ""), (f"{values.get(cluster.claims[0], '')}  ", "value"), (members, "faint")


def _summary(report: Report) -> Line:
    """`3 series, 2 conflicts (1 certain), 14 claims`."""
    aside = [f"{waived} waived"] if (waived := sum(finding.waived for finding in report.findings)) else []
    more = ("".join(f", {words}" for words in (*aside, *left_out(report))), "faint")
    if not report.series and len(report.findings) == waived:
        return ("no conflicts", "good"), more
    accepted = {frozenset(finding.claims) for finding in report.findings if finding.waived}
    accepted -= {frozenset(finding.claims) for finding in report.findings if not finding.waived}
    clashes = [clash for series in report.series for clash in series.clashes if _members(clash) not in accepted]
    certain = sum(clash.confidence is Confidence.CERTAIN for clash in clashes)
    claims = sum(len(series.claims) for series in report.series)
    found = count(len(clashes), "conflict" if certain or not clashes else "possible conflict")
    found += f" ({certain} certain)" if certain else ""
    return (
        (f"{count(len(report.series), 'series')}, ", "faint"),
        (found, "error" if certain else "warning" if clashes else "good"),
        (f", {count(claims, 'claim')}", "faint"),
        more,
    )
