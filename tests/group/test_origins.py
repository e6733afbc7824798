"""Near-identical fragments of one subject become one, others stay their own; groups count origins."""

from claimcheck.group.duplicates import Pins, find_groups
from claimcheck.group.origins import unify_words
from claimcheck.group.subjects import subjects_of
from claimcheck.model.origin import ClaimTrace, Traces
from making import claim

LONG = "annualised revenue of the company rose to # by the end of the year"


def unified(**words: str) -> list[str]:
    claims = [claim(f"{name}/x", "700") for name in words]
    told = Traces({}, {f"{name}/x": ClaimTrace(words=text) for name, text in words.items()})
    found = unify_words(subjects_of(claims), told).claims
    return [found[one.id].words for one in claims]


def test_near_identical_words_become_one() -> None:
    first, second = unified(a=LONG, b=LONG.replace("by the", "at the"))
    assert first == second


def test_other_words_and_none_stay_as_they_are() -> None:
    other = "the firm says that it makes # a year by now, or close to it"
    assert unified(a=LONG, b=other, c="", d="") == [LONG, other, "", ""]


def test_other_subjects_are_left_alone() -> None:
    near = LONG.replace("by the", "at the")
    claims = [claim("a/x", "700"), claim("b/x", "700", metric_name="users")]
    told = Traces({}, {"a/x": ClaimTrace(words=LONG), "b/x": ClaimTrace(words=near)})
    assert unify_words(subjects_of(claims), told) == told


def test_groups_count_origins_and_say_why() -> None:
    claims = [claim(f"{name}/x", "700") for name in "abc"]
    told = Traces({}, {f"{name}/x": ClaimTrace(credit="ft") for name in "ab"})
    (group,) = find_groups(subjects_of(claims), {one.id: "chatgpt had # users" for one in claims}, Pins(), told)
    assert group.origins == 2
    assert [(link.first, link.second) for link in group.links] == [("a/x", "b/x")]
