"""single-origin: speaks where all articles that agree lead to one origin, and nowhere else."""

import itertools

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.single_origin import RULE
from claimcheck.model.claim import Claim, Status, Words
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.origin import ClaimTrace, Traces
from claimcheck.model.verdict import Confidence
from making import claim, ledger, span


def found(*claims: Claim, own_words: bool = False) -> list[Finding]:
    """Judge claims whose said_by, folded already, is their credit; or whose text is their fragment's words."""
    told = {one.id: ClaimTrace(words=one.text) if own_words else ClaimTrace(credit=one.said_by or "") for one in claims}
    return list(RULE.check(RULE, Case(ledger(*claims), traces=Traces({}, told))))


def said(id_: str, value: str = "700", as_of: str | None = "2025-08", by: str | None = "FT", **more: object) -> Claim:
    return claim(id_, value, as_of, **more)._replace(said_by=by)  # type: ignore[arg-type]  # the builder's own fields


def test_the_note_names_the_reason_and_shows_each_link() -> None:
    (finding,) = found(said("a/x"), said("b/x"))
    assert finding.message == (
        "ChatGPT, weekly active users: 700 people in 2025-08 (a) has one origin in 2 articles: both credit FT"
    )
    assert (finding.severity, finding.confidence) == (Severity.NOTE, Confidence.CERTAIN)
    assert finding.claims == ("a/x", "b/x")
    assert finding.spots[-1].message == "a/x and b/x: both credit FT"


def test_shared_words_are_only_possible() -> None:
    words = "the same words"
    (finding,) = found(claim("a/x", "700", text=words), claim("b/x", "700", text=words), own_words=True)
    assert finding.confidence is Confidence.POSSIBLE


@pytest.mark.parametrize(
    "claims",
    [
        pytest.param([said("a/x"), said("b/x", by=None)], id="an article of its own"),
        pytest.param([said("a/x"), said("b/x"), said("c/x", by=None)], id="a third that is linked to none"),
        pytest.param([said("a/x"), said("b/x", by="WSJ")], id="two credits"),
        pytest.param([said("a/x"), said("a/y")], id="one article"),
        pytest.param([said("a/x"), said("b/x", "710")], id="figures that differ"),
        pytest.param([said("a/x"), said("b/x", as_of="2025-12")], id="another time"),
        pytest.param([said("a/x"), said("b/x", as_of=None)], id="no date"),
        pytest.param([said("a/x"), said("b/x", status=Status.FORECAST)], id="a forecast of what is"),
        pytest.param([said("a/x"), said("b/x", entity="Claude")], id="another entity"),
        pytest.param(
            [said(f"{name}/x")._replace(value=Words("yes", "yes")) for name in "ab"], id="a statement in words"
        ),
    ],
)
def test_silent(claims: list[Claim]) -> None:
    assert not found(*claims)


def test_dates_count_too() -> None:
    assert found(*(said(f"{name}/x")._replace(value=span("2025-05")) for name in "ab"))


def test_one_note_whatever_the_order() -> None:
    claims = [said("a/x"), said("b/x"), said("c/x", "~700"), said("a/y")]
    answers = {tuple(finding.claims for finding in found(*order)) for order in itertools.permutations(claims)}
    assert answers == {(("a/x", "a/y", "b/x", "c/x"),)}


def test_over_and_under_one_figure_are_no_agreement() -> None:
    assert not found(said("a/x", ">700"), said("b/x", "<700"))
    assert found(said("a/x", ">700"), said("b/x", "700"))
    assert found(said("a/x", "<700"), said("b/x", "<=700"))
