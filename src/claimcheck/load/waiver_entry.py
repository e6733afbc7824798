"""Add one waiver to `_waivers.yaml` as text: nothing else in the file changes, and what is written reads back."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.load.nodes import ListNode, MapNode, Node, TextNode
from claimcheck.load.reader import RefusedError, decode, holds_control_character, read_text
from claimcheck.load.scalars import write_scalar
from claimcheck.load.tree import read_tree
from claimcheck.load.waivers import read_waivers
from claimcheck.load.walk import beside_claims, shown_name
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.raw import Defect, RawWaiver

FILE = "_waivers.yaml"
_HEADER = "# Findings that somebody has looked at and accepts, each with a reason.\n"
_INDENT = 2  # columns before the dash, where the file has no entry to follow
_BOM = b"\xef\xbb\xbf"


class Entry(NamedTuple):
    """A waiver to write; `claims` are full ids."""

    rule: str
    claims: tuple[str, ...]
    reason: str
    expires: str | None = None
    owner: str | None = None


class Addition(NamedTuple):
    """The whole new content of the file at `path`, and the line, from 1, on which the entry stands."""

    path: Path
    shown: str
    text: str
    line: int


def add_waiver(root: Path, entry: Entry) -> Addition:
    """Put the entry behind the last one of the ledger's `_waivers.yaml`; nothing is written yet.

    Raises ClaimcheckError when the file is malformed or has no place where an entry can be put.
    """
    if any(holds_control_character(text) for text in (entry.reason, entry.owner or "")):
        raise ClaimcheckError("the reason or owner holds a character that no ledger may hold")
    path = beside_claims(root, FILE)
    shown = shown_name(path)
    mark, old = _read(path, shown, root.resolve())
    before, faults = read_waivers(old, shown)
    _refuse_faults(faults)
    new = _insert(old, shown, entry)
    after = _read_back(new, shown, len(faults))
    if [_content(waiver) for waiver in after] != [*map(_content, before), entry]:
        raise ClaimcheckError(
            f'"{shown}": no place for an entry was found', "write it by hand, or the list as a block: one - each"
        )
    return Addition(path, shown, mark + new, after[-1].place.line)


def _read(path: Path, shown: str, within: Path) -> tuple[str, str]:
    """The byte order mark, where there is one, and the text; a header where there is no file."""
    if not path.exists() and not path.is_symlink():
        return "", _HEADER
    try:
        text = read_text(path, shown, within)
    except RefusedError as error:
        _refuse_faults([error.defect])
        raise
    with path.open("rb") as stream:
        return ("\ufeff" if stream.read(len(_BOM)) == _BOM else ""), text


def _refuse_faults(faults: Sequence[Defect]) -> None:
    for fault in faults:
        if fault.lost:
            where = f"{fault.place.file}:{fault.place.line}:{fault.place.column}"
            raise ClaimcheckError(f"{where}: {fault.message}", "mend the file first: `claimcheck validate` shows how")


def _read_back(text: str, shown: str, faults: int) -> tuple[RawWaiver, ...]:
    """The waivers of the new text; none when it has faults that the old one had not."""
    waivers, found = read_waivers(decode(text.encode(), shown), shown)
    return waivers if len(found) == faults else ()


def _content(waiver: RawWaiver) -> Entry:
    claims = tuple(claim.text for claim in waiver.claims)
    expires, owner = waiver.expires and waiver.expires.text, waiver.owner and waiver.owner.text
    return Entry(waiver.rule.text, claims, waiver.reason.text, expires, owner)


def _insert(text: str, shown: str, entry: Entry) -> str:
    top = read_tree(text, shown).root
    named = top.entries.get("waivers") if isinstance(top, MapNode) else None
    lines = text.splitlines(keepends=True)  # what else Python takes for a line break, the reader refuses
    if named is None:
        return _put(lines, len(lines), ["waivers:", *_written(entry, _INDENT)])
    key, node = named
    if isinstance(node, ListNode) and node.items and lines[node.line - 1][node.column - 1] == "-":
        indent = node.column - 1
        return _put(lines, _behind(lines, node, indent), _written(entry, indent))
    if not (isinstance(node, ListNode) and node.items):
        _blank(lines, node)
    return _put(lines, key.line, _written(entry, _INDENT))


def _blank(lines: list[str], node: Node) -> None:
    """Take an empty list or a null off its line: what follows is a block."""
    if node.line == node.end_line and (not isinstance(node, TextNode) or node.absent):
        line = lines[node.line - 1]
        lines[node.line - 1] = line[: node.column - 1].rstrip() + line[node.end_column - 1 :]


def _behind(lines: list[str], node: ListNode, indent: int) -> int:
    """How many lines stand before the next entry: those of the list, and comments indented like its fields."""
    end = node.end_line - (node.end_column == 1)  # a block of text ends where the next line begins
    while end < len(lines) and re.match(f" {{{indent + 1},}}#", lines[end]):
        end += 1
    return end


def _put(lines: list[str], at: int, block: Sequence[str]) -> str:
    """Put the block's lines in, ended as the file's lines are; a file without a last line break stays so."""
    ends = re.search("\r\n|\r|\n", lines[0]) if lines else None
    end = ends[0] if ends else "\n"
    if at == len(lines) and lines and not lines[-1].endswith(("\n", "\r")):
        return "".join(lines) + end + end.join(block)
    return "".join([*lines[:at], *(f"{line}{end}" for line in block), *lines[at:]])


def _written(entry: Entry, indent: int) -> list[str]:
    """The entry in block style: a field a line, the dash after `indent` spaces."""
    fields = [
        ("rule", write_scalar(entry.rule)),
        ("claims", f"[{', '.join(write_scalar(claim) for claim in entry.claims)}]"),
        ("reason", write_scalar(entry.reason)),
        *((name, write_scalar(text)) for name, text in (("expires", entry.expires), ("owner", entry.owner)) if text),
    ]
    first, *rest = (f"{name}: {text}" for name, text in fields)
    return [f"{' ' * indent}- {first}", *(f"{' ' * indent}  {line}" for line in rest)]
