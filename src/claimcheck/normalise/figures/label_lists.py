"""What a label goes on with: Sections 5, 6 and 7, Rule 12(b)(6), iPhone 14 and 15; the later numbers count nothing."""

from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import UNIT_WORDS

_PARTS = Pattern(r"(?:\([0-9A-Za-z]{1,4}\)){1,6}")
_ITEM = Pattern(
    r"(?:,[ ](?:and[ ]|or[ ])?|[ ](?:and|or|to|through|&)[ ]|[ ]?[-–][ ]?)(?P<number>[0-9]{1,4}(?:\.[0-9]{1,3})?)[A-Z]?"
    r"(?:\([0-9A-Za-z]{1,4}\)){0,6}(?![0-9A-Za-z%]|[.,][0-9])"
)
_SCALE = Pattern(r"[ -]?(?:hundred|thousand|million|billion|trillion|percent|per cent|bn|mn)(?![a-z])|[ ]?[%万亿]")
# A noun in the plural, or what else is counted, behind the last number: Section 5 and 6 others.
_COUNTED = Pattern(
    r" (?!(?:was|has|is|as|its|this|does|series|models?|versions?)(?![a-z]))(?:[a-z]{2,12} )?(?:[a-z]{2,20}s|people"
    r"|more|men|women)"
    r"(?![a-z])"
)
_MOST_ITEMS = 12


def label_end(text: str, at: int, end: int, *, label: bool, plural: bool) -> int:
    """Give the end of the parts and further numbers that belong to the name of the number [at, end).

    `label` says that a word like "section" names it, `plural` that it is one of several; other names go on less freely.
    """
    parts = _PARTS.match(text, end)
    end = parts.end() if parts else end
    first = text[at:end]
    for _ in range(_MOST_ITEMS):
        item = _ITEM.match(text, end)
        if item is None or _is_measured(text, item.end()):
            break
        if not plural and _COUNTED.match(text, item.end()):
            break
        if not label and len(item["number"]) != len(first):
            break
        end = item.end()
    return end


def begins_list(text: str, end: int) -> bool:
    """Say whether the number that ends at `end` is followed by another of its list."""
    item = _ITEM.match(text, end)
    return item is not None and not _is_measured(text, item.end())


def _is_measured(text: str, end: int) -> bool:
    """Say whether a scale or a unit behind the number shows that it counts."""
    if _SCALE.match(text, end):
        return True
    return text[end : end + 1] == " " and UNIT_WORDS.after(text, end + 1) is not None
