"""Everything about one claim."""

from pathlib import Path

from claimcheck.judge.rule import Case, Family
from claimcheck.judge.run import run_rules, settle
from claimcheck.model.ledger import Ledger
from claimcheck.model.query import Terms
from claimcheck.model.report import Report
from claimcheck.normalise.selection import find_claim
from claimcheck.pipeline import conflicts
from claimcheck.pipeline.evidence import with_passage
from claimcheck.pipeline.grouping import traces
from claimcheck.pipeline.judging import ANY, about, beside, judged


def show(ledger: Ledger, claim_id: str, archive_folder: Path | None = None, terms: Terms = ANY) -> Report:
    """One claim, its series with verdicts, and the findings that concern it; its fragment in context with a folder.

    Raises ClaimcheckError naming the nearest ids when there is no such claim; a local id will do if it is unique; and
    when `archive_folder` is no folder.
    """
    claim = find_claim(ledger, claim_id)
    key = (claim.entity, claim.metric, claim.scope)
    peers = [other for other in ledger.claims if (other.entity, other.metric, other.scope) == key]
    origins = traces(ledger, ledger.claims)
    series = judged(ledger, peers)
    families = {Family.STRUCTURE, *conflicts.FAMILIES}
    found = about(run_rules(Case(ledger, series, traces=origins), families), {claim.id})
    report = Report("show", ledger, claims=(claim,), series=beside(ledger, series, (), origins), findings=found)
    report = with_passage(report, claim, archive_folder) if archive_folder else report
    case = Case(ledger, today=terms.today)
    return report._replace(findings=settle(case, report.findings, {*families, Family.EVIDENCE}, whole=False))
