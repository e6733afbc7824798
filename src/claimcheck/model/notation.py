"""Quantities as people read them: `7 bn USD`, `> 900 M people`, `70-90 %`, `30 USD / M tokens`. Never rounded."""

from decimal import Context, Decimal

from claimcheck.model.measure import written_number
from claimcheck.model.numbers import PLAIN_DIGITS, plain_number
from claimcheck.model.quantity import CEILINGS, LEAST, Qualifier, Quantity

EXACT = Context(prec=120)  # wide enough for sums and quotients of figures of 40 digits
ROUGH = Context(prec=6)
QUOTIENT = 28  # significant digits of a quotient that does not end, decimal's default precision: nobody wrote those
SHORT_FRACTION = 3  # digits after the point that a scaled figure may have

AMOUNTS = ((12, " tn"), (9, " bn"), (6, " M"))
PREFIXES = ((12, " T"), (9, " G"), (6, " M"), (3, " k"))
PREFIXED = frozenset({"W", "Wh", "B"})
WORDS = {"count": "", "percent": " %", "x": "x"}
STEPS = {
    "s": ((86400, " days"), (3600, " h"), (60, " min"), (1, " s")),
    "months": ((12, " years"), (1, " months")),
}
EACH = {"people": "person", "months": "month", "count": "unit"}

Parts = tuple[str, str]


def format_quantity(quantity: Quantity) -> str:
    """The figure, hedge and unit in one short text that means exactly the same interval."""
    return "".join(figure_parts(quantity))


def figure_parts(quantity: Quantity) -> Parts:
    """(`~7`, ` bn USD`): what is aligned to the right, and what follows it."""
    hedge, values = _hedged(quantity)
    if not values:
        return "", quantity.text
    numbers, unit = _as_written(values, quantity) or _scaled(values, quantity.unit)
    joint = ".." if any(number.startswith("-") for number in numbers) else "-"
    return hedge + joint.join(numbers), unit


def spell_out(ends: tuple[Decimal, ...], quantity: Quantity) -> tuple[list[str], str]:
    """Figures of the quantity in full, and the unit it was written in: 7,000,000,000 and USD. A bare count has none."""
    measure = quantity.measure
    if measure is not None and measure.code == quantity.unit and (measure.name or measure.each):
        written = [written_number(end, measure) for end in ends]
        numbers = [number for number in written if number is not None]
        if len(numbers) == len(ends):
            if not measure.name:
                numbers = [EXACT.multiply(number, measure.factor) for number in numbers]
            name = measure.name or quantity.unit.partition("/")[0]
            return [f"{number:,f}" for number in numbers], f"{name} / {measure.each}" if measure.each else name
    return [f"{end:,f}" for end in ends], "" if quantity.unit == "count" else quantity.unit


def _hedged(quantity: Quantity) -> tuple[str, tuple[Decimal, ...]]:
    """The sign that says how to take the figure, and the figure or both its ends."""
    low, high = quantity.low, quantity.high
    if low is None or high is None:
        return _one_sided(quantity)
    if low == high:
        return "", (low,)
    if quantity.qualifier in CEILINGS and low == 0:
        return _below(quantity), (high,)
    if quantity.qualifier is Qualifier.NEARLY and _is_share(low, high, LEAST):
        return "nearly ", (high,)
    middle = EXACT.divide(EXACT.add(low, high), Decimal(2))
    nearer = low if low > 0 else high  # to nought
    if quantity.qualifier is Qualifier.ABOUT and _is_share(nearer, middle, LEAST):
        return "~", (middle,)
    return "", (low, high)


def _is_share(part: Decimal, whole: Decimal, share: Decimal) -> bool:
    return EXACT.multiply(whole, share) == part


def _one_sided(quantity: Quantity) -> tuple[str, tuple[Decimal, ...]]:
    if quantity.low is not None:
        return (">= " if quantity.low_included else "> "), (quantity.low,)
    if quantity.high is not None:
        return _below(quantity), (quantity.high,)
    return "", ()


def _below(quantity: Quantity) -> str:
    return "<= " if quantity.high_included else "< "


