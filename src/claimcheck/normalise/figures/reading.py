"""Running text: every figure in it, and every number that is none."""

import re
from collections.abc import Iterator, Mapping

from claimcheck.model.quantity import Reading
from claimcheck.normalise.figures.arabic import NUMBER
from claimcheck.normalise.figures.figure import Figure, quantity, read_figure
from claimcheck.normalise.figures.folding import Folded, fold
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.not_figures import (
    Kept,
    at_chinese,
    at_digit,
    at_word,
    bare_year,
    is_garbled,
    list_number,
)
from claimcheck.normalise.figures.numeral import MAX_DIGITS, Style
from claimcheck.normalise.figures.numerals import FIGURE_CHARACTERS, NUMBER_WORDS
from claimcheck.normalise.figures.units import COUNT, currency_signs

_NOTHING: Mapping[str, str] = {}
_SCAN = re.compile(rf"[0-9]|[A-Za-z]+|[第{FIGURE_CHARACTERS}]")
_NAME = re.compile(r"[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*")
_LETTERS = re.compile(r"[A-Za-z]+[$]?")
_TAIL = re.compile(r"[A-Za-z0-9_]+(?:-[A-Za-z0-9]+)*")
_AGO = re.compile(
    r"[ ]?(?:之|以)?(?:前(?![三十景五])|后(?!续|期))| (?:ago|later|earlier|before|after)(?![a-z])|[ ]?来(?=[,，。的])"
)
_LABELS = frozenset(
    "no nos figure fig table chapter section page step level tier day round series phase version vol part item article rule top grade type class".split()
)
_FUNCTION_WORDS = frozenset(
    "a an the this that these those its their his her our my your in on at of to for from by with within over under about around"
    " after before since until till between among and or but nor so yet as than then when while where if because although though"
    " only just almost nearly some all both each every any no not more less most least fewer up down out off per via versus vs"
    " is are was were be been being has have had do does did will would can could may might must should there here it they we he"
    " she you i who which what nearly roughly approximately exactly another other others first last next past total average"
    " raised added sold lost won paid got made took spent cut hit reached passed ranked scored worth costs cost another".split()
)


def read_figures(text: str) -> tuple[Reading, ...]:
    """Read every figure of running text, in order, none overlapping; places are those of `text` as given.

    Linear in the length of the text. Dates, times, names, versions, addresses and list numbers are left out.
    """
    folded = fold(text)
    return tuple(_reading(found, folded, text) for found in _walk(folded.text) if isinstance(found, Figure))


def read_not_figures(text: str) -> tuple[tuple[int, int, str], ...]:
    """List the numbers of running text that are on purpose no figures: start, end (exclusive) and the reason."""
    folded = fold(text)
    kept = (found for found in _walk(folded.text) if isinstance(found, Kept))
    return tuple((*folded.span(found.start, found.end), found.reason) for found in kept)


def _reading(figure: Figure, folded: Folded, text: str) -> Reading:
    start, end = folded.span(figure.start, figure.end)
    words = text[start:end]
    others = tuple(quantity(other, words) for other in figure.others)
    return Reading(quantity(figure.main, words), start, end, others, figure.why)


def _walk(text: str) -> Iterator[Figure | Kept]:
    """Go through the text once; `floor` is the end of the last thing found, `name` the last plain word."""
    floor, at, name = 0, 0, (0, 0)
    while match := _SCAN.search(text, at):
        at = match.start()
        first = text[at]
        if "0" <= first <= "9":
            found: Figure | Kept | None = _at_digit(text, at, floor, name)
            end = _digits_end(text, at)
        elif first.isascii():
            found, end = _at_word(text, at, floor)
            name = (at, end)
        else:
            found, end = at_chinese(text, at) or _accepted(text, read_figure(text, at, floor, _NOTHING)), at + 1
        if found is not None:
            yield found
            floor = end = max(found.end, at + 1)
        at = end


def _digits_end(text: str, at: int) -> int:
    match = NUMBER.match(text, at)
    return match.end() if match else at + 1


