"""What a text is rendered for."""

from typing import NamedTuple


class Screen(NamedTuple):
    """A terminal of `width` columns (20 or more), or None where nothing may be wrapped; `colour` allows ANSI codes."""

    width: int | None = None
    colour: bool = False


PIPE = Screen()
