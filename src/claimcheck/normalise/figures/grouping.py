"""A run of digits as a number, however it is grouped: 1,234.5, 1.234,5, 1 234,5, 1'234, 12,34,567, 1,0000.

A point or comma is read as English has it unless the number itself shows that it cannot be: a second group, a group
that is too short, a sign of percent or a scale behind it (3,5 %). Sources: ISO 80000-1 (7.3.1), CLDR number patterns.
"""

from decimal import Decimal

from claimcheck.normalise.figures.interval import tidy
from claimcheck.normalise.figures.numeral import MAX_DIGITS
from claimcheck.normalise.figures.patterns import Match, Pattern

_DIGITS = Pattern("[0-9]+")
_PLAIN = Pattern(r"[0-9]{0,60}\.[0-9]{1,60}")
_END = r"(?![0-9]|[.,'_][0-9])"
_GROUPED = Pattern(
    rf"""(?:
      (?P<comma>[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,40}}(?:\.[0-9]{{1,60}})?)(?![0-9]|[,'_][0-9])
    | (?P<point>[0-9]{{1,3}}(?:\.[0-9]{{3}}){{1,40}},[0-9]{{1,60}} | [0-9]{{1,3}}(?:\.[0-9]{{3}}){{2,40}}){_END}
    | (?P<blank>[1-9][0-9]{{0,2}}(?:[ ][0-9]{{3}}){{1,40}}(?:[.,][0-9]{{1,60}})?)
        (?![0-9]|[.,'_]?[0-9]|[ ][0-9]{{3}}[^0-9]|[ ]M(?:AX|ax)(?![A-Za-z])|s(?![A-Za-z]))
    | (?P<tick>[0-9]{{1,3}}(?:['’_][0-9]{{3}}){{1,40}}(?:[.,][0-9]{{1,60}})?){_END}
    | (?P<indian>[0-9]{{1,2}}(?:,[0-9]{{2}}){{1,40}},[0-9]{{3}}(?:\.[0-9]{{1,60}})?){_END}
    | (?P<myriad>[0-9]{{1,4}}(?:,[0-9]{{4}}){{1,40}}(?:\.[0-9]{{1,60}})?){_END}
    | (?P<decimal>0,[0-9]{{1,60}} | [0-9]{{1,40}},[0-9]{{1,2}}
        (?=[ ]?(?:%|‰|€|[mb]illions?\b|trillions?\b|[MB]io\b|bn\b|mn\b|m\b|EUR\b|euros?\b|percent|per[ ]cent
          |times\b|x\b|[万亿倍])))(?![0-9]|[.,'_][0-9])
    )""",
    64,  # re.VERBOSE
)
# The number of a model before the size of it: iPhone 17 256GB, 小米15 512GB, Model 3 450 km; not "17 256 euros".
_MODEL_SIZE = Pattern(
    r"[0-9]{1,3} [0-9]{3}(?:"
    r"(?P<glued>(?:[KMGT]i?B|[km]?W|kWh|V|mAh|[kMG]?Hz|km|mph|km/h|mm|cm|mi|hp|nits|g|ml|英寸|匹|升|马力)(?![A-Za-z]))"
    r"|[ ](?:[KMGT]B|km|kilometres?|kilometers?|miles?|mph|kph|km/h|kW|kWh|hp|bhp|mAh|W|Hz)(?![A-Za-z]))"
)
_NAME_BEFORE = Pattern(r"(?:(?<![A-Za-z])[A-Za-z]{0,16}[A-Z][A-Za-z]{0,16}|[一-鿿])[ ]?$")
_NAMES_BEFORE = Pattern(
    r"(?:(?<![A-Za-z])(?:Model|Category|Series|Class|Mark|Type|Generation|Gen|Phase|Level|Stage|Zone)"
    r"|[A-Z][A-Za-z]{1,16} [A-Z][A-Za-z]{0,16}|[a-z][A-Z][A-Za-z]{1,16}) $"
)
_MEASURING = frozenset("达为到至约超近有共逾破于是得约长重高宽离程量积数值额")
_LONGEST_NAMES = 36  # characters looked at for a name
_YEARS = Pattern(r"(?:(?:19|20)[0-9]{2},?)+")
_ADDRESS = Pattern(r"(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.|\Z)){4}")  # RFC 791
_POWER = Pattern(
    r"(?:[eE](?P<e>[+-]?[0-9]{1,2})(?![0-9A-Za-z])"
    r"|[ ]?[x×*·][ ]?10(?:(?:\^|\*\*)[({]?(?P<caret>[+-]?[0-9]{1,2})[)}]?"
    r"|(?P<high>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|⁻[0-9]{1,2}))(?![0-9]))"
)
_TEN = Pattern(r"10(?:(?:\^|\*\*)(?P<caret>[+-]?[0-9]{1,2})|(?P<high>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?![0-9.])")
_HIGH = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_JOINING = frozenset(",'’_ ")
_POWERED = frozenset("eE x×*·")


