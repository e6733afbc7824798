"""Digits that belong to a name, an address or an id by where they stand: Sonnet 4.5, No. 5, /2026, 16z."""

import re

from claimcheck.normalise.figures.figure import Figure
from claimcheck.normalise.figures.grouping import number_end
from claimcheck.normalise.figures.hedges import Hedge
from claimcheck.normalise.figures.kept import Kept
from claimcheck.normalise.figures.label_lists import begins_list, label_end
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.prefix import joins_name
from claimcheck.normalise.figures.word_lists import COUNTING_VERBS, FUNCTION_WORDS, LABELS
from claimcheck.normalise.figures.years import find_era, find_year

_TAIL = Pattern(r"[A-Za-z0-9_]+(?:-[A-Za-z0-9]+){0,8}")
_LABELS = frozenset(LABELS.split())
_SEVERAL_LABELS = frozenset(f"{label}s" for label in _LABELS) - {"seats", "numbers", "tops", "nos", "ps"} | {
    *("nos", "lines", "clauses", "schedules", "exits", "steps", "junctions", "sizes", "articles", "appendices")
}
_LOOSE_LABELS = frozenset({"junction", "size", "clause", "line"})  # at junction 12 people died
# In these people are counted, where an article makes them no label: in the flat 3 people died.
_PLACES = frozenset({"flat", "gate", "hall", "room", "suite", "block", "unit", "ward"}) | frozenset(
    {"apartment", "platform", "courtroom", "classroom"}
)
_IN_PLACE = Pattern(
    r"(?<![A-Za-z])(?:in|on|at|inside|outside|near|from|by|within|behind)"
    r" (?:the|this|that|their|his|her|its|each|every|an?) (?:[a-z]{2,16} )?[a-z]+ $",
    re.IGNORECASE,
)
_HOW_MANY = Pattern(
    r" (?!(?:was|has|is|as|its|this|does|series)(?![a-z]))(?:[a-z]{2,12} )?(?:[a-z]{2,20}s|people|men|women|children)"
    r"(?![a-z])"
)
_LONGEST_PLACE = 44  # characters of it and what stands before it
_FUNCTION_WORDS = frozenset(f"{FUNCTION_WORDS} {COUNTING_VERBS}".split())
# What names a number as a label, in front of it.
_NUMBER_OF = Pattern(
    r"(?:\b(?:ids?|order|case|account|serial|tracking|pin|code|phone|tel\.?|fax|zip|postcode|isbn|issn|pmid|doi|arxiv"
    r"|(?<!the )room"
    r"|footnote|apt|sehk|hkex|hkg|tyo|tse|twse|krx|szse"
    r"|(?:in|of|by|until|since|after|before|during|from|to) week)"
    r"(?: (?:no\.?|number|id))?(?: is| was|:)?[ \t]?"
    r"|(?:[单群账帐卡工门房车证编牌]号|号码|编码|邮编|电话|热线|手机号?|传真|图|表|步骤|附录|附件|附图|附表|问题|案例|习题|注释?|代码|案号)"
    r"(?:是|为|[:：])?[ \t]?)$",
    2,  # re.IGNORECASE
)
_MORE_DIGITS = Pattern("(?:[ -][0-9]{2,8}){1,4}")
_STREET = Pattern(
    r"(?: [A-Z][a-z]+){1,3} (?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr"
    r"|Boulevard|Blvd|Square|Place|Court|Terrace|Way)"
    r"(?![a-z])"
)
_LETTERED = Pattern(r"(?<![$€£¥0-9.])[0-9]{1,3}[A-FH](?:,| and| or|, and) $")
_COMPANY = Pattern("(?:company|firm|maker|conglomerate|giant|group) $")
_ONLY_DIGITS = Pattern("[0-9]+")
_BRAND = Pattern(
    r"[ ]?(?:公司|集团|科技|指数|大楼|同城|手机|系列|浏览器|杀毒|汽车|国道|号线|路公交)"
    r"|[ ](?:MAX|Max|Dreamliner|freeway|expressway|interstate)(?![A-Za-z])"
)
# After these Chinese characters a bare number counts or measures; after others it is part of a name (小米15, 波音747).
_BEFORE_COUNT = frozenset(
    "负报为至到达是于得约有成在了过超逾破近满足够共计仅只才增减升降涨跌加添卖买售出入招收取用花费需要能可获赢输赚亏欠付"
    "和与及或从由比第每的之等上下多少前后余乘除以被把将给向对按即如若则且又再还也就都均各数量额值率价分名度重高长宽"
    "龄积速温次期总合余略剩余约莫似占差距离隔排列位居达成立设建造产销存留住载运送发射拥含带配装有个人口项目条件个大小"
)
_ATTACHING = frozenset("/=&_#@\\+§ ")
_COUNTING = Pattern("[ ](?:[名位个家]|人(?![员才工力民口物类事大生]))")  # 12 名工人 counts, 12 Users is a heading
_MEASURES = Pattern(
    "[ ]?(?:球|圈|级(?![别联])|分(?![之析配类期屏钟享辨别成为布])|步(?!骤)|[金银铜](?!色|[融行牌属])|环(?!境|保|节)"
    "|省(?![钱电力略事时委会道心])|市(?![值场价民盈售面占委])|县(?![城长委])|国(?![集家际语民内外产王务籍土旗庆有])"
    "|[夜晚](?![间里景市色上会餐期年宵])|[胜负](?![利率者出任责债荷面])|战(?=[0-9]{1,2}胜)|平(?=[0-9]{1,2}[负胜])"
    "|班(?=航班|列车|车次|[航飞客货公专快]|地铁|高铁|动车|渡轮|船|巴士|次)|杆|投|记|寸|连[胜败]|篮板|助攻|抢断|盖帽|比特币|点(?=$|[,。;!?、)”」关整大以上下附左右位的]))|一(?:个?月|年|天|晚|次|平|斤|张|节|位)"
)
_RUNS = Pattern("(?:运行|开行|加开|增开|增至|减至|开通|每[天日周]|发车?)$")  # so many trains; else 班 is a class
_SHORTEST_INDEX = 3  # digits; 3点 is a time
_LONGEST_LABEL = 24  # characters looked at for a label
_WORD_BEFORE = Pattern(r"([A-Za-z]{1,24})( |-|\. |)\Z")
_LONGEST_NAME = 28  # characters looked at for the word before a number
_SEVERAL = Pattern(
    r"(?:[A-Z][a-z]+(?:[A-Z][a-z]+)?|[A-Za-z][A-Z][a-z]+|[A-Z]{2,12}|(?<![A-Za-z])(?:the|these|those|its|new|old|two"
    r"|three|four"
    r"|five|six|seven|eight|nine|ten|dozen|several|some|few|more|of|[0-9]{1,3})) $"
)
_SAMPLE = ("(n", "(N", "N")  # (N=312): so many took part
_STATISTICS = frozenset({"HR", "OR", "RR", "CI", "SD", "SE", "AUC", "IRR", "ICC", "IQR"})
_POWER = Pattern("[²³¹⁰⁴⁵⁶⁷⁸⁹]{1,3}|\\^[({]?[+-]?[0-9]{0,6}[)}]?(?:[+-][0-9]{1,6})?")
_POWERS = tuple("²³¹⁰⁴⁵⁶⁷⁸⁹^")
_COMPACT_DAY = Pattern(
    "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    "(?![0-9]|[ ](?!was|has|is|its|this)[a-z]{2,20}s(?![a-z]))"  # 20240506 rows
)
_COMPACT = 8  # digits: 20240506
_SHORTEST_ID = 11  # digits without unit or grouping; the largest count written so is below 10 billion


