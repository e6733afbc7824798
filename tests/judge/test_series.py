"""A series judged: its clashes, with the verdicts of their pairs."""

import random
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge import levels
from claimcheck.judge.beside import with_verdicts
from claimcheck.judge.clusters import clusters_of
from claimcheck.judge.pairs import compare
from claimcheck.judge.series import judge_series
from claimcheck.model.claim import Claim, DateBasis, Status, Words
from claimcheck.model.verdict import Confidence, Verdict
from claimcheck.model.vocabulary import Behaviour, Metric, ValueType
from claimcheck.normalise.measures import default_tolerance
from linear import assert_linear
from making import NO_TOLERANCE, claim, judged, metric, span, verdicts

CERTAIN, POSSIBLE = Confidence.CERTAIN, Confidence.POSSIBLE


def test_two_months_are_a_step_of_one_curve() -> None:
    series = judged(claim("b/x", "800", "2025-10"), claim("a/x", "700", "2025-08"))
    assert verdicts(series) == {("a/x", "b/x"): (Verdict.CHANGED, CERTAIN)}
    assert series.comparisons[0].reason == "+14.3 % over about 2 months"
    assert series.clashes == ()


def test_one_month_with_two_figures_is_a_conflict() -> None:
    series = judged(claim("a/x", "700", "2025-08"), claim("b/x", "800", "2025-08"))
    assert verdicts(series) == {("a/x", "b/x"): (Verdict.CONFLICTS, CERTAIN)}
    assert [cluster.claims for cluster in series.clashes[0].clusters] == [("a/x",), ("b/x",)]


def test_a_bound_below_is_compatible() -> None:
    series = judged(claim("a/x", ">700"), claim("b/x", "800"))
    assert verdicts(series) == {("a/x", "b/x"): (Verdict.COMPATIBLE, CERTAIN)}
    assert not series.clashes


def test_one_clash_for_many_claims_with_their_clusters() -> None:
    series = judged(*(claim(f"s{n}/x", str(value)) for n, value in enumerate([700, 702, 800, 801, 950, 705])))
    assert [cluster.claims for cluster in series.clashes[0].clusters] == [
        ("s0/x", "s1/x", "s5/x"),
        ("s2/x", "s3/x"),
        ("s4/x",),
    ]
    assert len(series.clashes) == 1


@pytest.mark.parametrize("status", [Status.HEARSAY, Status.ESTIMATE])
def test_hearsay_and_estimates_conflict_only_possibly(status: Status) -> None:
    series = judged(claim("a/x", "700"), claim("b/x", "800", status=status))
    assert verdicts(series) == {("a/x", "b/x"): (Verdict.CONFLICTS, POSSIBLE)}
    assert series.clashes[0].confidence is POSSIBLE


def test_without_dates_conflicts_are_only_possible() -> None:
    series = judged(claim("a/x", "700", None), claim("b/x", "800", None))
    assert verdicts(series) == {("a/x", "b/x"): (Verdict.CONFLICTS, POSSIBLE)}
    assert series.clashes[0].confidence is POSSIBLE


def test_other_units_are_not_compared_and_said() -> None:
    series = judged(claim("a/x", "7", unit="USD"), claim("b/x", "7", unit="CNY"))
    assert verdicts(series) == {("a/x", "b/x"): (Verdict.NOT_COMPARABLE, CERTAIN)}
    assert series.comparisons[0].reason == "unit USD against CNY"
    assert not series.clashes


def test_a_quarter_is_not_compared_with_a_year() -> None:
    flow = metric("revenue", Behaviour.FLOW)
    series = judged(claim("a/x", "7", "2025-01/2025-03"), claim("b/x", "30", "2025"), by=flow)
    assert [pair.verdict for pair in series.comparisons] == [Verdict.NOT_COMPARABLE]
    assert not series.clashes


def test_a_wide_date_explained_by_the_curve_is_no_conflict() -> None:
    series = judged(claim("a/x", "100", "2025-01"), claim("b/x", "900", "2025-12"), claim("c/x", "500", "2025"))
    assert not series.clashes
    assert {pair.verdict for pair in series.comparisons} <= {Verdict.CHANGED, Verdict.AGREES}


