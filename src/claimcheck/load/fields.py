"""Reading fields off a tree that its wire model has found in order."""

from claimcheck.load.nodes import ListNode, MapNode, Node, TextNode
from claimcheck.model.place import Scalar


def text_of(node: MapNode, key: str, file: str) -> Scalar | None:
    """Return a field's text; None when it is absent or of another shape."""
    entry = node.entries.get(key)
    if entry is None:
        return None
    value = entry[1]
    return value.scalar(file) if isinstance(value, TextNode) and not (value.absent or value.refused) else None


def need(node: MapNode, key: str, file: str) -> Scalar:
    """Return the text of a required field. Raises LookupError when the wire model was not asked first."""
    value = text_of(node, key, file)
    if value is None:
        raise LookupError(key)
    return value


def word_of(node: MapNode, key: str) -> str | None:
    """Return a field's text without its place."""
    value = node.value(key)
    return value.text if isinstance(value, TextNode) and not value.refused else None


def number_of(node: MapNode, key: str) -> int | None:
    """Return a field whose model says that it is a whole number from 1."""
    word = word_of(node, key)
    return int(word) if word is not None else None


def map_of(node: MapNode, key: str) -> MapNode | None:
    """Return a field that is a mapping."""
    value = node.value(key)
    return value if isinstance(value, MapNode) else None


def list_of(node: MapNode, key: str) -> list[Node]:
    """Return the items of a field that is a list; empty when it is absent or of another shape."""
    value = node.value(key)
    return value.items if isinstance(value, ListNode) else []


def texts_of(node: MapNode, key: str, file: str) -> tuple[Scalar, ...]:
    """Return a field that is one text or a list of them."""
    value = node.value(key)
    return () if value is None or value.refused else texts_in(value, file)


def texts_in(node: Node, file: str) -> tuple[Scalar, ...]:
    """Return a node that is one text or a list of them as texts."""
    nodes = node.items if isinstance(node, ListNode) else [node]
    return tuple(each.scalar(file) for each in nodes if isinstance(each, TextNode) and not each.absent)
