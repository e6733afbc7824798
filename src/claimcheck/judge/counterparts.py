"""The figures that a derived claim may be computed from because they are of its time."""

from collections.abc import Callable, Iterable, Iterator
from itertools import product

from claimcheck.judge.operands import Book, Operands, Scope, few, operands, same_outlook
from claimcheck.judge.timing import days_of
from claimcheck.judge.together import at_one_time
from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.vocabulary import Behaviour

Subject = tuple[str, str, Scope]  # entity, metric, scope


def counterparts(derived: Claim, subjects: Iterable[tuple[Subject, Subject]], book: Book) -> list[Operands]:
    """Every pair of claims, one of each subject, that are of the time and outlook of `derived`.

    Pairs of its own article where there are any, dated alike; else of all articles, where every date is stated.
    """
    pairs_of = list(subjects)
    for fits in (_own, _anywhere):
        pairs = [pair for first, second in pairs_of for pair in _pairs(derived, first, second, book, fits)]
        if pairs:
            return [operands(derived, pair, named=False) for pair in pairs]
    return []


def of_its_time(derived: Claim, subject: Subject, book: Book) -> list[Claim]:
    """The different figures of a subject that are of the time of `derived`: its own article's, else those of all."""
    for fits in (_own, _anywhere):
        found = few([claim for claim in _about_then(derived, subject, book) if fits(derived, claim, book)])
        if found:
            return found
    return []


Fits = Callable[[Claim, Claim, Book], bool]


def _pairs(derived: Claim, first: Subject, second: Subject, book: Book, fits: Fits) -> Iterator[tuple[Claim, Claim]]:
    firsts, seconds = (
        few([claim for claim in _about_then(derived, one, book) if fits(derived, claim, book)])
        for one in (first, second)
    )
    return product(firsts, seconds)


def _about_then(derived: Claim, subject: Subject, book: Book) -> list[Claim]:
    """The figures of a subject dated near the derived claim; of facts, whenever."""
    metric = book.metrics.get(subject[1])
    if metric is None or derived.as_of is None:
        return []
    if metric.behaviour is Behaviour.FACT:
        return book.about(*subject)
    start, end = days_of(derived.as_of)
    return book.within(*subject, (start - metric.comparable_within, end + metric.comparable_within), exactly=False)


def _own(derived: Claim, claim: Claim, book: Book) -> bool:
    """Of the same article and dated alike: "now" in one article is one time."""
    if claim.source != derived.source or not same_outlook(derived, claim):
        return False
    return _days(claim) == _days(derived) or at_one_time(derived, claim, book.metric_of(claim))


def _anywhere(derived: Claim, claim: Claim, book: Book) -> bool:
    stated = derived.date_basis is claim.date_basis is DateBasis.STATED
    return stated and same_outlook(derived, claim) and at_one_time(derived, claim, book.metric_of(claim))


def _days(claim: Claim) -> tuple[int, int] | None:
    return days_of(claim.as_of) if claim.as_of else None
