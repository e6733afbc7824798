"""The data files that come in the wheel."""

import pkgutil


def shipped(name: str) -> bytes:
    """Return a file of claimcheck/vocabulary. Raises FileNotFoundError when it is not in the installation: a bug.

    pkgutil, because importlib.resources takes six times as long to load.
    """
    data = pkgutil.get_data("claimcheck", f"vocabulary/{name}")
    if data is None:
        raise FileNotFoundError(name)
    return data
