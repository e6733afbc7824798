"""The figure reader: text in, intervals with unit and hedge out, in English and Chinese."""

from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figures.reading import read_figures, read_not_figures
from claimcheck.normalise.figures.units import dimension_of, known_units
from claimcheck.normalise.figures.value import read_value

__all__ = ["UnreadableError", "dimension_of", "known_units", "read_figures", "read_not_figures", "read_value"]
