"""differing-texts: two statements where only one can hold."""

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.differing_texts import RULE
from claimcheck.judge.series import judge_series
from claimcheck.model.claim import Claim, Words
from claimcheck.model.vocabulary import Behaviour, Metric, ValueType
from making import claim, ledger, metric

ONE = metric("ceo", Behaviour.LEVEL, type_=ValueType.TEXT)
MANY = metric("investor", Behaviour.LEVEL, type_=ValueType.TEXT, multivalued=True)


def messages(by: Metric, *claims: Claim) -> list[str]:
    case = Case(ledger(*claims, metrics=(by,)), (judge_series("OpenAI", by, (), claims),))
    return [finding.message for finding in RULE.check(RULE, case)]


def said(id_: str, text: str, at: str = "2025-08") -> Claim:
    return claim(id_, Words(text, text.lower()), at, metric_name="ceo", entity="OpenAI")


def test_two_names_for_one_post() -> None:
    assert messages(ONE, said("a/x", "Sam"), said("b/x", "Mira")) == [
        "OpenAI, ceo: Mira in 2025-08 (b) against Sam in 2025-08 (a)"
    ]


def test_near_misses() -> None:
    assert not messages(ONE, said("a/x", "Sam"), said("b/x", "SAM"))
    assert not messages(ONE, said("a/x", "Sam"), said("b/x", "Mira", "2025-11"))
    assert not messages(MANY, said("a/x", "Amazon"), said("b/x", "Google"))
