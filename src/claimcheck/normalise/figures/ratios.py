"""One number against another: 3:1, 三比一, "one in five", 9 out of 10, 每五人中有一人."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.chinese import CHINESE_START
from claimcheck.normalise.figures.english_words import SMALL
from claimcheck.normalise.figures.interval import divide, point
from claimcheck.normalise.figures.myriads import evaluate
from claimcheck.normalise.figures.numeral import Numeral, Style
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.units import MULTIPLE, PERCENT
from claimcheck.normalise.figures.word_lists import WON

_NUMBER = "[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,9}(?:\\.[0-9]{1,9})?"
_AGAINST = Pattern(
    rf"({_NUMBER}|[{CHINESE_START}]{{1,6}})(?P<sign>[ ]?[:∶][ ]?|[ ]?比[ ]?|[ -]to[ -]|-for-)"
    rf"({_NUMBER}|[{CHINESE_START}]{{1,6}})(?![0-9:%]|[.,][0-9]|[ ]?(?:percent|years|[万亿年个元]))"
)
_YEAR = Pattern("(?:19|20)[0-9]{2}")
_WORDS = "|".join(SMALL)
_IN = Pattern(
    rf"([0-9]{{1,3}}(?:\.[0-9]{{1,3}})?|{_WORDS})[ -](?P<in>in|out of)[ -](?P<every>every |each )?"
    rf"((?:[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,3}}|[0-9]{{1,7}})(?![0-9%]|[.,/-][0-9])|{_WORDS}"
    r"|a[ -](?:hundred|thousand|million))(?![A-Za-z])"
    r"(?![ -]?(?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|[mb]illion|thousand|hundred|per ?cent))",
    re.IGNORECASE,
)
_SOME = rf"[0-9]{{1,7}}|[{CHINESE_START}]{{1,6}}"
_THINGS = "(?:名[^,。0-9]{1,4}|个人?|位[^,。0-9]{0,4}|家[^,。0-9]{0,3}|人)"
_AMONG = Pattern(
    rf"({_SOME})[ ]?(?P<thing>{_THINGS})(?:[之当]?中|里面?|内)?(?:就|便|才|至少|约|大约)?有[ ]?({_SOME})[ ]?"
    "(?P<each>个人?|名|位|家|人)"
)
_EVERY = Pattern(
    rf"({_SOME})[ ]?(?P<each>[部辆台家个名位人件款只头条张套户枚艘架本份颗棵株])[^,。0-9]{{0,6}}?"
    rf"(?:就|便|才|至少|约|大约)?有[ ]?({_SOME})[ ]?(?P=each)(?=$|[ ]?[,。;!?是在来为属患能会被不没选使拥正已曾因出])"
)
_ROUND = {"a hundred": Decimal(100), "a thousand": Decimal(1000), "a million": Decimal(10**6)}
_NAMED = Pattern(
    r"(?:ratio|proportion|odds|margin|scale|mix|split)(?: [a-z]{1,8}){0,3} $"
    r"|(?:比例尺?|比率|配比|之比|比值?)[为是约达了到]{0,3}[ ]?$|按$"
)
_SPORT = Pattern(
    r"(?:won|win|wins|beat|beats|lost|lose|drew|draw|score|leads?|led|defeat(?:ed|s)?)(?: [A-Za-z]+){0,3} $"
    r"|(?:比分|战胜|击败|大胜|胜|负|赢|输|战平|领先)[^。,]{0,8}$"
)
_SPORT_AFTER = Pattern(f"[ ]?(?:{WON}|的?比分)")
# Behind 以 a result is told: of a match, but for a vote, a ratio named and shares that are split.
_BY = Pattern("以(?:总分)?[ ]?$")
_NO_RESULT = Pattern(
    "[ ]?(?:的?(?:比例|比率|配比|杠杆|汇率|[^,。;!?]{0,4}多数|投?票)|表决|通过|否决|混合|配[置制]|[拆送换兑]|置换|合并)"
)
_SCORE = Pattern(
    r"([0-9]{1,3})[-–]([0-9]{1,3})(?:\([0-9]{1,2}\))?(?![.,]?[0-9]|[%/–-])"
    "(?:(?= (?:in|on|at|against|after|with|over)(?![a-z]))"
    "|(?= (?:and|but|that|to|for|this|since|last|so|by|overall|behind)(?![a-z])(?! [0-9]))"
    "|(?![ ]?(?:[A-Za-z$€£]|[\u4e00-\u9fff])))"
)
_LONGEST_SCORE = 6  # characters up to the 比 of 108 比 99
_CONTEXT = 32  # characters before a ratio that may say what it is
_WHY = "one in N is a multiple or a share"


def read_ratio(text: str, at: int) -> Numeral | None:
    """Read 3:1 and 三比一 as a multiple: against one, or where the words before say that it is a ratio."""
    match = _AGAINST.match(text, at)
    if match is None or not is_ratio(text, at):
        return None
    top, bottom = _value(match[1]), _value(match[3])
    if not top or not bottom:
        return None
    return Numeral(point(divide(top, bottom)), match.end(), Style.DIGITS, unit=MULTIPLE)


def is_ratio(text: str, at: int) -> bool:
    """Say whether the two numbers at `at` are a ratio, and no score or time."""
    match = _AGAINST.match(text, at)
    if match is None:
        return False
    start = max(at - _CONTEXT, 0)
    if _NAMED.search(text, start, at):
        return True
    if "to" in match["sign"] or "for" in match["sign"]:
        return "-" in match["sign"] and _value(match[3]) == 1
    if ":" in match["sign"] and _YEAR.fullmatch(match[1]):
        return False  # 2024: 1 million is a heading and a figure
    one = _value(match[1]) == 1 or _value(match[3]) == 1
    time = "比" not in match["sign"] and len(match[3].partition(".")[0]) == 2 and len(match[1]) < 3
    return one and not time and not _is_played(text, match)


def _is_played(text: str, match: Match) -> bool:
    """Say whether the two numbers stand in words of sport, or as the result of something: 以3比1."""
    at, end = match.span()
    if _SPORT.search(text, max(at - _CONTEXT, 0), at) or _SPORT_AFTER.match(text, end):
        return True
    return _BY.search(text, max(at - 4, 0), at) is not None and not _NO_RESULT.match(text, end)


def score_end(text: str, at: int) -> int:
    """Give the end of the score at `at`: bare numbers that fall (3-1), or stand in words of sport; else 0."""
    if "比" in text[at + 1 : at + _LONGEST_SCORE]:
        told = _AGAINST.match(text, at)
        played = told and "比" in told["sign"] and (not (_value(told[1]) and _value(told[3])) or _is_played(text, told))
        return told.end() if told and played else 0
    match = _SCORE.match(text, at)
    if match is None:
        return 0
    return match.end() if _is_played(text, match) or int(match[1]) > int(match[2]) else 0


def read_in(text: str, at: int) -> Numeral | None:
    """Read "one in five" and "9 out of 10"; not "5 in 2025", and not "two in three years"."""
    match = _IN.match(text, at)
    if match is None:
        return None
    top, bottom = _value(match[1]), _value(match[4])
    if not top or not bottom or not top < bottom:
        return None
    year = _YEAR.fullmatch(match[4]) is not None or bottom == 2100
    if match["in"].lower() == "in" and not match["every"] and (year or bottom < 2):
        return None
    value = point(divide(top, bottom))
    percent = value.times(Decimal(100))
    return Numeral(value, match.end(), Style.ENGLISH, unit=MULTIPLE, other=percent, other_unit=PERCENT, why=_WHY)


def read_among(text: str, at: int) -> Numeral | None:
    """Read 每十人中有九人 and 五个人里有一个: nine in ten."""
    match = _AMONG.match(text, at) or (_EVERY.match(text, at) if follows_each(text, at) else None)
    if match is None or ("thing" in match.re.groupindex and (match["thing"][0] == "家") != (match["each"] == "家")):
        return None  # 每10家店有3名员工 is no share
    bottom, top = _value(match[1]), _value(match[3])
    if not top or not bottom or not top < bottom:
        return None
    value = point(divide(top, bottom))
    percent = value.times(Decimal(100))
    return Numeral(value, match.end(), Style.CHINESE, unit=MULTIPLE, other=percent, other_unit=PERCENT, why=_WHY)


def follows_each(text: str, at: int) -> bool:
    """Say whether 每 stands before `at`: 每5辆车."""
    return text[at - 1 : at] == "每" or text[max(at - 2, 0) : at] == "每 "


def _value(text: str) -> Decimal | None:
    low = text.lower().replace("-", " ")
    if low in SMALL or low in _ROUND:
        return SMALL.get(low) or _ROUND.get(low)
    if "0" <= low[0] <= "9":
        return Decimal(low.replace(",", ""))
    extent = evaluate(low)
    return extent.low if extent is not None and extent.low == extent.high else None
