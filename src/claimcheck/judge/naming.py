"""Whether two statements name the same: in any order, one told more fully than the other, with initials."""

from collections.abc import Sequence

from claimcheck.model.claim import Words


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
    return all(name in whole or any(_by_initials(name, other) for other in fuller) for name in names)


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