def _at_digit(text: str, at: int, floor: int, name: tuple[int, int]) -> Figure | Kept | None:
    number = NUMBER.match(text, at)
    if number and number.end() - at > MAX_DIGITS + 20:
        return Kept(at, number.end(), "more than 40 digits")
    kept = at_digit(text, at) or list_number(text, at) or _attached(text, at)
    if kept:
        return kept
    figure = read_figure(text, at, floor, _NOTHING)
    if figure is None:
        return Kept(at, _digits_end(text, at), "more than 40 digits")
    return _plain(text, at, figure, name) or _accepted(text, figure)


def _attached(text: str, at: int) -> Kept | None:
    """Keep out digits that continue an address, a path or a tag: /2026, #3, _7; and ids with leading zeros."""
    if at and text[at - 1] in "/_#@=&\\" and not (at > 1 and text[at - 2] == " "):
        return Kept(at, _digits_end(text, at), "identifier")
    number = NUMBER.match(text, at)
    if number and text[at] == "0" and text[at + 1 : at + 2].isdecimal():
        return Kept(at, number.end(), "identifier")
    return None


def _plain(text: str, at: int, figure: Figure, name: tuple[int, int]) -> Kept | None:
    """Keep out a number without unit that is a year, part of a name, or glued to letters."""
    amount = figure.amount
    tail = _TAIL.match(text, amount.end)
    if tail and tail[0][0].isascii() and text[amount.end - 1].isascii() and text[amount.end - 1].isalnum():
        return Kept(at, tail.end(), "name")
    if amount.suffixed and not _is_noun(figure, text):
        return None
    if (
        amount.unit is not None
        and not amount.suffixed
        or amount.numeral.scale > 1
        or figure.main.hedge is not Hedge.NONE
    ):
        return None
    if not amount.suffixed and (year := bare_year(text, at)):
        return year
    end = amount.numeral.end
    return Kept(at, end, "name") if _follows_name(text, at, name) else _alone(text, at, end, figure)


def _is_noun(figure: Figure, text: str) -> bool:
    """Say whether the unit is an English noun after a blank: "iPhone 15 users" is a name with a noun."""
    number = figure.amount.numeral
    return (
        text[number.end : number.end + 1] == " "
        and text[number.end + 1 : number.end + 2].isascii()
        and figure.main.code in ("people", "count", "tokens")
    )


def _alone(text: str, at: int, end: int, figure: Figure) -> Kept | None:
    """Keep out long runs of digits, and a number that is all there is on one line of several."""
    if end - at >= 11 and text[at:end].isdecimal():
        return Kept(at, end, "identifier")
    line_start, line_end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[line_start : line_end if line_end >= 0 else len(text)]
    if not figure.amount.suffixed and "\n" in text and line.strip() == text[at:end]:
        return Kept(at, end, "alone on its line")
    return None


def _follows_name(text: str, at: int, name: tuple[int, int]) -> bool:
    """Say whether a capitalised word or a label (No., page) stands right before the number at `at`."""
    start, end = name
    if end == 0 or text[end:at] not in (" ", "-", ". ", ""):
        return False
    word = text[start:end]
    if word.lower() in _LABELS:
        return True
    return text[end:at] != ". " and word.lower() != word and word.lower() not in _FUNCTION_WORDS


def _at_word(text: str, at: int, floor: int) -> tuple[Figure | Kept | None, int]:
    """Read what begins with a letter: an address, a date, a name with digits, number words, or a plain word."""
    kept = at_word(text, at)
    if kept:
        return kept, kept.end
    token = _NAME.match(text, at)
    end = token.end() if token else at + 1
    letters = _LETTERS.match(text, at)
    head = letters.end() if letters else at + 1
    if any("0" <= character <= "9" for character in text[at:end]):
        sign = currency_signs().before(text, min(head, end), at)
        if sign is not None and sign[1] == at:
            return None, head
        return Kept(at, end, "name"), end
    word = text[at:head].lower()
    if word not in NUMBER_WORDS:
        return None, head
    figure = read_figure(text, at, floor, _NOTHING)
    if figure is None or (word[0] != text[at] and _mid_sentence(text, at)):
        return None, head
    return _accepted(text, figure), max(head, figure.end if figure.amount.suffixed else head)


