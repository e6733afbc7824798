"""A value that is not the figure in its fragment."""

from collections.abc import Iterator

from claimcheck.judge.agreement import core
from claimcheck.judge.proof import Fit, Proof, prove
from claimcheck.judge.quoting import quote_place, quoted, shown
from claimcheck.judge.rule import Case, Family, Rule
from claimcheck.judge.same_figure import figure
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Evidence, Match
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.notation import spell_out
from claimcheck.model.place import Spot
from claimcheck.model.quantity import CEILINGS, FLOORS, Qualifier, Quantity
from claimcheck.model.sense import sense_of
from claimcheck.model.verdict import Confidence
from claimcheck.model.when import Span, share_a_day

_SAID = {
    Qualifier.EXACT: "exact",
    Qualifier.ABOUT: "about",
    Qualifier.MORE_THAN: "more than",
    Qualifier.AT_LEAST: "at least",
    Qualifier.LESS_THAN: "less than",
    Qualifier.AT_MOST: "at most",
    Qualifier.NEARLY: "nearly",
    Qualifier.BETWEEN: "a range",
    Qualifier.MAGNITUDE: "an order of magnitude",
}
_WITHOUT_HEDGE = frozenset({Qualifier.EXACT, Qualifier.BETWEEN, Qualifier.MAGNITUDE})


def _check(rule: Rule, case: Case) -> Iterator[Finding]:
    metrics = case.ledger.vocabulary.metrics
    for claim, evidence in quoted(case, Match.VERBATIM, Match.FOLDED, Match.AMBIGUOUS):
        if isinstance(claim.value, Quantity):
            proof = prove(claim.value, evidence, sense_of(metrics.get(claim.metric)))
            if proof.fit is not Fit.SAME:
                yield _finding(rule, claim, evidence, _words(claim.value, proof), sure=_is_sure(claim.value, proof))
        elif isinstance(claim.value, Span) and not _dates_meet(claim.value, evidence):
            stated = ", ".join(shown(date.text) for date in evidence.dates)
            yield _finding(rule, claim, evidence, f"the value is {shown(claim.value.text)}, the article says {stated}")


def _finding(rule: Rule, claim: Claim, evidence: Evidence, message: str, *, sure: bool = True) -> Finding:
    return Finding(
        rule=rule.name,
        severity=rule.severity if sure else Severity.WARNING,
        message=message,
        spots=(
            Spot(quote_place(claim), "the fragment"),
            Spot(claim.places.get("value", claim.place), "the value"),
            *(Spot(place, "the fragment stands here") for place in evidence.places),
        ),
        claims=(claim.id,),
        confidence=Confidence.CERTAIN if sure else Confidence.POSSIBLE,
    )


def _words(value: Quantity, proof: Proof) -> str:
    stands = proof.stands
    said = shown(value.text)
    if stands is None:
        return f"the value is {said}, but no figure can be read in the fragment"
    found = shown(stands.text)
    words = {
        Fit.UNIT: f"the value {said} is in {_unit(value)}, the article's {found} in {_unit(stands)}",
        Fit.HEDGE: f"the value {said} is {_SAID[value.qualifier]}, the article's {found} {_SAID[stands.qualifier]}",
        Fit.BOUND: f"the value {said} says {_SAID[value.qualifier]}, the article's {found} does not",
        Fit.SIGN: f"the value {said} has another sign than the article's {_told(proof)}",
        Fit.LOOSE: f"the value {said} holds the article's {found}, but its own figure does not stand in the fragment",
    }
    figures = f"the value is {said} ({_plain(value)}), the article says {found} ({_plain(stands)})"
    return words.get(proof.fit, figures)


def _told(proof: Proof) -> str:
    """The figure, and which sign the words beside it tell; a minus of its own says more than they do."""
    found = shown(proof.stands.text) if proof.stands else ""
    own = proof.stands is not None and core(proof.stands)[1] < 0
    return f"{found}, which is {proof.told.value}" if proof.told and not own else found


def _plain(quantity: Quantity) -> str:
    """The figure in full, in the unit it was written in, its hedge in words: about 7,000,000,000 USD."""
    hedge = "" if quantity.qualifier in _WITHOUT_HEDGE else f"{_SAID[quantity.qualifier]} "
    numbers, unit = spell_out(figure(quantity), quantity)
    return f"{hedge}{' to '.join(dict.fromkeys(numbers))} {unit}".rstrip()


def _unit(quantity: Quantity) -> str:
    """The unit in words: of a bare number there is none."""
    return spell_out((), quantity)[1] or "no unit"


def _is_sure(value: Quantity, proof: Proof) -> bool:
    """Whether it is an error: words the figure reader does not know may hedge, or be the figure."""
    if proof.stands is None or proof.fit in {Fit.BOUND, Fit.LOOSE}:
        return False
    if proof.fit is not Fit.HEDGE or value.qualifier is Qualifier.EXACT:
        return True
    sides = (value.qualifier, proof.stands.qualifier)
    return any(one in CEILINGS and other in FLOORS for one, other in (sides, sides[::-1]))


def _dates_meet(value: Span, evidence: Evidence) -> bool:
    """Whether a date of the fragment has a day in common with the value; one that names no year is not read."""
    return not evidence.dates or any(share_a_day(value, date) for date in evidence.dates)


RULE = Rule(
    name="quote-disagrees",
    family=Family.EVIDENCE,
    severity=Severity.ERROR,
    summary="the value of a claim is not the figure in its fragment",
    check=_check,
)
