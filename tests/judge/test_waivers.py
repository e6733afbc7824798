"""Which findings a waiver accepts, and what the rules about waivers are held against."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge.waivers import accepted_by, apply, covers, is_expired, listed
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place, Scalar, Spot
from claimcheck.model.waiver import Waiver

PLACE = Place("claims/_waivers.yaml", 2, 5, 4, 1)


def waiver(*claims: str, rule: str = "differing-values", expires: date | None = None) -> Waiver:
    return Waiver(PLACE, Scalar(rule, PLACE), tuple(Scalar(claim, PLACE) for claim in claims), "seen", expires)


def finding(*claims: str, rule: str = "differing-values") -> Finding:
    return Finding(rule, Severity.ERROR, "m", (Spot(PLACE, ""),), claims)


@pytest.mark.parametrize(
    ("named", "concerned", "expected"),
    [
        (("a/x", "b/y"), ("a/x", "b/y"), True),
        (("b/y", "a/x"), ("a/x", "b/y"), True),
        (("a/x", "b/y", "c/z"), ("a/x", "b/y"), True),  # the third was corrected
        (("a/x", "b/y"), ("a/x", "b/y", "c/z"), False),  # the third has joined
        (("a/x",), ("b/y",), False),
        (("a/x",), (), False),  # a file that cannot be read
        ((), (), False),
        ((), ("a/x",), False),
    ],
)
def test_a_waiver_names_every_claim_of_what_it_accepts(
    named: tuple[str, ...], concerned: tuple[str, ...], *, expected: bool
) -> None:
    assert covers(waiver(*named), finding(*concerned)) is expected
    assert [one.waived for one in apply([finding(*concerned)], [waiver(*named)], None)] == [expected]


def test_of_its_own_rule_alone() -> None:
    (found,) = apply([finding("a/x", rule="missing-quote")], [waiver("a/x")], None)
    assert not found.waived


@pytest.mark.parametrize(
    ("today", "expected"),
    [(None, False), (date(2026, 6, 29), False), (date(2026, 6, 30), False), (date(2026, 7, 1), True)],
)
def test_the_last_day_is_included_and_without_a_day_nothing_expires(today: date | None, *, expected: bool) -> None:
    expiring = waiver("a/x", expires=date(2026, 6, 30))
    assert is_expired(expiring, today) is expected
    assert not is_expired(waiver("a/x"), today)
    (found,) = apply([finding("a/x")], [expiring], today)
    assert found.waived is not expected


def test_a_second_waiver_counts_after_the_first_has_expired() -> None:
    waivers = [waiver("a/x", expires=date(2026, 1, 1)), waiver("a/x")]
    assert [one.waived for one in apply([finding("a/x")], waivers, date(2026, 7, 1))] == [True]


CLAIMS = st.lists(st.sampled_from(["a/x", "a/y", "b/x", "b/y"]), unique=True, max_size=4)
RULES = st.sampled_from(["differing-values", "missing-quote"])


@given(st.lists(st.tuples(CLAIMS, RULES), max_size=6), st.lists(st.tuples(CLAIMS, RULES), max_size=6))
def test_the_index_finds_what_looking_at_every_pair_finds(
    named: list[tuple[list[str], str]], found: list[tuple[list[str], str]]
) -> None:
    waivers = [waiver(*claims, rule=rule) for claims, rule in named]
    findings = [finding(*claims, rule=rule) for claims, rule in found]
    assert accepted_by(waivers, findings) == [[one for one in findings if covers(each, one)] for each in waivers]
    waived = [any(covers(each, one) for each in waivers) for one in findings]
    assert [one.waived for one in apply(findings, waivers, None)] == waived


def test_many_claims_are_counted() -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"
