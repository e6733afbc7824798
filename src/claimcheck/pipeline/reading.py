"""Load, then normalise."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.load.ledger import load_ledger
from claimcheck.model.ledger import Ledger
from claimcheck.normalise.ledger import normalise


def open_ledger(root: Path, paths: Sequence[Path] = (), *, compared: bool = True) -> Ledger:
    """Load and normalise the ledger at `root`; with `paths`, only those files or folders beside its vocabulary.

    `compared` unless no claim of it will be set beside another.
    Raises ClaimcheckError when `root` or a path is not there.
    """
    return normalise(load_ledger(root, paths), builtin_vocabulary(), compared=compared)
