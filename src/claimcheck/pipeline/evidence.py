"""Load an article, find the fragments in it, judge: one article in memory at a time."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.judge.rule import Case, Family
from claimcheck.judge.run import run_rules, settle
from claimcheck.load.archive import check_folder, read_archive
from claimcheck.load.collector import collector_off
from claimcheck.model.claim import Claim, Source
from claimcheck.model.evidence import Archive, Coverage, Evidence
from claimcheck.model.ledger import Ledger
from claimcheck.model.query import Terms
from claimcheck.model.report import Report
from claimcheck.normalise.article import Article
from claimcheck.normalise.coverage import cover, find_stale
from claimcheck.normalise.quote import find_passage, gather_evidence
from claimcheck.normalise.selection import only_sources
from claimcheck.pipeline.judging import ANY, on_terms


def verify(
    ledger: Ledger,
    archive_folder: Path | None,
    terms: Terms = ANY,
    *,
    coverage: bool,
    sources: Sequence[str] = (),
) -> Report:
    """Hold every fragment against its archived article, one article in memory at a time.

    With `coverage` also the other way round: the figures of each article that no fragment carries. With `sources`
    those alone. Raises ClaimcheckError when `archive_folder` is no folder, and for a source that is not there; None
    leaves every source without its archive.
    """
    whole, ledger = ledger, only_sources(ledger, sources)
    if archive_folder is not None:
        check_folder(archive_folder)
    claims = _by_source(ledger)
    with collector_off():
        examined = [_examine(one, claims[one.id], archive_folder, coverage=coverage) for one in ledger.sources]
    evidence = tuple(found for one in examined for found in one.evidence)
    archives = {one.archive.source: one.archive for one in examined}
    by_claim = {found.claim: found for found in evidence}
    case, families = Case(ledger, evidence=by_claim, archives=archives, today=terms.today), {Family.EVIDENCE}
    found = run_rules(case, families)
    report = Report(
        "verify",
        ledger,
        findings=settle(case._replace(ledger=whole), found, families, whole=not sources),
        evidence=evidence,
        coverage=tuple(one.coverage for one in examined if one.coverage),
        notes=_unverified(ledger, evidence),
    )
    return on_terms(terms, report)


def with_passage(report: Report, claim: Claim, folder: Path) -> Report:
    """Add where the claim's fragment stands, and what `verify` has to say about this claim and its article."""
    check_folder(folder)
    sources = [source for source in report.ledger.sources if source.id == claim.source] if report.ledger else []
    archived = read_archive(claim.source, folder, sources[0].text_file if sources else None)
    if archived.text is None or report.ledger is None:
        return report._replace(notes=(*report.notes, f"{claim.id} was not verified: {archived.archive.message}"))
    article = Article(archived.archive.file, archived.text)
    evidence = gather_evidence([claim], article, sources[0].language)
    alone = report.ledger._replace(claims=(claim,), sources=tuple(sources))
    case = Case(alone, evidence={one.claim: one for one in evidence}, archives={claim.source: archived.archive})
    passage = find_passage(claim, article)
    findings = (*report.findings, *run_rules(case, {Family.EVIDENCE}))
    return report._replace(evidence=evidence, passages=(passage,) if passage else (), findings=findings)


class _Examined(NamedTuple):
    """What one article gave, without its text."""

    archive: Archive
    evidence: tuple[Evidence, ...] = ()
    coverage: Coverage | None = None


def _examine(source: Source, claims: Sequence[Claim], folder: Path | None, *, coverage: bool) -> _Examined:
    archived = read_archive(source.id, folder, source.text_file)
    if archived.text is None:
        return _Examined(archived.archive)
    article = Article(archived.archive.file, archived.text)
    return _Examined(
        archived.archive._replace(stale=find_stale(source.not_claims, article)),
        gather_evidence(claims, article, source.language),
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
