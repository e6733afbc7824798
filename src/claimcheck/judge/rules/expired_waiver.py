"""A waiver whose last day has passed."""

from collections.abc import Iterator, Sequence

from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.waivers import accepted_by, is_expired, listed
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot
from claimcheck.model.waiver import Waiver


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each such waiver of the rules that ran; of part of a ledger, only where it was missed."""
    judged = case.judged
    waivers = [waiver for waiver in case.ledger.waivers if is_expired(waiver, case.today)]
    if judged is None or not waivers:
        return
    for waiver, findings in zip(waivers, accepted_by(waivers, judged.findings), strict=True):
        if judged.ran(waiver.rule.text) and (judged.whole or findings):
            yield _finding(rule, waiver, findings)


def _finding(rule: Rule, waiver: Waiver, findings: Sequence[Finding]) -> Finding:
    claims = tuple(claim.text for claim in waiver.claims)
    last = waiver.expires.isoformat() if waiver.expires else ""
    what = "it no longer accepts" if findings else "nothing is left that it would accept:"
    return Finding(
        rule=rule.name,
        severity=rule.severity,
        message=f"expired on {last}: {what} {waiver.rule.text} of {listed(claims)}",
        spots=(Spot(waiver.place, ""), *(Spot(found.spots[0].place, "no longer waived") for found in findings)),
        claims=claims,
        key=f"{waiver.rule.text} {last}",
    )


RULE = Rule(
    name="expired-waiver",
    family=Family.WAIVERS,
    severity=Severity.WARNING,
    summary="a waiver is past its last day and accepts nothing",
    check=check,
)
