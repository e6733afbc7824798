"""differing-values: one finding for each time at which the figures of a series cannot all hold."""

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.differing_values import RULE
from claimcheck.judge.series import judge_series
from claimcheck.model.claim import Claim, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Behaviour
from linear import assert_linear
from making import claim, ledger, metric

TWO = (("a", "700"), ("b", "900"))


def found(*claims: Claim) -> list[Finding]:
    series = (judge_series("ChatGPT", metric(), (), claims),)
    return list(RULE.check(RULE, Case(ledger(*claims), series)))


def test_the_message_carries_both_values_sources_and_the_date() -> None:
    (finding,) = found(claim("a/x", "700"), claim("b/x", "800"))
    assert (
        finding.message == "ChatGPT, weekly active users: 700 people in 2025-08 (a) against 800 people in 2025-08 (b)"
    )
    assert finding.severity is Severity.ERROR
    assert finding.claims == ("a/x", "b/x")
    assert [(spot.place.file, spot.message) for spot in finding.spots] == [
        ("claims/a.yaml", "a/x says 700 people as of 2025-08"),
        ("claims/b.yaml", "b/x says 800 people as of 2025-08"),
    ]


def test_a_possible_conflict_is_a_warning() -> None:
    (finding,) = found(claim("a/x", "700"), claim("b/x", "800", status=Status.HEARSAY))
    assert finding.severity is Severity.WARNING


def flows(*claims: Claim) -> list[Finding]:
    by = metric(behaviour=Behaviour.FLOW)
    series = judge_series("ChatGPT", by, (), claims)
    return list(RULE.check(RULE, Case(ledger(*claims, metrics=(by,)), (series,))))


def test_a_fiscal_year_and_one_of_the_calendar_differ_possibly() -> None:
    (finding,) = flows(claim("a/x", "700", "FY2025"), claim("b/x", "900", "2025"))
    assert (finding.severity, finding.confidence) == (Severity.WARNING, Confidence.POSSIBLE)
    assert finding.message.endswith("; as of 2025; one is of a fiscal year")
    for both in ("2025", "FY2025"):
        (finding,) = flows(claim("a/x", "700", both), claim("b/x", "900", both))
        assert finding.confidence is Confidence.CERTAIN


@pytest.mark.parametrize("extremes", ["FY2025", "2025"])
def test_what_is_certain_among_years_of_one_kind_stays_so_beside_many_others(extremes: str) -> None:
    others = "2025" if extremes == "FY2025" else "FY2025"
    many = [claim(f"s{n}/x", "800", others) for n in range(50)]
    lowest, highest = claim("a/x", "500", extremes), claim("b/x", "900", others)
    assert flows(lowest, *many)[0].confidence is Confidence.POSSIBLE
    assert flows(lowest, highest, *many)[0].confidence is Confidence.CERTAIN


def test_near_misses() -> None:
    assert not found(claim("a/x", "700", "2025-08"), claim("b/x", "800", "2025-10"))
    assert not found(claim("a/x", ">700"), claim("b/x", "800"))
    assert not found(claim("a/x", "700"), claim("b/x", "720"))
    assert not found(claim("a/x", "700"), claim("b/x", "800", status=Status.FORECAST))


def test_one_finding_for_many_claims_of_one_time() -> None:
    (finding,) = found(*(claim(f"s{n}/x", str(value)) for n, value in enumerate([700, 800, 701, 802, 950])))
    assert finding.message.count(" against ") == 2
    assert len(finding.spots) == 5


def test_a_series_of_many_clashes_takes_linear_time() -> None:
    """A ledger of daily figures clashes on many days: what a finding costs must not grow with the series."""
    by, size = metric(behaviour=Behaviour.FLOW), 800
    months = [f"{1000 + number // 12}-{number % 12 + 1:02}" for number in range(4 * size)]
    claims = [claim(f"{source}{n}/x", value, month) for n, month in enumerate(months) for source, value in TWO]
    judged = {count: judge_series("ChatGPT", by, (), claims[: 2 * count]) for count in (size, 4 * size)}
    cases = {count: Case(ledger(*one.claims, metrics=(by,)), (one,)) for count, one in judged.items()}
    assert len(list(RULE.check(RULE, cases[size]))) == size
    assert_linear(lambda count: list(RULE.check(RULE, cases[count])), size)


def test_why_a_fact_is_only_possibly_in_conflict_is_said() -> None:
    by = metric(behaviour=Behaviour.FACT)
    claims = claim("a/x", "700", None), claim("b/x", "800", None, status=Status.HEARSAY)
    case = Case(ledger(*claims, metrics=(by,)), (judge_series("ChatGPT", by, (), claims),))
    assert [finding.message for finding in RULE.check(RULE, case)] == [
        "ChatGPT, weekly active users: 700 people (a) against 800 people (b); one is hearsay"
    ]
