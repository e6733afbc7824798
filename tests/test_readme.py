"""What README and the pages beside it promise. That shown output is fresh is checked by docs/refresh.py, in CI."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from claimcheck.cli.app import COMMANDS
from claimcheck.model.verdict import Verdict
from claimcheck.render.formats import FORMATS
from pages import ROOT, Block, answer, blocks, findings, section, write_files

README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
SHOWN = [*PAGES, *sorted((ROOT / "docs" / "examples").iterdir())]


def page_names(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_every_command_is_in_the_table_and_the_table_has_no_other() -> None:
    assert re.findall(r"^\| `claimcheck ([a-z]+)", README, re.MULTILINE) == list(COMMANDS)


def test_every_verdict_is_explained() -> None:
    assert re.findall(r"^\| `([a-z-]+)` \|", README, re.MULTILINE) == list(Verdict)


@pytest.mark.parametrize("path", SHOWN, ids=page_names)
def test_commands_formats_and_files_named_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert set(re.findall(r"^(?:\$|- run:) claimcheck ([a-z]+)", text, re.MULTILINE)) <= set(COMMANDS)
    assert set(re.findall(r"--output-format ([a-z]+)", text)) <= set(FORMATS)
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (path.parent / target).exists(), target


@pytest.mark.parametrize("path", SHOWN, ids=page_names)
def test_nobody_is_sent_to_the_other_project(path: Path) -> None:
    """The bare name on the package index is not ours."""
    assert not re.search(r"pip install (?:-\S+ )*claimcheck(?!-cli)\b", path.read_text(encoding="utf-8"))


def test_the_first_command_shows_the_main_job_and_the_second_runs_the_tests() -> None:
    first, second = (block.text for block in blocks(README) if block.language == "sh")
    assert first.endswith("claimcheck conflicts\n")
    assert "pytest" in second


@pytest.fixture(params=["README.md", "docs/format.md"])
def example(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Block]:
    """The example of a page, written to disk, in its folder."""
    files = [block for block in blocks((ROOT / request.param).read_text(encoding="utf-8")) if block.file]
    write_files(tmp_path, files)
    monkeypatch.chdir(tmp_path)
    return files


def test_the_example_of_the_format_is_clean(example: list[Block], capsys: pytest.CaptureFixture[str]) -> None:
    code, output = answer(["validate", "--output-format", "concise"], capsys)
    assert (code, [line for line in findings(output) if not line.endswith(" (waived)")]) == (0, [])
    code, output = answer(["list", "--output-format", "concise"], capsys)
    assert code == 0
    claims = [block for block in example if block.language == "yaml"]
    assert len(output.splitlines()) == sum(block.text.count("\n  - id:") for block in claims)


@pytest.mark.parametrize("example", ["docs/format.md"], indirect=True)
def test_the_example_of_the_archive_is_proved(example: list[Block], capsys: pytest.CaptureFixture[str]) -> None:
    assert any(block.file == "sources/alder.txt" for block in example)
    code, output = answer(["verify", "--sources", "sources", "--output-format", "concise"], capsys)
    assert (code, findings(output)) == (0, [])


def test_the_wheel_carries_the_pages_of_the_rules() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    assert wheel["force-include"] == {"docs/rules": "claimcheck/pages"}


VERIFY = ["verify", "--sources", "sources", "--coverage"]
JSON_NAMES = [
    ("The envelope", ["list"], ""),
    ("`claims[]`", ["list"], "claims"),
    ("`groups[]` and `suggestions[]`", ["groups"], "groups"),
    ("`series[]`", ["conflicts", "--all"], "series"),
    ("`findings[]`", ["validate"], "findings"),
    ("`quantities[]`", ["quantity", "over $7B"], "quantities"),
    ("`not_figures[]`", ["quantity", "--all", "GPT-5 in 2025"], "not_figures"),
    ("`metrics[]`", ["metrics", "arr"], "metrics"),
    ("`evidence[]`", VERIFY, "evidence"),
    ("`coverage[]`", VERIFY, "coverage"),
    ("`passages[]`", ["show", "alder-arr", "--sources", "sources"], "passages"),
]


@pytest.mark.parametrize("example", ["docs/format.md"], indirect=True)
@pytest.mark.parametrize(("heading", "command", "name"), JSON_NAMES, ids=[name for _, _, name in JSON_NAMES])
def test_every_name_of_the_json_is_explained(
    heading: str, command: list[str], name: str, example: list[Block], capsys: pytest.CaptureFixture[str]
) -> None:
    other = example[0].text.replace("alder-", "elm-").replace("-04", "-05").replace("quote: more than 300", "note: 300")
    write_files(Path(), [Block("yaml", other, None)])  # the same claims in another article, and one without a quote
    document = json.loads(answer([*command, "--output-format", "json"], capsys)[1])
    text = section((ROOT / "docs" / "json.md").read_text(encoding="utf-8"), heading).partition("\n### ")[0]
    first_cells = re.findall(r"^\| (`[^|]+) \|", text, re.MULTILINE)
    explained = [explained for cell in first_cells for explained in re.findall(r"`([a-z_]+)`", cell)]
    assert sorted(explained) == sorted(document[name][0] if name else document)
