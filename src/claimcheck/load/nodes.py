"""A YAML file as texts, lists and mappings with their places; nothing typed, nothing interpreted.

Written out with slots: there is a node for every scalar of a ledger, and dataclasses take twice the time to make.
"""

from claimcheck.model.place import Place, Scalar


class Node:
    """What every part of a file has: where it stands, in 1-based lines and columns, the end exclusive.

    `refused` says that something in it, at any depth, is not allowed (a tag, an anchor, a key given twice ...).
    `complete` is False when the file broke off inside.
    """

    __slots__ = ("column", "complete", "end_column", "end_line", "line", "refused")

    def __init__(self, line: int, column: int, end_line: int, end_column: int) -> None:
        self.line = line
        self.column = column
        self.end_line = end_line
        self.end_column = end_column
        self.refused = False
        self.complete = True

    def place(self, file: str) -> Place:
        """Return the span in `file`."""
        return Place(file, self.line, self.column, self.end_line, self.end_column)


class TextNode(Node):
    """One scalar. `absent` when it is a plain null, `~` or nothing, or when it is blank however it is quoted."""

    __slots__ = ("absent", "quoted", "text")

    def __init__(  # noqa: PLR0913 - a place and a text
        self,
        line: int,
        column: int,
        end_line: int,
        end_column: int,
        text: str,
        *,
        absent: bool,
        quoted: bool,
    ) -> None:
        self.line = line  # not by the class above: a call for each scalar
        self.column = column
        self.end_line = end_line
        self.end_column = end_column
        self.refused = False
        self.complete = True
        self.text = text
        self.absent = absent
        self.quoted = quoted

    def scalar(self, file: str) -> Scalar:
        """Return the text with its place."""
        return Scalar(self.text, Place(file, self.line, self.column, self.end_line, self.end_column))


class ListNode(Node):
    """A sequence."""

    __slots__ = ("items",)

    def __init__(self, line: int, column: int, end_line: int, end_column: int) -> None:
        super().__init__(line, column, end_line, end_column)
        self.items: list[Node] = []


class MapNode(Node):
    """A mapping: key text to the key's own node and its value, in file order.

    `dropped` are the keys that were refused with their values; a repeated key keeps its first value.
    """

    __slots__ = ("dropped", "entries")

    def __init__(self, line: int, column: int, end_line: int, end_column: int) -> None:
        super().__init__(line, column, end_line, end_column)
        self.entries: dict[str, tuple[TextNode, Node]] = {}
        self.dropped: set[str] = set()

    def value(self, key: str) -> Node | None:
        """Return the node under `key`; None when there is none, or an absent one."""
        entry = self.entries.get(key)
        if entry is None:
            return None
        node = entry[1]
        return None if isinstance(node, TextNode) and node.absent else node


def kind_of(node: Node) -> str:
    """Name the shape of a node in the words of a message."""
    if isinstance(node, MapNode):
        return "a mapping"
    if isinstance(node, ListNode):
        return "a list"
    return "empty" if isinstance(node, TextNode) and node.absent else "a text"
