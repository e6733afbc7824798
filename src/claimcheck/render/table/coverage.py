"""`verify`: the findings, then what no claim carries, article by article."""

from collections.abc import Iterator

from claimcheck.model.evidence import Coverage, Uncovered
from claimcheck.model.report import Report
from claimcheck.render.sink import make_visible
from claimcheck.render.table import findings
from claimcheck.render.table.paint import BLANK, Line
from claimcheck.render.values import count


def view(report: Report, width: int | None) -> Iterator[Line]:
    """The figures no fragment carries under each article, when asked for, then the findings with their summary."""
    for article in report.coverage:
        yield from _article(article)
        yield BLANK
    yield from findings.view(report, width)


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
