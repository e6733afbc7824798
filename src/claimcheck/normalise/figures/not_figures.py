"""Numbers that are no figures: dates, times, names, versions, ordinals, list numbers, addresses (DESIGN §14)."""

import re

from claimcheck.normalise.figures.citations import citation
from claimcheck.normalise.figures.date_forms import (
    DAY_FIRST,
    ERA_YEAR,
    ERA_YEAR_IN_WORDS,
    HAN,
    HAN_DATE,
    HAN_WORDS_DATE,
    MONTH_FIRST,
    PERIOD,
)
from claimcheck.normalise.figures.kept import Kept
from claimcheck.normalise.figures.lexicon import Lexicon
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.short_years import short_year
from claimcheck.normalise.figures.units import UNIT_WORDS
from claimcheck.normalise.figures.word_lists import NUMERAL_WORDS, WON

# The end of a range of counted things, where else an id would stand: 2000-2500 seats.
_COUNTED_RANGE = (
    r"[1-9][0-9]{3}(?:[ ](?!was|has|is)[a-z]{2,20}s(?![a-z])|[ ](?:people|men|women)(?![a-z])|[ ]?%"
    r"|[ ]?[kMGT]?(?:Wh?|B|g|m|Hz)(?![A-Za-z])|[ ]?(?:[人元家个台辆米吨名件座美英港欧日]))"
)
# What has so many litres, turbocharged, or so many tesla: 1.5T发动机, a 3.0T scanner.
_ENGINE = (
    r"[ -]?(?:\+|[直V]列?[0-9三四六]|L[0-9]|涡轮|增压|发动机|引擎|[三四六]缸|排量|动力|车型|[混插]混?[动电]|增程"
    r"|[手自]动|双离合|版|磁共振|核磁|MRI|[Tt]urbo|engine|petrol|gasoline|hybrid|four-cylinder|three-cylinder|inline|scanner"
    r"|magnet)"
)
_FESTIVAL = "大促|购物|年中|电商|期间|活动|促销|狂欢|预[售热]|战报|当[天日]|全周期|开门红"
_AT_DIGIT = Pattern(
    rf"""
    (?P<era>{ERA_YEAR})
  | (?P<date>
      [12][0-9]{{3}}[-/.][01]?[0-9][-/.][0-3]?[0-9](?![0-9])(?:[T ][0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?)?
    | [0-3]?[0-9]/[0-3]?[0-9]/(?:[12][0-9])?[0-9]{{2}}(?![0-9])
    | [12][0-9]{{3}}-(?:[01][0-9](?![0-9])|[QH][1-4])
    | {HAN_DATE}
    | (?:[12][0-9])?[0-9]0'?s(?![A-Za-z]|[ ]of[ ])
    | {DAY_FIRST}
    )
  | (?P<time>(?:[0-9]{{1,2}}:)?[0-5]?[0-9]:[0-5][0-9]\.[0-9]{{1,3}}(?![0-9%])
    | (?:45|90|105|120)\+[0-9]{{1,2}}(?:st|nd|rd|th)?(?![0-9A-Za-z%]|\.[0-9]|[ ]?(?:[=+万亿元美天]|[mb]illion|days))
    | [0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9])
    | [0-9]{{1,2}}[ ]?(?:am|pm|AM|PM|a\.m\.|p\.m\.|o'clock|noon)(?![A-Za-z])
    | (?:(?<=at[ ])|(?<=by[ ])|(?<=until[ ])|(?<=from[ ]))(?:[01][0-9]|2[0-3])[0-5][0-9][ ]?(?:hours|hrs)(?![A-Za-z])
    | [0-2]?[0-9][ ]?[点时][ ]?(?:[0-5]?[0-9][ ]?分(?!之)|半|整|钟)
    | [0-2]?[0-9][ ]?点[ ]?[-–~至到][ ]?[0-2]?[0-9][ ]?点(?!位)
    | (?:[01][0-9]|2[0-3])[0-5][0-9][ ]?(?:GMT|UTC)(?![A-Za-z])
    | (?:(?<=[于在从至到日号晚午晨夜])|(?<=[于在从至到日号晚午晨夜][ ])|(?<=[早晚]上))
      [0-2]?[0-9][ ]?时(?![间候代差长速段薪期])
    | [0-2]?[0-9][ ]?[点时]许
    | (?:(?<=[晚午早晨夜])|(?<=[晚午早晨上天日夜凌][^0-9]))(?:[01]?[0-9]|2[0-4])[ ]?点(?![0-9]))
  | (?P<version>
      (?!(?:[0-9]{{1,3}}(?:\.[0-9]{{3}}){{2}}|[0-9]{{1,3}}(?:\.[0-9]{{3}}){{4,40}})(?:,[0-9]{{1,60}})?(?![0-9.]))
      [0-9]{{1,9}}(?:\.[0-9]{{1,9}}){{2,9}}(?!,[0-9]))
  | (?P<ordinal>[0-9]{{1,9}}(?:st|nd|rd|th)(?![A-Za-z]))
  | (?P<phone>(?<=\()[2-9][0-9]{{2}}\)[ ]?[0-9]{{3}}-[0-9]{{4}}(?![0-9])
    | 0[0-9]{{2,3}}-[0-9]{{7,8}}(?![0-9]) | (?<=\+)[0-9]{{1,3}}(?:[ -][0-9]{{2,4}}){{2,5}}
    | 1[3-9][0-9]{{9}}(?![0-9]) | [0-9]{{2,5}}(?:-[0-9]{{3,8}}){{2,3}}(?![0-9]))
  | (?P<identifier>[0-9]{{4,6}}\.(?:SH|SZ|SS|BJ|HK|TW|TWO|KS|KQ)(?![A-Za-z0-9])
    | [0-9]{{1,20}}(?:-[0-9]{{1,20}}){{2,9}}
    | (?<![$€£¥])[12][0-9]{{3}}-(?!{_COUNTED_RANGE}|(?:19|20)[0-9]{{2}}(?![0-9]))[0-9]{{3,20}}
    | [0-9]{{1,20}}[-_][A-Za-z]{{0,20}}[0-9][A-Za-z0-9]{{0,40}}
      (?=[-_])(?!-(?:an?-|per-)|-(?:year|month|week|day|hour|minute|second|percent|point|mile|foot|metre|meter|km|page|seat|member))
    | [0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f-]{{1,30}})
  | (?P<score>[0-9]{{1,3}}-(?:for|of)-(?!1(?![0-9]))[0-9]{{1,3}}(?![0-9%]|-[a-z])
    | [0-9]{{1,3}}[ ]?[-–比][ ]?[0-9]{{1,3}}(?=[ ]?(?:{WON})) | [0-9]{{1,3}}[ ]?:[ ]?[0-9]{{1,3}}(?![0-9]))
  | (?P<dimensions>[0-9]{{1,5}}(?:[x×*]|[ ][x×*][ ])(?!10[\^⁰¹²³⁴⁵⁶⁷⁸⁹⁻*])[0-9]{{1,5}}(?![0-9A-Za-z]))
  | (?P<rank>[0-9]{{1,4}}[ ]?强)
  | (?P<label>[0-9]{{1,4}}(?:[、和及至到~-][0-9]{{1,4}}){{1,5}}[ ]?(?=号(?![人称])|单元|年级|栋)
      (?:号线?|单元|年级|栋)
    | [0-9]{{1,4}}[ ]?(?:号(?![人称])|国道|省道|县道|乡道|路(?=公交|车|巴|电)|路公交|排[0-9]{{1,3}}座|室(?!友)
      |栋[0-9]{{1,4}}(?![0-9]|[ ]?[户套间人名家个平米亩万亿余多])|单元|弄|线(?=地铁|路)|航站楼|次列车))
  | (?P<result>[0-9]{{1,3}}-[0-9]{{1,3}}
      (?=[ ](?:win|loss|victory|defeat|draw|vote|ruling|decision|majority|record|lead|away|home)))
  | (?P<name>[48][Kk](?=[ ]?(?:video|display|resolution|screen|TV|视频|分辨|画质|超高清|高清|屏|电视))
    | (?:[0-9]0|[05-9]5)[ ]?后(?![来续面]) | [0-9]0(?=、[0-9]0[ ]?后)
    | (?:480|720|1080|1440|2160|4320)[pPi](?![A-Za-z])
    | (?<![$€£¥值达])2[BC](?=[ ]?(?:业务|端|企业|市场|客户|产品|模式|平台|领域|[和与/]))
    | [1-4][ ]?期临床 | 9[·.]11(?=[ ]?(?:事件|恐怖)) | 5[·.]20(?=[ ]?(?:当天|表白|情人节)) | [0-9]\+[NXnx](?![A-Za-z])
    | (?:4|6|8|12|16|24)\+(?:64|128|256|512)(?![0-9]) | 51[ ]?单片机
    | (?:12306|123[1-4]5|12333|12123|10086|10010|1688|110|119|120|122)
      (?=[ ]?(?:官?网|投诉|报警|热线|平台|客服|举报|急救|购票|A[Pp][Pp]))
    | (?:985|211)(?=[ ]?(?:高校|院校|工程|大学|毕业|[、/和])) | 3[·.]?15(?=[ ]?晚会)
    | 911(?=[ ]?(?:事件|恐袭|恐怖|袭击))
    | (?:863|973|111)计划 | [1-9][0-9](?:0[1-9]|[1-9][0-9]?)(?:病房|病区|医院)
    | [0-9]{{1,4}}[ ]?(?:型(?![车船])|式(?=[ ]?(?:坦克|战车|步枪|手枪|火箭|装甲|自动)))
    | (?:6[·.]?18|11[·.]11|12[·.]12)(?=[ ]?(?:{_FESTIVAL})) | 996(?=[ ]?(?:工作制|福报|加班|模式))
    | (?<![$€£¥])(?:[0-9]\.[0-9]T[/、和或]){{0,2}}[0-9]\.[0-9]T(?:(?={_ENGINE})|(?<=排量....)|(?<=排量[为是]....))
    | 24/7|360度|58同城|36氪|51信用卡|51[Jj]ob|99公益|7[ ]?[x×*][ ]?24
    | [57]-Eleven(?![A-Za-z])|7-11(?=[ ]?(?:便利|门店|超市|stores?(?![a-z])|franchise))
    | 9/11|50[/–-]50
    | (?:90/10|80/20|70/30|60/40|40/60|30/70|20/80)(?![/0-9]|[ ]?(?:mg|mm|kg|g|ml)(?![a-z]))
    | 20/20(?![/0-9])|20-20[ ](?:vision|hindsight)|50[ ]Cent(?![a-z])|80-20(?=[ ]rule)
    | 7[0-9]7s(?![A-Za-z])|401[kK](?![A-Za-z])|40[13][bk](?=[ ](?:plans?|accounts?)(?![a-z]))
    | (?<![$€£¥])1[0-9][a-g]-[0-9]{{1,2}}(?![0-9A-Za-z]|[ ]?[mb](?:illio)?n)
    | (?:8|9|10|12|14|18|2[0-4])[kK](?=[ -](?:[a-z]{{3,8}}[ -])?gold(?![a-z]))
    | (?:5|10|15|20)[kK](?=[ ](?:fun[ ])?(?:runs?|races?|walks?|runners?|course)(?![a-z]))
    | 40[13]\([bk]\)|501\(c\)(?:\([0-9]{{1,2}}\))?|(?:8|10|20|40)-[KQF](?![A-Za-z0-9])|529[ ]plan|1099[ ]form
    | (?:360|180)-degree
    | 3M(?='s|,[ ](?:the|which|whose|based)[ ]|[ ]and[ ][A-Z]|[ ](?:Co|Corp|Company|Inc|said|says|posted|reported|stock
      |agreed|plans|expects|faces|makes|made|paid|settled|products|masks|earplugs|executives?|chief|spokesman|spokeswoman
      |(?:shares[ ])?(?:has|was|is|will|fell|rose|gained|dropped|jumped))(?![a-z]))
    | [0-9]{{1,3}}(?:\.[0-9]+)?[ ]?版本?(?!权))
    """,
    re.VERBOSE,
)
_DIGITS = Pattern(r"[0-9]+(?:\.[0-9]+)?")
_FOUR_DIGITS = Pattern("[12][0-9]{3}-[0-9]{4,5}")
_SHORTEST_CALL = 3  # digits: 911
_CITED = frozenset("UCFSL")  # 42 U.S.C. § 1983
_SHORTEST_PHONE = 10  # digits in a row
# What follows the digits of all that _AT_DIGIT knows; the letters begin months, am, pm, of and "st", "nd", "rd", "th".
_TELLING = frozenset(
    "T活促狂预战全开-–/.:年月日号季世财点时x×*强国省县乡路排室栋单弄线航次版后度同氪信公至到和~、·比期高院工大毕晚官网投报热平客举急购加福模年电当事恐情表+&BCi"
    "'0123456789_JFMASONDKGUapPohtsnrdfk()型式病医计"
)
_LETTERED = frozenset("bceg")  # right behind the digits alone: 10b-5
_YEAR_TELLS = frozenset("年E-–~至到/、和及与")  # what stands behind a short year
# A column that looks back on a week: 一周要闻.
_REVIEW = "(?:速览|回顾|要闻|综述|盘点|看点|热点|简报|精选|大事|新闻|前瞻|展望|复盘|资讯|导读|头条)"
_AT_CHINESE = Pattern(
    rf"""
    (?P<era>{ERA_YEAR_IN_WORDS})
  | (?P<ordinal>第[ ]?[0-9]{{1,4}}(?:\.[0-9]{{1,3}}){{0,2}}(?:[ ]?[、至到和及或~–-][ ]?第?[0-9]{{1,4}}){{0,8}}
        [ ]?(?:条之[0-9]{{1,3}}|[名位章节条款项页届次期集回卷册段批组代轮题课])
      | 第[{HAN}]{{1,3}}[ ]?[、至到和及或~–-][ ]?[{HAN}]{{1,3}}[名位章节条款项页届次期集回卷册段批组轮题课大]
  | 第[ ]?(?:[0-9]{{1,9}}|[{HAN}百千]{{1,9}}|几)(?:大|个)?
    | [{HAN}]{{1,3}}(?:届(?=全国|人大|政协|中央|[一二三四五六七]中|中纪|委员会)
      | (?:(?<=人大[{HAN}])|(?<=政协[{HAN}]))次(?=会议)
      | (?<=[一二三四])(?<![共分][一二三四])期(?=临床|工程|项目|试验) | (?<=[三四五六])代战?机))
  | (?P<date>
      {HAN_WORDS_DATE}
    )
  | (?P<time>[{HAN}]{{1,3}}点(?:半|钟|整|[{HAN}]{{1,3}}分(?!之)))
  | (?P<rank>[{HAN}百]{{1,4}}强)
  | (?P<idiom>[一二三四][元次](?:[一二三四][次元])?(?:方程|函数|不等式)
      |五位一体|一二[·.]九|(?<![\u4e00-\u9fff])一[周年日](?![内后前来以之{HAN}])(?=[^,。;!?\n]{{0,6}}{_REVIEW})|百公里(?=油耗|电耗|能耗|加速)|零百(?=加速)|九毛九(?=集团|餐|西北|国际)|三毛(?=流浪|的作品)|一波三折|三番[五两]次|三番四次|数一数二|独一无二|接二连三|七匹狼|二十四节气|三只松鼠|六个核桃
      |十[一二三四五六]五(?=[规计时期末“”"'」》)之开]|$)|[五六七八九零〇]零后|万一|一些|千万(?:别|不|要)|百万富翁|亿万富翁|千千万万|(?<!成)(?:千上万|百上千)|百分百)
    """,
    re.VERBOSE,
)
_LASTING = Pattern("(?:隔离|为期|历时|长达|连续|不到|至少|最多|停工|停业|休假|耗时|需时|逾|满|超过|过去|未来)[ ]?$")
_INSIDE = Pattern("[ ]?[以之]?内(?![地蒙容]|部(?!署))")
_WORDS: Lexicon[bool] = Lexicon(
    lambda: (dict.fromkeys(NUMERAL_WORDS.split(), True), {"万分": "之", "十分": "之钟", "四周": "年", "八佰": "元圆万"})
)
_URL = Pattern(r"(?:(?:https?|ftp)://|www\.)[!-~]{1,2000}")
_MONTH_DATE = Pattern(MONTH_FIRST, re.VERBOSE)
_PERIOD = Pattern(PERIOD, re.VERBOSE)
_WITHIN = Pattern(r"(?:^|[^A-Za-z])(?:[Ii]n|[Dd]uring|[Tt]hroughout) $")
_COUNTED = Pattern(r" (?!(?:it|its|the|an?|he|she|they|we|at|in|on|and|to|with|when|as|was|were)(?![a-z]))[a-z]")
_LIST = Pattern(r"([0-9]{1,3})(?:[.、)](?![0-9.%])|( (?![ -~])|\t(?![0-9+-])))")
_BRACKETED = Pattern(r"([0-9]{1,2})\)")
_NEAR = 2000  # characters within which the lines before and after of a list are looked for
_BEFORE_LIST = " \t(（"


