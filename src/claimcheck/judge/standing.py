"""Which findings still ask for somebody: neither waived nor known before."""

from collections.abc import Collection, Iterable

from claimcheck.model.finding import Finding
from claimcheck.model.verdict import Clash, Series


def only_new(findings: Iterable[Finding], known: Collection[str]) -> tuple[Finding, ...]:
    """The findings whose fingerprint is not among `known`; waived ones stay, so that they are counted."""
    return tuple(finding for finding in findings if finding.waived or finding.fingerprint not in known)


def standing(findings: Iterable[Finding]) -> frozenset[str]:
    """Fingerprints of the findings that nobody waived."""
    return frozenset(finding.fingerprint for finding in findings if not finding.waived)


def without_known(
    series: Iterable[Series], judged: Collection[Finding], kept: Collection[Finding]
) -> tuple[Series, ...]:
    """The series without the clashes whose findings were all left out."""
    gone = _subjects(judged) - _subjects(kept)
    if not gone:
        return tuple(series)
    return tuple(
        one._replace(clashes=tuple(clash for clash in one.clashes if clash_members(clash) not in gone))
        for one in series
    )


def accepted(findings: Collection[Finding]) -> frozenset[frozenset[str]]:
    """The sets of claims of which every finding is waived."""
    waived = [finding for finding in findings if finding.waived]
    return _subjects(waived) - _subjects([finding for finding in findings if not finding.waived])


def clash_members(clash: Clash) -> frozenset[str]:
    """The full ids of its claims: those of the finding that reports it."""
    return frozenset(claim for cluster in clash.clusters for claim in cluster.claims)


def _subjects(findings: Iterable[Finding]) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(finding.claims) for finding in findings)
