"""A change told in a value field: "down 5 %" is -5 %."""

import re

from claimcheck.model.quantity import Qualifier, Quantity, Told
from claimcheck.normalise.figures.lexicon import LETTERS
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.mapped_fold import fold_characters
from claimcheck.normalise.told import DOWN, DOWN_NOUNS, UP, UP_NOUNS, ZH_DOWN, ZH_UP

_LONGEST = 80  # characters of a value that tells a change
_DIGITS = frozenset("0123456789")
_FIRST = tuple(  # a hedge, the change, the figure
    (
        told,
        Pattern(
            rf"\s*(?P<hedge>[~<>=≈]{{0,2}}|about |around |roughly |[大]?约)\s*"
            rf"(?:(?:an? )?(?:{english})(?: by)? (?!to |from |as )"
            rf"|(?:同比|环比)?(?:{chinese})[了过]?\s*(?![至到从由]))",
            re.IGNORECASE,
        ),
    )
    for told, english, chinese in ((Told.DOWN, DOWN, ZH_DOWN), (Told.UP, UP, ZH_UP))
)
_LAST = tuple(  # the figure, the change
    (
        told,
        Pattern(rf"(?:an? )?(?P<figure>[^a-z]{{1,40}}(?:%|percent|points))(?P<change> (?:{nouns}))\.?", re.IGNORECASE),
    )
    for told, nouns in ((Told.DOWN, DOWN_NOUNS), (Told.UP, UP_NOUNS))
)
_OPENINGS = frozenset(
    re.findall("[a-z]+", f"{DOWN} {UP} about around roughly a an halved more over nearly almost less")
)
# Words of those that tell a change by themselves, hedges and helpers left aside.
_HELPERS = re.findall("[a-z]+", "about around roughly a an more over nearly almost less of made makes takes took")
_TELLING = _OPENINGS.union(DOWN_NOUNS.split("|"), UP_NOUNS.split("|")).difference(_HELPERS)
_SHARES = ("%", "percent", "Percent", "points")
_LAST_LETTERS = LETTERS | {"."}
_HALVED = Pattern(
    r"\s*(?P<hedge>(?:more than|over|nearly|almost|roughly|about|around|less than) |[近约超]|超过|接近|几乎|近乎)?"
    r"(?:halved|减半|腰斩)\s*",
    re.IGNORECASE,
)
_TURNED = {
    Qualifier.MORE_THAN: Qualifier.LESS_THAN,
    Qualifier.AT_LEAST: Qualifier.AT_MOST,
    Qualifier.LESS_THAN: Qualifier.MORE_THAN,
    Qualifier.AT_MOST: Qualifier.AT_LEAST,
}


def split_change(text: str) -> tuple[Told | None, str]:
    """Which way a value says that it goes, and the value without those words: "down 5 %" is DOWN and "5 %"."""
    if len(text) > _LONGEST or not _may_tell(text):
        return None, text
    folded = fold_characters(text)
    for told, pattern in _FIRST:
        if found := pattern.match(folded):
            return told, f"{found['hedge']}{text[found.end() :]}"
    for told, pattern in _LAST:
        if found := pattern.fullmatch(folded):
            return told, text[found.start("figure") : found.end("figure")]
    halved = _HALVED.fullmatch(folded)
    return (Told.DOWN, f"{halved['hedge'] or ''}50 %") if halved else (None, text)


def _may_tell(text: str) -> bool:
    """Whether a value can tell a change at all, seen before any pattern is asked: most values cannot."""
    bare = text.lstrip(" ~<>=≈")
    if bare[:1] in _DIGITS or not bare[:1].isalpha():
        return text[-1:] in _LAST_LETTERS and any(word in text for word in _SHARES)
    word, _, _ = bare.partition(" ")
    return not word.isascii() or (word.lower() in _OPENINGS and not _TELLING.isdisjoint(text.lower().split()))


def turned(quantity: Quantity) -> Quantity:
    """The quantity below nought: a fall by so much."""
    low, high = (None if end is None else -end for end in (quantity.high, quantity.low))
    return quantity._replace(
        low=low,
        high=high,
        low_included=quantity.high_included,
        high_included=quantity.low_included,
        qualifier=_TURNED.get(quantity.qualifier, quantity.qualifier),
    )
