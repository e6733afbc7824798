"""A fragment that stands in the article more than once, so that nobody can tell which place is meant."""

from collections.abc import Iterator

from claimcheck.judge.quoting import quote_place, quoted, shown
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Match
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Spot


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    for claim, evidence in quoted(case, Match.AMBIGUOUS):
        places = [Spot(place, "the fragment stands here") for place in evidence.places]
        yield Finding(
            rule=rule.name,
            severity=rule.severity,
            message=_message(claim, evidence),
            spots=(Spot(quote_place(claim), ""), *places),
            claims=(claim.id,),
        )


def _message(claim: Claim, evidence: Evidence) -> str:
    lines = sorted({place.line for place in evidence.places})
    times = f"more than {len(evidence.places)}" if evidence.more_places else str(len(evidence.places))
    where = f"line {lines[0]}" if len(lines) == 1 else f"lines {', '.join(map(str, lines))}"
    stated = f", none of them on line {claim.line}" if claim.line and claim.line not in lines else ""
    longer = len(lines) == 1 or claim.line in lines
    remedy = "quote more of it" if longer else "quote more of it, or name its line"
    return f"{shown(claim.quote or '')} stands in {times} places, {where}{stated}; {remedy}"


RULE = Rule(
    name="ambiguous-quote",
    family=Family.EVIDENCE,
    severity=Severity.WARNING,
    summary="a quoted fragment stands in several places of the article",
    check=_check,
)
