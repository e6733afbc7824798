"""Which name each spelling leads to, and the spellings that would lead to two."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from claimcheck.model.place import Scalar, Spot
from claimcheck.model.raw import Defect, RawEntity, RawMetric
from claimcheck.normalise.folding import name_key, name_keys, without_article


class Entry(NamedTuple):
    """A metric or entity as one of the two vocabularies writes it, and its canonical name."""

    raw: RawMetric | RawEntity
    name: str
    own: bool  # written in the ledger's vocabulary, not built in


class _Spelling(NamedTuple):
    written: Scalar
    name: str
    own: bool
    is_name: bool


def index_spellings(kind: str, entries: Iterable[Entry]) -> tuple[dict[str, str], list[Defect]]:
    """Lead from the folded form of every name and alias to the canonical name; `kind` is "metric" or "entity".

    Names come before aliases, and the ledger's spellings take over built-in aliases. Any other spelling of two
    things is a defect at the later of them, and stays with the first.
    """
    held: dict[str, _Spelling] = {}
    defects: list[Defect] = []
    spellings = sorted(_spellings(entries), key=lambda spelling: (not spelling.is_name, not spelling.own))
    for key, spelling in zip(name_keys([one.written.text for one in spellings]), spellings, strict=True):
        holder = held.setdefault(key, spelling)
        if holder.name != spelling.name and spelling.own:
            defects.append(_clash(kind, holder, spelling))
    return {key: spelling.name for key, spelling in held.items()}, defects


def add_bare_names(spellings: dict[str, str], entries: Iterable[Entry]) -> None:
    """Let "Larks" lead to an entity that is listed as "the Larks", unless it is the spelling of another."""
    for spelling in _spellings(entries):
        bare = without_article(spelling.written.text)
        if bare != spelling.written.text:
            spellings.setdefault(name_key(bare), spelling.name)


def _spellings(entries: Iterable[Entry]) -> Iterator[_Spelling]:
    for entry in entries:
        yield _Spelling(entry.raw.name, entry.name, entry.own, is_name=True)
        for alias in entry.raw.aliases:
            yield _Spelling(alias, entry.name, entry.own, is_name=False)


def _clash(kind: str, holder: _Spelling, later: _Spelling) -> Defect:
    built_in = "" if holder.own else "built-in "
    message = f'"{later.written.text}" stands for two things: the {built_in}{kind} "{holder.name}" and "{later.name}"'
    related = (Spot(holder.written.place, f'of "{holder.name}"'),) if holder.own else ()
    return Defect("duplicate-id", later.written.place, message, related)
