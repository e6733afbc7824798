"""The ledger at a git revision, read through git's plumbing: neither index nor working tree is looked at or touched."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import NamedTuple

from claimcheck.load.ledger import load_ledger
from claimcheck.load.reader import MAX_BYTES
from claimcheck.load.walk import SUFFIXES, shown_name
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.place import Place
from claimcheck.model.raw import Defect, RawLedger

# Set by git for its hooks: they would lead to another repository, or be read relative to another folder.
_LOCAL = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"})
_FILES = (b"100644", b"100755")  # modes of regular files; links and submodules are not followed


class _Blob(NamedTuple):
    """A file of the tree: its object's name, and its path below the ledger."""

    name: str
    path: PurePosixPath


def load_ledger_at(root: Path, revision: str) -> RawLedger:
    """Read the ledger `root` as it was at `revision`; empty when it was not there yet.

    Faults are at the places where the files of today are shown. Raises ClaimcheckError without git, outside a
    repository, and for a revision that is none.
    """
    with _restored(root, revision) as folder:
        raw = load_ledger(folder)
        away = shown_name(folder)
    return raw._replace(root=shown_name(root), defects=tuple(_moved(defect, away, root) for defect in raw.defects))


@contextmanager
def _restored(root: Path, revision: str) -> Iterator[Path]:
    """Write the ledger's files at that revision into a folder that is gone afterwards."""
    commit = _commit(root, revision)
    prefix = _git(root, "rev-parse", "--show-prefix").removesuffix(b"\n")
    listed = _git(root, "ls-tree", "-r", "-z", "-l", "--full-tree", commit, *([b"--", prefix] if prefix else []))
    blobs = [blob for entry in listed.split(b"\0") if (blob := _blob(entry, prefix))]
    with TemporaryDirectory(prefix="claimcheck-") as name:
        folder = Path(name).resolve()
        _write(folder, blobs, _git(root, "cat-file", "--batch", given=_names(blobs)))
        yield folder


def _commit(root: Path, revision: str) -> str:
    """The full name of the commit. A revision never begins with a hyphen (git-check-ref-format), an option does."""
    unknown = ClaimcheckError(
        f'no revision "{revision}" in the repository of "{shown_name(root)}"',
        "name a commit, branch or tag; in a shallow clone, fetch it first",
    )
    if not revision or revision.startswith("-") or "\0" in revision or not revision.isprintable():
        raise unknown
    _git(root, "rev-parse", "--git-dir")
    try:
        return _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").decode("ascii").strip()
    except _GitError:
        raise unknown from None


class _GitError(ClaimcheckError):
    """Git ran and refused."""


def _git(root: Path, *arguments: str | bytes, given: bytes = b"") -> bytes:
    """What git answers in the folder `root`. Raises ClaimcheckError with git's own words."""
    import subprocess

    environment = {name: value for name, value in os.environ.items() if name not in _LOCAL}
    environment |= {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"}
    command = ["git", "--no-pager", "--literal-pathspecs", "-C", root, *arguments]
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False, env=environment)  # noqa: S603 - git alone, no shell, no option of others
    except OSError as error:
        hint = "--new-since reads the ledger through git: install it"
        raise ClaimcheckError(f"git cannot be started: {error.strerror}", hint) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "backslashreplace").strip().partition("\n")[0]
        raise _GitError(
            f'"{shown_name(root)}": git says: {said.removeprefix("fatal: ") or "nothing"}',
            "--new-since needs the ledger in a git repository",
        )
    return done.stdout


def _blob(entry: bytes, prefix: bytes) -> _Blob | None:
    """One line of `ls-tree -l`: mode, type, object, size, tab, path. None for what is no file of the ledger."""
    head, _, path = entry.partition(b"\t")
    words = head.split()
    if len(words) != 4 or words[0] not in _FILES or not path.startswith(prefix):
        return None
    if words[3] == b"BAD":
        raise _lacking(os.fsdecode(path))
    if int(words[3]) > MAX_BYTES:
        return None
    below = PurePosixPath(os.fsdecode(path[len(prefix) :]))
    safe = not below.is_absolute() and not {"..", ".git"}.intersection(below.parts) and "\\" not in below.name
    return _Blob(words[2].decode("ascii"), below) if safe and below.name.lower().endswith(SUFFIXES) else None


def _lacking(path: str) -> ClaimcheckError:
    return ClaimcheckError(f'the repository lacks the object of "{path}" at that revision', "fetch it, or see git fsck")


def _names(blobs: Sequence[_Blob]) -> bytes:
    return "".join(f"{blob.name}\n" for blob in blobs).encode("ascii")


def _write(folder: Path, blobs: Sequence[_Blob], batch: bytes) -> None:
    """Write what `cat-file --batch` answers: for each object a line that ends in its size, its bytes, a line break."""
    start = 0
    for blob in blobs:
        head = batch.index(b"\n", start)
        if batch[start:head].endswith(b" missing"):
            raise _lacking(str(blob.path))
        size = int(batch[start:head].split()[-1])
        target = folder / blob.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(batch[head + 1 : head + 1 + size])
        start = head + size + 2


def _moved(defect: Defect, away: str, root: Path) -> Defect:
    spots = tuple(spot._replace(place=_at(spot.place, away, root)) for spot in defect.related)
    return defect._replace(place=_at(defect.place, away, root), related=spots)


def _at(place: Place, away: str, root: Path) -> Place:
    below = place.file.removeprefix(away).lstrip("/")
    return place._replace(file=shown_name(root / below)) if place.file.startswith(away) else place
