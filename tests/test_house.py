"""The house rules, checked on the code itself. Direction and doors of imports are import-linter's, style is ruff's."""

import ast
import re
import statistics
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import claimcheck
from claimcheck.judge.rule import Rule
from claimcheck.judge.run import RULES

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "claimcheck"
MODULES = sorted(SOURCE.rglob("*.py"))
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
RULE_FILES = {path.stem for path in (SOURCE / "judge" / "rules").glob("*.py")} - {"__init__"}
NAMES = [rule.name for rule in RULES]
TEXTS = [
    path
    for pattern in (
        "*.md",
        "*.toml",
        "Makefile",
        ".ci/*",
        ".github/**/*",
        "src/**/*",
        "tests/**/*",
        "docs/**/*",
        "claims/**/*",
        "benchmarks/**/*",
    )
    for path in sorted(ROOT.glob(pattern))
    if path.is_file() and path.suffix in {".md", ".toml", ".py", ".yaml", ".yml", ".json", ".txt", ""}
]


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def imports(tree: ast.AST) -> Iterator[str]:
    """Full names of the modules imported, also inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""


def where(path: Path, node: ast.expr | ast.stmt) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


# Rules: one name everywhere.


def test_rules_stand_once_and_in_alphabetical_order() -> None:
    assert sorted(set(NAMES)) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_has_a_module_a_page_and_a_test(name: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    module = name.replace("-", "_")
    assert module in RULE_FILES
    assert (ROOT / "docs" / "rules" / f"{name}.md").is_file()
    assert (ROOT / "tests" / "judge" / "rules" / f"test_{module}.py").is_file()


def test_every_module_page_and_test_belongs_to_a_rule() -> None:
    expected = {name.replace("-", "_") for name in NAMES}
    assert expected == RULE_FILES
    assert {path.stem for path in (ROOT / "docs" / "rules").glob("*.md")} == set(NAMES)
    tests = {path.stem.removeprefix("test_") for path in (ROOT / "tests" / "judge" / "rules").glob("test_*.py")}
    assert tests == expected


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_a_summary_is_one_lower_case_line_without_a_full_stop(rule: Rule) -> None:
    summary = rule.summary
    assert summary
    assert "\n" not in summary
    assert summary[0] == summary[0].lower()
    assert not summary.endswith(".")


# The rooms.


def test_model_imports_the_standard_library_alone() -> None:
    for path in (SOURCE / "model").glob("*.py"):
        foreign = {name for name in imports(TREES[path]) if name.split(".")[0] not in sys.stdlib_module_names}
        assert [name for name in foreign if not name.startswith("claimcheck.model.")] == [], path


def test_nothing_is_imported_that_is_not_declared() -> None:
    """Click above all: Typer vendors it in some releases, and pydantic_core is part of pydantic's contract."""
    declared = {"typer", "rich", "rapidfuzz", "yaml", "pydantic", "pydantic_core", "opencc", "claimcheck"}
    imported = {name.split(".")[0] for tree in TREES.values() for name in imports(tree)}
    assert imported - sys.stdlib_module_names == declared


def test_vocabulary_is_data() -> None:
    assert [path.name for path in (SOURCE / "vocabulary").rglob("*.py") if path.read_text(encoding="utf-8")] == []


def test_no_module_is_named_after_nothing() -> None:
    empty = {"util", "utils", "helper", "helpers", "common", "misc", "base", "manager", "managers", "core", "lib"}
    named = {
        part for path in MODULES for part in re.split(r"[_.]", path.relative_to(SOURCE).as_posix().replace("/", "."))
    }
    assert named & empty == set()


def test_tests_stand_where_the_code_stands() -> None:
    folders = {path.parent.relative_to(ROOT / "tests") for path in (ROOT / "tests").rglob("test_*.py")}
    assert [folder for folder in folders if not (SOURCE / folder).is_dir()] == []


# Habits of the code.


def test_digits_are_zero_to_nine() -> None:
    r"""`\d` and `isdigit` take Arabic-Indic digits and superscripts (DESIGN: hostile input)."""
    letter = r"[^\W\d_]"  # the usual spelling of "a letter": no digit gets in
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute):
                assert node.attr not in {"isdigit", "isnumeric", "isdecimal"}, where(path, node)
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert "\\d" not in node.value.replace(letter, ""), where(path, node)


def test_yaml_is_read_by_events_alone() -> None:
    """The constructors and the composer of PyYAML crash or recurse on small hostile texts."""
    forbidden = {"load", "load_all", "safe_load", "safe_load_all", "full_load", "unsafe_load", "compose", "compose_all"}
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "yaml":
                assert node.attr not in forbidden, where(path, node)


def test_no_answer_depends_on_the_clock() -> None:
    for path, tree in TREES.items():
        for call in calls(tree):
            if isinstance(call.func, ast.Attribute):
                assert call.func.attr not in {"today", "now", "utcnow", "time"}, where(path, call)


def test_no_number_passes_through_float() -> None:
    """Figures are Decimal from the first character on; similarities (0.0 to 1.0) and middles of days are no figures."""
    allowed = {SOURCE / "judge" / "timing.py", *(SOURCE / "group").glob("*.py")}
    for path, tree in TREES.items():
        for call in calls(tree):
            if isinstance(call.func, ast.Name) and call.func.id == "float":
                assert path in allowed, where(path, call)


def test_a_silenced_check_gives_its_reason() -> None:
    bare = re.compile(r"#\s*(noqa(:\s*[A-Z]+[0-9]+(,\s*[A-Z]+[0-9]+)*)?|type:\s*ignore(\[[a-z, -]+\])?)\s*$")
    for path in [*MODULES, *(ROOT / "tests").rglob("*.py"), *(ROOT / "benchmarks").glob("*.py")]:
        lines = path.read_text(encoding="utf-8").splitlines()
        for above, line in zip(["", *lines], lines, strict=False):
            assert not bare.search(line) or above.lstrip().startswith("#"), f"{path.relative_to(ROOT)}: {line.strip()}"


def test_files_and_functions_stay_readable() -> None:
    """Lines at the 90th percentile and at most; a first `__init__` of a package says one line and is not counted."""
    files = [len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES if path.name != "__init__.py"]
    lengths = [(node.end_lineno or 0) - node.lineno + 1 for tree in TREES.values() for node in functions(tree)]
    assert statistics.quantiles(files, n=10)[-1] <= 220
    assert max(files) <= 300
    assert statistics.quantiles(lengths, n=10)[-1] <= 25
    assert max(lengths) <= 50


# What is committed.


def test_nothing_carries_a_path_of_a_machine_or_work_left_open() -> None:
    machine = re.compile("/(?:work|farm|root|tmp|home|Users)" + "/")  # joined, or it would find itself
    left_open = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    for path in TEXTS:
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
            assert not machine.search(line), f"{path.relative_to(ROOT)}:{number}"
            assert not left_open.search(line), f"{path.relative_to(ROOT)}:{number}"


def test_a_quote_is_no_longer_than_its_figure_needs() -> None:
    """Fragments that carry a figure, never sentences: the articles are other people's."""
    quotes = [
        line.split("quote:", 1)[1].strip()
        for path in (ROOT / "claims").rglob("*.y*ml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.lstrip().startswith("quote:")
    ]
    assert [quote for quote in quotes if len(quote) > 45] == []


def test_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == claimcheck.__version__
    assert f"## [{claimcheck.__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
