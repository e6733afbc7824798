"""Claims by the days they are of."""

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from claimcheck.judge.timing import days_of
from claimcheck.model.claim import Claim
from claimcheck.model.when import Span

Dated = tuple[int, int, Claim]  # first and last day as ordinals


def days_of_claim(claim: Claim) -> tuple[int, int]:
    """First and last day as ordinals, both included; of a claim without a date all of the calendar."""
    return days_of(claim.as_of or Span(None, None, ""))


def by_span(claims: Sequence[Claim]) -> list[list[Claim]]:
    """The claims of each date, those without one together, in order of the first ones."""
    groups: dict[tuple[int, int] | None, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(days_of(claim.as_of) if claim.as_of else None, []).append(claim)
    return list(groups.values())


def sharing_days(claims: Iterable[Dated]) -> Iterator[list[Claim]]:
    """Split claims into runs whose dates are linked by days they share."""
    run: list[Claim] = []
    last = 0
    for start, end, claim in sorted(claims, key=itemgetter(0, 1)):
        if run and start > last:
            yield run
            run = []
        last = max(last, end) if run else end
        run.append(claim)
    if run:
        yield run


def moments_within(claims: Iterable[Dated], within: int) -> Iterator[list[Dated]]:
    """Split dated claims, in time order, into runs whose days all lie within `within` days, limit included."""
    moment: list[Dated] = []
    first = last = 0
    for dated in claims:
        start, end = (min(first, dated[0]), max(last, dated[1])) if moment else dated[:2]
        if end - start > within:
            yield moment
            moment, start, end = [], *dated[:2]
        first, last = start, end
        moment.append(dated)
    if moment:
        yield moment
