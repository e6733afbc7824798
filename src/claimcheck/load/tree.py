"""Text to nodes, from parser events: no recursion, no YAML constructor, nothing that expands."""

from collections.abc import Callable
from typing import Any

import yaml

from claimcheck.load.events import Event, span_of
from claimcheck.load.nodes import ListNode, MapNode, Node, TextNode
from claimcheck.load.reader import holds_control_character, whole_file
from claimcheck.load.syntax import explain
from claimcheck.load.words import quoted
from claimcheck.model.place import Place, Spot
from claimcheck.model.raw import Defect

MAX_DEPTH = 40  # collections inside each other, the limit itself allowed
TOO_DEEP = f"nested deeper than {MAX_DEPTH} levels"
MAX_REFUSED = 1_000  # parts of one file that are not allowed, before the rest of it is left unread
MAX_NODES = 1_000_000  # in one file: more than 8 MiB of claims ever hold, and a bound on memory

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml may be missing; the events are the same
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Tree:
    """What a file holds, as far as it could be read. `root` is None when there is nothing at all."""

    __slots__ = ("defects", "root")

    def __init__(self) -> None:
        self.root: Node | None = None
        self.defects: list[Defect] = []


class _Frame:
    """An open collection. `key` waits for its value; `latest` is the part that came last, a key, value or item."""

    __slots__ = ("key", "latest", "node")

    def __init__(self, node: ListNode | MapNode) -> None:
        self.node = node
        self.key: Node | None = None
        self.latest: Node | None = None


def read_tree(text: str, file: str, until: str | None = None) -> Tree:
    """Build the tree of a file's first document; every fault is a defect with its place, never an exception.

    `until` names a key of the top mapping after whose value reading stops.
    """
    builder = _Builder(file)
    loader = _Loader(text)
    try:
        take = builder.handlers.get  # what is done for every event is done here: it is half of the time of reading
        for event in iter(loader.get_event, None):
            handler = take(type(event))
            if handler is None:
                continue  # the ends of the stream and of documents tell nothing
            handler(event)
            if builder.stopped or (until is not None and builder.has_closed(until)):
                break
    except yaml.MarkedYAMLError as error:
        builder.break_off(error)
        builder.tree.defects.append(_too_deep(error, file) or explain(error, text, file))
    except yaml.YAMLError as error:
        message = f"not valid YAML: {error}"
        builder.tree.defects.append(Defect("malformed-file", whole_file(file), message, lost=True))
    finally:
        loader.dispose()
    builder.leave_open()
    return builder.tree


