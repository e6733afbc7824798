"""`_waivers.yaml`: the accepted findings."""

from claimcheck.load.faults import Part, wrong_shape
from claimcheck.load.fields import list_of, need, text_of, texts_of
from claimcheck.load.nodes import ListNode, MapNode
from claimcheck.load.top import is_sound, read_top
from claimcheck.model.raw import Defect, RawWaiver


def read_waivers(text: str, file: str) -> tuple[tuple[RawWaiver, ...], list[Defect]]:
    """Read the accepted findings; a fault in one costs that one alone."""
    top, defects = read_top(text, file, "waivers")
    value = top.node.value("waivers")
    if value is not None and not isinstance(value, ListNode):
        defects.append(wrong_shape(top, value, '"waivers"', "a list"))
    waivers = []
    for number, node in enumerate(list_of(top.node, "waivers"), start=1):
        if not isinstance(node, MapNode):
            defects.append(wrong_shape(top, node, f"waiver {number}", "a mapping"))
        elif is_sound("Waiver", Part(node, file, f"waiver {number}"), defects):
            waivers.append(_waiver(node, file))
    return tuple(waivers), defects


def _waiver(node: MapNode, file: str) -> RawWaiver:
    return RawWaiver(
        place=node.place(file),
        rule=need(node, "rule", file),
        claims=texts_of(node, "claims", file),
        reason=need(node, "reason", file),
        expires=text_of(node, "expires", file),
        owner=text_of(node, "owner", file),
    )
