"""Running text gives every figure in it, in order, and nothing that is none."""

from decimal import Decimal

import pytest

from claimcheck.model.quantity import Quantity
from claimcheck.normalise.figures import read_figures

# A text and " ->", then one line per figure: its words : [low, high] unit qualifier | other readings.
READ = """
A result of -5 to -10 million USD is expected. ->
    -5 to -10 million USD : [-10000000, -5000000] USD between
It paid for a $5m 30s Super Bowl ad. ->
    $5m : [5000000, 5000000] USD exact
It costs $999/£899 at home and abroad. ->
    $999 : [999, 999] USD exact
    £899 : [899, 899] GBP exact
The fund bought 3M shares, for those at ages 5-11. ->
    3M shares : [3000000, 3000000] count exact
    5-11 : [5, 11] count between
$2B企业价值, 毛利-2亿元, 海拔-154米, 利率负5到3. ->
    $2B : [2000000000, 2000000000] USD exact
    -2亿元 : [-200000000, -200000000] CNY exact
    -154米 : [-154, -154] m exact
    负5到3 : [-5, 3] count between
985和211高校共有150所. ->
    150所 : [150, 150] count exact
The company raised $7 billion at a valuation of $183 billion in September 2025. ->
    $7 billion : [7000000000, 7000000000] USD exact
    $183 billion : [1.83e11, 1.83e11] USD exact
Revenue grew from $1bn to $20bn, up 600% in a year. ->
    $1bn : [1000000000, 1000000000] USD exact
    $20bn : [20000000000, 20000000000] USD exact
    600% : [600, 600] percent exact
Margins went from 5% to 7%, while prices fell 3.2 percentage points. ->
    5% : [5, 5] percent exact
    7% : [7, 7] percent exact
    3.2 percentage points : [3.2, 3.2] points exact
In 2024 the 500 employees shipped 3 models; by 2025 there were more than 1,200 staff. ->
    500 employees : [500, 500] people exact
    3 models : [3, 3] count exact
    more than 1,200 staff : (1200, -) people more-than
It counts some 300,000 business customers, nearly 7 times as many as two years ago. ->
    some 300,000 business customers : [270000, 330000] people about
    nearly 7 times : [6.3, 7) x nearly
About 30 companies paid up to $1.5bn each; no fewer than 12 companies left. ->
    About 30 companies : [27, 33] count about
    up to $1.5bn : [0, 1500000000] USD at-most
    no fewer than 12 companies : [12, -) count at-least
The round, a whopping $7.5 billion, values it at as much as $60bn. ->
    $7.5 billion : [7500000000, 7500000000] USD exact
    as much as $60bn : [0, 60000000000] USD at-most
Between 5 and 7 million users signed up; 70-90% stayed. ->
    Between 5 and 7 million users : [5000000, 7000000] people between
    70-90% : [70, 90] percent between
Users more than doubled, and a third of revenue came from 300-plus customers. ->
    more than doubled : (2, -) x more-than
    a third : [0.33333..., 0.33333...] x exact | [33.33333..., 33.33333...] percent exact
    300-plus customers : [300, -) people at-least
Tens of billions of dollars, half a million people, a dozen companies. ->
    Tens of billions of dollars : [20000000000, 99000000000] USD magnitude
    half a million people : [500000, 500000] people exact
    a dozen companies : [12, 12] count exact
It costs $20 a month, or $200 per user per year; 30 USD per million tokens. ->
    $20 a month : [20, 20] USD/months exact
    $200 per user per year : [16.66666..., 16.66666...] USD/people/months exact
    30 USD per million tokens : [0.00003, 0.00003] USD/tokens exact
The data centre draws 1.2 GW and stores 80 GB; it ran for 30 hours. ->
    1.2 GW : [1200000000, 1200000000] W exact
    80 GB : [80000000000, 80000000000] B exact
    30 hours : [108000, 108000] s exact
He did not reach 1 billion users and has not exceeded 5%. ->
    did not reach 1 billion users : [0, 1000000000) people less-than
    has not exceeded 5% : (-, 5] percent at-most
Seven former employees founded it; one user left; one of them stayed. ->
    Seven former employees : [7, 7] people exact
A 10-year, $10-million deal for a 7-billion-dollar round. ->
    10-year : [120, 120] months exact
    $10-million : [10000000, 10000000] USD exact
    7-billion-dollar : [7000000000, 7000000000] USD exact
iPhone 15 users and Windows 11 users prefer Claude Opus 4.6 over GPT-5.4 and H200. ->
Sonnet 4.5 scored 77.2%, No. 5 in the list, 3rd place, 24/7, 3:2, 1920x1080. ->
    77.2% : [77.2, 77.2] percent exact
On 31 August 2025 at 15:30 and on Aug. 31, 2025, Q3, H1 2025, FY2025, the 1990s. ->
See https://example.org/2026/01/20260117659.html or call 400-820-8820 or 13800138000. ->
On May 5 million people marched; in March 500 staff left. ->
    5 million people : [5000000, 5000000] people exact
    500 staff : [500, 500] people exact
A six-figure deal with double-digit growth. ->
    A six-figure deal : [100000, 999999] count magnitude
    double-digit : [10, 99] count magnitude
3 million downloads, 10 times larger, three times a week. ->
    3 million downloads : [3000000, 3000000] count exact
    10 times : [10, 10] x exact
    three times : [3, 3] count exact
Losses of -5% and −$5m; +600 % growth. ->
    -5% : [-5, -5] percent exact
    −$5m : [-5000000, -5000000] USD exact
    +600 % : [600, 600] percent exact
USD7bn here, US$7bn there, 7bn dollars elsewhere. ->
    USD7bn : [7000000000, 7000000000] USD exact
    US$7bn : [7000000000, 7000000000] USD exact
    7bn dollars : [7000000000, 7000000000] USD exact
用户已经突破 7 亿人,相当于总人口的 9%,远超年初的 5 亿。 ->
    突破 7 亿人 : (700000000, -) people more-than
    9% : [9, 9] percent exact
    5 亿 : [500000000, 500000000] count exact
年化收入为 10 亿美元,八个月后升至 50 亿美元。 ->
    10 亿美元 : [1000000000, 1000000000] USD exact
    50 亿美元 : [5000000000, 5000000000] USD exact
使用量在短短三个月内增长了 10 倍以上,客户数量增长了近 7 倍。 ->
    三个月内 : (-, 3] months at-most
    10 倍以上 : [10, -) x at-least | [11, -) x at-least
    近 7 倍 : [6.3, 7) x nearly | [7.2, 8) x nearly
已有超过 30 万家企业客户,支出超过 10 万美元的大客户从十几家增至 500 多家。 ->
    超过 30 万家企业客户 : (300000, -) people more-than
    超过 10 万美元 : (100000, -) USD more-than
    十几家 : [11, 19] count magnitude
    500 多家 : [501, 599] count magnitude
从10亿到200亿,从 5% 降至 3%,减少 100 亿美元至 125 亿美元。 ->
    10亿 : [1000000000, 1000000000] count exact
    200亿 : [20000000000, 20000000000] count exact
    5% : [5, 5] percent exact
    3% : [3, 3] percent exact
    100 亿美元 : [10000000000, 10000000000] USD exact
    125 亿美元 : [12500000000, 12500000000] USD exact
预计收入翻三番至约130亿美元,2028年达1000亿美元。 ->
    翻三番 : [8, 8] x exact | [3, 3] x exact
    约130亿美元 : [11700000000, 14300000000] USD about
    1000亿美元 : [1e11, 1e11] USD exact
价格为 30 美元/百万 token,每月20美元的Plus,200美元的Max。 ->
    30 美元/百万 token : [0.00003, 0.00003] USD/tokens exact
    每月20美元 : [20, 20] USD/months exact | [20, 20] USD exact
    200美元 : [200, 200] USD exact
算力达 6GW,每周新增 1 吉瓦,每股1美分。 ->
    6GW : [6000000000, 6000000000] W exact
    1 吉瓦 : [1000000000, 1000000000] W exact
    每股1美分 : [0.01, 0.01] USD/count exact
将获得多达百萬(wàn)枚芯片,價值數(shù)百億美元,10.9億次訪問。 ->
    多达百萬(wàn)枚 : [0, 1000000] count at-most
    數(shù)百億美元 : [20000000000, 99000000000] USD magnitude
    10.9億次 : [1090000000, 1090000000] count exact
万亿美元的协议,百亿级合同,从十亿级增至千亿,蒸发近万亿。 ->
    万亿美元 : [1e12, 9.9e12] USD magnitude
    百亿级 : [10000000000, 99000000000] count magnitude
    十亿级 : [1000000000, 9900000000] count magnitude
    千亿 : [1e11, 9.9e11] count magnitude
    近万亿 : [9e11, 1e12) count nearly
份额 42%,提升 5 个百分点,七成用户,八折,三分之一,百分之三十。 ->
    42% : [42, 42] percent exact
    5 个百分点 : [5, 5] points exact
    七成 : [70, 70] percent exact
    八折 : [80, 80] percent exact
    三分之一 : [0.33333..., 0.33333...] x exact | [33.33333..., 33.33333...] percent exact
    百分之三十 : [30, 30] percent exact
访问量仅为其1/40,70% 至 90% 的代码,4% 左右,10.2 万次。 ->
    1/40 : [0.025, 0.025] x exact
    70% 至 90% : [70, 90] percent between
    4% 左右 : [3.6, 4.4] percent about
    10.2 万次 : [102000, 102000] count exact
一个 一些 万一 一直 一轮轮 三星 四川 第一 千万别 十分 百度 一家公司 ->
2025 年 8 月,2025-08-31,三月,第三季度,上半年,90年代,21世纪,二〇二五年 ->
GPT-5.4 发布,Opus 4.6 的 72.7%,F 轮,B端,Microsoft 365,500强 ->
    72.7% : [72.7, 72.7] percent exact
两家公司,三大部门,七位成员,几百条原则,数千员工,十多个核心成员 ->
    两家 : [2, 2] count exact
    七位成员 : [7, 7] people exact
    几百条 : [200, 990] count magnitude
    数千员工 : [2000, 9900] people magnitude
    十多个核心成员 : [11, 19] people magnitude
三年前推出,五年的合作,近三年,过去一年,30 小时以上 ->
    五年 : [60, 60] months exact
    近三年 : [36, 36] months exact | [32.4, 36) months nearly
    一年 : [12, 12] months exact
    30 小时以上 : [108000, -) s at-least
不超过 30%,不足 5 亿,尚未达到 10 亿用户,至少 3 家,最多 10% ->
    不超过 30% : (-, 30] percent at-most
    不足 5 亿 : [0, 500000000) count less-than
    未达到 10 亿用户 : [0, 1000000000) people less-than
    至少 3 家 : [3, -) count at-least
    最多 10% : (-, 10] percent at-most
1 用户习惯在变 ->
单位:亿元 ->
2026 年冲到 260 亿年化收入,逼近 10 亿大关 ->
    260 亿 : [26000000000, 26000000000] count exact
    逼近 10 亿大关 : [900000000, 1000000000) count nearly
7�亿 锟斤拷5亿 7?亿 7äº¿ ï¼Œ5 ->
人民币 5 亿元,70亿港元,¥500、500円,5亿卢比 ->
    人民币 5 亿元 : [500000000, 500000000] CNY exact
    70亿港元 : [7000000000, 7000000000] HKD exact
    ¥500 : [500, 500] CNY exact | [500, 500] JPY exact
    500円 : [500, 500] JPY exact
    5亿卢比 : [500000000, 500000000] INR exact
1 亿 2000 万,3亿5000万,两亿三千万,一万五千亿,三点五亿 ->
    1 亿 2000 万 : [120000000, 120000000] count exact
    3亿5000万 : [350000000, 350000000] count exact
    两亿三千万 : [230000000, 230000000] count exact
    一万五千亿 : [1.5e12, 1.5e12] count exact
    三点五亿 : [350000000, 350000000] count exact
排名第七,前三名,前十,前 10 大 ->
10²,5²,m²,①,½,1½ ->
    10² : [100, 100] count exact
    ½ : [0.5, 0.5] count exact
    1½ : [1.5, 1.5] count exact
"""


