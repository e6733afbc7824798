"""Names as people write them: finding the metric or entity meant, and the nearest one when there is none."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from heapq import nlargest
from typing import TypeVar

from claimcheck.model.vocabulary import Entity, Metric, Vocabulary
from claimcheck.normalise.folding import name_key, without_article
from claimcheck.normalise.lookalikes import describe_look_alikes, latin_skeleton

Named = TypeVar("Named", bound=Metric | Entity)

# Similarity from 0.0 (nothing shared) to 1.0 (equal), as difflib's ratio: unemployment is 0.72 like "employee count".
_CLOSE_ENOUGH = 0.75
_FIRST_WORD = 0.97  # of the likeness of a first word
_LONGEST = 80  # characters compared; difflib takes quadratic time


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
        best = nearest(name, list(self.spellings))
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
    """Say that no metric or entity has this name, and which is nearest; letters that only look Latin are named."""
    meant = known.find(latin_skeleton(name))
    near = meant or known.suggest(name)
    odd = describe_look_alikes(name) or (describe_look_alikes(near.name) if near else "")
    reasons = [f"{odd}, which only looks like a latin letter"] if odd else []
    reasons += [f'{"it looks like" if meant else "the nearest is"} "{near.name}"'] if near else []
    return "; ".join([f'unknown {kind} "{name}"', *reasons])


def nearest(name: str, known: Sequence[str]) -> str | None:
    """Return the known name most like this one, the first of several; None when none is close. Linear in `known`."""
    key = name_key(latin_skeleton(name[:_LONGEST]))
    pairs = _pairs(key)
    rivals = nlargest(8, known, key=lambda other: _overlap(pairs, _pairs(_key_of_known(other))))
    scored = [(_likeness(key, other), -known.index(other), other) for other in rivals]
    likeness, _, best = max(scored, default=(0.0, 0, None))
    return best if likeness >= _CLOSE_ENOUGH else None


def _likeness(key: str, known: str) -> float:
    """How like two names are, 0.0 to 1.0; the first word of a longer one is nearly as good as all of it.

    One slip in a short name is close enough, though little else is left of it.
    """
    whole = SequenceMatcher(None, key, _key_of_known(known)).ratio()
    if whole < _CLOSE_ENOUGH and _one_slip(key, _key_of_known(known)):
        whole = _CLOSE_ENOUGH
    first = _key_of_known(known.partition(" ")[0])
    return max(whole, _FIRST_WORD * SequenceMatcher(None, key, first).ratio() if first and " " in known else 0.0)


def _one_slip(key: str, known: str) -> bool:
    """Whether two names of three latin letters differ by one letter, or by two that changed places."""
    if len(key) != 3 or len(known) != 3 or not (key + known).isascii():
        return False
    odd = [at for at in range(3) if key[at] != known[at]]
    return len(odd) == 1 or (odd in ([0, 1], [1, 2]) and sorted(key) == sorted(known))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Dice's coefficient of two sets of letter pairs, 0.0 to 1.0."""
    return 2 * len(one & other) / (len(one) + len(other))


@lru_cache(maxsize=20_000)
def _key_of_known(name: str) -> str:
    return name_key(latin_skeleton(name[:_LONGEST]))


@lru_cache(maxsize=20_000)
def _pairs(key: str) -> frozenset[str]:
    framed = f"^{key}$"
    return frozenset(framed[at : at + 2] for at in range(len(framed) - 1))
