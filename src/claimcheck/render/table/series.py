"""`conflicts`: the values of each series in time order, each with its verdict, then what cannot all hold."""

from collections.abc import Iterator, Sequence

from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Report
from claimcheck.model.verdict import Clash, Comparison, Confidence, Series, Verdict
from claimcheck.model.when import Span
from claimcheck.render.sink import make_visible
from claimcheck.render.table.bars import draw_bars
from claimcheck.render.table.claims import aligned_values, date_legend, status_piece
from claimcheck.render.table.findings import block, left_out, severity_counts
from claimcheck.render.table.grid import Column, lay_out
from claimcheck.render.table.paint import BLANK, Line, Piece
from claimcheck.render.values import count, format_date, format_value, reason_of, series_title

COLUMNS = (
    Column("as of", lead=True),
    Column("value", lead=True),
    Column("", spare=2),
    Column("status", lead=True),
    Column("claim"),
    Column("said by", spare=1),
)
LONG = 12  # series and findings together; a longer answer begins with its summary
ELSEWHERE = 0  # no object's id()
# Verdict -> a sign for the eye, and a style; the word itself always stands beside it.
SIGNS = {
    Verdict.AGREES: ("=", "good"),
    Verdict.COMPATIBLE: ("~", "good"),
    Verdict.CONFLICTS: ("≠", "error"),
    Verdict.CHANGED: ("Δ", "note"),
    Verdict.OUTLOOK: ("→", "note"),
    Verdict.NOT_COMPARABLE: ("·", "faint"),
}


def view(report: Report, width: int | None) -> Iterator[Line]:
    """Every series with the findings it holds, then the other findings, then how much there is of each."""
    if len(report.series) + len(report.findings) > LONG:
        yield from (_summary(report), BLANK)
    inside = _placed(report)
    for series, rows in zip(report.series, _rows(report.series, width), strict=True):
        yield (series_title(report, series), "title"), (_told_by(series), "faint")
        yield from _rows_and_verdicts(series, rows)
        yield from _disagreements(series, inside.get(id(series), []))
        yield BLANK
    for finding in sorted(inside[ELSEWHERE], key=lambda finding: list(Severity).index(finding.severity)):
        if not finding.waived:
            yield from (*block(finding), BLANK)
    yield _summary(report)
    yield from date_legend(claim for series in report.series for claim in series.claims)


def _told_by(series: Series) -> str:
    """How many articles tell of the series, and how many origins they have where these are fewer."""
    articles = len({claim.source for claim in series.claims})
    if articles < 2:
        return ""
    fewer = f", {count(series.origins, 'origin')}" if 0 < series.origins < articles else ""
    return f"  {count(articles, 'source')}{fewer}"


def _placed(report: Report) -> dict[int, list[Finding]]:
    """The findings of each series, by its id(), and ELSEWHERE those that reach across series."""
    home = {claim.id: id(series) for series in report.series for claim in series.claims}
    placed: dict[int, list[Finding]] = {ELSEWHERE: []}
    for finding in report.findings:
        homes = {home.get(claim, ELSEWHERE) for claim in finding.claims}
        placed.setdefault(homes.pop() if len(homes) == 1 else ELSEWHERE, []).append(finding)
    return placed


def series_lines(series: Series, width: int | None, marked: str = "") -> Iterator[Line]:
    """The rows and verdicts of one series; the claim whose id is `marked` stands out."""
    yield from _rows_and_verdicts(series, _rows((series,), width, marked)[0])


def _rows(shown: Sequence[Series], width: int | None, marked: str = "") -> list[list[list[Line]]]:
    """The lines of each claim of each series: one grid, so that the columns of all series stand in line."""
    claims = [claim for series in shown for claim in series.claims]
    contested = {name for series in shown for clash in series.clashes for name in _members(clash)}
    bars = [bar for series in shown for bar in draw_bars(series.claims)]
    cells = [
        _cells(claim, ((value, style), (bar, style)), marked)
        for claim, value, bar in zip(claims, aligned_values(claims), bars, strict=True)
        for style in ("error" if claim.id in contested else "value",)
    ]
    lines = iter(lay_out(COLUMNS, cells, width, indent=2)[1:] if cells else ())
    return [[next(lines) for _ in series.claims] for series in shown]


def _cells(claim: Claim, value: tuple[Piece, Piece], marked: str) -> tuple[Piece, ...]:
    said_by = f"said by {make_visible(claim.said_by)}" if claim.said_by else ""
    return (
        (_when(claim), "place" if claim.id == marked else ""),
        *value,
        status_piece(claim),
        (make_visible(claim.id), "place" if claim.id == marked else "faint"),
        (said_by, "faint"),
    )


def _when(claim: Claim) -> str:
    """The date of a claim; none where the value itself is a date, and the other one only that of the article."""
    inferred = isinstance(claim.value, Span) and claim.date_basis is not DateBasis.STATED
    return "" if inferred else format_date(claim)


def _rows_and_verdicts(series: Series, rows: Sequence[list[Line]]) -> Iterator[Line]:
    verdicts = {(pair.first, pair.second): pair for pair in series.comparisons}
    steps: dict[str, list[Comparison]] = {}  # from a claim further above: the year before, past its quarters
    for step in series.comparisons:
        if step.verdict is Verdict.CHANGED:
            steps.setdefault(step.second, []).append(step)
    before = ""
    for claim, lines in zip(series.claims, rows, strict=True):
        pair = verdicts.get((before, claim.id))
        if pair is not None:
            yield verdict_line(pair)
        if pair is None or pair.verdict is Verdict.NOT_COMPARABLE:
            yield from (verdict_line(step, beside=step.first) for step in steps.get(claim.id, ()) if step is not pair)
        yield from lines
        before = claim.id
    members = {claim.id for claim in series.claims}
    yield from (verdict_line(pair, beside=pair.second) for pair in series.comparisons if pair.second not in members)


def verdict_line(pair: Comparison, beside: str = "") -> Line:
    """What the row below is to the row above, and why; or the series to the claim `beside` it, of another scope."""
    sign, style = SIGNS[pair.verdict]
    sure = "" if pair.confidence is Confidence.CERTAIN else " (possible)"
    other = f", {make_visible(beside)}" if beside else ""
    return ("    ", ""), (f"{sign} {pair.verdict}{sure}: ", style), (reason_of(pair) + other, "faint")


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
    """`3 series, 14 claims, 2 errors, 1 note`, and what was waived or known before."""
    live = [finding for finding in report.findings if not finding.waived]
    found = severity_counts(live)
    worst = str(min((finding.severity for finding in live), key=list(Severity).index)) if live else "good"
    claims = sum(len(series.claims) for series in report.series)
    shown = f"{count(len(report.series), 'series')}, {count(claims, 'claim')}, " if report.series else ""
    waived = len(report.findings) - len(live)
    aside = [*([f"{waived} waived"] if waived else []), *left_out(report)]
    return (
        (shown, "faint"),
        (", ".join(found or ["no conflicts"]), worst),
        ("".join(f", {words}" for words in aside), "faint"),
    )
