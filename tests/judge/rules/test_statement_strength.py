"""statement-strength: speaks where none meets almost none, or all almost all, at one time, and nowhere else."""

import itertools

import pytest

from claimcheck.judge.agreement import Agreement, agreement
from claimcheck.judge.rule import Case
from claimcheck.judge.rules import differing_texts
from claimcheck.judge.rules.statement_strength import RULE
from claimcheck.judge.series import judge_series
from claimcheck.model.claim import Claim, DateBasis, Extent, Status, Words
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Behaviour, Metric, ValueType
from making import claim, ledger, metric

ADVISER = metric("adviser", Behaviour.FACT, type_=ValueType.TEXT)
PARTNER = metric("partner", type_=ValueType.TEXT, multivalued=True)
NONE, FEW = Words("none", "none", Extent.NONE), Words("hardly any", "hardly any", Extent.ALMOST_NONE)
MOST, ALL = Words("almost all", "almost all", Extent.ALMOST_ALL), Words("all", "all", Extent.ALL)
BANK, FIRM = Words("a bank", "a bank"), Words("a law firm", "a law firm")


def case_of(*claims: Claim, of: Metric = ADVISER) -> Case:
    return Case(ledger(*claims, metrics=(of,)), (judge_series("ChatGPT", of, (), claims),))


def found(*claims: Claim, of: Metric = ADVISER) -> list[Finding]:
    return list(RULE.check(RULE, case_of(*claims, of=of)))


def contradictions(*claims: Claim, of: Metric = ADVISER) -> list[tuple[str, ...]]:
    rule = differing_texts.RULE
    return [finding.claims for finding in rule.check(rule, case_of(*claims, of=of))]


def test_the_message_says_which_is_the_stronger() -> None:
    (finding,) = found(claim("a/x", FEW, None), claim("b/x", NONE, None))
    assert finding.message == "ChatGPT, adviser: outright, none (b), and with exceptions, hardly any (a)"
    assert (finding.severity, finding.confidence) == (Severity.WARNING, Confidence.CERTAIN)
    assert finding.claims == ("b/x", "a/x")


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [(NONE, FEW, 1), (ALL, MOST, 1), (NONE, NONE, 0), (FEW, FEW, 0), (NONE, BANK, 0), (FEW, BANK, 0), (NONE, MOST, 0)],
)
def test_strengths(first: Words, second: Words, count: int) -> None:
    assert len(found(claim("a/x", first), claim("b/x", second))) == count


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(claim("b/x", FEW, "2025-12"), id="another time"),
        pytest.param(claim("b/x", FEW, None), id="no date"),
        pytest.param(claim("b/x", FEW, "2025"), id="a date too wide to say"),
        pytest.param(claim("b/x", FEW, status=Status.FORECAST), id="a forecast"),
    ],
)
def test_silent_on_levels(second: Claim) -> None:
    assert not found(claim("a/x", NONE), second, of=PARTNER)
    assert found(claim("a/x", NONE), claim("b/x", FEW), of=PARTNER)


def test_an_inferred_date_is_only_possible() -> None:
    (finding,) = found(claim("a/x", NONE), claim("b/x", FEW, basis=DateBasis.WRITTEN), of=PARTNER)
    assert finding.confidence is Confidence.POSSIBLE


def test_none_contradicts_a_name_and_almost_none_does_not() -> None:
    none, few, bank, firm = (claim(f"{n}/x", words) for n, words in enumerate((NONE, FEW, BANK, FIRM)))
    assert contradictions(none, bank) == [("2/x", "0/x")]
    assert not contradictions(none, few)
    assert not contradictions(few, bank)
    assert contradictions(none, few, bank) == [("2/x", "0/x")]
    assert not contradictions(bank, firm, of=PARTNER)
    assert not contradictions(claim("a/x", ALL), bank, few, of=PARTNER)
    assert len(contradictions(claim("a/x", ALL), few)) == 1
    assert len(contradictions(none, bank, firm, of=PARTNER)) == 1


def test_agreement_of_words_is_symmetric() -> None:
    expected = {(NONE, FEW): Agreement.OPEN, (FEW, BANK): Agreement.OPEN, (NONE, BANK): Agreement.DIFFER}
    for (first, second), answer in expected.items():
        for kind in (ADVISER, PARTNER):
            assert agreement(first, second, kind) is agreement(second, first, kind) is answer


def test_one_finding_whatever_the_order() -> None:
    claims = [claim("a/x", NONE), claim("b/x", FEW), claim("c/x", NONE), claim("d/x", BANK)]
    answers = {tuple(finding.claims for finding in found(*order)) for order in itertools.permutations(claims)}
    assert answers == {(("a/x", "c/x", "b/x"),)}
