"""Which files are claim files, in which order, and how they are called."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.load.reader import refuse, whole_file
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.raw import Defect

SUFFIXES = (".yaml", ".yml")


class Found(NamedTuple):
    """A claim file: where it is, how it is shown, and the resolved folder no link of it may lead out of."""

    path: Path
    shown: str
    within: Path


def shown_name(path: Path) -> str:
    """Return the path as shown: relative to the current directory when below it, with `/`, always valid UTF-8."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` would follow links and change the name
    cwd = Path.cwd()
    near = absolute.relative_to(cwd) if absolute.is_relative_to(cwd) else absolute
    return os.fsencode(near.as_posix()).decode("utf-8", "backslashreplace")


def beside_claims(root: Path, name: str) -> Path:
    """Where `_vocabulary.yaml` or `_waivers.yaml` of a ledger is or should be; .yml counts where there is no .yaml."""
    path = root / name
    short = path.with_suffix(".yml")
    return short if short.exists() and not (path.exists() or path.is_symlink()) else path


def find_claim_files(root: Path, paths: Sequence[Path], defects: list[Defect]) -> list[Found]:
    """Return the claim files of `root`, or only those at and below `paths`, each once, in the order of their names.

    Folders that cannot be listed become defects. Raises ClaimcheckError when `root` or a path is not there.
    """
    if not root.is_dir():
        what = "is not a folder" if root.exists() else "is not there"
        raise ClaimcheckError(f'the ledger "{shown_name(root)}" {what}', "name another folder with --ledger")
    found = [each for path in paths or (root,) for each in _below(path, root, defects)]
    once = {each.path: each for each in reversed(found)}
    return sorted(once.values(), key=lambda each: each.path.parts)


def _below(path: Path, root: Path, defects: list[Defect]) -> Iterator[Found]:
    if not os.path.lexists(path):
        raise ClaimcheckError(f'"{shown_name(path)}" is not there')
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - see `shown_name`
    if path.is_dir():
        yield from _walk(absolute, defects)
    elif not _is_aside(path.name):
        ledger = root.resolve()
        parent = absolute.parent.resolve()
        yield Found(absolute, shown_name(absolute), ledger if parent.is_relative_to(ledger) else parent)


def _walk(folder: Path, defects: list[Defect]) -> Iterator[Found]:
    """Walk without recursion and without following links to folders; those that lead out are said."""
    within = folder.resolve()

    def unlistable(error: OSError) -> None:
        name = shown_name(Path(error.filename))
        words = (error.strerror or "unreadable").lower()
        defects.append(refuse(whole_file(name), f"the folder cannot be listed: {words}").defect)

    for here, folders, names in os.walk(folder, onerror=unlistable):
        folders[:] = sorted(name for name in folders if not _is_aside(name))
        for name in folders:
            _check_folder(Path(here, name), within, defects)
        for name in names:
            if name.lower().endswith(SUFFIXES) and not _is_aside(name):
                path = Path(here, name)
                yield Found(path, shown_name(path), within)


def _check_folder(folder: Path, within: Path, defects: list[Defect]) -> None:
    if folder.is_symlink() and not folder.resolve().is_relative_to(within):
        message = "a symbolic link that leads out of the ledger is not followed"
        defects.append(refuse(whole_file(shown_name(folder)), message).defect)


def _is_aside(name: str) -> bool:
    return name.startswith(("_", "."))
