"""Whether two figures are one, whatever hedge and sign they are told with."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Context, Decimal

from claimcheck.judge.agreement import core, same_unit
from claimcheck.model.measure import undivided
from claimcheck.model.quantity import FLOORS, LEAST, MOST, Qualifier, Quantity

BARE = "count"  # the unit of a figure beside which none stands
_ROUND_DIGITS = 2  # significant digits from which a rounding still says which figure it is of
_STATED_DIGITS = 12  # a figure with more significant digits than these is the quotient of a fraction
_NEAR = Decimal("0.1")  # of an order of magnitude's ends: 500 多 is as well "500 to 600" as 501 to 599
_THOUSANDS = tuple(Decimal(10) ** power for power in (0, 3, 6, 9))  # "3 dollars" of "3 dollars per million tokens"


def figure(quantity: Quantity) -> tuple[Decimal, Decimal]:
    """Return the figure behind the hedge, low and high, equal for a point: about 7 is 7, not 6.3 to 7.7 (DESIGN §4)."""
    low, high = core(quantity)
    if quantity.qualifier not in {Qualifier.ABOUT, Qualifier.NEARLY}:
        return low, high
    if quantity.qualifier is Qualifier.NEARLY:  # the end that is not reached is the figure
        return (low, high / LEAST) if quantity.high_included else (low / (MOST if low < 0 else LEAST), high)
    return (low / MOST, high / LEAST) if low < 0 else (low / LEAST, high / MOST)


def same_figure(value: Quantity, stands: Quantity) -> bool:
    """The figures alone are the same, whatever the hedge and the sign: words like 下降 carry that.

    What an amount is per may go without saying on either side: the metric says it, or the article does.
    """
    wanted, found = (sorted(map(abs, figure(one))) for one in (value, stands))
    return any(all(_equal(a, b) for a, b in zip(way, found, strict=True)) for way in _ways(wanted, value, stands))


def _ways(wanted: list[Decimal], value: Quantity, stands: Quantity) -> Iterator[list[Decimal]]:
    """How the figure of a value may stand there: whole, or a price as it was written, without what it is per."""
    if value.measure and "/" in value.unit and (_is_price_of(value, stands) or stands.unit == BARE):
        ends = [number for end in wanted if (number := undivided(end, value.measure)) is not None]
        yield ends if len(ends) == len(wanted) else wanted
        return
    yield wanted
    if _is_price_of(value, stands):
        yield from ([end * scale for end in wanted] for scale in _THOUSANDS)


def _equal(stated: Decimal, found: Decimal) -> bool:
    """Equal; a fraction that does not end is equal to its rounding (三分之一, 33.3 %)."""
    if stated == found:
        return True
    if len(found.normalize().as_tuple().digits) <= _STATED_DIGITS:
        return False
    return abs(stated - found) <= abs(found) / 100 and stated == round(found, _places(stated))


def _places(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) else 0


def same_magnitude(value: Quantity, stands: Quantity) -> bool:
    """An order of magnitude may be written as a range, as a bound at its lower end or as about a figure inside it."""
    low, high = core(stands)
    if value.qualifier in FLOORS and value.low is not None:
        return abs(value.low - low) <= abs(low) * _NEAR
    if value.low is None or value.high is None:
        return False
    if value.qualifier is Qualifier.ABOUT:
        return value.low <= high and value.high >= low
    ranged = value.qualifier in {Qualifier.BETWEEN, Qualifier.MAGNITUDE}
    return ranged and abs(value.low - low) <= abs(low) * _NEAR and abs(value.high - high) <= abs(high) * _NEAR


def is_rounding(value: Quantity, stands: Quantity) -> bool:
    """Whether an "about" is the plain figure rounded to the digits that the value has: ~48 million of 48.2 million."""
    if value.qualifier is not Qualifier.ABOUT or stands.qualifier is not Qualifier.EXACT:
        return False
    (about, _), (exact, _) = figure(value), figure(stands)
    digits = len(about.normalize().as_tuple().digits)
    return digits >= _ROUND_DIGITS and Context(prec=digits, rounding=ROUND_HALF_UP, traps=[]).plus(exact) == about


def holds(value: Quantity, stands: Quantity) -> bool:
    """Whether the whole of what stands there lies inside the value."""
    return (value.low is None or (stands.low is not None and value.low <= stands.low)) and (
        value.high is None or (stands.high is not None and value.high >= stands.high)
    )


def fits_unit(value: Quantity, stands: Quantity) -> bool:
    """Same unit, or one the fragment leaves to the words around it."""
    if stands.unit == BARE or same_unit(value.unit, stands.unit):
        return True
    return _is_price_of(value, stands) or _is_price_of(stands, value)


def _is_price_of(price: Quantity, amount: Quantity) -> bool:
    """Whether the one is so much of the other's unit per something."""
    return price.unit.startswith(f"{amount.unit}/")
