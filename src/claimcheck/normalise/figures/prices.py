"""What a price or a rate is per: /月, "per million tokens", "a year", 每股."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.interval import multiply
from claimcheck.normalise.figures.lexicon import Lexicon
from claimcheck.normalise.figures.numerals import read_numeral
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.pounds import priced_pound
from claimcheck.normalise.figures.unit_search import MODIFIER, find_noun
from claimcheck.normalise.figures.units import UNIT_WORDS, Unit

_PER = Pattern(r"[ ]?(?:/[ ]?|per[ -]|每一?)| ?an? (?=[A-Za-z])|-(?:an?|per)-(?=[a-z])", re.IGNORECASE)
# How often, behind the noun that is counted: 50,000 cars a year, 800 road deaths per year, 12 deaths per 100,000.
_TIME_UNIT = "(?:year|month|week|day|hour|minute|second|quarter|decade)(?![a-z-])"
_OFTEN = Pattern(
    r"(?:(?: [a-z]{2,20})?"
    r"(?! (?:times|years|months|weeks|days|hours|minutes|seconds|points|does|was|is|has|as)(?![a-z]))"
    r" (?:[a-z]{2,19}s|people|cattle|sheep|fish))?"
    rf" (?:(?:per|each|every) (?={_TIME_UNIT}|[0-9]{{1,3}},000(?![0-9]|[.,][0-9]))|an? (?={_TIME_UNIT}))"
)
_LETTER = Pattern(r"([0-9]{0,4})[ ]?([KMB])[ ](?=(?:(?:input|output|cached|prompt|completion) )?tokens?(?![a-z]))")
_TOKENS_UNSAID = Pattern(r"(?:input|output|prompt|completion)(?= (?:and|or) |[,;/])")
_TOKENS = Unit("tokens", "tokens")
_LETTERS = {"K": Decimal(10**3), "M": Decimal(10**6), "B": Decimal(10**9)}
_TIMELY = Pattern(" (?:in|for|of|to|at|by|on|over|within|from|after|since|than|and|or|more|less|fewer|once|now|again) ")
# "a year earlier", "a year on", "a year from now"; not "a month on food", "an hour from January", "a month before tax".
_MOMENT = Pattern(
    "s? (?:earlier|ago|later|previously|prior|old|on(?=$|[.,;:!?)]| from(?![a-z]))"
    "|from (?:now|today|then|when)"
    "|(?:before|after)(?! (?:tax|taxes|deductions|costs|expenses|fees|rent|bills|housing)(?![a-z])))"
    "(?![a-z])"
)
_TIME = Pattern("(?:month|year|day|week|hour|minute|second|quarter)s?(?![a-z])", re.IGNORECASE)
_ADVERB = Pattern(r" (?=(?:monthly|annually|yearly|weekly|daily|hourly)(?![A-Za-z]))")
_DOZEN = Unit("count", "", Decimal(12))
# A dozen that is no price's: $5 a dozen times.
_DOZENS = Pattern(
    r" (?!eggs|roses|oysters|rolls|bagels|cookies|bottles|flowers|buns)(?:or|[a-z]{2,20}s|people)(?![a-z])"
)
# One of what is weighed or measured, with its price behind it: 一斤30块, 1公斤250元.
_MEASURE = "(公斤|千克|市斤|斤|克拉|克|吨|盎司|磅|升|平方米|平米|平方|平|亩)"
_PRICED = Pattern(
    rf"(?:一|1){_MEASURE}(?:卖到?|只?要|才|仅|售价|价格?|报价|约|大约)?[ ]?"
    "(?=[0-9一二三四五六七八九十两百][0-9.,一二三四五六七八九十百千]{0,8}[ ]?[万千]?[ ]?(?:[美港]?元|块|毛))"
)
_MEASURED = Pattern(
    rf"(?<![0-9.第几十百千万亿零一二三四五六七八九两])(?:一|1[ ]?){_MEASURE}(?:卖到?|售价|价格?|报价)?$"
)
MEASURE_ENDS = frozenset("斤克拉吨司磅升米方平亩卖到价格")
# Words that are units only after "per": 月 alone is a date, "share" a count of stock.
_PER_WORDS = {
    Unit("months", "duration", Decimal(1)): "月 monthly",
    Unit("months", "duration", Decimal(12)): "年 annum annually yearly",
    Unit("s", "duration", Decimal(86400)): "日 天 daily",
    Unit("s", "duration", Decimal(3600)): "时 hourly",
    Unit("s", "duration", Decimal(604800)): "周 weekly",
    Unit("count", "", Decimal(1)): "股 share piece 台 call run night room ride trip ticket",
    Unit("people", "", Decimal(1)): "seat head capita 席位 席",
    _DOZEN: "dozen",
}
_PER_UNITS: Lexicon[Unit] = Lexicon(
    lambda: ({word: unit for unit, words in _PER_WORDS.items() for word in words.split()}, {})
)
_PERIODS = frozenset({"s", "months", "tokens"})
_MACHINES = frozenset({"power", "energy", "data"})
_VERB = Pattern("[\u4e00-\u9fff]{1,4}")
_NO_RATE = frozenset({"share", "points", "multiple", "temperature"})
_NO_ARTICLE = frozenset({"count", "duration", "share", "multiple"})  # three times a week
_USERS = frozenset({"user", "active users", "用户", "活跃用户", "WAU", "MAU", "DAU", "周活", "月活", "日活"})
_STARTS = frozenset(" /p每a-一")
_NO_EACH = frozenset("后前内以之来多半性份")  # 一年后, 一次性: no price for one
_LONGEST = 14  # characters of 每百万 token


def per_after(text: str, at: int, unit: Unit) -> tuple[Unit, int] | None:
    """Read what an amount of `unit` that ends at `at` is per, and where that ends; None when nothing."""
    if text[at : at + 1] not in _STARTS:
        return None
    money = unit.dimension == "currency"
    if text[at] == "一":
        return _each(text, at + 1) if money else None
    barred = unit.dimension in _NO_RATE or unit.word in _USERS  # "900 million users per week" are users
    match = None if barred else _PER.match(text, at)
    if match is None:
        adverb = _ADVERB.match(text, at) if money else None
        return _per_unit(text, adverb.end()) if adverb else None
    return _per_joined(text, at, match, unit, money=money)


def _per_joined(text: str, at: int, match: Match, unit: Unit, *, money: bool) -> tuple[Unit, int] | None:
    """Read what stands behind the slash, "per", "a" or 每 of `match`, which follows the unit that ends at `at`."""
    first = match[0].strip(" -")[:1]
    article = first in ("a", "A", "每") and not money
    if article and (unit.dimension in _NO_ARTICLE or unit.word in _USERS) and not _is_made(text, at, unit, first):
        return None
    per = _per_unit(text, match.end())
    if per is not None and money and per[0].word in ("pound", "pounds"):
        per = priced_pound(text, at, per[1]) or per[0], per[1]
    if per is not None and first in ("a", "A") and not _is_each(text, match.end(), per, money=money):
        return None
    if per is not None and first == "/" and _stands_beside(text, match.end(), unit, per):
        return None
    if per is None or ("每" in match[0] and "0" <= text[per[1] : per[1] + 2].strip()[:1] <= "9"):
        return None  # 30 美元 每月 20 元: it belongs to the next figure
    return per


def often_after(text: str, at: int) -> tuple[Unit, int] | None:
    """Read how often a noun without a unit is counted, behind the number that ends at `at`."""
    match = _OFTEN.match(text, at)
    if match is None or _TIMELY.match(text, at):
        return None
    per = _per_unit(text, match.end())
    if per is None and "0" <= text[match.end() : match.end() + 1] <= "9":
        factor = _factor(text, match.end())
        return (Unit("count", "count", factor[0]), factor[1]) if factor else None
    return None if per is None or _MOMENT.match(text, per[1]) else per


def _is_made(text: str, at: int, unit: Unit, article: str) -> bool:
    """Say whether so many units "a week" are a rate; "three times a week" stays a count."""
    return unit.code == "count" and article != "每" and text[at - 5 : at] not in ("times", " time")


def _stands_beside(text: str, at: int, unit: Unit, per: tuple[Unit, int]) -> bool:
    """Say whether the slash parts two figures and divides nothing: 8GB/256GB, 100MW/400MWh, 30元/50元, $3/$15."""
    other, end = per
    alike = unit.dimension == other.dimension or {unit.dimension, other.dimension} <= _MACHINES
    at = end if other.dimension == "currency" and not "0" <= text[at : at + 1] <= "9" else at
    return alike and "0" <= text[at : at + 1] <= "9"


def _each(text: str, at: int) -> tuple[Unit, int] | None:
    """Read the one that a price is for: 三块一斤, 十块一个."""
    per = _per_unit(text, at)
    if per is None or per[0].dimension == "currency" or text[per[1] : per[1] + 1] in _NO_EACH:
        return None
    return per


def _is_each(text: str, at: int, per: tuple[Unit, int], *, money: bool) -> bool:
    """Say whether "a year", "a barrel" says per what, and is no moment or thing: "$5 a year earlier"."""
    unit, end = per
    if unit.dimension == "currency" or (unit == _DOZEN and _DOZENS.match(text, end)):
        return False
    timed = _TIME.match(text, at) is not None
    return not _MOMENT.match(text, end) if timed else money


def per_before(text: str, at: int, floor: int) -> tuple[Unit, int] | None:
    """Read 每月, 每百万 token or 每股 that ends at `at`: the unit and where it starts."""
    start = text.rfind("每", max(floor, at - _LONGEST), at)
    if start < 0:
        return None
    per = _per_unit(text, start + 1)
    if per is None or per[1] > at:
        return None
    between = text[per[1] : at].strip()
    if between and not (_is_far_rate(text, start, per[0]) and _VERB.fullmatch(between)):
        return None  # 每月 20 美元, 每年耗资 600 亿元; not 每月, 20 美元
    return per[0], start


def measure_with_price(text: str, at: int) -> int:
    """Give the end of the 一斤 or 1公斤 at `at` that the amount of money behind it is per; 0 where there is none."""
    match = _PRICED.match(text, at)
    return match.end(1) if match else 0


def measure_before(text: str, at: int, floor: int) -> tuple[Unit, int] | None:
    """Read the 一斤 that ends at `at`, before a price: the unit and where it starts."""
    match = _MEASURED.search(text, max(at - _LONGEST, floor), at)
    found = UNIT_WORDS.after(match[1], 0) or _PER_UNITS.after(match[1], 0) if match else None
    return (found[0], match.start()) if match and found else None


def _is_far_rate(text: str, start: int, per: Unit) -> bool:
    return per.code in _PERIODS or text[start + 1 : start + 2] == "股"


def _per_unit(text: str, at: int, *, deeper: bool = True) -> tuple[Unit, int] | None:
    """Read an optional number (百万, 1K, million) and a unit; with `deeper` a second "per" after it."""
    found = UNIT_WORDS.after(text, at)  # 千瓦时 before 千
    factor = (Decimal(1), at) if found else _factor(text, at)
    if factor is None:
        return None
    at = factor[1] + (text[factor[1] : factor[1] + 1] == " ")
    found = found or UNIT_WORDS.after(text, at) or _PER_UNITS.after(text, at)
    if found is None and factor[0] > 1 and (unsaid := _TOKENS_UNSAID.match(text, at)):
        found = _TOKENS, unsaid.end()
    if found is None and MODIFIER.after(text, at):
        found = find_noun(text, at)
    if found is None:
        return None
    own = found[0]._replace(factor=multiply(found[0].factor, factor[0]))
    again = _PER.match(text, found[1]) if deeper else None
    further = _per_unit(text, again.end(), deeper=False) if again else None
    if further is None or _MOMENT.match(text, further[1]):  # $50 a barrel a year ago
        return own, found[1]
    code = f"{own.code}/{further[0].code}"
    return own._replace(code=code, factor=multiply(own.factor, further[0].factor)), further[1]


def _factor(text: str, at: int) -> tuple[Decimal, int] | None:
    """Read the number before the unit, 1 where there is none; None when it is no plain number."""
    word = text[at : at + 8].lower()
    if letter := _LETTER.match(text, at):
        return Decimal(letter[1] or 1) * _LETTERS[letter[2]], letter.end()
    if not (
        "0" <= word[:1] <= "9" or word[:1] in tuple("百千万亿") or word.startswith(("million", "thousand", "billion"))
    ):
        return Decimal(1), at
    numeral = read_numeral(text, at)
    if numeral is None or numeral.extent.low != numeral.extent.high or not numeral.extent.low:
        return None
    return numeral.extent.low, numeral.end
