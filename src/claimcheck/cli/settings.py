"""What the run is told from outside: global options, and the configuration file behind them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import typer

from claimcheck.model.errors import ClaimcheckError

DEFAULT_LEDGER = Path("claims")
KEYS = ("ledger", "sources")  # both are folders, relative to the configuration file


@dataclass(frozen=True, slots=True)
class Settings:
    """The global options as given; None where they were not."""

    ledger: Path | None = None
    config: Path | None = None
    traceback: bool = False


def given_settings(context: typer.Context) -> Settings:
    """The global options of this run."""
    settings = context.find_object(Settings)
    return settings if settings is not None else Settings()


def ledger_root(context: typer.Context, given: Path | None) -> Path | None:
    """The ledger somebody chose: after the command, else before it, else in the configuration; None when nobody did."""
    settings = given_settings(context)
    return given or settings.ledger or configured(settings).get("ledger")


def configured(settings: Settings) -> Mapping[str, Path]:
    """The folders named by the configuration file given, else by the closest one from here upwards; often none.

    Raises ClaimcheckError when it cannot be read, or has an unknown key.
    """
    for file in (settings.config,) if settings.config else _candidates(Path.cwd()):
        table = _table(file)
        if table is not None:
            return _checked(file, table)
    return {}


def _candidates(start: Path) -> Iterator[Path]:
    for folder in (start, *start.parents):
        yield from (file for name in ("claimcheck.toml", "pyproject.toml") if (file := folder / name).is_file())


def _table(file: Path) -> Mapping[str, object] | None:
    """The settings in the file; None for a pyproject.toml that has no table of ours."""
    import tomllib

    try:
        with file.open("rb") as stream:
            document = tomllib.load(stream)
    except (OSError, ValueError) as error:
        raise ClaimcheckError(f'cannot read configuration "{file}": {error}') from error
    if file.name != "pyproject.toml":
        return document
    tool = document.get("tool")
    table = tool.get("claimcheck") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None


def _checked(file: Path, table: Mapping[str, object]) -> Mapping[str, Path]:
    folders = {}
    for key, value in table.items():
        if key not in KEYS:
            raise ClaimcheckError(f'unknown key "{key}" in "{file}"', f"known keys are {', '.join(KEYS)}")
        if not isinstance(value, str):
            raise ClaimcheckError(f'"{key}" in "{file}" is no text', "write the path of a folder in quotes")
        folders[key] = _shortest(file.parent / value)
    return folders


def _shortest(path: Path) -> Path:
    """The path relative to here where it lies below: what the user sees in every place shown."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
