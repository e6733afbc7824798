"""Shares of one market at one time that come to more than all of it, or a part's that is more than its owner's."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from claimcheck.judge.agreement import Interval, interval_of, meet
from claimcheck.judge.interval import total
from claimcheck.judge.kinship import apart, wholes_of
from claimcheck.judge.mismatch import disagreement
from claimcheck.judge.moments import moments_of
from claimcheck.judge.operands import Book, Scope, figure, operands
from claimcheck.judge.proportion import shown
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.stated import stated
from claimcheck.judge.wording import measure
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.value_notation import format_value
from claimcheck.model.vocabulary import Metric

_WHOLE = Interval(Decimal(0), Decimal(100))  # percent
_MARKET_SIZE = "market_size"  # the one metric whose whole is the market's and not the holder's own
_SHOWN = 6  # shares written out


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    book = Book(case.ledger.claims, case.ledger.vocabulary)
    markets: dict[tuple[str, Scope], list[Claim]] = {}
    for claim in book.figures:
        if _is_share(claim, book):
            markets.setdefault((claim.metric, claim.scope), []).append(claim)
    for (name, _), claims in markets.items():
        seen: set[tuple[str, ...]] = set()  # a disagreement inside one article comes before that of all articles
        for finding in _found(rule, claims, book.metrics[name], book):
            members = tuple(sorted(finding.claims))
            if members not in seen:
                yield finding
            seen.add(members)


def _found(rule: Rule, claims: Sequence[Claim], metric: Metric, book: Book) -> Iterator[Finding]:
    for moment in moments_of(claims, metric):
        smallest: dict[str, Claim] = {}  # one share for each holder: the one that speaks least for a finding
        for claim in sorted(moment, key=lambda claim: (interval_of(figure(claim)).low, claim.id)):
            smallest.setdefault(claim.entity, claim)
        yield from _too_much(rule, [smallest[name] for name in apart(smallest, book.entities)], metric)
        yield from _above_owner(rule, smallest, metric, book)


def _too_much(rule: Rule, shares: Sequence[Claim], metric: Metric) -> Iterator[Finding]:
    largest_first = sorted(shares, key=lambda claim: (-interval_of(figure(claim)).low, claim.id))
    if meet(_WHOLE, total(stated(figure(claim)) for claim in largest_first), metric.tolerance):
        return
    written = [f"{claim.entity} {format_value(claim.value)}" for claim in largest_first[:_SHOWN]]
    if len(shares) > _SHOWN:
        written.append(f"{len(shares) - _SHOWN} more")
    whole = shown(total(interval_of(figure(claim)) for claim in largest_first), "percent")
    yield _finding(rule, largest_first, metric, f"{' + '.join(written)} is {whole}, more than the whole")


def _above_owner(rule: Rule, shares: Mapping[str, Claim], metric: Metric, book: Book) -> Iterator[Finding]:
    """Yield the shares of a part of an entity that are larger than the entity's own."""
    for name in sorted(shares):
        for owner in wholes_of(name, book.entities):
            if owner in shares and not _fits_in(shares[name], shares[owner], metric):
                part, whole = (f"{one} {format_value(shares[one].value)}" for one in (name, owner))
                text = f"{part} is more than {whole}, which it is a part of"
                yield _finding(rule, [shares[name], shares[owner]], metric, text)


def _fits_in(part: Claim, whole: Claim, metric: Metric) -> bool:
    below = stated(figure(whole))._replace(low=Decimal(0), low_in=True)
    return meet(below, stated(figure(part)), metric.tolerance)


def _finding(rule: Rule, claims: Sequence[Claim], metric: Metric, text: str) -> Finding:
    doubt = operands(claims[0], tuple(claims[1:]), named=False).doubt
    return disagreement(rule, claims, measure(metric, claims[0].scope), text, doubt)


def _is_share(claim: Claim, book: Book) -> bool:
    """Whether it is a percentage of a market that the scope names."""
    of_a_market = any(
        derivation.by == "share_of" and _MARKET_SIZE in derivation.metrics
        for derivation in book.metric_of(claim).derives
    )
    return of_a_market and figure(claim).unit == "percent" and any(key == "market" for key, _ in claim.scope)


RULE = Rule(
    name="shares-over-whole",
    family=Family.ARITHMETIC,
    severity=Severity.ERROR,
    summary="shares of one market at one time come to more than all of it",
    check=_check,
)
