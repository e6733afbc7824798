"""The metrics as `metrics` lists them: apart from the vocabulary, since no other command needs it."""

from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.vocabulary import Metric, Tolerance


class Origin(StrEnum):
    """Whose metric it is."""

    BUILT_IN = "built-in"
    CHANGED = "changed"  # built in, and the ledger's vocabulary adds to it or overrides it
    LEDGER = "ledger"


class ListedMetric(NamedTuple):
    """A metric as `metrics` lists it, and how many claims of the ledger are of it.

    The two measures stand beside it only where they are not what is taken when a vocabulary is silent.
    """

    metric: Metric
    origin: Origin = Origin.BUILT_IN
    claims: int = 0
    tolerance: Tolerance | None = None
    comparable_within: int | None = None  # days
