"""Not there yet."""

from collections.abc import Iterator

from claimcheck.model.report import Report
from claimcheck.render.table.paint import Line


def view(report: Report, width: int | None) -> Iterator[Line]:
    """Not there yet."""
    raise NotImplementedError
