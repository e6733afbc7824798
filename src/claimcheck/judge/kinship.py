"""Which entities are parts of which."""

from collections.abc import Collection, Iterator, Mapping

from claimcheck.model.vocabulary import Entity

_DEEPEST = 20  # steps up; a vocabulary whose entities are parts of each other in a ring ends here


def wholes_of(name: str, entities: Mapping[str, Entity]) -> Iterator[str]:
    """The entities that this one is a part of, nearest first: AWS, then Amazon."""
    for _ in range(_DEEPEST):
        entity = entities.get(name)
        if entity is None or entity.part_of is None:
            return
        name = entity.part_of
        yield name


def are_kin(first: str, second: str, entities: Mapping[str, Entity]) -> bool:
    """Whether the two are one, or one is a part of the other."""
    return first == second or first in wholes_of(second, entities) or second in wholes_of(first, entities)


def apart(names: Collection[str], entities: Mapping[str, Entity]) -> set[str]:
    """The names without those that are parts of another of them: what may be added up."""
    return {name for name in names if not any(whole in names for whole in wholes_of(name, entities))}
