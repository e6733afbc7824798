"""Numbers that are no figures: dates, times, names, versions, ordinals, list numbers, addresses (DESIGN §14)."""

import re
from typing import NamedTuple

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_CN = "〇零一二三四五六七八九十"
_AT_DIGIT = re.compile(
    rf"""
    (?P<version>[0-9]+(?:\.[0-9]+){{2,}})
  | (?P<date>
      [12][0-9]{{3}}[-/.][01]?[0-9][-/.][0-3]?[0-9](?![0-9])(?:[T ][0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?)?
    | [0-3]?[0-9]/[0-3]?[0-9]/(?:[12][0-9])?[0-9]{{2}}(?![0-9])
    | [12][0-9]{{3}}-(?:[01][0-9](?![0-9])|[QH][1-4])
    | (?:[12][0-9]{{3}}|[0-9]{{2}})[ ]?年[ ]?[01]?[0-9][ ]?月(?:[ ]?[0-3]?[0-9][ ]?[日号])?
    | [12][0-9]{{3}}(?:[ ]?[-–~至到/][ ]?[12][0-9]{{3}})?[ ]?(?:财年|年度|年)
    | [01]?[0-9][ ]?月(?:份|初|底|末|中旬|上旬|下旬|中)?(?:[ ]?[0-3]?[0-9][ ]?[日号])?
    | [0-3]?[0-9][ ]?日(?![本元均活])
    | [0-9]{{1,2}}[ ]?世纪(?:[ ]?[0-9]{{2}}[ ]?年代)? | [0-9]{{2,4}}[ ]?年代
    | (?:[12][0-9])?[0-9]0'?s(?![A-Za-z])
    | [0-3]?[0-9](?:st|nd|rd|th)?[ ](?:of[ ])?{_MONTH}(?![A-Za-z])(?:,?[ ][12][0-9]{{3}}(?![0-9]))?
    )
  | (?P<time>[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9]) | [0-9]{{1,2}}[ ]?(?:am|pm|AM|PM|a\.m\.|p\.m\.|o'clock)(?![A-Za-z])
    | [0-2]?[0-9][ ]?[点时][ ]?(?:[0-5]?[0-9][ ]?分(?!之)|半|整|钟))
  | (?P<ordinal>[0-9]+(?:st|nd|rd|th)(?![A-Za-z]))
  | (?P<phone>1[3-9][0-9]{{9}}(?![0-9]) | [0-9]{{2,5}}(?:-[0-9]{{3,8}}){{2,3}}(?![0-9]))
  | (?P<identifier>[0-9]+(?:-[0-9]+){{2,}} | [0-9]+[-_][A-Za-z]*[0-9][A-Za-z0-9]* (?=[-_]) | [0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f-]+)
  | (?P<score>[0-9]{{1,3}}[ ]?:[ ]?[0-9]{{1,3}}(?![0-9]))
  | (?P<dimensions>[0-9]{{1,5}}(?:[x×*]|[ ][x×*][ ])[0-9]{{1,5}}(?![0-9A-Za-z]))
  | (?P<rank>[0-9]{{1,4}}[ ]?强)
  | (?P<name>24/7|7[ ]?[x×*][ ]?24|9/11|50/50|[0-9]{{1,3}}(?:\.[0-9]+)?[ ]?版本?(?!权))
    """,
    re.VERBOSE,
)
_AT_CHINESE = re.compile(
    rf"""
    (?P<ordinal>第[ ]?(?:[0-9]+|[{_CN}百千]+|几)(?:大|个)?)
  | (?P<date>
      [〇零一二三四五六七八九]{{4}}年(?:[{_CN}]{{1,3}}月(?:[{_CN}]{{1,3}}[日号])?)?
    | (?:十[一二]?|[一二三四五六七八九])月(?:份|初|底|末|中旬|上旬|下旬)?(?:[{_CN}]{{1,3}}[日号])?
    | [{_CN}]{{1,3}}日(?![本元])
    | [一二三四]季度 | [{_CN}]{{1,3}}世纪(?:[{_CN}]{{1,3}}年代)? | [{_CN}]{{1,3}}年代
    )
  | (?P<time>[{_CN}]{{1,3}}点(?:半|钟|整|[{_CN}]{{1,3}}分(?!之)))
  | (?P<rank>[{_CN}百]{{1,4}}强)
  | (?P<idiom>万一|一些|千万(?:别|不|要)|百万富翁|亿万富翁|千千万万|成千上万|百分百)
    """,
    re.VERBOSE,
)
# Words that merely contain a numeral, passed over in silence.
_WORDS = re.compile(
    rf"""
    一(?:[直旦切般定起样边面致同向律并度再味概贯举时下手番带半言心路线流体一]|方面|系列|站式|成不变|轮轮|步步|家独大)
  | 千(?:变万化|方百计|瓦时?(?![0-9])) | 万(?:分(?!之)|岁|能|物|象|众|圣|维|科|豪) | 百(?:姓|货|科|度|般|合|叶|事)
  | 十(?:分(?!之|钟)|足|字) | 亿万 | 三(?:星|七|国|明治|三两两|角|思|亚|峡) | 四(?:川|处|周(?!年)|面八方|季) | 五(?:角大楼|金|花八门|官|星|粮)
  | 六(?:一|合) | 七(?:喜|上八下|夕) | 八(?:卦|方) | 九(?:牛一毛|州) | 双十一 | 二(?:手|维|次元|氧|极) | 两(?:者|岸|会|难|极|性|侧|旁)
  | 数(?:据|字|量|学|值|码|目|额|组|控) | 几(?:乎|何|率) | 半(?:导体|岛|路|夜|径) | 翻(?:译|新|身|盘|车) | 大陆 | 零(?:售|件|部件|食|和|基础)
    """,
    re.VERBOSE,
)
_URL = re.compile(r"(?:https?|ftp)://[^\s\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+|www\.[^\s\u4e00-\u9fff]+")
_MONTH_DATE = re.compile(
    rf"{_MONTH}(?![A-Za-z])\.?(?:[ ][0-3]?[0-9](?:st|nd|rd|th)?(?![0-9.%A-Za-z]|,[0-9])(?:,?[ ][12][0-9]{{3}}(?![0-9]))?|,?[ ][12][0-9]{{3}}(?![0-9]))"
)
_LIST = re.compile(r"[0-9]{1,3}(?:[.、)](?![0-9])|(?= [\u4e00-\u9fff]))")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}(?:[ ]?[-–/~][ ]?(?:(?:19|20)[0-9]{2}|[0-9]{2}))?(?![0-9,.][0-9]|[0-9])")
_MOJIBAKE = re.compile("[\ufffd\x80-\x9f\ue000-\uf8ff锟烫屯]|[\u00a1-\u00ff€‚ƒ„†‡ˆ‰Š‹ŒŽ‘’“”•™š›œžŸ]")
_CERTAIN = re.compile("[\ufffd\x80-\x9f\ue000-\uf8ff锟]")


