"""The same wording under two subjects: a vocabulary fault worth a look."""

from collections.abc import Iterable, Mapping

from rapidfuzz import fuzz

from claimcheck.group.subjects import Subject
from claimcheck.model.claim import Claim, Words
from claimcheck.model.grouping import Suggestion

NEAR_IDENTICAL = 95.0  # token_sort_ratio, 0 to 100, included; the order of words is left aside
_LETTERS = 20
_WINDOW = 5  # with how many followers in the sorted order each is compared: near-identical texts sort together


def find_suggestions(subjects: Iterable[Subject], wording: Mapping[str, str]) -> tuple[Suggestion, ...]:
    """Find near-identical wording about one entity under two metrics or scopes, where the values are figures.

    O(n log n): texts of one entity, words sorted, are compared with their neighbours alone.
    """
    keyed = [
        (claim.entity, " ".join(sorted(wording[claim.id].split())), subject, claim)
        for subject in subjects
        for claim in subject.claims
        if not isinstance(claim.value, Words) and _says_enough(wording[claim.id])
    ]
    keyed.sort(key=lambda row: (row[0], row[1], row[3].id))
    return tuple(_near(keyed))


def _says_enough(masked: str) -> bool:
    """Whether more than a figure and a noun is left to compare: 20 letters, a Chinese character counting three."""
    return sum(3 if letter > "\u2e80" else 1 for letter in masked if letter.isalpha()) >= _LETTERS


def _near(keyed: list[tuple[str, str, Subject, Claim]]) -> Iterable[Suggestion]:
    for number, (entity, text, subject, claim) in enumerate(keyed):
        for other_entity, other_text, other_subject, other in keyed[number + 1 : number + 1 + _WINDOW]:
            if other_entity != entity or other_subject is subject:
                continue
            score = fuzz.ratio(text, other_text, score_cutoff=NEAR_IDENTICAL)
            if score:
                yield Suggestion(claim.id, other.id, round(score / 100, 4), _difference(subject, other_subject))


def _difference(first: Subject, second: Subject) -> str:
    if first.metric != second.metric:
        return f"nearly the same words as {first.metric} and as {second.metric}"
    return "nearly the same words under two scopes"