def _as_written(values: tuple[Decimal, ...], quantity: Quantity) -> tuple[list[str], str] | None:
    """The figures in the unit they were written in; None where that is the base unit, or they do not come out even."""
    measure = quantity.measure
    if measure is None or measure.code != quantity.unit or not (measure.name or measure.each):
        return None
    written = [written_number(value, measure) for value in values]
    numbers = [number for number in written if number is not None and _is_short(number)]
    if len(numbers) < len(values):
        return None
    each = f" / {measure.each}" if measure.each else ""
    if measure.name:
        digits, unit = _shortened(tuple(numbers), AMOUNTS, f" {measure.name}")
    else:
        bare = [EXACT.multiply(number, measure.factor) for number in numbers]
        digits, unit = _scaled(tuple(bare), quantity.unit.partition("/")[0])
    return digits, unit + each


def _is_short(number: Decimal) -> bool:
    return len(number.normalize(EXACT).as_tuple().digits) < QUOTIENT - 1


def _scaled(values: tuple[Decimal, ...], unit: str) -> tuple[list[str], str]:
    """The figures in the scale that keeps them short, and the unit with that scale, its leading space included."""
    numerator, slash, denominator = unit.partition("/")
    if slash:
        return _per(values, numerator, denominator)
    if unit in STEPS:
        return _stepped(values, unit)
    if unit in {"percent", "points", "x"}:
        return [_digits(value) for value in values], WORDS.get(unit, f" {unit}")
    scales = PREFIXES if unit in PREFIXED else AMOUNTS
    name = unit if unit in PREFIXED else WORDS.get(unit, f" {unit}")
    return _shortened(values, scales, name)


def _shortened(values: tuple[Decimal, ...], scales: tuple[tuple[int, str], ...], name: str) -> tuple[list[str], str]:
    largest = max(value.copy_abs() for value in values)
    for exponent, prefix in scales:
        if largest.adjusted() >= exponent and largest:
            moved = [_move_point(value, -exponent) for value in values]
            if all(_fraction_digits(value) <= SHORT_FRACTION for value in moved):
                return [_digits(value) for value in moved], prefix + name
    plain = name if name.startswith(" ") or not name else f" {name}"
    return [_digits(value) for value in values], plain


def _stepped(values: tuple[Decimal, ...], unit: str) -> tuple[list[str], str]:
    """Seconds as days, hours or minutes, months as years, where every figure comes out whole."""
    for size, name in STEPS[unit]:
        if all(value and EXACT.remainder(value, Decimal(size)) == 0 for value in values):
            return [_digits(EXACT.divide(value, Decimal(size))) for value in values], name
    return [_digits(value) for value in values], STEPS[unit][-1][1]


def _per(values: tuple[Decimal, ...], numerator: str, denominator: str) -> tuple[list[str], str]:
    if denominator == "tokens":
        values, each = tuple(_move_point(value, 6) for value in values), "M tokens"
    else:
        each = EACH.get(denominator, denominator)
    numbers, unit = _scaled(values, numerator)
    return numbers, f"{unit} / {each}"


def _digits(value: Decimal) -> str:
    """The number as it is; a quotient that does not end (1/3) to six digits, with a sign that says so."""
    if value.is_finite() and len(value.normalize(EXACT).as_tuple().digits) == QUOTIENT and value != int(value):
        return f"≈{plain_number(value.normalize(ROUGH), grouped=True)}"
    return plain_number(value, grouped=True)


def _move_point(value: Decimal, places: int) -> Decimal:
    """Value x 10**places, exactly, whatever the length of its digits."""
    sign, digits, exponent = value.as_tuple()
    return Decimal((sign, digits, exponent + places)) if isinstance(exponent, int) else value


def _fraction_digits(value: Decimal) -> int:
    """How many digits follow the point once trailing zeros are gone."""
    if abs(value.adjusted()) > PLAIN_DIGITS:
        return 0
    _, point, fraction = f"{value:f}".partition(".")
    return len(fraction.rstrip("0")) if point else 0
