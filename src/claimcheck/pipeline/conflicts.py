"""Group, then judge: what cannot all hold."""

from collections.abc import Iterator, Sequence

from claimcheck.judge.rule import Case, Family
from claimcheck.judge.run import run_rules, settle
from claimcheck.judge.standing import accepted, clash_members
from claimcheck.model.claim import Claim
from claimcheck.model.ledger import Ledger
from claimcheck.model.origin import Traces
from claimcheck.model.query import Query, Terms
from claimcheck.model.report import Report
from claimcheck.model.verdict import Confidence, Series
from claimcheck.normalise.selection import select
from claimcheck.pipeline.grouping import traces
from claimcheck.pipeline.judging import ANY, about, beside, judged, on_terms

FAMILIES = (Family.CONFLICT, Family.ARITHMETIC, Family.FRESHNESS)


def conflicts(ledger: Ledger, query: Query, terms: Terms = ANY, *, every_series: bool) -> Report:
    """Series with verdicts, and conflict findings.

    Without `every_series` only what bears on a disagreement: series with a clash that is not waived; with an entity
    asked for also those of two claims or more; with a metric asked for all of them.
    """
    claims = select(ledger, query)
    origins = traces(ledger, ledger.claims)
    series = judged(ledger, claims)
    case = Case(ledger, series, traces=origins, today=terms.today)
    found = about(run_rules(case, FAMILIES), {claim.id for claim in claims})
    findings = settle(case, found, FAMILIES, whole=query == Query())
    notes = tuple(_uncompared(claims))
    report = on_terms(terms, Report("conflicts", ledger, series=series, findings=findings, notes=notes))
    report = _showing(report, _fewest(query, every_series=every_series))
    return report._replace(series=_with_verdicts(report.series, ledger, series, origins))


def _with_verdicts(
    shown: Sequence[Series], ledger: Ledger, series: Sequence[Series], links: Traces
) -> tuple[Series, ...]:
    """The series shown, with the verdicts they have by all their clashes, those that are not new included."""
    whole = {(one.entity, one.metric, one.scope): one for one in series}
    judged = beside(ledger, (whole[one.entity, one.metric, one.scope] for one in shown), series, links)
    return tuple(one._replace(clashes=seen.clashes) for one, seen in zip(judged, shown, strict=True))


def _fewest(query: Query, *, every_series: bool) -> int | None:
    """How many claims a series without a clash needs to be shown; None: it is not."""
    if every_series or query.metrics:
        return 1
    return 2 if query.entities else None


def _showing(report: Report, fewest: int | None) -> Report:
    settled = accepted(report.findings)
    shown = tuple(
        one
        for one in report.series
        if (fewest and len(one.claims) >= fewest) or any(clash_members(clash) not in settled for clash in one.clashes)
    )
    shown = tuple(sorted(shown, key=_weight))
    claims = tuple(claim for one in shown for claim in one.claims)
    return report._replace(series=shown, claims=claims, series_asked=fewest is not None)


def _weight(series: Series) -> int:
    """What weighs most comes first: certain disagreements, possible ones, then the rest in the order of subjects."""
    sure = [clash.confidence is Confidence.CERTAIN for clash in series.clashes]
    return 0 if any(sure) else 1 if sure else 2


def _uncompared(claims: Sequence[Claim]) -> Iterator[str]:
    """Say what was asked for and not compared, and why."""
    if not claims:
        yield "no claim matches"
    unknown = [claim for claim in claims if not claim.known_metric]
    if unknown:
        names = ", ".join(f'"{name}"' for name in sorted({claim.metric for claim in unknown})[:5])
        known = "`claimcheck metrics` has the known ones"
        yield f"{len(unknown)} not compared: no vocabulary knows the metric {names}; {known}"
