"""Every figure of an article is in a claim, excluded or listed."""

import pytest

from claimcheck.model.claim import NotClaim, Source
from claimcheck.model.evidence import Coverage
from claimcheck.model.place import Place
from claimcheck.normalise import coverage
from claimcheck.normalise.article import Article
from claimcheck.normalise.coverage import cover, find_stale
from making import claim

TEXT = """Views: 542 people
Revenue was about $70 billion, up 35%; it has 12,500 people.
二零二五年收入 60 亿元，同比增长 120%，又增长 120%。
"""
PLACE = Place("claims/a.yaml", 1, 1, 2, 1)


def exclude(figure: str, line: int | None = None) -> NotClaim:
    return NotClaim(figure, "a reason", line, PLACE)


def covered(*quotes: str, exclusions: tuple[NotClaim, ...] = (), text: str = TEXT) -> Coverage:
    claims = [claim(f"a/c{number}", "7")._replace(quote=quote) for number, quote in enumerate(quotes)]
    return cover(Source("a", PLACE, "title", not_claims=exclusions), claims, Article("a.txt", text))


def left(found: Coverage) -> list[str]:
    assert found.figures == found.covered + found.excluded + len(found.uncovered)
    return [one.words for one in found.uncovered]


def test_what_no_quote_carries_is_left_with_its_place_and_context() -> None:
    found = covered("about $70 billion", "up 35%", "收入60億元", "增长 120%，又")
    assert left(found) == ["542 people", "12,500 people", "120%"]
    assert (found.figures, found.covered, found.excluded) == (7, 4, 0)
    assert found.uncovered[1].place == Place("a.txt", 2, 47, 2, 60)
    assert found.uncovered[1].context == "ion, up 35%; it has 12,500 people."


def test_a_part_of_a_figure_carries_it_and_a_word_beside_it_does_not() -> None:
    assert "about $70 billion" not in left(covered("$70 billion"))
    assert "12,500 people" in left(covered("it has "))


def test_an_ambiguous_or_missing_quote_carries_nothing() -> None:
    assert left(covered("120%", "99 people")) == left(covered())


def test_exclusions() -> None:
    found = covered(exclusions=(exclude("542 people"), exclude("120%", 3)))
    assert left(found) == ["about $70 billion", "35%", "12,500 people", "60 亿元"]
    assert found.excluded == 3


@pytest.mark.parametrize(
    ("exclusion", "stale"),
    [
        (exclude("542", 1), False),
        (exclude("542"), False),
        (exclude("120%", 3), False),  # twice on the line: both
        (exclude("542", 2), True),
        (exclude("543"), True),
        (exclude("54"), True),
        (exclude("542", 99), True),
    ],
)
def test_an_exclusion_of_what_is_not_there_is_stale(exclusion: NotClaim, stale: bool) -> None:  # noqa: FBT001 - a table
    assert bool(find_stale([exclusion], Article("a.txt", TEXT))) == stale


def test_a_long_line_is_read_in_pieces_and_an_endless_list_is_cut_short(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "It made 12,345 parts. " * 1000
    whole = covered(text=text)
    assert (whole.figures, whole.cut_short) == (1000, False)
    assert {one.words for one in whole.uncovered} == {"12,345"}
    monkeypatch.setattr(coverage, "MAX_FIGURES", 999)
    few = covered(text=text)
    assert (few.figures, few.cut_short) == (999, True)
