"""The dates that stand in running text, as far as they name their year."""

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.model.when import Span
from claimcheck.normalise.dates import read_date
from claimcheck.normalise.errors import UnreadableError

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?"
_YEAR = r"(?<![0-9.,])[0-9]{4}(?![0-9%]|,[0-9]{3}|\.[0-9])"
_DATE = re.compile(
    rf"[0-9]{{1,2}} {_MONTH},? [0-9]{{4}}|{_MONTH} (?:[0-9]{{1,2}},? )?[0-9]{{4}}(?![0-9])"
    r"|(?<![0-9])[0-9]{4} ?年 ?(?:[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?[日号])?|[上下]半年|第?[一二三四1-4]季度)?"
    r"|(?<![0-9])[0-9]{4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?(?![0-9])"
    rf"|Q[1-4] [0-9]{{4}}(?![0-9])|{_YEAR}(?:-?[QH][1-4])?"
)


_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_UNIT = "(?:day|week|month|quarter|year|decade)"
_COUNT = "(?:[0-9]{1,3}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|a|a few|an)"
_PART = r"(?:[Ee]arly |[Mm]id-|[Ll]ate |[Tt]he end of |[Tt]he beginning of |[Tt]he (?:first|second) half of )?"
_HAN_COUNT = "[0-9一二两三四五六七八九十]{1,3}"
_REST = (
    r"(?:[ ]?[0-9]{1,2}[ ]?月(?:[ ]?[0-9]{1,2}[ ]?[日号]|[初中底末份])?|[上下]半年|[初中底末]|第?[一二三四1-4]季度)?"
)
# Told from the day of writing; looked for only where that is given, and before what names a year.
_RELATIVE = (
    rf"{_PART}(?:[Tt]his|[Ll]ast|[Nn]ext) (?:{_UNIT}\b(?!s)|{_WEEKDAY}|{_MONTH}(?![a-z]))|{_COUNT} {_UNIT}s? ago\b"
    rf"|(?:[Tt]he )?(?:[Pp]ast|[Ll]ast) {_COUNT} {_UNIT}s\b|\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow)\b|\b{_WEEKDAY}\b"
    rf"|(?:今年|去年|前年|明年|后年|本年度?){_REST}|(?:昨天|昨日|今天|今日|明天|前天|后天|前一天|当天|当日|次日)"
    rf"|(?:上上?|本|这|下)个?(?:周|星期|礼拜)[一二三四五六日天末]?|(?:上|本|下)个?(?:月[初中底末]?|季度)"
    rf"|(?:近|最近|过去|未来){_HAN_COUNT}个?(?:年|月|天|周|季度)|{_HAN_COUNT}个?(?:年|月|天|周)[之以]?前"
    r"|(?<![0-9年])[0-9]{1,2}[ ]?月(?:[ ]?[0-9]{1,2}[ ]?[日号]|[初中底末]|份)?"
    r"|(?<!年)[上下]半年|(?<!年)第?[一二三四]季度"
)


def find_dates(text: str, reference: date | None = None) -> Iterator[tuple[Span, int, int]]:
    """Yield each date with its start and end in `text` (0-based, end excluded).

    What names no year, or is relative, is a date only with the day `reference` to count from.
    """
    pattern = _DATE if reference is None else re.compile(f"{_DATE.pattern}|{_RELATIVE}")
    for found in pattern.finditer(text):
        try:
            yield read_date(found.group().strip(), reference), *found.span()
        except UnreadableError:
            continue
