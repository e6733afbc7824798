"""The unit that stands after a number, in running text or a value field."""

from collections.abc import Mapping

from claimcheck.normalise.figures.lexicon import Lexicon
from claimcheck.normalise.figures.numeral import Numeral, Style
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import COUNT, UNIT_WORDS, Unit
from claimcheck.normalise.figures.word_lists import MODIFIERS

MODIFIER: Lexicon[bool] = Lexicon(lambda: (dict.fromkeys(MODIFIERS.split(), True), {}))
_MONTHS = Unit("months", "duration")
_SYMBOLS = frozenset({"x", "X", "×", "s", "d", "h", "g", "m", "bp", "W", "B"})  # too short to follow a number word
_TOUCHING = frozenset({"x", "X", "×", "d"})  # too short to be a unit after a blank
_NOUNS = frozenset({"people", "tokens"})
_OFTEN = Pattern(r" (?:an?|per|each|every|daily|weekly|this|last|since) ")
_MOST_MODIFIERS = 4


def find_unit(text: str, at: int, numeral: Numeral, extra: Mapping[str, str]) -> tuple[Unit, int] | None:
    """Find the unit at `at` and its end, after at most one blank or hyphen, or after "of" where words count.

    `extra` maps further words to unit codes and comes first.
    """
    if numeral.style in (Style.ENGLISH, Style.LONE) and text[at : at + 4].lower() == " of ":
        return UNIT_WORDS.after(text, at + 4) or find_noun(text, at + 4)
    start = at + _gap(text, at)
    own = _extra_unit(text, start, extra)
    if own is not None:
        return own
    if text.startswith("月", start) and text.startswith("个半", at - 2):
        return _MONTHS, start + 1
    found = UNIT_WORDS.after(text, start)
    if found is None or (start > at and found[0].word in _TOUCHING):
        return find_noun(text, start)
    return _decide(text, start, found, numeral)


def find_noun(text: str, at: int) -> tuple[Unit, int] | None:
    """Find people or tokens after up to four modifiers: 周活跃用户, "weekly active users"."""
    for _ in range(_MOST_MODIFIERS + 1):
        at += text[at : at + 1] == " "
        found = UNIT_WORDS.after(text, at)
        if found and found[0].code in _NOUNS and not found[0].counter:
            return found
        modifier = MODIFIER.after(text, at)
        if modifier is None:
            return None
        at = modifier[1]
    return None


def _gap(text: str, at: int) -> int:
    """Give the length of what joins number and unit: a blank, or a hyphen before a word (5-year)."""
    hyphen = text[at : at + 1] == "-" and text[at + 2 : at + 4].isalpha()
    return 1 if hyphen or text[at : at + 1] == " " else 0


def _extra_unit(text: str, at: int, extra: Mapping[str, str]) -> tuple[Unit, int] | None:
    """Find the longest of the further unit words at `at`, in any case, also with an s."""
    words = [word for word in extra if word and text[at : at + len(word)].lower() == word.lower()]
    if not words:
        return None
    word = max(words, key=len)
    end = at + len(word)
    end += word.isascii() and text[end : end + 1] == "s"
    cut = word[-1].isascii() and word[-1].isalpha() and text[end : end + 1].isascii() and text[end : end + 1].isalnum()
    return None if cut else (Unit(extra[word], ""), end)


def _decide(text: str, start: int, found: tuple[Unit, int], numeral: Numeral) -> tuple[Unit, int] | None:
    """Take the unit found at `start`, or a noun after it (30 万家企业客户); None where it belongs elsewhere."""
    unit, end = found
    if unit.word in ("time", "times") and _OFTEN.match(text, end):
        return COUNT, end
    if unit.dimension == "currency" and "0" <= text[end : end + 1] <= "9":
        return None  # the sign of the next number: $5 €7
    if numeral.style is not Style.DIGITS and unit.word in _SYMBOLS:
        return None
    if unit.word == "大" and numeral.style is not Style.LONE:
        return None
    if unit.counter or unit.code in _NOUNS:
        return find_noun(text, end) or found
    return (find_noun(text, start) or found) if unit.code == "count" else found
