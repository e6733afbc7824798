"""Whether the C or F behind a number are degrees: warming of 1.5C, hit 40C, 180C (350F); not 3C products, seat 14C."""

import re

from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.figures.units import Unit

_DEGREES = {"C": Unit("degC", "temperature"), "F": Unit("degF", "temperature")}
_HOT = Pattern(
    r"(?:(?<![A-Za-z])(?:temperatures?|warm(?:ing|ed|er|s)?|heat(?:ed|ing|wave|waves)?|cool(?:ed|ing|er)?|cold|hot"
    r"|fever|thermometers?"
    r"|mercury|ovens?|bake[ds]?|baking|boil(?:s|ed|ing)?|freez(?:e|es|ing)|melts?|highs? of|lows? of|weather|climate"
    r"|minus"
    r"|degrees|celsius|fahrenheit|pre-?industrial)(?![a-z])|温|烧|℃)[^;!?\n]{0,28}$",
    re.IGNORECASE,
)
# Two digits and more, right behind: hit 40C.
_HIT = Pattern(
    r"(?<![A-Za-z])(?:hit|hits|hitting|reach(?:ed|es|ing)?|top(?:ped|s)?|exceed(?:ed|s)?|below|above|soared to"
    r"|dropped to|fell to"
    r"|rose to|climbed to|peaked at)(?: about| around| nearly| almost| over)? [0-9]{2,3}$",
    re.IGNORECASE,
)
_AFTER = Pattern(
    r" (?:fevers?|heat|heatwave|warming|in the shade|above (?:pre|the|normal|average)|below (?:zero|the|normal"
    r"|average)|oven|day|days|night"
    r"|temperatures?|(?:rise|limit|target|goal|threshold|ceiling|cap|pathway|increase) ?(?:of|in|set|for|on|$|[.,;]))"
    r"| \(-?[0-9]{1,4}(?:\.[0-9])? ?[CF]\)"
)
# Glued: 28C in Rome, 15C warmer, recorded 39C, will see 22C.
_PLACE = Pattern(
    r" (?:in|at|across|over|around|inside) (?:(?:the|central|northern|southern|eastern|western|parts of) )?[A-Z]"
)
_WARMER = Pattern(r" (?:warmer|cooler|colder|hotter|milder|heat|chill|swelter)")
_MEASURED = Pattern(
    r"(?<![A-Za-z])(?:record(?:ed|s|ing)?|register(?:ed|s|ing)?|logged|measured|forecast"
    r"|(?:will|could|may|should|to) see|sees?|saw|(?:feel|felt|feels) like|swelter(?:ed|s|ing)? (?:in|at)|reading of)"
    r"(?: (?:a|an|about|around|nearly|almost|over|up to|just))? [0-9]{1,3}$"
)
_SERIES = Pattern(r"[0-9][CF] in [A-Z][A-Za-z ]{1,20}(?:,| and|, and) [0-9]$")
_LABELLED = Pattern(
    r"(?<![A-Za-z])(?:seats?|gates?|rows?|blocks?|rooms?|units?|flats?|apartments?|apt|buildings?|class|grade|platform|type"
    r"|line|route|bus|size|number|no\.|section|article|items?|zone|ward|hall|floor|bay|pier|form|model|schedule|table|fig"
    r"|figure|chapter|page|appendix|the|a|an"
    r"|(?:liv(?:es|ed|ing)|stay(?:s|ed)|located|based|resides?|priced) at) [0-9]{1,3}$",
    re.IGNORECASE,
)
_OTHER = Pattern(r"(?:[CF] \(|[0-9] ?[CF](?: to |/| and | or |[ ]?[-–][ ]?))-?[0-9]{1,4}(?:\.[0-9]{1,2})? ?$")
_PAIRED = Pattern(r"(?: to |/| and | or |[ ]?[-–][ ]?)-?[0-9]{1,4}(?:\.[0-9]{1,2})? ?[CF](?![A-Za-z0-9])")
_TELLING = Pattern(r"(?<![0-9.,A-Za-z$€£¥-])(?:[0-9]{1,3}\.[0-9]|-[0-9]{1,3}(?:\.[0-9])?)[ ]?$")
_FAHRENHEIT = Pattern(r"(?:(?:^|[ (])(?:9[0-9]|1[0-9]{2}))$")  # 104F, where no name stands before
_NAMED = Pattern(r"(?<![.!?] )(?<![.!?])(?!Minus|Expect)[A-Z][A-Za-z]{0,24} [0-9.]{1,5}$")
_RATE = Pattern(
    r"[ -](?:rate|rates|charging|charge|discharge|battery|batteries|cells?|products?)(?![a-z])"
    r"|[\u4e00-\u9fff]"
)
_WINDOW = 48  # characters before the letter that may say that it is of heat


def degrees(text: str, number_end: int, at: int) -> tuple[Unit, int] | None:
    """Give the degrees of the letter at `at`, behind the number that ends at `number_end`, and where they end."""
    end = at + 1
    unit = _DEGREES.get(text[at : at + 1])
    if unit is None or text[end : end + 1].isalnum() or _RATE.match(text, end):
        return None
    start = max(number_end - _WINDOW, 0)
    if _NAMED.search(text, start, number_end):
        return None
    if _TELLING.search(text, start, number_end) or _PAIRED.match(text, end) or _AFTER.match(text, end):
        return unit, end
    touching = at == number_end
    if touching and unit.code == "degF" and _FAHRENHEIT.search(text, start, number_end):
        return unit, end
    if touching and (_WARMER.match(text, end) or _is_reading(text, start, number_end)):
        return unit, end
    told = _HOT.search(text, start, number_end) or _OTHER.search(text, start, number_end)
    return (unit, end) if told or (touching and _HIT.search(text, start, number_end)) else None


def _is_reading(text: str, start: int, number_end: int) -> bool:
    """Say whether a place behind the letter, or a verb of measuring before the number, makes it a temperature."""
    if not "0" <= text[number_end - 2 : number_end - 1] <= "9":
        return _SERIES.search(text, start, number_end) is not None
    if _PLACE.match(text, number_end + 1) and not _LABELLED.search(text, start, number_end):
        return True
    return _MEASURED.search(text, start, number_end) is not None
