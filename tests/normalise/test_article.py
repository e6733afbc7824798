"""Places in an article, whatever its line breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.normalise.article import Article

TEXTS = st.lists(st.sampled_from(["", "a", "数字 7", "\r", "\x0c", "\u2028", "x" * 3000]), max_size=8).map("\n".join)


@given(TEXTS, st.data())
def test_places_are_what_counting_gives(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    place = Article("a.txt", text).place(start, end)
    before, until = text[:start].split("\n"), text[:end].split("\n")
    assert (place.line, place.column) == (len(before), len(before[-1]) + 1)
    assert (place.end_line, place.end_column) == (len(until), len(until[-1]) + 1)


@given(TEXTS)
def test_lines_are_found(text: str) -> None:
    article = Article("a.txt", text)
    for number, line in enumerate(text.split("\n"), 1):
        start, end = article.line_span(number)
        assert text[start:end] == line
        assert article.line_at(start) == number


@pytest.mark.parametrize("line", [4, 1000, 10**30])
def test_a_line_past_the_end_is_empty(line: int) -> None:
    assert Article("a.txt", "a\nb\nc").line_span(line) == (5, 5)


def test_many_lines() -> None:
    article = Article("a.txt", "\n" * 100_000)
    assert article.line_span(70_001) == (70_000, 70_000)
    assert article.line_at(99_999) == 100_000
