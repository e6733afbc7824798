"""One claim file: its tree to a source and its claims, every fault of it a defect."""

from collections.abc import Iterator, Sequence
from typing import TypeGuard

from claimcheck.load.faults import Fault, Part, check, first_line, missing_field, unknown_field, wrong_shape
from claimcheck.load.fields import list_of, map_of, need, number_of, text_of, texts_of, word_of
from claimcheck.load.fit import fields_of
from claimcheck.load.nodes import ListNode, MapNode, Node, TextNode
from claimcheck.load.reader import whole_file
from claimcheck.load.tree import read_tree
from claimcheck.load.words import quoted
from claimcheck.model.place import Scalar, Spot
from claimcheck.model.raw import Defect, RawClaim, RawDerivation, RawNotClaim, RawRemains, RawSource, RawValue

_MAPPINGS = ("value", "scope", "derived")  # fields of a claim that may be one
MOST_FAULTS = 1_000  # of one file, about: what has more is no claim file, and nobody reads on


class ClaimFile:
    """What one file gives. Without a source its claims have no id, and there are none."""

    __slots__ = ("claims", "defects", "remains", "source")

    def __init__(self, defects: list[Defect]) -> None:
        self.source: RawSource | None = None
        self.claims: list[RawClaim] = []
        self.remains: list[RawRemains] = []
        self.defects = defects


def read_claim_file(text: str, file: str) -> ClaimFile:
    """Read the text of a claim file; a fault in one claim costs that claim alone."""
    tree = read_tree(text, file)
    found = ClaimFile(defects=tree.defects)
    if tree.root is None:
        if not tree.defects:
            found.defects.append(Defect("malformed-file", whole_file(file), "the file is empty", lost=True))
    elif isinstance(tree.root, MapNode):
        _read_top(tree.root, file, found)
    elif tree.root.complete:
        found.defects.append(_not_a_mapping(tree.root, file))
    return found


def source_id(text: str, file: str) -> Scalar | None:
    """Return the id of a file's source, reading no further than needed; None when it has no usable one."""
    root = read_tree(text, file, until="source").root
    source = map_of(root, "source") if isinstance(root, MapNode) else None
    return text_of(source, "id", file) if source else None


def _not_a_mapping(root: Node, file: str) -> Defect:
    if isinstance(root, TextNode) and root.absent:
        return Defect("malformed-file", whole_file(file), "the file is empty", lost=True)
    part = Part(MapNode(1, 1, 1, 1), file, "the file")
    return wrong_shape(part, root, "a claim file", 'a mapping with "source" and "claims"')


def _read_top(root: MapNode, file: str, found: ClaimFile) -> None:
    part = Part(root, file, "the file")
    known = fields_of("claims")
    found.defects += [unknown_field(part, key, known) for key, _ in root.entries.values() if key.text not in known]
    if root.complete:
        gone = (name for name in known if name not in root.entries and name not in root.dropped)
        found.defects += [missing_field(part, name, root) for name in gone]
    _read_source(part, found)
    claims = root.value("claims")
    if isinstance(claims, ListNode):
        _read_claims(claims.items, file, found)
    elif claims is not None:
        found.defects.append(wrong_shape(part, claims, '"claims"', "a list"))


def _read_source(top: Part, found: ClaimFile) -> None:
    entry = top.node.entries.get("source")
    if entry is None:
        return
    node = entry[1]
    if isinstance(node, TextNode) and node.absent:
        found.defects.append(missing_field(top, "source", top.node))
    elif not isinstance(node, MapNode):
        found.defects.append(wrong_shape(top, node, '"source"', "a mapping"))
    elif node.complete:
        _check_source(node, top.file, found)


def _check_source(node: MapNode, file: str, found: ClaimFile) -> None:
    """Take the source if it has a good id: a fault elsewhere in it costs that field, never the claims."""
    faults = check("Source", Part(node, file, "the source"))
    bad = {fault.field for fault in faults if fault.defect.lost} - {"not_claims"}  # of a list only the faulty entries
    found.defects += [_title_costs_nothing(fault) for fault in faults]
    name = text_of(node, "id", file)
    if name and "id" not in bad:
        found.source = _source(_without(node, bad), name, file)


def _title_costs_nothing(fault: Fault) -> Defect:
    return fault.defect._replace(lost=fault.defect.lost and fault.field != "title")


def _without(node: MapNode, fields: set[str]) -> MapNode:
    kept = MapNode(node.line, node.column, node.end_line, node.end_column)
    kept.entries = {key: entry for key, entry in node.entries.items() if key not in fields}
    return kept


def _source(node: MapNode, name: Scalar, file: str) -> RawSource:
    archived = map_of(node, "text")
    return RawSource(
        place=node.place(file),
        id=name,
        title=text_of(node, "title", file) or Scalar("", first_line(node, file)),
        publisher=text_of(node, "publisher", file),
        author=texts_of(node, "author", file),
        url=text_of(node, "url", file),
        language=text_of(node, "language", file),
        published=text_of(node, "published", file),
        written=text_of(node, "written", file),
        written_basis=text_of(node, "written_basis", file),
        cites=texts_of(node, "cites", file),
        text_file=text_of(archived, "file", file) if archived else None,
        sha256=text_of(archived, "sha256", file) if archived else None,
        not_claims=tuple(_not_claim(item, file) for item in list_of(node, "not_claims") if _is_sound(item)),
    )


def _is_sound(item: Node) -> TypeGuard[MapNode]:
    """Whether an entry of `not_claims` has what it needs, whatever is wrong with the others."""
    if not isinstance(item, MapNode) or item.refused:
        return False
    wanted = (item.value("figure"), item.value("reason"))
    if any(_has_no_colon(*entry) for entry in item.entries.values()):
        return False
    return all(isinstance(each, TextNode) and not each.refused for each in wanted)


