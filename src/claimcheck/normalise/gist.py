"""What a text value names, without what may as well be left out: titles before it, legal forms behind it."""

from claimcheck.normalise.figures.patterns import Pattern

_LONGEST = 80  # characters; longer texts are statements, and every word of them counts
_SIGNS = Pattern(r"[\s,.;:·'\"/&()\[\]-]+")
_NEGATED = Pattern(
    r"\b(?:not?|none|never|nobody|nothing|without|neither|nor|non|un|ex|former(?:ly)?|except|den(?:y|ies|ied)|un[a-z]{4,}"
    r"|[a-z]+n't"
    r"|(?:cancel|abandon|reject|refus|withdr|suspend|postpon|terminat)[a-z]*"
    r"|(?:halt|dropp?|stopp?|fail|block|delay|end)(?:s|ed|ing)?)\b"
    r"|[不没无非未否前停拒撤]|取消|终止|解除|放弃|暂缓|推迟|失败"
)
_TITLES = "a an the mr mrs ms dr prof professor sir dame"
_LEGAL_FORMS = (
    "inc incorporated corp corporation co company ltd limited llc llp plc gmbh ag se sa nv bv ab oy pbc group"
)
_TITLE_WORDS = frozenset(_TITLES.split())
_ENDINGS = frozenset([*_LEGAL_FORMS.split(), "holding", "holdings"])
_CHINESE = Pattern("(?:股份)?有限(?:责任)?公司|集团|控股|先生|女士|博士|教授")
_SHORTEST = 2  # characters of a gist


def gist_of(folded: str) -> str:
    """What a folded text value names, with a blank at either end of Latin words, so that a part of it can be found.

    Empty where nothing is left, and where a negation or the like could turn one text into the opposite of its part.
    """
    if len(folded) > _LONGEST or _NEGATED.search(folded):
        return ""
    plain = _CHINESE.sub("", _SIGNS.sub(" ", folded))
    words = plain.split()
    while words and words[0] in _TITLE_WORDS:
        del words[0]
    while words and words[-1] in _ENDINGS:
        del words[-1]
    gist = " ".join(words)
    if len(gist) < _SHORTEST:
        return ""
    return f"{' ' if gist[0].isascii() else ''}{gist}{' ' if gist[-1].isascii() else ''}"
