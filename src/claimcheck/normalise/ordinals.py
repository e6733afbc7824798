"""Places in a ranking, which the figure reader leaves out on purpose: they prove a rank and nothing else."""

import re
from collections.abc import Iterator
from decimal import Decimal

from claimcheck.model.quantity import Qualifier, Quantity
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.mapped_fold import Folded

_ENGLISH = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_NUMBERED = Pattern(
    r"第 ?(?P<chinese>[一二三四五六七八九十]{1,3}|[0-9]{1,6})"
    r"|(?<![0-9.,])(?P<digits>[0-9]{1,6})(?:st|nd|rd|th)(?![A-Za-z])"
    r"|(?:[Nn]o\. ?|[Nn]umber |#)(?P<number>[0-9]{1,6})(?![0-9.,])"
    rf"|\b(?P<english>{'|'.join(_ENGLISH)})\b",
    re.IGNORECASE,
)
_SPELT_OUT = Pattern(r"^(?:number|rank(?:ed)?) ?(?=[0-9])", re.IGNORECASE)
_LONGEST_PLACE = 40  # characters of a value that is a place
_ALONE = Pattern(
    r"(?:the |no\. ?|number ?|rank(?:ed)? ?|#)?"
    r"(?:[0-9]{1,6}(?:st|nd|rd|th)?|[a-z]{5,7}|第 ?(?:[0-9]{1,6}|[一二三四五六七八九十]{1,3}))"
    r"(?: place| position)?[名位]?",
    re.IGNORECASE,
)
_FIRST = Pattern(
    r"最[大高多]|首位|居首|榜首|登顶|冠军|龙头"
    r"|(?<!second[ -])(?<!third[ -])\b(?:largest|biggest|highest|topp?(?:ed|s)?|leading|leads?|number one)\b",
    re.IGNORECASE,
)
_CHINESE = {sign: value for value, sign in enumerate("一二三四五六七八九", 1)}


def read_ordinals(text: str) -> tuple[Quantity, ...]:
    """The places the text names, 1 the highest, as counts; superlatives are first places."""
    folded = Folded(text).text
    return tuple(
        Quantity(
            place, place, low_included=True, high_included=True, unit="count", qualifier=Qualifier.EXACT, text=text
        )
        for place in map(Decimal, _places(folded))
    )


def read_place(text: str) -> Quantity | None:
    """A place in a ranking, as a count: third, 2nd, #3, No. 2, 第二; None for anything else."""
    folded = Folded(text).text.strip() if len(text) <= _LONGEST_PLACE else ""
    if not _ALONE.fullmatch(folded):
        return None
    found = read_ordinals(_SPELT_OUT.sub("#", folded))
    return found[0]._replace(text=text) if len(found) == 1 else None


def _places(folded: str) -> Iterator[int]:
    for found in _NUMBERED.finditer(folded):
        words = found[found.lastgroup or 0]
        yield _ENGLISH.get(words.lower()) or (int(words) if words[0] in "0123456789" else _chinese(words))
    if _FIRST.search(folded):
        yield 1


def _chinese(numeral: str) -> int:
    """1 to 99: 七, 十二, 三十, 三十五."""
    tens, ten, ones = numeral.rpartition("十")
    return (10 * _CHINESE.get(tens, 1) if ten else 0) + _CHINESE.get(ones, 0)
