"""Where claims come from: corroboration counts origins, not articles."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from claimcheck.model.claim import Claim


class ArticleTrace(NamedTuple):
    """What an article says about where it comes from, folded for comparison; empty where it says nothing."""

    digest: str = ""  # of its archived text
    address: str = ""  # begins with //
    title: str = ""  # empty when too short to tell articles apart
    name: str = ""  # its id in the ledger
    publisher: str = ""
    cites: tuple[tuple[str, str], ...] = ()  # (folded, as written): addresses and names it draws on


class ClaimTrace(NamedTuple):
    """What a claim says about where it comes from, folded for comparison; empty where it says nothing."""

    credit: str = ""  # whom the article credits; empty when that is nobody in particular
    words: str = ""  # its fragment, figures masked, the same for near-identical ones; empty when too short to tell


class Traces(NamedTuple):
    """The traces of all articles by source id and of all claims by full id."""

    articles: Mapping[str, ArticleTrace] = MappingProxyType({})
    claims: Mapping[str, ClaimTrace] = MappingProxyType({})


class OriginLink(NamedTuple):
    """Why two claims of two articles go back to one origin. `reason` is one clause in words, no full stop.

    `certain` when the articles themselves say so or are one text; else it is inferred from what they share.
    """

    first: str  # full claim id
    second: str
    reason: str
    certain: bool


class Origins(NamedTuple):
    """How many origins some claims have, 1 or more, and the links that made them fewer than their articles."""

    total: int
    links: tuple[OriginLink, ...] = ()


def origins_of(claims: Iterable[Claim], traces: Traces) -> Origins:
    """Count the origins of claims that say the same; those of one article have one, whatever they say of it.

    The links are the fewest that explain the count, the most telling first. O(k log k) for k claims.
    """
    ordered = sorted(claims, key=lambda claim: claim.id)
    parent = {claim.source: claim.source for claim in ordered}
    used = []
    for first, second, reason, certain in _shared(ordered, traces):
        one, other = _root(parent, first.source), _root(parent, second.source)
        if one != other:
            parent[max(one, other)] = min(one, other)
            used.append(OriginLink(first.id, second.id, reason, certain))
    return Origins(len({_root(parent, source) for source in parent}), tuple(used))


def _root(parent: dict[str, str], source: str) -> str:
    while parent[source] != source:
        parent[source] = parent[parent[source]]
        source = parent[source]
    return source


_Shared = tuple[Claim, Claim, str, bool]
_NO_ARTICLE, _NO_CLAIM = ArticleTrace(), ClaimTrace()


def _shared(claims: list[Claim], traces: Traces) -> Iterator[_Shared]:
    """What pairs of the claims share, the most telling first; pairs that share one thing come as a chain."""
    told = [
        (claim, traces.articles.get(claim.source, _NO_ARTICLE), traces.claims.get(claim.id, _NO_CLAIM))
        for claim in claims
    ]
    yield from _chain((claim, article.digest, "the archived texts are one") for claim, article, _ in told)
    yield from _chain((claim, article.address, "the articles have one address") for claim, article, _ in told)
    yield from _chain((claim, article.title, "the articles have one title") for claim, article, _ in told)
    yield from _citations(told)
    yield from _chain((claim, trace.credit, f"both credit {claim.said_by}") for claim, _, trace in told)
    drawn = ((claim, key, f"both draw on {cited}") for claim, article, _ in told for key, cited in article.cites)
    # An address is one article; a name may stand for many.
    yield from _chain((row for row in drawn if row[1].startswith("//")), certain=False)
    alike = "nearly the same words, figures left aside"
    yield from _chain(((claim, trace.words, alike) for claim, _, trace in told), certain=False)


def _chain(rows: Iterable[tuple[Claim, str, str]], *, certain: bool = True) -> Iterator[_Shared]:
    """Link each claim with the last one before it that has the same key."""
    last: dict[str, Claim] = {}
    for claim, key, reason in rows:
        if key in last:
            yield last[key], claim, reason, certain
        if key:
            last[key] = claim


def _citations(told: list[tuple[Claim, ArticleTrace, ClaimTrace]]) -> Iterator[_Shared]:
    """Link each claim whose article cites, or which itself credits, the article of another."""
    known: dict[str, tuple[Claim, bool]] = {}
    for claim, article, _ in told:
        for name, certain in ((article.address, True), (article.name, True), (article.title, True)):
            known.setdefault(name, (claim, certain))
    for claim, article, _ in told:
        known.setdefault(article.publisher, (claim, False))  # a publisher has other articles
    known.pop("", None)
    for claim, article, trace in told:
        named = [(key, "cites") for key, _ in article.cites]
        for key, verb in (*named, (trace.credit, "credits")):
            if key in known:
                other, certain = known[key]
                yield claim, other, f"{claim.source} {verb} {other.source}", certain
