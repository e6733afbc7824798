"""Load, normalise, select: no judgement."""

from collections.abc import Callable
from decimal import Decimal

from claimcheck.model.claim import Claim
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.ledger import Ledger
from claimcheck.model.quantity import Quantity
from claimcheck.model.query import Query
from claimcheck.model.report import Report
from claimcheck.normalise.selection import select


def list_claims(ledger: Ledger, query: Query, sort: str) -> Report:
    """The claims that match, sorted by one of SORTS; "file" keeps the ledger's order.

    Raises ClaimcheckError for an unknown sort or name.
    """
    if sort not in SORTS:
        raise ClaimcheckError(f'unknown sort "{sort}"', f"one of {', '.join(SORTS)}")
    claims = sorted(select(ledger, query), key=SORTS[sort])
    return Report("list", ledger, claims=tuple(claims))


def _by_value(claim: Claim) -> tuple[str, str, Decimal, str]:
    """Figures by metric, unit and lower end; other values after them, by their words."""
    if isinstance(claim.value, Quantity):
        low, high = claim.value.low, claim.value.high
        return claim.metric, claim.value.unit, low if low is not None else high or Decimal(0), claim.id
    return claim.metric, "~", Decimal(0), claim.value.text


def _by_date(claim: Claim) -> tuple[bool, int, int, str]:
    start = claim.as_of.start if claim.as_of else None
    end = claim.as_of.end if claim.as_of else None
    return claim.as_of is None, start.toordinal() if start else 0, end.toordinal() if end else 0, claim.id


SORTS: dict[str, Callable[[Claim], tuple[object, ...]]] = {
    "date": _by_date,
    "entity": lambda claim: (claim.entity, claim.metric, claim.scope, _by_date(claim)),
    "file": lambda _claim: (),
    "metric": lambda claim: (claim.metric, claim.entity, claim.scope, _by_date(claim)),
    "source": lambda claim: (claim.source, claim.place),
    "value": _by_value,
}
