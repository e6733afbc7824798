"""The stages in order; the only file that knows it."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck.model.ledger import Ledger
from claimcheck.model.query import Query
from claimcheck.model.report import Report


def open_ledger(root: Path, paths: Sequence[Path] = ()) -> Ledger:
    """Load and normalise the ledger at `root`; with `paths`, only those files or folders beside its vocabulary.

    Raises ClaimcheckError when `root` or a path is not there.
    """
    raise NotImplementedError


def validate(ledger: Ledger) -> Report:
    """Judge the structure rules."""
    raise NotImplementedError


def list_claims(ledger: Ledger, query: Query, sort: str) -> Report:
    """The claims that match, sorted by "entity", "metric", "value", "date", "source" or "file" (file order)."""
    raise NotImplementedError


def show(ledger: Ledger, claim_id: str) -> Report:
    """One claim, its series with verdicts, and the findings that concern it.

    Raises ClaimcheckError naming the nearest ids when there is no such claim; a local id will do if it is unique.
    """
    raise NotImplementedError


def groups(ledger: Ledger, query: Query) -> Report:
    """Near-duplicate groups and suggestions among the claims that match."""
    raise NotImplementedError


def conflicts(ledger: Ledger, query: Query, *, every_series: bool) -> Report:
    """Series with verdicts, and conflict findings. Without `every_series` and without a filter: series with a clash."""
    raise NotImplementedError


def read_quantities(texts: Sequence[str]) -> Report:
    """How the figures of each text are read."""
    raise NotImplementedError
