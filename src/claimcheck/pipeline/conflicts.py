"""Group, then judge: what cannot all hold."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from claimcheck.judge.rule import Case, Family
from claimcheck.judge.run import run_rules, settle
from claimcheck.judge.standing import accepted, clash_members
from claimcheck.model.claim import Claim
from claimcheck.model.ledger import Ledger
from claimcheck.model.origin import Traces
from claimcheck.model.query import Query, Terms
from claimcheck.model.report import Report
from claimcheck.model.verdict import Confidence, Series
from claimcheck.normalise.selection import select_beside
from claimcheck.pipeline.grouping import traces
from claimcheck.pipeline.judging import ANY, about, beside, judged, on_terms

FAMILIES = (Family.CONFLICT, Family.ARITHMETIC, Family.FRESHNESS)


def conflicts(ledger: Ledger, query: Query, terms: Terms = ANY, *, every_series: bool) -> Report:
    """Series with verdicts, and conflict findings.

    Without `every_series` only what bears on a disagreement: series with a clash that is not waived; with an entity
    asked for also those of two claims or more, with a source those of two sources or more, with a metric all of them.
    With a source asked for only what a claim of it stands in, the claims of the others beside it.
    """
    claims, own = select_beside(ledger, query)
    origins = traces(ledger, ledger.claims)
    series = judged(ledger, claims)
    case = Case(ledger, series, traces=origins, today=terms.today)
    findings = settle(case, about(run_rules(case, FAMILIES), own), FAMILIES, whole=query == Query())
    notes = tuple(_uncompared([claim for claim in claims if claim.id in own]))
    shown = _with_any(series, own) if query.sources else series
    report = on_terms(terms, Report("conflicts", ledger, series=shown, findings=findings, notes=notes))
    report = _showing(report, _asked(query, every_series=every_series))
    return report._replace(series=_with_verdicts(report.series, ledger, series, origins))


def _with_any(series: Iterable[Series], own: Collection[str]) -> tuple[Series, ...]:
    """The series that hold any of these claims, and of their clashes those that do."""
    held = (one for one in series if any(claim.id in own for claim in one.claims))
    return tuple(
        one._replace(clashes=tuple(clash for clash in one.clashes if not clash_members(clash).isdisjoint(own)))
        for one in held
    )


def _with_verdicts(
    shown: Sequence[Series], ledger: Ledger, series: Sequence[Series], links: Traces
) -> tuple[Series, ...]:
    """The series shown, with the verdicts they have by all their clashes, those that are not new included."""
    whole = {(one.entity, one.metric, one.scope): one for one in series}
    judged = beside(ledger, (whole[one.entity, one.metric, one.scope] for one in shown), series, links)
    return tuple(one._replace(clashes=seen.clashes) for one, seen in zip(judged, shown, strict=True))


def _asked(query: Query, *, every_series: bool) -> Callable[[Series], bool] | None:
    """Which series are shown though nothing in them clashes; None: none are."""
    if every_series or query.metrics:
        return lambda _: True
    if query.sources:
        return lambda one: len({claim.source for claim in one.claims}) > 1
    return (lambda one: len(one.claims) > 1) if query.entities else None


def _showing(report: Report, asked: Callable[[Series], bool] | None) -> Report:
    settled = accepted(report.findings)
    shown = tuple(
        one
        for one in report.series
        if (asked and asked(one)) or any(clash_members(clash) not in settled for clash in one.clashes)
    )
    shown = tuple(sorted(shown, key=_weight))
    claims = tuple(claim for one in shown for claim in one.claims)
    return report._replace(series=shown, claims=claims, series_asked=asked is not None)


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