def attached(text: str, at: int, floor: int) -> Kept | None:
    """Keep out digits that continue an address, a path or a tag (/2026, #3, _7), and ids with leading zeros.

    `floor` is where the figure before ends: 8GB/256GB are two.
    """
    if text[at - 1 : at] == "=" and text[max(at - 4, 0) : at - 1].lstrip(" ") in _SAMPLE:
        return None
    if at and text[at - 1] in _ATTACHING and (reason := _attachment(text, at, floor)):
        end = number_end(text, at)
        section = "§" in text[max(at - 2, 0) : at]  # §§ 5 and 6
        return Kept(at, label_end(text, at, end, label=True, plural=True) if section else end, reason)
    if text[at] == "0" and "0" <= text[at + 1 : at + 2] <= "9":
        return Kept(at, number_end(text, at), "identifier")
    return None


def _attachment(text: str, at: int, floor: int) -> str:
    """Say what the digits behind a sign of _ATTACHING are; nothing where they stand for themselves."""
    last, before = text[at - 1], text[max(at - 2, 0) : at - 1]
    if last in "_#@\\§" or (last in " +" and before in ("§", "+")):
        return "identifier"  # § 12, C++20
    if last == " ":
        return ""
    if last == "+":  # N+1赔偿, T+1
        word = text[max(at - 3, 0) : at - 2]
        return "name" if before in ("N", "T") and not (word.isascii() and word.isalnum()) else ""
    joined = before.isalnum() or before == "/"
    return "identifier" if joined and (floor < at - 1 or "0" <= before <= "9") else ""


