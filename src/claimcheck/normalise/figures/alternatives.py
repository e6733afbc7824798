"""The other readings that a figure's words allow."""

from decimal import Decimal

from claimcheck.normalise.figures.figure import Figure
from claimcheck.normalise.figures.growth import other_growth
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.pounds import LIKELY_POUND
from claimcheck.normalise.figures.units import Unit, dimension_of

_DAY = Decimal(86400)
_STOOD_ON = ("站上", "站稳", "迈上", "跃上", "跨上")
_TWO_UNITS = ("¥", LIKELY_POUND.word)

_LASTING = Pattern(
    "(?:飞行|航行|历时|耗时|费时|用时|需要?|经过|经历|长达|持续|为期|时长|[用花隔等过][了去]?|[已经]?有|[了已])[ ]?$"
)


def with_others(figure: Figure, text: str) -> Figure:
    """Add the other readings that the words allow; the first kind that applies."""
    amount, main = figure.amount, figure.main
    numeral = amount.numeral
    if numeral.other is not None and not (numeral.other_unit and amount.unit is not numeral.unit):
        code = numeral.other_unit.code if numeral.other_unit else main.code
        extent = numeral.other if numeral.other_unit or not amount.unit else amount.extent(numeral.other)
        return figure._replace(others=(main._replace(extent=extent, code=code),), why=numeral.why)
    if figure.prefix.roles and (growth := other_growth(text, figure)):
        return figure._replace(others=(growth[0],), why=growth[1])
    if amount.per and amount.unit and (_is_period(figure) or _is_sum(amount.unit, amount.per)):
        return figure._replace(
            others=(main._replace(extent=figure.base, code=amount.unit.code),),
            why="told by the period, or the amount of one",
        )
    if amount.unit is not None and amount.unit.word in _TWO_UNITS and (other := _of_other_unit(figure)):
        return other
    return figure if main.hedge is Hedge.NONE else _of_hedge(figure, text)


def _of_hedge(figure: Figure, text: str) -> Figure:
    """Add what else 近三年 and 站上5万辆 may mean."""
    main = figure.main
    if figure.prefix.recent and dimension_of(main.code) == "duration" and main.hedge is Hedge.NEARLY:
        return _recent(figure, text)
    if main.hedge is Hedge.AT_LEAST and text.startswith(_STOOD_ON, figure.start):
        why = "what stands on a mark has reached or passed it"
        return figure._replace(others=(main._replace(hedge=Hedge.NONE),), why=why)
    return figure


def _is_period(figure: Figure) -> bool:
    """Say whether the figure is so much in a year or a month: the sum of one period is told the same way."""
    per = figure.amount.per
    return per is not None and per.code == "months" and (figure.prefix.per is not None or per.factor > 1)


def _is_sum(unit: Unit, per: Unit) -> bool:
    """Say whether things are counted by the day or longer, or in so many others: 40 a day, 12 per 100,000 people."""
    return unit.code == "count" and (per.dimension != "duration" or per.code == "months" or per.factor >= _DAY)


def _of_other_unit(figure: Figure) -> Figure | None:
    """Add the other unit that ¥ before the number and "lost 20 pounds" may mean."""
    main = figure.main
    if figure.amount.unit is LIKELY_POUND:
        money = main._replace(extent=figure.amount.numeral.extent, code="GBP")
        return figure._replace(others=(money,), why="pounds are a weight or money")
    if figure.amount.suffixed:
        return None
    return figure._replace(others=(main._replace(code=main.code.replace("CNY", "JPY")),), why="¥ is CNY or JPY")


def _recent(figure: Figure, text: str) -> Figure:
    """Read 近三年 as the last three years, and as nearly three behind what lasts: 历时近三年."""
    main, other = figure.main._replace(hedge=Hedge.NONE), figure.main
    if _LASTING.search(text, max(figure.start - 4, 0), figure.start):
        main, other = other, main
    return figure._replace(main=main, others=(other,), why="近 is nearly or the last")
