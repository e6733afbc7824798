"""Extent: only a value that is nothing but a word for how many has one."""

import pytest

from claimcheck.model.claim import Extent
from claimcheck.normalise.extent import extent_of
from claimcheck.normalise.folding import fold


@pytest.mark.parametrize(
    ("words", "extent"),
    [
        *(
            (text, Extent.NONE)
            for text in ("none", "No one", "nobody", "nothing at all", "never", "没有", "沒有", "从未")
        ),
        *(
            (text, Extent.ALMOST_NONE)
            for text in ("almost none", "hardly any", "very few", "rarely", "next to nothing")
        ),
        *((text, Extent.ALMOST_NONE) for text in ("none but one", "nobody except Microsoft", "几乎没有", "幾乎沒有")),
        *(
            (text, Extent.ALMOST_ALL)
            for text in ("almost all", "nearly everyone", "all but two", "几乎所有", "绝大多数")
        ),
        *(
            (text, Extent.UNKNOWN)
            for text in (
                "unknown",
                "Undisclosed",
                "unnamed",
                "not named",
                "not disclosed",
                "has not yet been publicly disclosed",
                "not yet announced",
                "an undisclosed buyer",
                "to be confirmed",
                "TBA",
                "未透露",
                "未披露",
                "尚未公布",
                "不详",
                "未知",
                "身份不明",
            )
        ),
        *((text, Extent.KNOWN) for text in ("disclosed", "has been announced", "已公布", "已知")),
        *((text, Extent.ALL) for text in ("all", "everyone", "always", "全部")),
    ],
)
def test_words_for_how_many(words: str, extent: Extent) -> None:
    assert extent_of(fold(words)) is extent


@pytest.mark.parametrize(
    "words",
    [
        "Amazon",
        "no outside bank",
        "a few",
        "none of the above was asked",
        "All Nippon Airways",
        "most",
        "some",
        "无锡",
        "Unknown Worlds",
        "not public",
        "not released",
        "未来",
        "disclosed in May",
        "",
    ],
)
def test_everything_else_names_or_states_something(words: str) -> None:
    assert extent_of(fold(words)) is None


def test_a_long_value_is_a_statement() -> None:
    assert extent_of("none but " + "x" * 10_000) is None