def _not_claim(node: MapNode, file: str) -> RawNotClaim:
    return RawNotClaim(need(node, "figure", file), need(node, "reason", file), number_of(node, "line"))


def _read_claims(items: Sequence[Node], file: str, found: ClaimFile) -> None:
    first: dict[str, Scalar] = {}
    for number, item in enumerate(items, start=1):
        if len(found.defects) >= MOST_FAULTS:
            message = f"more than {MOST_FAULTS} faults: the claims from here on were not looked at"
            found.defects.append(Defect("malformed-file", item.place(file), message, lost=True))
            return
        if not isinstance(item, MapNode):
            part = Part(MapNode(1, 1, 1, 1), file, "")
            found.defects.append(wrong_shape(part, item, f"claim {number}", "a mapping"))
        elif item.complete:
            _read_claim(item, number, first, file, found)


def _read_claim(node: MapNode, number: int, first: dict[str, Scalar], file: str, found: ClaimFile) -> None:
    """Take the claim unless something in it is wrong; an unknown field alone costs nothing."""
    name = text_of(node, "id", file)
    full = f"{found.source.id.text}/{name.text}" if found.source and name else None
    label = f"claim {quoted(name.text)}" if name else f"claim {number}"
    faults = check("Claim", Part(node, file, label, full))
    cut = {key.text for key, value in node.entries.values() if _has_no_colon(key, value)}  # 1,200 is no 1
    defects = [fault.defect._replace(lost=True) if fault.field in cut else fault.defect for fault in faults]
    defects += [*_unit_twice(node, file, full), *_cut_by_commas(node, file, full)]
    if name and first.setdefault(name.text, name) is not name:
        defects.append(_id_twice(name, first[name.text], full))
    found.defects += defects
    if found.source and not node.refused and not any(defect.lost for defect in defects):
        found.claims.append(_claim(node, found.source.id.text, file))
    else:
        found.remains.append(
            _remains(_without(node, {fault.field for fault in faults if fault.defect.lost}), full, file)
        )


def _unit_twice(node: MapNode, file: str, full: str | None) -> list[Defect]:
    beside, bounds = text_of(node, "unit", file), map_of(node, "value")
    inside = text_of(bounds, "unit", file) if bounds else None
    if not beside or not inside:
        return []
    spot = Spot(inside.place, "also given here")
    message = f"unit {quoted(beside.text)} is given beside a value that has its own"
    return [Defect("bad-value", beside.place, message, (spot,), full, lost=True)]


def _cut_by_commas(node: MapNode, file: str, full: str | None) -> Iterator[Defect]:
    """Report what a comma inside { } has cut off: `low: 1,200` is the number 1, and a key "200" without a colon."""
    for field in _MAPPINGS:
        inside = node.entries.get(field)
        for key, value in inside[1].entries.values() if inside and isinstance(inside[1], MapNode) else ():
            if _has_no_colon(key, value):
                alone = f"{quoted(key.text)} stands alone in {quoted(field)}"
                message = f"{alone}: inside {{ }} a comma ends a value; quote one that has a comma"
                yield Defect("bad-value", key.place(file), message, claim=full, lost=True)


def _has_no_colon(key: TextNode, value: Node) -> bool:
    absent = isinstance(value, TextNode) and value.absent
    return absent and (value.line, value.column) == (key.end_line, key.end_column)


def _id_twice(name: Scalar, first: Scalar, full: str | None) -> Defect:
    message = f"claim id {quoted(name.text)} is taken by an earlier claim of this file"
    return Defect("duplicate-id", name.place, message, (Spot(first.place, "first used here"),), full, lost=True)


def _claim(node: MapNode, source: str, file: str) -> RawClaim:
    return RawClaim(
        source=source,
        place=node.place(file),
        id=need(node, "id", file),
        text=need(node, "text", file),
        entity=need(node, "entity", file),
        metric=need(node, "metric", file),
        value=_value(node, file),
        quote=text_of(node, "quote", file),
        line=number_of(node, "line"),
        as_of=text_of(node, "as_of", file),
        status=word_of(node, "status") or "reported",
        scope=_scope(map_of(node, "scope"), file),
        said_by=text_of(node, "said_by", file),
        note=text_of(node, "note", file),
        derived=_derived(map_of(node, "derived"), file),
    )


def _remains(node: MapNode, full: str | None, file: str) -> RawRemains:
    """Take what is left when the fields with faults are out; a unit given twice leaves no value."""
    sound = _without(node, {key for key, (_, value) in node.entries.items() if value.refused})
    value = None if sound.value("value") is None or _unit_twice(sound, file, full) else _value(sound, file)
    return RawRemains(
        full, text_of(sound, "entity", file), text_of(sound, "metric", file), value, text_of(sound, "as_of", file)
    )


def _value(node: MapNode, file: str) -> RawValue:
    bounds, beside = map_of(node, "value"), text_of(node, "unit", file)
    if bounds is None:
        text = need(node, "value", file)
        return RawValue(text.place, text=text, unit=beside)
    low, high = text_of(bounds, "low", file), text_of(bounds, "high", file)
    return RawValue(bounds.place(file), low=low, high=high, unit=text_of(bounds, "unit", file) or beside)


def _scope(node: MapNode | None, file: str) -> tuple[tuple[Scalar, Scalar], ...]:
    if node is None:
        return ()
    named = ((key.scalar(file), text_of(node, name, file)) for name, (key, _) in node.entries.items())
    return tuple((key, text) for key, text in named if text)


def _derived(node: MapNode | None, file: str) -> RawDerivation | None:
    return RawDerivation(need(node, "by", file), texts_of(node, "of", file)) if node else None
