"""Chinese numerals: 九亿, 两亿三千万, 一万五千亿, 三点五亿, 十几, 数百亿, 五百多万, 两三百, 壹佰.

Vague ones, as the order of magnitude they state: 几 and 数 before a scale 2 to 9.9 times it (数百亿 2e10..9.9e10,
几十 20..99), 几 after 十 or before a counter 1..9 and 2..9, 多 余 来 up to the next step
(十多 11..19, 500 多 501..599).
"""

from decimal import Decimal
from functools import lru_cache

from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.interval import Extent, multiply, point
from claimcheck.normalise.figures.numeral import FEW, MAX_DIGITS, ONE, Numeral, Style
from claimcheck.normalise.figures.patterns import Match, Pattern

_VALUES = {
    **{c: n for n, c in enumerate("零一二三四五六七八九")},
    **{c: n for n, c in enumerate("〇壹贰叁肆伍陆柒捌玖")},
    "两": 2,
}
_FORMAL = str.maketrans("拾佰仟貳陸", "十百千贰陆")
_BIG = (("兆", Decimal(10**12)), ("亿", Decimal(10**8)), ("万", Decimal(10**4)))
_BIG_BY_NAME = dict(_BIG)
_SMALL = {"千": Decimal(1000), "百": Decimal(100), "十": Decimal(10)}
_DIGIT = "零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖"
# 千 and 兆 also begin unit words, and 百 the fraction 百分之.
_SCALE = r"十拾万亿|[百佰](?!分)|[千仟](?![瓦米克字赫焦卡伏])|兆(?![瓦字赫比焦])"
CHINESE_START = _DIGIT + "十拾百佰千仟万亿兆几数廿卅卌俩仨"
_RUN = Pattern(
    rf"(?:[{_DIGIT}十拾万亿廿卅卌]|[百佰](?!分)|[千仟](?![瓦米克字赫焦卡伏])|兆(?![瓦字赫比焦])|[几数](?=[十百千万亿拾佰仟])|(?<=[十百千])几)+"
)
_DECIMALS = Pattern(rf"点([{_DIGIT}]+)((?:百|千(?![瓦米克字赫焦卡伏]))?[万亿兆]{{0,3}})(?![十分半钟刻])")
_SECTION = Pattern(
    rf"(?:([{_DIGIT}几数]{{1,2}})?(千))?零?(?:([{_DIGIT}几数]{{1,2}})?(百))?零?(?:([{_DIGIT}几数]{{1,2}})?(十))?零?([{_DIGIT}几]{{1,2}})?"
)
SCALES = Pattern(
    r"[ ]?(?:个(?=[万亿](?![万亿])))?"
    r"((?:十(?=[万亿])|百(?![分慕])|千(?![瓦米克字赫焦卡伏]))?(?:[万亿]|兆(?![瓦字赫比焦])){0,3})(?![万亿])"
)
MARK = Pattern(
    r"[ ]?(?:多(?![于达种样数次元少媒模米])|(?<=[十百千万亿])多(?=[元次])|余|来(?=[万亿个名家人位年天号岁次种条元块]))"
)


def read_chinese(text: str, at: int) -> Numeral | None:
    """Read the Chinese numeral that begins at `at` of a folded text; None where there is none."""
    match = _RUN.match(text, at, at + MAX_DIGITS + 1)
    if match is None:
        return _few_things(text, at)
    run = match[0].translate(_FORMAL).replace("廿", "二十").replace("卅", "三十").replace("卌", "四十")
    if len(run) > MAX_DIGITS:
        return None
    end = match.end()
    if text[end : end + 1] == "点" and (decimals := _DECIMALS.match(text, end)):
        return _with_decimals(run, decimals)
    extent = evaluate(run) or _spelled(run)
    if extent is None and run[-1] == "两" and len(run) > 1:  # 三两: three 50 grams
        run, end = run[:-1], end - 1
        extent = evaluate(run)
    return None if extent is None else _marked(text, end, run, extent)


def run_end(text: str, at: int) -> int:
    """Give the end of the run of numeral characters at `at`, however long."""
    match = _RUN.match(text, at)
    return match.end() if match else at + 1


@lru_cache(maxsize=256)
def scale_factor(scale: str) -> Decimal:
    """Multiply out a run of scale words: 万亿 is 1e12; 1 for none."""
    factor = ONE
    for character in scale:
        factor = multiply(factor, _BIG_BY_NAME.get(character) or _SMALL[character])
    return factor


def step_past(extent: Extent, step: Decimal) -> Extent:
    """Read 多 after a number whose last digit stands for `step`: above it, below the next step."""
    if step >= 10:
        return Extent(extent.low + 1, extent.high + step - 1, vague=True)
    return Extent(extent.low, extent.high + step, inner=True)


@lru_cache(maxsize=1024)
def evaluate(run: str) -> Extent | None:
    """Evaluate a numeral of plain characters; None when they do not make one."""
    for name, factor in _BIG:
        head, found, tail = run.rpartition(name)
        if found:
            return _join(head, factor, tail)
    return _section(run)


def _spelled(run: str) -> Extent | None:
    """Read digits told one by one, 二〇二五: only with a nought among them, since 三四 is "three or four"."""
    if len(run) < 3 or not ("零" in run or "〇" in run) or run.strip(_DIGIT):
        return None
    return point(_digit_by_digit(run))