class _Builder:
    """Takes events one by one, each by its handler, and keeps the open collections on a stack of its own."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.tree = Tree()
        self.stopped = False
        self._stack: list[_Frame] = []
        self._nodes = 0
        self._documents = 0
        self.handlers: dict[type, Callable[[Event], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.AliasEvent: self._alias,
            yaml.SequenceStartEvent: self._open_list,
            yaml.MappingStartEvent: self._open_map,
            yaml.SequenceEndEvent: self._close,
            yaml.MappingEndEvent: self._close,
            yaml.DocumentStartEvent: self._document,
        }

    def has_closed(self, key: str) -> bool:
        """Whether the value of `key` in the top mapping is complete."""
        top = self.tree.root
        return len(self._stack) == 1 and self._stack[0].key is None and isinstance(top, MapNode) and key in top.entries

    def break_off(self, error: yaml.MarkedYAMLError) -> None:
        """Distrust the part that a line with a wrong indent has closed: that line most likely belongs to it."""
        if isinstance(error, yaml.parser.ParserError) and self._stack and self._stack[-1].latest:
            self._stack[-1].latest.complete = False

    def leave_open(self) -> None:
        """Mark what was still open when the file broke off; each reaches to the end of its latest part."""
        while self._stack:
            frame = self._stack.pop()
            frame.node.complete = False
            _stretch(frame)

    def _document(self, event: Event) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop(event, "a second document is not allowed: one file holds one source")

    def _scalar(self, event: Event) -> None:
        start, end, text, style = event.start_mark, event.end_mark, event.value, event.style
        absent = (not text or text.isspace()) if style else text in _NULLS
        node = TextNode(
            start.line + 1, start.column + 1, end.line + 1, end.column + 1, text, absent=absent, quoted=bool(style)
        )
        self._attach(node, event)
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event, node)
        if style == '"' and holds_control_character(text):
            self._refuse(node, "an escape makes a control character here")

    def _alias(self, event: Event) -> None:
        node = TextNode(*span_of(event), f"*{event.anchor}", absent=False, quoted=False)
        self._attach(node, event)
        self._refuse(node, f"aliases are not allowed: {quoted(node.text)}; quote a text that begins with *")

    def _open_list(self, event: Event) -> None:
        self._open(ListNode(*span_of(event)), event)

    def _open_map(self, event: Event) -> None:
        self._open(MapNode(*span_of(event)), event)

    def _open(self, node: ListNode | MapNode, event: Event) -> None:
        if len(self._stack) >= MAX_DEPTH:
            self._stop(event, TOO_DEEP)
            return
        self._attach(node, event)
        self._refuse_properties(event, node)
        self._stack.append(_Frame(node))

    def _close(self, event: Event) -> None:
        frame = self._stack.pop()
        if event.start_mark.index == event.end_mark.index:
            _stretch(frame)  # the end of a block is reported where the next thing begins
        else:
            frame.node.end_line, frame.node.end_column = event.end_mark.line + 1, event.end_mark.column + 1

    def _attach(self, node: Node, event: Event) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._stop(event, f"more than {MAX_NODES} values in one file")
        if not self._stack:
            self.tree.root = node
            return
        frame = self._stack[-1]
        frame.latest = node
        into, key = frame.node, frame.key
        if isinstance(into, ListNode):
            into.items.append(node)
        elif key is None:
            frame.key = node
            self._check_key(into, node)
        else:
            frame.key = None
            if isinstance(key, TextNode) and not key.refused:
                into.entries[key.text] = (key, node)
            elif isinstance(key, TextNode):
                into.dropped.add(key.text)

    def _check_key(self, into: MapNode, key: Node) -> None:
        if not isinstance(key, TextNode):
            self._refuse(key, "a key must be a text")
            return
        first = into.entries.get(key.text)
        if first is not None:
            first[1].refused = True
            spot = Spot(first[0].place(self.file), "first given here")
            self._refuse(key, f"key {quoted(key.text)} is given twice", (spot,))
        elif key.text == "<<" and not key.quoted:
            self._refuse(key, "merge keys are not allowed")

    def _refuse_properties(self, event: Event, node: Node) -> None:
        if event.anchor is not None:
            name = quoted(f"&{event.anchor}")
            self._refuse(node, f"anchors are not allowed: {name}; quote a text that begins with &")
        if event.tag is not None:
            tag = quoted(event.tag.replace("tag:yaml.org,2002:", "!!", 1))
            self._refuse(node, f"tags are not allowed: {tag}; quote a text that begins with !")

    def _refuse(self, node: Node, message: str, related: tuple[Spot, ...] = ()) -> None:
        node.refused = True
        for frame in self._stack:
            frame.node.refused = True
        self.tree.defects.append(Defect("malformed-file", node.place(self.file), message, related, lost=True))
        if len(self.tree.defects) > MAX_REFUSED and not self.stopped:
            self.stopped = True
            message = f"more than {MAX_REFUSED} such faults: the rest of the file was not read"
            self.tree.defects.append(Defect("malformed-file", node.place(self.file), message, lost=True))

    def _stop(self, event: Event, message: str) -> None:
        self.stopped = True
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        place = Place(self.file, line, column, line, column + 1)
        self.tree.defects.append(Defect("malformed-file", place, message, lost=True))


def _too_deep(error: yaml.MarkedYAMLError, file: str) -> Defect | None:
    """Report what libyaml refuses while it looks ahead (from 0.2.6 on, at 1,000 levels), where our limit is not met."""
    mark = error.problem_mark
    if mark is None or "nesting depth" not in (error.problem or ""):
        return None
    place = Place(file, mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)
    return Defect("malformed-file", place, TOO_DEEP, lost=True)


def _stretch(frame: _Frame) -> None:
    if frame.latest is not None:
        frame.node.end_line, frame.node.end_column = frame.latest.end_line, frame.latest.end_column
