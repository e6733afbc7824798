"""Read the archived text of one source: untrusted bytes under a path that an untrusted file names."""

import errno
import hashlib
import os
import stat
from pathlib import Path

from claimcheck.load.reader import UTF_16, looks_like_utf_16
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.evidence import Archive, ArchivedText, ArchiveState
from claimcheck.model.place import Place

MAX_BYTES = 64 * 1024 * 1024  # of one archived text, included: no article comes near it
_CHUNK = 1024 * 1024  # bytes
_BOM = "\ufeff"


class _RefusedError(Exception):
    """The archive cannot be used; `state` and the message in words say why."""

    def __init__(self, message: str, state: ArchiveState = ArchiveState.UNREADABLE) -> None:
        super().__init__(message)
        self.state = state


def check_folder(folder: Path) -> None:
    """Raise ClaimcheckError unless `folder` is one."""
    if not folder.is_dir():
        raise ClaimcheckError(f'no folder "{folder}"', "--sources names the folder of the archived articles")


def read_archive(source: str, folder: Path | None, name: str | None, limit: int = MAX_BYTES) -> ArchivedText:
    """Read `name` inside `folder`, at most `limit` bytes (included). Whatever is wrong with it is said in the answer.

    `name` is as the claim file writes it: POSIX separators, relative, and never leading out of `folder`.
    """
    if name is None or folder is None:
        message = "no folder of archived texts was given" if name else 'the source names no "text.file"'
        return ArchivedText(Archive(source, ArchiveState.UNNAMED, message=message))
    shown = (folder / name).as_posix() if _is_confined(name) else name
    try:
        raw, digest = _read_bytes(_resolve(folder, name), limit)
    except _RefusedError as refusal:
        return ArchivedText(Archive(source, refusal.state, shown, message=str(refusal)))
    return _decode(source, shown, raw, digest)


def _is_confined(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return (
        bool(name) and "\0" not in name and not name.startswith(("/", "\\")) and ".." not in parts and name[1:2] != ":"
    )


def _resolve(folder: Path, name: str) -> Path:
    """Follow links, and refuse a path that leaves the folder with or without them."""
    if not _is_confined(name):
        message = "leads out of the folder of archives"
        raise _RefusedError(message)
    try:
        resolved = (folder / name).resolve()
        inside = resolved.is_relative_to(folder.resolve())
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links; a name that no file system takes
        message = "is no path of a file"
        raise _RefusedError(message) from error
    if not inside:
        message = "is a link that leads out of the folder of archives"
        raise _RefusedError(message)
    return resolved


def _read_bytes(path: Path, limit: int) -> tuple[bytes, str]:
    """The bytes of a regular file and their SHA-256, opened without blocking: a FIFO would wait for ever."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise _refusal(error) from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            message = "is no regular file"
            raise _RefusedError(message)
        return _read_bounded(descriptor, limit)
    except OSError as error:
        raise _refusal(error) from error
    finally:
        os.close(descriptor)


def _read_bounded(descriptor: int, limit: int) -> tuple[bytes, str]:
    digest = hashlib.sha256()
    chunks = bytearray()
    while chunk := os.read(descriptor, _CHUNK):
        digest.update(chunk)
        chunks += chunk
        if len(chunks) > limit:
            message = f"is larger than {limit:,} bytes"
            raise _RefusedError(message)
    return bytes(chunks), digest.hexdigest()


def _refusal(error: OSError) -> _RefusedError:
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return _RefusedError("is not there", ArchiveState.ABSENT)
    return _RefusedError(f"cannot be read: {(error.strerror or 'unknown reason').lower()}")


def _decode(source: str, shown: str, raw: bytes, digest: str) -> ArchivedText:
    if looks_like_utf_16(raw):
        return ArchivedText(Archive(source, ArchiveState.UNREADABLE, shown, digest, f"is {UTF_16}"))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        place = _place_of_byte(shown, raw, error.start)
        message = f"is not UTF-8: byte 0x{raw[error.start]:02x} at offset {error.start}, line {place.line}"
        return ArchivedText(Archive(source, ArchiveState.UNREADABLE, shown, digest, message, place))
    return ArchivedText(Archive(source, ArchiveState.READ, shown, digest), text.removeprefix(_BOM))


def _place_of_byte(shown: str, raw: bytes, offset: int) -> Place:
    """Where the bad byte stands; what comes before it is sound, so its column counts characters."""
    line = raw.count(b"\n", 0, offset) + 1
    before = raw[raw.rfind(b"\n", 0, offset) + 1 : offset].decode("utf-8").removeprefix(_BOM)
    return Place(shown, line, len(before) + 1, line, len(before) + 2)