def _digit_by_digit(run: str) -> Decimal:
    return Decimal("".join(str(_VALUES[digit]) for digit in run))


def _join(head: str, factor: Decimal, tail: str) -> Extent | None:  # noqa: PLR0911 - one return a form
    """Join what stands before a big scale (nothing: one of it) with what follows (一万五 is 15,000)."""
    if head in ("几", "数"):
        return Extent(FEW[0], FEW[1], vague=True).times(factor) if not tail else None
    left = evaluate(head) if head else point(ONE)
    if left is None:
        return None
    whole = left.times(factor)
    if whole.high.adjusted() > MAX_DIGITS:
        return None
    if not tail:
        return whole
    if len(tail) == 1 and tail in _VALUES and tail not in "零〇":
        return whole.plus(factor / 10 * _VALUES[tail])
    right = evaluate(tail)
    if right is None or right.high >= factor:
        return None
    return _add(whole, right)


def _add(first: Extent, second: Extent) -> Extent:
    return Extent(first.low + second.low, first.high + second.high, first.vague or second.vague)


def _section(run: str) -> Extent | None:
    """Evaluate a numeral below 10,000."""
    match = _SECTION.fullmatch(run)
    if match is None or (not run.strip("零〇") and len(run) > 1):
        return None
    total = point(Decimal(0))
    last = ONE
    for digits, scale in ((match[1], match[2]), (match[3], match[4]), (match[5], match[6])):
        if scale:
            part = _digits(digits, scaled=True) if digits else point(ONE)
            if part is None:
                return None
            last = _SMALL[scale]
            total = _add(total, part.times(last))
    if match[7]:
        ones = _digits(match[7], scaled=False)
        if ones is None:
            return None
        short = last > 10 and len(match[7]) == 1 and match[7] != "几" and run[-2] not in "零〇"  # 三百五 is 350
        total = _add(total, ones.times(last / 10) if short else ones)
    return total


def _digits(digits: str, *, scaled: bool) -> Extent | None:
    """Read one digit, or two that follow each other as "the one or the other": 两三, 七八, 三五."""
    if digits in "几数":
        return Extent(FEW[0], FEW[1], vague=True) if scaled else Extent(ONE, Decimal(9), vague=True)
    values = [Decimal(_VALUES[digit]) for digit in digits if digit in _VALUES]
    if len(values) != len(digits):
        return None
    if len(values) == 1:
        return point(values[0])
    if values[1] - values[0] == 1 or digits == "三五":
        return Extent(values[0], values[1], vague=True)
    return None


def _few_things(text: str, at: int) -> Numeral | None:
    """Read 几 and 数 before a counter or a time: 2 to 9."""
    first = text[at : at + 1]
    if first in ("几", "数"):
        return Numeral(Extent(Decimal(2), Decimal(9), vague=True), at + 1, Style.LONE)
    if first in ("俩", "仨"):
        return Numeral(point(Decimal(2 if first == "俩" else 3)), at + 1, Style.LONE)
    return None


def _with_decimals(run: str, decimals: Match) -> Numeral | None:
    whole = evaluate(run) or (point(_digit_by_digit(run)) if not run.strip(_DIGIT) else None)
    if whole is None or whole.vague or len(decimals[1]) > MAX_DIGITS:
        return None
    fraction = Decimal("0." + "".join(str(_VALUES[digit]) for digit in decimals[1]))
    scale = scale_factor(decimals[2])
    return Numeral(whole.plus(fraction).times(scale), decimals.end(), Style.CHINESE, scale)


def _marked(text: str, end: int, run: str, extent: Extent) -> Numeral | None:
    """Take 多 or 余 after the numeral, and the scale after that: 十多亿."""
    bare = not any(character in _DIGIT + "几数" for character in run) and run[0] != "十"
    style = Style.BARE if bare else Style.LONE if len(run) == 1 else Style.CHINESE
    big = run[len(run.rstrip("万亿兆")) :]
    mark = MARK.match(text, end) if text[end : end + 1] in ("多", "余", "来", " ") else None
    if mark is None:
        return _with_other(Numeral(extent, end, style, scale_factor(big)), run)
    after = SCALES.match(text, mark.end())
    scale = after[1] if after else ""
    last = after.end() if after and scale else mark.end()
    if mark[0].endswith("来"):
        factor = scale_factor(scale)
        return Numeral(extent.times(factor), last, Style.CHINESE, factor, hedge=Hedge.ABOUT)
    more = _past(run, big, extent)
    return Numeral(more.times(scale_factor(scale)), last, Style.CHINESE, scale_factor(scale))


def _past(run: str, big: str, extent: Extent) -> Extent:
    """Step past the numeral by its last place: 五百 by 100, 三 by 1, 五亿 by one of 亿."""
    factor = scale_factor(big)
    own = run.removesuffix(big)
    step = _SMALL.get(own[-1:], ONE)
    return step_past(extent.over(factor), step).times(factor)


def _with_other(numeral: Numeral, run: str) -> Numeral:
    """Add the other reading of 兆: a million on the mainland, 1e12 in Taiwan."""
    if "兆" not in run:
        return numeral
    other = evaluate(run.replace("兆", "百万")) or evaluate(run.replace("兆", "")) or numeral.extent
    return numeral._replace(other=other.times(Decimal(10**6)) if other.high < 10**6 else other, why="兆 is 1e12 or 1e6")
