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
from claimcheck.judge.stated import stated
from claimcheck.judge.subperiods import Subperiods, subperiods_of
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.value_notation import format_value
from claimcheck.model.vocabulary import Tolerance

_NONE = Tolerance(Decimal(0), relative=False)
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
        if held.claims and not (
            _may_hold(claim, held, book, whole=whole) or _told_elsewhere(claim, held, book, periods)
        ):
            yield mismatch(rule, claim, book.metric_of(claim), held, _calculation(claim, held, whole=whole))


def _told_elsewhere(claim: Claim, held: Operands, book: Book, periods: Subperiods | None) -> bool:
    """Whether one period alone is more than all of it, and the rule part-over-whole says so."""
    looked_at = periods is not None and book.metric_of(claim).additive
    return looked_at and any(stated(figure(part)).low > stated(figure(claim)).high for part in held.claims)


def _may_hold(claim: Claim, held: Operands, book: Book, *, whole: bool) -> bool:
    """Whether the parts meet the total; parts that may not be all of it only must not exceed it.

    Of one article what rounding and hedges leave open is all that is allowed; the tolerance is for other articles.
    """
    if not all(same_unit(figure(part).unit, figure(claim).unit) for part in held.claims):
        return True
    found = total(reach(part, held, book) for part in held.claims)
    if not whole:
        found = found._replace(high=Decimal("Infinity"))
    return meet(stated(figure(claim)), found, book.metric_of(claim).tolerance if held.foreign else _NONE)


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
