"""Where text leaves the program: stdout, a file, or stderr. UTF-8 always."""

import errno
import os
import shutil
import stat
import sys
from pathlib import Path
from typing import TextIO

from claimcheck.model.errors import ClaimcheckError
from claimcheck.render.screen import Screen
from claimcheck.render.sink import defuse_commands, make_visible

NARROWEST = 20  # columns; below that a folded line says nothing any more
CODES = {"trace": "\x1b[2m", "error": "\x1b[1;31m", "hint": "\x1b[36m", "note": "\x1b[36m"}


def screen_for(output_file: Path | None = None) -> Screen:
    """The terminal that stdout leads to, or an endless plain page when it leads elsewhere."""
    terminal = output_file is None and _is_terminal(sys.stdout)
    width = max(NARROWEST, shutil.get_terminal_size().columns) if terminal else None
    return Screen(width, colour=output_file is None and wants_colour(sys.stdout))


def wants_colour(stream: TextIO | None) -> bool:
    """NO_COLOR wins, then FORCE_COLOR, then whether a terminal is there (no-color.org, force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return _is_terminal(stream) and os.environ.get("TERM") != "dumb"


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and not stream.closed and stream.isatty()


def write(text: str, output_file: Path | None = None) -> None:
    """Write an answer to the file, else to stdout; a reader who has gone away is no trouble.

    Raises ClaimcheckError when it cannot be written.
    """
    data = text.encode("utf-8", errors="backslashreplace")
    if output_file is not None:
        _write_file(output_file, data)
    elif data:
        _write_stdout(data)


def _write_stdout(data: bytes) -> None:
    if sys.stdout is None or sys.stdout.closed:
        raise ClaimcheckError("cannot write the answer: standard output is closed", "use --output-file")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        silence(sys.stdout)
        # A pipe closed by its reader is EPIPE, on Windows EINVAL.
        if error.errno not in {errno.EPIPE, errno.EINVAL}:
            raise ClaimcheckError(f"cannot write to standard output: {error.strerror}") from error


def silence(stream: TextIO) -> None:
    """Let what is still buffered go nowhere, so that closing the stream at exit cannot fail."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _write_file(path: Path, data: bytes) -> None:
    """Replace the file in one step: readers see the old or the new one, never half of it. Its mode stays; links too."""
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a device or a named pipe: /dev/stdout
            return
        target = path.resolve()
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
        _replace(target, data, mode)
    except OSError as error:
        raise ClaimcheckError(f'cannot write "{path}": {error.strerror}') from error


def _replace(target: Path, data: bytes, mode: int) -> None:
    from tempfile import NamedTemporaryFile

    with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as draft:
        try:
            draft.write(data)
            draft.close()
            Path(draft.name).chmod(mode)
            Path(draft.name).replace(target)
        except BaseException:
            Path(draft.name).unlink(missing_ok=True)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def say(label: str, message: str) -> None:
    """One line on stderr: `error: ...`, `hint: ...`, `note: ...`. Nobody there to read it is no trouble."""
    stream = sys.stderr
    if stream is None or stream.closed:
        return
    shown = f"{CODES[label]}{label}:\x1b[0m" if wants_colour(stream) else f"{label}:"
    try:
        stream.write(defuse_commands(f"{shown} {make_visible(message)}\n"))
        stream.flush()
    except OSError:
        silence(stream)
