"""Years and parts of dates are no figures, and counts that look like years are."""

import pytest

from claimcheck.normalise.figures import read_figures, read_not_figures

# Each text, the figures in it, and what is kept out as a date; "|" parts them.
ROWS = """
In Q2 14.5 million riders left. => 14.5 million riders | Q2
Q1 18.7 billion was booked. => 18.7 billion | Q1
In Q4 40% of riders left. => 40% | Q4
Q3 22 GW went live. => 22 GW | Q3
Q3 24 was weak. => | Q3 24
Q3 24, as planned => | Q3 24
FY24 30 bn => 30 bn |
营收2023：1.5亿元 => 1.5亿元 | 2023
Turnover 2023: 2,345.5 million EUR => 2,345.5 million EUR | 2023
2023: 1,500 kiosks => 1,500 | 2023
2023: 1 million => 1 million | 2023
a ratio of 2000:1 => 2000:1 |
In 2023 workers numbered 60. => 60 | 2023
Since 2016 women have run 30% of it. => 30% | 2016
the side that in 2019 won 30 games => 30 | 2019
It cost 2019 won. => 2019 won |
It runs in 2000 households. => 2000 households |
It is used by 2000 people. => 2000 people |
by 2040 GW-scale farms => | 2040
in constant 2018 dollars => | 2018
It rose by 2018 dollars. => 2018 dollars |
2023万科营收30亿元 => 30亿元 | 2023
2000万科研人员 => 2000万 |
2023届毕业生有11万 => 11万 | 2023
2023款汽车 => | 2023
共有2023款产品 => 2023款 |
2023人口普查 => | 2023
2023元旦 => | 2023
2023元 => 2023元 |
2023家企业 => 2023家 |
2023家电展 => | 2023
2023克拉 => 2023克拉 |
2023个人参加 => 2023个人 |
2023台汽车 => 2023台 |
自97年起 => | 97年
从60年来 => 60年 |
今年前两个月 => | 两个月
提前两个月 => 两个月 |
After 2000 hours it failed. => 2000 hours |
In 2000 workers struck. => | 2000
Copyright <2013-2017> => | 2013-2017
需近三年 => 近三年 |
2023用户增长6% => 6% | 2023
有2023名用户 => 2023名用户 |
Around 2012 it had 30 kiosks. => 30 | 2012
around 2000 kiosks => around 2000 |
about 1960 were hurt => about 1960 |
Up to 2012 it had 30 kiosks. => 30 | 2012
up to 2000 kiosks => up to 2000 |
circa 1790 => | 1790
to grow by 15% to 2040 => 15% | 2040
15% to 20% => 15% to 20% |
18 months to 2024 => 18 months | 2024
the 2022–2023 school year => | 2022–2023
founded in 1694 by merchants => | 1694
in 1640 kiosks => 1640 |
in 1640 of them => 1640 |
Gauss (1777–1855) measured it. => | 1777–1855
between 1300 and 1600 => between 1300 and 1600 |
From 1985 to 1999 people left. => | 1985 to 1999
It grew from 1985 people to 1999 people. => 1985 people ; 1999 people |
from 1793 to 1815 => | 1793 to 1815
rose from 1300 to 1600 => 1300 ; 1600 |
the 1815 treaty => | 1815
the 1500 metre race => 1500 metre |
In 79 AD the towns fell. => | 79 AD
2000-4000 people => 2000-4000 people |
2000-4000人 => 2000-4000人 |
$1950-2050 => $1950-2050 |
2000-2400 berths => 2000-2400 |
2023-4170 => | 2023-4170
It has 2000 kiosks. => 2000 |
It had 2019 sales of $3m. => $3m | 2019
sold 2021 bikes in 2022 => 2021 | 2022
2000 trains a day => 2000 trains a day |
It employs 2000. => 2000 |
between 1900 and 2200 trains => between 1900 and 2200 |
In May 24 people joined. => 24 people |
On May 24 people joined. => | May 24
In July 18 firms of 40 failed. => 18 firms ; 40 |
June 14 GW => 14 GW |
4-9 May 2024 => | 4-9 May 2024
May 4-9, 2024 => | May 4-9, 2024
May 4, 5 and 6 drew 30 people => 30 people | May 4, 5 and 6
May 4 and 30 people => 30 people | May 4
7 and 8 May => | 7 and 8 May
3月8-10日有30人 => 30人 | 3月8-10日
3-5月有30人 => 30人 | 3-5月
3-5个月 => 3-5个月 |
MAY 8, 2024 => | MAY 8, 2024
may 8, 2024 => | may 8, 2024
8 MAY 2024 => | 8 MAY 2024
the first three quarters of 2024 => | three quarters ; 2024
three quarters of the budget => three quarters |
two quarters ago => | two quarters ago
the first nine months of 2024 => | nine months ; 2024
its first nine months => nine months |
前三个季度营收2亿元 => 2亿元 | 三个季度
前两年 => 两年 |
2024年二三季度 => | 2024年二三季度
2024年3季度 => | 2024年3季度
连续3季度 => 3季度 |
9M 2024 => | 9M 2024
25年上半年 => | 25年上半年
工作25年 => 25年 |
in week 31 => | 31
this week 31 people fell ill => 31 people |
4/2024 => | 4/2024
Nov. 5, officials said => | Nov. 5
On Oct. 7, 30 people left. => 30 people | Oct. 7
from May 1 to June 5. => | May 1 ; June 5
May 5, 6 and 7. => | May 5, 6 and 7
6-May-2024 => | 6-May-2024
around 300 BC => | 300 BC
from 264 to 146 BC => | 264 to 146 BC
seas rise by 2100 => | 2100
above 2019 levels by 30% => 30% | 2019
beyond 2030 => | 2030
more than 2019 => | 2019
below 2000 => below 2000 |
预计25年净利 => | 25年
24-26年归母净利 => | 24-26年
23年和24年 => | 23年和24年
113年5月6日 => | 113年5月6日
3/4 => 3/4 |
"""


def rows() -> list[tuple[str, str, str]]:
    """The text, its figures, its dates."""
    found = []
    for row in ROWS.strip().splitlines():
        text, _, rest = row.partition(" => ")
        figures, _, dates = rest.partition("|")
        found.append((text, figures.strip(), dates.strip()))
    return found


@pytest.mark.parametrize(("text", "figures", "dates"), rows())
def test_years_and_counts_are_told_apart(text: str, figures: str, dates: str) -> None:
    assert " ; ".join(text[one.start : one.end] for one in read_figures(text)) == figures
    kept = [text[start:end] for start, end, why in read_not_figures(text) if why not in ("name", "list number")]
    assert " ; ".join(kept) == dates


@pytest.mark.parametrize(
    "text", ["公元前260年", "令和5年", "光绪二十六年", "民國110年8月31日", "昭和20年", "公元 618年"]
)
def test_the_year_of_an_era_is_no_duration(text: str) -> None:
    assert read_figures(text) == ()
    assert [why for _, _, why in read_not_figures(text)] == ["era"]


def test_the_last_three_years_are_nearly_three_only_where_something_lasts() -> None:
    last, nearly = read_figures("近三年增长"), read_figures("历时近三年")
    assert [str(one.quantity.low) for one in last] == ["36"]
    assert [str(one.quantity.low) for one in nearly] == ["32.4"]
    assert [len(one.alternatives) for one in (*last, *nearly)] == [1, 1]
