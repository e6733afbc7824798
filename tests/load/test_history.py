"""The ledger at a git revision, in real repositories."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.load.history import load_ledger_at
from claimcheck.model.errors import ClaimcheckError
from structure import claim, claim_file

Git = Callable[..., str]
SETTINGS = ["user.name=a", "user.email=a@example.org", "commit.gpgsign=false", "init.defaultBranch=main"]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a ledger of one file in its first commit, tagged `first`."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    folder = tmp_path / "desk"
    (folder / "claims").mkdir(parents=True)
    (folder / "claims" / "第一.yaml").write_text(claim_file(claim(), id_="first"), encoding="utf-8")
    (folder / "claims" / "broken.yaml").write_text("source: [\n", encoding="utf-8")
    git(folder, "init", "-q")
    commit(folder, "first")
    monkeypatch.chdir(folder)
    return folder


def git(folder: Path, *arguments: str) -> str:
    settings = [word for setting in SETTINGS for word in ("-c", setting)]
    return subprocess.run(
        ["git", *settings, "-C", folder, *arguments], check=True, capture_output=True, text=True
    ).stdout


def commit(folder: Path, tag: str) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", tag)
    git(folder, "tag", tag)


def ids(root: Path, revision: str) -> list[str]:
    return [f"{each.source}/{each.id.text}" for each in load_ledger_at(root, revision).claims]


def test_the_ledger_as_it_was_with_its_faults_where_files_are_shown(repository: Path) -> None:
    (repository / "claims" / "第一.yaml").unlink()
    read = load_ledger_at(Path("claims"), "first")
    assert [each.id.text for each in read.claims] == ["staff"]
    assert {each.place.file for each in read.defects} == {"claims/broken.yaml"}
    assert read.root == "claims"


def test_neither_index_nor_working_tree_is_touched(repository: Path) -> None:
    (repository / "claims" / "new.yaml").write_text("x", encoding="utf-8")
    git(repository, "add", "-A")
    (repository / "claims" / "第一.yaml").unlink()
    index = (repository / ".git" / "index").read_bytes()
    before = git(repository, "status", "--porcelain")
    load_ledger_at(Path("claims"), "first")
    assert (repository / ".git" / "index").read_bytes() == index
    assert git(repository, "status", "--porcelain") == before


def test_a_ledger_that_was_not_there_yet(repository: Path) -> None:
    (repository / "later").mkdir()
    assert load_ledger_at(Path("later"), "first").files == ()


def test_a_ledger_at_the_top_and_one_far_below(repository: Path) -> None:
    deep = repository / ":(top) b" / "[x]*" / "claims"
    deep.mkdir(parents=True)
    (deep / "b.yaml").write_text(claim_file(claim(), id_="deep"), encoding="utf-8")
    commit(repository, "second")
    assert ids(deep, "second") == ["deep/staff"]
    assert ids(deep, "first") == []
    assert sorted(ids(Path(), "second")) == ["deep/staff", "first/staff"]
    assert {each.place.file for each in load_ledger_at(Path(), "first").defects} == {"claims/broken.yaml"}


def test_in_a_worktree_and_outside_the_current_folder(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(repository, "worktree", "add", "-q", str(tmp_path / "tree"), "-b", "other")
    monkeypatch.chdir(tmp_path)
    assert ids(tmp_path / "tree" / "claims", "first") == ["first/staff"]
    assert ids(Path("desk/claims"), "HEAD") == ["first/staff"]


def test_what_a_hook_of_git_sets_leads_nowhere_else(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    assert ids(Path("claims"), "first") == ["first/staff"]


def test_links_are_not_followed(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.yaml").write_text(claim_file(claim(), id_="outside"), encoding="utf-8")
    (repository / "claims" / "link.yaml").symlink_to("../../outside.yaml")
    (repository / "claims" / "folder").symlink_to(tmp_path)
    commit(repository, "linked")
    assert len(load_ledger_at(Path("claims"), "linked").files) == 2
    assert ids(Path("claims"), "linked") == ["first/staff"]


def test_a_file_that_is_too_large_is_not_read(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    size = (repository / "claims" / "第一.yaml").stat().st_size
    monkeypatch.setattr("claimcheck.load.history.MAX_BYTES", size)
    assert ids(Path("claims"), "first") == ["first/staff"]
    monkeypatch.setattr("claimcheck.load.history.MAX_BYTES", size - 1)
    assert ids(Path("claims"), "first") == []


@pytest.mark.parametrize(
    "revision", ["nothing", "", "-h", "--help", "--output=x", "--all", "first:claims", "first\0", "first\n", "a..b"]
)
def test_what_is_no_revision(revision: str, repository: Path) -> None:
    with pytest.raises(ClaimcheckError, match="no revision"):
        load_ledger_at(Path("claims"), revision)
    assert not (repository / "x").exists()


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(ClaimcheckError, match="not a git repository"):
        load_ledger_at(tmp_path, "HEAD")


def test_without_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository))
    with pytest.raises(ClaimcheckError, match="git cannot be started"):
        load_ledger_at(Path("claims"), "first")


def test_an_object_that_is_missing_is_said(repository: Path) -> None:
    name = git(repository, "rev-parse", "first:claims/broken.yaml").strip()
    (repository / ".git" / "objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(ClaimcheckError, match="lacks the object"):
        load_ledger_at(Path("claims"), "first")
