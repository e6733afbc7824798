"""A claim's parts in words, shared by every format for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.model import value_notation
from claimcheck.model.claim import Claim, DateBasis, Words
from claimcheck.model.date_notation import format_span
from claimcheck.model.quantity import Quantity
from claimcheck.model.report import Report
from claimcheck.model.when import Span
from claimcheck.render.sink import make_visible

if TYPE_CHECKING:
    from claimcheck.model.verdict import Comparison, Series

UNDATED = "undated"
SHORT_FINGERPRINT = 8  # hex digits: two of a ledger of 10,000 findings share them once in a hundred ledgers


def format_value(value: Quantity | Span | Words) -> str:
    """The value on one line, safe to print."""
    return make_visible(value_notation.format_value(value))


def format_date(claim: Claim) -> str:
    """When the claim holds; a `?` behind it says that the date is its source's, not its own."""
    if claim.as_of is None:
        return UNDATED
    mark = "" if claim.date_basis is DateBasis.STATED else "?"
    return make_visible(format_span(claim.as_of)) + mark


def format_scope(scope: tuple[tuple[str, str], ...]) -> str:
    """`market: US, plan: Plus`; empty when there is none."""
    return ", ".join(f"{make_visible(key)}: {make_visible(value)}" for key, value in scope)


def metric_label(report: Report, name: str) -> str:
    """The metric's label, else its name."""
    metric = report.ledger.vocabulary.metrics.get(name) if report.ledger else None
    return make_visible(metric.label if metric and metric.label else name)


def series_title(report: Report, series: Series) -> str:
    """`OpenAI · annual recurring revenue · market: US`."""
    parts = (make_visible(series.entity), metric_label(report, series.metric), format_scope(series.scope))
    return " · ".join(part for part in parts if part)


def reason_of(pair: Comparison) -> str:
    """Why a verdict was given, and why an agreement counts once; safe to print."""
    return make_visible("; ".join(part for part in (pair.reason, pair.origin) if part))


def count(number: int, noun: str) -> str:
    """`1 claim`, `2 claims`, `no claims`; `1,204 claims`."""
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun if noun.endswith("series") else f"{noun}s"
    return f"{number:,} {plural}" if number > 1 else f"{number or 'no'} {noun if number == 1 else plural}"
