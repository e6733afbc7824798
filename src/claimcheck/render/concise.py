"""The concise format: one line an answer, each with a place an editor can open."""

from collections.abc import Iterator

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Coverage, Passage
from claimcheck.model.finding import Finding
from claimcheck.model.listed_metric import ListedMetric
from claimcheck.model.notation import format_quantity
from claimcheck.model.report import Report
from claimcheck.model.verdict import Comparison, Confidence, Series
from claimcheck.render.metric_words import metric_parts
from claimcheck.render.sink import defuse_commands, make_visible
from claimcheck.render.values import (
    SHORT_FINGERPRINT,
    count,
    format_date,
    format_scope,
    format_value,
    reason_of,
    series_title,
)


def render_concise(report: Report) -> str:
    """A text of lines: claims, series where asked for, groups, quantities, metrics, passages, findings, coverage."""
    return defuse_commands("".join(f"{line}\n" for line in _lines(report)))


def _lines(report: Report) -> Iterator[str]:
    if report.command in {"list", "show"}:
        yield from map(_claim, report.claims)
    if report.command != "conflicts" or report.series_asked:
        for series in report.series:
            yield from _series(report, series)
    for group in report.groups:
        members = " ".join(make_visible(claim) for claim in group.claims)
        yield f"{group.similarity:.2f} {members}: {make_visible(group.reason)}"
    for suggestion in report.suggestions:
        pair = f"{make_visible(suggestion.first)} {make_visible(suggestion.second)}"
        yield f"{suggestion.similarity:.2f} {pair}: {make_visible(suggestion.reason)} [suggestion]"
    for text in report.quantities:
        readings = "; ".join(make_visible(format_quantity(reading.quantity)) for reading in text.readings)
        yield f"{make_visible(text.text)}: {readings or 'no figure'}"
    yield from (_metric(listed) for listed in report.metrics)
    yield from (_passage(passage) for passage in report.passages)
    yield from (_finding(finding) for finding in report.findings if not finding.waived)
    for article in report.coverage:
        yield from _coverage(article)


def _where(claim: Claim) -> str:
    return f"{make_visible(claim.place.file)}:{claim.place.line}:{claim.place.column}"


def _claim(claim: Claim) -> str:
    scope = format_scope(claim.scope)
    subject = f"{make_visible(claim.entity)} {make_visible(claim.metric)}" + (f" ({scope})" if scope else "")
    return (
        f"{_where(claim)}: {make_visible(claim.id)}: {subject} = {format_value(claim.value)}"
        f" [{format_date(claim)}, {claim.status}]"
    )


def _series(report: Report, series: Series) -> Iterator[str]:
    title = series_title(report, series)
    before: dict[tuple[str, str], Comparison] = {(pair.first, pair.second): pair for pair in series.comparisons}
    previous = ""
    for claim in series.claims:
        pair = before.get((previous, claim.id))
        verdict = f": {pair.verdict}, {pair.confidence}: {reason_of(pair)}" if pair else ""
        yield (
            f"{_where(claim)}: {title}: {format_date(claim)} {format_value(claim.value)} {claim.status}"
            f" {make_visible(claim.id)}{verdict}"
        )
        previous = claim.id


def _metric(listed: ListedMetric) -> str:
    """`arr: annual recurring revenue: quantity, currency, level, additive (年化收入) [built-in, 2 claims]`."""
    metric, parts = listed.metric, metric_parts(listed)
    measures = (
        f"tolerance {parts.tolerance}" if parts.tolerance else "",
        f"comparable within {parts.within}" if parts.within else "",
    )
    said = ", ".join(filter(None, (parts.type, parts.unit, parts.behaviour, *measures, parts.more)))
    aliases = f" ({make_visible(', '.join(metric.aliases))})" if metric.aliases else ""
    used = f"{listed.origin}, {count(listed.claims, 'claim')}"
    return f"{make_visible(metric.name)}: {make_visible(metric.label)}: {said}{aliases} [{used}]"


def _passage(passage: Passage) -> str:
    words = make_visible(f"{passage.before}[{passage.words}]{passage.after}")
    return f"{make_visible(passage.place.file)}:{passage.place.line}:{passage.place.column}: {words}"


def _coverage(article: Coverage) -> Iterator[str]:
    file = make_visible(article.file)
    for figure in article.uncovered:
        words, context = make_visible(figure.words), make_visible(figure.context)
        yield f"{file}:{figure.place.line}:{figure.place.column}: not in any claim: {words}: {context}"
    left = len(article.uncovered)
    of = f"the first {article.figures} figures" if article.cut_short else f"{article.figures} figures"
    yield f"{file}: {of}, {article.covered} in claims, {article.excluded} excluded, {left} left"


def _finding(finding: Finding) -> str:
    """`file:7:12: warning: message (possible) [rule 1f2e3d4c]`, with the name `waive` knows it by where it does."""
    place = finding.spots[0].place
    doubt = " (possible)" if finding.confidence is Confidence.POSSIBLE else ""
    name = f" {finding.fingerprint[:SHORT_FINGERPRINT]}" if finding.claims and finding.fingerprint else ""
    return (
        f"{make_visible(place.file)}:{place.line}:{place.column}: {finding.severity}: "
        f"{make_visible(finding.message)}{doubt} [{finding.rule}{name}]"
    )
