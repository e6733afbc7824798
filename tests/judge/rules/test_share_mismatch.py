"""share-mismatch: part = share x whole."""

from dataclasses import replace
from decimal import Decimal

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.share_mismatch import RULE
from claimcheck.model.claim import Claim, DateBasis, Derived, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.vocabulary import Behaviour, Derivation, Entity, Tolerance
from making import claim, ledger, metric

POINT = Tolerance(Decimal(1), relative=False)
METRICS = (
    metric("revenue", Behaviour.FLOW),
    metric("visits", Behaviour.FLOW),
    replace(metric("revenue_share", Behaviour.FLOW, tolerance=POINT), derives=(Derivation("share_of", ("revenue",)),)),
    replace(metric("visit_share", tolerance=POINT), derives=(Derivation("share_of", ("visits",)),)),
)
SEGMENT = (("segment", "business customers"),)


def found(*claims: Claim) -> list[Finding]:
    made = ledger(*claims, metrics=METRICS)
    vocabulary = replace(made.vocabulary, entities={"search": Entity("search")})
    return list(RULE.check(RULE, Case(replace(made, vocabulary=vocabulary))))


def make(id_: str, metric_name: str, value: str, unit: str = "USD", as_of: str | None = "2025") -> Claim:
    return claim(id_, value, as_of, unit=unit, metric_name=metric_name, entity="Acme")


def named(part: str, whole: str, share: str) -> list[Finding]:
    told = replace(make("a/share", "revenue_share", share, "percent", None), derived=Derived("share", ("a/p", "a/w")))
    return found(make("a/p", "revenue", part, as_of=None), make("a/w", "revenue", whole, as_of=None), told)


def test_the_message_shows_the_calculation() -> None:
    (finding,) = named("20E+9", ">2E+12", "1.3")
    assert finding.message == "Acme, revenue share: 1.3 % of > 2 tn USD is > 26 bn USD, stated 20 bn USD"
    assert finding.severity is Severity.ERROR
    assert finding.claims == ("a/share", "a/p", "a/w")


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [
        ("26E+9", "2E+12", "1.3"),
        ("26E+9", ">2E+12", "1.3"),
        ("27E+9", "2E+12", "1.3"),
        ("700E+6", "8.2E+9", "9"),
        (">700E+6", "8.2E+9", "20"),
        ("~30", "100", "32"),
    ],
)
def test_shares_that_fit(part: str, whole: str, share: str) -> None:
    assert not named(part, whole, share)


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [
        ("40E+9", "2E+12", "1.3"),
        ("20E+9", ">2E+12", "1.3"),
        ("700E+6", "8.2E+9", "5"),
        (">700E+6", "8.2E+9", "5"),
    ],
)
def test_shares_that_do_not_fit(part: str, whole: str, share: str) -> None:
    assert len(named(part, whole, share)) == 1


PART = replace(make("a/part", "revenue", "80"), scope=SEGMENT)
WHOLE = make("a/whole", "revenue", "100")
SHARE = replace(make("a/share", "revenue_share", "30", "percent"), scope=SEGMENT)


def test_a_segment_and_its_whole() -> None:
    assert len(found(PART, WHOLE, SHARE)) == 1
    assert not found(PART, WHOLE, replace(SHARE, value=make("a/x", "revenue_share", "80", "percent").value))


@pytest.mark.parametrize(
    "claims",
    [
        (PART, WHOLE, replace(SHARE, scope=())),
        (PART, WHOLE, replace(SHARE, scope=(("segment", "schools"),))),
        (PART, WHOLE, replace(SHARE, as_of=make("a/x", "revenue", "1", as_of="2024").as_of)),
        (PART, replace(WHOLE, status=Status.FORECAST), SHARE),
        (PART, replace(WHOLE, entity="Rival"), SHARE),
    ],
)
def test_near_misses(claims: tuple[Claim, ...]) -> None:
    assert not found(*claims)


def test_what_an_entity_has_in_a_market_and_the_market() -> None:
    market = (("market", "search"),)
    part = replace(make("a/part", "visits", "80", "count"), scope=market)
    whole = replace(make("a/whole", "visits", "100", "count"), entity="search")
    share = replace(make("a/share", "visit_share", "30", "percent"), scope=market)
    assert len(found(part, whole, share)) == 1
    assert not found(replace(part, scope=()), whole, share)  # it may have visits elsewhere


def test_other_articles_are_only_possible() -> None:
    elsewhere = replace(WHOLE, id="b/whole", source="b")
    assert [finding.severity for finding in found(PART, elsewhere, SHARE)] == [Severity.WARNING]


def test_without_a_stated_period_nothing_tells_what_a_flow_is_of() -> None:
    assert not found(*(replace(one, date_basis=DateBasis.WRITTEN) for one in (PART, WHOLE, SHARE)))
