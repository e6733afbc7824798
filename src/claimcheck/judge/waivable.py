"""Which finding somebody means who wants to waive it, and whether it can be."""

import re
from collections.abc import Sequence
from datetime import date

from claimcheck.judge.rule import Family
from claimcheck.judge.run import RULES
from claimcheck.judge.waivers import covers, is_expired
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.finding import Finding
from claimcheck.model.waiver import Waiver

_NAME = re.compile("[0-9a-f]{4,16}")  # hex digits: fewer would soon mean several findings
_SHOWN = 5  # findings named when several are meant


def choose(
    name: str, findings: Sequence[Finding], waivers: Sequence[Waiver], today: date | None
) -> tuple[Finding, ...]:
    """The finding whose fingerprint begins with `name`, then the others that a waiver of it would accept too.

    Raises ClaimcheckError when none or several begin so, when it is about no claim or a waiver, or waived already.
    """
    chosen = _named(name, findings)
    if not chosen.claims:
        raise ClaimcheckError(f'"{name}" is about no claim, and a waiver names claims: {chosen.rule} has to be mended')
    if any(rule.name == chosen.rule and rule.family is Family.WAIVERS for rule in RULES):
        raise ClaimcheckError(
            f'"{name}" is about a waiver: change that one', f"`claimcheck rule {chosen.rule}` says how"
        )
    for waiver in waivers:
        if covers(waiver, chosen) and not is_expired(waiver, today):
            place = f"{waiver.place.file}:{waiver.place.line}"
            raise ClaimcheckError(f'"{name}" is waived already, in {place}: {waiver.reason}')
    named = set(chosen.claims)
    return (
        chosen,
        *(
            other
            for other in findings
            if other.rule == chosen.rule
            and other is not chosen
            and not other.waived
            and other.claims
            and named.issuperset(other.claims)
        ),
    )


def _named(name: str, findings: Sequence[Finding]) -> Finding:
    if not _NAME.fullmatch(name):
        raise ClaimcheckError(
            f'"{name}" is no name of a finding', "the 8 digits behind its rule, as conflicts shows it"
        )
    found = {finding.fingerprint: finding for finding in findings if finding.fingerprint.startswith(name)}
    if not found:
        hint = "validate and conflicts show the names; for those of verify, give --sources too"
        raise ClaimcheckError(f'no finding is named "{name}"', hint)
    if len(found) > 1:
        names = ", ".join(f"{one.fingerprint} ({one.rule})" for one in [*found.values()][:_SHOWN])
        raise ClaimcheckError(f'"{name}" may mean any of {len(found)} findings', names)
    return next(iter(found.values()))
