"""A fragment that does not stand in the archived article."""

from collections.abc import Iterator

from claimcheck.judge.quoting import quote_place, quoted, shown
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.evidence import Evidence, Match
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    for claim, evidence in quoted(case, Match.MISSING):
        archive = case.archives[claim.source].file
        inside = ", only inside a longer figure" if evidence.inside_figure else ""
        yield Finding(
            rule=rule.name,
            severity=rule.severity,
            message=f"{shown(claim.quote or '')} does not stand in {archive}{inside}{_nearest(evidence)}",
            spots=(Spot(quote_place(claim), ""), *_nearest_spots(evidence)),
            claims=(claim.id,),
        )


def _nearest(evidence: Evidence) -> str:
    """The suggestion, in words; similarity in whole percent, 60 to 100, both included."""
    if evidence.nearest is None:
        return ""
    return f"; nearest: line {evidence.nearest.line}, {int(evidence.nearest_similarity * 100)} %"


def _nearest_spots(evidence: Evidence) -> tuple[Spot, ...]:
    return (Spot(evidence.nearest, "the most similar passage"),) if evidence.nearest else ()


RULE = Rule(
    name="quote-not-found",
    family=Family.EVIDENCE,
    severity=Severity.ERROR,
    summary="a quoted fragment does not stand in the archived article",
    check=_check,
)
