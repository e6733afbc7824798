"""expired-waiver: past its last day, and only then."""

from datetime import date
from pathlib import Path

import pytest

from claimcheck.model.query import Query, Terms
from claimcheck.pipeline.conflicts import conflicts
from claimcheck.pipeline.judging import validate
from structure import claim, open_ledger_with

WAIVER = "waivers:\n  - {rule: missing-date, claims: example/staff, reason: asked, expires: 2026-06}\n"
AFTER = Terms(date(2026, 7, 1))
MESSAGE = "expired on 2026-06-30: it no longer accepts missing-date of example/staff"


def said(folder: Path, terms: Terms, *, as_of: str | None = None, whole: bool = True) -> list[str]:
    ledger = open_ledger_with(folder, claim(as_of=as_of), _waivers__yaml=WAIVER)
    report = validate(ledger, terms, whole=whole)
    return [finding.message for finding in report.findings if finding.rule == "expired-waiver"]


@pytest.mark.parametrize("today", [None, date(2026, 6, 30)])
def test_not_without_a_day_nor_on_the_last_one(today: date | None, tmp_path: Path) -> None:
    assert said(tmp_path, Terms(today)) == []


def test_it_says_what_is_back(tmp_path: Path) -> None:
    ledger = open_ledger_with(tmp_path, claim(as_of=None), _waivers__yaml=WAIVER)
    expired, missing = validate(ledger, AFTER).findings
    assert (expired.rule, expired.message, expired.severity) == ("expired-waiver", MESSAGE, "warning")
    assert [spot.place.line for spot in expired.spots] == [2, 5]
    assert expired.spots[1].message == "no longer waived"
    assert (missing.rule, missing.waived) == ("missing-date", False)
    assert [finding.waived for finding in validate(ledger).findings] == [True]


def test_one_that_would_accept_nothing_is_expired_not_unused(tmp_path: Path) -> None:
    nothing = "expired on 2026-06-30: nothing is left that it would accept: missing-date of example/staff"
    assert said(tmp_path, AFTER, as_of="2025") == [nothing]


def test_of_part_of_a_ledger_only_where_it_was_missed(tmp_path: Path) -> None:
    assert said(tmp_path, AFTER, whole=False) == [MESSAGE]
    assert said(tmp_path, AFTER, whole=False, as_of="2025") == []


def test_only_by_a_command_that_runs_the_rule(tmp_path: Path) -> None:
    ledger = open_ledger_with(tmp_path, claim(as_of=None), _waivers__yaml=WAIVER)
    assert conflicts(ledger, Query(), AFTER, every_series=False).findings == ()