def test_a_wide_date_outside_the_curve_is_a_possible_conflict() -> None:
    series = judged(claim("a/x", "100", "2025-01"), claim("b/x", "200", "2025-12"), claim("c/x", "500", "2025"))
    (clash,) = series.clashes
    assert clash.confidence is POSSIBLE
    assert [cluster.claims for cluster in clash.clusters] == [("b/x",), ("c/x",)]


def test_neighbours_across_a_border_of_moments_still_clash() -> None:
    dates = ["2025-08-01", "2025-08-25", "2025-09-05"]
    values = ["100", "100", "200"]
    series = judged(*(claim(f"s{n}/x", v, d) for n, (v, d) in enumerate(zip(values, dates, strict=True))))
    assert [[c.claims for c in clash.clusters] for clash in series.clashes] == [[("s1/x",), ("s2/x",)]]


@pytest.mark.parametrize(
    ("actual", "at", "reason"),
    [
        ("9", "2025-12", "forecast met, as of 2025-12"),
        ("7", "2025-12", "forecast missed (-22.2 %), as of 2025-12"),
        ("12", "2025-12", "forecast exceeded (+33.3 %), as of 2025-12"),
        ("7", "2025-10", "forecast still open: +28.6 % to go from 2025-10 to 2025-12"),
        ("20", "2026-03", "forecast for 2025-12 is past: +122 % by 2026-03"),
    ],
)
def test_outlook_against_an_actual(actual: str, at: str, reason: str) -> None:
    series = judged(claim("a/x", actual, at), claim("b/x", "9", "2025-12", status=Status.FORECAST))
    assert [(pair.verdict, pair.reason) for pair in series.comparisons] == [(Verdict.OUTLOOK, reason)]
    assert not series.clashes


def test_dates_of_one_event() -> None:
    founded = metric("founded", Behaviour.FACT, type_=ValueType.DATE)
    series = judged(
        claim("a/x", span("2021"), None),
        claim("b/x", span("2021-05"), None),
        claim("c/x", span("2020"), "2025"),
        by=founded,
    )
    (clash,) = series.clashes
    assert (clash.confidence, [cluster.claims for cluster in clash.clusters]) == (CERTAIN, [("c/x",), ("a/x", "b/x")])


def test_words_of_one_thing() -> None:
    ceo = metric("ceo", Behaviour.LEVEL, type_=ValueType.TEXT)
    here = [claim("a/x", Words("Sam", "sam")), claim("b/x", Words("SAM", "sam")), claim("c/x", Words("Mira", "mira"))]
    assert [cluster.claims for cluster in judged(*here, by=ceo).clashes[0].clusters] == [("c/x",), ("a/x", "b/x")]
    many = metric("investor", Behaviour.LEVEL, type_=ValueType.TEXT, multivalued=True)
    assert not judged(*here, by=many).clashes


claims_of_a_series = st.lists(
    st.builds(
        lambda value, sign, month, status: (f"{sign}{value}", month, status),
        st.integers(1, 40),
        st.sampled_from(["", "", "~", ">", "<="]),
        st.sampled_from(["2025-01", "2025-02", "2025-03", "2025", None]),
        st.sampled_from([Status.REPORTED, Status.FORECAST, Status.HEARSAY]),
    ),
    max_size=12,
)


@given(claims_of_a_series, st.randoms(use_true_random=False))
def test_order_never_shows(rows: list[tuple[str, str | None, Status]], rng: random.Random) -> None:
    claims = [claim(f"s{n}/x", value, at, status=status) for n, (value, at, status) in enumerate(rows)]
    shuffled = rng.sample(claims, len(claims))
    assert judged(*claims, by=metric(tolerance=NO_TOLERANCE)) == judged(*shuffled, by=metric(tolerance=NO_TOLERANCE))


@given(claims_of_a_series)
def test_nothing_is_certain_without_stated_dates(rows: list[tuple[str, str | None, Status]]) -> None:
    claims = [
        claim(f"s{n}/x", value, at, status=status, basis=DateBasis.WRITTEN if at else None)
        for n, (value, at, status) in enumerate(rows)
    ]
    series = judged(*claims)
    assert not [clash for clash in series.clashes if clash.confidence is CERTAIN]
    assert not [p for p in series.comparisons if p.verdict is Verdict.CONFLICTS and p.confidence is CERTAIN]


