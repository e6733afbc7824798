"""The name that somebody may have meant: a misspelling of it, or one that has a word in common with it."""

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from heapq import nlargest
from typing import NamedTuple

from claimcheck.normalise.folding import fold, name_key
from claimcheck.normalise.lookalikes import latin_skeleton

# Similarity from 0.0 (nothing shared) to 1.0 (equal), as difflib's ratio: unemployment is 0.72 like "employee count".
_CLOSE_ENOUGH = 0.75
_FIRST_WORD = 0.97  # of the likeness of a first word
_LONGEST = 80  # characters compared; difflib takes quadratic time
_LETTERS_A_SLIP = 4  # a misspelling has one slip, and one more for each so many characters past the first
_SHORTEST_WORD = 3  # characters; "of" in both says nothing
_WORD = re.compile(r"[^ _\-]+")


class Shown(NamedTuple):
    """A known name as it is written, and the names under which it would be suggested."""

    spelling: str
    names: tuple[str, ...]


def _itself(name: str) -> Shown:
    return Shown(name, (name,))


def nearest(name: str, known: Sequence[str], shown: Callable[[str], Shown] = _itself) -> str | None:
    """Return the known name most like this one, the first of several; None when none is close. Linear in `known`.

    Likeness alone is not enough, "stations" is much of "registrations": it has to be a misspelling or share a word.
    """
    key = name_key(latin_skeleton(name[:_LONGEST]))
    pairs = _pairs(key)
    rivals = nlargest(8, known, key=lambda other: _overlap(pairs, _pairs(_key_of_known(other))))
    scored = sorted(((_likeness(key, other), -known.index(other), other) for other in rivals), reverse=True)
    close = (other for likeness, _, other in scored if likeness >= _CLOSE_ENOUGH)
    return next((other for other in close if _misspelt(key, other) or _shares_a_word(name, shown(other))), None)


def _likeness(key: str, known: str) -> float:
    """How like two names are, 0.0 to 1.0; the first word of a longer one is nearly as good as all of it.

    One slip in a short name is close enough, though little else is left of it.
    """
    whole = SequenceMatcher(None, key, _key_of_known(known)).ratio()
    if whole < _CLOSE_ENOUGH and _one_slip(key, _key_of_known(known)):
        whole = _CLOSE_ENOUGH
    first = _first_word(known)
    return max(whole, _FIRST_WORD * SequenceMatcher(None, key, first).ratio() if first else 0.0)


def _first_word(known: str) -> str:
    """The folded first word of a name of several words; empty when it has one."""
    return _key_of_known(known.partition(" ")[0]) if " " in known else ""


def _one_slip(key: str, known: str) -> bool:
    """Whether two names of three latin letters differ by one letter, or by two that changed places."""
    return len(key) == len(known) == 3 and (key + known).isascii() and _slips(key, known) == 1


def _misspelt(key: str, known: str) -> bool:
    """Whether the name is a known one, or its first word, with a few slips; of Chinese also a part of it or more."""
    whole = _key_of_known(known)
    longer = not key.isascii() and (key in whole or whole in key)
    return longer or _alike(key, whole) or _alike(key, _first_word(known))


def _alike(word: str, other: str) -> bool:
    allowed = max(1, max(len(word), len(other)) // _LETTERS_A_SLIP)
    return word == other or (abs(len(word) - len(other)) <= allowed and _slips(word, other) <= allowed)


def _slips(word: str, other: str) -> int:
    """Characters left out, put in, exchanged, or swapped with the next (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(word, start=1):
        above, before = before, row
        row = [i]
        for j, facing in enumerate(other, start=1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != facing)))
            if i > 1 and j > 1 and letter == other[j - 2] and facing == word[i - 2]:
                row[j] = min(row[j], above[j - 2] + 1)
    return row[-1]


def _shares_a_word(name: str, shown: Shown) -> bool:
    """Whether they have a word in common, spelt a little differently or not.

    A name of one word has to be a word of what is suggested: that "length" is one of its aliases' says nothing.
    """
    words = _words(name)
    others = {word for text in (*shown.names, *([shown.spelling] if len(words) > 1 else [])) for word in _words(text)}
    return any(_alike(word, other) for word in words for other in others)


def _words(name: str) -> list[str]:
    words = _WORD.findall(fold(latin_skeleton(name[:_LONGEST])))
    return [word for word in words if len(word) >= _SHORTEST_WORD and any(map(str.isalpha, word))]


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Dice's coefficient of two sets of letter pairs, 0.0 to 1.0."""
    return 2 * len(one & other) / (len(one) + len(other))


@lru_cache(maxsize=20_000)
def _key_of_known(name: str) -> str:
    return name_key(latin_skeleton(name[:_LONGEST]))


@lru_cache(maxsize=20_000)
def _pairs(key: str) -> frozenset[str]:
    framed = f"^{key}$"
    return frozenset(framed[at : at + 2] for at in range(len(framed) - 1))
