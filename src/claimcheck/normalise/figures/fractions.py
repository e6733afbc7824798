"""Figures whose own form decides the unit: 1/40, "one in five", 三分之一, 三成, 八折, two thirds, doubled, 翻番."""

import re
from decimal import Decimal

from claimcheck.normalise.figures.chinese import CHINESE_START, evaluate
from claimcheck.normalise.figures.english import PARTS, SCALE, SMALL
from claimcheck.normalise.figures.interval import Extent, divide, multiply, point
from claimcheck.normalise.figures.numeral import MAX_DIGITS, Numeral, Style
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.ratios import read_among, read_in, read_ratio
from claimcheck.normalise.figures.units import COUNT, MULTIPLE, PERCENT, UNIT_WORDS

_SHARE = "a fraction is a multiple or a share"
_DIGITS = Pattern(r"[0-9]+(?:\.[0-9]+)?")
_SLASH = Pattern(r"([0-9]{1,40})[/⁄]([0-9]{1,40})(?![0-9/.])")
_OF = Pattern(
    rf"(?:(?P<whole>[0-9]{{1,6}}|[{CHINESE_START}]{{1,8}})又)?"
    rf"(?P<bottom>[0-9]{{1,6}}[ ]?|[{CHINESE_START}]{{1,8}})分之[ ]?"
    rf"(?P<top>[0-9]{{1,20}}(?:\.[0-9]{{1,20}})?|[{CHINESE_START}]{{1,12}}(?:点[零〇一二三四五六七八九]{{1,12}})?)"
)
_TENTHS = Pattern(
    r"([0-9]{1,2}(?:\.[0-9])?|[一二两三四五六七八九十几]{1,3})[ ]?成([一二三四五六七八九半])?"
    r"(?![为立员本功长熟绩果都交分型品就不套])"
)
_OFF = Pattern(r"([一二三四五六七八九]{1,2}|[0-9]{1,2}(?:\.[0-9])?)[ ]?折(?![合叠腾射扣算])")
_TIMES = {
    **dict.fromkeys(["doubled", "doubling", "doubles", "twice", "twofold", "double-fold"], 2),
    **dict.fromkeys(["tripled", "tripling", "triples", "trebled", "trebling", "thrice"], 3),
    **dict.fromkeys(["quadrupled", "quadrupling", "quadruples"], 4),
    **dict.fromkeys(["quintupled", "quintupling"], 5),
    **dict.fromkeys(["sextupled", "sextupling"], 6),
    "septupled": 7,
    "octupled": 8,
    "decupled": 10,
    "hundredfold": 100,
    "thousandfold": 1000,
    "millionfold": 10**6,
}
_VERBS = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
_TIMES |= _VERBS
_TIMES |= {f"{word}fold": int(value) for word, value in SMALL.items() if value > 1}
_HALVES = frozenset({"halved", "halving", "halves"})
FRACTION_START = frozenset(_TIMES) | _HALVES | frozenset(PARTS) | {"half"}
_PART = Pattern(
    rf"([A-Za-z]{{1,9}}|[0-9]{{1,3}})[ -]({'|'.join(PARTS)})(s?)(?![A-Za-z])",
    re.IGNORECASE,
)
_PART_OF = Pattern(rf"(?:{'|'.join(PARTS)})(?= of | the | its | their | as )", re.IGNORECASE)
_OF_A = Pattern(r"(?: of)?[ -](?:an? )?(?=([a-z]+))", re.IGNORECASE)
_OF_ONE = Pattern(r"(?: of)?[ -]an?(?= )|(?=-|[ ](?:percentage[ -])?point)", re.IGNORECASE)
_AS_MUCH = Pattern(
    r" (?:as|the|its|their|his|her|our|your|that|those|what|this|last|[0-9$£€])|[.,;]? ?$", re.IGNORECASE
)
_THAN = Pattern(r"(?:than|nearly|almost|about|roughly|over|to|would|will) $")
_EACH = Pattern(r"[ -](?:an?|per|each|every|daily|weekly|monthly|yearly) ", re.IGNORECASE)
_WORD = Pattern(r"[A-Za-z]+")
_HALF = Pattern(r"一半(?!路)|半数(?!字)")
_TWICE = Pattern(r"翻了?[ ]?[番倍](?!译)|翻了?(?:一)[ ]?番|腰斩|砍半|减半")
_OVER_HALF = "过逾超近约"  # 过半, 近半
_NO_PART = frozenset({"count", "people", "currency", "multiple", "tokens"})  # half a company is no quantity
_NO_HALF = "年天月日夜小个路途场岛导径截打价生身晌"
_ARABIC_FORM = frozenset("/⁄:∶分成折又比 -")
_AMONG_FORM = frozenset("人个名位家")
_CHINESE_FORM = frozenset("分成折又比")


