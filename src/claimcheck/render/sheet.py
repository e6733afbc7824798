"""The CSV format: one row a claim, safe to open in a spreadsheet; of judged claims with their verdicts."""

import csv
import re
from collections.abc import Iterator
from decimal import Decimal
from io import StringIO

from claimcheck.model.claim import Claim, Words
from claimcheck.model.numbers import plain_number
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import Report
from claimcheck.model.when import Span
from claimcheck.render.sink import defuse_commands, make_visible
from claimcheck.render.values import SHORT_FINGERPRINT, format_scope, reason_of, series_title

HEADER = (
    "id",
    "source",
    "file",
    "line",
    "entity",
    "metric",
    "scope",
    "status",
    "low",
    "high",
    "low_included",
    "high_included",
    "unit",
    "qualifier",
    "value",
    "as_of_start",
    "as_of_end",
    "as_of",
    "as_of_basis",
    "said_by",
    "text",
    "quote",
)
JUDGED = ("series", "verdict", "confidence", "reason", "findings")  # where the claims stand in series
# OWASP "CSV Injection": what a spreadsheet takes for a formula, full-width forms included.
FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")
NUMBER = re.compile(r"-?[0-9]{1,60}(\.[0-9]{1,60})?")


def render_csv(report: Report) -> str:
    """A header and a row for each claim, RFC 4180 quoting, lines ending in a newline alone.

    Of `conflicts` a row for each claim of each series shown, in its order, with the verdict against the one before.
    """
    rows = _judged(report) if report.series else map(_row, report.claims)
    sheet = StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow((*HEADER, *JUDGED) if report.command == "conflicts" else HEADER)
    writer.writerows([guard(make_visible(cell)) for cell in row] for row in rows)
    return defuse_commands(sheet.getvalue())


def _judged(report: Report) -> Iterator[tuple[str, ...]]:
    findings = _findings_of_claims(report)
    for series in report.series:
        title = series_title(report, series)
        pairs = {(pair.first, pair.second): pair for pair in series.comparisons}
        previous = ""
        for claim in series.claims:
            pair = pairs.get((previous, claim.id))
            verdict = (str(pair.verdict), str(pair.confidence), reason_of(pair)) if pair else ("", "", "")
            yield (*_row(claim), title, *verdict, "; ".join(findings.get(claim.id, ())))
            previous = claim.id


def _findings_of_claims(report: Report) -> dict[str, list[str]]:
    """For each claim `rule fingerprint` of the findings about it that nobody waived."""
    found: dict[str, list[str]] = {}
    for finding in report.findings:
        for claim in finding.claims if not finding.waived else ():
            found.setdefault(claim, []).append(f"{finding.rule} {finding.fingerprint[:SHORT_FINGERPRINT]}".rstrip())
    return found


def guard(cell: str) -> str:
    """The cell with a `'` before what a spreadsheet would run; real numbers stay numbers."""
    return f"'{cell}" if FORMULA.match(cell) and not NUMBER.fullmatch(cell) else cell


def _row(claim: Claim) -> tuple[str, ...]:
    span = claim.as_of
    return (
        claim.id,
        claim.source,
        claim.place.file,
        str(claim.place.line),
        claim.entity,
        claim.metric,
        format_scope(claim.scope),
        str(claim.status),
        *_ends(claim.value),
        claim.value.text,
        _day(span, "start"),
        _day(span, "end"),
        span.text if span else "",
        str(claim.date_basis),
        claim.said_by or "",
        claim.text,
        claim.quote or "",
    )


def _ends(value: Quantity | Span | Words) -> tuple[str, ...]:
    """low, high, low_included, high_included, unit, qualifier."""
    if isinstance(value, Quantity):
        included = ("true" if end else "false" for end in (value.low_included, value.high_included))
        return _decimal(value.low), _decimal(value.high), *included, value.unit, str(value.qualifier)
    if isinstance(value, Span):
        return _day(value, "start"), _day(value, "end"), "true", "true", "date", "exact"
    return "", "", "", "", "text", "exact"


def _decimal(value: Decimal | None) -> str:
    return "" if value is None else plain_number(value)


def _day(span: Span | None, end: str) -> str:
    day = getattr(span, end) if span else None
    return day.isoformat() if day else ""
