"""recycled-figure: speaks where a moving figure comes back from another article months later, and nowhere else."""

import itertools
from decimal import Decimal

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.recycled_figure import RULE
from claimcheck.model.claim import Claim, DateBasis, Source, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Behaviour, Derivation
from making import NO_TOLERANCE, claim, ledger, metric, quantity, source

USERS = metric("users")._replace(unit="people")
GROWTH = metric("user_growth", Behaviour.FLOW)._replace(unit="percent", derives=(Derivation("growth_of", ("users",)),))
WEEKLY = metric("weekly_users")._replace(unit="people")
SHARE = metric("market_share")._replace(unit="share")
USER_SHARE = metric("user_share")._replace(unit="share")
RANK = metric("rank", tolerance=NO_TOLERANCE)._replace(unit="count")
PRICE = metric("price")._replace(unit="price")
PRICE_CHANGE = metric("price_change")._replace(unit="percent", derives=(Derivation("growth_of", ("price",)),))
RANK_GROWTH = metric("rank_growth")._replace(unit="percent", derives=(Derivation("growth_of", ("rank",)),))
ROUND = metric("round", Behaviour.FACT)._replace(unit="people")
ROUND_GROWTH = metric("round_growth")._replace(unit="percent", derives=(Derivation("growth_of", ("round",)),))
VISITS = metric("visits", Behaviour.FLOW)._replace(unit="people")
VISIT_GROWTH = metric("visit_growth")._replace(unit="percent", derives=(Derivation("growth_of", ("visits",)),))
METRICS = (
    USERS,
    GROWTH,
    WEEKLY,
    SHARE,
    USER_SHARE,
    RANK,
    RANK_GROWTH,
    PRICE,
    PRICE_CHANGE,
    ROUND,
    ROUND_GROWTH,
    VISITS,
    VISIT_GROWTH,
)

MONTHS_APART = (("a", "2025-08"), ("b", "2026-01"))


def found(*claims: Claim, sources: tuple[Source, ...] = ()) -> list[Finding]:
    known = ledger(*claims, metrics=METRICS)._replace(sources=sources)
    return list(RULE.check(RULE, Case(known)))


def users(id_: str, value: str = "700", as_of: str | None = "2025-08", *, name: str = "users", **more: object) -> Claim:
    return claim(id_, value, as_of, metric_name=name, **more)  # type: ignore[arg-type]  # the builder's own fields


def test_a_figure_come_back_is_a_note() -> None:
    (finding,) = found(users("a/x"), users("b/x", as_of="2026-01"))
    assert finding.message == (
        "ChatGPT, users: 700 people in 2025-08 (a), then 700 people in 2026-01 (b), about 4 months later: "
        "unchanged, or an old figure under a new date"
    )
    assert (finding.severity, finding.confidence) == (Severity.NOTE, Confidence.CERTAIN)
    assert finding.claims == ("a/x", "b/x")


def test_another_value_between_makes_it_a_warning() -> None:
    (finding,) = found(users("a/x"), users("b/x", "800", "2025-10"), users("c/x", as_of="2026-01"))
    assert finding.message.endswith(": with 800 people in 2025-10 (b) between")
    assert finding.severity is Severity.WARNING
    assert finding.claims == ("a/x", "c/x", "b/x")


@pytest.mark.parametrize(
    ("first", "between", "later"), [("700", "701", "700"), (">700", "800", "700"), ("700", "800", ">700")]
)
def test_a_value_between_that_goes_with_either_changes_nothing(first: str, between: str, later: str) -> None:
    (finding,) = found(users("a/x", first), users("b/x", between, "2025-10"), users("c/x", later, "2026-01"))
    assert (finding.severity, finding.claims) == (Severity.NOTE, ("a/x", "c/x"))


def test_everything_and_nothing_are_anybodys_figures() -> None:
    for figure, count in (("60", 1), ("100", 0), ("0", 0)):
        growth = [users(f"{by}/x", figure, when, name="user_growth", unit="percent") for by, when in MONTHS_APART]
        assert len(found(*growth)) == count


@pytest.mark.parametrize("hedged", ["~700", ">700", "<=700"])
def test_the_hedge_does_not_count(hedged: str) -> None:
    assert len(found(users("a/x"), users("b/x", hedged, "2026-01"))) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(users("a/x"), users("b/x", as_of="2025-10"), id="a month later"),
        pytest.param(users("a/x"), users("a/y", as_of="2026-01"), id="the same article"),
        pytest.param(users("a/x"), users("b/x", "701", "2026-01"), id="alike within the tolerance only"),
        pytest.param(users("a/x"), users("b/x", as_of="2026-01", status=Status.TARGET), id="a target"),
        pytest.param(users("a/x"), users("b/x", as_of="2026-01", entity="Claude"), id="another entity"),
        pytest.param(users("a/x"), users("b/x", as_of="2026-01", scope=(("region", "us"),)), id="another scope"),
        pytest.param(users("a/x"), users("b/x", as_of="2026-01", unit="USD"), id="another unit"),
        pytest.param(users("a/x"), users("b/x", as_of=None), id="no date"),
        pytest.param(users("a/x", as_of="2025"), users("b/x", as_of="2026-01"), id="may be a day apart"),
        pytest.param(users("a/x", "0"), users("b/x", "0", "2026-01"), id="nothing stays nothing"),
        pytest.param(
            users("a/x", "20", name="price", unit="USD/month"),
            users("b/x", "20", "2026-01", name="price", unit="USD/month"),
            id="a price stays",
        ),
        pytest.param(users("a/x", "3", name="rank"), users("b/x", "3", "2026-01", name="rank"), id="a rank stays"),
        pytest.param(users("a/x", name="round"), users("b/x", as_of="2026-01", name="round"), id="a fact stays"),
        pytest.param(
            users("a/x", "32", name="market_share", unit="percent"),
            users("b/x", "32", "2026-01", name="market_share", unit="percent"),
            id="nothing in this vocabulary says that the metric moves",
        ),
    ],
)
def test_silent(first: Claim, second: Claim) -> None:
    assert not found(first, second)


