"""Four digits that are a year, or a count that looks like one: in 2024 employees ..., around 2015, sold 2020 cars.

From 1900 to 2099 they are a year unless a unit, a currency or a counted noun makes them a figure; from 1000 to 2999 a
year where words of time say so. Where both can be meant they are kept out: a figure missed is better than a wrong one.
"""

import re

from claimcheck.normalise.figures.figure import Figure
from claimcheck.normalise.figures.hedges import Hedge, Role
from claimcheck.normalise.figures.kept import Kept
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.units import COUNT, Unit

_YEARS = Pattern(r"(?P<first>[12][0-9]{3})(?:[ ]?[-–/~][ ]?(?:(?P<last>[12][0-9]{3})|[0-9]{2}))?(?![0-9,.][0-9]|[0-9])")
_FROM_TO = Pattern(r"[12][0-9]{3} (?:and|to|until|through) (?P<last>[12][0-9]{3})(?![0-9,.][0-9]|[0-9])")
_BEFORE = 24  # characters before a year that may say what it is
_STARTS = r"(?:^|[.!?:;\t\n(\"“] ?)"
# With these a sentence begins that tells when.
_OPENS = Pattern(rf"{_STARTS}(?:In|Since|By|Until|Till|During|Before|After|From|As of|Between|From around|By around) $")
_TIME = Pattern(r"(?:^|[^A-Za-z])(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Dd]uring|[Aa]s of) $")
_TOLD = Pattern(
    r"(?:^|[^A-Za-z])(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Dd]uring|[Bb]orn|died|built|founded|established|dated|"
    r"AD|A\.D\.|year|spring|summer|autumn|winter|[Ee]arly|[Mm]id|[Ll]ate) $"
)
_BY = Pattern(r"(?<!ed)(?<!grew)(?<!rose)(?<!grow)(?<!rise)(?<!fell)(?<!up)(?<!down)(?:^|[ ,;])[Bb]y $")
_OLD_MONEY = Pattern(r"(?:^|[^A-Za-z])(?:in|at|constant|real|current)(?: constant| real| current)? $")
_NO_COUNT = (
    "was|has|is|its|this|does|as|us|sales|earnings|revenues|results|profits|losses|figures|elections|olympics|games|"
    "plans|talks|targets|goals|estimates|forecasts|budgets|models|bonds|notes|contracts|futures|deliveries|shipments|"
    "accounts|numbers|levels|prices|standards|holidays|awards|championships|finals|primaries|dividends|bonuses|taxes|"
    "filings|reports|statements|costs|expenses|sees|saw|marks|brings|shows|needs|tops|sports"
)
_PLURAL = rf"[ ](?!(?:{_NO_COUNT})(?![a-z]))[a-z]{{2,20}}s(?![a-z'’])"
_COUNTED = Pattern(_PLURAL)
_RATE = Pattern(rf"{_PLURAL} (?:an?|per|each|every) (?:hour|day|night|week|month|year)(?![a-z])")
_THEY = Pattern(
    r" (?:were|are|have|had|died|attended|joined|voted|signed|took part|of (?:them|whom|these|the))(?![a-z])"
)
_COUNTS = Pattern(
    r"(?:^|[^A-Za-z])(?:ha[sd]|have|having|s[eo]lls?|sold|employ(?:s|ed|ing)?|operat(?:es?|ed|ing)|own(?:s|ed)?|r[au]ns?"
    r"|open(?:s|ed)|clos(?:es|ed)|built|bought|hired|produc(?:es?|ed)|carr(?:y|ies|ied)|contain(?:s|ed)?|counted"
    r"|(?:fleet|total|range|average|crew|staff|network|group|list|number|collection|audience) of) $"
)
_NUMBERS = Pattern(r"(?:^|[^A-Za-z])(?:employ(?:s|ed|ing)?|number(?:s|ed)|exceed(?:s|ed)?|total(?:s|led|ed)) $")
_SCHOOL = Pattern(r"[ ](?:academic|school|fiscal|financial|tax|calendar|marketing|crop|season)(?![a-z])")
_ABOUT = frozenset(("about", "around", "approximately", "roughly", "over", "up to"))
_AGAINST = frozenset(
    ("above", "below", "beyond", "under", "well above", "well below", "close to", "more than", "less than")
) | frozenset(("higher than", "lower than", "exceed", "exceeded", "exceeding", "surpass", "surpassed"))
# What a year has been measured by: above 2019 levels.
_LEVEL = Pattern(
    r" (?:levels?|highs?|lows?|peaks?|averages?|baselines?|targets?|goals?|emissions?|figures?|totals?|prices?"
    r"|estimates?|forecasts?|budgets?|results?|sales|earnings|revenues?|profits?|numbers?)(?![a-z])"
)
# Beyond 2099 only round ones are told: seas rise by 2100.
_FAR = Pattern("2(?:[12][05]|3)0")
_UNTIL = Pattern(
    r"(?:^|[^A-Za-z])(?:(?<!ed )(?<!rose )(?<!fell )(?<!grew )(?<!up )(?<!down )by|until|till|beyond|before|after"
    r"|through|past|to|in|year)(?: about| around| roughly)? $",
    re.IGNORECASE,
)
_CIRCA = frozenset(("circa", "ca.", "c."))
_LABEL = Pattern(r"(?:RFC|ISO|IEC|IEEE|CVE|PEP|DIN|GB/T|No\.|Nr\.|Windows|Office|Server|[Rr]oom)[ -]$")
_ERA = Pattern(r"[ ]?(?:BCE?|B\.[ ]?C\.(?:[ ]?E\.)?|CE|C\.E\.|AD|A\.D\.)(?![A-Za-z])")
_ERA_BEFORE = Pattern(r"(?<![A-Za-z])(?:AD|A\.D\.|BC|B\.C\.) $")
_ERA_ENDS = frozenset({"D ", "C ", ". "})
_TO_ERA = Pattern(
    r"[0-9]{1,3}(?:,?[0-9]{3})?(?: (?:to|and|or|until|through) |[ ]?[-–][ ]?)[0-9]{1,3}(?:,?[0-9]{3})?"
    r" (?:BCE?|B\.C\.|CE|AD|A\.D\.)(?![A-Za-z])"
)
_ERA_STARTS = frozenset(" ABC-–")
_WON = Pattern(r"[ ](?:[0-9]|(?:the|an?|its|their|his|her|both|all|by)(?![a-z]))")
_SINGULAR = Pattern(r"[ ][a-z]{3,20}(?<!s)(?![a-z])")
# Chinese words that begin with the character of a unit or a scale.
_WORDS = Pattern(
    "万[科达华向豪圣]|亿[达联咖嘉]|百[度胜济事]|千[问禾方]|元[旦宵月宇]|人(?:口普|口抽|才市|工智|均|形|社|机)|个(?:税|人所得|人信|股)"
    "|家(?:电(?![商子信力影动网台池])|居(?!民)|装(?![修备])|具(?![有备])|政(?![府企])|庭收)|克(?:拉玛|罗地|里米|莱斯)"
    "|度(?:电成本|假|量)|美元[指走]|位[于列居]|天[津府文]|台(?:[湾海北积]|风(?![机力电扇]))|米[兰其]|分众|名[单校]|[级届]"
)
_MODEL = Pattern("款(?=[车汽手机型新A-Za-z])")
_COUNTERS = frozenset("名个位家户人台辆款届万亿千百十多余来大")


