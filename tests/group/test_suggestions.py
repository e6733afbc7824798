"""The same words under two subjects."""

from claimcheck.group.subjects import subjects_of
from claimcheck.group.suggestions import find_suggestions
from claimcheck.model.claim import Claim, Words
from making import claim

TEXT = "openai makes # billion a year"


def pairs(*claims: Claim, text: str = TEXT) -> list[tuple[str, str, str]]:
    found = find_suggestions(subjects_of(claims), {one.id: TEXT if one.id == "a/x" else text for one in claims})
    return [(one.first, one.second, one.reason) for one in found]


def test_the_same_words_under_two_metrics_are_suggested() -> None:
    here, there = claim("a/x", "13", metric_name="arr"), claim("b/x", "13", metric_name="revenue")
    assert pairs(here, there) == [("a/x", "b/x", "nearly the same words as arr and as revenue")]
    assert pairs(here, there, text="a year makes # billion openai")
    assert not pairs(here, there, text="openai spends # billion on chips")


def test_other_entities_subjects_and_texts_are_left_alone() -> None:
    assert not pairs(claim("a/x", "13"), claim("b/x", "13", entity="Claude"))
    assert not pairs(claim("a/x", "13"), claim("b/x", "14"))
    words = Words("yes", "yes")
    assert not pairs(claim("a/x", words, metric_name="arr"), claim("b/x", words, metric_name="revenue"))
