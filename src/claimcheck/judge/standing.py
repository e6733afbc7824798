"""Which findings still ask for somebody: neither waived nor known before."""

from collections import Counter
from collections.abc import Collection, Iterable

from claimcheck.model.finding import Finding
from claimcheck.model.verdict import Clash, Series


def only_new(findings: Iterable[Finding], known: Collection[str]) -> tuple[Finding, ...]:
    """The findings beyond those whose fingerprint is among `known`, each as often as it is there.

    Faults of a file that no claim is named by may share one: a second of a kind is new. Waived findings stay, so that
    they are counted.
    """
    left, kept = Counter(known), []
    for finding in findings:
        if finding.waived or not left[finding.fingerprint]:
            kept.append(finding)
        else:
            left[finding.fingerprint] -= 1
    return tuple(kept)


def standing(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Fingerprints of the findings that nobody waived, each as often as it was found."""
    return tuple(finding.fingerprint for finding in findings if not finding.waived)


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
