"""Vocabularies: their trees to raw values."""

from collections.abc import Iterator

from claimcheck.load.faults import Part, wrong_shape
from claimcheck.load.fields import list_of, map_of, text_of, texts_in, texts_of, word_of
from claimcheck.load.nodes import MapNode, TextNode
from claimcheck.load.top import is_sound, read_top
from claimcheck.load.words import quoted
from claimcheck.model.place import Scalar
from claimcheck.model.raw import Defect, RawEntity, RawMetric, RawVocabulary


def read_vocabulary(text: str, file: str) -> tuple[RawVocabulary, list[Defect]]:
    """Read a vocabulary; a fault in one entry costs that entry alone."""
    top, defects = read_top(text, file, "vocabulary")
    metrics = list(_entries(top, "metrics", "Metric", defects))
    entities = list(_entries(top, "entities", "Entity", defects))
    groups = map_of(top.node, "groups") or MapNode(1, 1, 1, 1)
    if is_sound("Groups", Part(groups, file, "groups"), defects):
        together, apart = _pins(groups, "together", file), _pins(groups, "apart", file)
    else:
        together = apart = ()
    vocabulary = RawVocabulary(
        tuple(_metric(name, node, file) for name, node in metrics),
        tuple(_entity(name, node, file) for name, node in entities),
        together,
        apart,
    )
    return vocabulary, defects


def _entries(top: Part, field: str, kind: str, defects: list[Defect]) -> Iterator[tuple[Scalar, MapNode]]:
    """Yield name and description of each sound entry; an entry without a description has an empty one."""
    value = top.node.value(field)
    if value is not None and not isinstance(value, MapNode):
        defects.append(wrong_shape(top, value, f'"{field}"', "a mapping"))
        return
    for key, node in value.entries.values() if value else ():
        if isinstance(node, TextNode) and node.absent:
            yield key.scalar(top.file), MapNode(1, 1, 1, 1)
        elif not isinstance(node, MapNode):
            defects.append(wrong_shape(top, node, quoted(key.text), "a mapping"))
        elif is_sound(kind, Part(node, top.file, quoted(key.text)), defects):
            yield key.scalar(top.file), node


def _metric(name: Scalar, node: MapNode, file: str) -> RawMetric:
    derives = map_of(node, "derives")
    return RawMetric(
        name=name,
        label=text_of(node, "label", file),
        aliases=texts_of(node, "aliases", file),
        type=word_of(node, "type"),
        unit=text_of(node, "unit", file),
        behaviour=word_of(node, "behaviour"),
        tolerance=text_of(node, "tolerance", file),
        comparable_within=text_of(node, "comparable_within", file),
        derives=_derives(derives, file) if derives else (),
        multivalued=_flag(node, "multivalued"),
        additive=_flag(node, "additive"),
    )


def _flag(node: MapNode, key: str) -> bool | None:
    word = word_of(node, key)
    return None if word is None else word == "true"


def _derives(node: MapNode, file: str) -> tuple[tuple[str, tuple[Scalar, ...]], ...]:
    named = ((key, texts_of(node, key, file)) for key in node.entries)
    return tuple((key, metrics) for key, metrics in named if metrics)


def _entity(name: Scalar, node: MapNode, file: str) -> RawEntity:
    return RawEntity(name, texts_of(node, "aliases", file), text_of(node, "part_of", file))


def _pins(node: MapNode, field: str, file: str) -> tuple[tuple[Scalar, ...], ...]:
    return tuple(texts_in(item, file) for item in list_of(node, field))
