"""share-mismatch: part = share x whole."""

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
    metric("revenue_share", Behaviour.FLOW, tolerance=POINT)._replace(derives=(Derivation("share_of", ("revenue",)),)),
    metric("visit_share", tolerance=POINT)._replace(derives=(Derivation("share_of", ("visits",)),)),
)
SEGMENT = (("segment", "business customers"),)


def found(*claims: Claim) -> list[Finding]:
    made = ledger(*claims, metrics=METRICS)
    vocabulary = made.vocabulary._replace(entities={"search": Entity("search")})
    return list(RULE.check(RULE, Case(made._replace(vocabulary=vocabulary))))


def make(id_: str, metric_name: str, value: str, unit: str = "USD", as_of: str | None = "2025") -> Claim:
    return claim(id_, value, as_of, unit=unit, metric_name=metric_name, entity="Acme")


def named(part: str, whole: str, share: str) -> list[Finding]:
    told = make("a/share", "revenue_share", share, "percent", None)._replace(derived=Derived("share", ("a/p", "a/w")))
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


PART = make("a/part", "revenue", "80")._replace(scope=SEGMENT)
WHOLE = make("a/whole", "revenue", "100")
SHARE = make("a/share", "revenue_share", "30", "percent")._replace(scope=SEGMENT)


def test_a_segment_and_its_whole() -> None:
    assert len(found(PART, WHOLE, SHARE)) == 1
    assert not found(PART, WHOLE, SHARE._replace(value=make("a/x", "revenue_share", "80", "percent").value))


@pytest.mark.parametrize(
    "claims",
    [
        (PART, WHOLE, SHARE._replace(scope=())),
        (PART, WHOLE, SHARE._replace(scope=(("segment", "schools"),))),
        (PART, WHOLE, SHARE._replace(as_of=make("a/x", "revenue", "1", as_of="2024").as_of)),
        (PART, WHOLE._replace(status=Status.FORECAST), SHARE),
        (PART, WHOLE._replace(entity="Rival"), SHARE),
    ],
)
def test_near_misses(claims: tuple[Claim, ...]) -> None:
    assert not found(*claims)


def test_what_an_entity_has_in_a_market_and_the_market() -> None:
    market = (("market", "search"),)
    part = make("a/part", "visits", "80", "count")._replace(scope=market)
    whole = make("a/whole", "visits", "100", "count")._replace(entity="search")
    share = make("a/share", "visit_share", "30", "percent")._replace(scope=market)
    assert len(found(part, whole, share)) == 1
    assert not found(part._replace(scope=()), whole, share)  # it may have visits elsewhere


def test_other_articles_are_only_possible() -> None:
    elsewhere = WHOLE._replace(id="b/whole", source="b")
    assert [finding.severity for finding in found(PART, elsewhere, SHARE)] == [Severity.WARNING]


def test_without_a_stated_period_nothing_tells_what_a_flow_is_of() -> None:
    assert not found(*(one._replace(date_basis=DateBasis.WRITTEN) for one in (PART, WHOLE, SHARE)))
