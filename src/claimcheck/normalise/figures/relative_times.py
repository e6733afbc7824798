"""Times told from some moment, which are dates: 三年前, "two years ago"; and lengths that only look so: 治疗48周后."""

from claimcheck.normalise.figures.figure import Figure
from claimcheck.normalise.figures.patterns import Pattern

_AGO = Pattern(
    r"[ ]?(?:之|以)?(?:前(?![三十景五])|后(?!续|期))| (?:ago|later|earlier|before|after|BCE?|B\.C\.)(?![a-z])"
    r"|[ ]?以?来(?=[,，。的])"
)
_ERAS = ("公元前", "西元前")
# Behind an age 前 and 后 may begin what somebody plays, or was.
_PERSON = Pattern(
    "前(?:锋|卫|腰|辈|妻|夫|台(?!湾)|[男女]友|国[脚手]|球员|队[友长员]|总[统理裁监]|首[相富席]|(?:世界|奥运|全国)冠军)"
    "|后(?:卫|腰|生|辈|场|勤)"
)
# What goes on lasts so long, and "then" follows: the length is told, and no date.
_GOING_ON = Pattern(
    "(?:治疗|随访|观察|[用给服停]药|服用|干预|训练|培训|运[行转营]|[使试]用|持续|连续|历时|历经|经过|为期|经营|等待|停[牌产工机]"
    "|隔离|谈判|试验|实验|居住|工作|学习|服[役刑]|羁押"
    "|飞行|航行|行驶|骑行|步行|徒步|搜救|抢救|抢修|鏖战|激战|排队|滞留|被困|昏迷|会谈)[了满达至]?[ ]?$"
)
# So long something lasted: lasted two days before ending, infused over 30 minutes before surgery, for a year after.
_LASTED = Pattern(
    r"(?<![A-Za-z])(?:[Ff]or|(?:last|serv|spen[dt]|wait|stay|worked|took|takes|taking|liv(?=ed|ing)|infus|cook|bak(?=e|i)|boil"
    r"|simmer|rest(?=s|ed|ing)|slept|sleep|surviv|remain|captive)(?:s|es|ed|ing|e)?)"
    r"(?: (?:just|only|about|around|nearly|almost|another|some|over|up to))? $"
)
# So long one waits before or after what is taken or done.
_DOSED = Pattern(
    r" (?:(?:an?|each|every|any|the|your|their|his|her|its) (?:[a-z]+ )?)?(?:doses?|meals?|infusions?|injections?"
    r"|eating|exercise|bed|bedtime|ingestion|administration)(?![a-z])"
)
_DAY = 86400  # seconds
_LONGEST_VERB = 24  # characters of such a verb and an adverb
_LONGEST = 5  # characters of such a word and what may follow it


def ago_end(text: str, figure: Figure) -> int:
    """Give the end of the date of which this duration is a part (三年前), 0 where it is the length of something."""
    if text.endswith(_ERAS, 0, figure.start):
        return figure.end
    match = _AGO.match(text, figure.end)
    if match is None or (text[figure.end - 1] == "岁" and _PERSON.match(text, figure.end)):
        return 0
    lasting = match[0].endswith("后") and _GOING_ON.search(text, max(figure.start - _LONGEST, 0), figure.start)
    lasted = match[0] in (" before", " after") and _is_length(text, figure, match.end())
    return 0 if lasting or lasted else match.end()


def _is_length(text: str, figure: Figure, end: int) -> bool:
    """Say whether the duration before the "before" or "after" that ends at `end` is told for itself."""
    lasted = _LASTED.search(text, max(figure.start - _LONGEST_VERB, 0), figure.start)
    if lasted and (text[end : end + 1] == " " or lasted[0].lower() == "for "):
        return True
    unit = figure.amount.unit
    return figure.main.code == "s" and unit is not None and unit.factor < _DAY and _DOSED.match(text, end) is not None
