"""What a query command was asked for."""

from dataclasses import dataclass
from datetime import date

from claimcheck.model.claim import Status


@dataclass(frozen=True, slots=True)
class Query:
    """Filters; empty means all. Names are as the user typed them: any alias counts, several values are alternatives.

    `since`/`until` keep claims whose as_of interval meets [since, until], both included.
    """

    entities: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    since: date | None = None
    until: date | None = None
