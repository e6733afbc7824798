"""Whether two claims speak of the same time."""

import pytest

from claimcheck.judge.pairs import compare
from claimcheck.judge.timing import Timing, compare_times
from claimcheck.model.claim import DateBasis
from claimcheck.model.verdict import Confidence
from claimcheck.model.vocabulary import Behaviour
from making import claim, metric

SAME, MAYBE, DIFFERENT, OTHER = Timing.SAME, Timing.MAYBE_SAME, Timing.DIFFERENT, Timing.OTHER_PERIOD


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2025-08", "2025-08", SAME),
        ("2025-08", "2025-08-15", SAME),
        ("2025-08-31", "2025-09-03", SAME),
        ("2025-08-01", "2025-08-31", SAME),  # 30 days apart, the limit included
        ("2025-08-01", "2025-09-01", DIFFERENT),
        ("2025-08", "2025-10", DIFFERENT),
        ("2025-08", "2025-09", DIFFERENT),  # two stated months are two points of a curve
        ("2025", "2025-08", MAYBE),
        ("2025", "2025", MAYBE),  # a level may move within a year
        ("2024", "2025", DIFFERENT),
        ("2025-06/..", "2026-01", MAYBE),
    ],
)
def test_levels(first: str, second: str, expected: Timing) -> None:
    one, other = claim("a/x", "1", first), claim("b/x", "1", second)
    assert compare_times(one, other, metric()).timing is expected
    assert compare_times(other, one, metric()).timing is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2025", "2025", SAME),
        ("2025-01/2025-12", "2025", SAME),
        ("2024", "2025", DIFFERENT),
        ("2025-01/2025-03", "2025-04/2025-06", DIFFERENT),  # 90 and 91 days
        ("2025-01/2025-03", "2025", OTHER),
        ("2025-01/2025-06", "2026", OTHER),
        ("2025-01/2025-12", "2025-04/2026-03", OTHER),  # a fiscal year
        ("2025/..", "2025/..", MAYBE),  # since 2025: until when, neither says
        ("2025/..", "2025", OTHER),
        ("FY2025", "FY2025", SAME),
        ("FY2025", "2025", MAYBE),  # where a fiscal year begins is not said
        ("FY2024", "2025", DIFFERENT),
        ("FY2025", "2025-01/2025-03", OTHER),
    ],
)
def test_flows(first: str, second: str, expected: Timing) -> None:
    one, other = claim("a/x", "1", first), claim("b/x", "1", second)
    assert compare_times(one, other, metric(behaviour=Behaviour.FLOW)).timing is expected


@pytest.mark.parametrize("behaviour", [Behaviour.LEVEL, Behaviour.FLOW])
@pytest.mark.parametrize("other", ["2025", "2024", "2025-01/2025-03"])
def test_a_fiscal_year_beside_one_of_the_calendar_leaves_a_doubt(behaviour: Behaviour, other: str) -> None:
    fiscal, plain = claim("a/x", "1", "FY2025"), claim("b/x", "2", other)
    by = metric(behaviour=behaviour)
    for one, two in ((fiscal, plain), (plain, fiscal)):
        assert compare_times(one, two, by).doubt == "one is of a fiscal year"
        pair = compare(one, two, by)
        assert pair.confidence is Confidence.POSSIBLE
        assert pair.reason.endswith("; one is of a fiscal year")
    assert not compare_times(fiscal, fiscal, by).doubt


def test_what_may_happen_again_in_a_fiscal_year_may_be_another_event() -> None:
    by = metric(behaviour=Behaviour.FACT)._replace(recurring=True)
    when = compare_times(claim("a/x", "1", "FY2025"), claim("b/x", "2", "2025-05"), by)
    assert (when.timing, when.doubt) == (MAYBE, "one is of a fiscal year")


def test_facts_hold_whatever_the_date() -> None:
    when = compare_times(claim("a/x", "1", "2019"), claim("b/x", "1", None), metric(behaviour=Behaviour.FACT))
    assert (when.timing, when.stated) == (SAME, True)


@pytest.mark.parametrize("behaviour", [Behaviour.LEVEL, Behaviour.FLOW])
def test_an_inferred_or_missing_date_settles_nothing(behaviour: Behaviour) -> None:
    stated = claim("a/x", "1", "2025-08")
    inferred = claim("b/x", "1", "2025-08", basis=DateBasis.WRITTEN)
    for other in (inferred, claim("c/x", "1", None)):
        when = compare_times(stated, other, metric(behaviour=behaviour))
        assert (when.timing, when.stated) == (MAYBE, False)
