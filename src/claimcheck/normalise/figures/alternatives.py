"""The other readings that a figure's words allow."""

from decimal import Decimal

from claimcheck.normalise.figures.figure import Figure
from claimcheck.normalise.figures.hedges import Hedge, Role
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import dimension_of

_LASTING = Pattern(
    "(?:历时|耗时|费时|用时|需要?|经过|经历|长达|持续|为期|时长|[用花隔等过][了去]?|[已经]?有|[了已])[ ]?$"
)


def with_others(figure: Figure, text: str) -> Figure:
    """Add the other readings that the words allow; the first kind that applies."""
    amount, main = figure.amount, figure.main
    numeral = amount.numeral
    if numeral.other is not None and not (numeral.other_unit and amount.unit is not numeral.unit):
        code = numeral.other_unit.code if numeral.other_unit else main.code
        extent = numeral.other if numeral.other_unit or not amount.unit else amount.extent(numeral.other)
        return figure._replace(others=(main._replace(extent=extent, code=code),), why=numeral.why)
    if _is_growth(figure, text):
        return figure._replace(
            others=(main._replace(extent=main.extent.plus(Decimal(1))),), why="growth by N times is N or N+1"
        )
    if amount.per and amount.unit and amount.per.code == "months" and (figure.prefix.per or amount.per.factor > 1):
        return figure._replace(
            others=(main._replace(extent=figure.base, code=amount.unit.code),),
            why="told by the period, or the amount of one",
        )
    if amount.unit is not None and amount.unit.word == "¥" and not amount.suffixed:
        return figure._replace(others=(main._replace(code=main.code.replace("CNY", "JPY")),), why="¥ is CNY or JPY")
    if figure.prefix.recent and dimension_of(main.code) == "duration" and main.hedge is Hedge.NEARLY:
        return _recent(figure, text)
    return figure


def _recent(figure: Figure, text: str) -> Figure:
    """Read 近三年 as the last three years, and as nearly three behind what lasts: 历时近三年."""
    main, other = figure.main._replace(hedge=Hedge.NONE), figure.main
    if _LASTING.search(text, max(figure.start - 4, 0), figure.start):
        main, other = other, main
    return figure._replace(main=main, others=(other,), why="近 is nearly or the last")


def _is_growth(figure: Figure, text: str) -> bool:
    """Say whether this is 增长 7 倍 or "grew 7 times": seven times as much, or eight."""
    words = text[figure.start : figure.end]
    multiple = (
        figure.main.code == "x" and figure.amount.numeral.unit is None and "fold" not in words and "番" not in words
    )
    return multiple and figure.prefix.has(Role.GROWTH) and figure.amount.numeral.extent.low >= 2
