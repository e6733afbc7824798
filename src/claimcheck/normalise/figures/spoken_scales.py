"""Scales as they are spoken: two grand, five mil, four hundred K."""

from decimal import Decimal

from claimcheck.normalise.figures.patterns import Pattern

SPOKEN = {"grand": Decimal(1000), "k": Decimal(1000), "mil": Decimal(10**6), "bil": Decimal(10**9)}
_NO_NOUN = Pattern(  # two grand in cash; two grand pianos
    r"$|[.,;:)!?\t\n]| (?:in|for|to|on|from|and|per|a|at|of|by|or|each|over|off|more|less|every|last|this)(?![a-z])"
)


def spoken_scale(text: str, end: int, word: str) -> Decimal | None:
    """Give what "grand", "mil", "bil" and K multiply by, where the word that ends at `end` is one of them."""
    factor = SPOKEN.get(word)
    if factor is None or (word == "grand" and not _NO_NOUN.match(text, end)):
        return None
    return None if word == "k" and text[end - 1] != "K" else factor