def read_fraction(text: str, at: int) -> Numeral | None:
    """Read a fraction, a share or a multiple that begins at `at`; None where there is none."""
    first = text[at]
    if "0" <= first <= "9":
        return _after_digits(text, at)
    if first.isascii():
        return _in_english(text, at)
    if "有" in text[at + 2 : at + 12] and (among := read_among(text, at)):
        return among
    if not _CHINESE_FORM.isdisjoint(text[at + 1 : at + 12]):
        found = _divided(text, at) or _tenths(text, at) or read_ratio(text, at)
        if found:
            return found
    return _halves(text, at) if first in "一半翻腰砍减对" else None


def _after_digits(text: str, at: int) -> Numeral | None:  # noqa: PLR0911 - one return a form
    digits = _DIGITS.match(text, at)
    if digits is None:
        return None
    follower = text[digits.end() : digits.end() + 1]
    if follower in _AMONG_FORM and "有" in text[digits.end() : digits.end() + 8]:
        return read_among(text, at)
    if follower not in _ARABIC_FORM:
        return None
    if follower in ("/", "⁄"):
        return _slashed(text, at)
    if follower in (" ", "-"):
        follower = text[digits.end() + 1 : digits.end() + 2]
        if follower in ("i", "o"):
            return read_in(text, at)
        if follower in ("t", "f"):
            return read_ratio(text, at) or _numbered_part(text, at)
    if follower in (":", "∶", "比"):
        return read_ratio(text, at)
    if follower in _CHINESE_FORM:
        return _divided(text, at) or _tenths(text, at)
    return _numbered_part(text, at) if "a" <= follower <= "z" else None


def _numbered_part(text: str, at: int) -> Numeral | None:
    """Read "2 thirds"."""
    part = _PART.match(text, at)
    return _parts(text, part, Decimal(part[1])) if part else None


def _slashed(text: str, at: int) -> Numeral | None:
    """Read 1/40 as a multiple; a numerator as large as the denominator is none (24/7, 10/10)."""
    match = _SLASH.match(text, at)
    if match is None or not 0 < int(match[1]) < int(match[2]):
        return None
    value = divide(Decimal(match[1]), Decimal(match[2]))
    scaled = _of_scale(text, match.end(), value)
    return scaled or Numeral(point(value), match.end(), Style.DIGITS, unit=MULTIPLE)


def _divided(text: str, at: int) -> Numeral | None:
    """Read 百分之三十 (percent), 三分之一 and 三又二分之一 (multiples that may be meant as a share)."""
    match = _OF.match(text, at)
    if match is None:
        return None
    bottom, top = _whole(match["bottom"].strip()), _whole(match["top"])
    whole = _whole(match["whole"]) if match["whole"] else None
    if bottom is None or top is None or bottom.low < 2 or bottom.vague:
        return None
    if whole is not None:
        extent = top.over(bottom.low).plus(whole.low)
        return Numeral(extent, match.end(), Style.CHINESE)
    if bottom.low in (100, 1000, 10000):
        return Numeral(top.times(Decimal(100)).over(bottom.low), match.end(), Style.CHINESE, unit=PERCENT)
    return share(top.over(bottom.low), match.end())


def _whole(text: str) -> Extent | None:
    if "0" <= text[:1] <= "9":
        return point(Decimal(text))
    whole, _, decimals = text.partition("点")
    extent = evaluate(whole) if 0 < len(whole) <= MAX_DIGITS else None
    if extent is None or not decimals:
        return extent
    digits = "".join(str("零一二三四五六七八九".find(digit)) for digit in decimals.replace("〇", "零"))
    return extent.plus(Decimal("0." + digits))


def share(extent: Extent, end: int) -> Numeral:
    """Make a fraction: a multiple of something, or so many percent of it."""
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
        percent = extent.times(Decimal(10)).plus(Decimal(last))
        return Numeral(percent, match.end(), Style.CHINESE, scale=Decimal(10), unit=PERCENT)
    match = _OFF.match(text, at)
    if match is None:
        return None
    digits = "".join(str("零一二三四五六七八九".find(c)) if c in "一二三四五六七八九" else c for c in match[1])
    value = Decimal(digits)
    off = multiply(value, Decimal(10)) if value < 10 else value
    return Numeral(point(off), match.end(), Style.CHINESE, scale=Decimal(10), unit=PERCENT)