def plain_number(text: str, at: int, figure: Figure) -> Kept | None:  # noqa: PLR0911 - one return a form
    """Keep out a number glued to letters, and one without unit, scale or hedge that is a year, a name or an id."""
    amount = figure.amount
    end = amount.numeral.end
    if kept := _glued(text, at, amount.end) or (text[end : end + 1] == " " and _before_name(text, at, end)):
        return kept
    if figure.prefix.currency is not None:
        return None
    if not amount.suffixed and (era := find_era(text, at, end)):
        return era
    if amount.numeral.scale > 1 and text[end - 1] in "BKMT" and not amount.suffixed and _is_lettered(text, at, end):
        return Kept(at, end, "name")
    if "1" <= text[at] <= "2" and (year := find_year(text, at, figure)):
        return year
    if amount.numeral.scale > 1 or figure.main.hedge is not Hedge.NONE:
        return _hedged(text, at, end, figure)
    if amount.suffixed and not _is_noun(figure, text):
        several = amount.unit is not None and amount.unit.word == "s" and _is_plural_name(text, at, figure)
        return Kept(at, amount.end, "name") if several else None
    if not amount.suffixed and (label := _labelled(text, at, amount.numeral.end)):
        return label
    if (
        amount.suffixed
        and (at == 0 or text[at - 1] == "\n")
        and not text[end + 1].isascii()
        and not _COUNTING.match(text, end)
    ):
        return Kept(at, end, "list number")
    return _named(text, at, end, suffixed=amount.suffixed) or _alone(text, at, end, figure)


def _is_lettered(text: str, at: int, end: int) -> bool:
    """Say whether the letter that looks like a scale ends a name: 昇腾910B, Room 5B, seats 14A and 14B."""
    if text[end - 1] == "B" and _named_before(text, at):
        return True
    if not "0" <= text[end - 2] <= "9":
        return False
    word = _WORD_BEFORE.search(text, max(at - _LONGEST_NAME, 0), at)
    low = word[1].lower() if word else ""
    return low in _LABELS or low.removesuffix("s") in _LABELS or _LETTERED.search(text, max(at - 16, 0), at) is not None


def _before_name(text: str, at: int, end: int) -> Kept | None:
    """Keep out the number of a street, 21 Jump Street, and of a firm: "the company 23 said"."""
    if _STREET.match(text, end):
        return Kept(at, end, "address")
    return Kept(at, end, "name") if end - at == 2 and _COMPANY.search(text, max(at - 16, 0), at) else None


def _hedged(text: str, at: int, end: int, figure: Figure) -> Kept | None:
    """Keep out the version of "Python 3.9 or later"."""
    amount = figure.amount
    late = amount.unit is None and figure.prefix.hedge is Hedge.NONE
    versioned = late and amount.numeral.scale == 1 and _follows_name(text, at)
    return Kept(at, end, "name") if versioned else None


def _labelled(text: str, at: int, end: int) -> Kept | None:
    """Keep out a bare number that what stands around it makes a label, an address, a year or the name of a product."""
    before = text[max(at - _LONGEST_LABEL, 0) : at]
    if _NUMBER_OF.search(before):
        more = _MORE_DIGITS.match(text, end)
        return Kept(at, more.end() if more else end, "identifier")
    if before[-1:] == "-" and before[:-1] and joins_name(text, at):
        return Kept(at, end, "name")
    if _BRAND.match(text, end):
        return Kept(at, end, "name")
    last = before[-1:]
    if last in {"'", "’"}:
        return Kept(at, end, "date") if end - at == 2 else None
    named = _named_before(text, at) and "," not in text[at:end]
    return Kept(at, end, "name") if named and not _is_counted(text, at, end) else None


def _named_before(text: str, at: int) -> bool:
    """Say whether a Chinese word that neither counts nor measures stands before `at`, with a blank or without."""
    last = text[at - 1 : at]
    if last == " ":
        last = text[at - 2 : at - 1]
    return "\u4e00" <= last <= "\u9fff" and last not in _BEFORE_COUNT


