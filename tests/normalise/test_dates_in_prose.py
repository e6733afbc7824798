"""Dates in running text: whole expressions, read as a claim's date is."""

import re
import time
from collections import deque
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.normalise.date_expressions import expressions
from claimcheck.normalise.dates_in_prose import find_dates

TODAY = date(2025, 11, 20)  # a Thursday
# Text and its dates, that a text names by itself.
DATED = """
于 2024 年 8 月 31 日发布 => 2024-08-31..2024-08-31
2024 年底 => 2024-09-01..2024-12-31
on 2024-08-31, or 2024/9/1 => 2024-08-31..2024-08-31 2024-09-01..2024-09-01
August 31, 2024 => 2024-08-31..2024-08-31
on Saturday, 31 August 2024 => 2024-08-31..2024-08-31
on Friday, 31 August 2024 =>
the 31st of August, 2024 => 2024-08-31..2024-08-31
AUGUST 31, 2024 and 31-Aug-2024 => 2024-08-31..2024-08-31 2024-08-31..2024-08-31
31/08/2024 and 31.08.2024 => 2024-08-31..2024-08-31 2024-08-31..2024-08-31
05/06/2024 =>
05.06.2024, 20240605, 2024-W23 => 2024-06-05..2024-06-05 2024-06-05..2024-06-05 2024-06-03..2024-06-09
20240605 people, 20241305 =>
for the year ended 31 March 2024 => 2023-04-01..2024-03-31
the three months ended June 30, 2024 => 2024-04-01..2024-06-30
in the week of 5 May 2024, the week ending 5 May 2024 => 2024-05-05..2024-05-11 2024-04-29..2024-05-05
the fiscal third quarter of 2024, third fiscal quarter of 2024 => {Q3} {Q3}
financial year 2024, 2024会计年度, 2024赛季 => {Y} {Y} {Y}
2024财年第三财季 => {Q3}
2024年前建成, 2024年前三季度, 2024年前后, 2024年后 => None..2023-12-31 2024-01-01..2024-09-30 {Y} 2025-01-01..None
2024年后期, 2024年前期, 2024年前总统, 2024年后卫 => {Y} {Y} {Y} {Y}
in the year to March 2024, 12 months to June 2024 => 2023-04-01..2024-03-31 2023-07-01..2024-06-30
50,000 B.C., 3000 BC, the 5th century BCE =>
AD 79, in 1066 CE => 0079-01-01..0079-12-31 1066-01-01..1066-12-31
100 CE certified, 300 AD agencies =>
in Aug-24, in Aug '24 => 2024-08-01..2024-08-31 2024-08-01..2024-08-31
In August, 2024, it => 2024-08-01..2024-08-31
from March to May 2024 => 2024-03-01..2024-05-31
between March and May 2024 => 2024-03-01..2024-05-31
in March and May 2024 => 2024-05-01..2024-05-31
Jan–Mar 2024 => 2024-01-01..2024-03-31
3-9 May 2024 => 2024-05-03..2024-05-09
May 3 to 9, 2024 => 2024-05-03..2024-05-09
30 and 31 August 2024 => 2024-08-30..2024-08-31
3 and 9 May 2024 =>
30 & 31 August 2024, August 30 & 31, 2024 => 2024-08-30..2024-08-31 2024-08-30..2024-08-31
29, 30 and 31 August 2024 => 2024-08-29..2024-08-31
August 29, 30, and 31, 2024 => 2024-08-29..2024-08-31
2024年8月30日和31日, 2024年8月30、31日 => 2024-08-30..2024-08-31 2024-08-30..2024-08-31
2024年8月29日、30日和31日 => 2024-08-29..2024-08-31
2024年8月3日、9日, 2024年8月3日和6万人 => 2024-08-03..2024-08-03 2024-08-03..2024-08-03
2024年8月3日、9月4日 => 2024-08-03..2024-08-03
2024年8月31日21时, 2024年8月31日上午9点30分 => 2024-08-31..2024-08-31 2024-08-31..2024-08-31
at 1500 hours, at 2000 GMT, by 1800 hrs =>
on 31 August 2024 at 1500 GMT => 2024-08-31..2024-08-31
May 28 to June 3, 2024 => 2024-05-28..2024-06-03
28 December 2023 – 3 January 2024 => 2023-12-28..2024-01-03
2024-03-05/2024-03-08 => 2024-03-05..2024-03-08
between 2013 and 2015 => 2013-01-01..2015-12-31
2013–2015, in 2013-15, in 2013–14 => 2013-01-01..2015-12-31 2013-01-01..2015-12-31 2013-01-01..2014-12-31
the 2020-21 season => 2020-01-01..2021-12-31
FY2024-25, FY24/25, FY2024/25, fiscal 2024-25 => {PAIR} {PAIR} {PAIR} {PAIR}
the 2024/25 season, the 2024–25 academic year, season 2024/25 => {PAIR} {PAIR} {PAIR}
2024-25赛季, 2024-25财年, 2024-2025学年 => {PAIR} {PAIR} {PAIR}
in 2024-05 => 2024-05-01..2024-05-31
before 2015 => None..2014-12-31
Q3 2024, Q3 of 2024, 3Q24, 2024Q3 => {Q3} {Q3} {Q3} {Q3}
the third quarter of 2024 => {Q3}
Q1 to Q3 2024 => 2024-01-01..2024-09-30
1H24 and H1 2024 => 2024-01-01..2024-06-30 2024-01-01..2024-06-30
the first nine months of 2024 => 2024-01-01..2024-09-30
the last quarter of 2024 => 2024-10-01..2024-12-31
the last week of August 2024 => 2024-08-25..2024-08-31
the second week of August 2024 => 2024-08-01..2024-08-31
early 2024, in mid-August 2024 => 2024-01-01..2024-04-30 2024-08-11..2024-08-20
in the summer of 2024 => 2024-06-01..2024-08-31
the 1990s, and in the mid-1980s => 1990-01-01..1999-12-31 1983-05-01..1986-08-31
the 19th century => 1801-01-01..1900-12-31
the 3rd century BC, in 44 BC =>
week 32 of 2024 => 2024-08-05..2024-08-11
2024年Q3, 2024上半年, 二零二四年第三季度 => {Q3} 2024-01-01..2024-06-30 {Q3}
2024年1-9月, 2024年一至九月 => 2024-01-01..2024-09-30 2024-01-01..2024-09-30
2024年3月至5月 => 2024-03-01..2024-05-31
2024年3月5日至4月8日 => 2024-03-05..2024-04-08
2024年3月5-8日 => 2024-03-05..2024-03-08
2024年前三季度, 2024年前9个月 => 2024-01-01..2024-09-30 2024-01-01..2024-09-30
2024 年第 3 季度 => {Q3}
2024年第32周 => 2024-08-05..2024-08-11
2024年二三季度 => 2024-04-01..2024-09-30
2013至2015年 => 2013-01-01..2015-12-31
2024年8月下旬 => 2024-08-21..2024-08-31
二○二四年八月三十一日 => 2024-08-31..2024-08-31
２０２４年８月 => 2024-08-01..2024-08-31
民國113年, 昭和20年 => 2024-01-01..2024-12-31 1945-01-01..1945-12-31
公元前221年, 公元前3世纪 =>
20世纪90年代, 2010年代 => 1990-01-01..1999-12-31 2010-01-01..2019-12-31
2024年春 => 2024-03-01..2024-05-31
2024年春节 => 2024-01-01..2024-12-31
2024年初中生 => 2024-01-01..2024-12-31
2000年历史 =>
8 月 31 日 =>
2024-13-01, 30 February 2024 =>
2,024 people, 2024%, 12024, 2024,300 =>
1000人, 5000元, $2024, 2024 MW, $2024.10, 1998.5 kg =>
ISO 8601, RFC 2024, Windows 2000, CVE-2024-1234 =>
last year, 去年, 上周四 =>
## 2024-05-22, fixes => 2024-05-22..2024-05-22
#2024, issue #2024-1 =>
2023-Jun-20, 2010 Jul 11 => 2023-06-20..2023-06-20 2010-07-11..2010-07-11
rc2 - 16 June 2023 => 2023-06-16..2023-06-16
template 2024, windfall 2024 => 2024-01-01..2024-12-31 2024-01-01..2024-12-31
the weekend 2024, hereafter 2024 => 2024-01-01..2024-12-31 2024-01-01..2024-12-31
Kumar, 2010 => 2010-01-01..2010-12-31
a 1h20 delay, 1000s of users =>
"""
# The same, told on Thursday, 20 November 2025.
TOLD = """
half a year ago, 2.5 years ago => 2025-05-01..2025-05-31
1.5年前, 半年前, 三年前 => 2025-05-01..2025-05-31 2022-01-01..2022-12-31
the day before yesterday => 2025-11-18..2025-11-18
大前年, 大后天 => 2022-01-01..2022-12-31 2025-11-23..2025-11-23
上一季度 => 2025-07-01..2025-09-30
March last year => 2024-03-01..2024-03-31
last summer, LAST YEAR => 2025-06-01..2025-08-31 2024-01-01..2024-12-31
the last twelve months => 2024-11-21..2025-11-20
the past decade => 2015-11-21..2025-11-20
over the next year, next year => 2025-11-21..2026-11-20 2026-01-01..2026-12-31
for the last year => 2024-11-21..2025-11-20
the next five years => 2025-11-21..2030-11-20
earlier this year => 2025-01-01..2025-11-20
今年以来 => 2025-01-01..2025-11-20
去年前三季度 => 2024-01-01..2024-09-30
去年年底 => 2024-09-01..2024-12-31
今年春天 => 2025-03-01..2025-05-31
过去半年 => 2025-05-21..2025-11-20
今后三年 => 2025-11-21..2028-11-20
上世纪90年代 => 1990-01-01..1999-12-31
去年9月至今年3月 => 2024-09-01..2025-03-31
Q4 was strong => 2024-10-01..2024-12-31
Q4 will be strong => 2025-10-01..2025-12-31
Q4 so far is strong, 下半年以来 => 2025-10-01..2025-12-31 2025-07-01..2025-12-31
下半年, 前三季度, 前11个月 => 2024-07-01..2024-12-31 2025-01-01..2025-09-30 2024-01-01..2024-11-30
in the first half, in the third quarter of the year => 2025-01-01..2025-06-30 2025-07-01..2025-09-30
in the fourth quarter, the fourth quarter will => 2024-10-01..2024-12-31
it will open in the fourth quarter => 2025-10-01..2025-12-31
in the first half of the match, a second quarter =>
In Q2 12.5 million left, Q2 24 => 2025-04-01..2025-06-30
Q1 was weak => 2025-01-01..2025-03-31
Q1 will be weak => 2026-01-01..2026-03-31
Q1 was weak, and it expects more => 2025-01-01..2025-03-31
三季度增长, 一季度预计增长 => 2025-07-01..2025-09-30 2026-01-01..2026-03-31
预计12月上线 => 2025-12-01..2025-12-31
12月上线 => 2024-12-01..2024-12-31
两个月后将开业 => 2026-01-01..2026-01-31
两个月后开业 =>
2024年,公司一季度增长 => 2024-01-01..2024-12-31
2024年5月发布,同年9月停产,次日 => 2024-05-01..2024-05-31
Q1 and Q2 2024 => 2024-04-01..2024-06-30
on 5 May 2024 and the next day => 2024-05-05..2024-05-05
Feb 13 23:54:25 2024 => 2024-01-01..2024-12-31
5 月 6 日, 去年 5 月 => 2025-05-06..2025-05-06 2024-05-01..2024-05-31
第三季度增长, 三年内, 半年内 => 2025-07-01..2025-09-30
年内 => 2025-11-20..2025-12-31
明后年 =>
on Monday, 5 May it => 2025-05-05..2025-05-05
农历八月十五, 较上年提高 =>
上年末 => 2024-09-01..2024-12-31
2024年末贷款增长,较上年末提高 => {LATE_2024} 2023-09-01..2023-12-31
2024年末增长,较上年末提高,比上年末多 => {LATE_2024} 2023-09-01..2023-12-31 2023-09-01..2023-12-31
截至2024年6月末,较上年末提高。较上年同期提高 => 2024-06-21..2024-06-30 2023-09-01..2023-12-31 2023-01-01..2023-12-31
去年末, 较上年度提高 => {LATE_2024} 2023-01-01..2023-12-31
三季度末, 6月末, 上半年末 => 2025-09-01..2025-09-30 2025-06-21..2025-06-30 2025-06-01..2025-06-30
2024年三季度末, 去年三季度末 => 2024-09-01..2024-09-30 2024-09-01..2024-09-30
上季末, 上季度末 => 2025-09-01..2025-09-30 2025-09-01..2025-09-30
截至年末, 较年初, 将于年底 => 2025-09-01..2025-12-31 2025-01-01..2025-04-30 2025-09-01..2025-12-31
月初, 截至月末, 季末 => 2025-11-01..2025-11-10 2025-10-21..2025-10-31 2025-09-01..2025-09-30
每年末, 学年末, 三个月末, 年底薪, 年末位淘汰 =>
at the end of Q3 2024, by the end of the third quarter of 2024 => 2024-09-01..2024-09-30 2024-09-01..2024-09-30
on May 5 and 6, May 5 & 6 => 2025-05-05..2025-05-06 2025-05-05..2025-05-06
5, 6 and 7 May, May 5, 6 and 7 => 2025-05-05..2025-05-07 2025-05-05..2025-05-07
On May 5 and 6 people died => 2025-05-05..2025-05-05
3月5日和6日, 3月5、6日, 3月5日、6日与7日 => 2025-03-05..2025-03-06 2025-03-05..2025-03-06 2025-03-05..2025-03-07
2月10日21时, 10月3日上午9点30分 => 2025-02-10..2025-02-10 2025-10-03..2025-10-03
十月稻田, 十月怀胎, 五月花号, 十月革命, 十月上线 => 2025-10-01..2025-10-31
On May 5 it fell => 2025-05-05..2025-05-05
In May 25 people fell ill =>
the last year for which =>
the last quarter of 2024 => 2024-10-01..2024-12-31
on Thursday => 2025-11-20..2025-11-20
Black Friday 2024, Monday.com, USA Today => 2024-01-01..2024-12-31
今日头条, 《明天》, 前天津市长, 后天性, 下周期, 五月天, 前年轻人, 上月球, 三月三节 =>
三月三日, 五月天气 => 2025-03-03..2025-03-03 2025-05-01..2025-05-31
"""


