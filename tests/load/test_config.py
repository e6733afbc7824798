"""The closest configuration going up, and nothing in it that is not understood."""

from pathlib import Path

import pytest

from claimcheck.load.config import read_config
from claimcheck.model.config import Config
from claimcheck.model.errors import ClaimcheckError


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


@pytest.fixture
def top(tmp_path: Path) -> Path:
    """A folder whose own configuration shields the tests from any above it."""
    write(tmp_path, "claimcheck.toml", 'ledger = "top"\n')
    return tmp_path


def test_the_closest_wins(top: Path) -> None:
    deep = top / "a" / "b"
    deep.mkdir(parents=True)
    assert read_config(None, deep).ledger == top / "top"
    file = write(top / "a", "pyproject.toml", '[tool.claimcheck]\nledger = "facts"\nsources = "../archive"\n')
    assert read_config(None, deep) == Config(top / "a" / "facts", top / "a" / "../archive", file)
    write(top / "a", "claimcheck.toml", "")
    assert read_config(None, deep) == Config(Path("claims"), None, top / "a" / "claimcheck.toml")


@pytest.mark.parametrize("text", ["", "[tool.ruff]\n", "[project]\nname = 'x'\n", "tool = 3\n"])
def test_a_pyproject_that_does_not_speak_of_us_is_passed_by(text: str, top: Path) -> None:
    write(top / "a", "pyproject.toml", text)
    assert read_config(None, top / "a").ledger == top / "top"


def test_one_named_on_the_command_line_is_the_only_one(top: Path) -> None:
    file = write(top / "conf", "mine.toml", 'sources = "/archive"\n')
    assert read_config(file, top) == Config(Path("claims"), Path("/archive"), file)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('legder = "x"', 'unknown key "legder" in "[^"]*", did you mean "ledger"'),
        ('theme = "dark"', 'unknown key "theme" in "[^"]*"$'),
        ("ledger = 3", '"ledger" in "[^"]*" must be the path of a folder'),
        ('sources = ""', '"sources" in "[^"]*" must be the path of a folder'),
        ("ledger = x", r"is no TOML: .*line 1"),
        ("x = " + "[" * 10_000, "is no TOML"),
    ],
)
def test_what_is_not_understood_is_refused(text: str, message: str, tmp_path: Path) -> None:
    file = write(tmp_path, "claimcheck.toml", text)
    for explicit in (file, None):
        with pytest.raises(ClaimcheckError, match=message):
            read_config(explicit, tmp_path)


def test_no_file_where_one_was_named(tmp_path: Path) -> None:
    with pytest.raises(ClaimcheckError, match="cannot be read: no such file"):
        read_config(tmp_path / "none.toml", tmp_path)
    file = write(tmp_path, "pyproject.toml", "[tool.ruff]\n")
    with pytest.raises(ClaimcheckError, match=r"has no \[tool\.claimcheck\] table"):
        read_config(file, tmp_path)
    write(tmp_path, "pyproject.toml", "[tool]\nclaimcheck = 3\n")
    with pytest.raises(ClaimcheckError, match="must be a table"):
        read_config(None, tmp_path)
