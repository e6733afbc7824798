"""Folding of running text with a map back to its characters. No folding changes what a numeral is worth."""

import re
import unicodedata
from array import array
from bisect import bisect_right
from functools import cache

from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.folding import to_simplified

# Typing varies in these without meaning anything: one sign stands for all of them.
_QUOTATION_MARKS = "\"'‘’‚‛“”„‟«»‹›「」『』〝〞〟`´"
_DASHES = "‐‑‒–−"
_LOOK_ALIKES = {"〜": "~", "ɡ": "g", "ɑ": "a"}  # the last two are common in typed pinyin

NUMERALS = "〇零一二三四五六七八九十百千万亿兆两几数"
_DIGITS = frozenset("0123456789")
_FIGURE_SIGNS = _DIGITS | set(".,+-:/")
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff"
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_SYLLABLE = Pattern(
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?"
    r"(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|"
    r"u|ua|uo|uai|ui|uan|un|uang|ue)"
)
_CHANGE = Pattern(
    rf"(?P<gloss>(?<=[{_HAN}])\([a-z\u00e0-\u01dc\u0300-\u030c]{{1,12}}\))"  # 領(lǐng)域: how it is said, nothing more
    rf"|(?P<space>(?!(?<=[A-Za-z]) [A-Za-z])[\s{_INVISIBLE}]+)"
    r"|(?P<wide>[\u2025\u2026\u2100-\u214f\u3300-\u33ff\ufb00-\ufb06])"
    r"|(?P<marked>[^\W\d_][\u0300-\u036f\u3099\u309a]{1,30})"
)


def fold_characters(text: str) -> str:
    """Fold width, script, quotation marks and dashes, one character for one: offsets stay."""
    return text.translate(_characters())


class Folded:
    """A folded text and where each of its characters comes from."""

    __slots__ = ("_ends", "_origins", "_starts", "text")

    def __init__(self, original: str) -> None:
        """Fold width, compatibility forms, script, quotation marks, dashes, white space and glosses; case stays."""
        self._starts = array("Q")  # folded offset at which run i begins
        self._origins = array("Q")  # the original offset of the same place
        self._ends = array("Q")  # 0: taken over as it is; else the original end of what the whole run replaces
        self.text = "".join(self._runs(fold_characters(original)))

    def _runs(self, even: str) -> list[str]:
        runs: list[str] = []
        length = at = 0
        last = ""
        for change in _CHANGE.finditer(even):
            start, end = change.span()
            if start > at:
                length += self._note(runs, length, even[at:start], at, 0)
                last = even[start - 1]
            replacement = _replace(change, last, even[end : end + 1])
            if replacement:
                length += self._note(runs, length, replacement, start, end)
                last = replacement[-1]
            at = end
        if at < len(even):
            self._note(runs, length, even[at:], at, 0)
        return runs

    def _note(self, runs: list[str], length: int, run: str, origin: int, end: int) -> int:
        runs.append(run)
        self._starts.append(length)
        self._origins.append(origin)
        self._ends.append(end)
        return len(run)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The original span of folded characters `start` (included) to `end` (excluded); `start` < `end`."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, end - 1) - 1
        begin = self._origins[first] + (0 if self._ends[first] else start - self._starts[first])
        return begin, self._ends[last] or self._origins[last] + end - self._starts[last]


def _replace(change: re.Match[str], before: str, after: str) -> str:
    """What stands for one place where the length changes; `before` and `after` are its folded neighbours."""
    found = change.group()
    match change.lastgroup:
        case "gloss":
            return "" if _is_pinyin(found[1:-1]) else found
        case "space":
            return " " if _parts_words(before, after) and any(map(str.isspace, found)) else ""
        case "wide":
            return _compatible(found)
        case _:
            return unicodedata.normalize("NFC", found)


def _is_pinyin(gloss: str) -> bool:
    """One syllable of pinyin; without a tone mark at least two letters, since (a) and (e) are marks of other kinds."""
    letters = "".join(letter for letter in unicodedata.normalize("NFD", gloss) if not unicodedata.combining(letter))
    return (len(gloss) > 1 or letters != gloss) and _SYLLABLE.fullmatch(letters) is not None


def _parts_words(before: str, after: str) -> bool:
    """Whether white space here keeps two words or two numerals apart; elsewhere it is typing."""
    if not before or not after:
        return False
    if before in NUMERALS:
        return after in NUMERALS
    if before in _FIGURE_SIGNS:
        return after in _FIGURE_SIGNS and not _DIGITS.isdisjoint((before, after))
    return before < "\u2e80" > after and before.isalpha() and after.isalpha()


def _compatible(character: str) -> str:
    """NFKC, unless that makes a numeral of what was none or of another kind: ² is not 2, ½ not 1⁄2, ① not 1."""
    plain = unicodedata.normalize("NFKC", character)
    if plain == character:
        return character
    if any(sign in _DIGITS or sign in NUMERALS for sign in plain):
        tag = unicodedata.decomposition(character).partition(" ")[0]
        return plain if len(plain) == 1 and tag in {"<wide>", "<narrow>", "<font>"} else character
    return plain


class _Characters(dict[int, str]):
    """Code point to what stands for it, always one character; filled in as characters are met."""

    def __missing__(self, code: int) -> str:
        """Fold until nothing changes: a full-width quotation mark is first a plain one."""
        character = self._fold(chr(code))
        self[code] = character = character if ord(character) == code else self[ord(character)]
        return character

    def _fold(self, character: str) -> str:
        if character in _QUOTATION_MARKS:
            return "'"
        if character in _DASHES:
            return "-"
        plain = _LOOK_ALIKES.get(character) or _compatible(character)
        if len(plain) != 1:
            return character
        simple = (
            plain if plain < "\u2e80" else to_simplified(plain)
        )  # one by one: phrases would make it depend on context
        return simple if len(simple) == 1 else plain


@cache
def _characters() -> _Characters:
    return _Characters()
