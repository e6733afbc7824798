"""The commands: exit codes, channels, filters. In this process, since starting one for each case is slow."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.cli.app import COMMANDS
from claimcheck.cli.guard import run

Answer = Callable[..., tuple[int, str, str]]


@pytest.fixture
def answer(desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Answer:
    """Exit code, stdout and stderr of a command line in the desk's folder."""
    monkeypatch.chdir(desk)
    for name in ("FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def answered(*arguments: str) -> tuple[int, str, str]:
        code = run(arguments)
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return answered


@pytest.mark.parametrize(
    "arguments",
    [
        ["validate"],
        ["validate", "claims/first.yaml", "claims/second.yaml"],
        ["list"],
        ["show", "second/wau"],
        ["show", "wau"],
        ["groups"],
        ["conflicts"],
        ["conflicts", "--all", "--metric", "arr"],
        ["conflicts", "--entity", "Alder Chat", "--exit-code"],
        ["quantity", "$7B"],
        ["quantity", "no figure"],
        ["metrics"],
        ["metrics", "active", "weekly"],
        ["rule"],
        ["schema"],
        ["schema", "vocabulary"],
        ["--ledger", "claims", "list"],
        ["list", "--ledger", "claims"],
    ],
)
def test_an_answer_in_full_exits_0_and_says_nothing_else(arguments: list[str], answer: Answer) -> None:
    code, out, err = answer(*arguments)
    assert (code, err) == (0, "")
    assert out.endswith("\n")


@pytest.mark.parametrize("form", ["table", "concise", "json"])
def test_the_format_never_changes_the_code(form: str, answer: Answer) -> None:
    assert answer("conflicts", "-f", form)[0] == 0
    assert answer("conflicts", "--exit-code", "-f", form)[0] == 1


@pytest.mark.parametrize(
    "command", [["list"], ["groups"], ["conflicts"], ["metrics"], ["show", "first/arr"], ["validate"]]
)
@pytest.mark.parametrize("form", ["table", "json"])
def test_a_partial_answer_exits_1_prints_the_rest_and_names_what_is_lost(
    command: list[str], form: str, answer: Answer, partial: Path
) -> None:
    assert (partial / "claims" / "broken.yaml").is_file()
    code, out, err = answer(*command, "--output-format", form)
    assert code == 1
    assert "first/arr" in out or "first.yaml" in out or command in (["validate"], ["metrics"])
    if command != ["validate"]:
        assert "claims/broken.yaml:4: not read" in err
        assert "partial" in err
    if form == "json":
        assert json.loads(out)["partial"] is True


def test_the_nearest_id_is_named_without_its_source(answer: Answer) -> None:
    assert "did you mean second/wau?" in answer("show", "waw")[2]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["list", "--metric", "arrr"], '"arrr"'),
        (["metrics", "--ledger", "nowhere"], "nowhere"),
        (["list", "--since", "2025-13"], '"2025-13" is no date'),
        (["list", "--since", "2025-Q5"], '"2025-Q5" is no date'),
        (["list", "--since", "2025-H3"], '"2025-H3" is no date'),
        (["list", "--since", "soon"], '"soon" is no date'),
        (["list", "--since", "２０２５"], "is no date"),
        (["list", "--status", "rumour"], '"rumour" is no status'),
        (["list", "--sort", "colour"], "'colour'"),
        (["list", "-f", "xml"], "'xml'"),
        (["groups", "-f", "csv"], "'csv'"),
        (["show", "first/nothing"], "nothing"),
        (["show"], "missing argument"),
        (["rule", "malformed"], 'no rule is named "malformed"'),
        (["--ledger", "nowhere", "list"], "nowhere"),
        (["validate", "nowhere.yaml"], "nowhere.yaml"),
        (["--config", "nowhere.toml", "list"], "nowhere.toml"),
        (["list", "--output-file", "no/such/folder/x"], "no/such/folder/x"),
        (["list", "--output-file", "claims"], "claims"),
        (["frobnicate"], "no such command 'frobnicate'"),
        (["list", "--frobnicate"], "no such option"),
    ],
)
def test_what_cannot_be_done_exits_2_with_one_line_and_a_hint(
    arguments: list[str], message: str, answer: Answer
) -> None:
    code, out, err = answer(*arguments)
    assert (code, out) == (2, "")
    first, *rest = err.splitlines()
    assert first.startswith("error: ")
    assert not first.endswith(".")
    assert message in first
    assert all(line.startswith("hint: ") for line in rest)
    assert len(rest) <= 1


