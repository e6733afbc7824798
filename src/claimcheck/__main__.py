"""The entry point: `claimcheck` and `python -m claimcheck`."""

import gc
import sys

# A run is short and its values hold no cycles: looking for some at every 700 objects is a sixth of the time of `list`.
gc.set_threshold(100_000, 50, 100)

from claimcheck.cli.guard import run  # noqa: E402 - the imports are what makes the most objects


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
