"""What a command answers: one value, which every format renders."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # `list` needs neither findings nor evidence, and every class takes its time to make
    from claimcheck.model.claim import Claim
    from claimcheck.model.evidence import Coverage, Evidence, Passage
    from claimcheck.model.finding import Finding
    from claimcheck.model.grouping import Group, Suggestion
    from claimcheck.model.ledger import Ledger
    from claimcheck.model.listed_metric import ListedMetric
    from claimcheck.model.quantity import Reading
    from claimcheck.model.verdict import Series
    from claimcheck.model.when import Span


class NotFigure(NamedTuple):
    """A number of a text that is on purpose no figure, and why; `days` are those it means when it is a date.

    `start`/`end` count characters of the text, 0-based, end exclusive.
    """

    start: int
    end: int
    reason: str
    days: Span | None = None


class TextReading(NamedTuple):
    """A text given to `quantity`, the figures read in it and, when asked for, the numbers that are none."""

    text: str
    readings: tuple[Reading, ...]
    not_figures: tuple[NotFigure, ...] = ()


class LeftOut(NamedTuple):
    """How many findings were left out because the ledger at a git revision has them too."""

    revision: str
    findings: int


class Report(NamedTuple):
    """The whole answer of one command. What a command does not speak of stays empty."""

    command: str
    ledger: Ledger | None = None
    claims: tuple[Claim, ...] = ()
    series: tuple[Series, ...] = ()
    groups: tuple[Group, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    findings: tuple[Finding, ...] = ()
    quantities: tuple[TextReading, ...] = ()
    metrics: tuple[ListedMetric, ...] = ()  # by name
    evidence: tuple[Evidence, ...] = ()  # in ledger order; of claims whose article was read
    coverage: tuple[Coverage, ...] = ()  # of articles that were read, when asked for
    passages: tuple[Passage, ...] = ()
    series_asked: bool = False  # the series were asked for, and are not only what the findings stand in
    left_out: LeftOut | None = None  # None unless asked for what is new
    notes: tuple[str, ...] = ()  # what was not answered, and why; for stderr and people

    @property
    def partial(self) -> bool:
        """Whether part of the ledger could not be read."""
        return self.ledger is not None and bool(self.ledger.lost)
