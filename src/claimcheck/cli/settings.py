"""What the run is told from outside: global options, and the configuration file behind them."""

from pathlib import Path
from typing import NamedTuple

import typer

DEFAULT_LEDGER = Path("claims")


class Settings(NamedTuple):
    """The global options as given; None where they were not."""

    ledger: Path | None = None
    config: Path | None = None
    traceback: bool = False


def ledger_root(context: typer.Context, given: Path | None) -> Path | None:
    """The ledger somebody chose: after the command, else before it, else in the configuration; None when nobody did.

    Raises ClaimcheckError for a configuration that cannot be read.
    """
    chosen, _ = configured_folders(context)
    return given or _settings(context).ledger or chosen


def configured_folders(context: typer.Context) -> tuple[Path | None, Path | None]:
    """The folders of the ledger and of the archived texts as the configuration names them; None where it is silent.

    Raises ClaimcheckError when it cannot be read or names something else.
    """
    from claimcheck.load.config import read_config

    config = read_config(_settings(context).config, Path.cwd())
    ledger = config.ledger if config.ledger != DEFAULT_LEDGER else None
    return ledger and _shortest(ledger), config.sources and _shortest(config.sources)


def _settings(context: typer.Context) -> Settings:
    settings = context.find_object(Settings)
    return settings if settings is not None else Settings()


def _shortest(path: Path) -> Path:
    """The path relative to here where it lies below: it is shown in every place."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
