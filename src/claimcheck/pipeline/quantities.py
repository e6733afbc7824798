"""Normalise alone."""

from collections.abc import Sequence

from claimcheck.model.report import Report, TextReading
from claimcheck.normalise.figures import read_figures


def read_quantities(texts: Sequence[str]) -> Report:
    """How the figures of each text are read."""
    return Report("quantity", quantities=tuple(TextReading(text, read_figures(text)) for text in texts))
