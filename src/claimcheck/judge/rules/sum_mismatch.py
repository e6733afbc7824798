"""A stated total that its parts do not add up to."""

from collections.abc import Iterator
from decimal import Decimal

from claimcheck.judge.agreement import interval_of, meet, same_unit
from claimcheck.judge.interval import total
from claimcheck.judge.mismatch import mismatch
from claimcheck.judge.operands import Book, Operands, figure, operands
from claimcheck.judge.parts import Parts
from claimcheck.judge.proportion import reach, shown
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.stated import last_digit, rounded_at, stated
from claimcheck.judge.subperiods import subperiods_of
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.value_notation import format_value
from claimcheck.model.vocabulary import NO_TOLERANCE

_SHOWN = 6  # parts written out
_DIGITS = 12  # of a sum as shown: it is exact


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    book = Book(case.ledger.claims, case.ledger.vocabulary)
    parts = Parts(book)
    for claim in book.figures:
        named = book.named(claim, "sum")
        told = parts.of(claim) if not named else ()
        periods = subperiods_of(claim, book) if not (named or told) else None
        parts_told = named or told or (periods.claims if periods else ())
        held = operands(claim, parts_told, named=bool(named), timeless=book.timeless(claim, *parts_told))
        whole = bool(named) or (periods is not None and periods.whole)
        told_otherwise = periods is not None and (
            _told_elsewhere(claim, held, book) or _may_hold_rounded(claim, held, whole=whole)
        )
        if held.claims and not (_may_hold(claim, held, book, whole=whole) or told_otherwise):
            yield mismatch(rule, claim, book.metric_of(claim), held, _calculation(claim, held, whole=whole))


def _told_elsewhere(claim: Claim, held: Operands, book: Book) -> bool:
    """Whether one period alone is more than all of it, and the rule part-over-whole says so."""
    exceeding = any(stated(figure(part)).low > stated(figure(claim)).high for part in held.claims)
    return book.metric_of(claim).additive and exceeding


def _may_hold_rounded(claim: Claim, held: Operands, *, whole: bool) -> bool:
    """Whether rounding alone may part the figures: quarters of 1, 2, 3 and 5 bn are a year of 12.

    Nobody named these parts: what only a guess at the rounding tells is left unsaid.
    """
    place = min(last_digit(figure(one)) for one in (claim, *held.claims))  # all of one table, told to one digit
    found = total(rounded_at(figure(part), place) for part in held.claims)
    if not whole:
        found = found._replace(high=Decimal("Infinity"))
    return meet(rounded_at(figure(claim), place), found, NO_TOLERANCE)


def _may_hold(claim: Claim, held: Operands, book: Book, *, whole: bool) -> bool:
    """Whether the parts meet the total; parts that may not be all of it only must not exceed it.

    Of one article what rounding and hedges leave open is all that is allowed; the tolerance is for other articles.
    """
    if not all(same_unit(figure(part).unit, figure(claim).unit) for part in held.claims):
        return True
    found = total(reach(part, held, book) for part in held.claims)
    if not whole:
        found = found._replace(high=Decimal("Infinity"))
    return meet(stated(figure(claim)), found, book.metric_of(claim).tolerance if held.foreign else NO_TOLERANCE)


def _calculation(claim: Claim, held: Operands, *, whole: bool) -> str:
    figures = [figure(part) for part in held.claims]
    written = [format_value(value) for value in figures[:_SHOWN]]
    if len(figures) > _SHOWN:
        written.append(f"{len(figures) - _SHOWN} more")
    found = shown(total(map(interval_of, figures)), figure(claim).unit, _DIGITS, figure(claim).measure)
    makes = "is" if whole else "is already"
    return f"{' + '.join(written)} {makes} {found}, stated {format_value(claim.value)}"


RULE = Rule(
    name="sum-mismatch",
    family=Family.ARITHMETIC,
    severity=Severity.ERROR,
    summary="a stated total is not the sum of its parts",
    check=_check,
)