@given(claims_of_a_series)
def test_every_certain_conflict_of_a_pair_stands_in_a_clash(rows: list[tuple[str, str | None, Status]]) -> None:
    series = judged(*(claim(f"s{n}/x", value, at, status=status) for n, (value, at, status) in enumerate(rows)))
    clashing = {one for clash in series.clashes for cluster in clash.clusters for one in cluster.claims}
    for pair in series.comparisons:
        if pair.verdict is Verdict.CONFLICTS:
            assert {pair.first, pair.second} & clashing


ends = st.sampled_from([-100, -5, 0, 1, 95, 100, 104, 105, 108, 110, 500])
hedged = st.builds(
    lambda sign, end: f"{sign if end > 0 else ''}{end}", st.sampled_from(["", "~", ">", ">=", "<"]), ends
)
at_one_time = st.lists(
    st.tuples(
        hedged,
        st.sampled_from(["people", "count", "USD"]),
        st.sampled_from([Status.REPORTED, Status.HEARSAY]),
        st.sampled_from([DateBasis.STATED, DateBasis.WRITTEN]),
        st.sampled_from(["2025-08-01", "2025-08-20", "2025-09-05", "2025-08"]),
    ),
    min_size=2,
    max_size=7,
)


@given(at_one_time, st.sampled_from([metric(), metric(tolerance=NO_TOLERANCE), metric(behaviour=Behaviour.FACT)]))
def test_a_clash_says_what_the_surest_pair_of_its_clusters_says(
    rows: list[tuple[str, str, Status, DateBasis, str]], by: Metric
) -> None:
    claims = [
        claim(f"s{n}/x", value, at, status=status, unit=unit)._replace(date_basis=basis)
        for n, (value, unit, status, basis, at) in enumerate(rows)
    ]
    series, by_id = judged(*claims, by=by), {one.id: one for one in claims}
    sure = [
        {one for cluster in clash.clusters for one in cluster.claims}
        for clash in series.clashes
        if clash.confidence is CERTAIN
    ]
    for clash in series.clashes:
        across = [pair for one, other in combinations(clash.clusters, 2) for pair in product(one.claims, other.claims)]
        found = [compare(by_id[first], by_id[second], by) for first, second in across]
        found = [pair for pair in found if pair.verdict is Verdict.CONFLICTS]
        if clash.confidence is POSSIBLE:  # a clash between days: what is certain of one day is told of that day
            found = [pair for pair in found if not any({pair.first, pair.second} <= claims for claims in sure)]
        assert clash.confidence is min(pair.confidence for pair in found)
        assert clash.reason.startswith("both cannot hold")
    clashing = {one for clash in series.clashes for cluster in clash.clusters for one in cluster.claims}
    for first, second in combinations(claims, 2):
        pair = compare(first, second, by)
        if pair.verdict is Verdict.CONFLICTS and pair.confidence is CERTAIN:
            assert {first.id, second.id} & clashing


def test_each_unit_clashes_by_itself() -> None:
    dollars = [claim(f"d{n}/x", "7", unit="USD") for n in range(3)]
    euros = [claim("e0/x", "5", unit="EUR"), claim("e1/x", "50", unit="EUR")]
    (clash,) = judged(*dollars, *euros).clashes
    assert [cluster.claims for cluster in clash.clusters] == [("e0/x",), ("e1/x",)]


@pytest.mark.parametrize("other", ["5", "<5", ">=5"])
def test_an_open_end_is_no_clash_where_nothing_is_tolerated(other: str) -> None:
    series = judged(claim("a/x", ">5"), claim("b/x", other), by=metric(tolerance=NO_TOLERANCE))
    assert not series.clashes
    assert [pair.verdict for pair in series.comparisons] == [Verdict.COMPATIBLE if "<" in other else Verdict.AGREES]


def test_an_open_bound_at_a_border_of_moments_hides_no_clash() -> None:
    dates = ["2025-08-01", "2025-08-20", "2025-08-20", "2025-09-05"]
    values = ["100", "100", ">50", "500"]
    series = judged(*(claim(f"s{n}/x", v, d) for n, (v, d) in enumerate(zip(values, dates, strict=True))))
    (clash,) = series.clashes
    assert [cluster.claims for cluster in clash.clusters] == [("s1/x",), ("s3/x",)]
    assert clash.confidence is POSSIBLE  # the dates share no day


def test_two_days_of_one_article_are_a_step() -> None:
    """An article that reports a move states no contradiction, however near the two days are."""
    series = judged(claim("a/x", "612", "2027-04-13"), claim("a/y", "680", "2027-04-14"))
    assert verdicts(series) == {("a/x", "a/y"): (Verdict.CHANGED, CERTAIN)}
    assert series.comparisons[0].reason == "+11.1 % over 1 day"
    assert not series.clashes


