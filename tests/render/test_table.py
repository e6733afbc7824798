"""The table format, as people read it."""

import re
from collections.abc import Callable

import pytest
from rich.cells import cell_len

from claimcheck.model.claim import Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place, Spot
from claimcheck.model.report import Report
from claimcheck.model.verdict import Verdict
from claimcheck.model.vocabulary import Behaviour
from claimcheck.render.formats import render
from claimcheck.render.screen import Screen
from making import claim, judged, metric

COMMANDS = ("validate", "list", "show", "groups", "conflicts", "quantity", "metrics", "verify")
ANSI = re.compile(r"\x1b\[[0-9;]*m")
Make = Callable[[str], Report]
every_command = pytest.mark.parametrize("command", COMMANDS)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@every_command
@pytest.mark.parametrize("width", [20, 37, 60, 80, 119, 200])
def test_no_line_is_longer_than_the_screen(command: str, width: int, report: Make) -> None:
    lines = render(report(command), "table", Screen(width)).splitlines()
    assert [line for line in lines if cell_len(line) > width] == []


@every_command
@pytest.mark.parametrize("width", [60, 80, 200])
def test_nothing_is_cut_on_any_screen(command: str, width: int, report: Make) -> None:
    shown = squeezed(render(report(command), "table", Screen(width)))
    for one in report(command).claims if command != "groups" else ():
        assert squeezed(one.id) in shown
    for one_finding in report(command).findings:
        assert squeezed(one_finding.message) in shown


@every_command
def test_colour_changes_no_word(command: str, report: Make) -> None:
    coloured = render(report(command), "table", Screen(None, colour=True))
    assert "\x1b[" in coloured
    assert ANSI.sub("", coloured) == render(report(command), "table")


def test_list(report: Make) -> None:
    assert render(report("list"), "table").splitlines() == [
        "entity   metric               value           as of     status    scope         said by  claim",
        "OpenAI   arr                     ~7 bn USD    2025-08   reported                Sam      zinc/arr",
        "OpenAI   arr                     10 bn USD    2025-12   estimate                         harbour/arr",
        "OpenAI   arr                     13 bn USD    2025-12?  reported                         数据/arr",
        "OpenAI   arr                  20-25 bn USD    2026      target                           harbour/goal",
        "ChatGPT  weekly_active_users  > 900 M people  2026-01   reported  market: 全球           zinc/wau",
        "Open     ceo                  Ada             undated   reported                         zinc/ceo",
        "",
        "6 claims from 3 sources",
        "?  the date of the article: the claim itself states none",
    ]


def test_list_breaks_its_rows_on_a_narrow_screen(report: Make) -> None:
    assert render(report("list"), "table", Screen(60)).splitlines()[:4] == [
        "OpenAI   arr                     ~7 bn USD    2025-08",
        "  reported  Sam  zinc/arr",
        "OpenAI   arr                     10 bn USD    2025-12",
        "  estimate  harbour/arr",
    ]


def test_a_narrow_screen_hides_the_status_only_where_all_are_reported() -> None:
    plain = (claim("a/b", "6"), claim("a/c", "7"))
    mixed = (plain[0], plain[1]._replace(status=Status.TARGET))
    width = len("ChatGPT  weekly_active_users  6 people  2025-08  reported  a/b") - 1
    assert "reported" not in render(Report("list", claims=plain), "table", Screen(width))
    assert "target" in render(Report("list", claims=mixed), "table", Screen(width))


def test_conflicts(report: Make) -> None:
    assert render(report("conflicts"), "table").splitlines() == [
        "OpenAI · annual recurring revenue  3 sources",
        "  2025-08      ~7 bn USD  ━━············  reported  zinc/arr      said by Sam",
        "    Δ changed: 4 months apart: +43 %",
        "  2025-12      10 bn USD  ···●··········  estimate  harbour/arr",
        "    ≠ conflicts: same month",
        "  2025-12?     13 bn USD  ·····●········  reported  数据/arr",
        "    → outlook (possible): target still open: +92 %",
        "  2026      20-25 bn USD  ··········━━━━  target    harbour/goal",
        "",
        "  error: OpenAI, arr: 10 billion USD against 130亿美元  differing-values 01234567",
        "    claims/harbour.yaml:33:12  harbour/arr says 10 billion USD",
        "    claims/数据.yaml:48:12     数据/arr says 130亿美元",
        "    = 13 / 10 = 1.3",
        "",
        "1 series, 4 claims, 1 error",
        "?  the date of the article: the claim itself states none",
    ]


