"""What holds for any text: no exception, valid places, no effect at a distance, and time in step with length."""

import time
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.normalise.figures import UnreadableError, read_figures, read_not_figures, read_value

NUMBERS = (
    "1 2 30 500 1,234.5 7. 2025 ０ ½ ² 一 两 三 十 百 千 万 亿 兆 几 数 零 萬 億"
    " one two hundred million billion half dozen tens"
)
WORDS = (
    "多 余 半 点 分之 成 折 倍 番 翻 年 月 日 个 家 人 名 元 美元 约 近 超过 不 上 过 至 到 从 以上 左右"
    " 增长 了 的 级 每 第 (wàn) a of and to from between about more than not users USD percent per GPT-5 H200"
    " , - – ~ / % + $ € ¥ ( ) ? . \ufffd"
)
PIECES = [*NUMBERS.split(), *WORDS.split(), " ", "\n"]
ANY_TEXT = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))


@settings(max_examples=200, deadline=None)
@given(ANY_TEXT)
def test_reads_any_text_and_gives_valid_places(text: str) -> None:
    readings = read_figures(text)
    places = sorted([(r.start, r.end) for r in readings] + [(start, end) for start, end, _ in read_not_figures(text)])
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))
    for reading in readings:
        quantity = reading.quantity
        assert quantity.text == text[reading.start : reading.end]
        assert quantity.low is not None or quantity.high is not None
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high


@settings(max_examples=150, deadline=None)
@given(ANY_TEXT)
def test_a_value_is_read_or_refused_and_nothing_else(text: str) -> None:
    try:
        reading = read_value(text)
    except UnreadableError:
        return
    assert reading.quantity.text == text[reading.start : reading.end]


@settings(max_examples=100, deadline=None)
@given(
    st.decimals(min_value=0, max_value=Decimal("1e15"), places=3, allow_nan=False, allow_infinity=False),
    st.sampled_from(
        ["USD", "people", "percent", "points", "x", "W", "Wh", "tokens", "months", "USD/months", "USD/tokens", ""]
    ),
    st.sampled_from(["", "> ", ">= ", "< ", "<= ", "~ ", "nearly "]),
)
def test_writing_then_reading_gives_the_same_interval(value: Decimal, unit: str, hedge: str) -> None:
    written = f"{hedge}{value:f}{'' if unit == 'x' else ' '}{unit}"
    quantity = read_value(written).quantity
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    assert quantity.unit == (unit or "count")
    assert any(end in (value, value * Decimal("0.9")) for end in ends)
    again = read_value(quantity.text).quantity
    assert again == quantity


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(["约 5 亿美元", "between 5 and 7 million users", "增长了 7 倍", "上百万", "$1.5-2bn"]),
    st.integers(0, 40),
)
def test_what_stands_far_away_changes_nothing(figure: str, distance: int) -> None:
    near = [reading.quantity for reading in read_figures(f"然后。{figure}。")]
    text = "在 2024 年,有 3 家公司。" * distance + f"然后。{figure}。" + "其后,约 30% 的人。" * distance
    assert near == [r.quantity for r in read_figures(text)][distance : distance + len(near)]


HOSTILE = [
    "1",
    "1,",
    "111,",
    "一",
    "亿",
    "1万",
    "1 to ",
    "不",
    "约",
    "one hundred ",
    "tens of ",
    "1元/",
    " ",
    "几",
    "半",
    "万(wa",
    "1年",
    "1+",
    "-1",
    "每",
    "http://a",
    "a-1",
    "1\n",
    "1 用\n",
    "(1",
    "a ",
    "百分之",
    "million ",
    "1个的",
    "twenty-",
    "a_",
    "a.",
    "1?",
    "é",
    "$1",
    "half a ",
    "1½",
    "1、",
    "1, ",
    "1.2/",
    "1 and ",
    "0800 ",
    "(1)",
    "1111 ",
    "第1、",
    "23年和",
    "1.5C ",
    "1m x ",
    "从1降至",
    "Sections 5, ",
    "一斤3",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_in_step_with_length(unit: str) -> None:
    read_figures("5")
    short, long = (_seconds(unit * (size // len(unit))) for size in (2_000, 16_000))
    assert long < max(short, 0.002) * 8 * 4  # eight times the text; quadratic would be 64 times


def _seconds(text: str) -> float:
    best = 9.0
    for _ in range(2):
        start = time.process_time()
        read_figures(text)
        best = min(best, time.process_time() - start)
    return best


def test_a_row_of_figures_with_scales_may_be_as_long_as_it_likes() -> None:
    """A flattened table is no reason to recurse: only a smaller scale continues a number."""
    assert len(read_figures("9 million " * 5_000)) == 5_000
    assert len(read_figures("9亿 9万 " * 2_000)) >= 2_000
    (one,) = read_figures("1 million 200 thousand people")
    assert one.quantity.high == 1_200_000
