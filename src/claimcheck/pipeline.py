"""The stages in order; the only file that knows it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from claimcheck.group.subjects import Subject, subjects_of
from claimcheck.judge.rule import Case, Family
from claimcheck.judge.standing import accepted, clash_members, only_new, standing, without_known
from claimcheck.model.claim import Claim, Source
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.evidence import Archive, Coverage, Evidence
from claimcheck.model.finding import Finding
from claimcheck.model.ledger import Ledger
from claimcheck.model.origin import Traces
from claimcheck.model.quantity import Quantity
from claimcheck.model.query import Query, Terms
from claimcheck.model.report import LeftOut, Report, TextReading
from claimcheck.model.verdict import Series

ANY = Terms()
_CONFLICTS = (Family.CONFLICT, Family.ARITHMETIC, Family.FRESHNESS)


def _run_rules(case: Case, families: Collection[Family]) -> tuple[Finding, ...]:
    """Run judge's rules; they are loaded by the commands that judge, not by `list`."""
    from claimcheck.judge import run

    return run.run_rules(case, families)


def _settle(case: Case, found: Iterable[Finding], families: Collection[Family], *, whole: bool) -> tuple[Finding, ...]:
    from claimcheck.judge import run

    return run.settle(case, found, families, whole=whole)


def open_ledger(root: Path, paths: Sequence[Path] = ()) -> Ledger:
    """Load and normalise the ledger at `root`; with `paths`, only those files or folders beside its vocabulary.

    Raises ClaimcheckError when `root` or a path is not there.
    """
    from claimcheck.load.ledger import load_ledger
    from claimcheck.load.builtin import builtin_vocabulary
    from claimcheck.normalise.ledger import normalise

    return normalise(load_ledger(root, paths), builtin_vocabulary())


def known_at(root: Path, revision: str, judge: Callable[[Ledger], Report]) -> frozenset[str]:
    """Fingerprints of what the same judgement finds, and nobody waived, in the ledger at a git revision.

    Raises ClaimcheckError without git, outside a repository, and for a revision that is none.
    """
    from claimcheck.load.history import load_ledger_at
    from claimcheck.load.builtin import builtin_vocabulary
    from claimcheck.normalise.ledger import normalise

    return standing(judge(normalise(load_ledger_at(root, revision), builtin_vocabulary())).findings)


def validate(ledger: Ledger, terms: Terms = ANY, *, whole: bool = True) -> Report:
    """Judge the structure rules; `whole` unless only some files of the ledger were opened."""
    case, families = Case(ledger, today=terms.today), {Family.STRUCTURE}
    findings = _settle(case, _run_rules(case, families), families, whole=whole)
    return _on(terms, Report("validate", ledger, claims=ledger.claims, findings=findings))


def _on(terms: Terms, report: Report) -> Report:
    """The report without the findings that are not new, when only new ones are asked for."""
    if terms.new_since is None:
        return report
    kept = only_new(report.findings, terms.known)
    left = LeftOut(terms.new_since, len(report.findings) - len(kept))
    series = without_known(report.series, report.findings, kept)
    return replace(report, findings=kept, series=series, left_out=left)


def list_claims(ledger: Ledger, query: Query, sort: str) -> Report:
    """The claims that match, sorted by one of SORTS; "file" keeps the ledger's order.

    Raises ClaimcheckError for an unknown sort or name.
    """
    if sort not in SORTS:
        raise ClaimcheckError(f'unknown sort "{sort}"', f"one of {', '.join(SORTS)}")
    claims = sorted(_select(ledger, query), key=SORTS[sort])
    return Report("list", ledger, claims=tuple(claims))


def show(ledger: Ledger, claim_id: str, archive_folder: Path | None = None, terms: Terms = ANY) -> Report:
    """One claim, its series with verdicts, and the findings that concern it; its fragment in context with a folder.

    Raises ClaimcheckError naming the nearest ids when there is no such claim; a local id will do if it is unique; and
    when `archive_folder` is no folder.
    """
    from claimcheck.normalise.selection import find_claim

    claim = find_claim(ledger, claim_id)
    key = (claim.entity, claim.metric, claim.scope)
    peers = [other for other in ledger.claims if (other.entity, other.metric, other.scope) == key]
    series = _judged(ledger, peers)
    families = {Family.STRUCTURE, *_CONFLICTS}
    found = _about(_run_rules(Case(ledger, series, traces=_traces(ledger, ledger.claims)), families), {claim.id})
    report = Report("show", ledger, claims=(claim,), series=series, findings=found)
    report = _with_passage(report, claim, archive_folder) if archive_folder else report
    case = Case(ledger, today=terms.today)
    return replace(report, findings=_settle(case, report.findings, {*families, Family.EVIDENCE}, whole=False))


