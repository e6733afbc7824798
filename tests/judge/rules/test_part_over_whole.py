"""part-over-whole: no part of what adds up is more than the whole."""

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.part_over_whole import RULE
from claimcheck.model.claim import Claim, DateBasis, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.vocabulary import Behaviour
from making import claim, ledger, metric

METRICS = (
    metric("revenue", Behaviour.FLOW)._replace(additive=True),
    metric("users")._replace(additive=True),
    metric("profit", Behaviour.FLOW),
    metric("strength", Behaviour.FACT)._replace(additive=True),
    metric("layoffs", Behaviour.FACT, multivalued=True)._replace(additive=True),
)


def found(*claims: Claim) -> list[Finding]:
    return list(RULE.check(RULE, Case(ledger(*claims, metrics=METRICS))))


def revenue(id_: str, value: str, as_of: str | None = "2025", **more: object) -> Claim:
    made = claim(id_, value, as_of, unit="USD", metric_name="revenue", entity="Acme")
    return made._replace(**more)  # type: ignore[arg-type]  # the claim's own fields


def users(id_: str, value: str, as_of: str = "2025-10", **more: object) -> Claim:
    made = claim(id_, value, as_of, metric_name="users", entity="Acme")
    return made._replace(**more)  # type: ignore[arg-type]  # the claim's own fields


YEAR, QUARTER = revenue("a/year", "1.9E+9"), revenue("a/q4", "2.2E+9", "2025-10/2025-12")
WORLD, EUROPE = users("a/all", "150000"), users("a/europe", "200000", scope=(("region", "europe"),))


def test_the_message_says_of_what_it_is_a_part() -> None:
    (finding,) = found(YEAR, QUARTER)
    assert finding.message == "Acme, revenue: 2.2 bn USD is more than 1.9 bn USD in all of 2025"
    assert (finding.severity, finding.claims) == (Severity.ERROR, ("a/q4", "a/year"))
    (finding,) = found(WORLD, EUROPE)
    assert finding.message == "Acme, users, region europe: 200,000 people is more than 150,000 people in all"


@pytest.mark.parametrize(
    "claims",
    [
        (YEAR, revenue("a/q4", "1.9E+9", "2025-10/2025-12")),  # nothing in the other quarters
        (YEAR, revenue("a/q4", "2.2E+9", "2024-10/2024-12")),
        (YEAR, revenue("a/q4", "2.2E+9", "2025-10/..")),
        (YEAR, revenue("a/q4", ">1E+9", "2025-10/2025-12")),
        (YEAR, revenue("a/q4", "2.2E+9", "2025-10/2025-12", status=Status.FORECAST)),
        (YEAR, revenue("a/q4", "2.2E+9", "2025-10/2025-12", date_basis=DateBasis.WRITTEN)),
        (revenue("a/year", ">1.9E+9"), QUARTER),
        (revenue("a/year", "~2.1E+9"), QUARTER),
        (YEAR, revenue("a/more", "2.3E+9"), QUARTER),  # one of the two is large enough
        (YEAR._replace(metric="profit"), QUARTER._replace(metric="profit")),
        (YEAR, QUARTER._replace(value=claim("a/x", "2.2E+9", unit="EUR").value)),
        (WORLD, users("a/europe", "140000", scope=(("region", "europe"),))),
        (WORLD, users("a/europe", "200000", "2026-10", scope=(("region", "europe"),))),
        (WORLD, users("a/europe", "200000", scope=(("definition", "wide"),))),
        (WORLD._replace(entity="Rival"), EUROPE),
    ],
)
def test_what_looks_alike_and_is_fine(claims: tuple[Claim, ...]) -> None:
    assert not found(*claims)


def test_a_target_is_not_held_against_a_forecast() -> None:
    forecast = YEAR._replace(status=Status.FORECAST)
    assert found(forecast, QUARTER._replace(status=Status.FORECAST))
    assert not found(forecast, QUARTER._replace(status=Status.TARGET))


def test_a_quarter_of_the_calendar_may_lie_outside_the_fiscal_year() -> None:
    year = revenue("a/year", "1.9E+9", "FY2025")
    (finding,) = found(year, QUARTER)
    assert finding.severity is Severity.WARNING
    assert finding.message.endswith("; one is of a fiscal year")


def test_other_articles_are_only_possible_and_get_their_tolerance() -> None:
    elsewhere = YEAR._replace(id="b/year", source="b")
    assert [finding.severity for finding in found(elsewhere, QUARTER)] == [Severity.WARNING]
    assert not found(elsewhere, revenue("a/q4", "1.95E+9", "2025-10/2025-12"))
    assert not found(YEAR._replace(id="a/all", value=claim("a/x", "9E+9", unit="USD").value), elsewhere, QUARTER)


def test_another_article_hides_no_certain_error() -> None:
    """The quarter of one region is above its own article's year, and above another article's quarter of all."""
    china = (("region", "china"),)
    year, quarter = revenue("a/year", "6E+8", scope=china), revenue("a/q4", "6.4E+8", "2025-10/2025-12", scope=china)
    (finding,) = found(year, quarter, revenue("b/q4", "5E+8", "2025-10/2025-12", source="b"))
    assert (finding.severity, finding.claims) == (Severity.ERROR, ("a/q4", "a/year"))


def test_what_is_fixed_once_needs_no_date() -> None:
    whole = claim("a/all", "24000", None, metric_name="strength", entity="Acme")
    part = claim("a/horse", "26500", None, metric_name="strength", entity="Acme", scope=(("segment", "horse"),))
    assert [finding.severity for finding in found(whole, part)] == [Severity.ERROR]
    assert [finding.severity for finding in found(whole._replace(source="b", id="b/all"), part)] == [Severity.WARNING]


@pytest.mark.parametrize(("at", "alarms"), [("2025-04", 1), ("2025-05", 1), ("2023-03", 0), (None, 1)])
def test_two_events_are_no_part_and_whole(at: str | None, alarms: int) -> None:
    whole = claim("a/all", "303", "2025-04", metric_name="layoffs", entity="Acme")
    part = claim("a/us", "501", at, metric_name="layoffs", entity="Acme", scope=(("region", "us"),))
    assert len(found(whole, part)) == alarms
