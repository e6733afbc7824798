"""The figures that a derived claim may be computed from because they are of its time."""

from collections.abc import Iterable
from itertools import product

from claimcheck.judge.operands import Book, Operands, Subject, few, operands, same_outlook
from claimcheck.judge.timing import Timing, compare_times, days_of
from claimcheck.judge.together import at_one_time
from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.vocabulary import Behaviour, Metric


def counterparts(derived: Claim, subjects: Iterable[tuple[Subject, Subject]], book: Book) -> list[Operands]:
    """Every pair of claims, one of each subject, that are of the time and outlook of `derived`.

    Pairs of its own article where there are any, dated alike; else of all articles, where every date is stated.
    """
    wanted = list(subjects)
    for source in (derived.source, None):
        sides = [tuple(_of_its_time(derived, one, book, source) for one in both) for both in wanted]
        pairs = [pair for firsts, seconds in sides for pair in product(firsts, seconds)]
        if pairs:
            return [operands(derived, pair, named=False, timeless=book.timeless(derived, *pair)) for pair in pairs]
    return []


def of_its_time(derived: Claim, subject: Subject, book: Book) -> list[Claim]:
    """The different figures of a subject that are of the time of `derived`: its own article's, else those of all."""
    return _of_its_time(derived, subject, book, derived.source) or _of_its_time(derived, subject, book, None)


def _of_its_time(derived: Claim, subject: Subject, book: Book, source: str | None) -> list[Claim]:
    fits = _alike if source else _surely_alike
    return few([claim for claim in _near(derived, subject, book, source) if fits(derived, claim, book)])


def _near(derived: Claim, subject: Subject, book: Book, source: str | None) -> list[Claim]:
    """The figures of a subject dated near the derived claim; of facts, whenever."""
    metric = book.metrics.get(subject[1])
    if metric is None:
        return []
    if metric.behaviour is Behaviour.FACT:
        return [claim for claim in book.about(subject, source) if not _is_another_event(claim, derived, metric)]
    if derived.as_of is None:
        return []
    start, end = days_of(derived.as_of)
    return book.within(subject, (start - metric.comparable_within, end + metric.comparable_within), source)


def _is_another_event(claim: Claim, derived: Claim, metric: Metric) -> bool:
    """Whether stated dates tell two events of one kind apart: the layoffs of 2023 are no part of those of 2025."""
    if not metric.multivalued:
        return False
    return compare_times(claim, derived, metric._replace(recurring=True)).timing is Timing.OTHER_PERIOD


def _alike(derived: Claim, claim: Claim, book: Book) -> bool:
    """Of one article, which "now" is one time in; but what a flow is of, only a stated period tells."""
    metric = book.metric_of(claim)
    if metric.behaviour is Behaviour.FLOW and not _stated(derived, claim):
        return False
    alike = derived.as_of is not None and claim.as_of is not None and days_of(derived.as_of) == days_of(claim.as_of)
    return same_outlook(derived, claim) and (alike or at_one_time(derived, claim, metric))


def _surely_alike(derived: Claim, claim: Claim, book: Book) -> bool:
    dated = book.timeless(derived, claim) or _stated(derived, claim)
    return dated and same_outlook(derived, claim) and at_one_time(derived, claim, book.metric_of(claim))


def _stated(derived: Claim, claim: Claim) -> bool:
    return derived.date_basis is claim.date_basis is DateBasis.STATED