def test_filters_and_sorting(answer: Answer) -> None:
    def ids(*arguments: str) -> list[str]:
        document = json.loads(answer("list", "-f", "json", *arguments)[1])
        return [claim["id"] for claim in document["claims"]]

    assert ids("--sort", "value") == ["first/arr", "second/arr", "second/wau"]
    assert ids("--source", "second") == ["second/arr", "second/wau"]
    assert ids("--metric", "arr") == ["first/arr", "second/arr"]
    assert ids("--entity", "Alder Chat") == ["second/wau"]
    assert ids("--entity", "Alder Chat", "--entity", "Alder Robotics") == ["first/arr", "second/arr", "second/wau"]
    assert ids("--since", "2026") == ids("--since", "2026-Q1") == ids("--since", "2026-h1") == ["second/wau"]
    assert ids("--until", "2025-Q4") == ids("--until", "2025")
    assert ids("--until", "2025-12-31") == ["first/arr", "second/arr"]


def test_nothing_that_matches_is_said(answer: Answer) -> None:
    code, _, err = answer("list", "--since", "2030")
    assert code == 0
    assert "note: no claim matches" in err


def test_metrics_are_listed_with_their_claims_and_without_any_ledger(
    answer: Answer, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "claims" / "_vocabulary.yaml").write_text("metrics: {cranes: {unit: count}}\n", encoding="utf-8")
    found = json.loads(answer("metrics", "-f", "json")[1])["metrics"]
    counts = {one["name"]: one["claim_count"] for one in found}
    assert (counts["arr"], counts["cranes"], counts["headcount"]) == (2, 0, 0)
    assert answer("metrics", "no such thing")[::2] == (
        0,
        'note: no metric has a name, label or alias with "no such thing"\n',
    )
    (desk / "elsewhere").mkdir()
    monkeypatch.chdir(desk / "elsewhere")
    code, out, err = answer("metrics")
    assert (code, err) == (0, "note: no ledger here: these are the built-in metrics alone\n")
    assert out.endswith(f"{len(counts) - 1} metrics, all built in\n")


def test_where_to_look_for_a_metric_is_said_once(answer: Answer, desk: Path) -> None:
    file = desk / "claims" / "first.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("metric: arr", "metric: stations"), encoding="utf-8")
    code, out, err = answer("validate", "-f", "concise")
    assert (code, err) == (1, "note: `claimcheck metrics TEXT` finds a known metric by a word of its names\n")
    assert 'unknown metric "stations" [unknown-metric' in out
    assert answer("list", "--metric", "zzzz")[2].endswith("hint: `claimcheck metrics` lists them all\n")


def test_an_empty_folder_is_said(answer: Answer, desk: Path) -> None:
    (desk / "empty").mkdir()
    for command in ("validate", "list", "groups", "conflicts"):
        _, _, err = answer(command, "--ledger", "empty")
        assert 'no claim files in "empty"' in err


def test_files_without_a_ledger_around_them_can_be_validated(
    answer: Answer, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "elsewhere").mkdir()
    monkeypatch.chdir(desk / "elsewhere")
    (desk / "elsewhere" / "new.yaml").write_text((desk / "claims" / "first.yaml").read_text(), encoding="utf-8")
    assert answer("validate", "new.yaml") == (0, "1 file, 1 claim, no errors\n", "")


def test_the_ledger_of_the_configuration(answer: Answer, desk: Path) -> None:
    (desk / "claims").rename(desk / "facts")
    (desk / "claimcheck.toml").write_text('ledger = "facts"\n', encoding="utf-8")
    assert "facts/first.yaml:3:5" in answer("list", "-f", "concise")[1]
    (desk / "claimcheck.toml").write_text('leger = "facts"\n', encoding="utf-8")
    code, _, err = answer("list")
    assert code == 2
    assert '"leger"' in err


def test_the_answer_goes_to_the_file_in_one_step_and_its_mode_stays(answer: Answer, desk: Path) -> None:
    target = desk / "answer.csv"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    code, out, err = answer("list", "-f", "csv", "-o", "answer.csv")
    assert (code, out, err) == (0, "", "")
    assert target.read_text(encoding="utf-8").count("\n") == 4
    assert target.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in desk.iterdir()) == ["answer.csv", "claims"]


