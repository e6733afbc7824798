"""`--new-since`: what a branch adds, told by the same judgement at a git revision."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]

SETTINGS = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]


@pytest.fixture
def first(desk: Path) -> str:
    """The first file of the desk's ledger."""
    return (desk / "claims" / "first.yaml").read_text(encoding="utf-8")


@pytest.fixture
def repository(desk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The desk's folder, its ledger committed and tagged `base`."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    git(desk, "init", "-q")
    commit(desk, "base")
    return desk


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *SETTINGS, "-C", folder, *arguments], check=True, capture_output=True)


def commit(folder: Path, tag: str) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", tag)
    git(folder, "tag", tag)


def write(repository: Path, name: str, text: str) -> None:
    (repository / "claims" / name).write_text(text, encoding="utf-8")


@pytest.mark.usefixtures("repository")
def test_what_stood_there_is_counted_and_left_out(run: Run) -> None:
    assert run("conflicts", "--exit-code", "--new-since", "base").returncode == 0
    assert run("conflicts", "--new-since", "base").stdout == b"no conflicts, 1 known at base\n"
    concise = run("conflicts", "--new-since", "base", "-f", "concise")
    assert (concise.stdout, concise.stderr) == (b"", b"note: 1 known at base\n")
    document = json.loads(run("conflicts", "--new-since", "base", "-f", "json").stdout)
    assert document["new_since"] == {"revision": "base", "known": 1}
    assert document["findings"] == document["series"] == []
    assert json.loads(run("conflicts", "-f", "json").stdout)["new_since"] is None
    every = run("conflicts", "--all", "--new-since", "base").stdout.decode()
    assert "2 series, 3 claims, no conflicts, 1 known at base" in every
    judged = json.loads(run("conflicts", "--all", "--new-since", "base", "-f", "json").stdout)["series"]
    assert "conflicts" in {pair["verdict"] for one in judged for pair in one["verdicts"]}  # known, and no step for that


def test_what_is_new_is_shown_wherever_its_lines_stand(repository: Path, inside: Run, first: str) -> None:
    third = first.replace("first", "third").replace("metric: arr", "metric: valuation").replace("7 b", "50 b")
    write(repository, "first.yaml", "# moved\n\n" + first)
    write(repository, "第三.yaml", third)
    write(repository, "第四.yaml", third.replace("third", "fourth").replace("50 b", "90 b"))
    done = inside("conflicts", "--exit-code", "--new-since", "base", "-f", "json")
    document = json.loads(done.stdout)
    assert done.returncode == 1
    assert [sorted(finding["claims"]) for finding in document["findings"]] == [["fourth/arr", "third/arr"]]
    assert document["new_since"]["known"] == 1


def test_another_value_makes_the_conflict_new(repository: Path, inside: Run, first: str) -> None:
    assert inside("conflicts", "--exit-code", "--new-since", "base").returncode == 0
    write(repository, "first.yaml", first.replace("7 billion", "70 billion"))
    assert inside("conflicts", "--exit-code", "--new-since", "base").returncode == 1


def test_a_claim_that_joins_makes_the_conflict_new(repository: Path, inside: Run, first: str) -> None:
    write(repository, "third.yaml", first.replace("first", "third").replace("7 billion", "20 billion"))
    assert inside("conflicts", "--exit-code", "--new-since", "base").returncode == 1


def test_validate_fails_on_new_errors_alone(repository: Path, inside: Run, first: str) -> None:
    write(repository, "broken.yaml", "source: [\n")
    commit(repository, "broken")
    assert inside("validate").returncode == 1
    old = inside("validate", "--new-since", "broken")
    assert (old.returncode, old.stdout) == (0, b"3 files, 3 claims, no errors, 2 known at broken\n")
    assert inside("validate", "--new-since", "base").returncode == 1
    assert inside("validate", "claims/broken.yaml", "--new-since", "broken").returncode == 0
    write(repository, "first.yaml", first.replace("metric: arr", "metric: arrr"))
    new = inside("validate", "--new-since", "broken", "-f", "concise")
    assert new.returncode == 1
    assert new.stdout.decode().count("\n") == 1
    assert "unknown-metric" in new.stdout.decode()


def test_filters_may_name_what_came_later(repository: Path, inside: Run, first: str) -> None:
    write(repository, "_vocabulary.yaml", "entities: {Elm: {aliases: [Elm Inc]}, Alder Robotics: {}, Alder Chat: {}}\n")
    write(repository, "third.yaml", first.replace("first", "third").replace("Alder Robotics", "Elm"))
    done = inside("conflicts", "--entity", "Elm Inc", "--new-since", "base")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"0 known at base" in done.stdout


def test_a_waiver_taken_away_makes_its_finding_new(repository: Path, inside: Run) -> None:
    name = json.loads(inside("conflicts", "-f", "json").stdout)["findings"][0]["fingerprint"]
    inside("waive", name, "--reason", "seen")
    commit(repository, "waived")
    assert b"1 waived, 0 known at waived" in inside("conflicts", "--new-since", "waived").stdout
    (repository / "claims" / "_waivers.yaml").unlink()
    assert inside("conflicts", "--exit-code", "--new-since", "waived").returncode == 1


def test_a_finding_waived_since_is_counted_as_waived(repository: Path, inside: Run) -> None:
    name = json.loads(inside("conflicts", "-f", "json").stdout)["findings"][0]["fingerprint"]
    inside("waive", name, "--reason", "seen")
    assert inside("conflicts", "--new-since", "base").stdout == b"no conflicts, 1 waived, 0 known at base\n"
    assert (repository / "claims" / "_waivers.yaml").is_file()


def test_verify(repository: Path, inside: Run, first: str) -> None:
    (repository / "texts").mkdir()
    (repository / "texts" / "a.txt").write_text("nothing of the kind\n", encoding="utf-8")
    write(repository, "first.yaml", first.replace("first,", "first, text: {file: a.txt},", 1))
    verify = ("verify", "--sources", "texts", "--new-since")
    assert inside(*verify, "base").returncode == 1
    commit(repository, "linked")
    assert inside(*verify, "linked").returncode == 0


@pytest.mark.parametrize("command", [("validate",), ("conflicts",), ("verify", "--sources", ".")])
def test_what_is_no_revision(command: tuple[str, ...], repository: Path, inside: Run) -> None:
    done = inside(*command, "--new-since", "nothing")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith('error: no revision "nothing" in the repository of "claims"')
    assert (repository / "claims").is_dir()


def test_outside_a_repository(inside: Run, desk: Path) -> None:
    done = inside("conflicts", "--new-since", "HEAD", GIT_CEILING_DIRECTORIES=str(desk.parent))
    assert done.returncode == 2
    assert "not a git repository" in done.stderr.decode()