def find_year(text: str, at: int, figure: Figure) -> Kept | None:
    """Say whether the digits at `at`, which `figure` takes for a number, are a year or a span of years."""
    match = _YEARS.match(text, at)
    if match is None or _after(_LABEL, text, at):
        return None
    if figure.amount.suffixed or figure.amount.numeral.scale > 1:
        return _with_unit(text, match, figure)
    if _is_far(text, match, figure):
        return _kept(match)
    if figure.main.hedge is not Hedge.NONE:
        return _hedged(text, match, figure)
    return _span(text, at) or (_usual_year(text, match, figure) if _usual(match) else _old_year(text, match, figure))


def find_era(text: str, at: int, end: int) -> Kept | None:
    """Take the number [at, end) for a year, or one of two, that BC or AD makes of it: 300 BC, AD 79, 264 to 146 BC."""
    if text[end : end + 1] in _ERA_STARTS and (era := _ERA.match(text, end) or _TO_ERA.match(text, at)):
        return Kept(at, era.end(), "date")
    before = text[at - 2 : at] in _ERA_ENDS and _ERA_BEFORE.search(text, max(at - 5, 0), at)
    return Kept(at, end, "date") if before else None


def _usual(match: Match) -> bool:
    return "1900" <= match["first"] <= "2099" and "1900" <= (match["last"] or match["first"]) <= "2099"


def _kept(match: Match) -> Kept:
    return Kept(match.start(), match.end(), "date")


def _is_round(match: Match) -> bool:
    return match["first"][2:] == "00"


def _is_far(text: str, match: Match, figure: Figure) -> bool:
    """Say whether this is 2100 or the like, and what stands before says when."""
    if match["last"] or figure.amount.numeral.end > match.end() or not _FAR.fullmatch(match["first"]):
        return False
    return _after(_UNTIL, text, match.start()) and not _COUNTED.match(text, match.end())


def _after(pattern: Pattern, text: str, at: int) -> bool:
    """Say whether the words before `at` end in `pattern`."""
    return pattern.search(text, max(at - _BEFORE, 0), at) is not None


