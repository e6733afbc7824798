"""A part of a file against its wire model: pydantic's errors as defects in our words, each at its place."""

import re
from collections.abc import Sequence

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from claimcheck.load import wire
from claimcheck.load.faults import Fault, Part, missing_field, unknown_field, wrong_shape
from claimcheck.load.kinds import BAD_VALUE, BRANCHES
from claimcheck.load.nodes import ListNode, MapNode, Node, TextNode, kind_of
from claimcheck.load.words import did_you_mean, quoted
from claimcheck.model.raw import Defect

# In these a misspelt field changes what the rest of them says: `high` left out makes an open interval.
_ALL_OR_NOTHING = frozenset({"value", "derived"})
_MODELS: dict[str, type[BaseModel]] = {
    "Claim": wire.ClaimWire,
    "Entity": wire.EntityWire,
    "Groups": wire.GroupsWire,
    "Metric": wire.MetricWire,
    "Source": wire.SourceWire,
    "Waiver": wire.WaiverWire,
}


def find_faults(kind: str, part: Part) -> list[Fault]:
    """Return every fault of the part against the wire model `kind`, in file order."""
    model = _MODELS[kind]
    try:
        model.model_validate(_with_empty_strangers(part.node, model))
    except ValidationError as error:
        found = [(str(each["loc"][0]), _defect(model, part, each)) for each in error.errors(include_url=False)]
        faults = [Fault(field, defect) for field, defect in found if defect]
        return sorted(faults, key=lambda fault: fault.defect.place)
    return []


def _with_empty_strangers(node: MapNode, model: type[BaseModel]) -> object:
    """The part as plain data with the keys that no model names, even when nothing stands behind them.

    `value: 1,790` inside braces makes a key of the 790: left out, a wrong figure would pass.
    """
    strangers = {
        key: "" for key, (_, value) in node.entries.items() if key not in model.model_fields and _left_out(value)
    }
    plain = shape(node)
    return plain | strangers if isinstance(plain, dict) else plain


def shape(node: Node) -> object:
    """Return the node as plain data: absent is None, and fields that are absent or refused are left out."""
    if isinstance(node, MapNode):
        return {key: shape(value) for key, (_, value) in node.entries.items() if not _left_out(value)}
    if isinstance(node, ListNode):
        return [shape(item) for item in node.items]
    return None if isinstance(node, TextNode) and node.absent else getattr(node, "text", None)


def _left_out(node: Node) -> bool:
    return node.refused or (isinstance(node, TextNode) and node.absent)


def _defect(model: type[BaseModel], part: Part, error: ErrorDetails) -> Defect | None:
    loc = [step for step in error["loc"] if step not in BRANCHES]
    name = str(loc[-1])
    within = _follow(part.node, loc[:-1])
    if error["type"] == "missing" and isinstance(within, MapNode):
        inner = part._replace(label=_label(part, loc[:-1]))
        return None if _is_refused(within, name) else missing_field(inner, name, within)
    if error["type"] == "extra_forbidden" and isinstance(within, MapNode):
        defect = unknown_field(part, within.entries[name][0], _fields(model, loc))
        return defect._replace(lost=loc[0] in _ALL_OR_NOTHING)
    called = next(step for step in reversed(loc) if isinstance(step, str))
    label = f"an entry of {quoted(called)}" if isinstance(loc[-1], int) else quoted(called)
    return _wrong(part, error, _follow(part.node, loc), (called, label))


def _label(part: Part, loc: Sequence[int | str]) -> str:
    """Call what stands inside a part by the field that holds it."""
    field = next((step for step in reversed(loc) if isinstance(step, str)), None)
    return f'"{field}" of {part.label}' if field else part.label


def _is_refused(node: MapNode, name: str) -> bool:
    entry = node.entries.get(name)
    return name in node.dropped or (entry is not None and entry[1].refused)


def _follow(node: Node, loc: Sequence[int | str]) -> Node:
    """Return the node at a location, or the last one on the way to it."""
    for step in loc:
        if isinstance(node, MapNode) and step in node.entries:
            node = node.entries[str(step)][1]
        elif isinstance(node, ListNode) and isinstance(step, int):
            node = node.items[step]
        else:
            break
    return node


def _fields(model: type[BaseModel], loc: Sequence[int | str]) -> list[str]:
    """Name the fields of the model in which the last step of a location stands."""
    for step in loc[:-1]:
        field = model.model_fields.get(str(step))
        inner = field and _model_in(field.annotation)
        if inner:
            model = inner
    return list(model.model_fields)


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(each) for each in getattr(annotation, "__args__", ()))
    return next((each for each in found if each), None)


_FILE = re.compile(r"[\w./-]{1,60}")  # a name that may stand in YAML as it is, and is short enough to be said again
_WANTED = {"list_type": "a list", "dict_type": "a mapping", "model_type": "a mapping"}


def _wrong(part: Part, error: ErrorDetails, node: Node, called: tuple[str, str]) -> Defect:
    """Report a value that does not fit; `called` is the field, and what of it the node is in words."""
    kind, (name, label) = error["type"], called
    if kind in _WANTED:
        return _with_hint(wrong_shape(part, node, label, _WANTED[kind]), node, name)
    if kind == "string_type":
        return _bad_value(part, node, f"{label} must be a text, not {kind_of(node)}")
    subject = f"{name} {quoted(node.text)}" if isinstance(node, TextNode) else quoted(name)
    why = {"literal_error": _none_of, BAD_VALUE: _own_words}.get(kind, _their_words)(node, error)
    return _bad_value(part, node, f"{subject} {why}")


def _with_hint(defect: Defect, node: Node, name: str) -> Defect:
    """Say how an archived text is named where only its file stands: only that of a source is to be a mapping."""
    if name != "text" or not isinstance(node, TextNode):
        return defect
    file = node.text if _FILE.fullmatch(node.text) else "NAME"
    return defect._replace(message=f"{defect.message}; write {{file: {file}}}")


def _own_words(_: Node, error: ErrorDetails) -> str:
    return str(error["msg"])


def _their_words(_: Node, error: ErrorDetails) -> str:
    return f"does not fit: {str(error['msg']).lower()}"


def _none_of(node: Node, error: ErrorDetails) -> str:
    words = error["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
    text = node.text if isinstance(node, TextNode) else ""
    return f"is none of {', '.join(words)}{did_you_mean(text, words)}"


def _bad_value(part: Part, node: Node, message: str) -> Defect:
    return Defect("bad-value", node.place(part.file), message, claim=part.claim, lost=True)
