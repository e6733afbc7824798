"""`verify`: the findings, then what no claim carries, article by article."""

from collections.abc import Iterator

from claimcheck.model.evidence import Coverage, Uncovered
from claimcheck.model.report import Report
from claimcheck.render.sink import make_visible
from claimcheck.render.table import findings
from claimcheck.render.table.paint import BLANK, Line
from claimcheck.render.values import count


def view(report: Report, width: int | None) -> Iterator[Line]:
    """The findings, then, when asked for, the figures no fragment carries under each article; the summary last."""
    del width  # lines fold by themselves
    yield from findings.by_file(report)
    for article in sorted(report.coverage, key=lambda one: one.file):
        yield from _article(article)
        yield BLANK
    yield findings.summary(report)


def _article(article: Coverage) -> Iterator[Line]:
    left = len(article.uncovered)
    of = f"{count(article.figures, 'figure')}: {article.covered} in claims, {article.excluded} excluded, "
    yield (make_visible(article.file), "title"), (f"  {of}", "faint"), (f"{left} left", "warning" if left else "good")
    if article.cut_short:
        yield (("  the article has more figures: only the first ones were looked at", "warning"),)
    room = max((len(make_visible(figure.words)) for figure in article.uncovered), default=0)
    yield from (_figure(figure, room) for figure in article.uncovered)


def _figure(figure: Uncovered, room: int) -> Line:
    where = f"{figure.place.line}:{figure.place.column}"
    words = make_visible(figure.words).ljust(room)
    return (
        ("  ", ""),
        (f"{where:<7}", "place"),
        (f"{words}  ", "value"),
        (f"… {make_visible(figure.context)} …", "faint"),
    )
