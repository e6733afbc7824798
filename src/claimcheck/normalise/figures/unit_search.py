"""The unit that stands after a number, in running text or a value field."""

from collections.abc import Mapping
from decimal import Decimal

from claimcheck.normalise.figures.lexicon import LETTERS, Lexicon
from claimcheck.normalise.figures.meanings import meant
from claimcheck.normalise.figures.numeral import Numeral, Style
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.pounds import pounds_of_weight
from claimcheck.normalise.figures.temperatures import degrees
from claimcheck.normalise.figures.units import COUNT, PEOPLE, UNIT_WORDS, Unit
from claimcheck.normalise.figures.word_lists import MODIFIERS, NO_MODIFIERS

MODIFIER: Lexicon[bool] = Lexicon(lambda: (dict.fromkeys(MODIFIERS.split(), True), {}))
_STOPS = frozenset(NO_MODIFIERS.split())
MINUTES = Unit("s", "duration", Decimal(60))
# 3分20秒, 等候3分半, 三分半钟; but 得3分半 of a game of chess.
_SECONDS = Pattern(
    "分[ ]?[0-9一二三四五六七八九十]{1,3}(?:\\.[0-9]{1,3})?[ ]?秒"
    "|分半(?:钟|(?![决导数价年天场圈公径球])(?<![得积以]..半)(?<!得了..半)(?<![得积以]...半))"
)
_MINUTE_STARTS = frozenset("分 ")
_BARE = {"月": Unit("months", "duration"), "世": Unit("months", "duration", Decimal(1200))}  # 个半月, 个多世纪
_DEGREES = frozenset("CF")
_SYMBOLS = frozenset("xX×sdhgmWBpLJVt") | {"bp", "BP"}  # not after words
_TOUCHING = frozenset({"x", "X", "×", "d", "p", "pc", "BP"})  # too short to be a unit after a blank
_NOUNS = frozenset({"people", "tokens"})
_FATES = frozenset({"死", "伤"})  # 致20人死亡 counts people already
_OFTEN = Pattern(r" (?:an?|per|each|every|daily|weekly|this|last|since) ")
_ENGLISH_WORD = Pattern(r"[ -]?([A-Za-z]{1,24}(?:['’-][A-Za-z]{1,24}){0,3})(?= |-)")
_CARAT = Decimal("0.0002")
_PURITY = Pattern(" (?:solid |rose |white |yellow |pure )?gold(?![a-z])")  # 24-carat gold
_LINES = frozenset(map(Decimal, (144, 240, 360, 480, 540, 576, 720, 1080, 1440, 2160, 4320)))  # of a picture: 1080p
_MODEL_DIGITS = 3  # that matter: 7950X is a part, 500X five hundred times
_PAIR = Pattern("[a-z]{2,12}-[a-z]{2,12}(?![A-Za-z])")
_MOST_MODIFIERS = 4
_NEVER = frozenset(".,;:!?)]}\"'。、;\t\n0123456789…<>=|")  # what no unit begins with


def find_unit(text: str, at: int, numeral: Numeral, extra: Mapping[str, str]) -> tuple[Unit, int] | None:  # noqa: PLR0911 - one return a form
    """Find the unit at `at` and its end, after at most one blank or hyphen, or after "of" where words count.

    `extra` maps further words to unit codes and comes first.
    """
    follower = text[at : at + 1]
    if not follower or follower in _NEVER:
        return None
    if follower == "-":
        return _hyphened(text, at + 1, numeral)
    if follower == " ":
        if numeral.style in (Style.ENGLISH, Style.LONE) and text[at : at + 4].lower() == " of ":
            return UNIT_WORDS.after(text, at + 4) or find_noun(text, at + 4)
        start = at + 1
    else:
        start = at
    own = _extra_unit(text, start, extra) if extra else None
    if own is not None:
        return own
    if follower in _MINUTE_STARTS and text.startswith("分", start) and _SECONDS.match(text, start):
        return MINUTES, start + 1
    if follower in _BARE and text[at - 2 : at] in ("个半", "个多"):
        return _BARE[follower], start + len("世纪" if follower == "世" else "月")
    if text[start : start + 1] in _DEGREES and (found := degrees(text, at, start)):
        return found
    found = UNIT_WORDS.after(text, start)
    if found is None or (start > at and found[0].word in _TOUCHING):
        return find_noun(text, start)
    return _decide(text, start, found, numeral)


def _hyphened(text: str, at: int, numeral: Numeral) -> tuple[Unit, int] | None:
    """Find the unit of 80-km, 10-year and 50-basis-point: a word of two letters or more."""
    if text.startswith("strong", at):
        return PEOPLE, at + len("strong")  # a 5,000-strong workforce
    found = UNIT_WORDS.after(text, at) or _of_two_words(text, at)
    if found and _is_pound(found[0]) and (pound := pounds_of_weight(text, at, found[1], numeral.extent.high)):
        return pound, found[1]
    if found is None or found[1] - at < 2 or text[at] not in LETTERS:
        return None
    return None if _is_named(text, found[1], found[0], numeral) else found


