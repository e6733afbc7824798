"""Parts of a file, and the faults of their fields in our words, each at its place."""

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.load.fit import surely_fits
from claimcheck.load.nodes import MapNode, Node, TextNode, kind_of
from claimcheck.load.words import did_you_mean, quoted
from claimcheck.model.place import Place
from claimcheck.model.raw import Defect


class Part(NamedTuple):
    """What is checked: a mapping of `file`, called `label` in messages; `claim` is its full id where it has one."""

    node: MapNode
    file: str
    label: str
    claim: str | None = None


class Fault(NamedTuple):
    """A defect and the field of the part it stands in; `defect.lost` is set on all but unknown fields."""

    field: str
    defect: Defect


def check(kind: str, part: Part) -> list[Fault]:
    """Return every fault of the part against the wire model `kind` ("Claim", "Source" ...), in file order."""
    if surely_fits(kind, part.node):
        return []
    from claimcheck.load.model_errors import find_faults

    return find_faults(kind, part)


def unknown_field(part: Part, key: TextNode, known: Sequence[str]) -> Defect:
    """Report a field that no model names. It costs nothing but itself."""
    comma = "; inside { } a comma ends a value: quote a figure that has one" if "0" <= key.text[:1] <= "9" else ""
    message = f"unknown field {quoted(key.text)}{did_you_mean(key.text, known)}{comma}"
    return Defect("unknown-field", key.place(part.file), message, claim=part.claim)


def missing_field(part: Part, name: str, within: MapNode) -> Defect:
    """Report a required field: at the first line of what lacks it, or at its key when that is there and empty."""
    entry = within.entries.get(name)
    place = entry[0].place(part.file) if entry else first_line(within, part.file)
    message = f'field "{name}" is empty in {part.label}' if entry else f'missing field "{name}" in {part.label}'
    return Defect("missing-field", place, message, claim=part.claim, lost=True)


def wrong_shape(part: Part, node: Node, name: str, wanted: str) -> Defect:
    """Report a list, mapping or text where another of them belongs."""
    message = f"{name} must be {wanted}, not {kind_of(node)}"
    return Defect("malformed-file", node.place(part.file), message, claim=part.claim, lost=True)


def first_line(node: MapNode, file: str) -> Place:
    """Return the place of a mapping's first key."""
    for key, _ in node.entries.values():
        return key.place(file)
    return node.place(file)
