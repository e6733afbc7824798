"""Fragments of one subject that are nearly the same words: a copy is no second origin."""

from collections.abc import Iterable

from claimcheck.group.subjects import Subject
from claimcheck.model.origin import Traces

NEAR_IDENTICAL = 95.0  # fuzz.ratio of two fragments with their figures masked, 0 to 100, included


def unify_words(subjects: Iterable[Subject], traces: Traces) -> Traces:
    """Give near-identical fragments of one subject the same words, so that they compare equal.

    Fragments are compared with their neighbour in sorted order alone: near-identical ones sort together. O(n log n).
    """
    claims = dict(traces.claims)
    for subject in subjects:
        worded = sorted((trace.words, claim.id) for claim in subject.claims if (trace := claims.get(claim.id)))
        kept = ""
        for words, name in worded:
            if words != kept and not (kept and _near(kept, words)):
                kept = words
            claims[name] = claims[name]._replace(words=kept)
    return Traces(traces.articles, claims)


def _near(first: str, second: str) -> bool:
    from rapidfuzz import fuzz  # only where two fragments are long enough to compare

    return fuzz.ratio(first, second, score_cutoff=NEAR_IDENTICAL) > 0
