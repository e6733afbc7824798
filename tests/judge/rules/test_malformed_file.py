"""malformed-file: what keeps a file from being read (tests/malformed has one of each kind)."""

from pathlib import Path

import pytest

from claimcheck.judge.rule import Case, Family
from claimcheck.judge.rules.malformed_file import RULE
from claimcheck.judge.run import run_rules
from claimcheck.model.finding import Severity
from structure import claim, claim_file, findings, lines, open_ledger_with


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"note": "a"}, []),
        ({"note": '"*a"'}, []),
        ({"note": "*a"}, ['12:11: aliases are not allowed: "*a"; quote a text that begins with *']),
        ({"scope": "a"}, ['12:12: "scope" must be a mapping, not a text']),
    ],
)
def test_malformed_file(changes: dict[str, str | None], expected: list[str], tmp_path: Path) -> None:
    assert lines(RULE, tmp_path, claim(**changes)) == expected


def test_the_finding_names_what_is_known_of_the_claim(tmp_path: Path) -> None:
    text = claim_file(claim(scope="a"))
    (found,) = findings(RULE, tmp_path, example__yaml=text)
    assert (found.claims, found.severity) == (("example/staff",), Severity.ERROR)


def test_two_files_with_one_fault_are_two_findings(tmp_path: Path) -> None:
    ledger = open_ledger_with(tmp_path, claim(), empty__yaml="", void__yaml="")
    found = run_rules(Case(ledger), {Family.STRUCTURE})
    assert [finding.message for finding in found] == ["the file is empty"] * 2
    assert len({finding.fingerprint for finding in found}) == 2
