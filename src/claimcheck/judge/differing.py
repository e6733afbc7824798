"""What the differing-* rules share: a finding for each clash of a series, worded by its values and dates."""

from collections.abc import Iterator, Mapping

from claimcheck.judge.rule import Case, Rule
from claimcheck.judge.wording import date_of, subject, value_spot
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.value_notation import format_value
from claimcheck.model.verdict import Clash, Confidence, Series
from claimcheck.model.vocabulary import Behaviour, Metric, ValueType


def findings_on(type_: ValueType, rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each clash of the series whose metric has this type of value."""
    metrics = case.ledger.vocabulary.metrics
    for series in case.series:
        if series.metric in metrics and metrics[series.metric].type is type_:
            yield from _findings(rule, series, metrics[series.metric])


def _findings(rule: Rule, series: Series, metric: Metric) -> Iterator[Finding]:
    by_id = {claim.id: claim for claim in series.claims} if series.clashes else {}
    for clash in series.clashes:
        yield _finding(rule, series, clash, metric, by_id)


def _finding(rule: Rule, series: Series, clash: Clash, metric: Metric, by_id: Mapping[str, Claim]) -> Finding:
    clusters = [[by_id[claim] for claim in cluster.claims] for cluster in clash.clusters]
    claims = [claim for cluster in clusters for claim in cluster]
    several = metric.multivalued and metric.type is ValueType.QUANTITY  # whose date says which is meant
    fact = metric.behaviour is Behaviour.FACT and not several
    values = " against ".join(_in_words(cluster, dated=not fact) for cluster in clusters)
    certain = clash.confidence is Confidence.CERTAIN
    doubt = "" if certain else _doubt(clash.reason)
    return Finding(
        rule=rule.name,
        severity=rule.severity if certain else Severity.WARNING,
        message=f"{subject(series.entity, metric, series.scope)}: {values}{doubt}",
        spots=tuple(value_spot(claim) for claim in claims),
        claims=tuple(claim.id for claim in claims),
        confidence=clash.confidence,
        key=" against ".join(format_value(cluster[0].value) for cluster in clusters),  # other values are another clash
    )


def _doubt(reason: str) -> str:
    """Why a clash is only possible, without what a finding says itself; a fact's date is no reason."""
    words = reason.removeprefix("both cannot hold, ").removeprefix("whatever the date").removeprefix("; ")
    return f"; {words}" if words else ""


def _in_words(cluster: list[Claim], *, dated: bool) -> str:
    """One value of a cluster with its date, and the sources that say so."""
    sources = sorted({claim.source for claim in cluster})
    dates = list(dict.fromkeys(date_of(claim) for claim in cluster if claim.as_of)) if dated else []
    when = f" in {' and '.join(dates[:2])}" if dates else ""
    return f"{format_value(cluster[0].value)}{when} ({', '.join(sources)})"
