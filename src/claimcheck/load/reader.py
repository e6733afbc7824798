"""Bytes to text: the one door through which any file of the ledger comes in (DESIGN §12)."""

import os
import re
import stat
from pathlib import Path

from claimcheck.model.place import Place
from claimcheck.model.raw import Defect

UTF_16 = "not UTF-8: it looks like UTF-16, save it as UTF-8"
MAX_BYTES = 8 * 1024 * 1024  # of one claim file, the limit itself allowed

# YAML 1.1 counts U+0085, U+2028 and U+2029 as line ends and editors do not: after one of them every place would be off.
# The forbidden ones are named, not the allowed: re takes milliseconds to compile a class as wide as that.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_MARKS = (b"\xff\xfe", b"\xfe\xff")
_LINE_END = re.compile(r"\r\n|\r|\n")


class RefusedError(Exception):
    """A file, or what is left of it, is refused; `defect` says where and why."""

    def __init__(self, defect: Defect) -> None:
        super().__init__(defect.message)
        self.defect = defect


def refuse(place: Place, message: str) -> RefusedError:
    """Build the refusal of a whole file."""
    return RefusedError(Defect("malformed-file", place, message, lost=True))


def whole_file(file: str) -> Place:
    """Return the place of a fault that has none of its own: the first character of the file."""
    return Place(file, 1, 1, 1, 1)


def read_text(path: Path, file: str, within: Path) -> str:
    """Return the text of a regular file of at most `MAX_BYTES`, strict UTF-8, without a leading byte order mark.

    `file` is the name to show. `within` is a resolved folder that no symbolic link may lead out of.
    Raises RefusedError with the place of the fault.
    """
    return decode(_read_bytes(_settle(path, file, within), file), file)


def decode(data: bytes, file: str) -> str:
    """Decode strict UTF-8 and refuse control characters. Raises RefusedError naming line and column."""
    if looks_like_utf_16(data):
        raise refuse(whole_file(file), UTF_16)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        message = f"not UTF-8: byte 0x{data[error.start]:02x} cannot stand here"
        raise refuse(place_after(before.removeprefix("\ufeff"), file), message) from None
    text = text.removeprefix("\ufeff")
    bad = _FORBIDDEN.search(text)
    if bad:
        message = f"control character U+{ord(bad.group()):04X} is not allowed in a file"
        raise refuse(place_after(text[: bad.start()], file), message)
    return text


def looks_like_utf_16(data: bytes) -> bool:
    """Whether it begins with the byte order mark of UTF-16, or every other of its first bytes is mostly zero."""
    first = data[:200]
    return data.startswith(_MARKS) or max(first[::2].count(0), first[1::2].count(0)) > len(first) / 4


def holds_control_character(text: str) -> bool:
    """Whether a text made by escapes holds what the file itself must not: such a text could not be shown safely."""
    return _FORBIDDEN.search(text) is not None


def place_after(before: str, file: str) -> Place:
    """Return the place of the character that follows the text `before`."""
    last = 0
    line = 1
    for end in _LINE_END.finditer(before):
        line += 1
        last = end.end()
    column = len(before) - last + 1
    return Place(file, line, column, line, column + 1)


def _settle(path: Path, file: str, within: Path) -> Path:
    """Follow links once, here, so that what is opened below is what was checked."""
    try:
        real = path.resolve(strict=True)
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of links, before Python 3.13
        raise refuse(whole_file(file), f"cannot be opened: {_reason(error)}") from None
    if not real.is_relative_to(within):
        raise refuse(whole_file(file), "a symbolic link that leads out of the ledger is not followed")
    return real


def _read_bytes(path: Path, file: str) -> bytes:
    """Open without ever blocking on a FIFO or a device, and read no more than one byte over the limit."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise refuse(whole_file(file), f"cannot be opened: {_reason(error)}") from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # before a stream is made of it: of a folder none can be
        os.close(descriptor)
        raise refuse(whole_file(file), "not a regular file")
    with os.fdopen(descriptor, "rb") as stream:
        try:
            data = stream.read(MAX_BYTES + 1)
        except OSError as error:
            raise refuse(whole_file(file), f"cannot be read: {_reason(error)}") from None
    if len(data) > MAX_BYTES:
        raise refuse(whole_file(file), f"larger than {MAX_BYTES // 1024 // 1024} MiB")
    return data


def _reason(error: Exception) -> str:
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return words[:1].lower() + words[1:]
