"""Stated quotients, a ratio or a share, held against the two figures they are of."""

from collections.abc import Callable, Iterable, Iterator

from claimcheck.judge.counterparts import counterparts
from claimcheck.judge.mismatch import mismatch
from claimcheck.judge.operands import Book, Operands, Subject, operands
from claimcheck.judge.proportion import may_hold, proportion
from claimcheck.judge.rule import Case, Rule
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding

Subjects = Callable[[Claim, Book], Iterable[tuple[Subject, Subject]]]  # what is divided by what


def mismatches(
    rule: Rule, case: Case, by: str, subjects: Subjects, calculation: Callable[[Claim, Operands], str]
) -> Iterator[Finding]:
    """Yield one finding for each claim that is the quotient of none of its pairs: those it names `by`, else `subjects`.

    `calculation` words the first pair.
    """
    book = Book(case.ledger.claims, case.ledger.vocabulary)
    for claim in book.figures:
        metric, named = book.metric_of(claim), book.named(claim, by)
        if len(named) == 2:
            held = [operands(claim, named, named=True)]
        else:
            held = counterparts(claim, subjects(claim, book), book)
        if held and not any(may_hold(claim, proportion(claim, pair, book), metric) for pair in held):
            yield mismatch(rule, claim, metric, held[0], calculation(claim, held[0]))
