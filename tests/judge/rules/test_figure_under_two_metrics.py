"""figure-under-two-metrics: speaks where one number stands under confusable metrics at one time, nowhere else."""

import itertools

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.figure_under_two_metrics import RULE
from claimcheck.model.claim import Claim, DateBasis, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Behaviour
from making import claim, ledger, metric

ARR = metric("arr")._replace(unit="currency", aliases=("annualised revenue",))
REVENUE = metric("revenue", Behaviour.FLOW)._replace(unit="currency")
CASH = metric("cash")._replace(unit="currency")
BURN = metric("cash_burn", Behaviour.FLOW)._replace(unit="currency")
USERS = metric("users")._replace(unit="people")
ACTIVE = metric("active_users")._replace(unit="people")
WEEKLY = metric("weekly_active_users")._replace(unit="people", aliases=("周活跃用户",))
MONTHLY = metric("monthly_active_users")._replace(unit="people")
SHARE = metric("market_share")._replace(unit="share")
SPEND = metric("spend_share")._replace(unit="share")
METRICS = (ARR, REVENUE, CASH, BURN, USERS, ACTIVE, WEEKLY, MONTHLY, SHARE, SPEND)


def found(*claims: Claim) -> list[Finding]:
    return list(RULE.check(RULE, Case(ledger(*claims, metrics=METRICS))))


def said(name: str, value: str = "13000", as_of: str | None = "2025-08", *, by: str = "a", **more: object) -> Claim:
    unit = "people" if name.endswith("users") else "USD"
    fields = {"unit": unit, "metric_name": name, "entity": "OpenAI"} | more
    return claim(f"{by}/{name}", value, as_of, **fields)  # type: ignore[arg-type]  # the builder's own fields


def test_the_message_names_both_metrics() -> None:
    (finding,) = found(said("revenue", "~13000", "2025", status=Status.FORECAST), said("arr"))
    assert finding.message == (
        "OpenAI: one number as arr, 13,000 USD in 2025-08 (a), and as revenue, ~13,000 USD in 2025 (a)"
    )
    assert (finding.severity, finding.confidence) == (Severity.WARNING, Confidence.CERTAIN)
    assert finding.claims == ("a/arr", "a/revenue")


@pytest.mark.parametrize(
    "pair",
    [
        ("arr", "revenue"),
        ("users", "weekly_active_users"),
        ("active_users", "users"),
        pytest.param(("weekly_active_users", "monthly_active_users"), id="both active users, a kind themselves"),
    ],
)
def test_confusable(pair: tuple[str, str]) -> None:
    assert len(found(*(said(name) for name in pair))) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(said("arr"), said("arr", by="b"), id="one metric"),
        pytest.param(said("cash"), said("cash_burn"), id="cash burn is no kind of cash"),
        pytest.param(said("cash"), said("revenue"), id="nothing in common"),
        pytest.param(said("arr"), said("revenue", "13001"), id="another number"),
        pytest.param(said("arr"), said("revenue", entity="Anthropic"), id="another entity"),
        pytest.param(said("arr"), said("revenue", scope=(("segment", "api"),)), id="another scope"),
        pytest.param(said("arr"), said("revenue", unit="EUR"), id="another currency"),
        pytest.param(said("arr"), said("revenue", as_of="2024"), id="another year"),
        pytest.param(said("arr"), said("revenue", as_of="2025-09"), id="a level just before the period of a flow"),
        pytest.param(said("arr"), said("revenue", as_of=None), id="no date"),
        pytest.param(said("users", as_of="2025-05"), said("active_users", as_of="2025-08"), id="levels months apart"),
        pytest.param(said("users", "12"), said("active_users", "12"), id="a small round count"),
    ],
)
def test_silent(first: Claim, second: Claim) -> None:
    assert not found(first, second)


def test_levels_may_follow_each_other_within_one_time() -> None:
    assert len(found(said("users", as_of="2025-08"), said("active_users", as_of="2025-09-30"))) == 1
    assert not found(said("users", as_of="2025-08"), said("active_users", as_of="2025-10-01"))


@pytest.mark.parametrize(
    "doubtful",
    [said("revenue", as_of="2025", basis=DateBasis.WRITTEN), said("revenue", "13000", status=Status.ESTIMATE)],
)
def test_only_possible(doubtful: Claim) -> None:
    (finding,) = found(said("arr"), doubtful)
    assert finding.confidence is Confidence.POSSIBLE


def shares(name: str, *figures: str, as_of: str = "2025-08") -> list[Claim]:
    entities = ("Anthropic", "OpenAI")
    return [
        claim(f"a/{name}-{entity.lower()}", figure, as_of, unit="percent", metric_name=name, entity=entity)
        for entity, figure in zip(entities, figures, strict=False)
    ]


def test_shares_need_two_of_one_breakdown() -> None:
    (finding,) = found(*shares("market_share", "32", "25"), *shares("spend_share", "32", "25"))
    assert finding.message == (
        "Anthropic 32 % and OpenAI 25 %: the same figures as market share, in 2025-08 (a), "
        "and as spend share, in 2025-08 (a)"
    )
    assert not found(*shares("market_share", "32", "25"), *shares("spend_share", "32", "24"))
    assert not found(*shares("market_share", "32", "25"), *shares("spend_share", "32", "25", as_of="2025-12"))


def test_one_finding_for_one_number_whatever_the_order() -> None:
    claims = [said("users"), said("weekly_active_users"), said("active_users", by="b"), said("arr")]
    answers = {tuple(finding.claims for finding in found(*order)) for order in itertools.permutations(claims)}
    assert answers == {(("b/active_users", "a/users", "a/weekly_active_users"),)}
