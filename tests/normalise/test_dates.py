"""A date is the days it may mean, however it is typed; what is none is named."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.normalise.dates import read_date
from claimcheck.normalise.errors import HOW_TO_WRITE_A_DATE, UnreadableError


def days(text: str) -> str:
    """The span as start..end, nothing where it is open."""
    span = read_date(text)
    return f"{span.start or ''}..{span.end or ''}"


BOTH_YEARS = "2024-01-01..2025-12-31"
YEAR = "2025-01-01..2025-12-31"
AUGUST = "2025-08-01..2025-08-31"
THE_31ST = "2025-08-31..2025-08-31"
QUARTER = "2025-07-01..2025-09-30"
FIRST_HALF = "2025-01-01..2025-06-30"

EDTF = {
    "2025": YEAR,
    "2025-08": AUGUST,
    "2025-08-31": THE_31ST,
    "2024-02-29": "2024-02-29..2024-02-29",
    "2025-Q3": QUARTER,
    "2025-H1": FIRST_HALF,
    "2025-W36": "2025-09-01..2025-09-07",
    "2025-08/2025-10": "2025-08-01..2025-10-31",
    "2025-08-31/2025-09-02": "2025-08-31..2025-09-02",
    "../2025": "..2025-12-31",
    "/2025": "..2025-12-31",
    "2025/..": "2025-01-01..",
    "2025/": "2025-01-01..",
    "2025-08~": AUGUST,
    "2025?": YEAR,
    "2025%": YEAR,
    "2025-~08": AUGUST,
    "2024-08~/2025?": "2024-08-01..2025-12-31",
    "2025-21": "2025-03-01..2025-05-31",
    "2025-24": "2025-12-01..2026-02-28",
    "2025-25": "2025-03-01..2025-05-31",
    "2025-35": QUARTER,
    "2025-40": FIRST_HALF,
    "202X": "2020-01-01..2029-12-31",
    "20XX": "2000-01-01..2099-12-31",
    "2025-XX": YEAR,
    "2025-1X": "2025-10-01..2025-12-31",
    "2025-08-XX": AUGUST,
    "2025-08-3X": "2025-08-30..2025-08-31",
    "2025-02-2X": "2025-02-20..2025-02-28",
    "2025-XX-XX": YEAR,
    "2026-03-17 15:42": "2026-03-17..2026-03-17",
    "2025-08-31T23:30:00Z": THE_31ST,
    "2025-08-31T23:30:00.5+08:00": THE_31ST,
}

SHARED = {  # a year that two calendar years share
    "2024-25": BOTH_YEARS,
    "2024–25": BOTH_YEARS,
    "2024/25": BOTH_YEARS,
    "2024/2025": BOTH_YEARS,
    "2020-21": "2020-01-01..2021-12-31",
    "2021-22": "2021-01-01..2022-12-31",
    "2022-23": "2022-01-01..2023-12-31",
    "2019-20": "2019-01-01..2020-12-31",
    "1999-00": "1999-01-01..2000-12-31",
    "1999/2000": "1999-01-01..2000-12-31",
    "2020-21/2022-23": "2020-01-01..2023-12-31",
    "2021-21": "2021-03-01..2021-05-31",
    "2021-24": "2021-12-01..2022-02-28",
    "2009-10": "2009-10-01..2009-10-31",
    "2009/10": "2009-10-01..2009-10-31",
    "FY2024-25": BOTH_YEARS,
    "FY24/25": BOTH_YEARS,
    "FY 2024/25": BOTH_YEARS,
    "FY24-FY25": BOTH_YEARS,
    "FY2009-10": "2009-01-01..2010-12-31",
    "FY1999-00": "1999-01-01..2000-12-31",
    "fiscal 2024-25": BOTH_YEARS,
    "financial year 2024/25": BOTH_YEARS,
    "tax year 2024/25": BOTH_YEARS,
    "the 2024-25 season": BOTH_YEARS,
    "2024/25 season": BOTH_YEARS,
    "season 2024/25": BOTH_YEARS,
    "the 2024–25 academic year": BOTH_YEARS,
    "2009-10 season": "2009-01-01..2010-12-31",
    "2024-25赛季": BOTH_YEARS,
    "2024-25财年": BOTH_YEARS,
    "2024/25年度": BOTH_YEARS,
    "2024-2025学年": BOTH_YEARS,
    "2024—2025学年度": BOTH_YEARS,
    "2025 season": YEAR,
    "2025赛季": YEAR,
    "2025会计年度": YEAR,
    "financial year 2025": YEAR,
    "Q3 of financial year 2025": QUARTER,
}

TYPED = {
    "2025 Q3": QUARTER,
    "Q3 2025": QUARTER,
    "3Q 2025": QUARTER,
    "third quarter of 2025": QUARTER,
    "2025H1": FIRST_HALF,
    "the first half of 2025": FIRST_HALF,
    "August 2025": AUGUST,
    "AUG. 2025": AUGUST,
    "Sept 2025": "2025-09-01..2025-09-30",
    "Aug 31, 2025": THE_31ST,
    "31st of August, 2025": THE_31ST,
    "31 aug 2025": THE_31ST,
    "2025/08/31": THE_31ST,
    "2025/8": AUGUST,
    "8/31/2025": THE_31ST,
    "31/8/2025": THE_31ST,
    "8/2025": AUGUST,
    "2025.08.31": THE_31ST,
    "2025-8-31": THE_31ST,
    "20250831": THE_31ST,
    "early 2026": "2026-01-01..2026-04-30",
    "mid-2024": "2024-05-01..2024-08-31",
    "late 2025": "2025-09-01..2025-12-31",
    "the end of 2025": "2025-09-01..2025-12-31",
    "early August 2025": "2025-08-01..2025-08-10",
    "mid-August 2025": "2025-08-11..2025-08-20",
    "end of Q3 2025": "2025-09-01..2025-09-30",
    "the end of the third quarter of 2025": "2025-09-01..2025-09-30",
    "the start of Q3 2025": "2025-07-01..2025-07-31",
    "mid-Q3 2025": "2025-08-01..2025-08-31",
    "the end of the first half of 2025": "2025-06-01..2025-06-30",
    "the middle of the first half of 2025": "2025-02-01..2025-05-31",
    "late summer 2025": "2025-08-01..2025-08-31",
    "the early 2000s": "2000-01-01..2003-04-30",
    "the mid-1980s": "1983-05-01..1986-08-31",
    "late August 2025": "2025-08-21..2025-08-31",
    "summer 2025": "2025-06-01..2025-08-31",
    "2020s": "2020-01-01..2029-12-31",
    "around 2025": YEAR,
    "as of August 2025": AUGUST,
    "since 2024": "2024-01-01..",
    "by the end of 2026": "..2026-12-31",
    "before August 2025": "..2025-07-31",
    "after 2025-08-31": "2025-09-01..",
    "2024-2025": "2024-01-01..2025-12-31",
    "2024–2025": "2024-01-01..2025-12-31",
    "2024—2025": "2024-01-01..2025-12-31",
    "2025-08..2025-10": "2025-08-01..2025-10-31",
    "..2025": "..2025-12-31",
    "January to March 2026": "2026-01-01..2026-03-31",
    "Aug-Oct 2025": "2025-08-01..2025-10-31",
    "Q1-Q3 2025": "2025-01-01..2025-09-30",
    "from May 2024 to June 2025": "2024-05-01..2025-06-30",
    "between 2024 and 2026": "2024-01-01..2026-12-31",
    "Sunday, 31 August 2025": THE_31ST,
    "Sun 31 Aug 2025": THE_31ST,
    "31-Aug-2025": THE_31ST,
    "06.05.2025": "2025-05-06..2025-05-06",
    "08.31.2025": THE_31ST,
    "the week of 1 September 2025": "2025-09-01..2025-09-07",  # a Monday
    "week of August 31, 2025": "2025-08-31..2025-09-06",  # a Sunday
    "week of 3 September 2025": "2025-09-01..2025-09-07",
    "the week beginning 1 September 2025": "2025-09-01..2025-09-07",
    "the week ending 31 August 2025": "2025-08-25..2025-08-31",
    "13 weeks ended 30 March 2024": "2023-12-31..2024-03-30",
    "the year ended 31 March 2024": "2023-04-01..2024-03-31",
    "the fiscal year ended March 2024": "2023-04-01..2024-03-31",
    "year ended 30 January 2024": "2023-01-31..2024-01-30",
    "the three months ended 30 June 2025": "2025-04-01..2025-06-30",
    "the quarter ended September 30, 2025": QUARTER,
    "the half-year ended 30 June 2025": FIRST_HALF,
    "six months ended June 2025": FIRST_HALF,
    "six months to June 2025": FIRST_HALF,
    "the year to 31 March 2024": "2023-04-01..2024-03-31",
    "the fiscal third quarter of 2025": QUARTER,
    "first fiscal quarter of 2025": "2025-01-01..2025-03-31",
    "AD 79": "0079-01-01..0079-12-31",
    "1066 CE": "1066-01-01..1066-12-31",
    "the 1st century AD": "0001-01-01..0100-12-31",
    "31-Aug-25": THE_31ST,
    "2025-Aug-31": THE_31ST,
    "31.08.2025": THE_31ST,
    "2025-08-31 09:30 AM": THE_31ST,
    "31 Aug '25": THE_31ST,
    "Aug/2025": AUGUST,
    "Q3/2025": QUARTER,
    "2025/Q3": QUARTER,
    "H1/2025": FIRST_HALF,
    "third-quarter 2025": QUARTER,
    "3Q25": QUARTER,
    "1H25": FIRST_HALF,
    "9M25": "2025-01-01..2025-09-30",
    "the last quarter of 2025": "2025-10-01..2025-12-31",
    "the first nine months of 2025": "2025-01-01..2025-09-30",
    "the final three months of 2025": "2025-10-01..2025-12-31",
    "the first half of August 2025": "2025-08-01..2025-08-15",
    "the second half of August 2025": "2025-08-16..2025-08-31",
    "the last week of August 2025": "2025-08-25..2025-08-31",
    "the last day of 2025": "2025-12-31..2025-12-31",
    "the second half of the 1990s": "1995-01-01..1999-12-31",
    "third quarter of fiscal 2025": QUARTER,
    "FY98": "1998-01-01..1998-12-31",
    "at the end of 2025": "2025-09-01..2025-12-31",
    "up to 2025": "..2025-12-31",
    "May 2025-June 2025": "2025-05-01..2025-06-30",
    "3-9 May 2025": "2025-05-03..2025-05-09",
    "May 3-9, 2025": "2025-05-03..2025-05-09",
    "from 3 to 9 May 2025": "2025-05-03..2025-05-09",
    "May 28-June 3, 2025": "2025-05-28..2025-06-03",
    "30 and 31 August 2025": "2025-08-30..2025-08-31",
    "30th & 31st August 2025": "2025-08-30..2025-08-31",
    "29, 30 and 31 August 2025": "2025-08-29..2025-08-31",
    "August 29, 30, and 31, 2025": "2025-08-29..2025-08-31",
    "31 August 2025 at 14:30": THE_31ST,
    "31 August 2025, at 2:30 pm": THE_31ST,
    "2025-08-31 14:30 GMT": THE_31ST,
    "31 August 2025 at 1500 GMT": THE_31ST,
}

CHINESE = {
    "2025年": YEAR,
    "2025年8月": AUGUST,
    "2025 年 8 月": AUGUST,
    "2025年8月31日": THE_31ST,
    "2025年8月31号": THE_31ST,
    "\uff12\uff10\uff12\uff15年\uff18月": AUGUST,  # full-width figures
    "二〇二五年八月三十一日": THE_31ST,
    "2025年十月": "2025-10-01..2025-10-31",
    "2025年初": "2025-01-01..2025-04-30",
    "2025年年中": "2025-05-01..2025-08-31",
    "2025年底": "2025-09-01..2025-12-31",
    "2025年8月中旬": "2025-08-11..2025-08-20",
    "2025年8月底": "2025-08-21..2025-08-31",
    "2025年8月末": "2025-08-21..2025-08-31",
    "2025年三季度末": "2025-09-01..2025-09-30",
    "2025年第三季度末": "2025-09-01..2025-09-30",
    "2025年Q3末": "2025-09-01..2025-09-30",
    "2025Q3末": "2025-09-01..2025-09-30",
    "2025年三季度初": "2025-07-01..2025-07-31",
    "2025年上半年末": "2025-06-01..2025-06-30",
    "2025年下半年初": "2025-07-01..2025-07-31",
    "2025财年第三财季末": "2025-09-01..2025-09-30",
    "2025年上半年": FIRST_HALF,
    "2025下半年": "2025-07-01..2025-12-31",
    "2025年第三季度": QUARTER,
    "2025年三季度": QUARTER,
    "2025年Q3": QUARTER,
    "2025年前三季度": "2025-01-01..2025-09-30",
    "2025年前8個月": "2025-01-01..2025-08-31",
    "2025年秋季": "2025-09-01..2025-11-30",
    "2020年代": "2020-01-01..2029-12-31",
    "20XX年": "2000-01-01..2099-12-31",
    "截至2025年8月": AUGUST,
    "約2025年": YEAR,
    "2025年8月31日前后": THE_31ST,
    "2024年以来": "2024-01-01..",
    "2026年之前": "..2025-12-31",
    "2026年底前": "..2026-12-31",
    "2025年后": "2026-01-01..",
    "2025年1月至3月": "2025-01-01..2025-03-31",
    "2026年1-2月": "2026-01-01..2026-02-28",
    "自2024年5月至2025年6月": "2024-05-01..2025-06-30",
    "2025年8月31日（星期日）": THE_31ST,
    "2025年8月31日21时": THE_31ST,
    "2025年8月31日上午9点30分": THE_31ST,
    "2025年8月31日 14:30": THE_31ST,
    "2025年8月31日下午3时许": THE_31ST,
    "2025年8月31日晚": THE_31ST,
    "2025年8月30日和31日": "2025-08-30..2025-08-31",
    "2025年8月30、31日": "2025-08-30..2025-08-31",
    "2025年8月29日、30日和31日": "2025-08-29..2025-08-31",
    "2025年3月5日至8日": "2025-03-05..2025-03-08",
    "2025年3月5-8日": "2025-03-05..2025-03-08",
    "2025年3月5日至4月8日": "2025-03-05..2025-04-08",
    "2025年一至九月": "2025-01-01..2025-09-30",
    "2025年头两个月": "2025-01-01..2025-02-28",
    "2025年二三季度": "2025-04-01..2025-09-30",
    "2025年全年": YEAR,
    "2025年第35周": "2025-08-25..2025-08-31",
    "2025财年第三财季": QUARTER,
    "98年": "1998-01-01..1998-12-31",
    "25年8月": AUGUST,
    "民国114年8月": AUGUST,
    "乾隆10年": "1745-01-01..1745-12-31",
    "正德10年": "1515-01-01..1515-12-31",
    "崇祯元年": "1628-01-01..1628-12-31",
    "令和七年": YEAR,
    "公元618年": "0618-01-01..0618-12-31",
}


@pytest.mark.parametrize(("text", "expected"), [*EDTF.items(), *SHARED.items(), *TYPED.items(), *CHINESE.items()])
def test_a_date_is_the_days_it_may_mean(text: str, expected: str) -> None:
    assert days(text) == expected
    assert read_date(text).text == text


@pytest.mark.parametrize(
    ("text", "fiscal"),
    [
        *((text, True) for text in ("FY2023", "fiscal 2023", "FY'23", "2023财年", "FY24 Q3", "Q3 FY2024", "FY2024/25")),
        *(
            (text, True)
            for text in (
                "third quarter of fiscal 2025",
                "fiscal third quarter of 2025",
                "2025财年第三财季",
                "2023会计年度",
            )
        ),
        *((text, False) for text in ("the fiscal year ended March 2024", "year ended 31 March 2024")),
        *((text, False) for text in ("2023", "Q3 2024", "2024-25", "the 2024-25 season", "2023年度", "CY2023")),
    ],
)
def test_a_fiscal_year_says_that_it_is_one(text: str, fiscal: bool) -> None:  # noqa: FBT001 - a column of the table
    assert read_date(text).fiscal is fiscal


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2025-02-30", '"2025-02-30" is no date: February 2025 has 28 days, and no day 30'),
        ("2025-13", '"2025-13" is no date: month 13 is not between 1 and 12'),
        ("FY 2024-24", " is no date: " + HOW_TO_WRITE_A_DATE),
        ("2024-20", "month 20 is not between 1 and 12"),
        ("2025-01/2025-13", '"2025-13" is no date: month 13 is not between 1 and 12'),
        ("2025-10/2025-08", '"2025-10/2025-08" ends before it starts'),
        ("2025年13月", "month 13 is not between 1 and 12"),
        ("2025年2月30日", "and no day 30"),
        ("0000", "year 0 is not between 1 and 9999"),
        ("Q5 2025", "quarter 5 is not between 1 and 4"),
        ("2025-W60", "2025 has no week 60"),
        ("2025-02-3X", "February 2025 has 28 days, and no day 30"),
        ("2025-2X", 'no month is "2X"'),
        ("9999-24", "year 10000"),
        ("after 9999", "the calendar has the years 1 to 9999"),
        ("before 0001", "the calendar has the years 1 to 9999"),
        ("08/09/2025", "day and month cannot be told apart"),
        ("August 31", "it states no year"),
        ("8月31日", "it states no year"),
        ("last month", "write it as 2025, 2025-08"),
        ("今年", "write it as 2025, 2025-08"),
        ("yes", "write it as"),
        ("12:30", "write it as"),
        ("25-08", "write it as"),
        ("٢٠٢٥", "write it as"),
        ("../..", "has neither a start nor an end"),
        ("/", "has neither a start nor an end"),
        ("a/b/c", "has more than two ends"),
        ("", "an empty text is no date"),
        (" \u200b", "an empty text is no date"),
        ("3 and 9 May 2025", '"3 and 9" is no date: its days do not follow each other'),
        ("2025年3月5日和9日", '"5日和9" is no date: its days do not follow each other'),
        ("5 and 6 May", "it states no year"),
        ("Monday, 31 August 2025", "2025-08-31 falls on another weekday"),
        ("2025年8月31日（星期一）", "2025-08-31 falls on another weekday"),
        ("early-mid 2025", "it names two thirds of one time"),
        ("2X25", "write it as"),
        ("公元前221年", "it is before our era, and the calendar has the years 1 to 9999"),
        ("50,000 B.C.", '"50,000 B.C." is no date: it is before our era'),
        ("3000 BC", "it is before our era"),
        ("221 BCE", "it is before our era"),
        ("the 5th century BC", "it is before our era"),
        ("Christmas 2023", "it is told by a holiday, and not by its days; write it as"),
        ("国庆", "it is told by a holiday"),
        ("2024年春节", "it is told by a holiday"),
        ("fiscal third quarter", "it states no year"),
        ("first half", "it states no year"),
        ("week of May 2024", "a week is told by a day"),
        ("the year ended 5 January 0001", "is not between 1 and 9999"),
        ("the year ended 9999", "the calendar has the years 1 to 9999"),
        ("13.13.2025", "month 13 is not between 1 and 12"),
        ("08-09-2025", "day and month cannot be told apart"),
        ("the last 9 weeks of August 2025", "there are no 9 weeks in it"),
        ("the last 99 weeks of 0001", "there are no 99 weeks in it"),
        ("the first 0 days of 9999", "there are no 0 days in it"),
        ("the first 5 quarters of 2025", "there are no 5 quarters in it"),
        ("Tuesday", '"Tuesday" is no date: it is told from a day that is not known'),
        ("2025-03 To Soon", '"2025-03 To Soon" is no date'),
        ("2024 to 2025 To 2026", '"2024 to 2025 To 2026" has more than two ends'),
        ("FY 2025-13", '"FY 2025-13" is no date'),
        ("“2025-08”", '"“2025-08”" is no date: curly quotes are part of the text: use straight ones'),
        ("2025" * 21, "84 characters are too long for a date"),
    ],
)
def test_what_is_no_date_is_named(text: str, reason: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_date(text)
    assert reason in str(caught.value)


@given(st.dates())
def test_iso_dates_read_as_themselves(day: date) -> None:
    assert read_date(day.isoformat()).start == read_date(day.isoformat()).end == day


@given(st.dates(), st.dates())
def test_intervals_run_from_the_first_to_the_last_day(one: date, other: date) -> None:
    first, last = sorted((one, other))
    span = read_date(f"{first}/{last}")
    assert (span.start, span.end) == (first, last)


_PIECES = (
    "first ",
    "last ",
    "the ",
    "half ",
    "weeks ",
    "months ",
    "quarter ",
    "of ",
    "May ",
    "early ",
    "and ",
    "'",
    "第",
    "民国",
)


@given(
    st.text(alphabet="0123456789-/.~?%XxQHW年月日初底前至到 abefmrtuy", max_size=30)
    | st.lists(st.sampled_from(_PIECES) | st.from_regex("[0-9]{1,4} ?", fullmatch=True), max_size=8).map("".join)
)
def test_any_text_is_a_date_or_unreadable(text: str) -> None:
    try:
        span = read_date(text)
    except UnreadableError:
        return
    assert span.start or span.end
    assert not (span.start and span.end) or span.start <= span.end


@pytest.mark.parametrize("piece", ["-", "2", "/", "2025-", "年", "to ", "前", "the ", "early ", "~"])
def test_long_texts_are_refused_at_once(piece: str) -> None:
    started = time.perf_counter()
    with pytest.raises(UnreadableError):
        read_date(piece * 200_000)
    assert time.perf_counter() - started < 0.5
