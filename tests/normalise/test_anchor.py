"""A fragment is found where it stands, and only there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.evidence import Match
from claimcheck.normalise.anchor import MAX_PLACES, find_anchor
from claimcheck.normalise.article import Article

TEXT = """估值１８３０億美元，用戶約 7 億人
收入 70 亿美元，增长 170 million，达到 1,250.5 万
五十亿 和 十亿；領(lǐng)域
again 7 億人"""


def found(quote: str, line: int | None = None, text: str = TEXT) -> tuple[Match, list[str], list[int]]:
    article = Article("a.txt", text)
    anchor = find_anchor(article, quote, line)
    words = [text[start:end] for start, end in anchor.spans]
    return anchor.match, words, [article.line_at(start) for start, _ in anchor.spans]


@pytest.mark.parametrize(
    ("quote", "match", "words"),
    [
        ("收入 70 亿美元", Match.VERBATIM, "收入 70 亿美元"),
        ("  收入 70 亿美元\n", Match.VERBATIM, "收入 70 亿美元"),
        ("收入70億美元", Match.FOLDED, "收入 70 亿美元"),
        ("估值1830亿美元", Match.FOLDED, "估值１８３０億美元"),
        ("领域", Match.FOLDED, "領(lǐng)域"),
        ("增长 170 million", Match.VERBATIM, "增长 170 million"),
        ("美元, 用户约", Match.FOLDED, "美元，用戶約"),
    ],
)
def test_verbatim_then_folded(quote: str, match: Match, words: str) -> None:
    assert found(quote)[:2] == (match, [words])


@pytest.mark.parametrize(
    "quote", ["收入 71 亿美元", "收入 7O 亿", "收入 7 0 亿", "", " ", "收入 70 亿美圆", "收入 ７² 亿"]
)
def test_what_does_not_stand_there_is_missing(quote: str) -> None:
    assert found(quote) == (Match.MISSING, [], [])


@pytest.mark.parametrize("quote", ["70 million", "增长 17", "250.5 万", "达到 1,250", "达到 1", "5 万", "估值183"])
def test_a_number_is_never_cut(quote: str) -> None:
    anchor = find_anchor(Article("a.txt", TEXT), quote)
    assert anchor.match is Match.MISSING
    assert anchor.inside_figure


def test_commas_between_numbers_are_no_thousands() -> None:
    assert found("300 people", text="in 2025,300 people")[0] is Match.VERBATIM
    assert found("300 people", text="in 25,300 people")[0] is Match.MISSING


def test_a_numeral_in_words_stands_by_itself_where_it_can() -> None:
    assert find_anchor(Article("a.txt", "五十亿，十亿"), "十亿").spans == ((4, 6),)
    assert found("第一", text="排名第一百度")[0] is Match.VERBATIM


@pytest.mark.parametrize(
    ("line", "match", "lines"),
    [
        (None, Match.VERBATIM, [4]),
        (4, Match.VERBATIM, [4]),
        (1, Match.VERBATIM, [1]),
        (2, Match.AMBIGUOUS, [1, 4]),
        (99, Match.AMBIGUOUS, [1, 4]),
    ],
)
def test_the_line_settles_a_repeated_fragment(line: int | None, match: Match, lines: list[int]) -> None:
    quote = "again 7 億人" if line is None else "7 億人"
    assert found(quote, line)[::2] == (match, lines)


def test_what_stands_on_the_line_in_other_spelling_is_meant() -> None:
    """The line is what the claim says; a verbatim place elsewhere is not."""
    assert found("7 亿人", 1, "用戶 7 億人\n7 亿人") == (Match.FOLDED, ["7 億人"], [1])
    assert found("7 亿人", 2, "7 亿人\n用戶 7 億人") == (Match.FOLDED, ["7 億人"], [2])


def test_a_unique_fragment_is_taken_from_another_line() -> None:
    assert found("收入 70 亿美元", 3)[::2] == (Match.VERBATIM, [2])


def test_twice_on_one_line_stays_ambiguous() -> None:
    assert found("7 亿", 1, "用户 7 亿，收入 7 亿")[::2] == (Match.AMBIGUOUS, [1, 1])


def test_a_fragment_that_stands_everywhere_is_cut_short() -> None:
    anchor = find_anchor(Article("a.txt", "7 亿。" * 500_000), "7 亿")
    assert (anchor.match, len(anchor.spans), anchor.more) == (Match.AMBIGUOUS, MAX_PLACES, True)
    assert find_anchor(Article("a.txt", "1" * 2_000_000), "1").match is Match.MISSING


@given(st.text(st.sampled_from("7亿1 .,万\na領“"), max_size=40), st.integers(0, 40), st.integers(1, 12))
def test_every_fragment_of_an_article_that_cuts_no_figure_is_found(text: str, start: int, length: int) -> None:
    quote = text[start : start + length].strip()
    anchor = find_anchor(Article("a.txt", text), quote)
    if quote and anchor.match is Match.MISSING:
        assert anchor.inside_figure
    if len(anchor.spans) == 1 and anchor.match is Match.VERBATIM:
        assert text[slice(*anchor.spans[0])] == quote
