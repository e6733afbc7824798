"""Curly quotes around a whole text: to YAML they are letters like any others, though few who type them know."""

from claimcheck.normalise.figures.patterns import Pattern

CURLY_QUOTES = "curly quotes are part of the text: use straight ones"
_AROUND = Pattern(r"\s*[“”„‟‘’‚‛][\s\S]*[“”„‟‘’‚‛]\s*")


def in_curly_quotes(text: str) -> bool:
    """Whether the text begins and ends with one."""
    return _AROUND.fullmatch(text) is not None
