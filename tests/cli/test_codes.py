"""From a report to an exit code."""

import pytest

from claimcheck.cli.answer import gate_code, query_code
from claimcheck.cli.conflicts import has_conflict
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place, Spot
from claimcheck.model.raw import Defect
from claimcheck.model.report import Report
from making import claim, ledger

PLACE = Place("claims/a.yaml", 1, 1, 1, 2)
FINDING = Finding("differing-values", Severity.ERROR, "two values", (Spot(PLACE, ""),))
WHOLE = Report("verify", ledger(claim("a/b", "7")))


@pytest.mark.parametrize(
    ("finding", "conflict", "gate"),
    [
        (FINDING, True, 1),
        (FINDING._replace(waived=True), False, 0),
        (FINDING._replace(severity=Severity.WARNING), True, 0),
        (FINDING._replace(rule="growth-mismatch"), True, 1),
        (FINDING._replace(rule="growth-mismatch", severity=Severity.WARNING), False, 0),
        (FINDING._replace(rule="growth-mismatch", waived=True), False, 0),
    ],
)
def test_a_waived_finding_fails_nothing(finding: Finding, conflict: bool, gate: int) -> None:  # noqa: FBT001 - a case
    report = WHOLE._replace(findings=(finding,))
    assert has_conflict(report) is conflict
    assert gate_code(report) == gate
    assert query_code(report) == 0


def test_what_could_not_be_read_fails_gates_and_queries_alike() -> None:
    lost = Defect("malformed-file", PLACE, "cannot be read", lost=True)
    partial = WHOLE._replace(ledger=ledger(claim("a/b", "7"))._replace(defects=(lost,)))
    assert (gate_code(partial), query_code(partial)) == (1, 1)
    assert (gate_code(WHOLE), query_code(WHOLE)) == (0, 0)
