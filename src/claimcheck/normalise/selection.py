"""Which claims a query means: names as people type them, through the vocabulary."""

from collections.abc import Callable, Sequence
from difflib import get_close_matches

from claimcheck.model.claim import Claim
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.ledger import Ledger
from claimcheck.model.query import Query
from claimcheck.model.vocabulary import Vocabulary
from claimcheck.model.when import Span, share_a_day
from claimcheck.normalise.folding import name_key, without_article
from claimcheck.normalise.names import as_lexicon, find_entity, find_metric

Test = Callable[[Claim], bool]


def select(ledger: Ledger, query: Query) -> tuple[Claim, ...]:
    """Return the claims the query means, in ledger order; an entity includes its parts (`part_of`).

    Raises ClaimcheckError for a metric, entity or source that neither the vocabulary nor a claim knows.
    """
    tests = [*_name_tests(ledger, query), *_value_tests(query)]
    return tuple(claim for claim in ledger.claims if all(test(claim) for test in tests))


def select_beside(ledger: Ledger, query: Query) -> tuple[tuple[Claim, ...], frozenset[str]]:
    """Return the claims the query means but for its sources, and the full ids of those that are of its sources.

    What a source agrees or disagrees with stands in the other ones. Raises ClaimcheckError as `select` does.
    """
    own = select(ledger, query)
    claims = select(ledger, query._replace(sources=())) if query.sources else own
    return claims, frozenset(claim.id for claim in own)


def only_sources(ledger: Ledger, names: Sequence[str]) -> Ledger:
    """Return the ledger with these sources and their claims alone; without any name all of it.

    Raises ClaimcheckError for a source it does not have.
    """
    if not names:
        return ledger
    kept = {_source(ledger, name) for name in names}
    sources = tuple(source for source in ledger.sources if source.id in kept)
    files = {source.place.file for source in sources}
    return ledger._replace(
        files=tuple(file for file in ledger.files if file in files),
        sources=sources,
        claims=tuple(claim for claim in ledger.claims if claim.source in kept),
    )


def _name_tests(ledger: Ledger, query: Query) -> list[Test]:
    tests: list[Test] = []
    if query.metrics:
        metrics = {_metric(ledger, name) for name in query.metrics}
        tests.append(lambda claim: claim.metric in metrics)
    if query.entities:
        entities = _with_parts({_entity(ledger, name) for name in query.entities}, ledger.vocabulary)
        tests.append(lambda claim: claim.entity in entities)
    if query.sources:
        sources = {_source(ledger, name) for name in query.sources}
        tests.append(lambda claim: claim.source in sources)
    return tests


def _value_tests(query: Query) -> list[Test]:
    tests: list[Test] = []
    if query.statuses:
        statuses = frozenset(query.statuses)
        tests.append(lambda claim: claim.status in statuses)
    if query.since or query.until:
        tests.append(lambda claim: _in_time(claim, query))
    return tests


def _in_time(claim: Claim, query: Query) -> bool:
    if claim.as_of is None:
        return False
    return share_a_day(claim.as_of, Span(query.since, query.until, ""))


def _metric(ledger: Ledger, name: str) -> str:
    metric = find_metric(ledger.vocabulary, name)
    if metric is not None:
        return metric.name
    if any(claim.metric == name for claim in ledger.claims):
        return name
    near = as_lexicon(ledger.vocabulary.metrics).suggest(name)
    raise _unknown("metric", name, near.name if near else None)


def _entity(ledger: Ledger, name: str) -> str:
    entity = find_entity(ledger.vocabulary, name)
    if entity is not None:
        return entity.name
    key = name_key(without_article(name))
    for entity_name in dict.fromkeys(claim.entity for claim in ledger.claims):
        if name_key(without_article(entity_name)) == key:
            return entity_name
    raise _unknown("entity", name, _nearest(name, _whole_first(ledger)))


def _whole_first(ledger: Ledger) -> list[str]:
    """The entities claims speak of; what is part of another comes last, so that of two as near the whole is named."""
    known = ledger.vocabulary.entities
    return sorted(
        {claim.entity for claim in ledger.claims},
        key=lambda name: (name in known and known[name].part_of is not None, name),
    )


def _source(ledger: Ledger, name: str) -> str:
    known = [source.id for source in ledger.sources]
    if name in known:
        return name
    raise _unknown("source", name, _nearest(name, known))


def _nearest(name: str, known: Sequence[str]) -> str | None:
    from claimcheck.normalise.nearest import nearest  # only where a name is wrong

    return nearest(name, known)


def _with_parts(entities: set[str], vocabulary: Vocabulary) -> set[str]:
    """Add the entities that are part of these, part by part; a circle ends where it began."""
    parts_of: dict[str | None, set[str]] = {}
    for entity in vocabulary.entities.values():
        parts_of.setdefault(entity.part_of, set()).add(entity.name)
    found, waiting = set(entities), list(entities)
    while waiting:
        parts = parts_of.get(waiting.pop(), set()) - found
        found |= parts
        waiting.extend(parts)
    return found


def _unknown(kind: str, name: str, near: str | None) -> ClaimcheckError:
    lists = {"metric": "`claimcheck metrics` lists them all"}
    hint = f'did you mean "{near}"?' if near else lists.get(kind, f"no {kind} of this ledger has a name like it")
    return ClaimcheckError(f'unknown {kind} "{name}"', hint)


def find_claim(ledger: Ledger, claim_id: str) -> Claim:
    """Return the claim with this full id, or with this id inside its source where only one source has it.

    Raises ClaimcheckError naming the candidates or the nearest ids.
    """
    matches = [claim for claim in ledger.claims if claim_id in {claim.id, claim.id.partition("/")[2]}]
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise ClaimcheckError(f'"{claim_id}" stands in several sources', _one_of([claim.id for claim in matches]))
    raise ClaimcheckError(f'no claim "{claim_id}"', _one_of(_close(claim_id, [claim.id for claim in ledger.claims])))


def _close(claim_id: str, known: Sequence[str]) -> list[str]:
    local = [full for full in known if claim_id in full]
    if local or "/" in claim_id:
        return local[:3] or get_close_matches(claim_id, known, n=3, cutoff=0.6)
    full_ids: dict[str, list[str]] = {}
    for full in known:
        full_ids.setdefault(full.partition("/")[2], []).append(full)
    close = get_close_matches(claim_id, full_ids, n=3, cutoff=0.6)
    return [full for local_id in close for full in full_ids[local_id]][:3]


def _one_of(ids: Sequence[str]) -> str:
    return f"did you mean {', '.join(ids[:5])}?" if ids else "`claimcheck list` shows every id"
