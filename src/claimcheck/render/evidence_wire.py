"""Evidence and coverage as JSON."""

from claimcheck.model.evidence import Coverage, Evidence, Match, Passage
from claimcheck.model.place import Place
from claimcheck.render.json_text import Json


def evidence_entry(evidence: Evidence) -> Json:
    """`match` is verbatim, folded, ambiguous or missing; `nearest` only where missing, similarity 0.0 to 1.0."""
    missing = evidence.match is Match.MISSING
    return {
        "claim": evidence.claim,
        "match": str(evidence.match),
        "places": [place_entry(place) for place in evidence.places],
        "more_places": evidence.more_places,
        "nearest": place_entry(evidence.nearest) if missing and evidence.nearest else None,
        "nearest_similarity": evidence.nearest_similarity if missing and evidence.nearest else None,
    }


def coverage_entry(coverage: Coverage) -> Json:
    """`figures` is the sum of `covered`, `excluded` and the entries of `uncovered`."""
    return {
        "source": coverage.source,
        "file": coverage.file,
        "figures": coverage.figures,
        "covered": coverage.covered,
        "excluded": coverage.excluded,
        "cut_short": coverage.cut_short,
        "uncovered": [
            {**place_entry(figure.place), "figure": figure.words, "context": figure.context}
            for figure in coverage.uncovered
        ],
    }


def passage_entry(passage: Passage) -> Json:
    """The fragment in the words around it."""
    return {
        "claim": passage.claim,
        **place_entry(passage.place),
        "before": passage.before,
        "quote": passage.words,
        "after": passage.after,
    }


def place_entry(place: Place) -> dict[str, Json]:
    """1-based lines and columns, the end excluded."""
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
