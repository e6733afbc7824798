"""Judge everything, and find the finding to accept."""

from datetime import date
from pathlib import Path

from claimcheck.judge.waivable import choose
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.finding import Finding
from claimcheck.model.ledger import Ledger
from claimcheck.model.query import Query, Terms
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.waivers import last_day
from claimcheck.pipeline.conflicts import conflicts
from claimcheck.pipeline.evidence import verify
from claimcheck.pipeline.judging import validate


def find_waivable(ledger: Ledger, name: str, archive_folder: Path | None, terms: Terms) -> tuple[Finding, ...]:
    """The finding whose fingerprint is `name`, or begins with it, and the others that its waiver would accept.

    Evidence is looked at when `archive_folder` is given. Raises ClaimcheckError when there is no such finding, more
    than one, or one that cannot be waived.
    """
    reports = [validate(ledger, terms), conflicts(ledger, Query(), terms, every_series=False)]
    if archive_folder is not None:
        reports.append(verify(ledger, archive_folder, terms, coverage=False))
    return choose(name, [finding for report in reports for finding in report.findings], ledger.waivers, terms.today)


def read_last_day(text: str) -> date:
    """The last day a waiver holds. Raises ClaimcheckError for a text that names none."""
    try:
        return last_day(text)
    except UnreadableError as error:
        raise ClaimcheckError(f"--expires: {error}", "write YYYY-MM-DD") from None