def test_the_answer_through_a_link_changes_what_it_leads_to(answer: Answer, desk: Path) -> None:
    (desk / "real.json").write_text("{}", encoding="utf-8")
    (desk / "link.json").symlink_to("real.json")
    assert answer("list", "-f", "json", "-o", "link.json")[0] == 0
    assert (desk / "link.json").is_symlink()
    assert json.loads((desk / "real.json").read_text(encoding="utf-8"))["version"] == 1


def test_colour_is_for_those_who_ask(answer: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in answer("list")[1]
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in answer("list")[1]
    assert "\x1b[" in answer("list", "--metric", "arrr")[2]
    assert "\x1b" not in answer("list", "-f", "csv")[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in answer("list")[1]


def test_a_bug_exits_3_with_one_line(answer: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("oh\x1b[31m\n::error::no")

    monkeypatch.setattr("claimcheck.pipeline.listing.list_claims", broken)
    code, out, err = answer("list")
    assert (code, out) == (3, "")
    first, hint = err.splitlines()
    assert first == r"error: a bug in claimcheck: RuntimeError: oh\x1b[31m\n::error::no"
    assert hint.startswith("hint: please report it")
    assert "Traceback" not in err
    assert "Traceback" in answer("--traceback", "list")[2]


@pytest.mark.parametrize("stop", [KeyboardInterrupt, EOFError])
def test_an_interrupt_exits_130(stop: type[BaseException], answer: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise stop

    monkeypatch.setattr("claimcheck.pipeline.listing.list_claims", interrupted)
    assert answer("list")[0] == 130


def test_every_command_has_help_that_fits_a_line(answer: Answer) -> None:
    code, out, _ = answer("--help")
    assert code == 0
    assert "..." not in out.partition("Commands:")[2]
    for name in COMMANDS:
        assert f"  {name} " in out
        assert answer(name, "--help")[0] == 0


def test_a_rule_has_a_page(answer: Answer) -> None:
    assert answer("rule", "malformed-file")[1].startswith("# malformed-file")
    assert json.loads(answer("rule", "malformed-file", "-f", "json")[1])["rules"][0]["page"]
    assert "structure" in answer("rule")[1]


def test_quantities_from_stdin(answer: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        closed = False

        class buffer:  # noqa: N801 - the name of sys.stdin's attribute
            @staticmethod
            def read() -> bytes:
                return "\ufeff$7B\n\n约 70亿美元\n".encode()

    monkeypatch.setattr("sys.stdin", Stdin)
    assert answer("quantity", "-", "-f", "concise")[1] == "$7B: 7 bn USD\n约 70亿美元: ~7 bn USD\n"
    monkeypatch.setattr("sys.stdin", None)
    assert answer("quantity", "-")[0] == 2


def test_an_answer_is_never_written_over_the_ledger(answer: Answer, desk: Path) -> None:
    before = {path: path.read_bytes() for path in (desk / "claims").iterdir()}
    for path in (*before, desk / "claims" / "new.yml"):
        code, out, err = answer("list", "-o", str(path))
        assert (code, out) == (2, "")
        assert "is of the ledger itself" in err
    assert {path: path.read_bytes() for path in (desk / "claims").iterdir()} == before
    assert answer("list", "-o", str(desk / "claims.yaml"))[0] == 0


def test_a_path_the_system_refuses_is_no_bug(answer: Answer) -> None:
    code, _, err = answer("--ledger", "x" * 300, "list")
    assert code == 2
    assert "a bug in claimcheck" not in err


def test_a_vocabulary_that_ends_in_yml_counts(answer: Answer, desk: Path) -> None:
    (desk / "claims" / "_vocabulary.yaml").unlink(missing_ok=True)
    (desk / "claims" / "_vocabulary.yml").write_text("metric: {}\n", encoding="utf-8")
    assert 'unknown field "metric"' in answer("validate")[1]


@pytest.mark.parametrize(
    "arguments",
    [["--ledger=", "list"], ["list", "--ledger="], ["verify", "--sources="], ["validate", ""], ["list", "-o", ""]],
)
def test_an_empty_path_is_not_the_current_folder(arguments: list[str], answer: Answer) -> None:
    code, out, err = answer(*arguments)
    assert (code, out) == (2, "")
    assert "a path of no characters is no path" in err