def test_near_days_of_two_articles_are_a_possible_conflict() -> None:
    series = judged(claim("a/x", "612", "2027-04-13"), claim("b/x", "680", "2027-04-14"))
    assert verdicts(series) == {("a/x", "b/x"): (Verdict.CONFLICTS, POSSIBLE)}
    assert [clash.confidence for clash in series.clashes] == [POSSIBLE]


def test_a_move_that_one_article_tells_explains_the_days_of_the_others() -> None:
    moved = [claim("a/x", "612", "2027-04-13"), claim("a/y", "680", "2027-04-14"), claim("b/x", "612", "2027-04-13")]
    assert not judged(*moved).clashes
    assert {pair.verdict for pair in judged(*moved).comparisons} == {Verdict.AGREES, Verdict.CHANGED}
    (clash,) = judged(*moved, claim("c/x", "900", "2027-04-14")).clashes
    assert clash.confidence is CERTAIN
    assert [cluster.claims for cluster in clash.clusters] == [("a/y",), ("c/x",)]


def test_two_days_of_one_article_do_conflict_with_what_spans_both() -> None:
    series = judged(
        claim("a/x", "612", "2027-04-13"), claim("a/y", "680", "2027-04-14"), claim("b/x", "900", "2027-04")
    )
    assert [clash.confidence for clash in series.clashes] == [CERTAIN]


def test_a_step_of_one_article_takes_no_conflict_from_another() -> None:
    """The extremes of the clash are the two days of one article; the conflict is with the value between them."""
    rows = [("a/x", "700", "2025-08-01"), ("a/y", "900", "2025-08-20"), ("b/x", "800", "2025-08-01")]
    claims = [claim(*row) for row in (*rows, ("c/x", "800", "2025-08"))]
    assert CERTAIN in {clash.confidence for clash in judged(*claims).clashes}


@pytest.mark.parametrize(
    "first",
    [
        [claim("a/x", "100", "2025-06-01"), claim("b/x", "120", "2025-06-01")],  # a clash of their own
        [claim("a/x", "100", "2025-06-01"), claim("a/y", "110", "2025-06-03")],  # a move
    ],
)
def test_a_figure_far_from_all_others_is_told_beside_what_else_there_is(first: list[Claim]) -> None:
    series = judged(*first, claim("c/x", "500", "2025-06-05"))
    assert "c/x" in {one for clash in series.clashes for cluster in clash.clusters for one in cluster.claims}


rows_of_few_articles = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from([700, 800, 900]), st.sampled_from(["01", "20"])),
    min_size=2,
    max_size=8,
)


@given(rows_of_few_articles)
def test_a_certain_conflict_of_a_pair_is_never_lost(rows: list[tuple[str, int, str]]) -> None:
    claims = [claim(f"{source}/{n}", str(value), f"2025-08-{day}") for n, (source, value, day) in enumerate(rows)]
    series = judged(*claims, by=metric(tolerance=NO_TOLERANCE))
    pairs = [compare(*pair, metric(tolerance=NO_TOLERANCE)) for pair in combinations(claims, 2)]
    certain = [pair for pair in pairs if pair.verdict is Verdict.CONFLICTS and pair.confidence is CERTAIN]
    told = {one for clash in series.clashes if clash.confidence is CERTAIN for c in clash.clusters for one in c.claims}
    assert all({pair.first, pair.second} & told for pair in certain)


@pytest.mark.parametrize("neutral", [">400", "400..550", "~460"])
def test_a_figure_that_fits_both_sides_takes_none(neutral: str) -> None:
    series = judged(claim("a/x", "445"), claim("b/x", "482"), claim("z/x", neutral))
    assert [[cluster.claims for cluster in clash.clusters] for clash in series.clashes] == [[("a/x",), ("b/x",)]]


def test_a_figure_that_fits_one_side_takes_it() -> None:
    series = judged(claim("a/x", "445"), claim("b/x", "482"), claim("z/x", ">470"))
    assert [cluster.claims for cluster in series.clashes[0].clusters] == [("a/x",), ("b/x", "z/x")]


