"""What a query command was asked for."""

from datetime import date
from typing import NamedTuple

from claimcheck.model.claim import Status


class Query(NamedTuple):
    """Filters; empty means all. Names are as the user typed them: any alias counts, several values are alternatives.

    `since`/`until` keep claims whose as_of interval meets [since, until], both included.
    """

    entities: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    statuses: tuple[Status, ...] = ()
    since: date | None = None
    until: date | None = None


class Terms(NamedTuple):
    """What counts among the findings of a run. Without `today` no waiver expires.

    `known` are fingerprints of findings that are left out because they stand in the ledger at `new_since` already, each
    as often as it was found there.
    """

    today: date | None = None
    new_since: str | None = None  # a git revision, as the user wrote it
    known: tuple[str, ...] = ()
