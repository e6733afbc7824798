"""Chinese numerals: 九亿, 两亿三千万, 一万五千亿, 三点五亿, 十几, 数百亿, 五百多万, 两三百, 壹佰.

Vague ones, as the order of magnitude they state: 几 and 数 before a scale 2 to 9.9 times it (数百亿 2e10..9.9e10,
几十 20..99), 几 after 十 or before a counter 1..9 and 2..9, 多 余 来 up to the next step
(十多 11..19, 500 多 501..599).
"""

from decimal import Decimal

from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.interval import Extent, point
from claimcheck.normalise.figures.myriads import (
    DIGIT,
    HUNDRED,
    MEGA,
    SMALL,
    THOUSAND,
    VALUES,
    digit_by_digit,
    evaluate,
    plain,
    scale_factor,
    spelled,
)
from claimcheck.normalise.figures.numeral import MAX_DIGITS, ONE, Numeral, Style
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.units import UNIT_WORDS

CHINESE_START = DIGIT + "十拾百佰千仟万亿兆几数廿卅卌俩仨"
_RUN = Pattern(
    rf"(?:[{DIGIT}十拾万亿廿卅卌]|{HUNDRED}|{THOUSAND}|{MEGA}|[几数](?=[十百千万亿拾佰仟])|(?<=[十百千])几)+"
)
_DECIMALS = Pattern(rf"点([{DIGIT}]+)((?:百|{THOUSAND})?[万亿兆]{{0,3}})(?![十分半钟刻])")
# 三个亿 is three hundred million; 五个亿元项目 are five things, 三个亿万富翁 three people.
OF_MYRIADS = "百?亿(?!万|(?:吨|美?元|立方米|千瓦时?|人次?|斤|亩)?级|元(?:以上|项|村|镇|企|产|大|工))"
SCALES = Pattern(
    rf"[ ]?(?:个(?={OF_MYRIADS}))?"
    rf"((?:十(?=[万亿])|百(?![分慕帕])|{THOUSAND})?(?:[万亿]|{MEGA}){{0,3}})(?![万亿])"
)
MARK = Pattern(
    r"(?<=[0十百千万亿])[ ]?多(?=[元次种样米])(?!元[化素宇文]|种族|样[化性]|米诺)"
    r"|[ ]?(?:多(?![于达种样数次元少媒模米边功层晶普])|余|来(?=[万亿个名家人位年天号岁次种条元块])"
    r"|(?<=[百千万])把(?=[个人块元斤亩里米名]))"
)


def read_chinese(text: str, at: int) -> Numeral | None:
    """Read the Chinese numeral that begins at `at` of a folded text; None where there is none."""
    match = _RUN.match(text, at, at + MAX_DIGITS + 1)
    if match is None:
        return _few_things(text, at)
    run = plain(match[0])
    if len(run) > MAX_DIGITS or (run == "零" and text[match.end() : match.end() + 1] in ("下", "上")):
        return None  # 零下 is a sign, and no number
    end = match.end()
    if text[end : end + 1] == "点" and (decimals := _DECIMALS.match(text, end)):
        return _with_decimals(run, decimals)
    if run[-1] == "一" and len(run) > 1 and run[-2] in "百千万亿" and _begins_measure(text, end):
        run, end = run[:-1], end - 1  # 三万一年: thirty thousand for a year
    extent = evaluate(run) or spelled(run)
    if extent is None and run[-1] == "一" and _begins_measure(text, end) and (extent := evaluate(run[:-1])):
        run, end = run[:-1], end - 1  # 一万二一个月
    if run == "三两" and _begins_measure(text, end):  # 三两天: two or three
        return Numeral(Extent(Decimal(2), Decimal(3), vague=True), end, Style.CHINESE)
    if extent is None and run[-1] == "两" and len(run) > 1:  # 三两: three 50 grams
        run, end = run[:-1], end - 1
        extent = evaluate(run)
    return None if extent is None else _marked(text, end, run, extent)