def digits_at(text: str, at: int) -> tuple[Decimal, int] | None:
    """Read the number of digits at `at` and where it ends; None when it has more than 40, or none."""
    match = _DIGITS.match(text, at)
    end = match.end() if match else at
    follower = text[end : end + 1]
    if follower == ".":
        match = _regrouped(text, at, end) or _PLAIN.match(text, at) or match
    elif follower in _JOINING and "0" <= text[end + 1 : end + 2] <= "9":
        match = _regrouped(text, at, end) or match
    if match is None:
        return None
    number = match[0]
    if len(number) > MAX_DIGITS and _has_too_many_digits(number):
        return None
    value = Decimal(number if match.lastgroup is None else _plain(number, match.lastgroup))
    return _powered(text, value, match.end())


def _has_too_many_digits(number: str) -> bool:
    return len(number) > 3 * MAX_DIGITS or sum("0" <= digit <= "9" for digit in number) > MAX_DIGITS


def number_end(text: str, at: int) -> int:
    """Give the end of the digits at `at` and of what groups them, however many."""
    match = _DIGITS.match(text, at)
    if match is None:
        match = _PLAIN.match(text, at)
        return match.end() if match else at + 1
    end: int = match.end()
    longer = _regrouped(text, at, end) or _PLAIN.match(text, at)
    return longer.end() if longer else end


def superscript(digits: str) -> int:
    """Read digits written high: ⁹ is 9, ⁻³ is -3."""
    return int(digits.translate(_HIGH))


def _regrouped(text: str, at: int, end: int) -> Match | None:
    """Match a grouped number whose first run of digits ends at `end`; years and addresses are none."""
    if end - at > 4 and text[end : end + 1] != ",":
        return None
    match = _GROUPED.match(text, at)
    if match is None:
        return None
    if match.lastgroup == "blank" and _is_model_size(text, at):
        return None
    if match.lastgroup == "myriad" and _YEARS.fullmatch(match[0]):
        return None
    return None if match.lastgroup == "point" and _ADDRESS.fullmatch(match[0]) else match


def _is_model_size(text: str, at: int) -> bool:
    """Say whether a name stands before the number at `at`, and the three digits behind it have a unit of their own."""
    size = _MODEL_SIZE.match(text, at)
    if size is None or text[at - 2 : at].strip()[-1:] in _MEASURING:
        return False
    if not size["glued"] and " " not in text[at : at + 3] and not text.startswith("B", size.end() - 1):
        return False  # Volvo Trucks 123 456 km
    names = _NAME_BEFORE if size["glued"] else _NAMES_BEFORE
    return names.search(text, max(at - _LONGEST_NAMES, 0), at) is not None


def _plain(number: str, form: str) -> str:
    """Write a grouped number without its groups and with a decimal point."""
    if form in ("comma", "indian", "myriad"):
        return number.replace(",", "")
    if form == "point":
        return number.replace(".", "").replace(",", ".")
    plain = number.translate({ord(sign): None for sign in " '’_"})
    return plain.replace(",", ".")


def _powered(text: str, value: Decimal, end: int) -> tuple[Decimal, int] | None:
    """Take a power of ten behind the number (e9, ×10^9), and 10^9 itself."""
    follower = text[end : end + 1]
    if follower in "^⁰¹²³⁴⁵⁶⁷⁸⁹⁻*" and value == 10 and text[end - 2 : end] == "10":
        match = _TEN.match(text, end - 2)
        value = Decimal(1) if match else value
    else:
        match = _POWER.match(text, end) if follower in _POWERED else None
    if match is None:
        return value, end
    written = match.groupdict()
    power = superscript(str(written.get("e") or written["caret"] or written["high"]))
    moved = tidy(value.scaleb(power))
    return (moved, match.end()) if abs(moved.adjusted()) <= MAX_DIGITS else None
