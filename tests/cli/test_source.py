"""`--source`: one article's claims, and what they agree and disagree with in the others."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]

# Beside the desk's first and second: it agrees with the second, and disagrees with itself on something else.
THIRD = """\
source: {id: third, title: The third, published: 2026-02-01, text: {file: third.txt}}
claims:
  - id: arr
    text: Alder Robotics 的年化收入为 90 亿美元
    quote: 90 亿美元
    entity: Alder Robotics
    metric: arr
    value: 90亿美元
    as_of: 2025-12
  - {id: staff, text: The mill has 90 people., entity: The mill, metric: headcount, value: 90 people, as_of: 2025-12}
  - {id: crew, text: The mill has 300 people., entity: The mill, metric: headcount, value: 300 people, as_of: 2025-12}
"""


@pytest.fixture
def ask(desk: Path, inside: Run) -> Callable[..., dict[str, Any]]:
    """The JSON of a command line on a ledger of three."""
    (desk / "claims" / "third.yaml").write_text(THIRD, encoding="utf-8")
    (desk / "sources").mkdir()
    (desk / "sources" / "third.txt").write_text("Es sind 90 亿美元.\n", encoding="utf-8")

    def asked(*arguments: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(inside(*arguments, "-f", "json").stdout)
        return found

    return asked


def test_conflicts_of_a_source_stand_beside_the_claims_of_the_others(ask: Callable[..., dict[str, Any]]) -> None:
    found = ask("conflicts", "--source", "first")
    assert [series["claims"] for series in found["series"]] == [["first/arr", "second/arr", "third/arr"]]
    assert [finding["claims"] for finding in found["findings"]] == [["first/arr", "second/arr", "third/arr"]]
    assert found["notes"] == []


def test_what_only_the_others_disagree_on_is_left_out(ask: Callable[..., dict[str, Any]]) -> None:
    found = ask("conflicts", "--source", "second")
    assert [series["entity"] for series in found["series"]] == ["Alder Robotics"]
    assert {series["entity"] for series in ask("conflicts", "--source", "third")["series"]} == {
        "Alder Robotics",
        "The mill",
    }
    both = ask("conflicts", "--source", "second", "--source", "first", "--all")
    assert {series["entity"] for series in both["series"]} == {"Alder Robotics", "Alder Chat"}


def test_a_clash_of_others_in_a_series_of_the_source_is_none_of_its_own(
    ask: Callable[..., dict[str, Any]], desk: Path
) -> None:
    ahead = (
        THIRD.partition("  - {id: staff")[0].replace("third", "ahead").replace("90 亿", "9 亿").replace("90亿", "9亿")
    )
    ahead = ahead.replace("as_of: 2025-12", "as_of: 2024-12")
    (desk / "claims" / "ahead.yaml").write_text(ahead, encoding="utf-8")
    found = ask("conflicts", "--source", "ahead")
    assert (found["findings"], [series["clashes"] for series in found["series"]]) == ([], [[]])
    assert "conflicts" in {pair["verdict"] for pair in found["series"][0]["verdicts"]}


def test_groups_of_a_source_have_the_claims_of_the_others(ask: Callable[..., dict[str, Any]]) -> None:
    shared, own = ["first/arr", "second/arr", "third/arr"], ["third/crew", "third/staff"]
    assert [group["claims"] for group in ask("groups", "--source", "second")["groups"]] == [shared]
    assert [group["claims"] for group in ask("groups", "--source", "third")["groups"]] == [shared, own]


def test_a_source_is_verified_alone(ask: Callable[..., dict[str, Any]], inside: Run) -> None:
    found = ask("verify", "--sources", "sources", "--source", "third", "--coverage")
    assert [entry["claim"] for entry in found["evidence"]] == ["third/arr"]
    assert [entry["source"] for entry in found["coverage"]] == ["third"]
    assert found["notes"] == ["2 of 3 claims were not verified: they have no quote, or no archived text"]
    table = inside("verify", "--sources", "sources", "--source", "third").stdout.decode()
    assert table.splitlines()[-1].startswith("1 file, 3 claims")


def test_waivers_of_other_sources_are_not_called_unused(ask: Callable[..., dict[str, Any]], desk: Path) -> None:
    waiver = "waivers:\n  - {rule: quote-not-found, claims: [first/arr], reason: the page is gone}\n"
    (desk / "claims" / "_waivers.yaml").write_text(waiver, encoding="utf-8")
    for command in (["verify", "--sources", "sources"], ["conflicts"]):
        rules = {finding["rule"] for finding in ask(*command, "--source", "third")["findings"]}
        assert "unused-waiver" not in rules


@pytest.mark.parametrize("command", [["conflicts"], ["groups"], ["list"], ["verify", "--sources", "claims"]])
def test_a_source_that_is_not_there_is_named_with_the_nearest(command: list[str], inside: Run) -> None:
    done = inside(*command, "--source", "secnd")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines() == ['error: unknown source "secnd"', 'hint: did you mean "second"?']
