"""Naming: one list of names beside another, in words that are told apart already."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge.naming import may_be_same, same_names
from claimcheck.model.claim import Words
from linear import assert_linear


def naming(*names: str, turns: int = 0) -> Words:
    return Words("", "", gist=tuple(f" {name} " for name in names), turns=turns)


@pytest.mark.parametrize(
    ("first", "second", "possible"),
    [
        (naming("ann lee"), naming("ann lee"), True),
        (naming("ann lee"), naming("ann leech"), False),
        (naming("a lee"), naming("ann lee"), True),
        (naming("b lee"), naming("ann lee"), False),
        (naming("lee a"), naming("lee ann"), False),  # the family name is told in full
        (naming("张 伟"), naming("张 小 伟"), False),
        (naming("ann lee"), naming("bob day", "ann lee"), True),
        (naming("springfield ohio"), naming("springfield", "ohio"), True),
        (naming("ann lee", "eve fox"), naming("ann lee", "bob day"), False),
        (naming("approval"), naming("approval annulled", turns=1), False),
        (naming("annulled", turns=1), naming("approval annulled", turns=1), True),
        (naming(), naming("ann lee"), False),
        (naming(), naming(), False),
    ],
)
def test_one_told_more_fully_than_the_other(first: Words, second: Words, *, possible: bool) -> None:
    assert may_be_same(first, second) is possible


words = st.lists(st.sampled_from(["a", "ann", "b", "lee", "day", "张"]), min_size=1, max_size=4).map(" ".join)
lists = st.builds(lambda names, turns: naming(*names, turns=turns), st.lists(words, max_size=3), st.integers(0, 1))


@given(lists, lists)
def test_both_questions_are_symmetric(first: Words, second: Words) -> None:
    assert may_be_same(first, second) is may_be_same(second, first)
    assert same_names(first, second) is same_names(second, first)
    assert may_be_same(first, second) or not same_names(first, second)


def test_names_of_many_words_are_compared_in_linear_time() -> None:
    assert_linear(lambda count: may_be_same(naming("a " * count + "lee"), naming("ann " * count + "lee")), 20_000)
