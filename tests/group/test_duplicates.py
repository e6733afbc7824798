"""Near-duplicates inside a subject."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from claimcheck.group.duplicates import Pins, find_groups, lowest_similarity
from claimcheck.group.subjects import subjects_of
from claimcheck.model.claim import Claim, Status, Words
from claimcheck.model.grouping import Group
from making import claim

SAME = "chatgpt had # million weekly users"


def grouped(wording: dict[str, str], *claims: Claim, pins: Pins | None = None) -> list[tuple[str, ...]]:
    return [group.claims for group in groups(wording, *claims, pins=pins)]


def groups(wording: dict[str, str], *claims: Claim, pins: Pins | None = None) -> tuple[Group, ...]:
    return find_groups(subjects_of(claims), {one.id: wording.get(one.id, SAME) for one in claims}, pins or Pins())


def test_the_same_words_about_one_time_are_one_group_even_where_figures_differ() -> None:
    (group,) = groups({}, claim("a/x", "700"), claim("b/x", "800"))
    assert (group.claims, group.similarity, group.origins) == (("a/x", "b/x"), 1.0, 2)
    assert group.reason == "same subject and time, the figures differ"


def test_two_points_of_a_curve_are_no_duplicates() -> None:
    assert not grouped({}, claim("a/x", "700", "2025-08"), claim("b/x", "800", "2025-10"))


def test_other_words_meet_when_the_value_is_the_same() -> None:
    wording = {"b/x": "every week # million people turned to chatgpt"}
    assert grouped(wording, claim("a/x", "700"), claim("b/x", "700")) == [("a/x", "b/x")]
    assert not grouped(wording, claim("a/x", "700"), claim("b/x", "900"))


FAR = {"a/x": "净 亏损 收窄 至 #", "b/x": "the red ink came to #"}


def test_one_figure_for_one_thing_at_one_time_needs_no_like_words() -> None:
    (group,) = groups(FAR, claim("a/x", "700"), claim("b/x", "700"))
    assert (group.claims, group.similarity) == (("a/x", "b/x"), lowest_similarity(list(FAR.values())) / 100)
    assert not grouped(FAR, claim("a/x", "700"), claim("b/x", "700", "2026-08"))
    english = FAR | {"a/x": "losses narrowed"}
    assert grouped(english, claim("a/x", "700"), claim("b/x", "700")) == [("a/x", "b/x")]
    assert not grouped(english, claim("a/x", "700"), claim("b/x", "690..710"))


def test_words_in_two_scripts_are_never_alike_and_the_values_decide() -> None:
    assert grouped(FAR, claim("a/x", "700"), claim("b/x", "690..710")) == [("a/x", "b/x")]
    assert not grouped(FAR, claim("a/x", "700"), claim("b/x", "900"))


def test_of_what_holds_several_values_the_words_decide() -> None:
    one, other = claim("a/x", "700"), claim("b/x", "700")
    several = subjects_of((one, other), multivalued={one.metric})
    assert not find_groups(several, FAR, Pins())


def test_a_year_is_no_duplicate_of_its_quarter_where_the_period_makes_the_figure() -> None:
    year, quarter = claim("a/x", "690", "2026"), claim("b/x", "205", "2026-10/2026-12")
    again = claim("c/x", "691", "2026")
    sold = subjects_of((year, quarter, again), periodic={year.metric})
    assert [group.claims for group in find_groups(sold, dict.fromkeys(("a/x", "b/x", "c/x"), SAME), Pins())] == [
        ("a/x", "c/x")
    ]
    assert grouped({}, year, quarter) == [("a/x", "b/x")]  # a level of that year may be that of its last quarter


def test_figures_in_two_currencies_are_no_duplicates() -> None:
    assert not grouped({}, claim("a/x", "62", unit="CNY"), claim("b/x", "8", unit="USD"))
    assert grouped({}, claim("a/x", "62", unit="people"), claim("b/x", "62", unit="count")) == [("a/x", "b/x")]


@pytest.mark.parametrize(
    ("other", "alike"),
    [("400", "same value"), (">=400", "values that can be one"), ("500", "the figures differ")],
)
def test_how_alike_the_values_of_a_group_are(other: str, alike: str) -> None:
    (group,) = groups({}, claim("a/x", "400"), claim("b/x", other))
    assert group.reason == f"same subject and time, {alike}"


def test_a_forecast_is_no_duplicate_of_a_fact() -> None:
    assert not grouped({}, claim("a/x", "700"), claim("b/x", "700", status=Status.FORECAST))


def test_repeats_inside_one_article_are_one_origin() -> None:
    (group,) = groups({}, claim("a/x", "700"), claim("a/y", "700"))
    assert group.origins == 1


def test_people_may_pin_together_and_keep_apart() -> None:
    one, two = claim("a/x", "700"), claim("b/x", "700")
    far = claim("c/x", "5", metric_name="users")
    assert not grouped({}, one, two, pins=Pins(apart=[["a/x", "b/x"]]))
    assert grouped({}, one, far, pins=Pins(together=[["a/x", "c/x"]])) == [("a/x", "c/x")]


def test_the_lowest_similarity_is_reported() -> None:
    near, far = "chatgpt had # million users", "claude sold # licences"
    assert lowest_similarity([near, near]) == 100.0
    assert lowest_similarity([near, far, near]) == lowest_similarity([near, far]) < 60.0


def test_of_very_many_wordings_the_comparisons_grow_with_their_number(monkeypatch: pytest.MonkeyPatch) -> None:
    counts: list[int] = []
    ratio = fuzz.token_set_ratio

    def counted(one: str, other: str) -> float:
        counts[-1] += 1
        return ratio(one, other)

    monkeypatch.setattr(fuzz, "token_set_ratio", counted)
    for size in (500, 1000):
        counts.append(0)
        lowest_similarity([f"wording {number}" for number in range(size)])
    assert counts[1] < 2.5 * counts[0]


rows = st.lists(st.lists(st.integers(0, 5).map(lambda number: f"s{number}/x"), min_size=2, max_size=3), max_size=3)


@given(rows, rows)
def test_what_is_kept_apart_never_shares_a_group(together: list[list[str]], apart: list[list[str]]) -> None:
    found = grouped({}, *(claim(f"s{number}/x", "7") for number in range(6)), pins=Pins(together, apart))
    assert not [row for row in apart for group in found if len({*row} & {*group}) > 1]
    assert len({one for group in found for one in group}) == sum(map(len, found))


def test_statements_with_other_words_for_a_value_say_something_else() -> None:
    amazon, google = (claim(f"{one}/x", Words(one, one), metric_name="investor") for one in ("amazon", "google"))
    assert not grouped({}, amazon, google)
    assert grouped({}, amazon, claim("b/x", Words("Amazon", "amazon"), metric_name="investor")) == [("amazon/x", "b/x")]


def test_a_fact_is_the_same_whatever_the_date() -> None:
    claims = claim("a/x", "7", "2025", metric_name="founders"), claim("b/x", "7", "2026", metric_name="founders")
    wording = {one.id: SAME for one in claims}
    assert find_groups(subjects_of(claims, {"founders"}), wording, Pins())
    assert not find_groups(subjects_of(claims), wording, Pins())
