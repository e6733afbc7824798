"""A value field is read as the interval its words state, or refused with the words that could not be read."""

from decimal import Decimal

import pytest

from claimcheck.model.quantity import Quantity
from claimcheck.normalise.figures import UnreadableError, read_value

# text -> [low, high] unit qualifier | other readings; "-" is no end, round brackets exclude an end.
READ = """
7 billion USD -> [7000000000, 7000000000] USD exact
$7B -> [7000000000, 7000000000] USD exact
70亿美元 -> [7000000000, 7000000000] USD exact
7,000,000,000 USD -> [7000000000, 7000000000] USD exact
USD 7bn -> [7000000000, 7000000000] USD exact
US$7 billion -> [7000000000, 7000000000] USD exact
7e9 USD -> [7000000000, 7000000000] USD exact
人民币 5 亿元 -> [500000000, 500000000] CNY exact
5亿元人民币 -> [500000000, 500000000] CNY exact
7 billion dollars -> [7000000000, 7000000000] USD exact
7 billion US dollars -> [7000000000, 7000000000] USD exact
50 cents -> [0.5, 0.5] USD exact
HK$20 -> [20, 20] HKD exact
3000 万欧元 -> [30000000, 30000000] EUR exact
20 万日元 -> [200000, 200000] JPY exact
NT$1,500 -> [1500, 1500] TWD exact
500円 -> [500, 500] JPY exact
€5m -> [5000000, 5000000] EUR exact
£3.2mn -> [3200000, 3200000] GBP exact
5 lakh rupees -> [500000, 500000] INR exact
1.5 trillion won -> [1.5e12, 1.5e12] KRW exact
> 900 million people -> (900000000, -) people more-than
900 million users -> [900000000, 900000000] people exact
8亿 -> [800000000, 800000000] count exact
8 亿用户 -> [800000000, 800000000] people exact
9 亿周活用户 -> [900000000, 900000000] people exact
5 million weekly active users -> [5000000, 5000000] people exact
30 万家企业客户 -> [300000, 300000] people exact
300 paying customers -> [300, 300] people exact
七位 -> [7, 7] people exact
1/40 -> [0.025, 0.025] x exact
三分之一 -> [0.33333..., 0.33333...] x exact | [33.33333..., 33.33333...] percent exact
两成 -> [20, 20] percent exact
三成五 -> [35, 35] percent exact
八折 -> [80, 80] percent exact
百分之三十 -> [30, 30] percent exact
百分之三点五 -> [3.5, 3.5] percent exact
千分之三 -> [0.3, 0.3] percent exact
36 % -> [36, 36] percent exact
36% -> [36, 36] percent exact
5 个百分点 -> [5, 5] points exact
5 percentage points -> [5, 5] points exact
25 basis points -> [0.25, 0.25] points exact
25 bps -> [0.25, 0.25] points exact
10x -> [10, 10] x exact
10倍 -> [10, 10] x exact
10 times -> [10, 10] x exact
-5 % -> [-5, -5] percent exact
−5% -> [-5, -5] percent exact
负 5% -> [-5, -5] percent exact
6 GW -> [6000000000, 6000000000] W exact
6GW -> [6000000000, 6000000000] W exact
1.2 吉瓦 -> [1200000000, 1200000000] W exact
500 MW -> [500000000, 500000000] W exact
30 万千瓦 -> [300000000, 300000000] W exact
100 MWh -> [100000000, 100000000] Wh exact
80 GB -> [80000000000, 80000000000] B exact
1 GiB -> [1073741824, 1073741824] B exact
5 km -> [5000, 5000] m exact
5 m -> [5, 5] m exact
10 吨 -> [10000, 10000] kg exact
30 hours -> [108000, 108000] s exact
15 小时 -> [54000, 54000] s exact
3 个半小时 -> [12600, 12600] s exact
两年半 -> [30, 30] months exact
18 months -> [18, 18] months exact
5 years -> [60, 60] months exact
一个季度 -> [3, 3] months exact
两周 -> [1209600, 1209600] s exact
90 seconds -> [90, 90] s exact
30 USD per million tokens -> [0.00003, 0.00003] USD/tokens exact
30 美元/百万 token -> [0.00003, 0.00003] USD/tokens exact
20 美元/月 -> [20, 20] USD/months exact
$20/month -> [20, 20] USD/months exact
$240 per year -> [20, 20] USD/months exact | [240, 240] USD exact
$20 per user per month -> [20, 20] USD/people/months exact
每月 20 美元 -> [20, 20] USD/months exact | [20, 20] USD exact
$3 per 1K tokens -> [0.003, 0.003] USD/tokens exact
100 tokens/s -> [100, 100] tokens/s exact
$0.5/kWh -> [0.0005, 0.0005] USD/Wh exact
每股 1 美分 -> [0.01, 0.01] USD/count exact
1.92 亿美元/次 -> [192000000, 192000000] USD/count exact
~ 30% -> [27, 33] percent about
about 30 hours -> [97200, 118800] s about
约 30% -> [27, 33] percent about
30% 左右 -> [27, 33] percent about
大约 7 亿 -> [630000000, 770000000] count about
≈ 7 billion -> [6300000000, 7700000000] count about
roughly 300 -> [270, 330] count about
>= 5 -> [5, -) count at-least
> 5 -> (5, -) count more-than
more than $5bn -> (5000000000, -) USD more-than
over 300,000 customers -> (300000, -) people more-than
at least 3 -> [3, -) count at-least
no fewer than 12 companies -> [12, -) count at-least
不少于 3 家 -> [3, -) count at-least
超过 5 亿美元 -> (500000000, -) USD more-than
突破 9 亿 -> (900000000, -) count more-than
30 小时以上 -> [108000, -) s at-least
300,000+ -> [300000, -) count at-least
300,000+ customers -> [300000, -) people at-least
1000+ 家 -> [1000, -) count at-least
上百万 -> [1000000, -) count at-least
过亿 -> (100000000, -) count more-than
30 hours or more -> [108000, -) s at-least
< 5 % -> (-, 5) percent less-than
<= 5 -> [0, 5] count at-most
up to $1.5bn -> [0, 1500000000] USD at-most
at most 10 -> [0, 10] count at-most
不到 5 亿 -> [0, 500000000) count less-than
不足 100 人 -> [0, 100) people less-than
不超过 30% -> (-, 30] percent at-most
最多 3500 亿美元 -> [0, 3.5e11] USD at-most
多达百万枚 -> [0, 1000000] count at-most
未突破 5 亿 -> [0, 500000000] count at-most
100 以内 -> [0, 100] count at-most
under 10 days -> (-, 864000) s less-than
nearly 200 billion USD -> [1.8e11, 2e11) USD nearly
近 200 亿美元 -> [18000000000, 20000000000) USD nearly
接近 70 亿美元 -> [6300000000, 7000000000) USD nearly
逼近 10 亿 -> [900000000, 1000000000) count nearly
just under 5 million -> [4500000, 5000000) count nearly
近百家 -> [90, 100) count nearly
近万亿 -> [9e11, 1e12) count nearly
5..7 -> [5, 7] count between
5..7 billion USD -> [5000000000, 7000000000] USD between
70% 至 90% -> [70, 90] percent between
70-90% -> [70, 90] percent between
70% - 90% -> [70, 90] percent between
between 5 and 7 million -> [5000000, 7000000] count between
between $5bn and $7bn -> [5000000000, 7000000000] USD between
$1.5-2bn -> [1500000000, 2000000000] USD between
$1.5bn-$2bn -> [1500000000, 2000000000] USD between
5至10亿 -> [500000000, 1000000000] count between
5亿至10亿美元 -> [500000000, 1000000000] USD between
3-5 个月 -> [3, 5] months between
两到三年 -> [24, 36] months between
介于 5% 和 10% 之间 -> [5, 10] percent between
1,000-2,000 users -> [1000, 2000] people between
5 or 6 companies -> [5, 6] count between
tens of billions of dollars -> [20000000000, 99000000000] USD magnitude
hundreds of millions -> [200000000, 990000000] count magnitude
millions of users -> [2000000, 9900000] people magnitude
several hundred -> [200, 990] count magnitude
a few thousand people -> [2000, 9900] people magnitude
a couple of million -> [2000000, 3000000] count magnitude
dozens of companies -> [24, 99] count magnitude
数百亿 -> [20000000000, 99000000000] count magnitude
数百亿美元 -> [20000000000, 99000000000] USD magnitude
数十亿 -> [2000000000, 9900000000] count magnitude
几百 -> [200, 990] count magnitude
几千万 -> [20000000, 99000000] count magnitude
十几家 -> [11, 19] count magnitude
十多个 -> [11, 19] count magnitude
二十多 -> [21, 29] count magnitude
500 多 -> [501, 599] count magnitude
500 多家 -> [501, 599] count magnitude
500 多万 -> [5010000, 5990000] count magnitude
5 亿多 -> (500000000, 600000000) count magnitude
两三百 -> [200, 300] count magnitude
七八个 -> [7, 8] count magnitude
几个 -> [2, 9] count magnitude
数千员工 -> [2000, 9900] people magnitude
3 年多 -> (36, 48) months magnitude
万亿美元 -> [1e12, 9.9e12] USD magnitude
百亿级 -> [10000000000, 99000000000] count magnitude
千亿 -> [1e11, 9.9e11] count magnitude
百万美元 -> [1000000, 9900000] USD magnitude
a trillion -> [1e12, 1e12] count exact
trillion-dollar -> [1e12, 9.9e12] USD magnitude
six figures -> [100000, 999999] count magnitude
两位数 -> [10, 99] count magnitude
翻番 -> [2, 2] x exact
翻倍 -> [2, 2] x exact
翻一番 -> [2, 2] x exact
翻三番 -> [8, 8] x exact | [3, 3] x exact
翻了两番 -> [4, 4] x exact | [2, 2] x exact
doubled -> [2, 2] x exact
tripled -> [3, 3] x exact
tenfold -> [10, 10] x exact
半年 -> [6, 6] months exact
half a million -> [500000, 500000] count exact
一半 -> [0.5, 0.5] x exact | [50, 50] percent exact
a dozen -> [12, 12] count exact
two and a half billion -> [2500000000, 2500000000] count exact
one hundred and twenty-five -> [125, 125] count exact
twenty-five thousand -> [25000, 25000] count exact
three point five million -> [3500000, 3500000] count exact
九亿 -> [900000000, 900000000] count exact
两亿三千万 -> [230000000, 230000000] count exact
一万五千亿 -> [1.5e12, 1.5e12] count exact
一万五 -> [15000, 15000] count exact
三百五 -> [350, 350] count exact
一亿零五百万 -> [105000000, 105000000] count exact
壹佰贰拾叁万元 -> [1230000, 1230000] CNY exact
三点五亿 -> [350000000, 350000000] count exact
1万5千 -> [15000, 15000] count exact
3亿5000万 -> [350000000, 350000000] count exact
1 亿 2000 万 -> [120000000, 120000000] count exact
７００万 -> [7000000, 7000000] count exact
１，２３４．５ -> [1234.5, 1234.5] count exact
百萬(wàn)枚 -> [1000000, 9900000] count magnitude
170 億 -> [17000000000, 17000000000] count exact
數百億美元 -> [20000000000, 99000000000] USD magnitude
70 到 90 percent -> [70, 90] percent between
增长 7 倍 -> [7, 7] x exact | [8, 8] x exact
增长了 10 倍以上 -> [10, -) x at-least | [11, -) x at-least
增长一倍 -> [2, 2] x exact
¥500 -> [500, 500] CNY exact | [500, 500] JPY exact
¥500 万元 -> [5000000, 5000000] CNY exact
1 兆元 -> [1e12, 1e12] CNY exact | [1000000, 1000000] CNY exact
5m -> [5000000, 5000000] count exact | [5, 5] m exact
近三年 -> [36, 36] months exact | [32.4, 36) months nearly
每年 5 亿美元 -> [41666666.66666..., 41666666.66666...] USD/months exact | [500000000, 500000000] USD exact
0 -> [0, 0] count exact
0.5 -> [0.5, 0.5] count exact
.5 -> [0.5, 0.5] count exact
12 % -> [12, 12] percent exact
7B -> [7000000000, 7000000000] count exact
$30 -> [30, 30] USD exact
2025 -> [2025, 2025] count exact
"""
REFUSED = [
    ("", 'no figure in ""'),
    ("   ", 'no figure in "   "'),
    ("many", 'no figure in "many"'),
    ("GPT-5", 'cannot read "GPT-" in "GPT-5"'),
    ("5 apples", 'cannot read "apples" in "5 apples"'),
    ("7 billion USD ARR", 'cannot read "ARR" in "7 billion USD ARR"'),
    ("5 and 7", 'cannot read "and 7" in "5 and 7"'),
    ("2025-08", 'cannot read "-08" in "2025-08"'),
    ("7..5", '"7..5" is a reversed range: its low end lies above its high end'),
    ("9..7 billion", '"9..7 billion" is a reversed range: its low end lies above its high end'),
    ("70% 至 30%", '"70% 至 30%" is a reversed range: its low end lies above its high end'),
    ("七位前员工", 'cannot read "前员工" in "七位前员工"'),
    ("7 billion USD (70亿)", 'cannot read "(70亿)" in "7 billion USD (70亿)"'),
    ("1,2,3", 'cannot read ",2,3" in "1,2,3"'),
    ("$", 'no figure in "$"'),
    ("5\ufffd", 'cannot read "\ufffd" in "5\ufffd"'),
    ("锟5", 'cannot read "锟" in "锟5"'),
    ("9" * 41, 'more than 40 digits in "' + "9" * 41 + '"'),
    ("1e41", 'no figure in "1e41"'),
    ("not 5 EUR", 'cannot read "not" in "not 5 EUR"'),
    ("never 5 EUR", 'cannot read "never" in "never 5 EUR"'),
]


