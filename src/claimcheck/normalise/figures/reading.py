"""Running text: every figure in it, and every number that is none."""

from collections.abc import Iterator, Mapping

from claimcheck.model.quantity import Reading
from claimcheck.normalise.figures.acceptance import accept, only_points
from claimcheck.normalise.figures.assembly import read_figure
from claimcheck.normalise.figures.bracketed import bracketed
from claimcheck.normalise.figures.chinese import run_end
from claimcheck.normalise.figures.citations import account_end
from claimcheck.normalise.figures.figure import Figure, to_reading
from claimcheck.normalise.figures.folding import fold
from claimcheck.normalise.figures.grouping import number_end
from claimcheck.normalise.figures.idioms import idiom
from claimcheck.normalise.figures.kept import Kept
from claimcheck.normalise.figures.names import attached, plain_number
from claimcheck.normalise.figures.not_figures import (
    at_chinese,
    at_digit,
    at_word,
    is_part_of_word,
    is_span_of_days,
    list_number,
)
from claimcheck.normalise.figures.numerals import FIGURE_CHARACTERS, NUMBER_WORDS
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.prices import measure_with_price
from claimcheck.normalise.figures.ratios import is_ratio, score_end
from claimcheck.normalise.figures.scores import row_score_end
from claimcheck.normalise.figures.shared_units import share_unit
from claimcheck.normalise.figures.slash_rows import read_row
from claimcheck.normalise.figures.units import CURRENCY_SIGNS

_NOTHING: Mapping[str, str] = {}
# One class first: re skips to its characters without trying anything at the others.
_SCAN = Pattern(rf"[.0-9A-Za-z第{FIGURE_CHARACTERS}](?:(?<=[A-Za-z])[A-Za-z]*)?")
_BARE_POINT = Pattern(r"(?<![0-9A-Za-z.])\.(?=[0-9])")
_FIRST_ITEM = 10  # characters within which a row has its first slash
_NAME = Pattern(r"[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]{1,40}){0,8}")  # bounded: it is tried at every word
_LETTERS = Pattern(r"[A-Za-z]+[$]?")
_DIGIT = Pattern(r"[0-9]")
_DATE_WORDS = frozenset(
    [
        "jan",
        "january",
        "feb",
        "february",
        "mar",
        "march",
        "apr",
        "april",
        "may",
        "jun",
        "june",
        "jul",
        "july",
        "aug",
        "august",
        "sep",
        "sept",
        "september",
        "oct",
        "october",
        "nov",
        "november",
        "dec",
        "december",
        "q",
        "h",
        "fy",
        "cy",
        "http",
        "https",
        "ftp",
        "www",
    ]
)
_WORDS = NUMBER_WORDS | _DATE_WORDS
_JOINED = frozenset("0123456789-_.$")  # what makes a word part of a longer name


def read_figures(text: str) -> tuple[Reading, ...]:
    """Read every figure of running text, in order, none overlapping; places are those of `text` as given.

    Linear in the length of the text. Dates, times, names, versions, addresses and list numbers are left out.
    """
    folded = fold(text)
    return tuple(to_reading(found, folded, text) for found in _walk(folded.text) if isinstance(found, Figure))


def read_not_figures(text: str) -> tuple[tuple[int, int, str], ...]:
    """List the numbers of running text that are on purpose no figures: start, end (exclusive) and the reason."""
    folded = fold(text)
    kept = (found for found in _walk(folded.text) if isinstance(found, Kept))
    return tuple((*folded.span(found.start, found.end), found.reason) for found in kept)


def _walk(text: str) -> Iterator[Figure | Kept]:
    """Go through the text once; `floor` is the end of the last thing found."""
    floor = end = 0
    slashed = "/" in text
    for match in _SCAN.finditer(text):
        at, stop = match.span()
        if at < end:
            continue
        first = text[at]
        if "9" < first < "\x80":
            end = stop
            if match[0].lower() not in _WORDS and text[stop : stop + 1] not in _JOINED:
                continue
            found, end = _at_word(text, at, floor)
        elif first < "\x80":
            if first == "." and not _BARE_POINT.match(text, at):
                continue
            if slashed and text.find("/", at, at + _FIRST_ITEM) > 0 and (row := read_row(text, at, floor)):
                yield from row
                floor = end = row[-1].end
                continue
            found, end = _at_digit(text, at, floor)
        else:
            found, end = _at_chinese(text, at, floor)
        if found is not None:
            yield found
            floor = end = max(found.end, at + 1)


def _at_digit(text: str, at: int, floor: int) -> tuple[Figure | Kept | None, int]:
    if text[at] == "1" and text[at + 1 : at + 2] > "9" and (end := measure_with_price(text, at)):
        return None, end
    kept = bracketed(text, at) if text[at - 1 : at] == "(" else None
    kept = kept or at_digit(text, at) or list_number(text, at) or attached(text, at, floor)
    if kept and not ((kept.reason in ("score", "time") and is_ratio(text, at)) or is_span_of_days(text, kept)):
        return kept, kept.end
    if end := score_end(text, at) or row_score_end(text, at):
        return Kept(at, end, "score"), end
    figure = read_figure(text, at, floor, _NOTHING)
    end = number_end(text, at) if figure is None else figure.amount.numeral.end
    if figure is None:
        return Kept(at, end, "more than 40 digits"), end
    listed = share_unit(text, at, figure)
    if listed is not figure and "\u4e00" <= text[at - 1 : at] <= "\u9fff":
        return accept(text, listed), end  # 净利润3.2、4.5亿元: no name of the sort of 小米15
    return plain_number(text, at, figure) or accept(text, listed), end


def _at_chinese(text: str, at: int, floor: int) -> tuple[Figure | Kept | None, int]:
    end = is_part_of_word(text, at) or (text[at] == "一" and measure_with_price(text, at))
    if end:
        return None, end
    if only_points(text, at):
        return None, at + 1
    kept = at_chinese(text, at)
    if kept:
        return kept, kept.end
    figure = read_figure(text, at, floor, _NOTHING)
    if figure is None:
        return None, run_end(text, at)
    return accept(text, figure), max(figure.amount.numeral.end, at + 1)


def _at_word(text: str, at: int, floor: int) -> tuple[Figure | Kept | None, int]:
    """Read what begins with a letter: an address, a date, a name with digits, number words, or a plain word."""
    kept = at_word(text, at)
    if kept:
        return kept, kept.end
    token, letters = _NAME.match(text, at), _LETTERS.match(text, at)
    end = token.end() if token else at + 1
    head = min(letters.end() if letters else at + 1, end)
    if _DIGIT.search(text, at, end):
        if account := account_end(text, at):
            return Kept(at, account, "identifier"), account
        sign = CURRENCY_SIGNS.before(text, head, at)
        return (None, head) if sign is not None and sign[1] == at else (Kept(at, end, "name"), end)
    word = text[at:head]
    if word.lower() not in NUMBER_WORDS or (word[0].isupper() and _mid_sentence(text, at)):
        return None, head
    kept = idiom(text, at, word.lower())
    if kept:
        return kept, kept.end
    figure = read_figure(text, at, floor, _NOTHING)
    return accept(text, share_unit(text, at, figure) if figure else None), head


def _mid_sentence(text: str, at: int) -> bool:
    """Say whether a capital at `at` begins a name (Big Four) and not a sentence."""
    before = text[max(at - 3, 0) : at].rstrip(" \"'“‘(")[-1:]
    return before.isascii() and before.isalnum()