def test_a_clash_that_no_finding_speaks_of_is_shown_with_its_clusters(report: Make) -> None:
    lines = render(report("conflicts")._replace(findings=()), "table").splitlines()
    assert lines[9:12] == [
        "  conflict (certain): both cannot hold, same month",
        "    10 bn USD  harbour/arr",
        "    13 bn USD  数据/arr",
    ]


def test_a_step_from_further_above_names_where_it_is_from() -> None:
    flow = metric("revenue", Behaviour.FLOW)
    rows = (claim("a/old", "100", "2023"), claim("a/half", "60", "2024-01/2024-06"), claim("a/new", "162", "2024"))
    lines = render(Report("conflicts", series=(judged(*rows, by=flow),)), "table").splitlines()
    assert lines[4:6] == [
        "    · not-comparable: period 2024-H1 against 2024",
        "    Δ changed: +62 % over about 12 months, a/old",
    ]


def test_an_agreement_says_why_it_counts_once(report: Make) -> None:
    told = report("conflicts")
    (series,) = told.series
    pair = series.comparisons[0]._replace(verdict=Verdict.AGREES, origin="one origin: both credit FT")
    traced = told._replace(series=(series._replace(comparisons=(pair,), origins=2),))
    lines = render(traced, "table").splitlines()
    assert lines[0] == "OpenAI · annual recurring revenue  3 sources, 2 origins"
    assert any(line.endswith(f"{pair.reason}; one origin: both credit FT") for line in lines)
    concise = render(traced._replace(series_asked=True), "concise").splitlines()
    assert any(line.endswith(f"{pair.reason}; one origin: both credit FT") for line in concise)


def test_findings_stand_under_their_file_and_waived_ones_are_counted_apart(report: Make) -> None:
    place = Place("claims/a.yaml", 91, 12, 91, 20)
    error = Finding("bad-value", Severity.ERROR, 'no figure in "x"', (Spot(place, ""), Spot(place, "see here")))
    warning = error._replace(severity=Severity.WARNING, rule="unknown-entity", message="unknown")
    findings = (error, warning, error._replace(waived=True))
    assert render(report("validate")._replace(findings=findings), "table").splitlines() == [
        "claims/a.yaml",
        '  91:12  error:   no figure in "x"  bad-value',
        "         91:12  see here",
        "  91:12  warning: unknown  unknown-entity",
        "         91:12  see here",
        "",
        "3 files, 6 claims, 1 error, 1 warning, 1 waived",
    ]


def test_a_note_that_a_file_gives_again_and_again_is_told_once(report: Make) -> None:
    def note(line: int, message: str = "no date") -> Finding:
        place = Place("claims/a.yaml", line, 5, line, 9)
        return Finding("missing-date", Severity.NOTE, message, (Spot(place, ""),), claims=(f"a/{line}",))

    warning = note(20)._replace(severity=Severity.WARNING)
    findings = (note(10), note(12, "other"), warning, note(30), note(40), note(50))
    assert render(report("validate")._replace(findings=findings), "table").splitlines()[:5] == [
        "claims/a.yaml",
        "  10:5   note:    no date  missing-date",
        "         and 3 more in lines 30, 40, 50",
        "  12:5   note:    other  missing-date",
        "  20:5   warning: no date  missing-date",
    ]
    few = (note(10), note(30), note(40))
    assert len(render(report("validate")._replace(findings=few), "table").splitlines()) == 6


@pytest.mark.parametrize(
    ("severities", "summary"),
    [
        ((), "3 files, 6 claims, no errors"),
        ((Severity.NOTE,), "3 files, 6 claims, no errors, 1 note"),
        ((Severity.ERROR, Severity.ERROR), "3 files, 6 claims, 2 errors"),
    ],
)
def test_the_last_line_says_what_was_checked(severities: tuple[Severity, ...], summary: str, report: Make) -> None:
    findings = tuple(report("validate").findings[0]._replace(severity=severity) for severity in severities)
    assert render(report("validate")._replace(findings=findings), "table").splitlines()[-1] == summary


def test_quantity(report: Make) -> None:
    assert render(report("quantity"), "table").splitlines() == [
        "written  reading   low            high           unit  hedge",
        "$7B      7 bn USD  7,000,000,000  7,000,000,000  USD   exact",
        "",
        "up 翻三番 since",
        "翻三番   8x        8              8              x     exact",
        "  also 3x: often meant as threefold",
        "none  no figure is read here",
    ]


def test_one_long_text_does_not_push_the_other_rows_apart() -> None:
    long = claim("a/long", "5", entity="x" * 5000)
    lines = render(Report("list", claims=(long, claim("a/b", "6"))), "table").splitlines()
    assert len(lines[0]) < 100
    assert len(lines[2]) < 100
    assert lines[1].startswith("x" * 5000)