def _is_counted(text: str, at: int, end: int) -> bool:
    """Say whether what follows counts or measures, though no list of units has it: 打进9球, 房租3000一个月."""
    if text[end : end + 1] == "班" and _RUNS.search(text, max(at - 3, 0), at):
        return True
    match = _MEASURES.match(text, end)
    return match is not None and (match[0][-1] != "点" or end - at >= _SHORTEST_INDEX)


def _glued(text: str, at: int, end: int) -> Kept | None:
    """Keep out a number that goes on as something else: 10², 16z, [12]."""
    if text[end : end + 1] in _POWERS and not _is_footnote(text, end) and (power := _POWER.match(text, end)):
        return Kept(at, power.end(), "formula")
    if text[at - 1 : at] == "[" and text[end : end + 1] == "]":
        return Kept(at, end, "reference")
    tail = _TAIL.match(text, end)
    return Kept(at, tail.end(), "name") if tail and text[end - 1].isascii() and text[end - 1].isalnum() else None


def _is_footnote(text: str, at: int) -> bool:
    """Say whether what is written high behind a word or a sign of percent is a note: 12%², 40,000 units¹."""
    return text[at] != "^" and (text[at - 1] == "%" or text[at - 3 : at].isalpha())


def _is_noun(figure: Figure, text: str) -> bool:
    """Say whether the unit is a noun after a blank: "iPhone 15 users", iPhone 15 用户 are a name with a noun."""
    end = figure.amount.numeral.end
    unit = figure.amount.unit
    if (
        text[end : end + 1] != " "
        or unit is None
        or unit.counter
        or figure.main.code not in ("people", "count", "tokens")
    ):
        return False
    return text[end + 1 : end + 2].isascii() or figure.main.extent.high < 100


def _is_plural_name(text: str, at: int, figure: Figure) -> bool:
    """Say whether the s makes several of a model: two 747s, new iPhone 15s; "in 30s" are seconds."""
    end = figure.amount.numeral.end
    if text[end] != "s" or "." in text[at:end]:
        return False
    return _SEVERAL.search(text, max(at - _LONGEST_NAME, 0), at) is not None


def _named(text: str, at: int, end: int, *, suffixed: bool) -> Kept | None:
    """Keep out a number behind a name or a label, and with it the rest of a list: Sections 5, 6 and 7."""
    word = _WORD_BEFORE.search(text, max(at - _LONGEST_NAME, 0), at)
    if word is None:
        return None
    low = word[1].lower()
    if suffixed and low in _LOOSE_LABELS:
        return None
    placed = low == word[1] and low in _PLACES and _HOW_MANY.match(text, end)
    if placed and _IN_PLACE.search(text, max(at - _LONGEST_PLACE, 0), at):
        return None
    several = not suffixed and low in _SEVERAL_LABELS
    if not _is_name(word, low) and not (several and begins_list(text, end)):
        return None
    last = end if suffixed else label_end(text, at, end, label=several or low in _LABELS, plural=several)
    return Kept(at, last, "name")


def _follows_name(text: str, at: int) -> bool:
    """Say whether a capitalised word or a label (No., page) stands right before the number at `at`."""
    word = _WORD_BEFORE.search(text, max(at - _LONGEST_NAME, 0), at)
    return word is not None and _is_name(word, word[1].lower())


def _is_name(word: Match, low: str) -> bool:
    """Say whether the word that was found before a number, `low` in small letters, names it."""
    if low in _LABELS:
        return True
    if word[1] in _STATISTICS:
        return False  # HR 0.63, 95% CI 0.51-0.78
    return word[2] != ". " and low != word[1] and low not in _FUNCTION_WORDS


def _alone(text: str, at: int, end: int, figure: Figure) -> Kept | None:
    """Keep out long runs of digits, and a number that is all there is on one line of several."""
    if figure.amount.suffixed:
        return None
    if end - at == _COMPACT and _COMPACT_DAY.match(text, at):
        return Kept(at, end, "date")
    if end - at >= _SHORTEST_ID and _ONLY_DIGITS.fullmatch(text, at, end):
        return Kept(at, end, "identifier")
    lonely = (at == 0 or text[at - 1] == "\n") and (end == len(text) or text[end] == "\n")
    return Kept(at, end, "alone on its line") if lonely and end - at < len(text) else None
