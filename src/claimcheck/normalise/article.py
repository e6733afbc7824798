"""One archived article: its text, its lines, its folded form when a fragment needs it."""

from bisect import bisect_left
from itertools import accumulate

from claimcheck.model.place import Place
from claimcheck.normalise.mapped_fold import Folded

_BLOCK = 4096  # characters whose line breaks are counted at once: memory stays small whatever the text


class Article:
    """An archived text in which places are looked up. Offsets count characters, 0-based; a line ends at a line feed."""

    def __init__(self, file: str, text: str) -> None:
        """`file` is the path as shown to the user."""
        self.file = file
        self.text = text
        self._folded: Folded | None = None
        self._folded_lines: dict[int, Folded] = {}
        self._breaks: list[int] | None = None  # before each block

    @property
    def folded(self) -> Folded:
        """The folded text, made once and only when asked for."""
        if self._folded is None:
            self._folded = Folded(self.text)
        return self._folded

    def folded_line(self, line: int) -> Folded:
        """One line, folded by itself: a claim that names its line needs no more. Each is made once."""
        if line not in self._folded_lines:
            self._folded_lines[line] = Folded(self.text[slice(*self.line_span(line))])
        return self._folded_lines[line]

    def place(self, start: int, end: int) -> Place:
        """The place of characters `start` (included) to `end` (excluded)."""
        return Place(self.file, self.line_at(start), self._column(start), self.line_at(end), self._column(end))

    def line_at(self, offset: int) -> int:
        """The 1-based line on which `offset` stands."""
        block = offset // _BLOCK
        return self._blocks()[block] + self.text.count("\n", block * _BLOCK, offset) + 1

    def line_span(self, line: int) -> tuple[int, int]:
        """Start (included) and end (excluded, before its line feed) of a 1-based line; nothing past the last."""
        start = self._start_of(line)
        end = self.text.find("\n", start)
        return start, len(self.text) if end < 0 else end

    def _column(self, offset: int) -> int:
        return offset - self.text.rfind("\n", 0, offset)

    def _start_of(self, line: int) -> int:
        blocks = self._blocks()
        block = bisect_left(blocks, line - 1) - 1  # the last block before which fewer breaks stand than are needed
        if line <= 1 or block < 0:
            return 0
        at = block * _BLOCK - 1
        for _ in range(line - 1 - blocks[block]):
            at = self.text.find("\n", at + 1)
            if at < 0:
                return len(self.text)
        return at + 1

    def _blocks(self) -> list[int]:
        if self._breaks is None:
            counts = (self.text.count("\n", at, at + _BLOCK) for at in range(0, len(self.text), _BLOCK))
            self._breaks = list(accumulate(counts, initial=0))
        return self._breaks
