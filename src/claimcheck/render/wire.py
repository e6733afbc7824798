"""The JSON format: an envelope with wire types of its own, so that the model may change and the contract not."""

from claimcheck.model.claim import Claim, Words
from claimcheck.model.finding import Finding
from claimcheck.model.grouping import Group, Suggestion
from claimcheck.model.quantity import Quantity
from claimcheck.model.raw import Defect
from claimcheck.model.report import LeftOut, Report, TextReading
from claimcheck.model.verdict import Series
from claimcheck.model.when import Span
from claimcheck.render.evidence_wire import coverage_entry, evidence_entry, passage_entry, place_entry
from claimcheck.render.json_text import Json, write_json
from claimcheck.render.metric_wire import metric_entry

VERSION = 1

LONGEST_SOURCE = 2_000  # characters of a text that is repeated beside each of its figures


def render_json(report: Report) -> str:
    """One document. Every list is there in every answer; what a command does not speak of is empty."""
    return write_json(document(report))


def document(report: Report) -> Json:
    """The envelope and all lists."""
    return {
        "version": VERSION,
        "command": report.command,
        "partial": report.partial,
        "lost": [_lost(defect) for defect in report.ledger.lost] if report.ledger else [],
        "claims": [_claim(claim) for claim in _claims(report)],
        "groups": [_group(group) for group in report.groups],
        "suggestions": [_suggestion(suggestion) for suggestion in report.suggestions],
        "series": [_series(series) for series in report.series],
        "findings": [_finding(finding) for finding in report.findings],
        "quantities": [entry for text in report.quantities for entry in quantity_entries(text)],
        "not_figures": [entry for text in report.quantities for entry in not_figure_entries(text)],
        "metrics": [metric_entry(listed) for listed in report.metrics],
        "evidence": [evidence_entry(found) for found in report.evidence],
        "coverage": [coverage_entry(article) for article in report.coverage],
        "passages": [passage_entry(passage) for passage in report.passages],
        "new_since": _left_out(report.left_out),
        "notes": list(report.notes),
    }


def _claims(report: Report) -> tuple[Claim, ...]:
    """Every claim the answer speaks of, so that no id in it leads nowhere."""
    claims = {claim.id: claim for claim in report.claims}
    claims.update((claim.id, claim) for series in report.series for claim in series.claims)
    named = {name for group in report.groups for name in group.claims}
    named.update(name for finding in report.findings for name in finding.claims)
    named.update(name for pair in report.suggestions for name in (pair.first, pair.second))
    named.update(found.claim for found in report.evidence)
    named.update(passage.claim for passage in report.passages)
    if report.ledger and named:
        claims.update((claim.id, claim) for claim in report.ledger.claims if claim.id in named)
    return tuple(claims.values())


def _claim(claim: Claim) -> Json:
    return {
        "id": claim.id,
        "source": claim.source,
        "file": claim.place.file,
        "line": claim.place.line,
        "text": claim.text,
        "quote": claim.quote,
        "quote_line": claim.line,
        "entity": claim.entity,
        "metric": claim.metric,
        "scope": dict(claim.scope),
        "status": str(claim.status),
        "value": _value(claim.value),
        "as_of": _span(claim.as_of),
        "as_of_basis": str(claim.date_basis),
        "said_by": claim.said_by,
        "note": claim.note,
        "ambiguity": claim.ambiguity or None,
    }


def _value(value: Quantity | Span | Words) -> Json:
    """`type` says which; a text has no ends, a date has ISO dates for ends, both included."""
    if isinstance(value, Quantity):
        return {"type": "quantity", **_quantity(value), "text": value.text}
    ends = (value.start, value.end) if isinstance(value, Span) else (None, None)
    return {
        "type": "text" if isinstance(value, Words) else "date",
        "low": ends[0].isoformat() if ends[0] else None,
        "high": ends[1].isoformat() if ends[1] else None,
        "low_included": ends[0] is not None,
        "high_included": ends[1] is not None,
        "unit": None,
        "qualifier": "exact",
        "text": value.text,
    }


def _quantity(quantity: Quantity) -> dict[str, Json]:
    return {
        "low": quantity.low,
        "high": quantity.high,
        "low_included": quantity.low_included,
        "high_included": quantity.high_included,
        "unit": quantity.unit,
        "qualifier": str(quantity.qualifier),
    }


def _span(span: Span | None) -> Json:
    if span is None:
        return None
    return {
        "start": span.start.isoformat() if span.start else None,
        "end": span.end.isoformat() if span.end else None,
        "text": span.text,
    }


def _group(group: Group) -> Json:
    return {
        "claims": list(group.claims),
        "similarity": group.similarity,
        "origins": group.origins,
        "reason": group.reason,
        "links": [{"claims": [link.first, link.second], "reason": link.reason} for link in group.links],
    }


def _suggestion(pair: Suggestion) -> Json:
    return {"claims": [pair.first, pair.second], "similarity": pair.similarity, "reason": pair.reason}


def _series(series: Series) -> Json:
    return {
        "entity": series.entity,
        "metric": series.metric,
        "scope": dict(series.scope),
        "claims": [claim.id for claim in series.claims],
        "origins": series.origins or None,
        "verdicts": [
            {
                "claims": [pair.first, pair.second],
                "verdict": str(pair.verdict),
                "confidence": str(pair.confidence),
                "reason": pair.reason,
                "origin": pair.origin or None,
            }
            for pair in series.comparisons
        ],
        "clashes": [
            {
                "clusters": [list(cluster.claims) for cluster in clash.clusters],
                "confidence": str(clash.confidence),
                "reason": clash.reason,
            }
            for clash in series.clashes
        ],
    }


def _finding(finding: Finding) -> Json:
    return {
        "rule": finding.rule,
        "severity": str(finding.severity),
        "confidence": str(finding.confidence),
        "message": finding.message,
        "calculation": finding.calculation or None,
        "claims": list(finding.claims),
        "places": [place_entry(spot.place) | {"message": spot.message} for spot in finding.spots],
        "fingerprint": finding.fingerprint,
        "waived": finding.waived,
    }


def _left_out(left: LeftOut | None) -> Json:
    return {"revision": left.revision, "known": left.findings} if left else None


def _lost(defect: Defect) -> Json:
    return {"rule": defect.rule, "claim": defect.claim, **place_entry(defect.place), "message": defect.message}


def quantity_entries(text: TextReading) -> list[dict[str, Json]]:
    """One entry a figure; `source` is the text it stands in, which `start` and `end` count characters of.

    None where the text is long: it would stand there once for every figure in it.
    """
    return [
        {
            **_quantity(reading.quantity),
            "text": reading.quantity.text,
            "start": reading.start,
            "end": reading.end,
            "source": text.text if len(text.text) <= LONGEST_SOURCE else None,
            "alternatives": [{**_quantity(other), "text": other.text} for other in reading.alternatives],
            "ambiguity": reading.ambiguity or None,
        }
        for reading in text.readings
    ]


def not_figure_entries(text: TextReading) -> list[dict[str, Json]]:
    """One entry a number that is on purpose no figure, with the days it means when it is a date that names its year."""
    return [
        {
            "text": text.text[left.start : left.end],
            "start": left.start,
            "end": left.end,
            "source": text.text if len(text.text) <= LONGEST_SOURCE else None,
            "reason": left.reason,
            "days": _span(left.days),
        }
        for left in text.not_figures
    ]
