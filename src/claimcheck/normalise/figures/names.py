"""Digits that belong to a name, an address or an id by where they stand: Sonnet 4.5, No. 5, /2026, 16z."""

from claimcheck.normalise.figures.figure import Figure
from claimcheck.normalise.figures.grouping import number_end
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.not_figures import Kept, bare_year
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.word_lists import FUNCTION_WORDS, LABELS

_TAIL = Pattern(r"[A-Za-z0-9_]+(?:-[A-Za-z0-9]+){0,8}")
_LABELS = frozenset(LABELS.split())
_FUNCTION_WORDS = frozenset(FUNCTION_WORDS.split())
_POWERS = tuple("²³¹⁰⁴⁵⁶⁷⁸⁹^")
_SHORTEST_ID = 11  # digits without unit or grouping; the largest count written so is below 10 billion


def attached(text: str, at: int) -> Kept | None:
    """Keep out digits that continue an address, a path or a tag (/2026, #3, _7), and ids with leading zeros."""
    joined = at > 1 and text[at - 1] in "/=&" and (text[at - 2].isalnum() or text[at - 2] == "/")
    if at and (joined or text[at - 1] in "_#@\\"):
        return Kept(at, number_end(text, at), "identifier")
    if text[at] == "0" and "0" <= text[at + 1 : at + 2] <= "9":
        return Kept(at, number_end(text, at), "identifier")
    return None


def plain_number(text: str, at: int, figure: Figure, name: tuple[int, int]) -> Kept | None:
    """Keep out a number glued to letters, and one without unit, scale or hedge that is a year, a name or an id.

    `name` is the place of the last plain word before it.
    """
    amount = figure.amount
    glued = _glued(text, at, amount.end)
    if glued:
        return glued
    if amount.numeral.scale > 1 or figure.main.hedge is not Hedge.NONE or figure.prefix.currency is not None:
        return None
    if amount.suffixed and not _is_noun(figure, text):
        return None
    if not amount.suffixed and (year := bare_year(text, at)):
        return year
    end = amount.numeral.end
    if amount.suffixed and (at == 0 or text[at - 1] == "\n") and not text[end + 1].isascii():
        return Kept(at, end, "list number")
    return Kept(at, end, "name") if _follows_name(text, at, name) else _alone(text, at, end, figure)


def _glued(text: str, at: int, end: int) -> Kept | None:
    """Keep out a number that goes on as something else: 10², 16z, [12]."""
    if text[end : end + 1] in _POWERS:
        return Kept(at, end + 1, "formula")
    if text[at - 1 : at] == "[" and text[end : end + 1] == "]":
        return Kept(at, end, "reference")
    tail = _TAIL.match(text, end)
    return Kept(at, tail.end(), "name") if tail and text[end - 1].isascii() and text[end - 1].isalnum() else None


def _is_noun(figure: Figure, text: str) -> bool:
    """Say whether the unit is a noun after a blank: "iPhone 15 users", iPhone 15 用户 are a name with a noun."""
    end = figure.amount.numeral.end
    unit = figure.amount.unit
    if (
        text[end : end + 1] != " "
        or unit is None
        or unit.counter
        or figure.main.code not in ("people", "count", "tokens")
    ):
        return False
    return text[end + 1 : end + 2].isascii() or figure.main.extent.high < 100


def _follows_name(text: str, at: int, name: tuple[int, int]) -> bool:
    """Say whether a capitalised word or a label (No., page) stands right before the number at `at`."""
    start, end = name
    gap = text[end:at]
    if end == 0 or gap not in (" ", "-", ". ", ""):
        return False
    word = text[start:end]
    if word.lower() in _LABELS:
        return True
    return gap != ". " and word.lower() != word and word.lower() not in _FUNCTION_WORDS


def _alone(text: str, at: int, end: int, figure: Figure) -> Kept | None:
    """Keep out long runs of digits, and a number that is all there is on one line of several."""
    if figure.amount.suffixed:
        return None
    if end - at >= _SHORTEST_ID and "." not in text[at:end] and "," not in text[at:end]:
        return Kept(at, end, "identifier")
    lonely = (at == 0 or text[at - 1] == "\n") and (end == len(text) or text[end] == "\n")
    return Kept(at, end, "alone on its line") if lonely and end - at < len(text) else None
