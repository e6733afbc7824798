"""How messages of this stage quote what a file holds."""

import difflib
import functools
from collections.abc import Iterable

_LONGEST = 60  # characters of a text shown in a message


def quoted(text: str) -> str:
    """Return the text in double quotes on one line, cut after 60 characters."""
    line = " ".join(text.split())
    return f'"{line[:_LONGEST]}…"' if len(line) > _LONGEST else f'"{line}"'


@functools.lru_cache(maxsize=1024)
def nearest(text: str, known: tuple[str, ...]) -> str | None:
    """Return the known name most like `text` (difflib ratio of 0.6 to 1.0, ends included), or None."""
    if len(text) > _LONGEST:
        return None
    matches = difflib.get_close_matches(text.lower(), known, n=1)
    return matches[0] if matches else None


def did_you_mean(text: str, known: Iterable[str]) -> str:
    """Return the end of a message that names the nearest known name; empty when none is near."""
    name = nearest(text, tuple(known))
    return f", did you mean {quoted(name)}" if name else ""
