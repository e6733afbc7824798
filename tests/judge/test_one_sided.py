"""Pairs that only one side's scope keeps apart."""

from claimcheck.judge.one_sided import with_one_sided
from claimcheck.judge.series import judge_series
from claimcheck.model.claim import Claim
from claimcheck.model.verdict import Comparison, Confidence, Verdict
from making import claim, metric

USERS = metric()
US = (("region", "US"),)


def compared(*groups: tuple[tuple[tuple[str, str], ...], list[Claim]]) -> list[Comparison]:
    series = [judge_series("ChatGPT", USERS, scope, claims) for scope, claims in groups]
    return [pair for one in with_one_sided(series, series, {USERS.name: USERS}) for pair in one.comparisons]


def test_the_missing_key_is_named_and_nothing_conflicts() -> None:
    (pair,) = compared(((), [claim("a/x", "700")]), (US, [claim("b/x", "200", scope=US)]))
    assert (pair.first, pair.second, pair.verdict, pair.confidence) == (
        "a/x",
        "b/x",
        Verdict.NOT_COMPARABLE,
        Confidence.POSSIBLE,
    )
    assert pair.reason == 'only one names the scope "region"'


def test_the_same_figure_agrees_possibly() -> None:
    (pair,) = compared(((), [claim("a/x", "700")]), (US, [claim("b/x", "710", scope=US)]))
    assert (pair.verdict, pair.confidence) == (Verdict.AGREES, Confidence.POSSIBLE)


def test_two_scopes_that_differ_and_other_times_are_left_alone() -> None:
    india = (("region", "India"),)
    assert not compared((US, [claim("a/x", "200", scope=US)]), (india, [claim("b/x", "100", scope=india)]))
    assert not compared(((), [claim("a/x", "700", "2025-01")]), (US, [claim("b/x", "200", "2025-08", scope=US)]))


def test_a_table_of_scopes_is_no_set_of_rivals() -> None:
    scopes = [(("region", f"r{number}"),) for number in range(60)]
    rows = [(scope, [claim(f"s{number}/x", "5", scope=scope)]) for number, scope in enumerate(scopes)]
    assert not compared(((), [claim("a/x", "700")]), *rows)