def _with_passage(report: Report, claim: Claim, folder: Path) -> Report:
    """Add where the claim's fragment stands, and what `verify` has to say about this claim and its article."""
    from claimcheck.load.archive import check_folder, read_archive
    from claimcheck.normalise.article import Article
    from claimcheck.normalise.quote import find_passage, gather_evidence

    check_folder(folder)
    sources = [source for source in report.ledger.sources if source.id == claim.source] if report.ledger else []
    archived = read_archive(claim.source, folder, sources[0].text_file if sources else None)
    if archived.text is None or report.ledger is None:
        return replace(report, notes=(*report.notes, f"{claim.id} was not verified: {archived.archive.message}"))
    article = Article(archived.archive.file, archived.text)
    evidence = gather_evidence([claim], article)
    alone = replace(report.ledger, claims=(claim,), sources=tuple(sources))
    case = Case(alone, evidence={one.claim: one for one in evidence}, archives={claim.source: archived.archive})
    passage = find_passage(claim, article)
    findings = (*report.findings, *_run_rules(case, {Family.EVIDENCE}))
    return replace(report, evidence=evidence, passages=(passage,) if passage else (), findings=findings)


def groups(ledger: Ledger, query: Query) -> Report:
    """Near-duplicate groups and suggestions among the claims that match."""
    from claimcheck.group.duplicates import Pins, find_groups
    from claimcheck.group.suggestions import find_suggestions
    from claimcheck.normalise.wording import masked

    claims = _select(ledger, query)
    wording = {claim.id: masked(claim.text) for claim in claims}
    subjects = subjects_of(claims)
    pins = Pins(ledger.vocabulary.together, ledger.vocabulary.apart)
    return Report(
        "groups",
        ledger,
        claims=claims,
        groups=find_groups(subjects, wording, pins, _traces(ledger, claims)),
        suggestions=find_suggestions(subjects, wording),
    )


def conflicts(ledger: Ledger, query: Query, terms: Terms = ANY, *, every_series: bool) -> Report:
    """Series with verdicts, and conflict findings.

    Without `every_series` only what bears on a disagreement: series with a clash that is not waived; with an entity
    asked for also those of two claims or more; with a metric asked for all of them.
    """
    claims = _select(ledger, query)
    series = _judged(ledger, claims)
    case = Case(ledger, series, traces=_traces(ledger, ledger.claims), today=terms.today)
    found = _about(_run_rules(case, _CONFLICTS), {claim.id for claim in claims})
    findings = _settle(case, found, _CONFLICTS, whole=query == Query())
    notes = tuple(_uncompared(claims))
    report = _on(terms, Report("conflicts", ledger, series=series, findings=findings, notes=notes))
    return _showing(report, _fewest(query, every_series=every_series))


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
    return replace(report, series=shown, claims=tuple(claim for one in shown for claim in one.claims))


def _traces(ledger: Ledger, claims: Sequence[Claim]) -> Traces:
    """Where the claims come from, near-identical fragments made one."""
    from claimcheck.group.origins import unify_words
    from claimcheck.normalise.provenance import traces_of

    return unify_words(subjects_of(claims), traces_of(ledger.sources, claims))


def _uncompared(claims: Sequence[Claim]) -> Iterator[str]:
    """Say what was asked for and not compared, and why."""
    if not claims:
        yield "no claim matches"
    unknown = [claim for claim in claims if not claim.known_metric]
    if unknown:
        names = ", ".join(f'"{name}"' for name in sorted({claim.metric for claim in unknown})[:5])
        yield f"{len(unknown)} not compared: no vocabulary knows the metric {names}"


def verify(ledger: Ledger, archive_folder: Path | None, terms: Terms = ANY, *, coverage: bool) -> Report:
    """Hold every fragment against its archived article, one article in memory at a time.

    With `coverage` also the other way round: the figures of each article that no fragment carries. Raises
    ClaimcheckError when `archive_folder` is no folder; None leaves every source without its archive.
    """
    from claimcheck.load.archive import check_folder
    from claimcheck.load.collector import collector_off

    if archive_folder is not None:
        check_folder(archive_folder)
    claims = _by_source(ledger)
    with collector_off():
        examined = [_examine(one, claims[one.id], archive_folder, coverage=coverage) for one in ledger.sources]
    evidence = tuple(found for one in examined for found in one.evidence)
    archives = {one.archive.source: one.archive for one in examined}
    by_claim = {found.claim: found for found in evidence}
    case, families = Case(ledger, evidence=by_claim, archives=archives, today=terms.today), {Family.EVIDENCE}
    report = Report(
        "verify",
        ledger,
        findings=_settle(case, _run_rules(case, families), families, whole=True),
        evidence=evidence,
        coverage=tuple(one.coverage for one in examined if one.coverage),
        notes=_unverified(ledger, evidence),
    )
    return _on(terms, report)