def _of_two_words(text: str, at: int) -> tuple[Unit, int] | None:
    """Find the unit whose words a hyphen joins: square-foot."""
    pair = _PAIR.match(text, at)
    found = UNIT_WORDS.after(pair[0].replace("-", " "), 0) if pair else None
    return (found[0], pair.end()) if pair and found and found[1] == len(pair[0]) else None


def _is_pound(unit: Unit) -> bool:
    return unit.word in ("pound", "pounds")


def find_noun(text: str, at: int) -> tuple[Unit, int] | None:
    """Find people or tokens after up to four modifiers: 周活跃用户, "weekly active users"."""
    if text[at : at + 1] in LETTERS or (text[at : at + 1] == " " and text[at + 1 : at + 2] in LETTERS):
        return _find_english_noun(text, at)
    for _ in range(_MOST_MODIFIERS + 1):
        at += text[at : at + 1] == " "
        found = UNIT_WORDS.after(text, at)
        if found and found[0].code in _NOUNS and not found[0].counter and found[0].word not in _FATES:
            return found
        modifier = MODIFIER.after(text, at)
        if modifier is None:
            return None
        at = modifier[1]
    return None


def _find_english_noun(text: str, at: int) -> tuple[Unit, int] | None:
    """Find people or tokens behind adjectives: any words that are neither of grammar nor a unit themselves."""
    for number in range(_MOST_MODIFIERS):
        at += text[at : at + 1] in (" ", "-")
        found = UNIT_WORDS.after(text, at)
        if found and (number or found[0].code in _NOUNS):
            return found if found[0].code in _NOUNS and not found[0].counter else None
        word = _ENGLISH_WORD.match(text, at)
        if word is None or word[1].lower() in _STOPS:
            return None
        at = word.end()
    return None


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


def _decide(text: str, start: int, found: tuple[Unit, int], numeral: Numeral) -> tuple[Unit, int] | None:  # noqa: PLR0911 - one return a form
    """Take the unit found at `start`, or a noun after it (30 万家企业客户); None where it belongs elsewhere."""
    unit, end = found
    dimension = unit.dimension
    if dimension == "currency":
        if "0" <= text[end : end + 1] <= "9" and text[end - 1] < "\u2e80":
            return None  # the sign of the next number: $5 €7
        if unit.code == "GBP" and (other := _no_money(text, start, found, numeral)):
            return None if other is found else other
        return _currency(text, found)
    if dimension == "multiple" and unit.word in ("time", "times") and _OFTEN.match(text, end):
        return COUNT, end
    if numeral.style is not Style.DIGITS and unit.word in _SYMBOLS:
        return None
    if _is_named(text, end, unit, numeral):
        return None
    here = meant(text, start, end, unit, numeral) if unit.word else unit
    if here is not unit:
        return (here, end) if here else None
    if unit.counter or unit.code in _NOUNS:
        return find_noun(text, end) or found
    return (find_noun(text, start) or found) if unit.code == "count" else found


def _is_named(text: str, end: int, unit: Unit, numeral: Numeral) -> bool:
    """Say whether a word that could be the unit is part of a name: 7950X, 24-carat gold, a t-test."""
    if unit.word == "X" and numeral.scale == 1:
        value = numeral.extent.high
        return value == int(value) and len(str(value).rstrip("0")) >= _MODEL_DIGITS
    if unit.code == "kg" and unit.factor == _CARAT:
        return _PURITY.match(text, end) is not None
    return unit.word == "t" and (text[end : end + 1] == "-" or text[end - 3 : end - 1] == "+ ")


def _no_money(text: str, start: int, found: tuple[Unit, int], numeral: Numeral) -> tuple[Unit, int] | None:
    """Give pounds that weigh; what was found itself for the p of 1080p; None where it is money."""
    unit, end = found
    if text[start:end] == "p" and numeral.extent.high in _LINES:
        return found
    pound = pounds_of_weight(text, start, end, numeral.extent.high) if _is_pound(unit) else None
    return (pound, end) if pound else None


def _currency(text: str, found: tuple[Unit, int]) -> tuple[Unit, int]:
    """Take the name that makes 元 the unit of another currency: 元港币, 元 (HKD)."""
    unit, end = found
    if unit.code != "CNY" or text[end - 1] not in ("元", "圆"):
        return found
    named = UNIT_WORDS.after(text, end)
    return named if named and named[0].dimension == "currency" else found
