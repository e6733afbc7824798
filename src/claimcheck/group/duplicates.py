"""Near-duplicates: claims that say the same thing in other words.

Texts come folded and with their figures masked (normalise/wording.py), because raw similarity is led by the figures:
two wordings of one fact score lower than the same sentence about another company.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz import fuzz

from claimcheck.group.subjects import Subject
from claimcheck.model.claim import Claim, Words
from claimcheck.model.grouping import Group
from claimcheck.model.origin import Traces, origins_of
from claimcheck.model.quantity import Quantity
from claimcheck.model.when import Span, share_a_day

SIMILAR = 80.0  # token_set_ratio, 0 to 100, included: the wording alone makes two claims near-duplicates
RELATED = 45.0  # included: enough where value and date can be the same too
NO_TRACES = Traces()
_WORDINGS = 100  # of one group that are held against all its others: cost stays linear
COUNTED = frozenset({"people", "count"})  # units that are one: a bare count of users is a count of people
WINDOW = 50  # with how many following claims of its subject, by date, each is compared: cost stays linear


class Pins(NamedTuple):
    """What people decided by hand: rows of full claim ids that share a group, and rows that never do."""

    together: Sequence[Sequence[str]] = ()
    apart: Sequence[Sequence[str]] = ()


@dataclass(slots=True)
class _Set:
    """Claims that stand together, and the numbers of the rows of kept-apart claims that they are of."""

    claims: set[str]
    rows: set[int]


class _Partition:
    """Disjoint sets of claim ids (union-find with path halving), refusing to join what is kept apart."""

    def __init__(self, apart: Sequence[Sequence[str]]) -> None:
        """Each claim by itself; no two of one row of `apart` ever stand together."""
        self._parent: dict[str, str] = {}
        self._sets: dict[str, _Set] = {}
        self._rows: dict[str, set[int]] = {}
        for number, row in enumerate(apart):
            for claim in row:
                self._rows.setdefault(claim, set()).add(number)

    def sets(self) -> Iterator[set[str]]:
        return (one.claims for one in self._sets.values())

    def join(self, first: str, second: str) -> None:
        """Join the smaller set to the larger: a claim moves O(log n) times, whatever joins whatever."""
        one, other = self._root(first), self._root(second)
        if one == other:
            return
        if len(self._set(one).claims) < len(self._set(other).claims):
            one, other = other, one
        large, small = self._set(one), self._set(other)
        if large.rows.isdisjoint(small.rows):
            self._parent[other] = one
            large.claims |= small.claims
            large.rows |= small.rows
            del self._sets[other]

    def _root(self, claim: str) -> str:
        parent = self._parent
        while parent.setdefault(claim, claim) != claim:
            parent[claim] = parent[parent[claim]]
            claim = parent[claim]
        return claim

    def _set(self, root: str) -> _Set:
        return self._sets.setdefault(root, _Set({root}, set(self._rows.get(root, ()))))


def find_groups(
    subjects: Iterable[Subject], wording: Mapping[str, str], pins: Pins, traces: Traces = NO_TRACES
) -> tuple[Group, ...]:
    """Group the near-duplicates of each subject; claims alone are left out.

    `wording` has the masked text of each claim by full id, `traces` what is known of where it comes from. Pins reach
    across subjects. Groups in order of their first claim, claims sorted by id, so that file order never shows.
    """
    subjects = tuple(subjects)
    claims = {claim.id: claim for subject in subjects for claim in subject.claims}
    partition = _Partition(pins.apart)
    for row in pins.together:
        known = [claim for claim in row if claim in claims]
        for claim in known[1:]:
            partition.join(known[0], claim)
    for subject in subjects:
        for first, second in _near_duplicates(subject, wording):
            partition.join(first, second)
    pinned = {claim for row in pins.together for claim in row}
    several = (sorted(ids) for ids in partition.sets() if len(ids) > 1)
    groups = (_group(ids, claims, wording, pinned, traces) for ids in several)
    return tuple(sorted(groups, key=lambda group: group.claims))


def _near_duplicates(subject: Subject, wording: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of one subject that say the same of the same time."""
    ordered = sorted(subject.claims, key=_by_date)
    for number, first in enumerate(ordered):
        for second in ordered[number + 1 : number + 1 + WINDOW]:
            if first.status is not second.status or not _of_one_time(first, second, subject):
                continue
            if not _of_one_unit(first, second):
                continue
            meet = _values_meet(first, second)
            if isinstance(first.value, Words) and not meet:
                continue  # figures are masked in the wording, other words are not: these say something else
            if meet and not subject.multivalued and _needs_no_wording(first, second, wording):
                yield first.id, second.id
                continue
            needed = RELATED if meet else SIMILAR
            if fuzz.token_set_ratio(wording[first.id], wording[second.id], score_cutoff=needed):
                yield first.id, second.id


