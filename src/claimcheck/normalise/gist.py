"""What a text value names, without what may as well be left out: titles, legal forms, articles, brackets."""

from claimcheck.normalise.figures.patterns import Pattern

_LONGEST = 80  # characters; longer texts are statements, and every word of them counts
_BRACKETS = Pattern(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
_SIGNS = Pattern(r"[\s,.;:·'\"/&-]+")
_NEGATED = Pattern(
    r"\b(?:not?|none|never|nobody|nothing|without|neither|nor|non|un|ex|former(?:ly)?|except|den(?:y|ies|ied)|un[a-z]{4,}"
    r"|[a-z]+n't)\b|[不没无非未否前]"
)
_TITLES = "a an the mr mrs ms dr prof professor sir dame"
_LEGAL_FORMS = (
    "inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag se sa nv bv ab oy pbc group"
)
_LEFT_OUT = frozenset([*_TITLES.split(), *_LEGAL_FORMS.split(), "holding", "holdings"])
_CHINESE = Pattern("(?:股份)?有限(?:责任)?公司|集团|控股|先生|女士|博士|教授")
_SHORTEST = 2  # characters of a gist


def gist_of(folded: str) -> str:
    """What a folded text value names, with a blank at either end of Latin words, so that a part of it can be found.

    Empty where nothing is left, and where a negation or the like could turn one text into the opposite of its part.
    """
    if len(folded) > _LONGEST or _NEGATED.search(folded):
        return ""
    plain = _CHINESE.sub("", _SIGNS.sub(" ", _BRACKETS.sub(" ", folded)))
    words = [word for word in plain.split() if word not in _LEFT_OUT]
    gist = " ".join(words)
    if len(gist) < _SHORTEST:
        return ""
    return f"{' ' if gist[0].isascii() else ''}{gist}{' ' if gist[-1].isascii() else ''}"
