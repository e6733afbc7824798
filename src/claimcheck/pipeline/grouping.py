"""Normalise, then group: what says the same thing, and where it comes from."""

from collections.abc import Sequence

from claimcheck.group.duplicates import Pins, find_groups
from claimcheck.group.origins import unify_words
from claimcheck.group.subjects import subjects_of
from claimcheck.group.suggestions import find_suggestions
from claimcheck.model.claim import Claim
from claimcheck.model.ledger import Ledger
from claimcheck.model.origin import Traces
from claimcheck.model.query import Query
from claimcheck.model.report import Report
from claimcheck.model.vocabulary import Behaviour
from claimcheck.normalise.provenance import traces_of
from claimcheck.normalise.selection import select_beside
from claimcheck.normalise.wording import masked


def groups(ledger: Ledger, query: Query) -> Report:
    """Near-duplicate groups and suggestions among the claims that match.

    With a source asked for those that have a claim of it, the claims of the others beside it.
    """
    claims, own = select_beside(ledger, query)
    wording = {claim.id: masked(claim.text) for claim in claims}
    metrics = ledger.vocabulary.metrics
    facts, flows = (
        {name for name, metric in metrics.items() if metric.behaviour is behaviour}
        for behaviour in (Behaviour.FACT, Behaviour.FLOW)
    )
    several = {name for name, metric in metrics.items() if metric.multivalued}
    subjects = subjects_of(claims, facts, flows, several)
    pins = Pins(ledger.vocabulary.together, ledger.vocabulary.apart)
    found = find_groups(subjects, wording, pins, traces(ledger, claims))
    return Report(
        "groups",
        ledger,
        claims=tuple(claim for claim in claims if claim.id in own),
        groups=tuple(group for group in found if not own.isdisjoint(group.claims)),
        suggestions=tuple(pair for pair in find_suggestions(subjects, wording) if {pair.first, pair.second} & own),
    )


def traces(ledger: Ledger, claims: Sequence[Claim]) -> Traces:
    """Where the claims come from, near-identical fragments made one."""
    return unify_words(subjects_of(claims), traces_of(ledger.sources, claims))