def at_digit(text: str, at: int) -> Kept | None:
    """Say what the digits at `at` are when they are no figure by their form alone."""
    digits = _DIGITS.match(text, at)
    if digits is None:
        return None
    end = digits.end()
    follower = text[end : end + 1]
    if follower == " ":
        follower = text[end + 1 : end + 2]
    elif text[end : end + 2] == ", " and "0" <= text[end + 2 : end + 3] <= "9":  # 5, 6 and 7 May
        follower = text[end + 2]
    plain = follower not in _TELLING and digits[0][0] != "0" and end - at < _SHORTEST_PHONE
    if (end - at >= _SHORTEST_CALL or text[end + 1 : end + 2] in _CITED) and (cited := citation(text, at, end)):
        return cited
    if plain and text[at - 1 : at] != "+" and text[end : end + 1] not in _LETTERED:
        return None
    kept = _kept(_AT_DIGIT.match(text, at))
    if kept is None and follower in _YEAR_TELLS:
        return short_year(text, at)
    return None if kept and kept.reason == "identifier" and _is_measured(text, kept) else kept


def _is_measured(text: str, kept: Kept) -> bool:
    """Say whether 1500-2000万 and 2000-3000人 are ranges of what a scale or a unit behind them says."""
    end = kept.end + (text[kept.end : kept.end + 1] == " ")
    if not _FOUR_DIGITS.fullmatch(text, kept.start, kept.end):
        return False
    unit = UNIT_WORDS.after(text, end)
    return text[end : end + 1] in tuple("万亿") or (unit is not None and unit[0].dimension != "duration")


