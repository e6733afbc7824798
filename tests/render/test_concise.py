"""The concise format: one line an answer, with a place that editors open."""

import re
from collections.abc import Callable

from claimcheck.model.report import Report
from claimcheck.model.verdict import Confidence
from claimcheck.render.formats import render

Make = Callable[[str], Report]


def test_a_finding_a_line(report: Make) -> None:
    (line,) = render(report("validate"), "concise").splitlines()
    assert re.sub(" [0-9a-f]{8}]$", "]", line) == (
        "claims/harbour.yaml:33:12: error: OpenAI, arr: 10 billion USD against 130亿美元 [differing-values]"
    )


def test_a_finding_says_whether_it_is_certain_and_by_which_name_it_is_waived(report: Make) -> None:
    (one,) = report("validate").findings[:1]
    doubtful = one._replace(confidence=Confidence.POSSIBLE, fingerprint="0123456789abcdef", waived=False)
    (line,) = render(report("validate")._replace(findings=(doubtful,)), "concise").splitlines()
    assert line.endswith("130亿美元 (possible) [differing-values 01234567]")
    (line,) = render(report("validate")._replace(findings=(doubtful._replace(claims=()),)), "concise").splitlines()
    assert line.endswith("(possible) [differing-values]")


def test_a_claim_a_line(report: Make) -> None:
    lines = render(report("list"), "concise").splitlines()
    assert lines[0] == "claims/zinc.yaml:12:1: zinc/arr: OpenAI arr = ~7 bn USD [2025-08, reported]"
    assert lines[4] == (
        "claims/zinc.yaml:20:1: zinc/wau: ChatGPT weekly_active_users (market: 全球) = > 900 M people"
        " [2026-01, reported]"
    )


def test_a_line_for_each_claim_of_a_series_then_findings(report: Make) -> None:
    lines = render(report("conflicts")._replace(series_asked=True), "concise").splitlines()
    assert len(lines) == 5
    assert lines[2] == (
        "claims/数据.yaml:4:1: OpenAI · annual recurring revenue: 2025-12? 13 bn USD reported 数据/arr:"
        " conflicts, certain: same month"
    )
    assert "[differing-values" in lines[4]
    assert render(report("conflicts"), "concise").splitlines() == lines[4:]


def test_groups_and_quantities(report: Make) -> None:
    assert render(report("groups"), "concise").splitlines() == [
        "0.83 zinc/arr harbour/arr: one subject",
        "0.91 zinc/arr zinc/wau: same wording [suggestion]",
    ]
    assert render(report("quantity"), "concise").splitlines() == [
        "$7B: 7 bn USD",
        "up 翻三番 since: 8x",
        "none: no figure",
    ]


def test_hostile_text_stays_on_its_line(hostile: Make) -> None:
    assert len(render(hostile("list"), "concise").splitlines()) == 6
