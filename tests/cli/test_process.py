"""The program as a process: pipes, encodings, closed channels, start-up."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import claimcheck

posix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
Run = Callable[..., subprocess.CompletedProcess[bytes]]


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """A command line of bash in which `claimcheck` is the program; a failing pipe fails as a whole."""
    function = f"claimcheck() {{ '{sys.executable}' -m claimcheck \"$@\"; }}; "
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C"}
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", function + command],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"TERM": "dumb"},
        {"COLUMNS": "30", "NO_COLOR": "1", "FORCE_COLOR": "1"},
    ],
)
def test_the_same_bytes_everywhere(environment: dict[str, str], run: Run) -> None:
    done = run("conflicts", **environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Alder Robotics · annual".encode() in done.stdout
    assert b"\x1b" not in done.stdout
    assert max(map(len, done.stdout.decode().splitlines())) > 80


def test_arguments_that_are_no_text(run: Run) -> None:
    done = run("show", os.fsdecode(b"\xff\x1b[31m"))
    assert done.returncode == 2
    assert b"<U+DCFF>" in done.stderr
    assert b"\x1b" not in done.stderr


def test_quantities_from_stdin(run: Run) -> None:
    assert run("quantity", "-", "-f", "concise", stdin="约 70亿美元\r\n".encode()).stdout.endswith(b"~7 bn USD\n")
    assert b"it looks like UTF-16" in run("quantity", "-", stdin="$7B".encode("utf-16")).stderr
    done = run("quantity", "-", stdin=b"ok\n\xff\n")
    assert done.returncode == 2
    assert b"standard input is not UTF-8: line 2" in done.stderr


@posix
@pytest.mark.parametrize("command", ["conflicts", "schema", "--help"])
def test_a_closed_pipe_is_quiet(command: str, desk: Path) -> None:
    done = shell(f"claimcheck {command} | true", desk)
    assert (done.returncode, done.stderr) == (0, b"")


@posix
@pytest.mark.parametrize("command", ["list", "--version", "--help"])
def test_a_full_disk_is_said(command: str, desk: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    done = shell(f"claimcheck {command} > /dev/full", desk)
    assert done.returncode == 2
    assert done.stderr == b"error: cannot write to standard output: No space left on device\n"


@posix
def test_closed_channels(desk: Path) -> None:
    assert shell("claimcheck list >&-", desk).returncode == 2
    assert shell("claimcheck list -o out.txt >&-", desk).returncode == 0
    assert (desk / "out.txt").read_text(encoding="utf-8").endswith("3 claims from 2 sources\n")
    assert shell("claimcheck list 2>&-", desk).returncode == 0
    assert shell("claimcheck list --metric nothing-like-it 2>&-", desk).returncode == 2
    assert shell("claimcheck list <&-", desk).returncode == 0
    assert shell("claimcheck quantity - <&-", desk).returncode == 2
    assert shell("claimcheck list -f json -o /dev/stdout", desk).stdout.startswith(b"{")


@posix
def test_on_a_terminal_the_table_fits_and_a_dumb_one_gets_no_colour(desk: Path) -> None:
    for term, coloured in (("xterm", True), ("dumb", False)):
        text = on_a_terminal(["conflicts"], desk, {"TERM": term, "COLUMNS": "60"})
        assert ("\x1b[" in text) is coloured
        assert "Alder Robotics · annual" in text
    assert max(map(len, text.splitlines())) <= 60


def on_a_terminal(arguments: list[str], folder: Path, environment: dict[str, str]) -> str:
    """What the program writes to a pseudo-terminal."""
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "claimcheck", *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], **environment},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        parts = []
        try:
            while part := os.read(ours, 65536):
                parts.append(part)
        except OSError:  # Linux says EIO when the other side has gone
            pass
        os.close(ours)
    return b"".join(parts).decode()


def test_the_version_and_what_it_does_not_load(run: Run) -> None:
    assert run("--version").stdout.decode() == f"claimcheck {claimcheck.__version__}\n"
    heavy = {"rich", "pydantic", "yaml", "rapidfuzz", "opencc", "claimcheck.pipeline", "claimcheck.load"}
    assert loaded("--version") & heavy == set()


def test_rich_is_loaded_only_by_a_table_that_needs_it(desk: Path) -> None:
    """Plain text has the width it has; Chinese has not, and no other format asks."""

    def uses_rich(form: str) -> bool:
        return "rich" in loaded("list", "-f", form, "-o", str(desk / "out"), "--ledger", str(desk / "claims"))

    assert not any(uses_rich(form) for form in ("table", "concise", "json", "csv"))
    source = "source: {id: c, title: C}\nclaims:\n  - {id: x, text: t, entity: 甲公司, metric: arr, value: 7 USD}\n"
    (desk / "claims" / "c.yaml").write_text(source, encoding="utf-8")
    assert {form: uses_rich(form) for form in ("table", "concise", "json", "csv")} == {
        "table": True,
        "concise": False,
        "json": False,
        "csv": False,
    }


def loaded(*arguments: str) -> set[str]:
    """The modules in memory when the command is done."""
    program = (
        "import sys, json; from claimcheck.cli.guard import run; run(json.loads(sys.argv[1]));"
        "print(json.dumps(list(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, json.dumps(arguments)], capture_output=True, check=True, timeout=60
    )
    return set(json.loads(done.stdout.splitlines()[-1]))