def at_chinese(text: str, at: int) -> Kept | None:
    """Say what the Chinese numeral at `at` is when it is part of a date, an ordinal or a set phrase."""
    return _kept(_AT_CHINESE.match(text, at))


def is_span_of_days(text: str, kept: Kept) -> bool:
    """Say whether 14日 is so many days: after 隔离, 为期 and the like, and before 内."""
    if kept.reason != "date" or text[kept.end - 1] != "日" or kept.end - kept.start > 4:
        return False
    if _INSIDE.match(text, kept.end):
        return True
    return _LASTING.search(text, max(kept.start - 4, 0), kept.start) is not None


def is_part_of_word(text: str, at: int) -> int:
    """Give the end of the word of which the numeral at `at` is a part (数据, 几乎, 三星), 0 where there is none."""
    found = _WORDS.after(text, at)
    return found[1] if found else 0


def at_word(text: str, at: int) -> Kept | None:
    """Say whether the word at `at` begins an address or a date (August 2025, Aug. 31)."""
    url = _URL.match(text, at)
    if url:
        return Kept(at, url.end(), "address")
    date = _MONTH_DATE.match(text, at)
    if date:
        return None if _is_count_of_month(text, date) else Kept(at, date.end(), "date")
    period = _PERIOD.match(text, at)
    return Kept(at, period.end(), "date") if period else None


