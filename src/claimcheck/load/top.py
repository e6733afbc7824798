"""What the vocabulary and the waivers have in common: a top mapping, and parts that stand or fall one by one."""

from claimcheck.load.faults import Part, check, unknown_field, wrong_shape
from claimcheck.load.fit import fields_of
from claimcheck.load.nodes import MapNode, TextNode
from claimcheck.load.tree import read_tree
from claimcheck.model.raw import Defect


def read_top(text: str, file: str, file_kind: str) -> tuple[Part, list[Defect]]:
    """Return the top mapping, an empty one when there is none, and the faults of its own fields."""
    tree = read_tree(text, file)
    empty = Part(MapNode(1, 1, 1, 1), file, "the file")
    if isinstance(tree.root, MapNode):
        part, known = Part(tree.root, file, "the file"), fields_of(file_kind)
        unknown = [unknown_field(part, key, known) for key, _ in tree.root.entries.values() if key.text not in known]
        return part, tree.defects + unknown
    if tree.root is None or (isinstance(tree.root, TextNode) and tree.root.absent):
        return empty, tree.defects
    return empty, [*tree.defects, wrong_shape(empty, tree.root, "the file", "a mapping")]


def is_sound(kind: str, part: Part, defects: list[Defect]) -> bool:
    """Whether the part can be taken; its faults are added to `defects`."""
    found = [fault.defect for fault in check(kind, part)]
    defects += found
    return part.node.complete and not part.node.refused and not any(defect.lost for defect in found)
