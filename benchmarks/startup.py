"""How long claimcheck takes to start, as ratios of whole processes measured in one run, one after the other.

    python benchmarks/startup.py [ROUNDS]

The machine's load moves all rows alike, so the ratios can be compared from machine to machine; the milliseconds cannot.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HELLO = """
import typer
app = typer.Typer()
@app.command()
def hello(name: str = "world") -> None:
    from rich.console import Console
    Console().print(f"hello {name}")
app()
"""
CLAIMCHECK = [sys.executable, "-m", "claimcheck"]
PROCESSES = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "typer and rich, hello world": [sys.executable, "-c", HELLO],
    "claimcheck --version": [*CLAIMCHECK, "--version"],
    "claimcheck quantity '$7B'": [*CLAIMCHECK, "quantity", "$7B"],
    "claimcheck list": [*CLAIMCHECK, "list"],
    "claimcheck conflicts": [*CLAIMCHECK, "conflicts"],
}


def seconds(command: list[str]) -> float:
    """Wall-clock seconds of one process, output thrown away. Raises CalledProcessError when it fails."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Measure in rounds, each process once a round, after one round that only warms the caches; print medians."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    times: dict[str, list[float]] = {name: [] for name in PROCESSES}
    for number in range(rounds + 1):
        for name, command in PROCESSES.items():
            spent = seconds(command)
            if number:
                times[name].append(spent)
    medians = {name: statistics.median(values) for name, values in times.items()}
    bare, hello, *_ = medians.values()
    print(f"{'process':<30}{'median ms':>10}{'x python':>10}{'x hello':>10}")
    for name, median in medians.items():
        print(f"{name:<30}{median * 1000:>10.0f}{median / bare:>10.1f}{median / hello:>10.2f}")


if __name__ == "__main__":
    main()