def find_waivable(ledger: Ledger, name: str, archive_folder: Path | None, terms: Terms) -> tuple[Finding, ...]:
    """The finding whose fingerprint is `name`, or begins with it, and the others that its waiver would accept.

    Evidence is looked at when `archive_folder` is given. Raises ClaimcheckError when there is no such finding, more
    than one, or one that cannot be waived.
    """
    from claimcheck.judge.waivable import choose

    reports = [validate(ledger, terms), conflicts(ledger, Query(), terms, every_series=False)]
    if archive_folder is not None:
        reports.append(verify(ledger, archive_folder, terms, coverage=False))
    return choose(name, [finding for report in reports for finding in report.findings], ledger.waivers, terms.today)


def read_last_day(text: str) -> date:
    """The last day a waiver holds. Raises ClaimcheckError for a text that names none."""
    from claimcheck.normalise.errors import UnreadableError
    from claimcheck.normalise.waivers import last_day

    try:
        return last_day(text)
    except UnreadableError as error:
        raise ClaimcheckError(f"--expires: {error}", "write YYYY-MM-DD") from None


def read_quantities(texts: Sequence[str]) -> Report:
    """How the figures of each text are read."""
    from claimcheck.normalise.figures import read_figures

    return Report("quantity", quantities=tuple(TextReading(text, read_figures(text)) for text in texts))


@dataclass(frozen=True, slots=True)
class _Examined:
    """What one article gave, without its text."""

    archive: Archive
    evidence: tuple[Evidence, ...] = ()
    coverage: Coverage | None = None


def _examine(source: Source, claims: Sequence[Claim], folder: Path | None, *, coverage: bool) -> _Examined:
    from claimcheck.load.archive import read_archive
    from claimcheck.normalise.article import Article
    from claimcheck.normalise.coverage import cover, find_stale
    from claimcheck.normalise.quote import gather_evidence

    archived = read_archive(source.id, folder, source.text_file)
    if archived.text is None:
        return _Examined(archived.archive)
    article = Article(archived.archive.file, archived.text)
    return _Examined(
        replace(archived.archive, stale=find_stale(source.not_claims, article)),
        gather_evidence(claims, article),
        cover(source, claims, article) if coverage else None,
    )


def _by_source(ledger: Ledger) -> dict[str, list[Claim]]:
    claims: dict[str, list[Claim]] = {source.id: [] for source in ledger.sources}
    for claim in ledger.claims:
        claims.setdefault(claim.source, []).append(claim)
    return claims


def _unverified(ledger: Ledger, evidence: Collection[Evidence]) -> tuple[str, ...]:
    """Say how many claims were held against nothing: a folder without the articles must not look like a clean run."""
    left = len(ledger.claims) - len(evidence)
    if not left:
        return ()
    return (f"{left} of {len(ledger.claims)} claims were not verified: they have no quote, or no archived text",)


def _select(ledger: Ledger, query: Query) -> tuple[Claim, ...]:
    from claimcheck.normalise.selection import select

    return ledger.claims if query == Query() else select(ledger, query)


def _judged(ledger: Ledger, claims: Iterable[Claim]) -> tuple[Series, ...]:
    metrics = ledger.vocabulary.metrics
    return tuple(_judge(subject, ledger) for subject in subjects_of(claims) if subject.metric in metrics)


def _judge(subject: Subject, ledger: Ledger) -> Series:
    from claimcheck.judge.series import judge_series

    metric = ledger.vocabulary.metrics[subject.metric]
    return judge_series(subject.entity, metric, subject.scope, subject.claims)


def _about(findings: Iterable[Finding], claims: Collection[str]) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if any(claim in claims for claim in finding.claims))


def _by_value(claim: Claim) -> tuple[str, str, Decimal, str]:
    """Figures by metric, unit and lower end; other values after them, by their words."""
    if isinstance(claim.value, Quantity):
        low, high = claim.value.low, claim.value.high
        return claim.metric, claim.value.unit, low if low is not None else high or Decimal(0), claim.id
    return claim.metric, "~", Decimal(0), claim.value.text


def _by_date(claim: Claim) -> tuple[bool, int, int, str]:
    start = claim.as_of.start if claim.as_of else None
    end = claim.as_of.end if claim.as_of else None
    return claim.as_of is None, start.toordinal() if start else 0, end.toordinal() if end else 0, claim.id


SORTS: dict[str, Callable[[Claim], tuple[object, ...]]] = {
    "date": _by_date,
    "entity": lambda claim: (claim.entity, claim.metric, claim.scope, _by_date(claim)),
    "file": lambda _claim: (),
    "metric": lambda claim: (claim.metric, claim.entity, claim.scope, _by_date(claim)),
    "source": lambda claim: (claim.source, claim.place),
    "value": _by_value,
}
