"""The ledger's two other files, `_vocabulary.yaml` and `_waivers.yaml`: their trees to raw values."""

from collections.abc import Iterator

from pydantic import BaseModel

from claimcheck.load.faults import Part, check, unknown_field, wrong_shape
from claimcheck.load.fields import list_of, map_of, need, text_of, texts_in, texts_of, word_of
from claimcheck.load.nodes import MapNode, TextNode
from claimcheck.load.tree import read_tree
from claimcheck.load.wire import EntityWire, GroupsWire, MetricWire, VocabularyWire, WaiverFileWire, WaiverWire
from claimcheck.load.words import quoted
from claimcheck.model.place import Scalar
from claimcheck.model.raw import Defect, RawEntity, RawMetric, RawVocabulary, RawWaiver


def read_vocabulary(text: str, file: str) -> tuple[RawVocabulary, list[Defect]]:
    """Read a vocabulary; a fault in one entry costs that entry alone."""
    top, defects = _top(text, file, VocabularyWire)
    metrics = list(_entries(top, "metrics", MetricWire, defects))
    entities = list(_entries(top, "entities", EntityWire, defects))
    groups = map_of(top.node, "groups") or MapNode(1, 1, 1, 1)
    if _is_sound(GroupsWire, Part(groups, file, "groups"), defects):
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


def read_waivers(text: str, file: str) -> tuple[tuple[RawWaiver, ...], list[Defect]]:
    """Read the accepted findings; a fault in one costs that one alone."""
    top, defects = _top(text, file, WaiverFileWire)
    value = top.node.value("waivers")
    nodes = list_of(top.node, "waivers")
    if value is not None and not nodes and isinstance(value, (MapNode, TextNode)):
        defects.append(wrong_shape(top, value, '"waivers"', "a list"))
    waivers = []
    for number, node in enumerate(nodes, start=1):
        if not isinstance(node, MapNode):
            defects.append(wrong_shape(top, node, f"waiver {number}", "a mapping"))
        elif _is_sound(WaiverWire, Part(node, file, f"waiver {number}"), defects):
            waivers.append(_waiver(node, file))
    return tuple(waivers), defects


def _top(text: str, file: str, model: type[BaseModel]) -> tuple[Part, list[Defect]]:
    """Return the top mapping, an empty one when there is none, and the faults of its own fields."""
    tree = read_tree(text, file)
    empty = Part(MapNode(1, 1, 1, 1), file, "the file")
    if isinstance(tree.root, MapNode):
        part, known = Part(tree.root, file, "the file"), list(model.model_fields)
        unknown = [unknown_field(part, key, known) for key, _ in tree.root.entries.values() if key.text not in known]
        return part, tree.defects + unknown
    if tree.root is None or (isinstance(tree.root, TextNode) and tree.root.absent):
        return empty, tree.defects
    return empty, [*tree.defects, wrong_shape(empty, tree.root, "the file", "a mapping")]


def _is_sound(model: type[BaseModel], part: Part, defects: list[Defect]) -> bool:
    found = [fault.defect for fault in check(model, part)]
    defects += found
    return part.node.complete and not part.node.refused and not any(defect.lost for defect in found)


def _entries(top: Part, field: str, model: type[BaseModel], defects: list[Defect]) -> Iterator[tuple[Scalar, MapNode]]:
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
        elif _is_sound(model, Part(node, top.file, quoted(key.text)), defects):
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
    )


def _derives(node: MapNode, file: str) -> tuple[tuple[str, tuple[Scalar, ...]], ...]:
    named = ((key, texts_of(node, key, file)) for key in node.entries)
    return tuple((key, metrics) for key, metrics in named if metrics)


def _entity(name: Scalar, node: MapNode, file: str) -> RawEntity:
    return RawEntity(name, texts_of(node, "aliases", file), text_of(node, "part_of", file))


def _pins(node: MapNode, field: str, file: str) -> tuple[tuple[Scalar, ...], ...]:
    return tuple(texts_in(item, file) for item in list_of(node, field))


def _waiver(node: MapNode, file: str) -> RawWaiver:
    return RawWaiver(
        place=node.place(file),
        rule=need(node, "rule", file),
        claims=texts_of(node, "claims", file),
        reason=need(node, "reason", file),
        expires=text_of(node, "expires", file),
        owner=text_of(node, "owner", file),
    )
