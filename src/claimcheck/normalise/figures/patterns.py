"""Patterns compiled when they are first used: start-up pays for none of them."""

import re
from collections.abc import Callable, Iterator

Match = re.Match[str]


class Pattern:
    """A regular expression; `match`, `search` and the rest are those of `re`, without any cost per call."""

    __slots__ = ("_flags", "_source", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    match: Callable[..., Match | None]
    search: Callable[..., Match | None]
    fullmatch: Callable[..., Match | None]
    finditer: Callable[..., Iterator[Match]]
    findall: Callable[..., list[str]]
    sub: Callable[..., str]
    split: Callable[..., list[str]]

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Callable[..., object]:
        """Compile on the first use of any of the methods; later uses find them set."""
        if name not in self.__slots__:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.match, self.search = compiled.match, compiled.search
        self.fullmatch, self.finditer, self.sub = compiled.fullmatch, compiled.finditer, compiled.sub
        self.findall, self.split = compiled.findall, compiled.split
        found: Callable[..., object] = getattr(compiled, name)
        return found

    @property
    def source(self) -> str:
        """The expression as written."""
        return self._source

    @property
    def flags(self) -> int:
        """The flags of `re` it is compiled with."""
        return self._flags