def test_the_words_of_a_date_are_no_more_than_its_own() -> None:
    text = "在2024年的夏天,2023年的价格,去年的价格"
    assert [text[start:end] for _, start, end in find_dates(text, TODAY)] == ["2024年的夏天", "2023年", "去年"]


def rows(table: str) -> list[tuple[str, str]]:
    written = table.replace("{Q3}", "2024-07-01..2024-09-30").replace("{PAIR}", "2024-01-01..2025-12-31")
    written = written.replace("{LATE_2024}", "2024-09-01..2024-12-31").replace("{Y}", "2024-01-01..2024-12-31")
    parts = [row.partition(" =>") for row in written.strip().splitlines()]
    return [(text, dates.strip()) for text, _, dates in parts]


@pytest.mark.parametrize(("text", "dates"), rows(DATED))
def test_a_date_that_names_its_year(text: str, dates: str) -> None:
    assert " ".join(f"{found.start}..{found.end}" for found, _, _ in find_dates(text)) == dates


@pytest.mark.parametrize(("text", "dates"), rows(TOLD))
def test_a_date_told_from_the_day_of_writing(text: str, dates: str) -> None:
    assert " ".join(f"{found.start}..{found.end}" for found, _, _ in find_dates(text, TODAY)) == dates


@given(
    st.text(st.sampled_from("0123456789年月日 -/.Q March to June一二至前季度and early'"), max_size=40),
    st.none() | st.dates(),
)
def test_places_are_those_of_the_text(text: str, today: date | None) -> None:
    at = 0
    for found, start, end in find_dates(text, today):
        assert at <= start < end <= len(text)
        assert found.start is None or found.end is None or found.start <= found.end
        at = end


PIECES = """
2025年/2025年1-/1月/第三/前三个/去年/上/二〇二五/民国/年/5-/20/1.1./a/'/2025 /3 to /from /between 3 and /May /last /
the /early the /Q3 /Q1 to / and /, /first two /one /fy/5, /5 & /3月5、/年末/上年/in the first half /the end of /FY24-
"""


@pytest.mark.parametrize("piece", PIECES.strip().split("/"))
def test_the_search_takes_time_in_step_with_length(piece: str) -> None:
    pattern = re.compile(expressions(chinese=True, relative=True), re.ASCII)

    def seconds(length: int) -> float:
        start = time.process_time()
        deque(pattern.finditer(piece * (length // len(piece))), maxlen=0)
        return time.process_time() - start

    long = min(seconds(8_000) for _ in range(3))
    assert long < 0.01 or long < min(seconds(1_000) for _ in range(3)) * 8 * 3
