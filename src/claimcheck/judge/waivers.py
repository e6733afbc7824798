"""Which findings the waivers accept: the only place where a finding is waived."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from claimcheck.model.finding import Finding
from claimcheck.model.waiver import Waiver


def apply(findings: Sequence[Finding], waivers: Sequence[Waiver], today: date | None) -> tuple[Finding, ...]:
    """Mark the findings that a waiver accepts; one that has expired by `today` accepts nothing."""
    live = [waiver for waiver in waivers if not is_expired(waiver, today)]
    accepted = {finding for _, finding in pairs(live, findings)}
    return tuple(one._replace(waived=True) if number in accepted else one for number, one in enumerate(findings))


def is_expired(waiver: Waiver, today: date | None) -> bool:
    """Whether its last day lies before `today`; never without a day to ask about."""
    return today is not None and waiver.expires is not None and today > waiver.expires


def covers(waiver: Waiver, finding: Finding) -> bool:
    """Whether it is about this rule and names every claim of the finding, and there are any.

    A claim that joins a disagreement later was not looked at when it was accepted: it brings the finding back. One
    that has left it takes nothing with it.
    """
    named = {claim.text for claim in waiver.claims}
    return finding.rule == waiver.rule.text and bool(finding.claims) and named.issuperset(finding.claims)


def pairs(waivers: Sequence[Waiver], findings: Sequence[Finding]) -> Iterator[tuple[int, int]]:
    """Yield the numbers, from 0, of each waiver and finding that belong together."""
    about: dict[tuple[str, str], list[int]] = {}
    named = [frozenset(claim.text for claim in waiver.claims) for waiver in waivers]
    for number, waiver in enumerate(waivers):
        for claim in named[number]:
            about.setdefault((waiver.rule.text, claim), []).append(number)
    for position, finding in enumerate(findings):
        for number in about.get((finding.rule, finding.claims[0]), ()) if finding.claims else ():
            if named[number].issuperset(finding.claims):
                yield number, position


def accepted_by(waivers: Sequence[Waiver], findings: Sequence[Finding]) -> list[list[Finding]]:
    """The findings each waiver covers, waiver by waiver, whether it has expired or not."""
    found: list[list[Finding]] = [[] for _ in waivers]
    for number, position in pairs(waivers, findings):
        found[number].append(findings[position])
    return found


def listed(claims: Collection[str]) -> str:
    """`a/x, b/y and 3 more`."""
    shown = [*claims][:3]
    return ", ".join(shown) + (f" and {len(claims) - 3} more" if len(claims) > 3 else "")
