"""One claim written down twice in one file."""

from collections.abc import Hashable, Iterator

from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.claim import Claim, Words
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot
from claimcheck.model.quantity import Quantity
from claimcheck.model.when import Span


def check(rule: Rule, case: Case) -> Iterator[Finding]:
    """Yield one finding for each claim that an earlier one of its file already makes, whatever their words."""
    first: dict[Hashable, Claim] = {}
    for claim in case.ledger.claims:
        earlier = first.setdefault(_content(claim), claim)
        if earlier is not claim:
            name = earlier.id.partition("/")[2]
            message = f'says the same as "{name}": entity, metric, scope, value, date and status'
            spots = (Spot(claim.place, ""), Spot(earlier.place, "first said here"))
            yield Finding(rule.name, rule.severity, message, spots, (earlier.id, claim.id))


def _content(claim: Claim) -> Hashable:
    when = (claim.as_of.start, claim.as_of.end, claim.as_of.fiscal) if claim.as_of else None
    value = _value(claim.value)
    return (claim.place.file, claim.entity, claim.metric, claim.scope, value, when, claim.date_basis, claim.status)


def _value(value: Quantity | Span | Words) -> Hashable:
    """Return what the value says without the words it was read from."""
    if isinstance(value, Quantity):
        return (value.low, value.high, value.low_included, value.high_included, value.unit)
    if isinstance(value, Span):
        return (value.start, value.end)
    return value.folded


RULE = Rule(
    name="duplicate-claim",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    summary="one file makes the same claim twice",
    check=check,
)
