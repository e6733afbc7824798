"""The whole ledger: walk, read, check, file by file, each inside its own guard."""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from claimcheck.load.claim_file import ClaimFile, read_claim_file, source_id
from claimcheck.load.collector import collector_off
from claimcheck.load.reader import RefusedError, read_text, refuse, whole_file
from claimcheck.load.vocabulary import read_vocabulary
from claimcheck.load.waivers import read_waivers
from claimcheck.load.walk import Found, beside_claims, find_claim_files, shown_name
from claimcheck.load.words import quoted
from claimcheck.model.place import Scalar, Spot
from claimcheck.model.raw import Defect, RawClaim, RawLedger, RawRemains, RawSource, RawVocabulary, RawWaiver

T = TypeVar("T")


class _Gathered:
    __slots__ = ("claims", "defects", "remains", "sources")

    def __init__(self) -> None:
        self.sources: list[RawSource] = []
        self.claims: list[RawClaim] = []
        self.remains: list[RawRemains] = []
        self.defects: list[Defect] = []


def load_ledger(root: Path, paths: Sequence[Path] = ()) -> RawLedger:
    """Read the ledger at `root`; with `paths`, only the claim files at and below them, beside its vocabulary.

    Whatever does not fit is a defect. Raises ClaimcheckError when `root` or a path is not there.
    """
    with collector_off():
        gathered = _Gathered()
        files = find_claim_files(root, paths, gathered.defects)
        taken = _ids_elsewhere(root, files) if paths else {}
        for found in files:
            read = _guarded(found, read_claim_file, gathered.defects)
            if read is not None:
                _gather(read, taken, gathered)
        vocabulary = _vocabulary(root, gathered.defects)
        waivers = _waivers(root, gathered.defects)
    return RawLedger(
        root=shown_name(root),
        files=tuple(found.shown for found in files),
        sources=tuple(gathered.sources),
        claims=tuple(gathered.claims),
        remains=tuple(gathered.remains),
        vocabulary=vocabulary,
        waivers=waivers,
        defects=tuple(gathered.defects),
    )


def _guarded(found: Found, read: Callable[[str, str], T], defects: list[Defect]) -> T | None:
    """Read one file; whatever goes wrong with it, the others are answered."""
    try:
        return read(read_text(found.path, found.shown, found.within), found.shown)
    except RefusedError as error:
        defects.append(error.defect)
    except Exception as error:  # noqa: BLE001 - a bug of ours in one file must not hide the others
        message = f"claimcheck failed on this file: {type(error).__name__}: {error}; please report it"
        defects.append(refuse(whole_file(found.shown), message).defect)
    return None


def _gather(read: ClaimFile, taken: dict[str, Scalar], gathered: _Gathered) -> None:
    """Add what a file gave, unless its source id is another's: its claims would have no id of their own."""
    gathered.defects += read.defects
    gathered.remains += read.remains
    source = read.source
    if source is None:
        return
    first = taken.setdefault(source.id.text, source.id)
    if first is not source.id:
        spot = Spot(first.place, "first used here")
        message = f"source id {quoted(source.id.text)} is taken by another file"
        gathered.defects.append(Defect("duplicate-id", source.id.place, message, (spot,), lost=True))
        gathered.remains += (RawRemains(None, one.entity, one.metric, one.value, one.as_of) for one in read.claims)
        return
    gathered.sources.append(source)
    gathered.claims += read.claims


def _ids_elsewhere(root: Path, files: Iterable[Found]) -> dict[str, Scalar]:
    """Map the source ids of the ledger's files that are not read to their places; their faults are not asked for."""
    read = {os.path.realpath(found.path) for found in files}
    ids: dict[str, Scalar] = {}
    for other in find_claim_files(root, (), []):
        if os.path.realpath(other.path) not in read:  # Path.resolve raises where links run in a circle
            name = _guarded(other, source_id, [])
            if name is not None:
                ids.setdefault(name.text, name)
    return ids


def _vocabulary(root: Path, defects: list[Defect]) -> RawVocabulary:
    found = _shared(root, "_vocabulary.yaml")
    read = _guarded(found, read_vocabulary, defects) if found else None
    if read is None:
        return RawVocabulary()
    defects += read[1]
    return read[0]


def _waivers(root: Path, defects: list[Defect]) -> tuple[RawWaiver, ...]:
    found = _shared(root, "_waivers.yaml")
    read = _guarded(found, read_waivers, defects) if found else None
    if read is None:
        return ()
    defects += read[1]
    return read[0]


def _shared(root: Path, name: str) -> Found | None:
    path = beside_claims(root, name)
    return Found(path, shown_name(path), root.resolve()) if path.exists() or path.is_symlink() else None