def _rows(table: str) -> list[tuple[str, str]]:
    return [(text, expected) for text, _, expected in (row.partition(" -> ") for row in table.strip().splitlines())]


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


@pytest.mark.parametrize(("text", "expected"), _rows(READ))
def test_reads_the_interval_the_words_state(text: str, expected: str) -> None:
    reading = read_value(text)
    assert " | ".join(map(_interval, (reading.quantity, *reading.alternatives))) == expected
    assert reading.quantity.text == text[reading.start : reading.end]
    assert bool(reading.alternatives) == bool(reading.ambiguity)


@pytest.mark.parametrize(("text", "message"), REFUSED)
def test_says_what_could_not_be_read(text: str, message: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_value(text)
    assert str(caught.value) == message


def test_a_bare_number_takes_the_unit_beside_it() -> None:
    assert read_value("7", "percent").quantity.unit == "percent"
    assert read_value("5..7", default_unit="USD").quantity.unit == "USD"
    assert read_value("7").quantity.unit == "count"


def test_a_written_unit_beats_the_one_beside_it() -> None:
    assert read_value("7 %", "USD").quantity.unit == "percent"


@pytest.mark.parametrize("text", ["5 seat", "5 seats", "5 Seats", "5seats"])
def test_a_vocabulary_adds_units(text: str) -> None:
    assert read_value(text, extra_units={"seat": "seats"}).quantity.unit == "seats"


def test_an_added_unit_is_a_whole_word() -> None:
    with pytest.raises(UnreadableError, match="seating"):
        read_value("5 seating", extra_units={"seat": "seats"})


def test_a_long_text_is_refused_before_it_is_read() -> None:
    with pytest.raises(UnreadableError, match="longer than 500 characters"):
        read_value("5 " * 251)


@pytest.mark.parametrize(
    ("unit", "low"), [("USD", 0), ("people", 0), ("count", 0), ("%", None), ("GW", None), ("x", None)]
)
def test_an_upper_bound_begins_at_zero_for_counts_and_money_only(unit: str, low: int | None) -> None:
    assert read_value(f"< 5 {unit}" if unit != "x" else "< 5x").quantity.low == low
