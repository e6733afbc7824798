"""The entry point: `claimcheck` and `python -m claimcheck`."""

import sys

from claimcheck.cli.guard import run


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
