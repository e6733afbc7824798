"""What a configuration file may set."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Config:
    """Folders, resolved against the folder of the file that names them. `file` is None when there is none."""

    ledger: Path = Path("claims")
    sources: Path | None = None  # the archived texts
    file: Path | None = None
