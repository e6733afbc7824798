"""What the evidence rules share: where a claim's fragment is written, and how it is shown."""

from collections.abc import Iterator

from claimcheck.judge.rule import Case
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Match
from claimcheck.model.place import Place

_SHOWN = 40  # characters of a fragment that a message repeats


def quoted(case: Case, *matches: Match) -> Iterator[tuple[Claim, Evidence]]:
    """Yield the claims whose fragment was looked for and came out as one of `matches`, in ledger order."""
    for claim in case.ledger.claims:
        evidence = case.evidence.get(claim.id)
        if evidence and evidence.match in matches:
            yield claim, evidence


def quote_place(claim: Claim) -> Place:
    """The fragment in the claim file."""
    return claim.places.get("quote", claim.place)


def shown(text: str) -> str:
    """Quote a text on one line, cut to 40 characters."""
    line = " ".join(text.split())
    return f'"{line}"' if len(line) <= _SHOWN else f'"{line[: _SHOWN - 1]}…"'