def _halves(text: str, at: int) -> Numeral | None:
    if text[at] == "半" and text[at - 1 : at] in tuple(_OVER_HALF) and text[at + 1 : at + 2] not in tuple(_NO_HALF):
        return share(point(Decimal("0.5")), at + 1 + text.startswith("数", at + 1))
    if text.startswith("对折", at):
        return Numeral(point(Decimal(50)), at + 2, Style.CHINESE, unit=PERCENT)
    if match := _HALF.match(text, at):
        return share(point(Decimal("0.5")), match.end())
    if match := _TWICE.match(text, at):
        value = Decimal(2) if match[0][0] == "翻" else Decimal("0.5")
        return Numeral(point(value), match.end(), Style.CHINESE, unit=MULTIPLE)
    return None


def _in_english(text: str, at: int) -> Numeral | None:
    """Read "two-thirds", "a third of", "half of", "doubled", "tenfold", "one in five"."""
    word = _WORD.match(text, at)
    if word is None:
        return None
    low = word[0].lower()
    if low in _VERBS and not _is_multiple(text, at, word.end()):
        return None
    if low in ("twice", "thrice"):
        return _twice(text, _TIMES[low], word.end())
    if low in _TIMES or low in _HALVES:
        value = Decimal(_TIMES[low]) if low in _TIMES else Decimal("0.5")
        return Numeral(point(value), word.end(), Style.ENGLISH, unit=MULTIPLE)
    if low in SMALL:
        part = _PART.match(text, at)
        found = _parts(text, part, SMALL[low]) if part else None
        return found or read_in(text, at)
    return _part_alone(text, at, low, word.end()) if low in PARTS else None


def _is_multiple(text: str, at: int, end: int) -> bool:
    """Say whether "double" is twice as much here: "more than double", "double the size", "to double"."""
    return _THAN.search(text, max(at - 10, 0), at) is not None or _AS_MUCH.match(text, end) is not None


def _twice(text: str, times: int, end: int) -> Numeral | None:
    """Read "twice as many" as a multiple and "twice a year" as a count; "think twice" is neither."""
    if _AS_MUCH.match(text, end):
        return Numeral(point(Decimal(times)), end, Style.ENGLISH, unit=MULTIPLE)
    return Numeral(point(Decimal(times)), end, Style.ENGLISH, unit=COUNT) if _EACH.match(text, end) else None


def _part_alone(text: str, at: int, word: str, end: int) -> Numeral | None:
    """Read "half of", "a third of", "more than half"; not the first half of a year, and not the third of May."""
    before = text[max(at - 7, 0) : at].lower()
    if before.endswith(("first ", "second ", "latter ")):
        return None
    value = divide(Decimal(1), Decimal(PARTS[word]))
    article = word == "half" or before.endswith(("a ", "an ", "one-"))
    if (article or word == "quarter") and (part := _of_scale(text, end, value) or _of_unit(text, end, value)):
        return part
    if before.endswith(("a ", "one ", "one-")) and word == "half" and text[end : end + 1] not in " -":
        return share(point(value), end)
    if (_PART_OF.match(text, at) and article) or (word == "half" and before.endswith(("than ", "over ", "nearly "))):
        return share(point(value), end)
    return share(point(value), end) if article and word not in ("half", "quarter", "second") else None


def _of_scale(text: str, end: int, value: Decimal) -> Numeral | None:
    """Read the "of a million" behind a fraction."""
    match = _OF_A.match(text, end)
    scale = SCALE.get(match[1].lower()) if match else None
    if match is None or scale is None:
        return None
    return Numeral(point(multiply(value, scale)), match.end() + len(match[1]), Style.ENGLISH, scale)


def _of_unit(text: str, end: int, value: Decimal) -> Numeral | None:
    """Read the "of a mile" behind a fraction, the "an hour" behind half, and "-point"."""
    match = _OF_ONE.match(text, end)
    unit = UNIT_WORDS.after(text, match.end() + 1) if match else None
    if match is None or unit is None or unit[0].dimension in _NO_PART or unit[0].counter:
        return None
    return Numeral(point(value), match.end(), Style.ENGLISH)


def _parts(text: str, match: Match, top: Decimal) -> Numeral | None:
    """Read "two thirds"; plural exactly when there are several, and a fraction below one."""
    bottom = PARTS[match[2].lower()]
    if not 0 < top < bottom or (top > 1) is not bool(match[3]):
        return None
    value = divide(top, Decimal(bottom))
    end = match.end()
    return _of_scale(text, end, value) or _of_unit(text, end, value) or share(point(value), end)
