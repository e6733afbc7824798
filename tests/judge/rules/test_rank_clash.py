"""rank-clash: two holders of one rank, and ranks that their values turn round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.rank_clash import RULE
from claimcheck.model.claim import Claim, DateBasis, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.vocabulary import Derivation, Entity
from making import NO_TOLERANCE, claim, ledger, metric

METRICS = (
    metric("valuation"),
    metric("valuation_order", tolerance=NO_TOLERANCE)._replace(derives=(Derivation("rank_by", ("valuation",)),)),
    metric("app_store_rank", tolerance=NO_TOLERANCE),
    metric("places", tolerance=NO_TOLERANCE),
)
ENTITIES = {"Maker": Entity("Maker"), "Product": Entity("Product", part_of="Maker")}
SCOPE = (("among", "private companies"),)


def found(*claims: Claim) -> list[Finding]:
    made = ledger(*claims, metrics=METRICS)
    return list(RULE.check(RULE, Case(made._replace(vocabulary=made.vocabulary._replace(entities=ENTITIES)))))


def rank(id_: str, entity: str, value: str, as_of: str = "2025-10") -> Claim:
    made = claim(id_, value, as_of, unit="count", metric_name="valuation_order", entity=entity)
    return made._replace(scope=SCOPE)


def value(id_: str, entity: str, figure: str, as_of: str = "2025-10", unit: str = "USD") -> Claim:
    return claim(id_, figure, as_of, unit=unit, metric_name="valuation", entity=entity)._replace(scope=SCOPE)


ACME, RIVAL = rank("a/acme", "Acme", "3"), rank("a/rival", "Rival", "3")


def test_two_holders_of_one_rank() -> None:
    (finding,) = found(ACME, RIVAL)
    assert finding.message == "valuation order, among private companies: rank 3 is held by Acme and Rival"
    assert finding.severity is Severity.ERROR
    assert finding.claims == ("a/acme", "a/rival")


@pytest.mark.parametrize(
    "claims",
    [
        (ACME, rank("a/x", "Rival", "4")),
        (ACME, rank("a/x", "Acme", "3")),
        (ACME, rank("a/x", "Rival", "3", "2024-10")),
        (ACME, rank("a/x", "Rival", "<=3")),
        (ACME, RIVAL._replace(scope=(("among", "public companies"),))),
        (ACME._replace(scope=()), RIVAL._replace(scope=())),
        (ACME, RIVAL._replace(status=Status.TARGET)),
        (ACME._replace(metric="places"), RIVAL._replace(metric="places")),
        (rank("a/x", "Maker", "1"), rank("a/y", "Product", "1")),
    ],
)
def test_near_misses_of_holders(claims: tuple[Claim, ...]) -> None:
    assert not found(*claims)


def test_a_metric_named_a_rank_needs_no_values() -> None:
    assert len(found(ACME._replace(metric="app_store_rank"), RIVAL._replace(metric="app_store_rank"))) == 1


FOURTH = rank("a/rival", "Rival", "4")


def test_a_rank_against_the_values() -> None:
    (finding,) = found(ACME, FOURTH, value("a/v", "Acme", "300"), value("a/w", "Rival", "500"))
    assert finding.calculation == "Rival, rank 4, has 500 USD, and Acme, rank 3, has 300 USD"
    assert finding.claims == ("a/rival", "a/acme", "a/w", "a/v")


@pytest.mark.parametrize(
    "values",
    [
        (value("a/v", "Acme", "500"), value("a/w", "Rival", "300")),
        (value("a/v", "Acme", "500"), value("a/w", "Rival", "510")),  # within tolerance
        (value("a/v", "Acme", ">300"), value("a/w", "Rival", "500")),
        (value("a/v", "Acme", "300"), value("a/w", "Rival", "<500")),
        (value("a/v", "Acme", "300"), value("a/w", "Rival", "500", unit="CNY")),
        (value("a/v", "Acme", "300"), value("a/w", "Rival", "500", "2025-01")),
        (value("a/v", "Acme", "300"), value("a/w", "Rival", "500")._replace(scope=())),
        (value("a/u", "Acme", "300"), value("a/v", "Acme", "600"), value("a/w", "Rival", "500")),
        (value("a/v", "Acme", "300"),),
    ],
)
def test_near_misses_of_values(values: tuple[Claim, ...]) -> None:
    assert not found(ACME, FOURTH, *values)


def test_the_better_rank_with_the_smallest_value_is_shown() -> None:
    ranks = rank("a/one", "One", "1"), rank("a/two", "Two", "2"), rank("a/three", "Three", "3")
    values = value("a/x", "One", "700"), value("a/y", "Two", "200"), value("a/z", "Three", "500")
    (finding,) = found(*ranks, *values)
    assert finding.claims == ("a/three", "a/two", "a/z", "a/y")


def test_other_articles_and_inferred_dates_are_only_possible() -> None:
    elsewhere = RIVAL._replace(id="b/rival", source="b")
    assert [finding.severity for finding in found(ACME, elsewhere)] == [Severity.WARNING]
    now = [one._replace(date_basis=DateBasis.WRITTEN) for one in (ACME, RIVAL)]
    assert [finding.severity for finding in found(*now)] == [Severity.WARNING]
    assert not found(now[0], now[1]._replace(id="b/rival", source="b"))


@given(st.permutations([ACME, RIVAL, rank("a/third", "Third", "3"), rank("a/last", "Last", "9")]))
def test_the_order_of_the_ledger_does_not_matter(claims: list[Claim]) -> None:
    (finding,) = found(*claims)
    assert finding.claims == ("a/acme", "a/rival", "a/third")


def test_among_whom_one_is_ranked_is_no_scope_of_the_value() -> None:
    ranks = rank("a/r1", "Acme", "1"), rank("a/r2", "Rival", "2")
    values = value("a/v1", "Acme", "20")._replace(scope=()), value("a/v2", "Rival", "30")._replace(scope=())
    assert [finding.claims for finding in found(*ranks, *values)] == [("a/r2", "a/r1", "a/v2", "a/v1")]
    elsewhere = [one._replace(scope=(("market", "Asia"),)) for one in values]
    assert not found(*ranks, *elsewhere)


@pytest.mark.parametrize(("at", "severity"), [("2025-10", Severity.ERROR), ("2025", Severity.WARNING)])
def test_a_year_has_room_for_two_holders(at: str, severity: Severity) -> None:
    (finding,) = found(rank("a/acme", "Acme", "3", at), rank("a/rival", "Rival", "3", at))
    assert finding.severity is severity
    assert finding.message.endswith("; both only say 2025") is (severity is Severity.WARNING)
