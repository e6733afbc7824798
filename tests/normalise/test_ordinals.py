"""Places in a ranking, in English and Chinese."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.normalise.ordinals import read_ordinals


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("排名第三", [3]),
        ("第 12 名", [12]),
        ("第十二", [12]),
        ("第三十五", [35]),
        ("第二大股東", [2]),
        ("ranked 3rd", [3]),
        ("the second-largest", [2]),
        ("No. 1 in the App Store", [1]),
        ("its largest investor", [1]),
        ("登頂榜首", [1]),
        ("70 亿美元", []),
        ("3 people", []),
        ("seconds", []),
        ("stop", []),
    ],
)
def test_places(text: str, places: list[int]) -> None:
    assert [int(place.low or 0) for place in read_ordinals(text)] == places


@given(st.text(st.sampled_from("第一十三12 stndrdth#No.首最大"), max_size=20))
def test_any_text_is_read(text: str) -> None:
    for place in read_ordinals(text):
        assert place.low == place.high
