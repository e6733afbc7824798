"""What surely fits is what the wire models find nothing wrong with."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.load.faults import Part
from claimcheck.load.fit import surely_fits
from claimcheck.load.model_errors import find_faults
from claimcheck.load.nodes import ListNode, MapNode, Node
from claimcheck.load.tree import read_tree

ROOT = Path(__file__).parent.parent.parent
FILES = sorted([*(ROOT / "tests" / "malformed").glob("*.yaml"), *(ROOT / "claims").glob("[!_]*.yaml")])
GOOD = "id: a\ntext: t\nentity: e\nmetric: m\nvalue: 1\n"


def claims_of(root: Node | None) -> list[MapNode]:
    claims = root.value("claims") if isinstance(root, MapNode) else None
    return [item for item in claims.items if isinstance(item, MapNode)] if isinstance(claims, ListNode) else []


def node_of(text: str) -> MapNode:
    root = read_tree(text, "f").root
    assert isinstance(root, MapNode)
    return root


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_it_never_passes_what_the_models_find_fault_with(path: Path) -> None:
    root = read_tree(path.read_text(encoding="utf-8", errors="replace"), path.name).root
    for node in claims_of(root):
        if surely_fits("Claim", node):
            assert not find_faults("Claim", Part(node, path.name, "claim"))
    source = root.value("source") if isinstance(root, MapNode) else None
    if isinstance(source, MapNode) and surely_fits("Source", source):
        assert not find_faults("Source", Part(source, path.name, "source"))


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("Claim", GOOD),
        ("Claim", GOOD + "line: 3\nstatus: forecast\nscope: {market: US}\nnote: null\nquote: ~\n"),
        ("Claim", GOOD + "derived: {by: growth, of: [a, b]}\n"),
        ("Claim", GOOD.replace("value: 1", "value: {low: 1, high: 2, unit: USD}")),
        ("Source", "id: a\ntitle: t\nauthor: [x, y]\ntext: {file: a.txt}\nnot_claims: [{figure: 5, reason: r}]\n"),
        ("Metric", "label: l\naliases: [x]\ntype: quantity\nmultivalued: true\nderives: {growth_of: arr}\n"),
        ("Entity", "part_of: x\n"),
        ("Waiver", "rule: r\nclaims: a/b\nreason: because\n"),
    ],
)
def test_it_passes_ordinary_parts(kind: str, text: str) -> None:
    assert surely_fits(kind, node_of(text))


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("id: a", "id: A b"),
        GOOD.replace("text: t\n", ""),
        GOOD.replace("text: t", "text: "),
        GOOD.replace("value: 1", f"value: {'1' * 41}"),
        GOOD.replace("value: 1", "value: {unit: USD}"),
        GOOD.replace("value: 1", "value: [1]"),
        GOOD + "colour: red\n",
        GOOD + "colour:\n",
        GOOD + "status: maybe\n",
        GOOD + "line: 0\n",
        GOOD + "derived: {by: growth, of: []}\n",
        GOOD + "note: !x y\n",
        GOOD + "id: b\n",
    ],
)
def test_it_leaves_the_rest_to_the_models(text: str) -> None:
    assert not surely_fits("Claim", node_of(text))


scalars = st.sampled_from(["a", "A-b", "", "~", "1", "0", "forecast", "growth", "{}", "[]", "[a]", "{low: 1}"])
fields = st.sampled_from(
    ["id", "text", "entity", "metric", "value", "unit", "line", "status", "scope", "derived", "note", "quote", "odd"]
)


@given(st.dictionaries(fields, scalars, min_size=1))
def test_whatever_passes_is_faultless(written: dict[str, str]) -> None:
    basic = dict(line.split(": ") for line in GOOD.splitlines())
    node = node_of("".join(f"{key}: {value}\n" for key, value in (basic | written).items()))
    if surely_fits("Claim", node):
        assert not find_faults("Claim", Part(node, "f", "claim"))


def test_a_sound_ledger_is_read_without_pydantic() -> None:
    code = (
        "import sys; from pathlib import Path; from claimcheck.load.ledger import load_ledger;"
        "assert load_ledger(Path('claims')).claims; print('pydantic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
