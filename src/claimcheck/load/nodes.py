"""A YAML file as texts, lists and mappings with their places; nothing typed, nothing interpreted."""

from dataclasses import dataclass, field

from claimcheck.model.place import Place, Scalar


@dataclass(slots=True)
class Node:
    """What every part of a file has: where it stands, in 1-based lines and columns, the end exclusive.

    `refused` says that something in it, at any depth, is not allowed (a tag, an anchor, a key given twice ...).
    `complete` is False when the file broke off inside.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    refused: bool = False
    complete: bool = True

    def place(self, file: str) -> Place:
        """Return the span in `file`."""
        return Place(file, self.line, self.column, self.end_line, self.end_column)


@dataclass(slots=True)
class TextNode(Node):
    """One scalar. `absent` when it is a plain null, `~` or nothing, or when it is blank however it is quoted."""

    text: str = ""
    absent: bool = False
    quoted: bool = False

    def scalar(self, file: str) -> Scalar:
        """Return the text with its place."""
        return Scalar(self.text, self.place(file))


@dataclass(slots=True)
class ListNode(Node):
    """A sequence."""

    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class MapNode(Node):
    """A mapping: key text to the key's own node and its value, in file order.

    `dropped` are the keys that were refused with their values; a repeated key keeps its first value.
    """

    entries: dict[str, tuple[TextNode, Node]] = field(default_factory=dict)
    dropped: set[str] = field(default_factory=set)

    def value(self, key: str) -> Node | None:
        """Return the node under `key`; None when there is none, or an absent one."""
        entry = self.entries.get(key)
        if entry is None or (isinstance(entry[1], TextNode) and entry[1].absent):
            return None
        return entry[1]


def kind_of(node: Node) -> str:
    """Name the shape of a node in the words of a message."""
    if isinstance(node, MapNode):
        return "a mapping"
    if isinstance(node, ListNode):
        return "a list"
    return "empty" if isinstance(node, TextNode) and node.absent else "a text"
