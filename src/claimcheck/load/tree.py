"""Text to nodes, from parser events: no recursion, no YAML constructor, nothing that expands."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from claimcheck.load.nodes import ListNode, MapNode, Node, TextNode
from claimcheck.load.reader import holds_control_character
from claimcheck.load.syntax import explain
from claimcheck.load.words import quoted
from claimcheck.model.place import Place, Spot
from claimcheck.model.raw import Defect

MAX_DEPTH = 40  # collections inside each other, the limit itself allowed
MAX_NODES = 1_000_000  # in one file: more than 8 MiB of claims ever hold, and a bound on memory

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml may be missing; the events are the same
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(slots=True)
class Tree:
    """What a file holds, as far as it could be read. `root` is None when there is nothing at all."""

    root: Node | None = None
    defects: list[Defect] = field(default_factory=list)


@dataclass(slots=True)
class _Frame:
    """An open collection. `waiting` says that the key has come and its value has not; a refused key drops its value."""

    node: ListNode | MapNode
    key: TextNode | None = None
    waiting: bool = False


def read_tree(text: str, file: str, until: str | None = None) -> Tree:
    """Build the tree of a file's first document; every fault is a defect with its place, never an exception.

    `until` names a key of the top mapping after whose value reading stops.
    """
    builder = _Builder(file)
    try:
        for event in _events(text):
            builder.take(event)
            if builder.stopped or (until is not None and builder.has_closed(until)):
                break
    except yaml.MarkedYAMLError as error:
        builder.break_off(error)
        builder.tree.defects.append(explain(error, text, file))
    except yaml.YAMLError as error:
        builder.tree.defects.append(
            Defect("malformed-file", Place(file, 1, 1, 1, 1), f"not valid YAML: {error}", lost=True)
        )
    builder.leave_open()
    return builder.tree


def _events(text: str) -> Iterator[Any]:
    loader = _Loader(text)
    try:
        while loader.check_event():
            yield loader.get_event()
    finally:
        loader.dispose()


class _Builder:
    """Takes events one by one and keeps the open collections on a stack of its own."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.tree = Tree()
        self.stopped = False
        self._stack: list[_Frame] = []
        self._nodes = 0
        self._documents = 0
        self._take = {
            yaml.ScalarEvent: self._scalar,
            yaml.AliasEvent: self._alias,
            yaml.SequenceStartEvent: self._open_list,
            yaml.MappingStartEvent: self._open_map,
            yaml.SequenceEndEvent: self._close,
            yaml.MappingEndEvent: self._close,
            yaml.DocumentStartEvent: self._document,
        }

    def take(self, event: Any) -> None:  # noqa: ANN401 - PyYAML's C events have no common typed base
        handler = self._take.get(type(event))
        if handler is not None:
            handler(event)

    def has_closed(self, key: str) -> bool:
        """Whether the value of `key` in the top mapping is complete."""
        top = self.tree.root
        return len(self._stack) == 1 and not self._stack[0].waiting and isinstance(top, MapNode) and key in top.entries

    def break_off(self, error: yaml.MarkedYAMLError) -> None:
        """Distrust the part that a line with a wrong indent has closed: that line most likely belongs to it."""
        if not isinstance(error, yaml.parser.ParserError) or not self._stack:
            return
        node = self._stack[-1].node
        parts = node.items if isinstance(node, ListNode) else [value for _, value in node.entries.values()]
        if parts:
            parts[-1].complete = False

    def leave_open(self) -> None:
        """Mark what was still open when the file broke off."""
        for frame in self._stack:
            frame.node.complete = False

    def _document(self, event: Any) -> None:  # noqa: ANN401
        self._documents += 1
        if self._documents > 1:
            self._stop(event, "a second document is not allowed: one file holds one source")

    def _scalar(self, event: Any) -> None:  # noqa: ANN401
        plain = not event.style
        absent = event.value in _NULLS if plain else not event.value or event.value.isspace()
        node = self._place(TextNode, event)
        node.text, node.absent, node.quoted = event.value, absent, not plain
        self._attach(node)
        self._refuse_properties(event, node)
        if event.style == '"' and holds_control_character(event.value):
            self._refuse(node, "an escape makes a control character here")

    def _alias(self, event: Any) -> None:  # noqa: ANN401
        node = self._place(TextNode, event)
        node.text = f"*{event.anchor}"
        self._attach(node)
        self._refuse(node, f"aliases are not allowed: {quoted(node.text)}; quote a text that begins with *")

    def _open_list(self, event: Any) -> None:  # noqa: ANN401
        self._open(self._place(ListNode, event), event)

    def _open_map(self, event: Any) -> None:  # noqa: ANN401
        self._open(self._place(MapNode, event), event)

    def _open(self, node: ListNode | MapNode, event: Any) -> None:  # noqa: ANN401
        if len(self._stack) >= MAX_DEPTH:
            self._stop(event, f"nested deeper than {MAX_DEPTH} levels")
            return
        self._attach(node)
        self._refuse_properties(event, node)
        self._stack.append(_Frame(node))

    def _close(self, event: Any) -> None:  # noqa: ANN401
        node = self._stack.pop().node
        if event.start_mark.index != event.end_mark.index:  # a closing bracket; a block ends where its last value does
            node.end_line, node.end_column = event.end_mark.line + 1, event.end_mark.column + 1
        self._stretch(node)

    def _place(self, kind: Any, event: Any) -> Any:  # noqa: ANN401
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._stop(event, f"more than {MAX_NODES} values in one file")
        start, end = event.start_mark, event.end_mark
        return kind(start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def _attach(self, node: Node) -> None:
        if not self._stack:
            self.tree.root = node
            return
        frame = self._stack[-1]
        if isinstance(frame.node, ListNode):
            frame.node.items.append(node)
        elif frame.waiting:
            self._attach_value(frame, frame.node, node)
        else:
            self._attach_key(frame, frame.node, node)
        self._stretch(node)

    def _attach_value(self, frame: _Frame, into: MapNode, node: Node) -> None:
        if frame.key is not None and frame.key.refused:
            into.dropped.add(frame.key.text)
        elif frame.key is not None:
            into.entries[frame.key.text] = (frame.key, node)
        frame.key, frame.waiting = None, False

    def _attach_key(self, frame: _Frame, into: MapNode, node: Node) -> None:
        frame.waiting = True
        if not isinstance(node, TextNode):
            self._refuse(node, "a key must be a text")
            return
        frame.key = node
        first = into.entries.get(node.text)
        if first is not None:
            first[1].refused = True
            spot = Spot(first[0].place(self.file), "first given here")
            self._refuse(node, f"key {quoted(node.text)} is given twice", (spot,))
        elif node.text == "<<" and not node.quoted:
            self._refuse(node, "merge keys are not allowed")

    def _stretch(self, node: Node) -> None:
        """Let the open block reach to the end of its latest part."""
        if self._stack:
            outer = self._stack[-1].node
            outer.end_line, outer.end_column = node.end_line, node.end_column

    def _refuse_properties(self, event: Any, node: Node) -> None:  # noqa: ANN401
        if event.anchor is not None:
            self._refuse(
                node, f"anchors are not allowed: {quoted('&' + event.anchor)}; quote a text that begins with &"
            )
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!", 1)
            self._refuse(node, f"tags are not allowed: {quoted(tag)}; quote a text that begins with !")

    def _refuse(self, node: Node, message: str, related: tuple[Spot, ...] = ()) -> None:
        node.refused = True
        for frame in self._stack:
            frame.node.refused = True
        self.tree.defects.append(Defect("malformed-file", node.place(self.file), message, related, lost=True))

    def _stop(self, event: Any, message: str) -> None:  # noqa: ANN401
        self.stopped = True
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        place = Place(self.file, line, column, line, column + 1)
        self.tree.defects.append(Defect("malformed-file", place, message, lost=True))
