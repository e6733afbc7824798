"""How each stage grows with the ledger: generated ledgers of 1,000, 10,000 and 100,000 claims, in two shapes.

    python benchmarks/scale.py [CLAIMS ...]

`spread`: many entities and metrics, a few claims each. `one series`: every claim about one thing, the worst case for
pairs. Every size runs in a process of its own, so that memory can be told apart. Look at the growth, seconds per claim
against the size before (1.0 is linear), not at the seconds.
"""

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import claimcheck.__main__  # noqa: F401 - the garbage collector as the command sets it
from claimcheck.judge.pairs import time_order
from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.load.ledger import load_ledger
from claimcheck.model.query import Query
from claimcheck.normalise.ledger import normalise
from claimcheck.pipeline.conflicts import conflicts
from claimcheck.pipeline.grouping import groups
from claimcheck.pipeline.judging import judged, validate

T = TypeVar("T")
SIZES = (1_000, 10_000, 100_000)
SHAPES = ("spread", "one series")
PER_FILE = 100  # claims
METRICS = ("arr", "valuation", "weekly_active_users", "headcount", "revenue", "customers")
UNITS = ("million USD", "billion USD", "million people", "people", "million USD", "customers")


def claim(number: int, shape: str, dice: random.Random) -> str:
    """One claim in YAML; values lie within a factor of two, so that some clash."""
    kind, entity = (0, "Company 0") if shape == "one series" else (dice.randrange(6), f"Company {number // 40}")
    month = f"{dice.randrange(2015, 2026)}-{dice.randrange(1, 13):02}"
    value = f"{dice.randrange(100, 200)} {UNITS[kind]}"
    return (
        f"  - id: claim-{number}\n"
        f"    text: {entity} stood at {value} in {month}, said report {number}.\n"
        f"    quote: stood at {value}\n"
        f"    entity: {entity}\n    metric: {METRICS[kind]}\n    value: {value}\n    as_of: {month}\n"
    )


def write_ledger(folder: Path, claims: int, shape: str) -> None:
    """Fill `folder` with `claims` claims, the same ones every time."""
    dice = random.Random(0)  # noqa: S311 - test data, nothing to guess
    for first in range(0, claims, PER_FILE):
        head = f"source:\n  id: source-{first}\n  title: Report {first}\n  published: 2026-01-01\nclaims:\n"
        body = "".join(claim(number, shape, dice) for number in range(first, min(first + PER_FILE, claims)))
        (folder / f"source-{first}.yaml").write_text(head + body, encoding="utf-8")


def timed(spent: dict[str, float], stage: str, work: Callable[[], T]) -> T:
    """What `work` returns; its wall-clock seconds go into `spent`."""
    start = time.perf_counter()
    result = work()
    spent[stage] = time.perf_counter() - start
    return result


def measure(claims: int, shape: str) -> dict[str, float]:
    """Seconds of each stage, and the peak memory of this process in MiB."""
    spent: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        write_ledger(Path(name), claims, shape)
        raw = timed(spent, "load", lambda: load_ledger(Path(name), ()))
        ledger = timed(spent, "normalise", lambda: normalise(raw, builtin_vocabulary()))
        if len(ledger.claims) != claims:
            raise SystemExit(f"{claims - len(ledger.claims)} generated claims were lost: {ledger.defects[:3]}")
        timed(spent, "sort", lambda: sorted(ledger.claims, key=time_order))  # what judging a series is held against
        timed(spent, "judge", lambda: judged(ledger, ledger.claims))
        timed(spent, "validate", lambda: validate(ledger))
        timed(spent, "conflicts", lambda: conflicts(ledger, Query(), every_series=True))
        timed(spent, "groups", lambda: groups(ledger, Query()))
    spent["MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return spent


def in_process(claims: int, shape: str) -> dict[str, float]:
    """`measure` in a process of its own. Raises CalledProcessError when it fails."""
    command = [sys.executable, __file__, "--one", str(claims), shape]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return {name: float(value) for name, value in json.loads(done.stdout).items()}


def main() -> None:
    """Print one table a shape: seconds, and in brackets the growth per claim against the row above."""
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measure(int(sys.argv[2]), sys.argv[3])))
        return
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    for shape in SHAPES:
        before: tuple[int, dict[str, float]] | None = None
        print(f"\n{shape}")
        for size in sizes:
            spent = in_process(size, shape)
            if before is None:
                print(f"{'claims':>9}" + "".join(f"{stage:>16}" for stage in spent))
            print(f"{size:>9,}" + "".join(cell(stage, size, spent, before) for stage in spent), flush=True)
            before = size, spent


def cell(stage: str, size: int, spent: dict[str, float], before: tuple[int, dict[str, float]] | None) -> str:
    """One figure, with its growth per claim when there is a smaller size to compare with."""
    if stage == "MiB":
        return f"{spent[stage]:>16.0f}"
    figure = f"{spent[stage]:.2f} s"
    growth = "" if before is None else f" ({spent[stage] / before[1][stage] * before[0] / size:.1f}x)"
    return f"{figure + growth:>16}"


if __name__ == "__main__":
    main()
