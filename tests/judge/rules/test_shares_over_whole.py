"""shares-over-whole: shares of one market beyond all of it, and parts beyond their owners."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.shares_over_whole import RULE
from claimcheck.model.claim import Claim, DateBasis, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.vocabulary import Derivation, Entity, Tolerance
from making import claim, ledger, metric

POINT = Tolerance(Decimal(1), relative=False)
METRICS = (
    metric("market_share", tolerance=POINT)._replace(derives=(Derivation("share_of", ("market_size",)),)),
    metric("revenue_share", tolerance=POINT)._replace(derives=(Derivation("share_of", ("revenue",)),)),
)
ENTITIES = {"Maker": Entity("Maker"), "Product": Entity("Product", part_of="Maker")}


def found(*claims: Claim) -> list[Finding]:
    made = ledger(*claims, metrics=METRICS)
    return list(RULE.check(RULE, Case(made._replace(vocabulary=made.vocabulary._replace(entities=ENTITIES)))))


def share(id_: str, entity: str, value: str, as_of: str = "2025-10", market: str = "code") -> Claim:
    made = claim(id_, value, as_of, unit="percent", metric_name="market_share", entity=entity)
    return made._replace(scope=(("market", market),))


ACME, RIVAL = share("a/acme", "Acme", "62"), share("a/rival", "Rival", "51")


def test_the_message_shows_the_calculation() -> None:
    (finding,) = found(RIVAL, ACME)
    assert finding.message == "market share, market code: Acme 62 % + Rival 51 % is 113 %, more than the whole"
    assert finding.severity is Severity.ERROR
    assert finding.claims == ("a/acme", "a/rival")


@pytest.mark.parametrize(
    "claims",
    [
        (ACME, share("a/x", "Rival", "38")),
        (ACME, share("a/x", "Rival", "39")),  # rounding
        (ACME, share("a/x", "Rival", "~42")),
        (ACME, share("a/x", "Rival", "<60")),
        (share("a/x", "Acme", "33.4"), share("a/y", "Rival", "33.4"), share("a/z", "Third", "33.4")),
        (ACME, share("a/x", "Rival", "51", "2024-10")),
        (ACME, share("a/x", "Rival", "51", market="search")),
        (ACME, RIVAL._replace(scope=(("market", "code"), ("region", "China")))),
        (ACME, RIVAL._replace(status=Status.FORECAST)),
        (ACME._replace(metric="revenue_share"), RIVAL._replace(metric="revenue_share")),
        (ACME._replace(scope=()), RIVAL._replace(scope=())),
        (ACME, share("a/x", "Acme", "51")),  # one holder told twice
        (share("a/x", "Maker", "62"), share("a/y", "Product", "51")),
    ],
)
def test_near_misses(claims: tuple[Claim, ...]) -> None:
    assert not found(*claims)


def test_a_part_is_no_larger_than_its_owner() -> None:
    (finding,) = found(share("a/x", "Maker", "32"), share("a/y", "Product", "36"))
    assert finding.calculation == "Product 36 % is more than Maker 32 %, which it is a part of"
    assert not found(share("a/x", "Maker", ">32"), share("a/y", "Product", "32.5"))


def test_many_shares_are_told_shortly() -> None:
    (finding,) = found(*(share(f"a/s{number}", f"Firm {number}", "20") for number in range(8)))
    assert finding.calculation.endswith(" + Firm 5 20 % + 2 more is 160 %, more than the whole")


def test_other_articles_and_inferred_dates_are_only_possible() -> None:
    elsewhere = RIVAL._replace(id="b/rival", source="b")
    assert [finding.severity for finding in found(ACME, elsewhere)] == [Severity.WARNING]
    now = [one._replace(date_basis=DateBasis.WRITTEN) for one in (ACME, RIVAL)]
    assert [finding.severity for finding in found(*now)] == [Severity.WARNING]
    assert not found(now[0], now[1]._replace(id="b/rival", source="b"))


def test_shares_of_one_year_in_two_articles_are_possibly_of_one_time() -> None:
    year = [share("a/acme", "Acme", "62", "2026"), share("b/rival", "Rival", "51", "2026")._replace(source="b")]
    assert [finding.severity for finding in found(*year)] == [Severity.WARNING]
    assert not found(year[0], share("b/rival", "Rival", "51", "2025")._replace(source="b"))


def test_one_article_is_not_reported_twice() -> None:
    elsewhere = share("b/acme", "Acme", "70")._replace(source="b")
    assert len(found(ACME, RIVAL, elsewhere)) == 1


@given(st.permutations([ACME, RIVAL, share("a/third", "Third", "51"), share("b/x", "Acme", "60")]))
def test_the_order_of_the_ledger_does_not_matter(claims: list[Claim]) -> None:
    assert found(*claims)[0].claims == ("a/acme", "a/rival", "a/third")
