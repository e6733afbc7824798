"""Figures whose own form decides the unit: 1/40, 三分之一, 百分之三十, 三成, 八折, two thirds, doubled, 翻番, 一半."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.chinese import CHINESE_START, evaluate
from claimcheck.normalise.figures.english import SMALL
from claimcheck.normalise.figures.interval import Extent, divide, multiply, point
from claimcheck.normalise.figures.numeral import MAX_DIGITS, Numeral, Style
from claimcheck.normalise.figures.units import MULTIPLE, PERCENT

_SHARE = "a fraction is a multiple or a share"
_SLASH = re.compile(r"([0-9]{1,40})/([0-9]{1,40})(?![0-9/.])")
_OF = re.compile(
    rf"([0-9]{{1,6}}[ ]?分之|[{CHINESE_START}]{{1,8}}分之)[ ]?"
    rf"([0-9]{{1,20}}(?:\.[0-9]{{1,20}})?|[{CHINESE_START}]{{1,12}}(?:点[零〇一二三四五六七八九]{{1,12}})?)"
)
_TENTHS = re.compile(
    r"([0-9]{1,2}(?:\.[0-9])?|[一二两三四五六七八九十几]{1,3})[ ]?成([一二三四五六七八九半])?"
    r"(?![为立员本功长熟绩果都交分型品就不套])"
)
_OFF = re.compile(r"([一二三四五六七八九]{1,2}|[0-9]{1,2}(?:\.[0-9])?)[ ]?折(?![合叠腾射扣算])")
_WORDS = {
    "doubled": 2,
    "doubling": 2,
    "doubles": 2,
    "tripled": 3,
    "tripling": 3,
    "trebled": 3,
    "quadrupled": 4,
    "quadrupling": 4,
}
_WORDS |= {
    "quintupled": 5,
    "sextupled": 6,
    "twice": 2,
    "thrice": 3,
    "twofold": 2,
    "threefold": 3,
    "fourfold": 4,
    "fivefold": 5,
}
_WORDS |= {
    "sixfold": 6,
    "sevenfold": 7,
    "eightfold": 8,
    "ninefold": 9,
    "tenfold": 10,
    "hundredfold": 100,
    "thousandfold": 1000,
}
_HALVES = frozenset({"halved", "halving", "halves"})
_PARTS = {
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
FRACTION_START = frozenset(_WORDS) | _HALVES | frozenset(_PARTS) | {"half"}
_PART = re.compile(
    r"([A-Za-z]+)[ -](third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(s?)(?![A-Za-z])", re.IGNORECASE
)
_PART_OF = re.compile(r"(?:half|third|quarter|fifth|tenth)(?= of | the | its | their | as )", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]+")
_HALF = re.compile(r"一半(?!路)|半数(?!字)")
_TWICE = re.compile(r"翻了?[ ]?[番倍](?!译)|翻了?(?:一)[ ]?番|腰斩|砍半|减半")


def read_fraction(text: str, at: int) -> Numeral | None:
    """Read a fraction, a share or a multiple that begins at `at`; None where there is none."""
    first = text[at]
    if "0" <= first <= "9":
        return _slashed(text, at) or _divided(text, at) or _tenths(text, at)
    if first.isascii():
        return _in_english(text, at)
    return _divided(text, at) or _tenths(text, at) or _halves(text, at)


def _slashed(text: str, at: int) -> Numeral | None:
    """Read 1/40 as a multiple; a numerator as large as the denominator is none (24/7, 10/10)."""
    match = _SLASH.match(text, at)
    if match is None or not 0 < int(match[1]) < int(match[2]):
        return None
    return Numeral(point(divide(Decimal(match[1]), Decimal(match[2]))), match.end(), Style.DIGITS, unit=MULTIPLE)


def _divided(text: str, at: int) -> Numeral | None:
    """Read 百分之三十 (percent) and 三分之一 (a multiple that may be meant as a share)."""
    match = _OF.match(text, at)
    if match is None:
        return None
    bottom, top = _whole(match[1].removesuffix("分之").strip()), _whole(match[2])
    if bottom is None or top is None or bottom.low < 2 or bottom.vague:
        return None
    if bottom.low in (100, 1000, 10000):
        return Numeral(top.times(Decimal(100)).over(bottom.low), match.end(), Style.CHINESE, unit=PERCENT)
    return _share(top.over(bottom.low), match.end())


def _whole(text: str) -> Extent | None:
    if "0" <= text[:1] <= "9":
        return point(Decimal(text))
    whole, _, decimals = text.partition("点")
    extent = evaluate(whole) if 0 < len(whole) <= MAX_DIGITS else None
    if extent is None or not decimals:
        return extent
    digits = "".join(str("零一二三四五六七八九".find(digit)) for digit in decimals.replace("〇", "零"))
    return extent.plus(Decimal("0." + digits))


def _share(extent: Extent, end: int) -> Numeral:
    return Numeral(
        extent,
        end,
        Style.CHINESE,
        unit=MULTIPLE,
        other=extent.times(Decimal(100)),
        other_unit=PERCENT,
        why=_SHARE,
    )


def _tenths(text: str, at: int) -> Numeral | None:
    """Read 三成 (30 percent), 三成五 (35 percent) and 八折 (80 percent of the price)."""
    match = _TENTHS.match(text, at)
    if match:
        extent = _whole(match[1])
        last = {None: 0, "半": 5}.get(match[2], "零一二三四五六七八九".find(match[2] or "零"))
        if extent is None or extent.high > 10:
            return None
        return Numeral(extent.times(Decimal(10)).plus(Decimal(last)), match.end(), Style.CHINESE, unit=PERCENT)
    match = _OFF.match(text, at)
    if match is None:
        return None
    digits = "".join(str("零一二三四五六七八九".find(c)) if c in "一二三四五六七八九" else c for c in match[1])
    value = Decimal(digits)
    percent = multiply(value, Decimal(10)) if value < 10 else value
    return Numeral(point(percent), match.end(), Style.CHINESE, unit=PERCENT)


def _halves(text: str, at: int) -> Numeral | None:
    if match := _HALF.match(text, at):
        return _share(point(Decimal("0.5")), match.end())
    if match := _TWICE.match(text, at):
        value = Decimal(2) if match[0][0] == "翻" else Decimal("0.5")
        return Numeral(point(value), match.end(), Style.CHINESE, unit=MULTIPLE)
    return None


def _in_english(text: str, at: int) -> Numeral | None:
    """Read "two-thirds", "a third of", "half of", "doubled", "tenfold"."""
    word = _WORD.match(text, at)
    if word is None:
        return None
    low = word[0].lower()
    if low in _WORDS or low in _HALVES:
        value = Decimal(_WORDS[low]) if low in _WORDS else Decimal("0.5")
        return Numeral(point(value), word.end(), Style.ENGLISH, unit=MULTIPLE)
    if low in SMALL and (part := _PART.match(text, at)):
        return _parts(part, SMALL[low])
    return _part_alone(text, at, low, word.end())


def _part_alone(text: str, at: int, word: str, end: int) -> Numeral | None:
    """Read "half of", "a third of", "more than half"; not the first half of a year, and not the third of May."""
    before = text[max(at - 7, 0) : at].lower()
    if before.endswith(("first ", "second ", "latter ")):
        return None
    stands = _PART_OF.match(text, at) and (word == "half" or before.endswith("a "))
    if stands or (word == "half" and before.endswith("than ")):
        return _share(point(divide(Decimal(1), Decimal(_PARTS.get(word, 2)))), end)
    return None


def _parts(match: "re.Match[str]", top: Decimal) -> Numeral | None:
    """Read "two thirds"; plural exactly when there are several, and a fraction below one."""
    bottom = _PARTS[match[2].lower()]
    if not 0 < top < bottom or (top > 1) is not bool(match[3]):
        return None
    return _share(point(divide(top, Decimal(bottom))), match.end())
