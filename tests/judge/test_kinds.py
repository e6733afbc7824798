"""Kinds: what the vocabulary's own words say; both languages put the head of a name last."""

import pytest

from claimcheck.judge.kinds import are_confusable, moving_metrics, wider_metrics
from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.model.raw import RawVocabulary
from claimcheck.normalise.vocabulary import build_vocabulary
from making import metric

BUILT_IN = build_vocabulary(builtin_vocabulary(), RawVocabulary())[0].metrics
WIDER = wider_metrics(BUILT_IN)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("arr", "revenue"),
        ("mrr", "arr"),
        ("weekly_active_users", "users"),
        ("weekly_active_users", "monthly_active_users"),
        ("subscribers", "users"),
        ("pre_money_valuation", "valuation"),
        ("total_raised", "funding_round"),
        ("gross_profit", "profit"),
    ],
)
def test_confusable(first: str, second: str) -> None:
    assert are_confusable(first, second, WIDER)
    assert are_confusable(second, first, WIDER)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("arr", "arr", id="itself"),
        pytest.param("cash", "cash_burn", id="cash is no head of cash burn"),
        pytest.param("revenue", "revenue_share", id="another unit"),
        pytest.param("capex", "marketing_spend", id="two kinds of costs, which are no kind themselves"),
        pytest.param("valuation", "revenue", id="nothing in common"),
        pytest.param("lost_users", "new_users", id="two kinds of users, which are no kind themselves"),
    ],
)
def test_not_confusable(first: str, second: str) -> None:
    assert not are_confusable(first, second, WIDER)


def test_chinese_names_have_their_head_last_too() -> None:
    wide = metric("one", type_=metric().type)._replace(aliases=("活跃用户",))
    narrow = metric("other")._replace(aliases=("月活跃用户",))
    assert wider_metrics({"one": wide, "other": narrow}) == {"one": frozenset(), "other": frozenset({"one"})}


@pytest.mark.parametrize(
    ("name", "moves"),
    [
        *(
            (name, True)
            for name in ("users", "weekly_active_users", "arr", "valuation", "revenue_share", "user_growth")
        ),
        *((name, False) for name in ("price", "share_price", "stake", "valuation_rank", "founders", "funding_round")),
    ],
)
def test_what_moves(name: str, moves: bool) -> None:  # noqa: FBT001  # a column
    assert (name in moving_metrics(BUILT_IN, WIDER)) is moves


def test_a_hostile_vocabulary_costs_no_more_than_its_length() -> None:
    names = {f"m{n}": metric(f"m{n}")._replace(aliases=("a " * 5000, "字" * 5000)) for n in range(50)}
    assert len(wider_metrics(names)) == 50


def test_an_alias_of_many_metrics_makes_none_a_kind_of_all() -> None:
    """It stays with the first, as in the vocabulary: else a hostile vocabulary would take quadratic room."""
    many = {name: metric(name)._replace(aliases=("users", "paying users")) for name in ("a", "b", "c")}
    assert wider_metrics(many) == {"a": frozenset(), "b": {"a"}, "c": {"a"}}