def _mid_sentence(text: str, at: int) -> bool:
    """Say whether a capital at `at` begins a name (Big Four) and not a sentence."""
    before = text[:at].rstrip(" \"'“‘(")[-1:] if at < 200 else text[at - 200 : at].rstrip(" \"'“‘(")[-1:]
    return before.isascii() and before.isalnum()


def _accepted(text: str, figure: Figure | None) -> Figure | Kept | None:
    """Decide whether a number is a figure in running text."""
    if figure is None:
        return None
    if is_garbled(text, figure.start, figure.end):
        return Kept(figure.start, figure.end, "garbled text")
    if (figure.main.code in ("months", "s")) and (ago := _AGO.match(text, figure.end)):
        return Kept(figure.start, ago.end(), "relative date")
    numeral, amount = figure.amount.numeral, figure.amount
    if numeral.style in (Style.LONE, Style.BARE):
        return _lone(text, figure) if numeral.style is Style.LONE else _bare(text, figure)
    if (
        numeral.style is Style.CHINESE
        and not amount.suffixed
        and text[numeral.end - 1] in "一二三四五六七八九两"
        and figure.main.extent.high < 100
    ):
        return None
    return figure


def _lone(text: str, figure: Figure) -> Figure | Kept | None:
    """Take a small numeral for a figure when a unit says so; 一个, "one company" are articles."""
    amount = figure.amount
    before = text[figure.start - 1 : figure.start]
    if not amount.suffixed and amount.unit is None:
        english = text[figure.amount.numeral.end - 1].isascii()
        return figure if english and figure.main.extent.low >= 2 and text[amount.end : amount.end + 1] == " " else None
    if before and before in "第周同每这那另某各唯" or text[max(figure.start - 2, 0) : figure.start] in ("星期", "礼拜"):
        return None
    if (
        amount.numeral.extent.high == 1
        and (amount.unit or COUNT).code in ("count", "people")
        and figure.main.hedge is Hedge.NONE
    ):
        return Kept(figure.start, figure.end, "article")
    if text[amount.numeral.end - 1] == "半" and (
        before in tuple("上下前后大多过一夜") or (amount.unit or COUNT).dimension != "duration"
    ):
        return None
    if (
        text[amount.numeral.end - 1] == "数"
        and before
        and before in "人总次多少无倍指参系个函分户整小件位岁基度读字约点"
    ):
        return None
    return figure


def _bare(text: str, figure: Figure) -> Figure | Kept | None:
    """Take a scale without number for a figure when a unit, a hedge, 级, or its own size says so."""
    amount = figure.amount
    numeral = amount.numeral
    word = text[numeral.end - 1]
    if word.isascii():
        article = figure.start != figure.end and text[figure.start].lower() == "a"
        return figure if amount.suffixed or article or figure.main.hedge is not Hedge.NONE else None
    if (
        amount.suffixed
        and (amount.unit or COUNT).counter
        and figure.main.hedge is Hedge.NONE
        and numeral.extent.low < 10**5
    ):
        return None
    if amount.suffixed and (amount.unit or COUNT).dimension == "duration" and figure.main.hedge is Hedge.NONE:
        return None
    if amount.suffixed and _is_label(text, figure):
        return Kept(figure.start, figure.end, "unit of a table")
    large = numeral.extent.low >= 10**8 and numeral.scale > 10**4 and numeral.extent.low > 10**8
    return figure if amount.suffixed or large or figure.main.hedge is not Hedge.NONE else None


def _is_label(text: str, figure: Figure) -> bool:
    """Say whether this is the heading of a table: (亿元), 单位:万美元."""
    before, after = text[max(figure.start - 1, 0) : figure.start], text[figure.end : figure.end + 1]
    return before in (":", "(", "/") and (not after or after in ")\n 。,;")
