"""The quarters, halves or months of a longer period that its own article tells figures of."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from claimcheck.judge.agreement import interval_of
from claimcheck.judge.operands import Book, Days, figure, same_outlook
from claimcheck.judge.timing import days_of, is_fiscal
from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.sense import Sense, sense_of
from claimcheck.model.vocabulary import Behaviour, Metric

_KINDS = ((28, 31), (89, 92), (181, 184))  # days of a month, a quarter and a half, both ends included
_OF_A_PERIOD = frozenset({Sense.PROFIT, Sense.LOSS})


class Subperiods(NamedTuple):
    """One claim for each of several periods of one kind, in order of time; `whole` when they leave out no day."""

    claims: tuple[Claim, ...]
    whole: bool


def subperiods_of(total: Claim, book: Book) -> Subperiods | None:
    """The known parts in time of a stated flow that adds up; None where there are fewer than two, or a part is unclear.

    Of those that may be negative (profits) only the whole of them says anything. People are not added: who came in
    May may be there in June.
    """
    metric = book.metric_of(total)
    if not _adds_up(total, metric):
        return None
    days = days_of(total.as_of) if total.as_of else (0, 0)
    subject = total.entity, total.metric, total.scope
    near = [claim for claim in book.within(subject, days, total.source) if _is_part(claim, total)]
    found = [parts for kind in _KINDS if (parts := _of_one_kind(near, kind, days))]
    if not any(parts.whole for parts in found) and (row := _row(near, days)):
        found.append(Subperiods(row, whole=True))
    if not metric.additive:
        found = [parts for parts in found if parts.whole]
    return max(found, key=lambda parts: (parts.whole, len(parts.claims)), default=None)


def _adds_up(total: Claim, metric: Metric) -> bool:
    span = total.as_of
    if span is None or None in {span.start, span.end} or total.date_basis is not DateBasis.STATED:
        return False
    summable = metric.additive or sense_of(metric) in _OF_A_PERIOD
    return metric.behaviour is Behaviour.FLOW and summable and figure(total).unit != "people"


def _is_part(claim: Claim, total: Claim) -> bool:
    return (
        claim.date_basis is DateBasis.STATED
        and claim.status is total.status
        and same_outlook(total, claim)
        and claim.as_of is not None
        and is_fiscal(claim) is is_fiscal(total)
        and None not in {claim.as_of.start, claim.as_of.end}
        and figure(claim).unit == figure(total).unit
    )


def _of_one_kind(claims: Iterable[Claim], kind: Days, days: Days) -> Subperiods | None:
    """The periods that are so many days long, the smallest figure of each; None where two overlap."""
    shortest, longest = kind
    smallest: dict[Days, Claim] = {}
    several = False
    for claim in sorted(claims, key=_by_size):
        own = days_of(claim.as_of) if claim.as_of else (0, 0)
        if shortest <= own[1] - own[0] + 1 <= longest and own != days:
            several = several or own in smallest
            smallest.setdefault(own, claim)
    periods = sorted(smallest)
    if len(periods) < 2 or any(second[0] <= first[1] for first, second in pairwise(periods)):
        return None
    whole = not several and list(_uncovered(periods, days)) == []
    return Subperiods(tuple(smallest[period] for period in periods), whole)


def _row(claims: Iterable[Claim], days: Days) -> tuple[Claim, ...]:
    """Periods of any length that follow each other from the first of these days to the last: a half, two quarters.

    Those told with one figure alone; the longest first, so that the row is short. Empty where there is no such row.
    """
    told: dict[Days, list[Claim]] = {}
    for claim in claims:
        own = days_of(claim.as_of) if claim.as_of else days
        if own != days:
            told.setdefault(own, []).append(claim)
    from_day: dict[int, list[tuple[int, Claim]]] = {}
    for (start, end), same in told.items():
        if len({figure(claim)[:2] for claim in same}) == 1:
            from_day.setdefault(start, []).append((end, same[0]))
    dead: set[int] = set()  # days from which no row leads to the end

    def rows(day: int) -> tuple[Claim, ...] | None:
        if day == days[1] + 1:
            return ()
        if day not in dead:
            for end, claim in sorted(from_day.get(day, ()), key=lambda entry: (-entry[0], entry[1].id)):
                if (rest := rows(end + 1)) is not None:
                    return (claim, *rest)
            dead.add(day)
        return None

    return rows(days[0]) or ()


def _by_size(claim: Claim) -> tuple[object, str]:
    return interval_of(figure(claim)).low, claim.id


def _uncovered(periods: list[Days], days: Days) -> Iterator[Days]:
    """The gaps that the periods, which do not overlap, leave in these days."""
    ends = [(0, days[0] - 1), *periods, (days[1] + 1, 0)]
    for (_, before), (after, _) in pairwise(ends):
        if after - before > 1:
            yield before + 1, after - 1
