"""`groups`: claims that say the same thing, why they stand together, and how alike they are at the least."""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.model.claim import Claim
from claimcheck.model.grouping import Group, Suggestion
from claimcheck.model.report import Report
from claimcheck.render.sink import make_visible
from claimcheck.render.table.claims import aligned_values
from claimcheck.render.table.grid import Column, lay_out
from claimcheck.render.table.paint import BLANK, Line
from claimcheck.render.values import count, format_date, format_scope, metric_label

PAIR = 2  # claims of a group that has one similarity, not the lowest of several
COLUMNS = (
    Column("value", lead=True),
    Column("as of", lead=True),
    Column("claim", lead=True),
)


def view(report: Report, width: int | None) -> Iterator[Line]:
    """The groups, then pairs that look alike under two subjects, then how many there are."""
    claims = _known(report)
    for number, group in enumerate(report.groups, start=1):
        yield _title(report, number, group, claims)
        yield from _group(group, claims, width)
        yield BLANK
    if report.suggestions:
        yield (("the same wording under two subjects", "title"),)
        for suggestion in report.suggestions:
            yield from _suggestion(suggestion, claims, width)
        yield BLANK
    members = sum(len(group.claims) for group in report.groups)
    said = f"{count(len(report.groups), 'group')} of {count(members, 'claim')}"
    more = f", {count(len(report.suggestions), 'suggestion')}" if report.suggestions else ""
    yield ((said + more, "faint"),)


def _known(report: Report) -> Mapping[str, Claim]:
    claims = {claim.id: claim for claim in report.ledger.claims} if report.ledger else {}
    return claims | {claim.id: claim for claim in report.claims}


def _title(report: Report, number: int, group: Group, claims: Mapping[str, Claim]) -> Line:
    """`group 1 · OpenAI · annual recurring revenue · market: US · 2 claims from 2 sources`."""
    first = claims.get(group.claims[0])
    parts = (make_visible(first.entity), metric_label(report, first.metric), format_scope(first.scope)) if first else ()
    subject = "".join(f" · {part}" for part in parts if part)
    size = f"{count(len(group.claims), 'claim')} from {_sources(group)}"
    return (f"group {number}", "title"), (subject, "title"), (f" · {size}", "faint")


def _group(group: Group, claims: Mapping[str, Claim], width: int | None) -> Iterator[Line]:
    least = " at the least" if len(group.claims) > PAIR else ""
    yield ("  ", ""), (f"{_percent(group.similarity)} alike{least}: ", "note"), (make_visible(group.reason), "")
    yield from _members(group.claims, claims, width)
    for link in group.links:
        yield ("  one origin: ", "note"), (make_visible(f"{link.first} and {link.second}: {link.reason}"), "")


def _sources(group: Group) -> str:
    """`3 sources`; with `, 1 origin` where what links them leaves fewer."""
    sources = len({claim.partition("/")[0] for claim in group.claims})
    fewer = f", {count(group.origins, 'origin')}" if group.origins < sources else ""
    return count(sources, "source") + fewer


def _members(ids: Sequence[str], claims: Mapping[str, Claim], width: int | None) -> Iterator[Line]:
    """A row for each claim: its figure, its date, its id, its words."""
    known = [claims[name] for name in ids if name in claims]
    rows = [
        (
            (value, "value"),
            (format_date(claim), ""),
            (make_visible(claim.id), "faint"),
        )
        for claim, value in zip(known, aligned_values(known), strict=True)
    ]
    for claim, lines in zip(known, lay_out(COLUMNS, rows, width, indent=2)[1:] if rows else (), strict=True):
        yield from lines
        yield ("    ", ""), (make_visible(claim.text), "")
    for name in ids:
        if name not in claims:
            yield ("  ", ""), (make_visible(name), "faint")


def _suggestion(pair: Suggestion, claims: Mapping[str, Claim], width: int | None) -> Iterator[Line]:
    yield ("  ", ""), (f"{_percent(pair.similarity)} alike: ", "note"), (make_visible(pair.reason), "")
    yield from _members((pair.first, pair.second), claims, width)


def _percent(similarity: float) -> str:
    """A similarity of 0.0 to 1.0 as whole percent, never rounded up to 100."""
    return f"{int(similarity * 100)} %"
