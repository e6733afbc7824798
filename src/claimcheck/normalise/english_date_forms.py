"""What a date looks like in running English text, as patterns that the grammar of dates then reads."""

from claimcheck.normalise.named_years import HAN_KIND, KIND, LEAD

# Loose: what is no month is no date for the grammar.
_MONTH = r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b\.?"
_DAY = r"(?<![0-9.$€£A-Za-z])(?<![0-9],)[0-3]?[0-9](?:st|nd|rd|th)?(?![0-9%])"
_NO_CLOCK = r"(?! ?(?-i:GMT|UTC|hours|hrs)\b)"  # 1500 hours, 2000 GMT
_YEAR = rf"(?<![0-9.])(?<![0-9],)[12][0-9]{{3}}(?![0-9%]|,[0-9]{{3}}|\.[0-9]|'?s\b){_NO_CLOCK}"
_SHORT = r"'[0-9]{2}(?![0-9])"
_AND = rf"(?:, {_DAY}){{0,3}},? (?:and|&) "  # 5, 6 and 7 May
_NO_NOUN = r"(?! (?:people|men|women|(?!was|has|is|its|this)[a-z]{2,20}s)\b)"
_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_TO = r"(?:[ ]?[-–—~][ ]?| (?:to|through|until) )"
_FISCAL = r"(?:fy ?|fiscal (?:year )?|financial year )?"
_EARLY = "(?:very )?early|mid|late|beginning of|start of|middle of|end of|close of|year-end|end"
_PART = rf"(?:\b(?:the )?(?:{_EARLY})[ -](?:the )?)"
_NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_SHARE = (
    r"\b(?:the )?(?:fiscal )?(?:first|second|third|fourth|1st|2nd|3rd|4th|last|final|opening)"
    rf"(?: (?:{_NUMBERS}|[0-9]{{1,2}}))?[ -]"
    r"(?:fiscal )?(?:quarter|half|month|week|day)s?(?:,? of (?:the )?|, | )"
)
_MONTH_YEAR = (
    rf"(?:{_MONTH}(?:,? (?:of )?{_YEAR}| ?{_SHORT}|-(?:{_YEAR}|(?<![0-9]-[A-Za-z]{{3}}-)[0-9]{{2}}(?![0-9-]))))"
)
_DAY_MONTH = rf"{_DAY}(?:[ ](?:of )?|-){_MONTH}(?:,? {_YEAR}| {_SHORT}|-(?:{_YEAR}|[0-9]{{2}}(?![0-9])))"
_MONTH_DAY = rf"{_MONTH} (?:the )?{_DAY},? {_YEAR}|{_YEAR}[- ]{_MONTH}[- ][0-3]?[0-9](?![0-9%])"
_QUARTER = (
    rf"(?:\b[QH][1-4](?: of |, |[- ]?){_FISCAL}(?:{_YEAR}|{_SHORT}|(?<=fy)[0-9]{{2}}(?![0-9]))"
    rf"|(?<![0-9A-Za-z.])[1-4](?-i:[QH]) ?(?:{_YEAR}|[0-9]{{2}}(?![0-9A-Za-z]))|{_YEAR}[-/ ]?[QH][1-4]\b"
    rf"|(?<![0-9A-Za-z.])(?:6|9|12)M ?(?:{_YEAR}|[0-9]{{2}}(?![0-9A-Za-z])))"
)
_SEASON = rf"\b(?:spring|summer|autumn|fall|winter)(?: of|,)? {_YEAR}(?![-–/][0-9])"
_FULL_DAY = rf"(?:{_DAY} (?:of )?{_MONTH},? {_YEAR}|{_MONTH_DAY})"
_ENDED = (
    rf"\b(?:the )?(?:(?:{_NUMBERS}|[0-9]{{1,2}}) )?"
    r"(?:week|month|quarter|half|half[- ]year|(?:fiscal |financial )?year)s?"
    rf" (?:ended|ending)(?: on)? (?:{_FULL_DAY}|{_MONTH_YEAR})"
    rf"|\b(?:the )?(?:(?:fiscal |financial )?year|(?:{_NUMBERS}|[0-9]{{1,2}}) (?:months|weeks))"
    rf" to (?:{_FULL_DAY}|{_MONTH_YEAR})"
    rf"|\b(?:the )?week (?:of|beginning|commencing|starting)(?: on)? {_FULL_DAY}"
)
_OUR_ERA = (
    r"(?-i:\b(?:AD|A\.D\.) [0-9]{1,4}(?![0-9%]|[,.][0-9])|(?<![0-9.,])[0-9]{1,4} (?:AD|A\.D\.|CE)"
    r"(?![A-Za-z]| (?!and|or|to|when|by|until|in|the|was|it)[a-z]))"
)
_POINT = (
    rf"(?:{_ENDED}|{_OUR_ERA}|{_DAY_MONTH}|{_MONTH_DAY}|{_PART}?(?:{_SHARE}(?:{_FISCAL}{_YEAR}|{_MONTH_YEAR})|{_QUARTER})"
    rf"|\bweek [0-9]{{1,2}}(?: of|,) {_YEAR}|\b(?:fiscal (?:year )?|financial year ){_YEAR}"
    rf"|\b[FC]Y ?'?(?:{_YEAR}(?!/)|[0-9]{{2}}(?![0-9]))(?: ?[QH][1-4]\b)?"
    rf"|{_PART}?(?:{_MONTH_YEAR}|{_SEASON}|{_YEAR}|(?:the )?(?:(?:1[5-9]|20)[0-9]0'?s\b(?! of)"
    r"|[0-9]{1,2}(?:st|nd|rd|th)[- ]century)))"
)
_NAMED = rf"(?:{KIND}\b|{HAN_KIND})?"
_START = rf"(?:{_MONTH}(?: {_DAY})?(?:,? {_YEAR})?|{_DAY}(?: {_MONTH}(?:,? {_YEAR})?)?|{_YEAR}|[QH][1-4])"
_RANGE = (
    rf"(?:(?:\bfrom )?(?:{_DAY}(?: (?:of )?{_MONTH}(?:,? {_YEAR})?)?{_TO}{_DAY_MONTH}|{_DAY}{_AND}{_DAY_MONTH}"
    rf"|{_MONTH}(?: {_DAY})?(?:,? {_YEAR})?{_TO}(?:{_MONTH} {_DAY},? {_YEAR}|{_MONTH_YEAR})"
    rf"|{_MONTH} {_DAY}(?:{_TO}|{_AND}){_DAY},? {_YEAR}|\b[QH][1-4](?: {_YEAR})?{_TO}[QH][1-4] {_YEAR}"
    rf"|{_YEAR}(?:{_TO}|/){_YEAR}{_NAMED}|{_YEAR}[-–/][0-9]{{2}}(?![0-9]|[-/.%][0-9]){_NAMED}"
    rf"|\b{LEAD}'?(?:{_YEAR}|[0-9]{{2}})[-–/](?:fy ?)?'?(?:{_YEAR}|[0-9]{{2}}(?![0-9%]|[-/.][0-9]))))"
)
_ISO_DAY = "[12][0-9]{3}-[0-9]{2}(?:-[0-9]{2})?"
_ISO = (
    rf"(?<![0-9./-])(?:{_ISO_DAY}(?:/| ?[–—~] ?| to ){_ISO_DAY}(?![0-9-])|"
    r"[12][0-9]{3}-W[0-5][0-9](?![0-9])|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9]|[./-][0-9])|"
    r"[12][0-9]{3}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?(?![0-9]|[./-][0-9])"
    r"|[0-3]?[0-9]/[0-3]?[0-9]/[12][0-9]{3}(?![0-9])|[0-3]?[0-9]\.[0-3]?[0-9]\.[12][0-9]{3}(?![0-9])"
    r"|[0-3]?[0-9]-[0-3]?[0-9]-[12][0-9]{3}(?![0-9])|[01]?[0-9]/(?:19|20)[0-9]{2}(?![0-9/]))"
)
_UNIT = "(?:day|week|month|quarter|year|decade)"
_PERIOD = "(?:week|month|quarter|year|decade)"  # the next day is told from another one
_COUNT = rf"(?:[0-9]{{1,3}}|{_NUMBERS}|fifteen|eighteen|twenty|thirty|forty|fifty|an?|a couple of)"
_SEASONS = "spring|summer|autumn|fall|winter"
_THIS = "(?:this|last|next)"
_CAPITAL = "(?-i:(?=[A-Z]))"  # may and march are words too
_NAMED_DAYS = "".join(
    f"(?<!{name} )" for name in ("black", "good", "ash", "super", "cyber", "palm", "fat", "easter", "casual")
)
_TOLD = (
    rf"\b(?:the )?(?:day before yesterday|day after tomorrow|year before last)\b|\b(?:last night|yesterday|tomorrow)\b"
    rf"|\b(?:year to date|so far this year|this year so far)\b|\b(?:earlier|later) this (?:year|month|week|quarter)\b"
    rf"|(?:{_DAY} (?:of )?)?\b{_MONTH}(?: {_DAY})?,? (?:of )?{_THIS} year\b"
    rf"|(?:{_PART}|{_SHARE})?\b{_THIS} (?:{_PERIOD}\b(?! (?:of|before|for which|in which|that)\b)"
    rf"|{_WEEKDAY}\b|(?:{_SEASONS})\b|{_CAPITAL}{_MONTH})"
    rf"|(?<![0-9.])(?<![0-9],)\b(?:half a year|{_COUNT} {_UNIT}s?) ago\b"
    rf"|(?:\bthe )?\b(?:past|last|next|coming|trailing) {_COUNT} {_UNIT}s\b|\b(?:the )?(?:past|last) decade\b"
    rf"|\b(?:over|in|during|for|within) the (?:past|last|next|coming) {_UNIT}\b(?! of )"
    r"|(?<![A-Za-z] )(?-i:\bToday)\b|(?-i:\btoday)\b"
    rf"|{_NAMED_DAYS}\b{_WEEKDAY}\b(?!\.[a-z]|,? (?:the )?(?:[0-9]|(?-i:[A-Z])))"
)
_UNDATED = (
    rf"(?:{_WEEKDAY},? (?:the )?|from )?{_CAPITAL}{_MONTH} {_DAY}"
    rf"(?:{_TO}(?:{_MONTH} )?{_DAY}|{_AND}{_DAY}{_NO_NOUN})?(?![A-Za-z]|[.,:][0-9])"
    rf"|(?:{_WEEKDAY},? (?:the )?)?{_DAY}(?:(?:{_TO}|{_AND}){_DAY})? (?:of )?{_CAPITAL}{_MONTH}(?![A-Za-z])"
    r"|(?:(?<=\bin )|(?<=\bof )|(?<=\bfor )|(?<=\bduring ))the (?:first|second|third|fourth) (?:half|quarter)"
    r"(?:(?! of)| of the year)\b(?! (?:an?|time)\b)"
    r"|\b(?-i:[QH][1-4])\b(?![ ]?[-–'.]|[ ]?[0-9]{2}(?:[0-9]{2})?(?![0-9.,%]))"
)

DATED = rf"(?i:{_RANGE}|{_ISO})"
POINT = rf"(?i:(?:\b(?:{_WEEKDAY},? (?:the )?|before |after |between {_START} and ))?{_POINT})"
TOLD = f"(?i:{_TOLD})"
UNDATED = f"(?i:{_UNDATED})"
BEFORE_OUR_ERA = r"(?:\b[Tt]he )?(?<![0-9.,])[0-9][0-9,]{0,9}(?:(?:st|nd|rd|th)[- ]century)? (?:BCE?\b|B\.C\.)"