def _is_count_of_month(text: str, date: Match) -> bool:
    """Say whether the number behind a month counts what follows: in May 25 people joined, not on May 25."""
    if date["year"] or not (date["day"] or date["loud"]) or not _COUNTED.match(text, date.end()):
        return False
    return _WITHIN.search(text, max(date.start() - 12, 0), date.start()) is not None


def list_number(text: str, at: int) -> Kept | None:
    """Say whether digits that begin a line number it: "1. ", "2)", or "1 " where another line begins with "2 ".

    So does the first cell of a row, where a tab ends it.

    Also (2) in the middle of a line that has a (1) or (3).
    """
    line = at
    while line > max(at - 4, 0) and text[line - 1] in _BEFORE_LIST:
        line -= 1
    if line < at and text[at - 1] == "(" and (bracketed := _bracketed(text, at)):
        return bracketed
    if line and text[line - 1] != "\n":
        return None
    match = _LIST.match(text, at)
    if match is None or (match[2] and not _has_neighbour(text, at, int(match[1]))):
        return None
    return Kept(at, match.end(1) if match[2] else match.end(), "list number")


def _bracketed(text: str, at: int) -> Kept | None:
    match = _BRACKETED.match(text, at)
    if match is None:
        return None
    number, near = int(match[1]), text[max(at - _NEAR, 0) : at + _NEAR]
    listed = f"({number - 1})" in near or f"({number + 1})" in near
    return Kept(at, match.end(1), "list number") if listed else None


def _has_neighbour(text: str, at: int, number: int) -> bool:
    near = text[max(at - _NEAR, 0) : at + _NEAR].replace("\t", " ")
    return f"\n{number + 1} " in near or f"\n{number - 1} " in near or near.startswith(f"{number - 1} ")


def _kept(match: Match | None) -> Kept | None:
    if match is None or match.lastgroup is None:
        return None
    return Kept(match.start(), match.end(), match.lastgroup)
