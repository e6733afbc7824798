"""Each rule's page keeps its word: the example gives what it says, the way to fix it ends the trouble.

Blocks of one section form a ledger. A block `# file: sources/a.txt` is an archived article. A file that comes twice
under "How to fix" begins another way to fix it.
"""

import re
from pathlib import Path

import pytest

from claimcheck.judge.rule import Family, Rule
from claimcheck.judge.run import RULES
from pages import ROOT, Block, answer, blocks, findings, section, write_files

VERIFY = ["verify", "--sources", "sources"]
COMMANDS = {
    Family.STRUCTURE: ["validate"],
    Family.EVIDENCE: VERIFY,
    Family.CONFLICT: ["conflicts"],
    Family.ARITHMETIC: ["conflicts"],
    Family.FRESHNESS: ["conflicts"],
    Family.WAIVERS: ["validate"],
}
HEADINGS = ["What it does", "Why is this bad", "Example", "How to fix"]
every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])


def page_of(rule: Rule) -> str:
    return (ROOT / "docs" / "rules" / f"{rule.name}.md").read_text(encoding="utf-8")


def command_for(rule: Rule, expected: str) -> list[str]:
    """The command the page shows after `$ claimcheck`, else the one that runs the rule's family."""
    shown = re.match(r"\$ claimcheck (.+)\n", expected)
    return [*(shown[1].split() if shown else COMMANDS[rule.family]), "--output-format", "concise"]


def ways(fix: list[Block]) -> list[list[Block]]:
    """The blocks, cut where a file comes again."""
    found: list[list[Block]] = [[]]
    for block in fix:
        if block.language == "yaml" and block.file in [other.file for other in found[-1]]:
            found.append([])
        found[-1].append(block)
    return found


@every_rule
def test_headings(rule: Rule) -> None:
    page = page_of(rule)
    assert page.startswith(f"# {rule.name}\n")
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == HEADINGS


@every_rule
def test_the_example_gives_exactly_what_the_page_says(
    rule: Rule, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    example = blocks(section(page_of(rule), "Example"))
    expected = "".join(block.text for block in example if block.language == "text" and block.file is None)
    write_files(tmp_path, example)
    monkeypatch.chdir(tmp_path)
    _, output = answer(command_for(rule, expected), capsys)
    said = [line for line in expected.splitlines() if not line.startswith("$ ")]
    assert any(line.endswith(f"[{rule.name}]") for line in said)
    assert findings(output) == said


@every_rule
def test_the_way_to_fix_it_ends_it(
    rule: Rule, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Clean for the rule, and nothing lost on the way: a file that cannot be read breaks no rule either."""
    example = blocks(section(page_of(rule), "Example"))
    fix = [block for block in blocks(section(page_of(rule), "How to fix")) if block.language == "yaml" or block.file]
    expected = "".join(block.text for block in example if block.language == "text" and block.file is None)
    assert fix
    for number, way in enumerate(ways(fix)):
        folder = tmp_path / str(number)
        write_files(folder, [*example, *way])
        monkeypatch.chdir(folder)
        _, output = answer(command_for(rule, expected), capsys)
        assert [line for line in findings(output) if f"[{rule.name}]" in line] == []
        code, output = answer(["validate", "--output-format", "concise"], capsys)
        assert code == 0, output
