"""differing-dates: two dates of one event."""

from claimcheck.judge.rule import Case
from claimcheck.judge.rules import differing_dates, differing_values
from claimcheck.judge.series import judge_series
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Severity
from claimcheck.model.vocabulary import Behaviour, ValueType
from making import claim, ledger, metric, span

FOUNDED = metric("founded", Behaviour.FACT, type_=ValueType.DATE)


def case(*claims: Claim) -> Case:
    return Case(ledger(*claims, metrics=(FOUNDED,)), (judge_series("Anthropic", FOUNDED, (), claims),))


def founded(id_: str, date: str) -> Claim:
    return claim(id_, span(date), None, metric_name="founded", entity="Anthropic")


def test_two_years_of_founding() -> None:
    (finding,) = differing_dates.RULE.check(differing_dates.RULE, case(founded("a/x", "2021"), founded("b/x", "2020")))
    assert finding.message == "Anthropic, founded: 2020 (b) against 2021 (a)"


def test_a_fiscal_year_may_be_another_one() -> None:
    for one, severity in (("FY2020", Severity.WARNING), ("2020", Severity.ERROR)):
        clash = case(founded("a/x", "2021"), founded("b/x", one))
        assert [found.severity for found in differing_dates.RULE.check(differing_dates.RULE, clash)] == [severity]


def test_a_month_of_the_same_year_is_no_conflict_and_dates_are_no_figures() -> None:
    assert not list(
        differing_dates.RULE.check(differing_dates.RULE, case(founded("a/x", "2021"), founded("b/x", "2021-05")))
    )
    clash = case(founded("a/x", "2021"), founded("b/x", "2020"))
    assert not list(differing_values.RULE.check(differing_values.RULE, clash))
