"""A figure reported as fact for a time after its article."""

from collections.abc import Iterator
from datetime import date

from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.claim import Claim, DateBasis, Source, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot

_OF_THE_PAST = frozenset({Status.REPORTED, Status.ESTIMATE, Status.HEARSAY})


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each such claim whose first day lies after the last day its article may be from."""
    last_days = {source.id: found for source in case.ledger.sources if (found := _last_day(source))}
    sources = {source.id: source for source in case.ledger.sources}
    for claim in case.ledger.claims:
        last = last_days.get(claim.source)
        if last and _starts_after(claim, last):
            spots = (
                Spot(claim.places.get("as_of", claim.place), ""),
                Spot(sources[claim.source].place, "the article"),
            )
            yield Finding(rule.name, rule.severity, _message(claim, last), spots, (claim.id,))


def _last_day(source: Source) -> date | None:
    """`written` is what the article means by "now"; the day it was stamped counts where that is not said."""
    span = source.written or source.published
    return span.end if span else None


def _starts_after(claim: Claim, last: date) -> bool:
    start = claim.as_of.start if claim.as_of and claim.date_basis is DateBasis.STATED else None
    return claim.status in _OF_THE_PAST and start is not None and start > last


def _message(claim: Claim, last: date) -> str:
    text = claim.as_of.text if claim.as_of else ""
    return f'"{claim.status}" for {text}, but the article is of {last.isoformat()} at the latest'


RULE = Rule(
    name="future-date",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    summary="a figure is reported for a time after its article",
    check=check,
)
