"""English number words: one hundred and twenty-five, half a million, two and a half billion, tens of billions.

Vague ones, as the order of magnitude they state: tens, hundreds, millions (of) 2 to 9.9 times it, dozens
24 to 99, scores 40 to 99, several and a few 2 to 9 (2 to 9.9 times a scale that follows), a couple 2 to 3.
"""

import re
from decimal import Decimal

from claimcheck.normalise.figures.english_words import (
    DOZEN,
    HUNDRED,
    MULTI,
    PARTS,
    PLACES,
    PLURAL,
    SCALE,
    SMALL,
    VAGUE,
)
from claimcheck.normalise.figures.interval import Extent, divide, multiply, point
from claimcheck.normalise.figures.numeral import FEW, MAX_DIGITS, ONE, Numeral, Style
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.single_units import SINGLE_UNITS, read_single
from claimcheck.normalise.figures.spoken_scales import SPOKEN, spoken_scale

_WORD = Pattern(r"[ -]?([A-Za-z]+)")
_TAIL_PART = Pattern(
    rf"[ -]and[ -](?:(an?|one)[ -]({'|'.join(PARTS)})|(two|three|four|five|seven)[ -]({'|'.join(PARTS)})s?)"
    r"(?![A-Za-z])",
    re.IGNORECASE,
)
_HALF_A = Pattern(r"half(?: of)?[ -]an? (?=[A-Za-z])|half[- ](?=[A-Za-z])", re.IGNORECASE)
_SO_FEW = frozenset({"as ", "oo ", "so "})  # as few as 20, too few
_VAGUE_WORDS = {
    DOZEN: Extent(Decimal(24), Decimal(99), vague=True),
    Decimal(20): Extent(Decimal(40), Decimal(99), vague=True),
}
_MOST_SCALES = 3  # "hundred thousand million"
_MOST_GROUPS = 8
_OF = Pattern(r"(?: of| upon)? (?=[a-z]+s?(?![A-Za-z]))", re.IGNORECASE)


def read_english(text: str, at: int) -> Numeral | None:  # noqa: PLR0911 - one return a form
    """Read the number words that begin at `at`, the first character of a word; None where there are none."""
    word = _WORD.match(text, at)
    if word is None or word.start(1) != at:
        return None
    first = word[1].lower()
    if first in PLURAL:
        return plural_of(text, word.end(), PLURAL[first])
    if first in MULTI:
        return Numeral(Extent(*FEW, vague=True).times(MULTI[first]), word.end(), Style.ENGLISH, MULTI[first])
    if first in VAGUE:
        if first == "few" and text[max(at - 3, 0) : at].lower() in _SO_FEW:
            return None
        return _vague(text, word.end(), VAGUE[first])
    if first == "half":
        return _half(text, at)
    if first == "point":
        return _spoken_point(text, at, word.end())
    if first in SINGLE_UNITS:
        return read_single(text, at, word.end())
    return _places(text, word.end(), first) if first in PLACES else _counted(text, at)


def _places(text: str, end: int, word: str) -> Numeral | None:
    """Read the "double" of "double-digit": what follows makes it a number."""
    digits = text[end + 1 : end + 6].lower() == "digit"
    return Numeral(point(PLACES[word]), end, Style.ENGLISH) if digits else None


def _word_at(text: str, at: int) -> tuple[str, int]:
    match = _WORD.match(text, at)
    return (match[1].lower(), match.end()) if match else ("", at)


def plural_of(text: str, end: int, base: Decimal) -> Numeral | None:
    """Read "tens of billions": 2 to 9.9 times the product."""
    if base == 20 and text[end : end + 4].lower() != " of ":
        return None
    scale = base
    for _ in range(_MOST_SCALES):
        joined = _OF.match(text, end)
        if joined is None:
            break
        word, after = _word_at(text, joined.end())
        factor = SCALE.get(word) or SCALE.get(word.removesuffix("s"))
        if factor is None:
            break
        if factor != scale:  # "thousands upon thousands" are thousands
            scale = multiply(scale, factor)
        end = after
    extent = _VAGUE_WORDS.get(scale) or Extent(FEW[0], FEW[1], vague=True).times(scale)
    return Numeral(extent, end, Style.ENGLISH, scale)


def _vague(text: str, end: int, most: Decimal) -> Numeral | None:
    """Read "several", "a few", "a couple of", with or without a scale after it."""
    of = end + 3 if text[end : end + 3].lower() == " of" else end
    word, after = _word_at(text, of)
    if word in PLURAL and (plural := plural_of(text, after, PLURAL[word])):
        return plural  # several tens of thousands
    scaled = _scales(text, of, Extent(FEW[0], FEW[1] if most > 3 else most, vague=True), ONE, Style.ENGLISH)
    if scaled.end != of:
        return scaled
    return Numeral(Extent(Decimal(2), most, vague=True), end, Style.LONE)


def _half(text: str, at: int) -> Numeral | None:
    """Read "half a million"; half of something else is a fraction and read there."""
    start = _HALF_A.match(text, at)
    if start is None:
        return None
    word, end = _word_at(text, start.end())
    if word not in SCALE:
        return None
    return _scales(text, end, point(SCALE[word] / 2), SCALE[word], Style.ENGLISH)


