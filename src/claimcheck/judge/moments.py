"""Claims that speak of one time, put together: those of one article dated alike, then those of all articles."""

from collections.abc import Iterable, Iterator

from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.pairs import time_order
from claimcheck.judge.timing import days_of, is_fiscal
from claimcheck.judge.together import at_one_time
from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.vocabulary import Metric


def moments_of(claims: Iterable[Claim], metric: Metric) -> Iterator[list[Claim]]:
    """Yield the claims about what is, of one metric, by time: each article's own, then all of stated dates.

    Groups of all articles reach no further than `comparable_within` from their first claim, or have one wider date (a
    quarter, a year) in common, and hold two articles at least. O(n log n).
    """
    actual = sorted((claim for claim in claims if not is_outlook(claim)), key=time_order)
    own: dict[tuple[str, bool, tuple[int, int] | None], list[Claim]] = {}
    for claim in actual:
        own.setdefault((claim.source, is_fiscal(claim), days_of(claim.as_of) if claim.as_of else None), []).append(
            claim
        )
    yield from own.values()
    stated = [claim for claim in actual if claim.date_basis is DateBasis.STATED]
    for groups in (_windows(stated, metric), _wide(stated, metric)):
        yield from (group for group in groups if len({claim.source for claim in group}) > 1)


def _wide(claims: Iterable[Claim], metric: Metric) -> Iterator[list[Claim]]:
    """Claims that all say the same quarter, year or other date too wide to be one time for a level."""
    alike: dict[tuple[bool, tuple[int, int]], list[Claim]] = {}
    for claim in claims:
        if claim.as_of and not at_one_time(claim, claim, metric):
            alike.setdefault((claim.as_of.fiscal, days_of(claim.as_of)), []).append(claim)
    yield from alike.values()


def _windows(claims: Iterable[Claim], metric: Metric) -> Iterator[list[Claim]]:
    group: list[Claim] = []
    for claim in claims:
        if group and not at_one_time(group[0], claim, metric):
            yield group
            group = []
        group.append(claim)
    if group:
        yield group
