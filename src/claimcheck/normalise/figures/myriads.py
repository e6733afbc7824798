"""What a run of Chinese numeral characters is worth: 三千五百, 一万五, 两三百, 数百亿, 二〇二五.

Vague ones are the order of magnitude they state: 几 and 数 before a scale 2 to 9.9 times it (数百亿 2e10..9.9e10,
几十 20..99), 几 after 十 1..9 more.
"""

from decimal import Decimal
from functools import lru_cache

from claimcheck.normalise.figures.interval import Extent, multiply, point
from claimcheck.normalise.figures.numeral import FEW, MAX_DIGITS, ONE
from claimcheck.normalise.figures.patterns import Pattern

VALUES = {
    **{c: n for n, c in enumerate("零一二三四五六七八九")},
    **{c: n for n, c in enumerate("〇壹贰叁肆伍陆柒捌玖")},
    "两": 2,
}
_FORMAL = str.maketrans("拾佰仟貳陸〇", "十百千贰陆零")
_BIG = (("兆", Decimal(10**12)), ("亿", Decimal(10**8)), ("万", Decimal(10**4)))
_BIG_BY_NAME = dict(_BIG)
SMALL = {"千": Decimal(1000), "百": Decimal(100), "十": Decimal(10)}
DIGIT = "零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖"
# Scales that also begin a unit (千克, 兆瓦, 百帕) or a fraction (百分之).
HUNDRED = "[百佰](?![分帕])"
THOUSAND = "[千仟](?![瓦米克字赫焦卡伏帕])"
MEGA = "兆(?![瓦字赫比焦帕伏])"
_NEXT_TEN = Pattern("([二三四五六七八])?十几([二三四五六七八九])十")
_SECTION = Pattern(
    rf"(?:([{DIGIT}几数]{{1,2}})?(千))?零?(?:([{DIGIT}几数]{{1,2}})?(百))?零?(?:([{DIGIT}几数]{{1,2}})?(十))?零?([{DIGIT}几]{{1,2}})?"
)


@lru_cache(maxsize=256)
def scale_factor(scale: str) -> Decimal:
    """Multiply out a run of scale words: 万亿 is 1e12; 1 for none."""
    factor = ONE
    for character in scale:
        factor = multiply(factor, _BIG_BY_NAME.get(character) or SMALL[character])
    return factor


def plain(run: str) -> str:
    """Write formal and abbreviated characters as plain ones: 拾 as 十, 廿 as 二十."""
    return run.translate(_FORMAL).replace("廿", "二十").replace("卅", "三十").replace("卌", "四十")


@lru_cache(maxsize=1024)
def evaluate(run: str) -> Extent | None:
    """Evaluate a numeral of plain characters; None when they do not make one."""
    first, _, rest = run.partition("万亿")
    if rest.endswith("亿"):  # 两万亿五千亿
        return _told_twice(evaluate(first + "万亿"), evaluate(rest))
    if "几" in run and (loose := _up_to_ten(run)):
        return loose
    for name, factor in _BIG:
        head, found, tail = run.rpartition(name)
        if found:
            return _join(head, factor, tail)
    return _section(run)


def _up_to_ten(run: str) -> Extent | None:
    """Read 十几二十 and 二十几三十: from one above to the next ten."""
    match = _NEXT_TEN.fullmatch(run)
    if match is None or VALUES[match[2]] != VALUES[match[1] or "一"] + 1:
        return None
    return Extent(Decimal(VALUES[match[2]] * 10 - 9), Decimal(VALUES[match[2]] * 10), vague=True)


def _told_twice(first: Extent | None, second: Extent | None) -> Extent | None:
    """Join 两万亿 and 五千亿."""
    return _add(first, second) if first and second and second.high < 10**12 else None


def spelled(run: str) -> Extent | None:
    """Read digits told one by one, 二〇二五: only with a nought among them, since 三四 is "three or four"."""
    if len(run) < 3 or not ("零" in run or "〇" in run) or run.strip(DIGIT):
        return None
    return point(digit_by_digit(run))


def digit_by_digit(run: str) -> Decimal:
    """Read 二五 as 25."""
    return Decimal("".join(str(VALUES[digit]) for digit in run))


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
    if len(tail) == 1 and tail in VALUES and tail not in "零〇":
        return whole.plus(factor / 10 * VALUES[tail])
    if len(tail) == 2 and not tail.strip(DIGIT) and tail[0] not in "零〇":
        more = _digits(tail, scaled=False)  # 一万五六
        return _add(whole, more.times(factor / 10)) if more else None
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
            last = SMALL[scale]
            total = _add(total, part.times(last))
    if match[7]:
        ones = _digits(match[7], scaled=False)
        if ones is None:
            return None
        # 三百五 is 350, 三百五六 350 to 360
        short = last > 10 and match[7] != "几" and run[-1 - len(match[7])] not in "零〇"
        total = _add(total, ones.times(last / 10) if short else ones)
    return total


def _digits(digits: str, *, scaled: bool) -> Extent | None:
    """Read one digit, or two that follow each other as "the one or the other": 两三, 七八, 三五."""
    if digits in "几数":
        return Extent(FEW[0], FEW[1], vague=True) if scaled else Extent(ONE, Decimal(9), vague=True)
    values = [Decimal(VALUES[digit]) for digit in digits if digit in VALUES]
    if len(values) != len(digits):
        return None
    if len(values) == 1:
        return point(values[0])
    if values[1] - values[0] == 1 or digits == "三五":
        return Extent(values[0], values[1], vague=True)
    return None
