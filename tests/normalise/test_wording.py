"""What two claims are compared by: their words, not their figures."""

import pytest

from claimcheck.normalise.wording import masked
from linear import assert_linear


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("It passed 900 million weekly active users by early 2026.", "it passed # weekly active users by early #"),
        ("The round (Series F) raised $13 billion at $183bn", "the round raised # at #"),
        ("13 billion US dollars on Sept 2, 2025", "# on #"),
        ("Up from 70-72% in Q3 2025 to 75.0 %", "up from # in # to #"),
        ("seven to twelve dozen", "# to #"),
        ("GPT-5.4 and Claude3 stay", "gpt 5 4 and claude3 stay"),
        ("It may march in May 2026", "it may march in #"),
        ("年度經常性收入(ARR)達到數百億美元", "年度经常性收入 达到 #"),
        ("在2025年8月31日約為130億美元", "在 # 约为 #"),
        ("两年 翻三番", "# 翻三番"),
        ("#QuitGPT, snake_case", "quitgpt snake case"),
        ("", ""),
    ],
)
def test_figures_dates_glosses_and_punctuation_go(text: str, wording: str) -> None:
    assert masked(text) == wording


def test_the_same_sentence_with_other_figures_has_the_same_wording() -> None:
    assert masked("ARR was about $5 billion in August 2025") == masked("ARR was about 9.2bn USD in 2026-03")


@pytest.mark.parametrize("piece", ["(", "1,", "1 ", "一", "$", "#", "-", "# ", "a-1"])
def test_masking_is_linear(piece: str) -> None:
    assert_linear(lambda count: masked("#" + piece * count), 25_000)


def test_of_a_very_long_text_only_its_beginning_counts() -> None:
    assert len(masked("word " * 100_000)) <= 400