def test_a_kind_of_a_moving_metric_moves() -> None:
    assert len(found(users("a/x", name="weekly_users"), users("b/x", as_of="2026-01", name="weekly_users"))) == 1


def test_flows_count_from_start_to_start_and_by_periods_of_one_length() -> None:
    assert len(found(users("a/x", as_of="2024", name="visits"), users("b/x", as_of="2025", name="visits"))) == 1
    assert not found(users("a/x", as_of="2024", name="visits"), users("b/x", as_of="2025-03", name="visits"))
    assert not found(users("a/x", as_of="2025-03", name="visits"), users("b/x", as_of="2025-04", name="visits"))


@pytest.mark.parametrize(("first", "second", "count"), [("2025-09", "2026-02", 1), ("2026-02", "2025-09", 0)])
def test_an_older_article_re_dates_nothing(first: str, second: str, count: int) -> None:
    sources = source("a", first), source("b", second)
    assert len(found(users("a/x"), users("b/x", as_of="2026-01"), sources=sources)) == count


def test_an_inferred_date_is_only_possible() -> None:
    (finding,) = found(users("a/x"), users("b/x", as_of="2026-01", basis=DateBasis.WRITTEN))
    assert finding.confidence is Confidence.POSSIBLE


def breakdown(source_: str, name: str, as_of: str, *shares: str) -> list[Claim]:
    entities = ("Anthropic", "OpenAI", "Google")
    return [
        claim(f"{source_}/{entity.lower()}", quantity(share, "percent"), as_of, metric_name=name, entity=entity)
        for entity, share in zip(entities, shares, strict=False)
    ]


def test_two_shares_together_come_back_under_another_name() -> None:
    (finding,) = found(
        *breakdown("a", "user_share", "2025-10", "32", "25"), *breakdown("b", "market_share", "2026-01", "32", "25")
    )
    assert finding.message == (
        "Anthropic 32 % and OpenAI 25 %: user share, in 2025-10 (a), "
        "and the same figures as market share, in 2026-01 (b), about 2 months later"
    )
    assert finding.severity is Severity.WARNING
    assert finding.claims == ("a/anthropic", "b/anthropic", "a/openai", "b/openai")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            breakdown("a", "user_share", "2025-10", "32", "25"),
            breakdown("b", "market_share", "2026-01", "32", "24"),
            id="only one of them",
        ),
        pytest.param(
            breakdown("a", "user_share", "2025-10", "25", "25"),
            breakdown("b", "market_share", "2026-01", "25", "25"),
            id="one figure twice",
        ),
        pytest.param(
            breakdown("a", "user_share", "2025-10", "32", "25"),
            breakdown("b", "market_share", "2025-11", "32", "25"),
            id="of one time",
        ),
        pytest.param(
            breakdown("a", "user_share", "2025-10", "32", "25"),
            breakdown("a", "market_share", "2026-01", "32", "25"),
            id="in one article",
        ),
        pytest.param(
            breakdown("a", "user_share", "2025-10", "32", "25"),
            [*breakdown("b", "market_share", "2026-01", "32"), *breakdown("c", "market_share", "2026-01", "1", "25")],
            id="in two articles",
        ),
        pytest.param(
            breakdown("a", "user_share", "2025-10", "0", "100"),
            breakdown("b", "market_share", "2026-01", "0", "100"),
            id="nothing and the whole",
        ),
    ],
)
def test_breakdowns_that_do_not_come_back(first: list[Claim], second: list[Claim]) -> None:
    assert not found(*first, *second)


def test_one_finding_for_one_figure_whatever_the_order() -> None:
    claims = [users(f"s{month}/x", as_of=f"2025-{month:02}") for month in (1, 2, 6, 9)]
    answers = {tuple(finding.claims for finding in found(*order)) for order in itertools.permutations(claims)}
    assert answers == {(("s1/x", "s6/x", "s9/x"),)}


def test_cost_is_near_linear() -> None:
    """Ten thousand claims of one figure in one series, each dated a day after the other, take no noticeable time."""
    claims = [
        users(f"s{n}/x", f"{Decimal(700)}", f"{2000 + n // 336}-{n % 336 // 28 + 1:02}-{n % 28 + 1:02}")
        for n in range(5000)
    ]
    (finding,) = found(*claims)
    assert len(finding.claims) > 4900
