"""Corroboration: an agreement says when it counts once, and a series how many origins it has."""

import pytest

from claimcheck.judge.beside import with_verdicts
from claimcheck.judge.corroboration import with_origins
from claimcheck.judge.series import judge_series
from claimcheck.model.claim import Claim
from claimcheck.model.origin import ArticleTrace, ClaimTrace, Traces
from claimcheck.model.verdict import Series, Verdict
from linear import assert_linear
from making import claim, metric

FIRST, SECOND, AGAIN = claim("a/x", "700"), claim("b/x", "700"), claim("a/y", "700")._replace(said_by="FT")
CREDITED = Traces(claims={"a/x": ClaimTrace(credit="ft"), "b/x": ClaimTrace(credit="ft")})
ALIKE = Traces(claims={"a/x": ClaimTrace(words="some # users"), "b/x": ClaimTrace(words="some # users")})
CITING = Traces(articles={"a": ArticleTrace(name="a"), "b": ArticleTrace(name="b", cites=(("a", "a"),))})


def traced(*claims: Claim, traces: Traces) -> Series:
    (series,) = with_origins([with_verdicts(judge_series("ChatGPT", metric(), (), claims), metric())], traces)
    return series


@pytest.mark.parametrize(
    ("other", "traces", "origin", "origins"),
    [
        (SECOND, Traces(), "", 2),
        (AGAIN, Traces(), "one article", 1),
        (SECOND._replace(said_by="FT"), CREDITED, "one origin: both credit FT", 1),
        (SECOND, CITING, "one origin: b cites a", 1),
        (SECOND, ALIKE, "perhaps one origin: nearly the same words, figures left aside", 1),
    ],
)
def test_why_an_agreement_counts_once(other: Claim, traces: Traces, origin: str, origins: int) -> None:
    series = traced(FIRST._replace(said_by="FT"), other, traces=traces)
    assert [(pair.verdict, pair.origin) for pair in series.comparisons] == [(Verdict.AGREES, origin)]
    assert series.origins == origins


def test_what_does_not_agree_has_no_origin_to_share() -> None:
    series = traced(FIRST, claim("b/x", "900"), traces=CREDITED)
    assert [(pair.verdict, pair.origin) for pair in series.comparisons] == [(Verdict.CONFLICTS, "")]


def test_the_origins_of_a_large_series_take_linear_time() -> None:
    def judged(count: int) -> list[Series]:
        return [judge_series("ChatGPT", metric(), (), [claim(f"s{n}/x", "700") for n in range(count)])]

    assert_linear(lambda count: with_origins(judged(count), Traces()), 1_000)
