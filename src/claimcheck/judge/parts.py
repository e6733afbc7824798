"""The parts of a total that its own article tells of: rounds of the money raised, tranches of an investment."""

from collections.abc import Iterable

from claimcheck.judge.agreement import interval_of
from claimcheck.judge.operands import Book, Scope, bare, figure, same_outlook
from claimcheck.judge.timing import days_of
from claimcheck.model.claim import Claim

_PIECES = ("instalment", "part", "tranche")  # scope keys that tell pieces of one figure apart
_MANY = 100  # parts of one key that are looked through at most: past that, nobody wrote them down to be added up
_ROUND = "round"  # tells figures apart of which another metric is the total


class Parts:
    """Every figure of a ledger by what it is a part of."""

    def __init__(self, book: Book) -> None:
        """Index the figures whose scope names a part; linear."""
        self._book = book
        self._parts: dict[tuple[str, str, str, Scope, str], list[Claim]] = {}
        for claim in book.figures:
            for key, _ in claim.scope:
                if key == _ROUND or key in _PIECES:
                    whole = claim.source, claim.entity, claim.metric, bare(claim.scope, (key,)), key
                    self._parts.setdefault(whole, []).append(claim)

    def of(self, total: Claim) -> tuple[Claim, ...]:
        """The known parts of a total, one claim each, the smallest where a part is told twice; maybe not all parts.

        Pieces have its metric, or are of a metric that its own is the sum of and no later than it.
        """
        pieces = [piece for key in _PIECES for piece in self._told(total, total.metric, key)]
        for derivation in self._book.metric_of(total).derives:
            if derivation.by == "sum_of":
                found = (
                    part for m in derivation.metrics for k in (*_PIECES, _ROUND) for part in self._told(total, m, k)
                )
                pieces += [part for part in found if _no_later(part, total)]
        return _smallest_of_each(pieces)

    def _told(self, total: Claim, metric: str, key: str) -> list[Claim]:
        told = self._parts.get((total.source, total.entity, metric, total.scope, key), [])
        return [part for part in told if same_outlook(total, part)] if len(told) <= _MANY else []


def _no_later(part: Claim, total: Claim) -> bool:
    return part.as_of is not None and total.as_of is not None and days_of(part.as_of)[1] <= days_of(total.as_of)[1]


def _smallest_of_each(parts: Iterable[Claim]) -> tuple[Claim, ...]:
    kept: dict[tuple[str, Scope], Claim] = {}
    for part in sorted(parts, key=lambda claim: (interval_of(figure(claim)).low, claim.id)):
        kept.setdefault((part.metric, part.scope), part)
    return tuple(sorted(kept.values(), key=lambda claim: claim.id))
