"""Evidence for claims: where each fragment stands in its article, and the figures it carries."""

from collections.abc import Iterable

from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Match
from claimcheck.model.place import Place
from claimcheck.normalise.anchor import find_anchor
from claimcheck.normalise.article import Article
from claimcheck.normalise.mapped_fold import fold_characters

_LEAST_SIMILAR = 60.0  # rapidfuzz partial_ratio, 0 to 100, included: below that a suggestion only misleads
_LONGEST_SUGGESTED = 200  # characters of the fragment compared: partial_ratio is quadratic in it
_BUDGET = 200_000_000  # characters of the fragments times characters of the article, in all: about half a second
_NOTHING = (0.0, 0, 0, 0)


def gather_evidence(claims: Iterable[Claim], article: Article) -> tuple[Evidence, ...]:
    """The evidence of each claim that has a quote, in order; `claims` are those of the article's source."""
    nearest = _Nearest(article)
    return tuple(_evidence(claim, claim.quote, article, nearest) for claim in claims if claim.quote)


def _evidence(claim: Claim, quote: str, article: Article, nearest: "_Nearest") -> Evidence:
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
    places = tuple(article.place(start, end) for start, end in anchor.spans)
    return Evidence(claim.id, anchor.match, places, more_places=anchor.more)


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
