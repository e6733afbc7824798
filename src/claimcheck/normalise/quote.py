"""Evidence for claims: where each fragment stands in its article, and the figures it carries."""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Match, Passage
from claimcheck.model.place import Place
from claimcheck.model.quantity import Quantity, Reading, Told
from claimcheck.model.when import Span
from claimcheck.normalise.anchor import find_anchor
from claimcheck.normalise.article import Article
from claimcheck.normalise.dates_in_prose import find_dates
from claimcheck.normalise.elided import in_unit_of, is_bare, is_scaled, states_unit
from claimcheck.normalise.figures import dimension_of
from claimcheck.normalise.headings import in_unit_of_heading
from claimcheck.normalise.mapped_fold import fold_characters
from claimcheck.normalise.ordinals import read_ordinals
from claimcheck.normalise.told import told_beside
from claimcheck.normalise.yuan import leaves_yuan_open, with_other_yuan

_LEAST_SIMILAR = 60.0  # rapidfuzz partial_ratio, 0 to 100, included: below that a suggestion only misleads
_LONGEST_SUGGESTED = 200  # characters of the fragment compared: partial_ratio is quadratic in it
_BUDGET = 200_000_000  # characters of the fragments times characters of the article, in all: about half a second
_AROUND = 24  # characters either side of a fragment that may complete its figure: a hedge, a unit
_SIGNED = frozenset({"share", "points", "currency"})  # dimensions of values that have a sign, told in words at times
_SENTENCE = 160  # characters either side of a fragment in which another figure may state its unit
_SENTENCE_END = re.compile(r"[\n。！？；]|(?<=[a-z])[.!?;] ")
_PASSAGE = 80  # characters either side that are shown to a reader
_NOTHING = (0.0, 0, 0, 0)


def gather_evidence(claims: Iterable[Claim], article: Article, language: str | None = None) -> tuple[Evidence, ...]:
    """The evidence of each claim that has a quote, in order; `claims` and `language` are those of its source."""
    nearest, open_yuan = _Nearest(article), leaves_yuan_open(language)
    return tuple(
        _evidence(claim, claim.quote, article, nearest, open_yuan=open_yuan) for claim in claims if claim.quote
    )


def find_passage(claim: Claim, article: Article) -> Passage | None:
    """The fragment of one claim with the words around it; None where it does not stand or stands in several places."""
    anchor = find_anchor(article, claim.quote or "", claim.line)
    if len(anchor.spans) != 1:
        return None
    start, end = anchor.spans[0]
    before = article.text[max(0, start - _PASSAGE) : start].rpartition("\n")[2]
    after = article.text[end : end + _PASSAGE].partition("\n")[0]
    return Passage(claim.id, article.place(start, end), before, article.text[start:end], after)


def _evidence(claim: Claim, quote: str, article: Article, nearest: "_Nearest", *, open_yuan: bool) -> Evidence:
    anchor = find_anchor(article, quote, claim.line)
    if anchor.match is Match.MISSING:
        place, similarity = nearest.find(quote)
        return Evidence(
            claim.id,
            anchor.match,
            nearest=place,
            nearest_similarity=similarity,
            inside_figure=anchor.inside_figure,
        )
    found = Evidence(
        claim.id,
        anchor.match,
        tuple(article.place(start, end) for start, end in anchor.spans),
        more_places=anchor.more,
    )
    around = [_Around(article.text, *span) for span in anchor.spans]
    if isinstance(claim.value, Quantity):
        words = article.text[slice(*anchor.spans[0])]
        return _with_figures(found, claim.value, words, around, open_yuan=open_yuan)
    if isinstance(claim.value, Span):
        return found._replace(dates=tuple(date for one in around for date in one.dates()))
    return found


def _with_figures(
    found: Evidence, value: Quantity, words: str, around: "list[_Around]", *, open_yuan: bool
) -> Evidence:
    """Read the figures of a fragment. Where none reaches beyond it, the words around it change nothing."""
    completed = partial(_completed, value=value, around=around, open_yuan=open_yuan)
    beyond = tuple(reading for one in around for reading in one.figures())
    in_context = tuple(map(completed, beyond))
    contained = beyond and all(reading.start >= 0 and reading.end <= len(words) for reading in beyond)
    return found._replace(
        readings=in_context if contained else tuple(map(completed, _read(words))),
        in_context=in_context,
        ordinals=read_ordinals(words) if value.unit == "count" and value.low == value.high else (),  # of a place alone
    )


