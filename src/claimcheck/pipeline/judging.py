"""Group, then judge: what a judgement is held to, and what every judging command shares."""

from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from claimcheck.group.subjects import Subject, subjects_of
from claimcheck.judge.beside import with_verdicts
from claimcheck.judge.corroboration import with_origins
from claimcheck.judge.one_sided import with_one_sided
from claimcheck.judge.rule import Case, Family
from claimcheck.judge.run import run_rules, settle
from claimcheck.judge.series import judge_series
from claimcheck.judge.standing import only_new, standing, without_known
from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.load.history import load_ledger_at
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding
from claimcheck.model.ledger import Ledger
from claimcheck.model.origin import Traces
from claimcheck.model.query import Terms
from claimcheck.model.report import LeftOut, Report
from claimcheck.model.verdict import Series
from claimcheck.normalise.ledger import normalise

ANY = Terms()


def validate(ledger: Ledger, terms: Terms = ANY, *, whole: bool = True) -> Report:
    """Judge the structure rules; `whole` unless only some files of the ledger were opened."""
    case, families = Case(ledger, today=terms.today), {Family.STRUCTURE}
    findings = settle(case, run_rules(case, families), families, whole=whole)
    report = on_terms(terms, Report("validate", ledger, claims=ledger.claims, findings=findings))
    return report._replace(notes=tuple(_where_to_look(report.findings)))


def _where_to_look(findings: Iterable[Finding]) -> Iterator[str]:
    """Once for all findings what would be the same words in the line of each."""
    if any(finding.rule == "unknown-metric" and not finding.waived for finding in findings):
        yield "`claimcheck metrics TEXT` finds a known metric by a word of its names"


def known_at(root: Path, revision: str, judge: Callable[[Ledger], Report]) -> tuple[str, ...]:
    """Fingerprints of what the same judgement finds, and nobody waived, in the ledger at a git revision.

    Raises ClaimcheckError without git, outside a repository, and for a revision that is none.
    """
    return standing(judge(normalise(load_ledger_at(root, revision), builtin_vocabulary())).findings)


def on_terms(terms: Terms, report: Report) -> Report:
    """The report without the findings that are not new, when only new ones are asked for."""
    if terms.new_since is None:
        return report
    kept = only_new(report.findings, terms.known)
    left = LeftOut(terms.new_since, len(report.findings) - len(kept))
    series = without_known(report.series, report.findings, kept)
    return report._replace(findings=kept, series=series, left_out=left)


def judged(ledger: Ledger, claims: Iterable[Claim]) -> tuple[Series, ...]:
    """The series of these claims with their clashes; claims of a metric that no vocabulary knows are left out."""
    metrics = ledger.vocabulary.metrics
    return tuple(_judge(subject, ledger) for subject in subjects_of(claims) if subject.metric in metrics)


def _judge(subject: Subject, ledger: Ledger) -> Series:
    metric = ledger.vocabulary.metrics[subject.metric]
    return judge_series(subject.entity, metric, subject.scope, subject.claims)


def beside(ledger: Ledger, shown: Iterable[Series], series: Iterable[Series], links: Traces) -> tuple[Series, ...]:
    """What is shown, of `series` as judged, with the verdicts of its pairs and the origins of its claims."""
    metrics = ledger.vocabulary.metrics
    judged = [with_verdicts(one, metrics[one.metric]) for one in shown]
    return with_origins(with_one_sided(judged, series, metrics), links)


def about(findings: Iterable[Finding], claims: Collection[str]) -> tuple[Finding, ...]:
    """The findings that concern any of these claims."""
    return tuple(finding for finding in findings if any(claim in claims for claim in finding.claims))
