"""The configuration: `claimcheck.toml`, else `[tool.claimcheck]` in pyproject.toml, the closest going up."""

import tomllib
from pathlib import Path
from typing import Any

from claimcheck.load.words import did_you_mean, quoted
from claimcheck.model.config import Config
from claimcheck.model.errors import ClaimcheckError

KEYS = ("ledger", "sources")


def read_config(explicit: Path | None, start: Path) -> Config:
    """Return the configuration in `explicit`, else the closest at or above the folder `start`, else the defaults.

    Raises ClaimcheckError when the file cannot be read, is no TOML, or holds a key or value it should not.
    """
    if explicit is not None:
        table = _table(explicit)
        if table is None:
            raise ClaimcheckError(f'"{explicit}" has no [tool.claimcheck] table')
        return _config(table, explicit)
    folder = start.absolute()
    for here in (folder, *folder.parents):
        for name in ("claimcheck.toml", "pyproject.toml"):
            path = here / name
            table = _table(path) if path.is_file() else None
            if table is not None:
                return _config(table, path)
    return Config()


def _table(path: Path) -> dict[str, Any] | None:
    """Return our table of a TOML file; None when a pyproject.toml has none."""
    try:
        with path.open("rb") as stream:
            data = tomllib.load(stream)
    except OSError as error:
        words = (error.strerror or "unreadable").lower()
        raise ClaimcheckError(f'the configuration "{path}" cannot be read: {words}') from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ClaimcheckError(f'the configuration "{path}" is no TOML: {_lower_first(error)}') from None
    if path.name != "pyproject.toml":
        return data
    tool = data.get("tool")
    table = tool.get("claimcheck") if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ClaimcheckError(f'"tool.claimcheck" in "{path}" must be a table')
    return table


def _config(table: dict[str, Any], path: Path) -> Config:
    for key, value in table.items():
        if key not in KEYS:
            message = f'unknown key {quoted(key)} in "{path}"{did_you_mean(key, KEYS)}'
            raise ClaimcheckError(message, f"the keys are {' and '.join(KEYS)}")
        if not isinstance(value, str) or not value:
            raise ClaimcheckError(f'"{key}" in "{path}" must be the path of a folder')
    folders = {key: path.parent / value for key, value in table.items()}
    return Config(ledger=folders.get("ledger", Path("claims")), sources=folders.get("sources"), file=path)


def _lower_first(error: Exception) -> str:
    words = str(error)
    return words[:1].lower() + words[1:]
