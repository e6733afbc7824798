"""A part that is larger than what it is a part of: one region above all of them, a quarter above its year."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from claimcheck.judge.agreement import Interval, meet, same_unit
from claimcheck.judge.counterparts import of_its_time
from claimcheck.judge.mismatch import mismatch
from claimcheck.judge.operands import Book, Operands, bare, figure, operands, same_outlook
from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.stated import stated
from claimcheck.judge.timing import days_of
from claimcheck.model.claim import Claim, DateBasis
from claimcheck.model.date_notation import format_span
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.value_notation import format_value
from claimcheck.model.vocabulary import NO_TOLERANCE, Behaviour

# Scope keys that cut a piece out of a figure; what tells tranches and the like apart is added up by sum-mismatch.
_SLICES = frozenset({"channel", "country", "division", "market", "plan", "product", "region", "segment"})


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    book = Book(case.ledger.claims, case.ledger.vocabulary)
    for part in book.figures:
        if book.metric_of(part).additive:
            yield from _found(rule, part, book)


def _found(rule: Rule, part: Claim, book: Book) -> Iterator[Finding]:
    """Yield at most one finding a part, the surest, and none where one of the figures for its whole is large enough."""
    found: list[Operands] = []
    for wholes in (_unsliced(part, book), _longer(part, book)):
        held = [operands(part, (whole,), named=False, timeless=book.timeless(part, whole)) for whole in wholes]
        if held and all(_exceeds(part, one.claims[0], book, foreign=one.foreign) for one in held):
            found.append(held[0])
    if found:
        surest = min(found, key=lambda one: bool(one.doubt))
        text = f"{format_value(part.value)} is more than {_whole_in_words(part, surest.claims[0])}"
        yield mismatch(rule, part, book.metric_of(part), surest, text)


def _unsliced(part: Claim, book: Book) -> Iterator[Claim]:
    """The figures of the same time whose scope lacks one key that cuts a piece out."""
    for key, _ in part.scope:
        if key in _SLICES:
            yield from of_its_time(part, (part.entity, part.metric, bare(part.scope, (key,))), book)


def _longer(part: Claim, book: Book) -> Iterable[Claim]:
    """The figures of the same flow for a longer stated period: of the part's own article, else of all."""
    if book.metric_of(part).behaviour is not Behaviour.FLOW or part.as_of is None:
        return ()
    if part.date_basis is not DateBasis.STATED or None in {part.as_of.start, part.as_of.end}:
        return ()
    subject = part.entity, part.metric, part.scope
    for source in (part.source, None):
        found = [claim for claim in book.about(subject, source) if _is_longer(claim, part)]
        if found:
            return found
    return ()


def _is_longer(whole: Claim, part: Claim) -> bool:
    """Whether a claim is of a stated period that holds that of `part` and more. An open one may be any."""
    if whole.as_of is None or part.as_of is None or whole.date_basis is not DateBasis.STATED:
        return False
    if None in {whole.as_of.start, whole.as_of.end} or not same_outlook(part, whole):
        return False
    if is_outlook(part) and part.status is not whole.status:  # a target is set, a forecast is expected
        return False
    (start, end), (first, last) = days_of(whole.as_of), days_of(part.as_of)
    return start <= first and last <= end and (start, end) != (first, last)


def _exceeds(part: Claim, whole: Claim, book: Book, *, foreign: bool) -> bool:
    if not same_unit(figure(part).unit, figure(whole).unit):
        return False
    room = Interval(Decimal(0), stated(figure(whole)).high)
    return not meet(room, stated(figure(part)), book.metric_of(part).tolerance if foreign else NO_TOLERANCE)


def _whole_in_words(part: Claim, whole: Claim) -> str:
    value = format_value(whole.value)
    if part.scope != whole.scope or whole.as_of is None:
        return f"{value} in all"
    return f"{value} in all of {format_span(whole.as_of)}"


RULE = Rule(
    name="part-over-whole",
    family=Family.ARITHMETIC,
    severity=Severity.ERROR,
    summary="a region, a segment, a quarter has more than the whole of it",
    check=_check,
)