def test_loose_dates_of_a_huge_series_are_held_against_a_bounded_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """The narrowest of the loose dates are judged first, and what they are held against is counted."""
    sizes: list[int] = []

    def counted(claims: list[Claim], by: Metric) -> tuple[tuple[Claim, ...], ...]:
        sizes.append(len(claims))
        return clusters_of(claims, by)

    monkeypatch.setattr(levels, "clusters_of", counted)
    monkeypatch.setattr(levels, "_MOST_PEERS", 500)
    judged(*(claim(f"s{n}/x", "7", f"{1000 + n}/{3000 - n}") for n in range(200)))
    assert 500 <= sum(sizes) <= 600


def named(id_: str, gist: str, as_of: str = "2026-03") -> Claim:
    return claim(id_, Words(gist.strip(), gist.strip(), gist=(gist,)), as_of)


CEO = metric("ceo", Behaviour.LEVEL, type_=ValueType.TEXT)


@pytest.mark.parametrize("fuller", [" ada holm ", " holm of bergen "])
def test_a_name_told_more_fully_is_no_contradiction(fuller: str) -> None:
    series = judged(named("a/x", " holm "), named("b/x", fuller), by=CEO)
    assert [pair.verdict for pair in series.comparisons] == [Verdict.COMPATIBLE]
    assert not series.clashes


def test_part_of_a_word_is_no_part_of_a_name() -> None:
    series = judged(named("a/x", " holm "), named("b/x", " holmgren "), by=CEO)
    assert [clash.confidence for clash in series.clashes] == [CERTAIN]


def test_a_name_that_fits_two_others_takes_neither_side() -> None:
    series = judged(named("a/x", " holm "), named("b/x", " ada holm "), named("c/x", " eva holm "), by=CEO)
    assert [[one.claims for one in clash.clusters] for clash in series.clashes] == [[("b/x",), ("c/x",)]]


def test_two_parts_of_one_name_are_no_contradiction() -> None:
    series = judged(named("a/x", " ada "), named("b/x", " holm "), named("c/x", " ada holm "), by=CEO)
    assert not series.clashes
    assert {pair.verdict for pair in series.comparisons} == {Verdict.COMPATIBLE}


def test_a_ledger_of_names_is_judged_in_linear_time() -> None:
    assert_linear(lambda count: judged(*(named(f"s{n}/x", f" name{n} ") for n in range(count)), by=CEO), 300)


def test_of_several_figures_only_a_scope_makes_one_hold() -> None:
    rounds = metric("funding_round", Behaviour.FACT, multivalued=True)
    two = [claim("a/x", "13"), claim("b/x", "41")]
    apart = judged(*two, by=rounds)
    assert [(pair.verdict, pair.reason) for pair in apart.comparisons] == [
        (Verdict.COMPATIBLE, "several can hold at once, and no scope says which is meant")
    ]
    assert not apart.clashes
    scope = (("round", "f"),)
    assert judge_series("ChatGPT", rounds, scope, two).clashes[0].confidence is CERTAIN


def test_inferred_dates_a_day_apart_are_one_time() -> None:
    """Two articles that say nothing of when, published on two days, disagree: possibly, but they do."""
    series = judged(
        claim("a/x", "100", "2025-01-03", basis=DateBasis.PUBLISHED),
        claim("b/x", "150", "2025-01-04", basis=DateBasis.PUBLISHED),
    )
    assert verdicts(series) == {("a/x", "b/x"): (Verdict.CONFLICTS, POSSIBLE)}
    assert series.clashes[0].confidence is POSSIBLE


REGION, ROUND = (("region", "germany"),), (("round", "f"),)


@pytest.mark.parametrize(
    ("scope", "dates", "clusters"),
    [
        (REGION, ["2021-03", "2023-06"], []),  # two rounds of layoffs
        (REGION, ["2021-03", "2021-04"], [[("a/x",), ("b/x",)]]),
        (REGION, ["2021-03", None], [[("a/x",), ("b/x",)]]),
        (ROUND, ["2021-03", "2023-06"], [[("a/x",), ("b/x",)]]),  # one round, whenever it is spoken of
    ],
)
def test_what_happens_again_is_told_apart_by_its_date(
    scope: tuple[tuple[str, str], ...], dates: list[str | None], clusters: list[list[tuple[str, ...]]]
) -> None:
    layoffs = metric("layoffs", Behaviour.FACT, multivalued=True)
    claims = [claim(f"{name}/x", value, at) for name, value, at in zip("ab", ("300", "5000"), dates, strict=True)]
    series = with_verdicts(judge_series("ChatGPT", layoffs, scope, claims), layoffs)
    assert [[cluster.claims for cluster in clash.clusters] for clash in series.clashes] == clusters
    if not clusters:
        assert [(pair.verdict, pair.reason) for pair in series.comparisons] == [
            (Verdict.NOT_COMPARABLE, "two events: 2021-03 against 2023-06")
        ]


