"""How the softer rules word what they found: the subject, a value with its date and source, a place."""

from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.date_notation import format_span
from claimcheck.model.place import Place, Spot
from claimcheck.model.value_notation import format_value
from claimcheck.model.vocabulary import Metric

Scope = tuple[tuple[str, str], ...]


def subject(entity: str, metric: Metric, scope: Scope) -> str:
    """`OpenAI, valuation, round f`."""
    return ", ".join((entity, measure(metric, scope)))


def measure(metric: Metric, scope: Scope) -> str:
    """`valuation, round f`."""
    return ", ".join((metric.label, *(f"{key} {value}" for key, value in scope)))


def value_at(claim: Claim) -> str:
    """`500 bn USD in 2025-11 (source)`."""
    return f"{format_value(claim.value)} {at(claim)}"


def date_of(claim: Claim) -> str:
    """The claim's date; a `?` behind it, as in the tables, says that it is its source's. Empty when there is none."""
    mark = "" if claim.date_basis is DateBasis.STATED else "?"
    return f"{format_span(claim.as_of)}{mark}" if claim.as_of else ""


def at(claim: Claim) -> str:
    """`in 2025-11 (source)`; the source alone where there is no date."""
    when = f"in {date_of(claim)} " if claim.as_of else ""
    return f"{when}({claim.source})"


def says(claim: Claim) -> str:
    """`1 bn USD as of 2025-03`; the value alone where there is no date."""
    date = f" as of {date_of(claim)}" if claim.as_of else ""
    return f"{format_value(claim.value)}{date}"


def value_place(claim: Claim) -> Place:
    """Where the value stands in the claim file."""
    return claim.places.get("value", claim.place)


def value_spot(claim: Claim) -> Spot:
    """The value in the claim file, with what it says."""
    return Spot(value_place(claim), f"{claim.id} says {says(claim)}")
