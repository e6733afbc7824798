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


def sharing_days(claims: Iterable[Dated], within: int = 0) -> Iterator[list[Claim]]:
    """Split claims into runs whose dates are linked by days they share, or that lie no more than so many days apart."""
    run: list[Claim] = []
    last = 0
    for start, end, claim in sorted(claims, key=itemgetter(0, 1)):
        if run and start - last > within:
            yield run
            run = []
        last = max(last, end) if run else end
        run.append(claim)
    if run:
        yield run
