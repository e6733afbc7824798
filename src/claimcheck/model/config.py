"""What a configuration file may set."""

from pathlib import Path
from typing import NamedTuple


class Config(NamedTuple):
    """Folders, resolved against the folder of the file that names them. `file` is None when there is none."""

    ledger: Path = Path("claims")
    sources: Path | None = None  # the archived texts
    file: Path | None = None
