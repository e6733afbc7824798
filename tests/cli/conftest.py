"""A small ledger on disk, and the program run as its users run it."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from claimcheck.cli import guard

FIRST = """\
source: {id: first, title: The first, published: 2026-03-17}
claims:
  - id: arr
    text: Alder Robotics has an annual recurring revenue of 7 billion dollars.
    quote: 7 billion dollars
    entity: Alder Robotics
    metric: arr
    value: 7 billion USD
    as_of: 2025-12
"""
SECOND = """\
source: {id: second, title: 第二篇, published: 2026-02-01}
claims:
  - id: arr
    text: Alder Robotics 的年化收入为 90 亿美元
    quote: 90 亿美元
    entity: Alder Robotics
    metric: arr
    value: 90亿美元
    as_of: 2025-12
  - id: wau
    text: Alder Chat has more than 900 million weekly active users.
    quote: more than 900 million
    entity: Alder Chat
    metric: weekly_active_users
    value: "> 900 million people"
    as_of: 2026-01
"""
BROKEN = "source: {id: broken, title: The third}\nclaims:\n  - id: lost\n    text: [\n"

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a ledger of two files and three claims, two of which conflict."""
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "first.yaml").write_text(FIRST, encoding="utf-8")
    (tmp_path / "claims" / "second.yaml").write_text(SECOND, encoding="utf-8")
    return tmp_path


@pytest.fixture
def partial(desk: Path) -> Path:
    """The same, and a third file that cannot be read."""
    (desk / "claims" / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    return desk


@pytest.fixture
def run(desk: Path) -> Run:
    """Run claimcheck in the desk's folder, off a terminal, in an environment of few words."""

    def started(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "claimcheck", *arguments],
            cwd=desk,
            env=plain_environment(environment),
            input=stdin,
            capture_output=True,
            check=False,
            timeout=60,
        )

    return started


@pytest.fixture
def inside(desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The same as `run` in this process, for tests of many steps: starting one takes longer than most answers."""
    monkeypatch.chdir(desk)
    for name in ("FORCE_COLOR", "NO_COLOR", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)

    def answered(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
        with monkeypatch.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, value)
            capsys.readouterr()
            code = guard.run(arguments)
            captured = capsys.readouterr()
        return subprocess.CompletedProcess(arguments, code, captured.out.encode(), captured.err.encode())

    return answered


def plain_environment(more: Mapping[str, str]) -> dict[str, str]:
    """What the interpreter needs and `more`: no colour, no terminal and no locale of the machine."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT", "PYTHONPATH") if name in os.environ}
    return {**kept, "LC_ALL": "C", **more}
