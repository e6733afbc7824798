"""opposite-bounds: speaks where one figure is floor and ceiling at one time, and nowhere else."""

import itertools
from decimal import Decimal

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.opposite_bounds import RULE
from claimcheck.judge.series import judge_series
from claimcheck.model.claim import Claim, DateBasis, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.quantity import Qualifier, Quantity
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Behaviour, Metric
from making import claim, ledger, metric, quantity

LEVEL = metric()


def found(*claims: Claim, of: Metric = LEVEL) -> list[Finding]:
    series = (judge_series("ChatGPT", of, (), claims),)
    return list(RULE.check(RULE, Case(ledger(*claims, metrics=(of,)), series)))


def nearly(text: str) -> Quantity:
    exact = quantity(text)
    low = (exact.high or Decimal(0)) * Decimal("0.9")
    return exact._replace(low=low, high_included=False, qualifier=Qualifier.NEARLY)


def test_the_message_says_which_is_floor_and_which_ceiling() -> None:
    (finding,) = found(claim("a/x", "<=700"), claim("b/x", ">=700"))
    assert finding.message == (
        "ChatGPT, weekly active users: one figure as a floor, >= 700 people in 2025-08 (b), "
        "and as a ceiling, <= 700 people in 2025-08 (a)"
    )
    assert (finding.severity, finding.confidence) == (Severity.WARNING, Confidence.CERTAIN)
    assert [spot.message for spot in finding.spots] == [
        "b/x says >= 700 people as of 2025-08",
        "a/x says <= 700 people as of 2025-08",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [(">=700", "<=700"), (">700", "<700"), (">700", "<=700"), (">=700", "nearly 700")],
)
def test_every_floor_against_every_ceiling(first: str, second: str) -> None:
    below = nearly("700") if "nearly" in second else second
    assert len(found(claim("a/x", first), claim("b/x", below))) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(claim("a/x", ">=700"), claim("b/x", "<=710"), id="another figure: both can hold"),
        pytest.param(claim("a/x", ">=710"), claim("b/x", "<=700"), id="another figure: for differing-values to say"),
        pytest.param(claim("a/x", ">=700"), claim("b/x", "700"), id="a plain figure"),
        pytest.param(claim("a/x", ">=700"), claim("b/x", "~700"), id="about the figure"),
        pytest.param(claim("a/x", ">=700"), claim("b/x", ">700"), id="two floors"),
        pytest.param(claim("a/x", "<700"), claim("b/x", nearly("700")), id="two ceilings"),
        pytest.param(claim("a/x", ">=700"), claim("b/x", "<=700", unit="USD"), id="another unit"),
        pytest.param(claim("a/x", "<700", "2025-06"), claim("b/x", ">700", "2025-08"), id="the curve went through it"),
        pytest.param(claim("a/x", "<700", "2025"), claim("b/x", ">700", "2025"), id="both only say the year"),
        pytest.param(claim("a/x", "<700", None), claim("b/x", ">700"), id="no date"),
        pytest.param(
            claim("a/x", ">=700"), claim("b/x", "<=700", status=Status.FORECAST), id="a forecast against what is"
        ),
    ],
)
def test_silent(first: Claim, second: Claim) -> None:
    assert not found(first, second)


def test_facts_have_no_time_and_flows_one_period() -> None:
    pair = claim("a/x", ">=700", "2023"), claim("b/x", "<=700", None)
    assert len(found(*pair, of=metric(behaviour=Behaviour.FACT))) == 1
    flow = metric(behaviour=Behaviour.FLOW)
    assert len(found(claim("a/x", ">=700", "2025"), claim("b/x", "<=700", "2025"), of=flow)) == 1
    assert not found(claim("a/x", ">=700", "2025"), claim("b/x", "<=700", "2024"), of=flow)


def test_two_forecasts_count_too() -> None:
    ahead = [claim("a/x", ">=700", status=Status.FORECAST), claim("b/x", "<=700", status=Status.TARGET)]
    assert len(found(*ahead)) == 1


@pytest.mark.parametrize(
    "doubtful",
    [claim("b/x", "<=700", basis=DateBasis.WRITTEN), claim("b/x", "<=700", status=Status.HEARSAY)],
)
def test_only_possible(doubtful: Claim) -> None:
    (finding,) = found(claim("a/x", ">=700"), doubtful)
    assert finding.confidence is Confidence.POSSIBLE


def test_one_finding_for_one_time_whatever_the_order() -> None:
    claims = [
        claim("a/x", ">=700"),
        claim("b/x", ">700"),
        claim("c/x", "<=700"),
        claim("d/x", "<=700", "2025-12"),
        claim("e/x", ">=700", "2025-12"),
    ]
    answers = {tuple(finding.claims for finding in found(*order)) for order in itertools.permutations(claims)}
    assert answers == {(("a/x", "b/x", "c/x"), ("e/x", "d/x"))}
