"""Whether two statements name the same: in any order, one told more fully than the other, with initials."""

from collections.abc import Sequence

from claimcheck.model.claim import Words

_SMALL_WORDS = frozenset(["of", "the", "and", "for", "in", "on", "de", "la", "le", "et"])  # an acronym leaves them out


def same_names(first: Words, second: Words) -> bool:
    """Whether both list the same names, in whatever order."""
    return bool(first.gist) and first.turns == second.turns and sorted(first.gist) == sorted(second.gist)


def may_be_same(first: Words, second: Words) -> bool:
    """Whether one can be the other told more fully: "Oslo" and "Oslo, Norway", "R. Smith" and "Robert Smith".

    Not where one denies or undoes more than the other: "approval" and "approval annulled". Symmetric.
    """
    if not first.gist or not second.gist or first.turns != second.turns:
        return False
    return _holds(first.gist, second.gist) or _holds(second.gist, first.gist)


def _holds(fuller: Sequence[str], names: Sequence[str]) -> bool:
    """Whether each of the names stands in the fuller list: in the words of one of its names or across them."""
    whole = "".join(fuller).replace("  ", " ")
    if "".join(names).replace("  ", " ") in whole:
        return True
    return all(name in whole or any(_in_short(name, other) for other in fuller) for name in names)


def in_two_scripts(first: Words, second: Words) -> bool:
    """Whether one is told in Chinese characters and the other in Latin letters: they may well name the same.

    As they are written, and as the vocabulary has them.
    """
    if first.extent is not None or second.extent is not None:
        return False
    return all(
        (_is_han(one) and _is_latin(other)) or (_is_latin(one) and _is_han(other))
        for one, other in ((first.text, second.text), (first.folded, second.folded))
    )


def _is_han(text: str) -> bool:
    return any("\u3400" <= sign <= "\u9fff" for sign in text)


def _is_latin(text: str) -> bool:
    return not _is_han(text) and any("a" <= sign <= "z" for sign in text.lower())


def _in_short(name: str, other: str) -> bool:
    return _by_initials(name, other) or _is_acronym(name, other) or _is_acronym(other, name)


def _is_acronym(short: str, full: str) -> bool:
    """Whether a name is the first letters of another's words: IOC, International Olympic Committee; BoE with its o."""
    letters = short.split()
    if len(letters) != 1 or len(letters[0]) < 2 or not letters[0].isalpha():
        return False
    every = full.split()
    rows = (every, [word for word in every if word not in _SMALL_WORDS])
    return any(letters[0] == "".join(word[0] for word in words) for words in rows)


def _by_initials(first: str, second: str) -> bool:
    """Whether two names of one person differ by initials alone, the family name last."""
    one, other = first.split(), second.split()
    if len(one) < 2 or len(other) < 2 or one[-1] != other[-1]:
        return False
    if not any(map(_is_initial, (*one[:-1], *other[:-1]))):
        return False
    return "".join(one) == "".join(other) or _same_given(one[:-1], other[:-1])


def _same_given(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether given names go together one by one; the last ones of the longer row may as well go without saying."""
    return all(_meet(given, full) for given, full in zip(one, other, strict=False))


def _meet(one: str, other: str) -> bool:
    """Whether two given names are equal or one is the initial of the other."""
    return one == other or (one[0] == other[0] and (_is_initial(one) or _is_initial(other)))


def _is_initial(word: str) -> bool:
    return len(word) == 1 and "a" <= word <= "z"
