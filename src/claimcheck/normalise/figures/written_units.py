"""The unit a figure was written in, beside the base unit it is kept in: hours, not seconds."""

from functools import lru_cache

from claimcheck.model.measure import Measure
from claimcheck.normalise.figures.units import COUNT, Unit

# By base unit and factor, as people read it; a second word after the bar is the singular, for "a year". What is not
# here is shown in its base unit, whose scales (M tokens) say the same.
_NAMES = {
    ("s", "0.001"): "ms",
    ("s", "1"): "s",
    ("s", "60"): "min",
    ("s", "3600"): "h",
    ("s", "86400"): "days|day",
    ("s", "604800"): "weeks|week",
    ("months", "1"): "months|month",
    ("months", "3"): "quarters|quarter",
    ("months", "12"): "years|year",
    ("months", "120"): "decades|decade",
    ("m", "1E-9"): "nm",
    ("m", "0.000001"): "μm",
    ("m", "0.001"): "mm",
    ("m", "0.01"): "cm",
    ("m", "0.0254"): "inches|inch",
    ("m", "0.3048"): "ft",
    ("m", "0.9144"): "yards|yard",
    ("m", "1"): "m",
    ("m", "1000"): "km",
    ("m", "1609.344"): "miles|mile",
    ("m", "1852"): "nautical miles|nautical mile",
    ("m", "9460730472580800"): "light-years|light-year",
    ("m2", "0.0001"): "cm²",
    ("m2", "0.09290304"): "sq ft",
    ("m2", "1"): "m²",
    ("m2", "10000"): "ha",
    ("m2", "2000"): "亩",
    ("m2", "1000000"): "km²",
    ("m2", "2589988.110336"): "square miles|square mile",
    ("m2", "4046.8564224"): "acres|acre",
    ("kg", "1E-9"): "μg",
    ("kg", "0.000001"): "mg",
    ("kg", "0.0002"): "carats|carat",
    ("kg", "0.001"): "g",
    ("kg", "0.028349523125"): "oz",
    ("kg", "0.45359237"): "lb",
    ("kg", "0.5"): "斤",
    ("kg", "1"): "kg",
    ("kg", "1000"): "t",
    ("kg", "1000000"): "kt",
    ("kg", "1000000000"): "Mt",
    ("kg", "1000000000000"): "Gt",
    ("L", "0.001"): "ml",
    ("L", "0.473176473"): "pints|pint",
    ("L", "1"): "L",
    ("L", "3.785411784"): "gallons|gallon",
    ("L", "158.987294928"): "barrels|barrel",
    ("L", "1000"): "m³",
    ("L", "28.316846592"): "cubic feet|cubic foot",
    ("W", "735.49875"): "马力",
    ("W", "745.69987158227022"): "hp",
    ("W", "1000"): "kW",
    ("W", "1000000"): "MW",
    ("W", "1000000000"): "GW",
    ("W", "1000000000000"): "TW",
    ("Wh", "1000"): "kWh",
    ("Wh", "1000000"): "MWh",
    ("Wh", "1000000000"): "GWh",
    ("Wh", "1000000000000"): "TWh",
    ("B", "1000"): "kB",
    ("B", "1000000"): "MB",
    ("B", "1000000000"): "GB",
    ("B", "1000000000000"): "TB",
    ("B", "1000000000000000"): "PB",
    ("J", "1000"): "kJ",
    ("J", "4184"): "kcal",
    ("J", "1000000"): "MJ",
    ("J", "1000000000"): "GJ",
    ("J", "1000000000000"): "TJ",
    ("J", "1000000000000000"): "PJ",
    ("J", "1000000000000000000"): "EJ",
    ("Pa", "100"): "hPa",
    ("Pa", "133.322387415"): "mmHg",
    ("Pa", "1000"): "kPa",
    ("Pa", "1000000"): "MPa",
    ("Pa", "6894.757293168"): "psi",
    ("V", "1000"): "kV",
    ("m/s", "0.44704"): "mph",
    ("m/s", "0.5144444444444444444444444444"): "knots|knot",
    ("m/s", "5"): "km/h",  # over 18
}
_BASES = frozenset(code for code, _ in _NAMES)
_AFFINE = "degF"  # begins at another nought, so that no factor leads back


def written_in(unit: Unit | None, per: Unit | None) -> Measure | None:
    """The measure of a figure with this unit, per that; None where it is the base unit itself."""
    own = unit or COUNT
    if per is None and own.code not in _BASES and own.factor == 1:
        return None
    return _measure(own, per)


@lru_cache(maxsize=512)
def _measure(unit: Unit, per: Unit | None) -> Measure | None:
    name = _NAMES.get((unit.code, str(unit.factor)), "").partition("|")[0]
    if unit.code == _AFFINE:
        return None
    if per is None:
        return Measure(unit.code, name, factor=unit.factor, divisor=unit.divisor)
    whole, _, single = _NAMES.get((per.code, str(per.factor)), "").partition("|")
    if per.divisor != 1 or not (single or whole):
        return None
    return Measure(
        f"{unit.code}/{per.code}",
        name,
        each=single or whole,
        factor=unit.factor,
        divisor=unit.divisor,
        over=per.factor,
    )
