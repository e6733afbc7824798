"""Find a quoted fragment in an article.

The idea is the TextQuoteSelector of the W3C Web Annotation Data Model, §4.2.4: the exact text, normalised, and a hint
where it is. Similar text is never an anchor.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from claimcheck.model.evidence import Match
from claimcheck.normalise.article import Article
from claimcheck.normalise.mapped_fold import NUMERALS, Folded

MAX_PLACES = 10  # of an ambiguous fragment that are listed
_MAX_INSPECTED = 2000  # occurrences looked at; what stands in more places than that settles nothing
_NUMBER = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?")
_NUMERAL = frozenset(NUMERALS + "0123456789")
_IN_NUMBER = frozenset("0123456789.,")
_REACH = 24  # characters either side of a boundary in which the number that crosses it is looked for

Spans = tuple[tuple[int, int], ...]


class Anchor(NamedTuple):
    """Where a fragment stands: `spans` are (start, end) in the article, 0-based characters, end excluded.

    One span when settled, 2 to MAX_PLACES when ambiguous (`more`: there are others still), none when missing
    (`inside_figure`: its characters do stand there, but inside a longer figure).
    """

    match: Match
    spans: Spans = ()
    more: bool = False
    inside_figure: bool = False


def find_anchor(article: Article, quote: str, line: int | None = None) -> Anchor:
    """Find `quote` verbatim, else folded; on `line` (1-based) first, then anywhere."""
    exact = quote.strip()
    folded = _LazyFold(exact)
    searches: list[Callable[[], Anchor]] = []
    if line:
        first, last = article.line_span(line)
        searches.append(lambda: _find_verbatim(article, exact, (first, last)))
        searches.append(lambda: _find_folded(article.folded_line(line), folded, first))
    searches.append(lambda: _find_verbatim(article, exact, (0, len(article.text))))
    searches.append(lambda: _find_folded(article.folded, folded))
    cut = False
    for search in searches:
        anchor = search()
        if anchor.spans:
            return anchor
        cut = cut or anchor.inside_figure
    return Anchor(Match.MISSING, inside_figure=cut)


class _LazyFold:
    """A quote folded at the first search that asks for it: most are found as they stand."""

    def __init__(self, quote: str) -> None:
        self._quote = quote

    @cached_property
    def text(self) -> str:
        return Folded(self._quote).text.strip()


def _find_verbatim(article: Article, quote: str, within: tuple[int, int]) -> Anchor:
    spans, cut = _whole(article.text, quote, within)
    return _anchor(Match.VERBATIM, spans, cut=cut)


def _find_folded(folded: Folded, quote: "_LazyFold", offset: int = 0) -> Anchor:
    """Search a folded text that begins at `offset` of the article."""
    spans, cut = _whole(folded.text, quote.text, (0, len(folded.text)))
    places = [folded.original(start, end) for start, end in spans]
    return _anchor(Match.FOLDED, tuple((start + offset, end + offset) for start, end in places), cut=cut)


def _anchor(match: Match, spans: Spans, *, cut: bool) -> Anchor:
    if not spans:
        return Anchor(Match.MISSING, inside_figure=cut)
    if len(spans) == 1:
        return Anchor(match, spans)
    return Anchor(Match.AMBIGUOUS, spans[:MAX_PLACES], more=len(spans) > MAX_PLACES)


def _whole(text: str, quote: str, within: tuple[int, int]) -> tuple[Spans, bool]:
    """Occurrences that begin from `within[0]` (included) to `within[1]` (excluded) and cut no number.

    At most MAX_PLACES + 1 of them, and whether there are others that do cut one.

    十亿 inside 五十亿 counts only where 十亿 does not stand by itself: 第一 before 百度 is no figure.
    """
    apart: list[tuple[int, int]] = []
    touching: list[tuple[int, int]] = []
    cut = False
    for at in islice(_occurrences(text, quote, *within), _MAX_INSPECTED):
        end = at + len(quote)
        if _cuts_number(text, at) or _cuts_number(text, end):
            cut = True
            continue
        (touching if _touches(text, at) or _touches(text, end) else apart).append((at, end))
        if len(apart) > MAX_PLACES:
            break
    return tuple((apart or touching)[: MAX_PLACES + 1]), cut


def _occurrences(text: str, quote: str, start: int, stop: int) -> Iterator[int]:
    stop = min(len(text), stop + len(quote) - 1)
    at = text.find(quote, start, stop) if quote else -1
    while at >= 0:
        yield at
        at = text.find(quote, at + 1, stop)


def _cuts_number(text: str, at: int) -> bool:
    """Whether offset `at` lies inside a number in digits: 1|70, 1,|000, 3|.5."""
    if not 0 < at < len(text) or text[at - 1] not in _IN_NUMBER or text[at] not in _IN_NUMBER:
        return False
    first = max(0, at - _REACH)
    numbers = _NUMBER.finditer(text, first, at + _REACH)
    return any(number.start() < at < number.end() for number in numbers)


def _touches(text: str, at: int) -> bool:
    """Whether numerals stand on both sides of offset `at`: 五|十亿, 5|亿."""
    return 0 < at < len(text) and text[at - 1] in _NUMERAL and text[at] in _NUMERAL
