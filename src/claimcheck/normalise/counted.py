"""The noun a value field counts, where no list of units has it: 61,000 cars, 350家门店, 18,000 USD/wafer."""

from collections.abc import Iterator
from difflib import get_close_matches

from claimcheck.normalise.figures.hedge_words import AFTER, BEFORE
from claimcheck.normalise.figures.numerals import FIGURE_CHARACTERS, NUMBER_WORDS
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import UNIT_WORDS
from claimcheck.normalise.figures.word_lists import NO_MODIFIERS
from claimcheck.normalise.mapped_fold import fold_characters

_LONGEST = 100  # characters of a value that ends in a noun
_PER = Pattern(r"(?P<counted>.{1,100}?)(?P<per> ?/ ?[a-z]{1,12}| (?:per|an?) [a-z]{1,12})?\.?")
_EACH = Pattern(r"(?P<price>.{1,60}?[A-Za-z%$€£¥元0-9]) ?(?:/ ?|per )(?P<noun>[a-z][a-z-]{2,23})")
_CHINESE_NOUN = Pattern("[\u4e00-\u9fff]{1,6}")
_WORD = Pattern(r"[a-z][a-z'-]{2,23}")
_MOST_WORDS = 3
_ONE = frozenset({"1", "one"})
_SHORTEST_ADJECTIVE = 4  # letters
_SHORT_ADJECTIVES = frozenset({"new", "old", "big", "key"})
_NO_NOUN = FIGURE_CHARACTERS + "多余来几整左上以不"  # what a Chinese noun does not begin with, next to a figure
_MOST_NOUN = 6  # characters of a Chinese noun
_COUNTED = frozenset({"count", "people"})
_PLURALS = frozenset({"aircraft", "spacecraft", "sheep", "fish", "cattle", "mice", "geese", "series"})
# A word like one of these is a misspelt one of them sooner than a noun.
_MISSPELT = (
    *("hundred", "thousand", "million", "billion", "trillion", "dozen", "percent", "points"),
    *("month", "year", "quarter", "week", "hour", "minute"),
)
_ALIKE = 0.75  # difflib's ratio, 0.0 to 1.0, included
_STOPS = frozenset(NO_MODIFIERS.split()) | frozenset(_MISSPELT)


def without_noun(text: str) -> Iterator[str]:
    """The value without the noun it counts, in the ways it may be cut; the count is what is left."""
    if len(text) > _LONGEST:
        return
    folded = fold_characters(text).strip()
    if (told := _PER.fullmatch(folded)) and (figure := _without_english_noun(told["counted"])):
        yield f"{figure} units{told['per'] or ''}"
    if (priced := _EACH.fullmatch(folded)) and _is_plain(priced["noun"]):
        yield f"{priced['price']}/piece"
    yield from _without_chinese_noun(folded)


def _without_english_noun(counted: str) -> str:
    """What stands before one to three plain words, the last a plural (or behind "one"); empty where none do."""
    words = counted.split(" ")
    number = next((at for at in range(1, min(_MOST_WORDS, len(words) - 1) + 1) if not _is_plain(words[-at - 1])), 0)
    nouns = words[len(words) - number :]
    figure = " ".join(words[: len(words) - number])
    if not number or not all(map(_is_plain, nouns)) or not all(map(_may_describe, nouns[:-1])):
        return ""
    return figure if _is_plural(nouns[-1]) or figure.lower() in _ONE else ""


def _without_chinese_noun(folded: str) -> Iterator[str]:
    """350家门店 is 350家; what is cut off holds no number, no hedge, and is no unit together with the classifier."""
    for length in range(1, _MOST_NOUN + 1):
        figure, noun = folded[:-length].rstrip(), folded[-length:]
        if not _CHINESE_NOUN.fullmatch(noun) or noun[0] in _NO_NOUN or AFTER.after(noun, 0):
            return
        unit = UNIT_WORDS.after(folded, len(figure) - 1) if figure else None
        if unit and unit[0].counter and unit[1] == len(figure):
            yield figure


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (word.endswith("s") and not word.endswith("ss"))


def _may_describe(word: str) -> bool:
    """Whether a word may stand before the noun: short ones are more likely a scale (mio, mrd) than an adjective."""
    return len(word) >= _SHORTEST_ADJECTIVE or word in _SHORT_ADJECTIVES


def _is_plain(word: str) -> bool:
    """Whether a word is no unit, number, hedge or word of grammar, and no misspelt one."""
    if not _WORD.fullmatch(word) or word in _STOPS or word in NUMBER_WORDS:
        return False
    unit = UNIT_WORDS.after(word, 0)
    hedge = AFTER.after(word, 0) or BEFORE.before(word, len(word), 0)
    known = (unit and unit[1] == len(word)) or (hedge and hedge[1] in (0, len(word))) or _ends_in_unit(word)
    return not known and not get_close_matches(word, _MISSPELT, n=1, cutoff=_ALIKE)


def _ends_in_unit(word: str) -> bool:
    """Whether a word is a unit with something before it: man-hours, megatons."""
    ends = (word[at:] for at in range(1, len(word) - 3))
    units = ((end, UNIT_WORDS.after(end, 0)) for end in ends)
    return any(unit and unit[1] == len(end) and unit[0].dimension not in _COUNTED for end, unit in units)
