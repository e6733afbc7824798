"""Which figures of an article no claim's fragment carries."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from claimcheck.model.claim import Claim, NotClaim, Source
from claimcheck.model.evidence import Coverage, Match, Uncovered
from claimcheck.normalise.anchor import find_anchor
from claimcheck.normalise.article import Article

_CONTEXT = 20  # characters either side
MAX_FIGURES = 20_000  # of one article that are looked at: no article has as many
_LONGEST_PIECE = 10_000  # characters read at once

Spans = Sequence[tuple[int, int]]


def find_stale(exclusions: Iterable[NotClaim], article: Article) -> tuple[NotClaim, ...]:
    """The exclusions whose figure does not stand in the article, or not on the line they name."""
    return tuple(one for one in exclusions if not _excluded_spans(one, article))


def cover(source: Source, claims: Iterable[Claim], article: Article) -> Coverage:
    """Hold every figure of the article against the fragments of `claims`, then against the source's exclusions."""
    carried = _Ranges(span for claim in claims if claim.quote for span in _carried(claim.quote, claim.line, article))
    excluded = _Ranges(span for one in source.not_claims for span in _excluded_spans(one, article))
    figures = list(islice(_figures(article), MAX_FIGURES + 1))
    cut_short = len(figures) > MAX_FIGURES
    del figures[MAX_FIGURES:]
    open_ = [span for span in figures if not carried.overlap(*span)]
    missing = [span for span in open_ if not excluded.overlap(*span)]
    return Coverage(
        source=source.id,
        file=article.file,
        figures=len(figures),
        covered=len(figures) - len(open_),
        excluded=len(open_) - len(missing),
        uncovered=tuple(_uncovered(article, start, end) for start, end in missing),
        cut_short=cut_short,
    )


def _carried(quote: str, line: int | None, article: Article) -> Spans:
    """Where a fragment stands; an ambiguous one carries none of its places, since it may be any of them."""
    anchor = find_anchor(article, quote, line)
    return () if anchor.match is Match.AMBIGUOUS else anchor.spans


def _excluded_spans(exclusion: NotClaim, article: Article) -> Spans:
    spans = find_anchor(article, exclusion.figure, exclusion.line).spans
    if exclusion.line is None:
        return spans
    return [span for span in spans if article.line_at(span[0]) == exclusion.line]


def _figures(article: Article) -> Iterator[tuple[int, int]]:
    """Yield the places of the figures, piece by piece: no figure runs over a line's end."""
    from claimcheck.normalise.figures import read_figures

    for at, piece in _pieces(article.text):
        for reading in read_figures(piece):
            yield at + reading.start, at + reading.end


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines with their offsets; one that is too long is cut behind a blank or a full stop."""
    at = 0
    while at < len(text):
        line_end = text.find("\n", at, at + _LONGEST_PIECE)
        end = line_end + 1 if line_end >= 0 else _cut(text, at)
        yield at, text[at:end]
        at = end


def _cut(text: str, at: int) -> int:
    """Where the piece that begins at `at` ends."""
    end = at + _LONGEST_PIECE
    if end >= len(text):
        return len(text)
    last = max(text.rfind(sign, at, end) for sign in "\t 。，")
    return last + 1 if last > at else end


def _uncovered(article: Article, start: int, end: int) -> Uncovered:
    before = article.text[max(0, start - _CONTEXT) : start].rpartition("\n")[2]
    after = article.text[end : end + _CONTEXT].partition("\n")[0]
    words = article.text[start:end]
    return Uncovered(article.place(start, end), words, before + words + after)


class _Ranges:
    """Ranges of characters, merged, so that asking costs a bisection."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def overlap(self, start: int, end: int) -> bool:
        """Whether characters `start` (included) to `end` (excluded) share one with a range."""
        before = bisect_right(self._starts, end - 1) - 1
        return before >= 0 and self._ends[before] > start