def _cases(table: str) -> list[tuple[str, list[str]]]:
    cases: list[tuple[str, list[str]]] = []
    for line in table.strip().splitlines():
        if line.startswith("    "):
            cases[-1][1].append(line.strip())
        else:
            cases.append((line.removesuffix(" ->"), []))
    return cases


def _number(value: Decimal | None) -> str:
    if value is None:
        return "-"
    plain = format(value, "f")
    if "." in plain and len(plain.partition(".")[2]) > 12:
        return f"{plain[: plain.index('.') + 6]}..."
    return plain if len(plain) < 12 else str(value.normalize()).lower().replace("e+", "e")


def _interval(quantity: Quantity) -> str:
    """Write a quantity as the table does: [ ] for ends included, ( ) for excluded, - for no end."""
    low, high = _number(quantity.low), _number(quantity.high)
    opening, closing = "[" if quantity.low_included else "(", "]" if quantity.high_included else ")"
    return f"{opening}{low}, {high}{closing} {quantity.unit} {quantity.qualifier.value}"


@pytest.mark.parametrize(("text", "expected"), _cases(READ))
def test_reads_every_figure_of_a_text(text: str, expected: list[str]) -> None:
    readings = read_figures(text)
    found = [
        f"{reading.quantity.text} : " + " | ".join(map(_interval, (reading.quantity, *reading.alternatives)))
        for reading in readings
    ]
    assert found == expected
    assert all(text[reading.start : reading.end] == reading.quantity.text for reading in readings)