def test_of_several_events_an_undated_claim_takes_no_side() -> None:
    layoffs = metric("layoffs", Behaviour.FACT, multivalued=True)
    claims = [claim("a/x", "300", "2021-03"), claim("b/x", "5000", "2023-06"), claim("c/x", "5000", None)]
    assert not judge_series("ChatGPT", layoffs, REGION, claims).clashes


def test_a_clash_of_one_day_makes_nothing_certain_of_another() -> None:
    rows = [("a/x", "100", "2026-02-03"), ("b/x", "200", "2026-02-20"), ("c/x", "300", "2026-02-20")]
    series = judged(*(claim(*row) for row in rows))
    assert [([cluster.claims for cluster in clash.clusters], clash.confidence) for clash in series.clashes] == [
        ([("b/x",), ("c/x",)], CERTAIN),
        ([("a/x",), ("b/x",), ("c/x",)], POSSIBLE),
    ]
    assert series.clashes[1].reason == "both cannot hold, as of 2026-02-03 and 2026-02-20"


COUNTS = metric("headcount", tolerance=default_tolerance("people", is_growth=False))


@given(st.lists(st.tuples(st.integers(90, 112), st.sampled_from(["2025-08-01", "2025-08-20"])), min_size=1, max_size=8))
def test_counts_about_a_hundred_are_judged_and_no_certain_conflict_is_lost(rows: list[tuple[int, str]]) -> None:
    claims = [claim(f"s{n}/x", str(value), at) for n, (value, at) in enumerate(rows)]
    series = judged(*claims, by=COUNTS)
    clashing = {one for clash in series.clashes for cluster in clash.clusters for one in cluster.claims}
    assert all(cluster.claims for clash in series.clashes for cluster in clash.clusters)
    for first, second in combinations(claims, 2):
        pair = compare(first, second, COUNTS)
        if pair.verdict is Verdict.CONFLICTS and pair.confidence is CERTAIN:
            assert {first.id, second.id} & clashing


def test_another_unit_hides_no_conflict_of_the_others() -> None:
    growth = metric("revenue_growth")
    twice, thrice = claim("a/x", "2", unit="x"), claim("b/x", "3", unit="x")
    other = claim("c/x", "15", "2020-01", unit="percent")
    (clash,) = judged(twice, thrice, other, by=growth).clashes
    assert clash.confidence is CERTAIN
    assert [cluster.claims for cluster in clash.clusters] == [("a/x",), ("b/x",)]


@pytest.mark.parametrize(
    ("dates", "confidence"),
    [
        (["2024-01-01", "2024-01-01"], CERTAIN),
        (["2024-01-01", "2024-01-20"], POSSIBLE),
        (["2024", "2024"], POSSIBLE),
    ],
)
def test_two_days_of_what_happens_again_are_no_certain_conflict(dates: list[str], confidence: Confidence) -> None:
    layoffs = metric("layoffs", Behaviour.FACT, multivalued=True)
    claims = [claim(f"{name}/x", value, at) for name, value, at in zip("ab", ("100", "250"), dates, strict=True)]
    (clash,) = judge_series("ChatGPT", layoffs, REGION, claims).clashes
    assert clash.confidence is confidence


def test_a_row_of_events_is_no_one_event() -> None:
    layoffs = metric("layoffs", Behaviour.FACT, multivalued=True)
    rows = [("a/x", "1000", "2024-01-01"), ("b/x", "1300", "2024-01-01")]
    rows += [(f"e{n}/x", str(2000 + 500 * n), f"20{25 + n // 12}-{n % 12 + 1:02}-15") for n in range(60)]
    series = judge_series("ChatGPT", layoffs, REGION, [claim(*row) for row in rows])
    certain = [clash for clash in series.clashes if clash.confidence is CERTAIN]
    assert [[cluster.claims for cluster in clash.clusters] for clash in certain] == [[("a/x",), ("b/x",)]]
