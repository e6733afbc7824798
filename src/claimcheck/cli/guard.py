"""The one place where an exception becomes a message and an exit code."""

import errno
import os
import sys
from collections.abc import Sequence

import typer

from claimcheck import __version__
from claimcheck.cli.output import say, silence
from claimcheck.model.errors import ClaimcheckError

USAGE = 2
BUG = 3
INTERRUPTED = 130
# What the system says of a path: it is the caller's, and no bug of ours.
_OF_THE_PLACE = frozenset(
    {errno.EACCES, errno.EPERM, errno.ENAMETOOLONG, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.EROFS}
)
# Typer does not export it, and where it lives differs between its releases.
UsageError: type[Exception] = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "UsageError")


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit code; whatever happens, no exception leaves this function."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _flushed(_dispatch(list(arguments)))
    except ClaimcheckError as error:
        return _refuse(error.message, error.hint)
    except UsageError as error:
        return _refuse_usage(error)
    except OSError as error:
        return _report_disk(error, arguments)
    except (KeyboardInterrupt, typer.Abort):
        say("error", "interrupted")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - what is left is a bug of ours, and must not look like a finding
        return _report_bug(error, shown="--traceback" in arguments)


def _dispatch(arguments: list[str]) -> int:
    """Typer's own error handling stays out: it exits 1 for a bug, and paints frames around messages."""
    from claimcheck.cli.app import build

    command = typer.main.get_command(build(arguments))
    try:
        code = command.main(arguments or ["--help"], prog_name="claimcheck", standalone_mode=False)
    except SystemExit as stop:  # Typer's answer to a pipe closed while it prints help
        code = stop.code if stop.code != 1 else 0
    if not arguments:
        return USAGE  # nothing was asked: the help is the answer, but no success
    return code if isinstance(code, int) else 0


def _flushed(code: int) -> int:
    """The code, once everything buffered has left; what cannot leave any more is dropped quietly."""
    try:
        if sys.stdout is not None and not sys.stdout.closed:
            sys.stdout.flush()
    except OSError as error:
        silence(sys.stdout)
        if error.errno not in {errno.EPIPE, errno.EINVAL}:
            raise ClaimcheckError(f"cannot write to standard output: {error.strerror}") from error
    return code


def _report_disk(error: OSError, arguments: Sequence[str]) -> int:
    """Help that could not be written, or a file or folder that could not be used; what else there is, is a bug."""
    if error.errno in _OF_THE_PLACE:
        name = f' "{os.fsdecode(error.filename)}"' if error.filename is not None else " the current folder"
        return _refuse(f"cannot use{name}: {(error.strerror or str(error)).lower()}", "")
    if error.filename is not None or error.errno not in {errno.ENOSPC, errno.EDQUOT, errno.EIO}:
        return _report_bug(error, shown="--traceback" in arguments)
    silence(sys.stdout)
    return _refuse(f"cannot write to standard output: {error.strerror}", "")


def _refuse(message: str, hint: str) -> int:
    say("error", message)
    if hint:
        say("hint", hint)
    return USAGE


def _refuse_usage(error: Exception) -> int:
    """A usage error in our words: lower case, no full stop, and which help to read."""
    message = str(getattr(error, "format_message", lambda: error)()).strip().rstrip(".")
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "claimcheck"
    return _refuse(message[:1].lower() + message[1:], f"see `{path} --help`")


def _report_bug(error: Exception, *, shown: bool) -> int:
    if shown:
        import traceback

        for line in "".join(traceback.format_exception(error)).splitlines():
            say("trace", line)
    say("error", f"a bug in claimcheck: {type(error).__name__}: {error}")
    where = "" if shown else "; --traceback, before the command, shows where"
    say("hint", f"please report it to the project with the command and claimcheck {__version__}{where}")
    return BUG
