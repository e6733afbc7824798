"""Dates told from where the reader stands: last Thursday, 去年底, 近三年, two years ago; only against a day given.

Each is put in absolute words, which are then read like any others: 去年底 is 2024年底 for a reader in 2025.
Weeks begin on Monday. A weekday alone is the last one up to the reference; a month or day without a year is the last
one that has begun, a quarter or half the last one that is over. "Years ago" means the whole year, and so with months
and weeks.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from claimcheck.normalise.days import MONTHS
from claimcheck.normalise.errors import UnreadableError

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: n for n, word in enumerate(_WORDS, 1)}
_NUMBERS |= {word: 10 * n for n, word in enumerate(("twenty", "thirty", "forty", "fifty"), 2)}
_NUMBERS |= {"fifteen": 15, "eighteen": 18, "hundred": 100, "a": 1, "an": 1, "couple of": 2}
_DIGITS = {sign: n for n, sign in enumerate("零一二三四五六七八九")} | {"两": 2, "十": 10}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CHINESE_WEEKDAYS = "一二三四五六日"
_UNITS = {
    "天": "day",
    "日": "day",
    "周": "week",
    "星期": "week",
    "礼拜": "week",
    "月": "month",
    "年": "year",
    "季度": "quarter",
}
_NUMBER = rf"[0-9]{{1,4}}|{'|'.join(_NUMBERS)}"
_ENGLISH_UNIT = "day|week|month|quarter|year|decade"
_CHINESE_NUMBER = "[0-9]{1,4}|[一二两三四五六七八九十]{1,3}"
_SHIFTS = {"this": 0, "current": 0, "last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1, "following": 1}
_YEARS = {
    "大前年": -3,
    "前年": -2,
    "去年": -1,
    "上年": -1,
    "今年": 0,
    "本年": 0,
    "本年度": 0,
    "明年": 1,
    "来年": 1,
    "后年": 2,
}
_DAYS = {
    "大前天": -3, "前天": -2, "前日": -2, "昨天": -1, "昨日": -1, "昨晚": -1, "昨夜": -1, "前一天": -1, "前一日": -1,
    "今天": 0, "今日": 0, "今晚": 0, "今早": 0, "当天": 0, "当日": 0, "明天": 1, "明日": 1, "次日": 1, "后天": 2,
    "大后天": 3,
}  # fmt: skip
_ENGLISH_DAYS = {"the day before yesterday": -2, "the day after tomorrow": 2, "last night": -1}
_ENGLISH_DAYS |= {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_STEP = {"上上": -2, "上": -1, "上一": -1, "上一个": -1, "上个": -1, "前一": -1, "本": 0, "这": 0, "这个": 0, "当": 0}
_STEP |= {"下": 1, "下个": 1, "下一": 1, "下一个": 1, "下下": 2}
_STEPS = "|".join(sorted(_STEP, key=len, reverse=True))

Resolver = Callable[["re.Match[str]", date], str]


def make_absolute(text: str, reference: date) -> str:
    """Put what a folded text tells relative to `reference` in absolute words; the rest stays as it is.

    Raises UnreadableError where that leads out of the calendar.
    """
    try:
        for pattern, resolve in _FORMS:
            text = re.sub(pattern, partial(_resolved, resolve, reference), text)
    except (OverflowError, ValueError):
        message = "the calendar has the years 1 to 9999"
        raise UnreadableError(message) from None
    return text


def _resolved(resolve: Resolver, reference: date, found: "re.Match[str]") -> str:
    return resolve(found, reference)


def is_relative(text: str) -> bool:
    """Say whether a folded text has words that only a reference date gives a meaning."""
    return any(re.search(pattern, text) for pattern, _ in _FORMS)


def _count(words: str) -> int:
    if words in _NUMBERS:
        return _NUMBERS[words]
    if words[0] in "0123456789":
        return int(words)
    tens, ten, ones = words.rpartition("十")
    return (10 * _DIGITS.get(tens, 1) if ten else 0) + _DIGITS.get(ones, 0)


def _moved(reference: date, by: int, unit: str) -> date:
    """Move by whole units; the last day of a shorter month where there is no such day."""
    if unit in ("day", "week"):
        return reference + timedelta(days=by * (7 if unit == "week" else 1))
    months = (
        by * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit] + 12 * reference.year + reference.month - 1
    )
    first = date(months // 12, months % 12 + 1, 1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first.replace(day=min(reference.day, (following - first).days))


def _whole(day: date, unit: str) -> str:
    """The unit in which a day stands, in absolute words."""
    if unit == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04}-w{week:02}"
    quarter = f"{day.year:04}-q{(day.month + 2) // 3}"
    forms = {"day": day.isoformat(), "month": f"{day.year:04}-{day.month:02}", "quarter": quarter}
    return forms.get(unit, f"{day.year:04}")


def _shifted(day: date, by: int, unit: str) -> str:
    """The unit `by` so many away; the last decade is the ten years up to the reference."""
    if unit != "decade":
        return _whole(_moved(day, by, unit), unit)
    return _span(_moved(day, -1, unit) + timedelta(days=1), day) if by < 0 else f"{day.year // 10 + by}0s"


def _season(found: "re.Match[str]", reference: date) -> str:
    """Last summer is the one that ended last, next summer the one that begins next."""
    from claimcheck.normalise.date_words import read_days

    step = _SHIFTS[found[1]]
    years = range(reference.year, reference.year - 3, -1) if step < 0 else range(reference.year, reference.year + 2)
    for year in years:
        first, last = read_days(f"{found[2]} {year:04}")
        if (step < 0 and last < reference) or (step > 0 and first > reference) or step == 0:
            return f"{found[2]} {year:04}"
    return found[0]


def _weekday(reference: date, week: int | None, number: int) -> str:
    """The weekday 0 to 6 of a week counted from this one, or the last one up to the reference."""
    monday = reference - timedelta(days=reference.weekday())
    if week is None:
        return (reference - timedelta(days=(reference.weekday() - number) % 7)).isoformat()
    return (monday + timedelta(days=7 * week + number)).isoformat()


def _span(first: date, last: date) -> str:
    return f"{first.isoformat()}..{last.isoformat()}"


def _last_few(found: "re.Match[str]", reference: date) -> str:
    unit = _UNITS.get(found[2].removeprefix("个"), found[2].removesuffix("s"))
    back = _moved(reference, -_count(found[1] or "one"), unit)
    return _span(back + timedelta(days=1), reference)


def _next_few(found: "re.Match[str]", reference: date) -> str:
    unit = _UNITS.get(found[2].removeprefix("个"), found[2].removesuffix("s"))
    return _span(reference + timedelta(days=1), _moved(reference, _count(found[1] or "one"), unit))


def _ago(found: "re.Match[str]", reference: date) -> str:
    unit = _UNITS.get(found[2].removeprefix("个"), found[2].removesuffix("s"))
    back = found[3] in ("ago", "earlier", "前", "之前", "以前")
    return _whole(_moved(reference, _count(found[1]) * (-1 if back else 1), unit), "year" if unit == "decade" else unit)


def _nearest(form: str, reference: date) -> str:
    """A month or day that names no year: the last one that has begun."""
    from claimcheck.normalise.date_words import read_days

    this_year = form.format(reference.year)
    return this_year if read_days(this_year)[0] <= reference else form.format(reference.year - 1)


def _last_over(form: str, reference: date) -> str:
    """A quarter, half or first months that name no year: the last ones that are over, for nobody knows the others."""
    from claimcheck.normalise.date_words import read_days

    this_year = form.format(reference.year)
    return this_year if read_days(this_year)[1] <= reference else form.format(reference.year - 1)


def _edge(found: "re.Match[str]", reference: date) -> str:
    """The beginning or end of a month or quarter that is not named: the last one that has begun."""
    from claimcheck.normalise.date_words import read_days

    unit = "month" if found[1] == "月" else "quarter"
    this, before = (_in_chinese(_moved(reference, by, unit), unit) + found[2] for by in (0, -1))
    return this if read_days(this)[0] <= reference else before


def _in_chinese(day: date, unit: str) -> str:
    """The month or quarter in which a day stands, so that words may follow it: 2025年q3末."""
    return f"{day.year:04}年{day.month}月" if unit == "month" else f"{day.year:04}年q{(day.month + 2) // 3}"


def _named(found: "re.Match[str]", reference: date) -> str:
    """Resolve "last October", "next March": the month before or after the present one that has this name."""
    month = MONTHS.index(next(name for name in MONTHS if name.startswith(found[2][:3]))) + 1
    step = _SHIFTS[found[1]]
    year = reference.year + (step if (month - reference.month) * step <= 0 else 0)
    return f"{year:04}-{month:02}"


_MONTH = r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
_MONTH += r"|nov(?:ember)?|dec(?:ember)?"
_SHIFT = "|".join(_SHIFTS)
_HAN_UNIT = "个?(?:天|日|周|星期|礼拜|月|年|季度)"
_FORMS: tuple[tuple[str, Resolver], ...] = (
    (r"\bhalf a year\b", lambda _, __: "six months"),
    (r"(?<=过去|最近|未来|今后)(?:的|这)?半年|(?<=近)半年|半年(?=(?:之|以)?[前后])", lambda _, __: "6个月"),
    (r"\bthe year before last\b", lambda _, day: f"{day.year - 2:04}"),
    (r"\bearlier this (week|month|quarter)\b", lambda found, day: f"{_whole(day, found[1])}..{day.isoformat()}"),
    (r"\blater this (week|month|quarter)\b", lambda found, day: f"{day.isoformat()}..{_whole(day, found[1])}"),
    (r"\bearlier this year\b", lambda _, day: _span(date(day.year, 1, 1), day)),
    (r"\b(?:later this year|the rest of the year)\b|年内", lambda _, day: _span(day, date(day.year, 12, 31))),
    (r"\b(?:this year so far|so far this year|year to date|ytd)\b|今年以来|年初至今|年初以来",
     lambda _, day: _span(date(day.year, 1, 1), day)),
    ("|".join(_ENGLISH_DAYS), lambda found, day: (day + timedelta(days=_ENGLISH_DAYS[found[0]])).isoformat()),
    (rf"(?<![0-9a-z.])({_NUMBER}) ({_ENGLISH_UNIT})s? (ago|earlier|from now|later)\b", _ago),
    (rf"^in ({_NUMBER}) ({_ENGLISH_UNIT})s?()$", _ago),
    (rf"\b(?:the |over the |in the )?(?:last|past|previous|trailing) ({_NUMBER}) ({_ENGLISH_UNIT})s?\b", _last_few),
    (rf"\b(?:(?:over|in|during|for|within) )?the (?:next|coming)( )({_ENGLISH_UNIT})\b",
     lambda found, day: _span(day + timedelta(days=1), _moved(day, 1, found[2]))),
    (rf"\b(?:(?:over|in|during|for|within) )?the (?:last|past)( )({_ENGLISH_UNIT})\b",
     lambda found, day: _span(_moved(day, -1, found[2]) + timedelta(days=1), day)),
    (rf"\b(?:the |over the |in the )?(?:next|coming) ({_NUMBER}) ({_ENGLISH_UNIT})s?\b", _next_few),
    (rf"\b(?:the )?({_SHIFT}) ({_ENGLISH_UNIT})\b",
     lambda found, day: _shifted(day, _SHIFTS[found[1]], found[2])),
    (rf"\b({_SHIFT}) (spring|summer|autumn|fall|winter)\b", _season),
    (rf"\b({_SHIFT}) ({'|'.join(_WEEKDAYS)})\b",
     lambda found, day: _weekday(day, _SHIFTS[found[1]], _WEEKDAYS.index(found[2]))),
    (rf"\b(?:on )?({'|'.join(_WEEKDAYS)})\b", lambda found, day: _weekday(day, None, _WEEKDAYS.index(found[1]))),
    (rf"\b({_SHIFT}) ({_MONTH})\b(?! [0-9])", _named),
    ("|".join(sorted(_DAYS, key=len, reverse=True)),
     lambda found, day: (day + timedelta(days=_DAYS[found[0]])).isoformat()),
    ((rf"(?:最近|过去|近|此前|(?<!年)前(?=[^季月]*[天日周年星礼]))(?:的|这)?"
     rf"({_CHINESE_NUMBER})({_HAN_UNIT})(?!度)(?:来|里|内|间)?"), _last_few),
    (rf"(?:未来|今后|接下来)(?:的)?({_CHINESE_NUMBER})({_HAN_UNIT})(?:里|内|间)?", _next_few),
    (rf"(?<![0-9.])([0-9]{{1,3}}|[一二两三四五六七八九十]{{1,3}})({_HAN_UNIT})(之前|以前|前|之后|以后|后)", _ago),
    ("|".join(sorted(_YEARS, key=len, reverse=True)), lambda found, day: f"{day.year + _YEARS[found[0]]}年"),
    (rf"({_STEPS})(?:周|星期|礼拜)末",
     lambda found, day: "..".join(_weekday(day, _STEP[found[1]], number) for number in (5, 6))),
    (rf"({_STEPS})(?:周|星期|礼拜)([一二三四五六日天])",
     lambda found, day: _weekday(day, _STEP[found[1]], _CHINESE_WEEKDAYS.index(found[2].replace("天", "日")))),
    (rf"({_STEPS})(?:周|星期|礼拜)(?!年)", lambda found, day: _whole(_moved(day, _STEP[found[1]], "week"), "week")),
    (r"(?:周|星期|礼拜)([一二三四五六日天])(?!年)",
     lambda found, day: _weekday(day, None, _CHINESE_WEEKDAYS.index(found[1].replace("天", "日")))),
    ("本世纪", lambda _, day: f"{(day.year + 99) // 100}世纪"),
    ("上世纪", lambda _, day: f"{(day.year - 1) // 100}世纪"),
    (rf"({_STEPS})季度?", lambda found, day: _in_chinese(_moved(day, _STEP[found[1]], "quarter"), "quarter")),
    (rf"({_STEPS})月(?:份)?", lambda found, day: _in_chinese(_moved(day, _STEP[found[1]], "month"), "month")),
    ((r"^(?:第?[一二三四1-4]{1,2}季度?|[上下]半年|[前头首](?:[一二三1-3]个?季度|(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})个?月))"
      "[初中底末]?$"), lambda found, day: _last_over("{}年" + found[0], day)),
    (r"^年[初中底末]$", lambda found, day: _nearest("{}" + found[0], day)),
    (r"^([月季])([初中底末])$", _edge),
    (r"^((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月[份初中底末上下旬日号0-9一二三四五六七八九十]{0,5})$",
     lambda found, day: _nearest("{}年" + found[0], day)),
    (rf"^((?:early|mid|late|the end of|the beginning of|end of)?[ -]?(?:{_MONTH})(?: [0-9]{{1,2}}(?:st|nd|rd|th)?)?)$",
     lambda found, day: _nearest(found[0] + " {}", day)),
    (rf"^[0-9]{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})$", lambda found, day: _nearest(found[0] + " {}", day)),
    (r"^(q[1-4]|h[12])$", lambda found, day: _last_over("{}-" + found[0], day)),
    (r"^(the (?:first|second|third|fourth) (?:half|quarter))(?: of the year)?$",
     lambda found, day: _last_over(found[1] + " of {}", day)),
)  # fmt: skip
