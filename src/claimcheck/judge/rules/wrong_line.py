"""A fragment that stands in the article, but not on the line the claim names."""

from collections.abc import Iterator

from claimcheck.judge.quoting import quoted, shown
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.evidence import Match
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    for claim, evidence in quoted(case, Match.VERBATIM, Match.FOLDED):
        place = evidence.places[0]
        if claim.line and claim.line != place.line:
            yield Finding(
                rule=rule.name,
                severity=rule.severity,
                message=f"{shown(claim.quote or '')} stands on line {place.line}, not on line {claim.line}",
                spots=(Spot(claim.places.get("line", claim.place), ""), Spot(place, "the fragment stands here")),
                claims=(claim.id,),
            )


RULE = Rule(
    name="wrong-line",
    family=Family.EVIDENCE,
    severity=Severity.NOTE,
    summary="a quoted fragment stands on another line than the claim names",
    check=_check,
)
