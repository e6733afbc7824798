"""Words that hedge in one place and not in another: over, about, up to, under, top, passed, within, 跨越."""

from claimcheck.normalise.figures.amounts import Amount
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.prefix import Prefix
from claimcheck.normalise.figures.units import CURRENCY_SIGNS

_LAWS = Pattern(
    r" (?:new |major |such |key )?(?:bills?|laws?|measures?|resolutions?|motions?|amendments?|acts|statutes?|exams?"
    r"|tests?|budgets?|inspections?|rules|ordinances?|reforms?|cars|trucks|houses|pedestrians|people on)(?![a-z])"
)
_TAKEN = Pattern(r"(?<![A-Za-z])(?:take|takes|took|taken|taking) $", 2)  # re.IGNORECASE
_SIZED = frozenset({"percent", "points", "x", "months", "s", "m", "degC"})
_MANY = 100  # nobody takes over so many firms: "took over 300 workers" is more than 300
_COUNTED = frozenset({"count", "people"})
# Also done step by step: 跃上三个台阶, 跨越5个省.
_STEPPED = ("站上", "站稳", "迈上", "跃上", "跨上", "迈过", "跨过", "越过", "闯过", "跨越")
_MARK = Pattern(r"[ -](?:mark|threshold|barrier|milestone|ceiling)(?![a-z])")
_THE = Pattern(
    r"(?<![A-Za-z])(?:(above|over|past|beyond|topped|breached|broke|surpassed)|(below|under)) the $",
    2,  # re.IGNORECASE
)
# What was expected is exact, though it was topped: topping the $3.15 billion average estimate.
_EXPECTED = Pattern(
    r" (?:[a-z]{3,12} ){0,2}"
    r"(?:estimates?|expectations?|forecasts?|consensus|predictions?|projections?|guidance)(?![a-z])"
)
_ORIGIN = Pattern(r",? from (?:about |around )?(?P<sign>[$€£¥]?)[0-9][0-9,.]{0,12}(?P<share>%| ?per ?cent)?")
MARKS = frozenset("mtbc")  # what the words for a mark begin with


def meant(text: str, at: int, prefix: Prefix, amount: Amount) -> Prefix:
    """Take away the hedge that the figure shows to be none, and find the one in "above the 50% mark"."""
    if prefix.hedge is Hedge.NONE:
        return _at_mark(text, prefix, amount)
    if prefix.hedge not in (Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.AT_LEAST):
        return prefix
    expected = " the " in text[prefix.start : at] and _EXPECTED.match(text, amount.end)
    if not expected and not _is_other(text, at, prefix, amount):
        return prefix
    sign = CURRENCY_SIGNS.before(text, at - (text[at - 1] == " "), prefix.start) if prefix.currency else None
    return prefix._replace(hedge=Hedge.NONE, start=sign[1] if sign else at)


def _is_other(text: str, at: int, prefix: Prefix, amount: Amount) -> bool:
    """Say whether the word is no hedge of this figure: passed 50 bills, took over 3 firms, within two firms."""
    word = text[prefix.start : prefix.start + 6].lower()
    if word == "up to " or text.startswith(_STEPPED, prefix.start):
        return _is_move(text, at, prefix, amount) if word == "up to " else _is_few(amount)
    if word.startswith("pass"):
        return _LAWS.match(text, amount.end) is not None
    large = amount.numeral.scale > 1 or amount.unit is not None or amount.numeral.extent.low >= 1000
    if word.startswith(("breach", "top ")):
        return not large or (amount.code in _COUNTED and amount.numeral.extent.low < 1000)
    if word == "within":
        return amount.code not in _SIZED
    if not (word.startswith("over ") and _is_few(amount)):
        return False
    return _TAKEN.search(text, max(prefix.start - 7, 0), prefix.start) is not None


def _is_move(text: str, at: int, prefix: Prefix, amount: Amount) -> bool:
    """Say whether "up to" moves there from another amount of the kind: up to 45% from 40%, up to $50 from $45."""
    origin = _ORIGIN.match(text, amount.end)
    if origin is None:
        return False
    sign = text[at - 1] if prefix.currency else ""
    return origin["sign"] == sign and (origin["share"] is not None) is (amount.code == "percent")


def _is_few(amount: Amount) -> bool:
    return amount.code in _COUNTED and amount.numeral.extent.low < _MANY


def _at_mark(text: str, prefix: Prefix, amount: Amount) -> Prefix:
    if not _MARK.match(text, amount.end):
        return prefix
    match = _THE.search(text, max(prefix.start - 14, 0), prefix.start)
    if match is None:
        return prefix
    hedge = Hedge.MORE_THAN if match[1] else Hedge.LESS_THAN
    return prefix._replace(hedge=hedge, start=match.start(), reach=match.start())
