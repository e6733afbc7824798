"""Names as people write them: finding the metric or entity meant, and the nearest one when there is none."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from claimcheck.model.vocabulary import Entity, Metric, Vocabulary
from claimcheck.normalise.curly_quotes import CURLY_QUOTES, in_curly_quotes
from claimcheck.normalise.folding import name_key, without_article
from claimcheck.normalise.lookalikes import describe_look_alikes, latin_skeleton

Named = TypeVar("Named", bound=Metric | Entity)


class Lexicon(dict[str, Named]):
    """Metrics or entities by canonical name; `spellings` leads from each folded spelling to that name."""

    def __init__(self, entries: Iterable[Named], spellings: Mapping[str, str]) -> None:
        """Keep the entries in order; every value of `spellings` is the name of one."""
        super().__init__({entry.name: entry for entry in entries})
        self.spellings = spellings

    def find(self, name: str) -> Named | None:
        """Return the entry that has this name, label or alias, however it is typed, with an article or without."""
        canonical = name if name in self else self.spellings.get(name_key(name))
        if canonical is None:
            canonical = self.spellings.get(name_key(without_article(name)))
        return None if canonical is None else self[canonical]

    def suggest(self, name: str) -> Named | None:
        """Return the entry with the spelling most like this name; None when none is close."""
        from claimcheck.normalise.nearest import Shown, nearest  # a ledger without unknown names does without

        def show(key: str) -> Shown:
            entry = self[self.spellings[key]]
            label = (entry.label,) if isinstance(entry, Metric) else ()
            return Shown(spellings_of(entry).get(key, key), (entry.name, *label))

        best = nearest(name, list(self.spellings), show)
        return None if best is None else self[self.spellings[best]]


def find_metric(vocabulary: Vocabulary, name: str) -> Metric | None:
    """Return the metric meant by a name, label or alias; case, width, tradition and separators do not matter."""
    return as_lexicon(vocabulary.metrics).find(name)


def find_entity(vocabulary: Vocabulary, name: str) -> Entity | None:
    """Return the entity meant by a name or alias; case, width, tradition and separators do not matter."""
    return as_lexicon(vocabulary.entities).find(name)


def as_lexicon(entries: Mapping[str, Named]) -> Lexicon[Named]:
    """Return the entries as a lexicon; a vocabulary that was not built here gets its spellings from each entry."""
    if isinstance(entries, Lexicon):
        return entries
    return Lexicon(entries.values(), {key: entry.name for entry in entries.values() for key in spellings_of(entry)})


def spellings_of(entry: Metric | Entity) -> dict[str, str]:
    """Map the folded form of each spelling of a metric or entity to the spelling, the name itself first."""
    label = (entry.label,) if isinstance(entry, Metric) else ()
    spellings: dict[str, str] = {}
    for spelling in (entry.name, *label, *entry.aliases):
        spellings.setdefault(name_key(spelling), spelling)
    return spellings


def describe_unknown(kind: str, name: str, known: Lexicon[Metric] | Lexicon[Entity]) -> str:
    """Say that no metric or entity has this name, what is odd about it, and which is nearest."""
    meant = known.find(latin_skeleton(name))
    near = meant or known.suggest(name)
    odd = describe_look_alikes(name) or (describe_look_alikes(near.name) if near else "")
    reasons = [CURLY_QUOTES] if in_curly_quotes(name) else []
    reasons += [f"{odd}, which only looks like a latin letter"] if odd else []
    reasons += [f'{"it looks like" if meant else "the nearest is"} "{near.name}"'] if near else []
    return "; ".join([f'unknown {kind} "{name}"', *reasons])
