"""Subjects: entity, metric and scope together."""

from claimcheck.group.subjects import subjects_of
from making import claim


def test_claims_meet_by_entity_metric_and_scope_whatever_their_order() -> None:
    one, two = claim("a/x", "1"), claim("b/x", "2")
    scoped = claim("c/x", "3", scope=(("market", "US"),))
    other = claim("d/x", "4", entity="Claude")
    expected = [(one, two), (scoped,), (other,)]
    assert [subject.claims for subject in subjects_of([one, two, scoped, other])] == expected
    assert [subject.claims for subject in subjects_of([other, scoped, one, two])] == expected
