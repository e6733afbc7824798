"""Lines of styled pieces, and how they become text with or without colour."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # only folded and coloured lines need them, and they take a third of a small list's time
    from rich.style import Style
    from rich.text import Text

from claimcheck.render.screen import Screen

Piece = tuple[str, str]  # text, style: a key of PALETTE
Line = tuple[Piece, ...]

# Sixteen colours, so that the reader's own theme decides; every one of them only repeats what a word already says.
PALETTE = {
    "": "",
    "title": "bold",
    "value": "bold",
    "faint": "dim",
    "good": "green",
    "error": "bold red",
    "warning": "yellow",
    "note": "cyan",
    "place": "cyan",
}
BLANK: Line = ()


def paint(lines: Iterable[Line], screen: Screen) -> str:
    """One text with a newline behind each line; folded to the screen, ANSI only when it allows colour."""
    fitted = (part for line in lines for part in fold(line, screen.width))
    write = _coloured if screen.colour else _plain
    return "".join(f"{write(line)}\n" for line in fitted)


def _plain(line: Line) -> str:
    return "".join(text for text, _ in line).rstrip()


def _coloured(line: Line) -> str:
    from rich.color import ColorSystem

    end = len(_plain(line))  # no space at the end here either
    written = []
    for text, style in line:
        shown = text[:end]
        end -= len(shown)
        written.append(_style(style).render(shown, color_system=ColorSystem.STANDARD))
    return "".join(written)


@cache
def _style(name: str) -> "Style":
    from rich.style import Style

    return Style.parse(PALETTE[name])


def cells(text: str) -> int:
    """Terminal columns a visible text takes; a Chinese character takes two."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def width_of(line: Line) -> int:
    """Terminal columns the line takes."""
    return sum(cells(text) for text, _ in line)


def fold(line: Line, width: int | None) -> Iterator[Line]:
    """The line, broken between words (inside one only when it must be) with a hanging indent where it is too long."""
    if width is None or width_of(line) <= width:
        yield line
        return
    from rich.text import Text

    hang = min(_indent_of(line) + 2, width // 2)
    text = Text.assemble(*line)
    head = _wrap(text, width)[0]
    yield _pieces(head)
    rest = text[len(head.plain) :]
    rest = rest[len(rest.plain) - len(rest.plain.lstrip()) :]
    for part in _wrap(rest, width - hang) if rest.plain else ():
        yield ((" " * hang, ""), *_pieces(part))


def _wrap(text: "Text", width: int) -> "list[Text]":
    from rich.console import Console

    # With TERM=dumb rich ignores a width that comes without a height.
    return list(text.wrap(Console(width=width, height=25), width, overflow="fold"))


def _indent_of(line: Line) -> int:
    plain = "".join(text for text, _ in line)
    return len(plain) - len(plain.lstrip(" "))


def _pieces(text: "Text") -> Line:
    """The pieces again: spans of ours never overlap, and where there is none the style is plain."""
    pieces: list[Piece] = []
    done = 0
    for span in text.spans:
        pieces += [(text.plain[done : span.start], ""), (text.plain[span.start : span.end], str(span.style))]
        done = span.end
    return tuple(piece for piece in (*pieces, (text.plain[done:], "")) if piece[0])
