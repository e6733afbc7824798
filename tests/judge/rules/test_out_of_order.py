"""out-of-order: speaks where a date lies wholly before one it has to follow, and nowhere else."""

import itertools

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.out_of_order import RULE
from claimcheck.model.claim import Claim, Status, Words
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Behaviour, ValueType
from making import claim, ledger, metric, span

NAMES = ("founded", "funded", "launched", "released", "announced", "discontinued", "joined", "departed")
DATES = tuple(metric(name, Behaviour.FACT, type_=ValueType.DATE) for name in NAMES)
METRICS = (*DATES, metric("predecessor", Behaviour.FACT, type_=ValueType.TEXT))


def found(*claims: Claim) -> list[Finding]:
    return list(RULE.check(RULE, Case(ledger(*claims, metrics=METRICS))))


def dated(name: str, when: str, entity: str = "Opus 4", *, by: str = "a", **more: object) -> Claim:
    id_ = f"{by}/{entity.lower().replace(' ', '-')}-{name}"
    return claim(id_, span(when), None, metric_name=name, entity=entity, **more)  # type: ignore[arg-type]  # the builder's own fields


LINE = claim("a/line", Words("Opus 4", "opus 4"), None, metric_name="predecessor", entity="Opus 5")


def test_in_one_life() -> None:
    (finding,) = found(dated("founded", "2023"), dated("funded", "2021-05", by="b", scope=(("round", "a"),)))
    assert finding.message == "Opus 4, funded, round a, 2021-05 (b) lies before Opus 4, founded, 2023 (a)"
    assert (finding.severity, finding.confidence) == (Severity.WARNING, Confidence.CERTAIN)
    assert finding.claims == ("a/opus-4-founded", "b/opus-4-funded")


def test_in_one_line() -> None:
    (finding,) = found(LINE, dated("released", "2025-05"), dated("released", "2024-11", "Opus 5"))
    assert finding.message == "Opus 5, released, 2024-11 (a) lies before Opus 4, released, 2025-05 (a)"
    assert finding.claims == ("a/opus-4-released", "a/opus-5-released", "a/line")


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param([dated("founded", "2021"), dated("funded", "2023")], id="in order"),
        pytest.param([dated("founded", "2021"), dated("funded", "2021-05")], id="some day fits"),
        pytest.param([dated("founded", "2021-05"), dated("funded", "2021")], id="some later day fits"),
        pytest.param([dated("founded", "2023"), dated("funded", "2021", "Opus 5")], id="another entity"),
        pytest.param([dated("founded", "2023"), dated("launched", "2021")], id="a product may be older than its house"),
        pytest.param([dated("released", "2023"), dated("announced", "2024")], id="announced after the release"),
        pytest.param(
            [dated("released", "2025", scope=(("platform", "ios"),)), dated("discontinued", "2024")], id="another scope"
        ),
        pytest.param([dated("founded", "2023", status=Status.TARGET), dated("funded", "2021")], id="a target"),
        pytest.param([dated("released", "2025"), dated("released", "2024", "Opus 5")], id="no claim says the line"),
        pytest.param([LINE, dated("released", "2025"), dated("launched", "2024", "Opus 5")], id="two kinds of date"),
        pytest.param([LINE, dated("released", "2025")], id="one date alone"),
    ],
)
def test_silent(claims: list[Claim]) -> None:
    assert not found(*claims)


def test_open_ends_may_reach_anywhere() -> None:
    assert not found(dated("founded", "../2023"), dated("funded", "2021"))
    assert found(dated("founded", "2023/.."), dated("funded", "2021"))


def test_hearsay_is_only_possible() -> None:
    (finding,) = found(dated("founded", "2023", status=Status.HEARSAY), dated("funded", "2021"))
    assert finding.confidence is Confidence.POSSIBLE


def test_one_finding_for_the_two_furthest_out_of_order_whatever_the_order_of_claims() -> None:
    claims = [
        dated("founded", "2022"),
        dated("founded", "2023", by="b"),
        dated("funded", "2021"),
        dated("funded", "2020", by="c"),
    ]
    answers = {tuple(finding.claims for finding in found(*order)) for order in itertools.permutations(claims)}
    assert answers == {(("b/opus-4-founded", "c/opus-4-funded"),)}


def test_what_may_happen_again_counts_by_its_first_time() -> None:
    several = tuple(one._replace(multivalued=one.name == "joined") for one in METRICS)
    left, came_back = dated("departed", "1985"), dated("joined", "1997", by="b")

    def of(*claims: Claim) -> list[Confidence]:
        return [each.confidence for each in RULE.check(RULE, Case(ledger(*claims, metrics=several)))]

    assert of(left, came_back) == [Confidence.POSSIBLE]
    assert of(left, came_back, dated("joined", "1976", by="c")) == []
