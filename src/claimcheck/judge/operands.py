"""Which claims a derived claim is computed from: those it names, else those the vocabulary points to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.timing import ONE_IS_FISCAL, days_of, is_fiscal
from claimcheck.model.claim import UNSURE, Claim, DateBasis
from claimcheck.model.quantity import Quantity
from claimcheck.model.vocabulary import Behaviour, Metric, Vocabulary

Scope = tuple[tuple[str, str], ...]
Subject = tuple[str, str, Scope]  # entity, metric, scope
Days = tuple[int, int]  # first and last, as ordinals, both included

COMPARISON_KEYS = frozenset({"versus", "period", "since"})  # what a figure is compared with, not what it is of
_FEW = 8  # different figures that may be one operand; where there are more, nothing says which is meant
_MANY = 100  # figures of one subject and time that are looked through at most


class Book:
    """The figures of a ledger by id, and by entity, metric and scope, in file order."""

    def __init__(self, claims: Iterable[Claim], vocabulary: Vocabulary) -> None:
        """Index the claims that are figures of known metrics; linear."""
        self.metrics = vocabulary.metrics
        self.entities = vocabulary.entities
        self.figures = tuple(c for c in claims if isinstance(c.value, Quantity) and c.metric in vocabulary.metrics)
        self._by_id = {claim.id: claim for claim in self.figures}
        self._about: dict[tuple[str | None, Subject], list[Claim]] = {}
        for claim in self.figures:
            subject = claim.entity, claim.metric, claim.scope
            self._about.setdefault((None, subject), []).append(claim)
            self._about.setdefault((claim.source, subject), []).append(claim)
        self._dated: dict[tuple[str | None, Subject], list[tuple[tuple[int, int], Claim]]] = {}  # filled when asked for

    def metric_of(self, claim: Claim) -> Metric:
        """The metric of one of the figures."""
        return self.metrics[claim.metric]

    def timeless(self, *claims: Claim) -> bool:
        """Whether all are of facts, which need no date."""
        return all(self.metric_of(claim).behaviour is Behaviour.FACT for claim in claims)

    def about(self, subject: Subject, source: str | None = None) -> list[Claim]:
        """All figures of a subject, of one article or of all; none where there are more than 100."""
        found = self._about.get((source, subject), [])
        return found if len(found) <= _MANY else []

    def within(self, subject: Subject, days: Days, source: str | None = None, *, exactly: bool = False) -> list[Claim]:
        """The figures of a subject dated to days in these, or to exactly these; first and last day included.

        None where more than 100 begin in these days: nothing unmistakable is to be had among so many.
        """
        key = source, subject
        if key not in self._dated:
            dated = ((days_of(claim.as_of), claim) for claim in self._about.get(key, ()) if claim.as_of)
            self._dated[key] = sorted(dated, key=lambda entry: (entry[0], entry[1].id))
        line = self._dated[key]
        low = bisect_left(line, days[0], key=lambda entry: entry[0][0])
        high = bisect_right(line, days[0] if exactly else days[1], key=lambda entry: entry[0][0])
        if high - low > _MANY:
            return []
        return [claim for (_, end), claim in line[low:high] if (end == days[1] if exactly else end <= days[1])]

    def named(self, claim: Claim, by: str) -> tuple[Claim, ...]:
        """The operands a claim names for this arithmetic, in order; none when one of them cannot be had."""
        if claim.derived is None or claim.derived.by != by:
            return ()
        found = [self._by_id[operand] for operand in claim.derived.of if operand in self._by_id]
        return tuple(found) if len(found) == len(claim.derived.of) else ()


class Operands(NamedTuple):
    """The claims a derived one is held against. `doubt` says why nothing is certain; empty when it is.

    `foreign` when they are not all of the derived claim's own article: then each metric's tolerance is theirs, too.
    """

    claims: tuple[Claim, ...]
    doubt: str
    foreign: bool


def operands(derived: Claim, claims: tuple[Claim, ...], *, named: bool, timeless: bool = False) -> Operands:
    """Say how sure it is that `derived` follows from these claims; `timeless` ones need no date for that."""
    foreign = any(claim.source != derived.source for claim in claims)
    doubt = _doubt((derived, *claims), named=named, foreign=foreign, dated=not timeless)
    return Operands(claims, doubt, foreign)


def figure(claim: Claim) -> Quantity:
    """The quantity of a claim that is a figure."""
    if not isinstance(claim.value, Quantity):
        message = f"{claim.id} is no figure"
        raise TypeError(message)
    return claim.value


def bare(scope: Scope, keys: Iterable[str] = COMPARISON_KEYS) -> Scope:
    """The scope without these keys."""
    left_out = frozenset(keys)
    return tuple(pair for pair in scope if pair[0] not in left_out)


def same_outlook(derived: Claim, *claims: Claim) -> bool:
    """Whether all speak of what is, or all of what is to come."""
    return all(is_outlook(claim) == is_outlook(derived) for claim in claims)


def few(claims: list[Claim]) -> list[Claim]:
    """One claim for each distinct figure; none when there are so many that no figure is unmistakably meant."""
    distinct = {(figure(claim).low, figure(claim).high, figure(claim).unit): claim for claim in reversed(claims)}
    return list(reversed(distinct.values())) if len(distinct) <= _FEW else []


def _doubt(claims: tuple[Claim, ...], *, named: bool, foreign: bool, dated: bool) -> str:
    """Why a mismatch of these claims is only possible; a claim that names its operands leaves less room."""
    ambiguous = next((claim for claim in claims if claim.ambiguity), None)
    if ambiguous:
        return ambiguous.ambiguity
    unsure = any(claim.status in UNSURE for claim in claims)
    if named:
        return "an estimate or hearsay of another article" if foreign and unsure else ""
    if len({is_fiscal(claim) for claim in claims if claim.as_of}) > 1:
        return ONE_IS_FISCAL
    if foreign:
        return "the figures are of several articles"
    if unsure and len({claim.status for claim in claims}) > 1:
        return "one figure is an estimate or hearsay"
    sure = not dated or all(claim.date_basis is DateBasis.STATED for claim in claims)
    return "" if sure else "not every date is stated"
