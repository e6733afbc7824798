"""Which claims speak of one time, when their dates are taken as they stand."""

from collections.abc import Callable, Iterable, Iterator

from claimcheck.judge.pairs import time_order
from claimcheck.judge.timing import Timing, compare_times
from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.vocabulary import Metric


def timing_as_dated(first: Claim, second: Claim, metric: Metric) -> Timing:
    """How the times of two claims of one metric stand, a date inferred from the article's counting as stated."""
    one, other = (claim._replace(date_basis=DateBasis.STATED) for claim in (first, second))
    return compare_times(one, other, metric).timing


def at_one_time(first: Claim, second: Claim, metric: Metric) -> bool:
    """Whether two claims of one metric are surely of one time; facts always are, else both must have a date."""
    return timing_as_dated(first, second, metric) is Timing.SAME


def runs(claims: Iterable[Claim], linked: Callable[[Claim, Claim], bool]) -> Iterator[list[Claim]]:
    """Split claims, put in time order, where two neighbours are not `linked`. O(n log n)."""
    run: list[Claim] = []
    for claim in sorted(claims, key=time_order):
        if run and not linked(run[-1], claim):
            yield run
            run = []
        run.append(claim)
    if run:
        yield run
