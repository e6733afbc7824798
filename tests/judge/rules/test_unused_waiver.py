"""unused-waiver: nothing to accept, or names that do not exist; said only by those who can know."""

from pathlib import Path

import pytest

from claimcheck.model.finding import Finding
from claimcheck.model.query import Query
from claimcheck.pipeline.conflicts import conflicts
from claimcheck.pipeline.evidence import verify
from claimcheck.pipeline.judging import validate
from structure import claim, open_ledger_with

OTHER = claim(id="staff-again", value="300 people", quote="300 people")
THIRD = claim(id="staff-third", value="700 people", quote="700 people")


def of_conflicts(folder: Path, waivers: str, *claims: str, query: Query | None = None) -> list[Finding]:
    ledger = open_ledger_with(folder, *claims, _waivers__yaml=f"waivers:\n{waivers}")
    found = conflicts(ledger, query or Query(), every_series=False).findings
    return [finding for finding in found if finding.rule == "unused-waiver"]


def of_validate(folder: Path, waivers: str, *claims: str, whole: bool = True) -> list[str]:
    ledger = open_ledger_with(folder, *(claims or (claim(),)), _waivers__yaml=f"waivers:\n{waivers}")
    found = validate(ledger, whole=whole).findings
    places = [(finding.spots[0].place, finding) for finding in found if finding.rule == "unused-waiver"]
    return [f"{place.line}:{place.column}: {finding.message}" for place, finding in places]


def entry(rule: str, claims: str) -> str:
    return f"  - {{rule: {rule}, claims: [{claims}], reason: seen}}\n"


PAIR = entry("differing-values", "example/staff, example/staff-again")


@pytest.mark.parametrize(
    ("rule", "claims", "expected"),
    [
        ("missing-quote", "example/staff", "2:5: accepts nothing: there is no missing-quote of example/staff"),
        ("missing-quotes", "example/staff", '2:12: "missing-quotes" is no rule, did you mean "missing-quote"'),
        ("xyzzy", "example/staff", '2:12: "xyzzy" is no rule'),
        ("unused-waiver", "example/staff", '2:12: "unused-waiver" is about waivers and cannot be waived itself'),
        (
            "missing-quote",
            "example/stuff",
            '2:36: "example/stuff" is no claim of this ledger, did you mean "example/staff"',
        ),
        ("differing-values", "staff", '2:39: "staff" is no claim of this ledger'),
        ("missing-quote", "", "2:5: names no claim, so it accepts nothing"),
    ],
)
def test_what_a_waiver_names_in_vain(rule: str, claims: str, expected: str, tmp_path: Path) -> None:
    assert of_validate(tmp_path, entry(rule, claims)) == [expected]


def test_a_used_one_is_fine(tmp_path: Path) -> None:
    assert of_validate(tmp_path, entry("missing-quote", "example/staff"), claim(quote=None)) == []
    assert of_conflicts(tmp_path, PAIR, claim(), OTHER) == []


def test_a_claim_that_no_finding_concerns_any_more(tmp_path: Path) -> None:
    waivers = entry("missing-quote", "example/staff, example/staff-again")
    message = "missing-quote no longer concerns example/staff-again: the other claims need the waiver, not this"
    assert of_validate(tmp_path, waivers, claim(quote=None), OTHER) == [f"2:51: {message}"]


def test_a_claim_that_has_joined_brings_the_finding_back(tmp_path: Path) -> None:
    (found,) = of_conflicts(tmp_path, PAIR, claim(), OTHER, THIRD)
    assert found.message == "differing-values now also concerns example/staff-third, which the waiver does not name"
    assert [
        spot.place.file.endswith(name)
        for spot, name in zip(found.spots, ("_waivers.yaml", "example.yaml"), strict=True)
    ]
    wide = entry("differing-values", "example/staff, example/staff-again, example/staff-third")
    ledger = open_ledger_with(tmp_path, claim(), OTHER, _waivers__yaml=f"waivers:\n{wide}")
    clash, unused = sorted(conflicts(ledger, Query(), every_series=False).findings, key=lambda one: one.rule)
    assert clash.waived
    assert unused.message == '"example/staff-third" is no claim of this ledger, did you mean "example/staff"'


def test_only_by_a_command_that_runs_the_rule(tmp_path: Path) -> None:
    later = claim(id="staff-again", value="300 people", as_of="2026")
    assert of_validate(tmp_path, PAIR, claim(), later) == []
    assert len(of_conflicts(tmp_path, PAIR, claim(), later)) == 1
    assert of_conflicts(tmp_path, entry("missing-quote", "example/staff"), claim()) == []


def test_only_when_the_whole_ledger_was_judged_and_read(tmp_path: Path) -> None:
    assert of_validate(tmp_path, entry("missing-quote", "example/staff"), whole=False) == []
    later = claim(id="staff-again", value="300 people", as_of="2026")
    assert of_conflicts(tmp_path, PAIR, claim(), later, query=Query(metrics=("arr",))) == []
    assert of_validate(tmp_path, entry("missing-quote", "example/staff"), claim(), claim(id="b", value="[")) == []


def test_by_verify_only_where_the_article_was_there(tmp_path: Path) -> None:
    waivers = "waivers:\n" + entry("quote-not-found", "example/staff")
    ledger = open_ledger_with(tmp_path, claim(), _waivers__yaml=waivers)
    rules = [finding.rule for finding in verify(ledger, tmp_path, coverage=False).findings]
    assert rules == ["missing-archive"]
