"""Pages as tests read them: the fenced blocks of a Markdown file, and the ledger files among them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimcheck.cli.guard import run

ROOT = Path(__file__).resolve().parent.parent
FINDING = re.compile(r"[^:\n]+:[0-9]+:[0-9]+: (?:error|warning|note): .+ \[[a-z-]+(?: [0-9a-f]{8})?\](?: \(waived\))?")
_FINGERPRINT = re.compile(r"(?<=[a-z]) [0-9a-f]{8}(?=\](?: \(waived\))?$)")
_FENCE = re.compile(r"^```(?P<language>[a-z]*)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
_FILE = re.compile(r"# file: (?P<name>(?:claims|sources)/[\w./-]+)\n")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, its text, and the file it stands for when its first line names one."""

    language: str
    text: str
    file: str | None


def blocks(markdown: str) -> list[Block]:
    """All fenced blocks, in order. The line that names a file stays in a YAML file, where it is a comment."""
    found = []
    for match in _FENCE.finditer(markdown):
        named = _FILE.match(match["text"])
        file = named["name"] if named else None
        skipped = named.end() if named and named["name"].endswith(".txt") else 0
        found.append(Block(match["language"], match["text"][skipped:], file))
    return found


def section(markdown: str, title: str) -> str:
    """What stands under `## title`, to the next heading of that level. Raises IndexError without such a heading."""
    return re.split(r"^## ", markdown.split(f"\n## {title}\n")[1], maxsplit=1, flags=re.MULTILINE)[0]


def write_files(folder: Path, parts: Iterable[Block]) -> None:
    """Write the ledger files and articles among the blocks; YAML that names no file is `claims/example.yaml`."""
    for block in parts:
        name = block.file or ("claims/example.yaml" if block.language == "yaml" else None)
        if name:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")


def answer(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """The exit code and the standard output of one command line, run in this process and folder."""
    capsys.readouterr()
    code = run(arguments)
    return code, capsys.readouterr().out


def findings(output: str) -> list[str]:
    """The lines of a concise answer that are findings, without their fingerprints: pages have none."""
    return [_FINGERPRINT.sub("", line) for line in _finding_lines(output)]


def _finding_lines(output: str) -> Iterator[str]:
    return (line for line in output.splitlines() if FINDING.fullmatch(line))
