"""The vocabulary as a list: who wrote each metric, what is unusual of it, and which one words mean."""

import pytest

from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.model.listed_metric import ListedMetric, Origin
from claimcheck.model.place import Place, Scalar
from claimcheck.model.raw import RawMetric, RawVocabulary
from claimcheck.model.vocabulary import Vocabulary
from claimcheck.normalise.metrics import describe_nothing, list_metrics, search
from claimcheck.normalise.vocabulary import build_vocabulary
from making import claim

PLACE = Place("claims/_vocabulary.yaml", 1, 1, 1, 2)


def built(*own: RawMetric) -> Vocabulary:
    return build_vocabulary(builtin_vocabulary(), RawVocabulary(own))[0]


@pytest.fixture(scope="module")
def listed() -> tuple[ListedMetric, ...]:
    vocabulary = built(
        RawMetric(Scalar("cranes", PLACE), unit=Scalar("km", PLACE), comparable_within=Scalar("1 week", PLACE)),
        RawMetric(Scalar("arr", PLACE), aliases=(Scalar("yearly take", PLACE),)),
    )
    claims = (claim("a/x", "5", metric_name="arr"), claim("b/x", "5", metric_name="arr"))
    return list_metrics(vocabulary, built(), (*claims, claims[0]._replace(metric="cranes", known_metric=False)))


def test_the_list_is_by_name_and_says_whose_each_is(listed: tuple[ListedMetric, ...]) -> None:
    names = [one.metric.name for one in listed]
    assert names == sorted(names)
    assert len(names) > 200
    by_name = {one.metric.name: one for one in listed}
    assert (by_name["arr"].origin, by_name["arr"].claims) == (Origin.CHANGED, 2)
    assert (by_name["cranes"].origin, by_name["cranes"].claims) == (Origin.LEDGER, 0)
    assert by_name["headcount"].origin is Origin.BUILT_IN


def test_measures_are_told_where_they_are_not_the_usual_ones(listed: tuple[ListedMetric, ...]) -> None:
    by_name = {one.metric.name: one for one in listed}
    for usual in ("arr", "arr_growth", "market_share"):
        assert (by_name[usual].tolerance, by_name[usual].comparable_within) == (None, None)
    assert by_name["market_rank"].tolerance == by_name["market_rank"].metric.tolerance
    assert by_name["cranes"].comparable_within == 7


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (["weekly"], "weekly_active_users"),
        (["users", "WEEKLY"], "weekly_active_users"),
        (["週活躍"], "weekly_active_users"),
        (["run-rate revenue"], "arr"),
        (["yearly", "take"], "arr"),
        (["cranes"], "cranes"),
    ],
)
def test_one_name_of_a_metric_holds_all_the_words(
    texts: list[str], name: str, listed: tuple[ListedMetric, ...]
) -> None:
    found = [one.metric.name for one in search(listed, texts)]
    assert name in found
    assert len(found) < 5


def test_words_of_two_names_are_of_none(listed: tuple[ListedMetric, ...]) -> None:
    assert search(listed, ["yearly", "recurring"]) == ()
    assert search(listed, []) == listed


def test_nothing_found_is_said_with_the_nearest() -> None:
    assert describe_nothing(built(), ["head", "cuont"]) == (
        'no metric has a name, label or alias with "head cuont"; the nearest is "headcount"'
    )
    assert describe_nothing(built(), ["zzzz"]) == 'no metric has a name, label or alias with "zzzz"'