def _needs_no_wording(first: Claim, second: Claim, wording: Mapping[str, str]) -> bool:
    """Whether the words have nothing to add: one figure for one thing at one time, or texts in two scripts.

    Of one subject two claims with the same value say the same, however differently they are put.
    """
    if _ends(first) == _ends(second):
        return True
    told = all(None not in _ends(claim)[:2] for claim in (first, second))  # "over 5" meets 8,000 and says little of it
    return told and _is_han(wording[first.id]) is not _is_han(wording[second.id])


def _is_han(text: str) -> bool:
    """Whether a text has Chinese characters: no wording of it is like one without."""
    return not text.isascii() and any("\u4e00" <= character <= "\u9fff" for character in text)


def _by_date(claim: Claim) -> tuple[int, int, str]:
    start = claim.as_of.start if claim.as_of else None
    end = claim.as_of.end if claim.as_of else None
    return start.toordinal() if start else 0, end.toordinal() if end else 0, claim.id


def _of_one_time(first: Claim, second: Claim, subject: Subject) -> bool:
    """Whether the claims can be of one time: of one period where that makes the figure, else of one day at least.

    An unknown date fits any.
    """
    if subject.timeless or first.as_of is None or second.as_of is None:
        return True
    if subject.periodic:
        return (first.as_of.start, first.as_of.end) == (second.as_of.start, second.as_of.end)
    return share_a_day(first.as_of, second.as_of)


def _of_one_unit(first: Claim, second: Claim) -> bool:
    """Whether the values can be set beside each other: figures in two currencies say nothing of each other."""
    one, other = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return True
    return one.unit == other.unit or {one.unit, other.unit} <= COUNTED


def _values_meet(first: Claim, second: Claim) -> bool:
    """Whether the values overlap as written. Whether they may differ and still agree is for the judge."""
    one, other = first.value, second.value
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        above = one.high is not None and other.low is not None and other.low > one.high
        below = other.high is not None and one.low is not None and one.low > other.high
        return not above and not below
    if isinstance(one, Span) and isinstance(other, Span):
        return share_a_day(one, other)
    return isinstance(one, Words) and isinstance(other, Words) and one.folded == other.folded


def _group(
    ids: list[str], claims: Mapping[str, Claim], wording: Mapping[str, str], pinned: set[str], traces: Traces
) -> Group:
    members = [claims[claim] for claim in ids]
    texts = [wording[claim] for claim in ids]
    origins = origins_of(members, traces)
    reason = f"same subject and time, {_how_alike(members)}"
    if any(claim in pinned for claim in ids):
        reason = "pinned by hand"
    return Group(tuple(ids), round(lowest_similarity(texts) / 100, 4), origins.total, reason, origins.links)


def _how_alike(members: Sequence[Claim]) -> str:
    first = members[0]
    if all(_ends(member) == _ends(first) for member in members):
        return "same value"
    return (
        "values that can be one" if all(_values_meet(first, other) for other in members[1:]) else "the figures differ"
    )


def _ends(claim: Claim) -> tuple[object, ...]:
    """What a value comes to, however it is written."""
    value = claim.value
    if isinstance(value, Quantity):
        return value.low, value.high, value.low_included, value.high_included
    return (value.start, value.end) if isinstance(value, Span) else (value.folded,)


def lowest_similarity(texts: Sequence[str]) -> float:
    """Return the lowest pairwise token_set_ratio, 0 to 100, of the distinct texts; 100 when all are the same.

    Of more than 100 distinct texts the first 100 in sorted order are held against all others: then an upper bound.
    """
    distinct = sorted(set(texts))
    pairs = ((one, other) for number, one in enumerate(distinct[:_WORDINGS]) for other in distinct[number + 1 :])
    return min((fuzz.token_set_ratio(one, other) for one, other in pairs), default=100.0)