def _begins_measure(text: str, at: int) -> bool:
    """Say whether a unit or a counter stands at `at`; money is what is told, not what it is for."""
    unit = UNIT_WORDS.after(text, at)
    return text[at : at + 1] in tuple("年月日周平袋盒瓶晚夜") if unit is None else unit[0].dimension != "currency"


def run_end(text: str, at: int) -> int:
    """Give the end of the run of numeral characters at `at`, however long."""
    match = _RUN.match(text, at)
    return match.end() if match else at + 1


def step_past(extent: Extent, step: Decimal) -> Extent:
    """Read 多 after a number whose last digit stands for `step`: above it, below the next step."""
    if step >= 10:
        return Extent(extent.low + 1, extent.high + step - 1, vague=True)
    return Extent(extent.low, extent.high + step, inner=True)


def _few_things(text: str, at: int) -> Numeral | None:
    """Read 几 and 数 before a counter or a time: 2 to 9."""
    first = text[at : at + 1]
    if first in ("几", "数"):
        return Numeral(Extent(Decimal(2), Decimal(9), vague=True), at + 1, Style.LONE)
    if first in ("俩", "仨"):
        return Numeral(point(Decimal(2 if first == "俩" else 3)), at + 1, Style.LONE)
    return None


def _with_decimals(run: str, decimals: Match) -> Numeral | None:
    whole = evaluate(run) or (point(digit_by_digit(run)) if not run.strip(DIGIT) else None)
    if whole is None or whole.vague or len(decimals[1]) > MAX_DIGITS:
        return None
    fraction = Decimal("0." + "".join(str(VALUES[digit]) for digit in decimals[1]))
    scale = scale_factor(decimals[2])
    return Numeral(whole.plus(fraction).times(scale), decimals.end(), Style.CHINESE, scale)


def _marked(text: str, end: int, run: str, extent: Extent) -> Numeral | None:
    """Take 多 or 余 after the numeral, and the scale after that: 十多亿."""
    if run == "百十":  # 百十人: a hundred or so
        return Numeral(point(SMALL["百"]), end, Style.CHINESE, hedge=Hedge.ABOUT)
    bare = not any(character in DIGIT + "几数" for character in run) and run[0] != "十"
    style = Style.BARE if bare else Style.LONE if len(run) == 1 else Style.CHINESE
    big = run[len(run.rstrip("万亿兆")) :]
    mark = MARK.match(text, end) if text[end : end + 1] in ("多", "余", "来", "把", " ") else None
    if mark is None or (mark[0].endswith("把") and len(run) > 1):  # 千把块, but not 三千把块
        return _with_other(Numeral(extent, end, style, scale_factor(big)), run)
    after = SCALES.match(text, mark.end())
    scale = after[1] if after else ""
    last = after.end() if after and scale else mark.end()
    if mark[0].endswith(("来", "把")):
        factor = scale_factor(scale)
        return Numeral(extent.times(factor), last, Style.CHINESE, factor, hedge=Hedge.ABOUT)
    more = _past(run, big, extent)
    return Numeral(more.times(scale_factor(scale)), last, Style.CHINESE, scale_factor(scale))


def _past(run: str, big: str, extent: Extent) -> Extent:
    """Step past the numeral by its last place: 五百 by 100, 三 by 1, 五亿 by one of 亿."""
    factor = scale_factor(big)
    own = run.removesuffix(big)
    step = SMALL.get(own[-1:], ONE)
    return step_past(extent.over(factor), step).times(factor)


def _with_other(numeral: Numeral, run: str) -> Numeral:
    """Add the other reading of 兆: a million on the mainland, 1e12 in Taiwan."""
    if "兆" not in run:
        return numeral
    other = evaluate(run.replace("兆", "百万")) or evaluate(run.replace("兆", "")) or numeral.extent
    return numeral._replace(other=other.times(Decimal(10**6)) if other.high < 10**6 else other, why="兆 is 1e12 or 1e6")