def _completed(reading: Reading, value: Quantity, around: "list[_Around]", *, open_yuan: bool) -> Reading:
    """Give a figure what its sentence and its article say of it: an elided unit, which 元 it is, its sign in words."""
    if open_yuan:
        reading = with_other_yuan(reading)
    if is_scaled(value) and any(_shares_unit(reading, value, one) for one in around):
        reading = in_unit_of(reading, value)
    if len(around) == 1 and reading.quantity.low != value.low:
        reading = around[0].under_heading(reading)
    if len(around) == 1 and dimension_of(value.unit) in _SIGNED:
        return reading._replace(told=around[0].told(reading))
    return reading


def _shares_unit(reading: Reading, value: Quantity, around: "_Around") -> bool:
    """Whether a bare figure stands in a sentence that tells another one in the unit of the value."""
    return is_bare(reading, around.behind(reading)) and states_unit(_read(around.sentence()), value)


class _Around(NamedTuple):
    """A fragment from `start` to `end` (excluded) of a text, with the words around it in its sentence."""

    text: str
    start: int
    end: int

    def figures(self) -> Iterator[Reading]:
        """The figures that overlap the fragment; offsets count from its first character."""
        first, words = self._window()
        for reading in _read(words):
            if self._overlaps(first + reading.start, first + reading.end):
                shift = first - self.start
                yield reading._replace(start=reading.start + shift, end=reading.end + shift)

    def dates(self) -> Iterator[Span]:
        """The dates that overlap the fragment."""
        first, words = self._window()
        return (date for date, start, end in find_dates(words) if self._overlaps(first + start, first + end))

    def behind(self, reading: Reading) -> str:
        """The text that follows a figure, whose offsets count from the fragment's first character."""
        at = self.start + reading.end
        return self.text[at : at + _AROUND]

    def under_heading(self, reading: Reading) -> Reading:
        """A figure of a table, which may be in the unit of its heading."""
        return in_unit_of_heading(reading, self.text, self.start + reading.end)

    def told(self, reading: Reading) -> Told | None:
        """What the words beside a figure say of its sign."""
        return told_beside(self.text, max(0, self.start + reading.start), self.start + reading.end)

    def sentence(self) -> str:
        """The sentence the fragment stands in, as far as it is near."""
        return self._window(_SENTENCE)[1]

    def _window(self, width: int = _AROUND) -> tuple[int, str]:
        before = _SENTENCE_END.split(self.text[max(0, self.start - width) : self.start])[-1]
        after = _SENTENCE_END.split(self.text[self.end : self.end + width], maxsplit=1)[0]
        return self.start - len(before), before + self.text[self.start : self.end] + after

    def _overlaps(self, start: int, end: int) -> bool:
        return start < self.end and end > self.start


def _read(text: str) -> tuple[Reading, ...]:
    from claimcheck.normalise.figures import read_figures

    return read_figures(text)


class _Nearest:
    """The most similar passage of one article, within a budget shared by all its claims."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._left = _BUDGET
        self._lines: list[str] = []

    def find(self, quote: str) -> tuple[Place | None, float]:
        """The place most like `quote` and its similarity, 0.0 to 1.0; (None, 0.0) where nothing is near."""
        wanted = fold_characters(quote.strip()[:_LONGEST_SUGGESTED])
        self._left -= len(wanted) * len(self._article.text)
        if self._left < 0:
            return None, 0.0
        self._lines = self._lines or fold_characters(self._article.text).split("\n")
        score, index, start, end = max(self._in_long_lines(wanted), self._in_short_lines(wanted))
        if score < _LEAST_SIMILAR:
            return None, 0.0
        first = self._article.line_span(index + 1)[0]
        return self._article.place(first + start, first + end), score / 100

    def _in_long_lines(self, wanted: str) -> tuple[float, int, int, int]:
        """The best stretch inside a line: its score, the line's index, start and end in the line."""
        from rapidfuzz import fuzz, process

        lines = {at: line for at, line in enumerate(self._lines) if len(line) >= len(wanted)}
        best = process.extractOne(wanted, lines, scorer=fuzz.partial_ratio, score_cutoff=_LEAST_SIMILAR)
        aligned = fuzz.partial_ratio_alignment(wanted, best[0]) if best else None
        return (aligned.score, best[2], aligned.dest_start, aligned.dest_end) if best and aligned else _NOTHING

    def _in_short_lines(self, wanted: str) -> tuple[float, int, int, int]:
        """The best whole line: a part of the fragment that fills a short line is no match of the fragment."""
        from rapidfuzz import fuzz, process

        lines = {at: line for at, line in enumerate(self._lines) if 0 < len(line) < len(wanted)}
        best = process.extractOne(wanted, lines, scorer=fuzz.ratio, score_cutoff=_LEAST_SIMILAR)
        return (best[1], best[2], 0, len(best[0])) if best else _NOTHING
