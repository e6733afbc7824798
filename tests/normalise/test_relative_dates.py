"""What is told from the day of writing is read against that day, and only then."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.normalise.dates import read_date
from claimcheck.normalise.dates_in_prose import find_dates
from claimcheck.normalise.errors import UnreadableError

TODAY = date(2025, 11, 20)  # a Thursday
READ = """
去年底 2024-09-01..2024-12-31
今年9月 2025-09-01..2025-09-30
明年上半年 2026-01-01..2026-06-30
上周四 2025-11-13..2025-11-13
周四 2025-11-20..2025-11-20
周五 2025-11-14..2025-11-14
本周末 2025-11-22..2025-11-23
前一天 2025-11-19..2025-11-19
昨天 2025-11-19..2025-11-19
上个月 2025-10-01..2025-10-31
上月底 2025-10-21..2025-10-31
上季度 2025-07-01..2025-09-30
近三年 2022-11-21..2025-11-20
过去三个月 2025-08-21..2025-11-20
未来五年 2025-11-21..2030-11-20
三年前 2022-01-01..2022-12-31
三天后 2025-11-23..2025-11-23
今年以来 2025-01-01..2025-11-20
八月底 2025-08-21..2025-08-31
12月 2024-12-01..2024-12-31
上半年 2025-01-01..2025-06-30
三季度 2025-07-01..2025-09-30
前三季度 2025-01-01..2025-09-30
前10个月 2025-01-01..2025-10-31
8月至10月 2025-08-01..2025-10-31
去年9月至今年3月 2024-09-01..2025-03-31
本世纪初 2001-01-01..2034-04-30
yesterday 2025-11-19..2025-11-19
last Thursday 2025-11-13..2025-11-13
last week 2025-11-10..2025-11-16
last month 2025-10-01..2025-10-31
last year 2024-01-01..2024-12-31
late last year 2024-09-01..2024-12-31
the first half of this year 2025-01-01..2025-06-30
last October 2025-10-01..2025-10-31
next March 2026-03-01..2026-03-31
two years ago 2023-01-01..2023-12-31
3 months ago 2025-08-01..2025-08-31
the past three months 2025-08-21..2025-11-20
earlier this year 2025-01-01..2025-11-20
late October 2025-10-21..2025-10-31
31 October 2025-10-31..2025-10-31
Q3 2025-07-01..2025-09-30
from March to May 2025-03-01..2025-05-31
2025年前三季度 2025-01-01..2025-09-30
"""
ROWS = [tuple(row.rsplit(" ", 1)) for row in READ.strip().splitlines()]


@pytest.mark.parametrize(("text", "days"), ROWS)
def test_is_read_against_a_day(text: str, days: str) -> None:
    span = read_date(text, TODAY)
    assert f"{span.start}..{span.end}" == days
    assert span.text == text


@pytest.mark.parametrize("text", ["去年底", "上周四", "last month", "two years ago", "上半年", "昨天"])
def test_without_a_day_it_is_no_date(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_date(text)


def test_in_january_a_december_is_the_last_one() -> None:
    assert str(read_date("12月", date(2026, 1, 8)).start) == "2025-12-01"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("上半年", "2024-01-01..2024-06-30"),
        ("三季度", "2024-07-01..2024-09-30"),
        ("一季度", "2024-01-01..2024-03-31"),
        ("前三季度", "2024-01-01..2024-09-30"),
        ("前两个月", "2024-01-01..2024-02-29"),
        ("Q1", "2024-01-01..2024-03-31"),
        ("the first half", "2024-01-01..2024-06-30"),
        ("the first quarter of the year", "2024-01-01..2024-03-31"),
        ("一季度末", "2024-03-01..2024-03-31"),
        ("年末", "2024-09-01..2024-12-31"),
        ("年初", "2025-01-01..2025-04-30"),
        ("季末", "2024-12-01..2024-12-31"),
    ],
)
def test_in_january_what_is_not_over_is_that_of_last_year(text: str, days: str) -> None:
    span = read_date(text, date(2025, 1, 15))
    assert f"{span.start}..{span.end}" == days


def test_a_quarter_is_over_on_its_last_day() -> None:
    assert str(read_date("Q1", date(2025, 3, 31)).start) == "2025-01-01"
    assert str(read_date("Q1", date(2025, 3, 30)).start) == "2024-01-01"


def test_leads_out_of_the_calendar_with_an_error() -> None:
    with pytest.raises(UnreadableError, match="1 to 9999"):
        read_date("9 years ago", date(3, 1, 1))


@given(st.text(st.sampled_from("上下本周月年前三天去今底近个日last week yer0123 "), max_size=12), st.dates())
def test_any_text_is_a_date_or_an_error(text: str, day: date) -> None:
    try:
        span = read_date(text, day)
    except UnreadableError:
        return
    assert span.start is None or span.end is None or span.start <= span.end


def test_running_text() -> None:
    text = (
        "Sales rose last Thursday and in the first half of this year; 去年底翻番,近三年增长,2025年3月上线,two years ago"
    )
    found = [text[start:end] for _, start, end in find_dates(text, TODAY)]
    assert found == ["last Thursday", "the first half of this year", "去年底", "近三年", "2025年3月", "two years ago"]
    assert [text[start:end] for _, start, end in find_dates(text)] == ["2025年3月"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Q3 FY25", "2025-07-01..2025-09-30"),
        ("FY2025", "2025-01-01..2025-12-31"),
        ("25Q3", "2025-07-01..2025-09-30"),
        ("2025财年", "2025-01-01..2025-12-31"),
        ("25年8月", "2025-08-01..2025-08-31"),
        ("90年代", "1990-01-01..1999-12-31"),
        ("20世纪90年代末", "1996-09-01..1999-12-31"),
        ("the 20th century", "1901-01-01..2000-12-31"),
        ("week 35 of 2025", "2025-08-25..2025-08-31"),
        ("year-end 2025", "2025-09-01..2025-12-31"),
        ("end-August 2025", "2025-08-21..2025-08-31"),
    ],
)
def test_other_ways_to_name_a_period(text: str, days: str) -> None:
    span = read_date(text)
    assert f"{span.start}..{span.end}" == days
