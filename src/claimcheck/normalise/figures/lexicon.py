"""Longest-match tables of words: forwards from a place, or backwards to it."""

from collections.abc import Mapping
from typing import Generic, TypeVar

T = TypeVar("T")


class Lexicon(Generic[T]):
    """Words and what they mean.

    A key in small letters matches any case, from `any_case_from` letters on; others match only as written.
    `not_before` maps a Chinese word to the characters that, following it, make it part of another word.
    Each look-up costs at most one slice per distinct word length that begins (or ends) with the character there.
    """

    __slots__ = ("_any_case_from", "_ends", "_entries", "_not_before", "_starts")

    def __init__(
        self, entries: Mapping[str, T], not_before: Mapping[str, str] | None = None, any_case_from: int = 1
    ) -> None:
        self._entries = dict(entries)
        self._any_case_from = any_case_from
        self._not_before = dict(not_before or {})
        self._starts = _lengths_by(self._entries, 0)
        self._ends = _lengths_by(self._entries, -1)

    def after(self, text: str, at: int) -> tuple[T, int] | None:
        """Find the longest word that begins at `at`: its meaning and its end (exclusive)."""
        if at >= len(text):
            return None
        for length in self._starts.get(text[at], ()):
            word = text[at : at + length]
            found = self._find(word)
            if found is not None and self._ends_well(text, at + length, word):
                return found, at + length
        return None

    def before(self, text: str, at: int, floor: int = 0) -> tuple[T, int] | None:
        """Find the longest word in [floor, at) that ends at `at`: its meaning and its start."""
        if at <= floor:
            return None
        for length in self._ends.get(text[at - 1], ()):
            start = at - length
            if start < floor:
                continue
            found = self._find(text[start:at])
            if found is not None and not (_is_letter(text[start]) and start and _is_letter(text[start - 1])):
                return found, start
        return None

    def _find(self, word: str) -> T | None:
        found = self._entries.get(word)
        if found is not None or len(word) < self._any_case_from:
            return found
        return self._entries.get(word.lower())

    def _ends_well(self, text: str, end: int, word: str) -> bool:
        """Say whether the word really ends there; a text cut short by the end ends well."""
        if end > len(text) or len(text) == end:
            return end <= len(text) and len(word) > 0
        follower = text[end]
        if _is_letter(word[-1]):
            return not (_is_letter(follower) or "0" <= follower <= "9")
        barred = self._not_before.get(word)
        return barred is None or follower not in barred


def _is_letter(character: str) -> bool:
    return "a" <= character <= "z" or "A" <= character <= "Z"


def _lengths_by(entries: Mapping[str, T], place: int) -> dict[str, tuple[int, ...]]:
    """Give the word lengths, longest first, by first (0) or last (-1) character, in either case."""
    lengths: dict[str, set[int]] = {}
    for word in entries:
        for character in {word[place].lower(), word[place].upper(), word[place]}:
            lengths.setdefault(character, set()).add(len(word))
    return {character: tuple(sorted(found, reverse=True)) for character, found in lengths.items()}