def _usual_year(text: str, match: Match, figure: Figure) -> Kept | None:
    """Take digits without unit or hedge for a year, but where they are counted things."""
    at, end = match.span()
    extent = figure.main.extent
    if figure.amount.numeral.end > end and extent.low != extent.high and extent.high > 2099:
        return _kept(match) if text[end : end + 1] == " " and _after(_TIME, text, at) else None
    if _RATE.match(text, end) or _after(_NUMBERS, text, at):
        return None
    counted = _COUNTED.match(text, end) and (_after(_COUNTS, text, at) or (_is_round(match) and _bare(text, at)))
    return None if counted else _kept(match)


def _bare(text: str, at: int) -> bool:
    """Say whether nothing stands before that could tell a time."""
    return not text[max(at - 2, 0) : at].strip()


def _old_year(text: str, match: Match, figure: Figure) -> Kept | None:
    """Take a year before 1900 or after 2099 for one where the words before say when: in 1789, (1809-1882)."""
    at, end = match.span()
    if figure.amount.numeral.end > end:
        return None
    if match["last"]:
        return _kept(match) if text[at - 1 : at] == "(" and match["first"] < match["last"] else None
    if _after(_TOLD, text, at):
        counted = match["first"].endswith("0") and _COUNTED.match(text, end)
        return None if counted or _THEY.match(text, end) else _kept(match)
    named = text[max(at - 4, 0) : at] == "the " and not match["first"].endswith("0")
    return _kept(match) if named and _SINGULAR.match(text, end) else None


def _span(text: str, at: int) -> Kept | None:
    """Take "from 1789 to 1799" and "between 2003 and 2005" for years, where either is none of a number of things."""
    match = _FROM_TO.match(text, at)
    if match is None or not text[at : at + 4] < match["last"]:
        return None
    usual = text[at : at + 4] >= "1900" and match["last"] <= "2099"
    exact = not (text[at + 3] == "0" or match["last"][3] == "0")
    opened = _after(_OPENS, text, at) and not _COUNTED.match(text, match.end())
    words = text[max(at - 8, 0) : at].lower()
    told = words.endswith("from ") or (words.endswith("between ") and " and " in match[0])
    return _kept(match) if told and (usual or exact or opened) else None


def _hedged(text: str, match: Match, figure: Figure) -> Kept | None:
    """Take "around 2015" and "c. 1850" for years; round numbers and counted things are figures."""
    at, end = match.span()
    word = text[figure.start : at].strip().lower()
    if figure.amount.numeral.end > end:
        return None
    if _usual(match) and _LEVEL.match(text, end):
        return _kept(match)
    if _COUNTED.match(text, end) or _THEY.match(text, end):
        return None
    if word in _CIRCA or (match["last"] and _usual(match)):
        return _kept(match)
    told = word in _ABOUT or word in _AGAINST
    return _kept(match) if told and _usual(match) and not _is_round(match) else None


def _with_unit(text: str, match: Match, figure: Figure) -> Kept | None:
    """Take "in 2024 employees ..." and 2025万科 for years: the unit begins what is said of the year."""
    end = match.end()
    if not _usual(match):
        return None
    if text[end : end + 1] != " ":
        return _kept(match) if _is_chinese_year(text, match, figure) else None
    if match["last"] and _SCHOOL.match(text, end):
        return _kept(match)
    single = not match["last"] and figure.amount.numeral.scale == 1 and "a" <= text[end + 1].lower() <= "z"
    return (_span(text, match.start()) or _kept(match)) if single and _begins_clause(text, match, figure) else None


def _begins_clause(text: str, match: Match, figure: Figure) -> bool:
    """Say whether the unit after a year is none of it but the subject of what happened then."""
    at, end = match.start(), figure.amount.end
    unit = figure.amount.unit or COUNT
    if text[end : end + 1] == "-" or (unit.code == "KRW" and _WON.match(text, end)):
        return True
    counted = unit.code in ("people", "count", "tokens")
    if _after(_OPENS, text, at) and (counted or unit.dimension == "currency" or not _is_round(match)):
        return True
    if _is_round(match) or figure.prefix.has(Role.GROWTH) or figure.prefix.has(Role.DECLINE):
        return False
    if unit.dimension == "currency":
        return _after(_OLD_MONEY, text, at)
    return counted and (_after(_TIME, text, at) or _after(_BY, text, at))


def _is_chinese_year(text: str, match: Match, figure: Figure) -> bool:
    """Say whether the character behind a year begins a word: 2025万科, 2024元旦, 2025届毕业生, 2025款, 2024用户增长."""
    at, end = match.span()
    unit: Unit = figure.amount.unit or COUNT
    if _is_round(match):
        return False
    if _WORDS.match(text, end) or _MODEL.match(text, end):
        return True
    noun = unit.code in ("people", "count") and not unit.counter and text[end] not in _COUNTERS
    return noun and figure.main.hedge is Hedge.NONE and not "\u4e00" <= text[at - 1 : at] <= "\u9fff"
