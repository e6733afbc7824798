"""Folding keeps the way back to every character, and what every numeral is worth."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.normalise.mapped_fold import Folded, fold_characters

MIXED = st.text(
    st.sampled_from("0123456789０５²½①㈠一十百万億 .,，\n\u200b（(lǐng）)領的「“'—–-…é\u0301aABx%％兩餘Ⅷ﹪㎞ﬁ\u3000𝟕٣")
    | st.characters(codec="utf-8"),
    max_size=60,
)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("估值 １８３０億美元", "估值1830亿美元"),
        ("領(lǐng)域", "领域"),
        ("百萬(wàn)枚", "百万枚"),
        ("百萬（wa\u0300n）枚", "百万枚"),
        ("「翻三番」", "“翻三番”"),
        ("it’s", "it's"),
        ("5–7 %", "5-7%"),
        ("7  billion\r\npeople", "7 billion people"),
        ("caf\u0065\u0301", "café"),
        ("70\u200b亿", "70亿"),
        ("增长……", "增长......"),
    ],
)
def test_differences_of_typing_are_folded(first: str, second: str) -> None:
    assert Folded(first).text == Folded(second).text


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("x²", "x2"),
        ("①", "1"),
        ("½", "1/2"),
        ("㈠", "(一)"),
        ("7 5", "75"),
        ("3. 5", "3.5"),
        ("1, 000", "1,000"),
        ("五 十", "五十"),
        ("５", "6"),
        ("٣", "3"),
        ("领(AI)域", "领域"),
        ("增长(yoy)", "增长"),
        ("表(a)", "表"),
        ("MW", "mW"),
        ("to gether", "together"),
        ("增长—5", "增长-5"),
    ],
)
def test_differences_of_meaning_stay(first: str, second: str) -> None:
    assert Folded(first).text != Folded(second).text


@given(MIXED)
def test_every_folded_character_leads_back(text: str) -> None:
    folded = Folded(text)
    at = 0
    for index in range(len(folded.text)):
        start, end = folded.original(index, index + 1)
        assert at <= start < end <= len(text)
        at = start


@given(MIXED)
def test_folding_again_changes_nothing(text: str) -> None:
    once = Folded(text).text
    assert Folded(once).text == once


def test_no_character_is_folded_in_two_steps() -> None:
    every = "".join(chr(code) for code in range(0x110000) if not 0xD800 <= code <= 0xDFFF)
    once = fold_characters(every)
    assert fold_characters(once) == once


@given(MIXED)
def test_no_digit_comes_or_goes(text: str) -> None:
    def digits(some: str) -> str:
        return "".join(str(unicodedata.decimal(one)) for one in some if unicodedata.decimal(one, None) is not None)

    assert digits(Folded(text).text) == digits(text)


@given(MIXED)
def test_folding_characters_keeps_the_length(text: str) -> None:
    assert len(fold_characters(text)) == len(text)


def test_long_hostile_text_takes_linear_time() -> None:
    for text in ("e" + "\u0301" * 200_000, " \u200b" * 100_000, "領(" * 100_000, "領(" + "i" * 200_000):
        assert len(Folded(text).text) <= len(text)
