"""Findings: `validate` and `verify` file by file, and the block every other view shows a finding in."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place
from claimcheck.model.report import Report
from claimcheck.model.verdict import Confidence
from claimcheck.render.sink import make_visible
from claimcheck.render.table.grid import GAP, WIDEST
from claimcheck.render.table.paint import BLANK, Line, cells
from claimcheck.render.values import SHORT_FINGERPRINT, count

FEW = 3  # notes that say the same in one file and still are told one by one
INDENT = (" " * 9, "")  # under the severity


def view(report: Report, width: int | None) -> Iterator[Line]:
    """The findings of each file under its name, then what was checked and what came of it; waived ones are counted."""
    del width  # lines fold by themselves
    yield from by_file(report)
    yield summary(report)


def by_file(report: Report) -> Iterator[Line]:
    """The findings that stand, each file's under its name; a note that a file gives again and again is told once."""
    standing = [finding for finding in report.findings if not finding.waived]
    for file, findings in groupby(standing, key=lambda finding: finding.spots[0].place.file):
        yield ((make_visible(file), "title"),)
        for alike in _alike(findings):
            yield from in_file(alike[0])
            if len(alike) > 1:
                yield INDENT, (_again(alike[1:]), "faint")
        yield BLANK


def _alike(findings: Iterable[Finding]) -> Iterable[list[Finding]]:
    """Findings in order; notes of one rule that say the same of single places stand with the first if they are many."""
    notes: dict[tuple[str, str], list[Finding]] = {}
    told: list[list[Finding]] = []
    for finding in findings:
        plain = finding.severity is Severity.NOTE and len(finding.spots) == 1 and not finding.spots[0].message
        if not plain:
            told.append([finding])
            continue
        alike = notes.setdefault((finding.rule, finding.message), [])
        if not alike:
            told.append(alike)
        alike.append(finding)
    few = (part for alike in told for part in ([alike] if len(alike) > FEW else [[one] for one in alike]))
    return sorted(few, key=lambda alike: alike[0].spots[0].place)


def _again(findings: Sequence[Finding]) -> str:
    """`and 54 more in lines 45, 60, ...`: `--output-format concise` has each by itself."""
    lines = ", ".join(str(finding.spots[0].place.line) for finding in findings)
    return f"and {len(findings)} more in lines {lines}"


def in_file(finding: Finding) -> Iterator[Line]:
    """A finding under its file's name: line and column first."""
    place = finding.spots[0].place
    where = f"{place.line}:{place.column}"
    yield (("  ", ""), (f"{where:<7}", "place"), *_sentence(finding, room=len("warning: ")))
    if finding.spots[0].message and len(finding.spots) > 1:
        yield INDENT, (f"{where}  ", "place"), (make_visible(finding.spots[0].message), "")
    elif finding.spots[0].message:
        yield INDENT, (make_visible(finding.spots[0].message), "")
    for spot in finding.spots[1:]:
        yield INDENT, (f"{_short(spot.place, place.file)}  ", "place"), (make_visible(spot.message), "")
    yield from _calculation(finding, INDENT)


def block(finding: Finding, indent: int = 0) -> Iterator[Line]:
    """A finding by itself: what, then each place with its own words, the primary one first."""
    yield ((" " * indent, ""), *_sentence(finding))
    inner = (" " * (indent + 2), "")
    places = [format_place(spot.place) for spot in finding.spots]
    room = max((cells(place) for place in places if cells(place) <= WIDEST), default=0)
    for spot, place in zip(finding.spots, places, strict=True):
        yield (
            inner,
            (place, "place"),
            (" " * (max(0, room - cells(place)) + GAP), ""),
            (make_visible(spot.message), ""),
        )
    yield from _calculation(finding, inner)


def _sentence(finding: Finding, room: int = 0) -> Line:
    """`error: message  rule 1f2e3d4c (possible)`: the name `waive` knows it by, where a waiver could name its claims.

    The severity takes `room` columns at the least.
    """
    name = f" {finding.fingerprint[:SHORT_FINGERPRINT]}" if finding.claims and not finding.waived else ""
    rule = f"  {finding.rule}{name}"
    notes = [
        word
        for word, said in (
            ("possible", finding.confidence is Confidence.POSSIBLE),
            ("waived", finding.waived),
        )
        if said
    ]
    style = "faint" if finding.waived else str(finding.severity)
    return (
        (f"{finding.severity}: ".ljust(room), style),
        (make_visible(finding.message), "faint" if finding.waived else ""),
        (rule + (f" ({', '.join(notes)})" if notes else ""), "faint"),
    )


def _calculation(finding: Finding, indent: tuple[str, str]) -> Iterator[Line]:
    if finding.calculation and finding.calculation not in finding.message:
        yield indent, ("= ", "faint"), (make_visible(finding.calculation), "")


def format_place(place: Place) -> str:
    """`file:line:column`, which editors open."""
    return f"{make_visible(place.file)}:{place.line}:{place.column}"


def _short(place: Place, file: str) -> str:
    return f"{place.line}:{place.column}" if place.file == file else format_place(place)


def summary(report: Report) -> Line:
    """`5 files, 312 claims, no errors`; waived findings are counted apart."""
    ledger = report.ledger
    checked = f"{count(len(ledger.files), 'file')}, {count(len(ledger.claims), 'claim')}, " if ledger else ""
    counts = [*severity_counts(report.findings), *left_out(report)]
    errors = counts[0] if counts and counts[0].endswith(("error", "errors")) else ""
    style = "error" if errors else "warning" if counts else "good"
    return (checked, "faint"), (", ".join(counts) if errors else ", ".join(("no errors", *counts)), style)


def left_out(report: Report) -> list[str]:
    """`12 known at main`: findings that are not new, when only new ones were asked for."""
    left = report.left_out
    return [f"{left.findings} known at {make_visible(left.revision)}"] if left else []


def severity_counts(findings: Sequence[Finding]) -> list[str]:
    """`2 errors`, `1 warning`, `3 notes`, `1 waived`: only those there are, the worst first."""
    live = [finding for finding in findings if not finding.waived]
    counts = [(sum(finding.severity is severity for finding in live), str(severity)) for severity in Severity]
    waived = len(findings) - len(live)
    return [count(number, noun) for number, noun in counts if number] + ([f"{waived} waived"] if waived else [])