class Kept(NamedTuple):
    """A span of the folded text that is no figure, and why."""

    start: int
    end: int
    reason: str


def at_digit(text: str, at: int) -> Kept | None:
    """Say what the digits at `at` are when they are no figure by their form alone."""
    return _kept(_AT_DIGIT.match(text, at))


def at_chinese(text: str, at: int) -> Kept | None:
    """Say what the Chinese numeral at `at` is when it is part of a date, an ordinal or a set phrase."""
    return _kept(_AT_CHINESE.match(text, at))


def is_part_of_word(text: str, at: int) -> int:
    """Give the end of the word of which the numeral at `at` is a part (数据, 几乎, 三星), 0 where there is none."""
    match = _WORDS.match(text, at)
    return match.end() if match else 0


def at_word(text: str, at: int) -> Kept | None:
    """Say whether the word at `at` begins an address or a date (August 2025, Aug. 31)."""
    url = _URL.match(text, at)
    if url:
        return Kept(at, url.end(), "address")
    date = _MONTH_DATE.match(text, at)
    return Kept(at, date.end(), "date") if date else None


def list_number(text: str, at: int) -> Kept | None:
    """Say whether digits that begin a line number it: "1. ", "2)", or "1 " where another line begins with "2 "."""
    line = text.rfind("\n", 0, at) + 1
    if text[line:at].strip(" (（"):
        return None
    match = _LIST.match(text, at)
    if match is None:
        return None
    if match[0][-1].isdecimal() and not _has_neighbour(text, int(match[0])):
        return None
    return Kept(at, match.end(), "list number")


def _has_neighbour(text: str, number: int) -> bool:
    return f"\n{number + 1} " in text or f"\n{number - 1} " in text or text.startswith(f"{number - 1} ")


def bare_year(text: str, at: int) -> Kept | None:
    """Say whether the digits at `at` are a year from 1900 to 2099, or a span of years."""
    match = _YEAR.match(text, at)
    return Kept(at, match.end(), "date") if match else None


def is_garbled(text: str, start: int, end: int) -> bool:
    """Say whether [start, end) touches characters that only a wrong decoding leaves."""
    before, after = text[max(start - 1, 0) : start], text[end : end + 1]
    inside = _CERTAIN.search(text, start, end)
    if inside or _CERTAIN.match(before) or _CERTAIN.match(after):
        return True
    if after == "?" and end + 1 < len(text) and (text[end + 1] in "万亿千百十元美%" or text[end + 1].isdecimal()):
        return True
    if before == "?" and start > 1 and (text[start - 2].isdecimal() or text[start - 2] in "万亿千百十?"):
        return True
    return bool(_MOJIBAKE.match(before) and _latin_run(text, start - 1)) or bool(
        _MOJIBAKE.match(after) and _latin_run(text, end)
    )


def _latin_run(text: str, at: int) -> bool:
    """Say whether at least two such characters stand together at `at`: one alone is a letter or a sign (£, °, é)."""
    return bool(_MOJIBAKE.match(text[at - 1 : at] if at else "")) or bool(_MOJIBAKE.match(text[at + 1 : at + 2]))


def _kept(match: "re.Match[str] | None") -> Kept | None:
    if match is None or match.lastgroup is None:
        return None
    return Kept(match.start(), match.end(), match.lastgroup)