def _scales(text: str, end: int, extent: Extent, scale: Decimal, style: Style) -> Numeral:
    """Multiply by the scale words that follow (hundred thousand, million), and take a half after them."""
    for _ in range(_MOST_SCALES):
        word, after = _word_at(text, end)
        factor = SCALE.get(word) or (spoken_scale(text, after, word) if word in SPOKEN else None)
        if factor is None:
            break
        extent, scale, end = extent.times(factor), multiply(scale, factor), after
    part = _part_more(text, end) if scale > 1 else None
    if part:
        return Numeral(extent.plus(multiply(scale, part[0])), part[1], Style.ENGLISH, scale)
    return Numeral(extent, end, style, scale)


def _part_more(text: str, end: int) -> tuple[Decimal, int] | None:
    """Read the "and a half", "and three quarters" behind a number."""
    if text[end + 1 : end + 4].lower() != "and":
        return None
    match = _TAIL_PART.match(text, end)
    if match is None:
        return None
    top = ONE if match[1] else SMALL[match[3].lower()]
    bottom = Decimal(PARTS[(match[2] or match[4]).lower()])
    return (divide(top, bottom), match.end()) if top < bottom else None


def _counted(text: str, at: int) -> Numeral | None:
    """Read a counted number: groups below a thousand, each with its scale, in falling order.

    A scale alone is one of it, and a bare style: "million" in "a million and a half".
    """
    total, limit, end, style, scale = Decimal(0), None, at, Style.LONE, ONE
    for _ in range(_MOST_GROUPS):
        group, after, bare = _group(text, end, first=end == at)
        if group is None:
            break
        word, beyond = _word_at(text, after)
        scale = SCALE[word] if word in SCALE and word != "hundred" else ONE
        if limit is not None and scale >= limit:
            break
        total, limit, end = total + group * scale, scale, beyond if scale > 1 else after
        if end != at and (scale > 1 or total >= 2):
            style = Style.BARE if bare and limit is scale and total == group * scale else Style.ENGLISH
        if scale == 1:
            break
    if end == at or total.adjusted() > MAX_DIGITS:
        return None
    numeral = _scales(text, end, point(total), limit or ONE, style)
    return numeral._replace(scale=numeral.scale * HUNDRED) if _is_hundreds(total, limit or ONE) else numeral


def _is_hundreds(total: Decimal, scale: Decimal) -> bool:
    """Say whether this is 200, 300 and so on of its scale: what a range shares is the hundred too."""
    return total >= scale * HUNDRED and not total % (scale * HUNDRED) and total < scale * HUNDRED * 10


def _group(text: str, at: int, *, first: bool) -> tuple[Decimal | None, int, bool]:  # noqa: PLR0911 - one return a form
    """Read one group: "three hundred and five", "twenty-five", "two point five", "two and a half"; or none of it.

    The last part says that it is a scale without a number: "hundred", and before "million" an understood one.
    """
    word, end = _word_at(text, at)
    if word == "and" and not first:
        word, end = _word_at(text, end)
    if first and word in SCALE:
        if word != "hundred":
            return ONE, at, True
        value, end = _hundreds(text, HUNDRED, end)
        return value, end, value == HUNDRED
    if word not in SMALL:
        return None, at, False
    value, end = _below_hundred(text, SMALL[word], end)
    word, after = _word_at(text, end)
    if word == "point":
        return *_point(text, value, end, after), False
    if part := _part_more(text, end):
        return value + part[0], part[1], False
    if word == "hundred" and value:
        return *_hundreds(text, value * 100, after), False
    return value, end, False


def _below_hundred(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    word, after = _word_at(text, end)
    if value >= 20 and word in SMALL and 0 < SMALL[word] < 10:
        return value + SMALL[word], after
    return value, end


def _hundreds(text: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    """Read what follows "hundred"; in "between one hundred and two hundred" a new number does."""
    word, after = _word_at(text, end)
    if word == "and":
        word, after = _word_at(text, after)
    if word not in SMALL:
        return value, end
    rest, after = _below_hundred(text, SMALL[word], after)
    return (value, end) if _word_at(text, after)[0] == "hundred" else (value + rest, after)


def _spoken_point(text: str, at: int, end: int) -> Numeral | None:
    """Read "point five percent"; in "at that point five people" a point is one in time."""
    value, last = _point(text, Decimal(0), end, end)
    if last == end or text[max(at - 5, 0) : at].lower() in ("this ", "that ", " one "):
        return None
    return Numeral(point(value), last, Style.ENGLISH) if text.startswith((" percent", " per cent"), last) else None


def _point(text: str, value: Decimal, end: int, after: int) -> tuple[Decimal, int]:
    digits = ""
    while len(digits) < 20:
        word, beyond = _word_at(text, after)
        if word not in SMALL or SMALL[word] > 9:
            break
        digits, after = digits + str(SMALL[word]), beyond
    return (value + Decimal("0." + digits), after) if digits else (value, end)
