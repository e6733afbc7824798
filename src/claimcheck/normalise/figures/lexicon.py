"""Longest-match tables of words: forwards from a place, or backwards to it."""

import re
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_DIGITS = frozenset("0123456789")
_WORD_CHARACTERS = LETTERS | _DIGITS
_LONGEST_PHRASE = 40  # characters; no phrase of ours is longer
LONGEST_WORD = 24  # letters; no word of ours is longer
_LATIN_WORD = re.compile(f"[A-Za-z]{{1,{LONGEST_WORD}}}")


class Lexicon(Generic[T]):
    """Words and what they mean, taken from `source` at the first look-up.

    A key in small letters matches any case, from `any_case_from` letters on; others match only as written.
    `source` gives the words, and for Chinese ones the characters that, following one, make it part of another word.
    Latin words are looked up whole, others by their lengths: a look-up costs a few slices, whatever the table's size.
    """

    __slots__ = (
        "_any_case_from",
        "_begins",
        "_ends",
        "_first_words",
        "_last_words",
        "_lengths",
        "_lengths_back",
        "_not_before",
        "_source",
        "entries",
    )

    entries: dict[str, T]
    _not_before: Mapping[str, str]
    _first_words: dict[str, tuple[str, ...]]  # Latin phrases of more than letters by their first word, longest first
    _last_words: dict[str, tuple[str, ...]]
    _begins: frozenset[str]  # in small letters, every Latin word that begins an entry, and below, that ends one
    _ends: frozenset[str]
    _lengths: dict[str, tuple[int, ...]]  # lengths of the others by first character, longest first
    _lengths_back: dict[str, tuple[int, ...]]

    def __init__(
        self,
        source: Callable[[], tuple[dict[str, T], Mapping[str, str]]],
        any_case_from: int = 1,
    ) -> None:
        self._source = source
        self._any_case_from = any_case_from

    def __getattr__(self, name: str) -> object:
        """Read the table on the first use of any part of it."""
        if name not in self.__slots__:
            raise AttributeError(name)
        if name in ("entries", "_not_before"):
            self.entries, self._not_before = self._source()
        elif name in ("_first_words", "_begins", "_lengths"):
            self._first_words, self._begins, self._lengths = _index(self.entries, 0)
        else:
            self._last_words, self._ends, self._lengths_back = _index(self.entries, -1)
        return getattr(self, name)

    def after(self, text: str, at: int) -> tuple[T, int] | None:
        """Find the longest word that begins at `at`: its meaning and its end (exclusive)."""
        first = text[at : at + 1]
        if first in LETTERS:
            return self._phrase_after(text, at)
        lengths = self._lengths.get(first)
        if lengths is None:
            return None
        entries, most = self.entries, len(text) - at
        for length in lengths:
            found = entries.get(text[at : at + length]) if length <= most else None
            if found is not None and self._ends_well(text, at, at + length):
                return found, at + length
        return None

    def _phrase_after(self, text: str, at: int) -> tuple[T, int] | None:
        match = _LATIN_WORD.match(text, at)
        word, end = (match[0], match.end()) if match else (text[at : at + 1], at + 1)
        first = word.lower()
        if first not in self._begins:
            return None
        phrases = self._first_words.get(first)
        if phrases is not None:
            low = text[at : at + _LONGEST_PHRASE].lower()
            for phrase in phrases:
                last = at + len(phrase)
                if not text.startswith(phrase, at) and (
                    len(phrase) < self._any_case_from or not low.startswith(phrase)
                ):
                    continue
                if self._ends_well(text, at, last):
                    return self.entries[phrase], last
        found = self._find(word) if text[end : end + 1] not in _DIGITS else None
        return None if found is None else (found, end)

    def ends(self, word: str) -> bool:
        """Say whether an entry ends with this Latin word, given in small letters."""
        return word in self._ends

    def before(self, text: str, at: int, floor: int = 0) -> tuple[T, int] | None:
        """Find the longest word in [floor, at) that ends at `at`: its meaning and its start."""
        if at <= floor:
            return None
        last = text[at - 1]
        if last in LETTERS:
            return self._phrase_before(text, at, floor)
        for length in self._lengths_back.get(last, ()):
            start = at - length
            found = self._find(text[start:at]) if start >= floor else None
            if found is not None and not (text[start] in LETTERS and start and text[start - 1] in LETTERS):
                return found, start
        return None

    def _phrase_before(self, text: str, at: int, floor: int) -> tuple[T, int] | None:
        first = max(floor, at - LONGEST_WORD)
        start = max(text.rfind(" ", first, at) + 1, first)
        word = text[start:at]
        if not (word.isascii() and word.isalpha()):
            start = at - 1
            while start > first and text[start - 1] in LETTERS:
                start -= 1
            word = text[start:at]
        last = word.lower()
        if last not in self._ends:
            return None
        phrases = self._last_words.get(last)
        if phrases is not None:
            low = text[max(floor, at - _LONGEST_PHRASE) : at].lower()
            for phrase in phrases:
                begin = at - len(phrase)
                if not low.endswith(phrase) and (begin < floor or not text.startswith(phrase, begin)):
                    continue
                if len(phrase) < self._any_case_from and not text.startswith(phrase, begin):
                    continue
                if not (phrase[0] in LETTERS and begin and text[begin - 1] in LETTERS):
                    return self.entries[phrase], begin
        found = self._find(word)
        return None if found is None else (found, start)

    def _find(self, word: str) -> T | None:
        found = self.entries.get(word)
        if found is not None or len(word) < self._any_case_from:
            return found
        return self.entries.get(word.lower())

    def _ends_well(self, text: str, start: int, end: int) -> bool:
        """Say whether the word really ends there, and is not the beginning of a longer one."""
        if end >= len(text):
            return True
        if text[end - 1] in LETTERS:
            return text[end] not in _WORD_CHARACTERS
        return text[end] not in self._not_before.get(text[start:end], "")


def _index(
    entries: Mapping[str, object], place: int
) -> tuple[dict[str, tuple[str, ...]], frozenset[str], dict[str, tuple[int, ...]]]:
    """Index by their first (0) or last (-1) Latin word, or by character and length, all words of more than letters.

    Between the two, every Latin word that stands there, of one word or more, in small letters.
    """
    phrases: dict[str, list[str]] = {}
    lengths: dict[str, set[int]] = {}
    alone: list[str] = []
    for word in entries:
        if word.isascii() and word.isalpha():
            alone.append(word.lower())  # found by itself
            continue
        if word[place] in LETTERS:
            phrases.setdefault(_edge_word(word, place).lower(), []).append(word)
        else:
            lengths.setdefault(word[place], set()).add(len(word))
    return (
        {word: tuple(sorted(found, key=len, reverse=True)) for word, found in phrases.items()},
        frozenset([*alone, *phrases]),
        {character: tuple(sorted(found, reverse=True)) for character, found in lengths.items()},
    )


def _edge_word(word: str, place: int) -> str:
    letters = "".join(character if character in LETTERS else " " for character in word)
    return letters.split(" ", 1)[0] if place == 0 else letters.rsplit(" ", 1)[-1]
