"""Keep the output shown in README and docs true: run what stands between the markers and paste what comes out.

    python docs/refresh.py              rewrite the pages
    python docs/refresh.py --check      change nothing, exit 1 and show the difference when a page is stale
    python docs/refresh.py --command 1  print the first `sh` block of README, as a reader would copy it

A block is `<!-- output: COMMAND -->` ... `<!-- end -->`; COMMAND is a claimcheck command line, with `| head -n N` if it
is long, or one of the tables below.
"""

import argparse
import difflib
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from claimcheck.judge.rule import Family, Rule
from claimcheck.judge.run import RULES
from claimcheck.load import wire
from claimcheck.normalise.units import units_by_dimension

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("README.md", "docs/format.md", "docs/json.md")
BLOCK = re.compile(r"(?P<head><!-- output: (?P<command>[^\n]+?) -->\n).*?(?P<tail><!-- end -->)", re.DOTALL)
PIPE = re.compile(r"(?P<command>.*?)(?: \| head -n (?P<lines>[0-9]+))?")


def row(rule: Rule) -> str:
    """One rule, with a link to its page."""
    return f"| [{rule.name}](docs/rules/{rule.name}.md) | {rule.severity} | {rule.summary} |"


def rules_table() -> str:
    """All rules as a Markdown table, by family and then by name."""
    families = list(Family)
    rules = sorted(RULES, key=lambda rule: (families.index(rule.family), rule.name))
    rows = ["| rule | severity | what is wrong |", "|---|---|---|", *map(row, rules)]
    return "\n".join(rows) + "\n"


def fields_table(model: type[wire.Wire]) -> str:
    """The fields of one mapping of a ledger file, in the words of the schema."""
    rows = [
        f"| `{name}` | {'required' if field.is_required() else ''} | {field.description} |"
        for name, field in model.model_fields.items()
    ]
    return "\n".join(["| field | | what it holds |", "|---|---|---|", *rows]) + "\n"


def units_table() -> str:
    """What a metric's `unit` may name: each dimension with the base units of it."""
    rows = [
        f"| {f'`{dimension}`' if dimension else ''} | {units_told(dimension, units)} |"
        for dimension, units in units_by_dimension().items()
    ]
    return "\n".join(["| a dimension | one unit |", "|---|---|", *rows]) + "\n"


def units_told(dimension: str, units: Sequence[str]) -> str:
    """The base units of a dimension; of the currencies that there are codes for them."""
    if dimension == "currency":
        return f"a code of ISO 4217: `USD`, `EUR`, `CNY` and {len(units) - 3} more"
    if dimension == "price":
        return "money for something: `USD/months`, `EUR/Wh`"
    return ", ".join(f"`{unit}`" for unit in units)


TABLES: Mapping[str, Callable[[], str]] = {
    "table of rules": rules_table,
    "fields of a source": partial(fields_table, wire.SourceWire),
    "fields of an archived text": partial(fields_table, wire.ArchivedTextWire),
    "fields of a figure that is no claim": partial(fields_table, wire.NotClaimWire),
    "fields of a claim": partial(fields_table, wire.ClaimWire),
    "fields of a metric": partial(fields_table, wire.MetricWire),
    "table of units": units_table,
    "fields of an entity": partial(fields_table, wire.EntityWire),
    "fields of the groups": partial(fields_table, wire.GroupsWire),
    "fields of a waiver": partial(fields_table, wire.WaiverWire),
}


def answer(command: str) -> str:
    """Both channels of a claimcheck command, as a terminal would show them, without colour; `head` is ours."""
    match = PIPE.fullmatch(command)
    words = shlex.split(match["command"] if match else command)
    if not words or words[0] != "claimcheck":
        message = f"only claimcheck commands are run, not {command!r}"
        raise SystemExit(message)
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", *words[1:]],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    if done.returncode > 1:
        message = f"{command} exits {done.returncode}:\n{done.stdout}"
        raise SystemExit(message)
    lines = done.stdout.splitlines()
    limit = int(match["lines"]) if match and match["lines"] else len(lines)
    return "\n".join(line.rstrip() for line in lines[:limit])


def render(match: re.Match[str]) -> str:
    """One block, filled anew."""
    command = match["command"]
    if command in TABLES:
        return f"{match['head']}{TABLES[command]()}{match['tail']}"
    return f"{match['head']}```console\n$ {command}\n{answer(command)}\n```\n{match['tail']}"


def refresh(*, check: bool) -> int:
    """Fill the blocks of every page. Returns 1 when `check` and a page is stale, else 0."""
    stale = 0
    for name in PAGES:
        page = ROOT / name
        old = page.read_text(encoding="utf-8")
        new = BLOCK.sub(render, old)
        if old == new:
            continue
        if check:
            stale = 1
            sys.stdout.writelines(
                difflib.unified_diff(old.splitlines(keepends=True), new.splitlines(keepends=True), name, "as it is now")
            )
        else:
            page.write_text(new, encoding="utf-8")
            print(f"{name}: refreshed")
    return stale


def command_block(number: int) -> str:
    """The `number`-th `sh` block of README, 1-based."""
    blocks = re.findall(
        r"^```sh\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    return str(blocks[number - 1])


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="keep the output shown in README and docs true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--command", type=int)
    options = parser.parse_args()
    if options.command:
        print(command_block(options.command), end="")
        return 0
    return refresh(check=options.check)


if __name__ == "__main__":
    sys.exit(main())
