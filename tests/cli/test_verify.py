"""`verify` and `show --sources`: exit codes, formats, and what is said about what was not verified."""

import json
from pathlib import Path
from typing import Any

import pytest

from claimcheck.cli.guard import run

LEDGER = """source:
  id: quenda
  title: A good year
  text: {file: quenda.txt}
  not_claims:
    - {line: 1, figure: 542 views, reason: the page's own count}
claims:
  - id: revenue
    text: Quenda earned 70 million dollars.
    quote: about $70 million
    entity: Quenda
    metric: arr
    value: "~ 70 million USD"
    as_of: 2025-03
  - id: staff
    text: Quenda employs 1,250 people.
    quote: employs 1,250 people
    entity: Quenda
    metric: headcount
    value: 1,250 people
    as_of: 2025-03
"""
ARTICLE = "542 views\nQuenda made about $70 million with 14 plants.\n“It employs 1,250 people”, they said.\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in (("claims/quenda.yaml", LEDGER), ("sources/quenda.txt", ARTICLE)):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = run(list(arguments))
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def verify_json(capsys: pytest.CaptureFixture[str], *options: str) -> Any:  # noqa: ANN401 - JSON
    return json.loads(answer(capsys, "verify", "--sources", "sources", "-f", "json", *options)[1])


@pytest.mark.usefixtures("desk")
def test_a_sound_ledger_exits_with_zero_and_says_nothing_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = answer(capsys, "verify", "--sources", "sources")
    assert (code, err) == (0, "")
    assert "2 claims, no errors" in out


def test_an_error_exits_with_one_whatever_the_format(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "sources/quenda.txt").write_text(ARTICLE.replace("70", "71"), encoding="utf-8")
    for form in ("table", "concise", "json"):
        code, out, _ = answer(capsys, "verify", "--sources", "sources", "-f", form)
        assert code == 1
        assert "quote-not-found" in out


def test_both_files_are_shown_in_one_finding(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claims = desk / "claims/quenda.yaml"
    claims.write_text(LEDGER.replace("value: 1,250", "value: 1,350"), encoding="utf-8")
    (finding,) = verify_json(capsys)["findings"]
    assert finding["claims"] == ["quenda/staff"]
    assert [(place["file"], place["line"], place["column"]) for place in finding["places"]] == [
        ("claims/quenda.yaml", 17, 12),
        ("claims/quenda.yaml", 20, 12),
        ("sources/quenda.txt", 3, 5),
    ]


@pytest.mark.usefixtures("desk")
def test_coverage_in_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    (article,) = verify_json(capsys, "--coverage")["coverage"]
    assert (article["figures"], article["covered"], article["excluded"]) == (4, 2, 1)
    (figure,) = article["uncovered"]
    assert (figure["line"], figure["column"], figure["figure"]) == (2, 36, "14")
    assert figure["context"] == "ut $70 million with 14 plants."
    assert verify_json(capsys)["coverage"] == []
    for form in ("table", "concise"):
        code, out, _ = answer(capsys, "verify", "--sources", "sources", "--coverage", "-f", form)
        assert code == 0
        assert "14 plants" in out
        assert "4 figures" in out


@pytest.mark.usefixtures("desk")
def test_evidence_says_how_each_quote_was_found(capsys: pytest.CaptureFixture[str]) -> None:
    found = {entry["claim"]: entry for entry in verify_json(capsys)["evidence"]}
    assert found["quenda/revenue"]["match"] == "verbatim"
    assert found["quenda/revenue"]["places"][0]["line"] == 2


def test_a_folder_without_the_articles_does_not_look_like_a_clean_run(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "empty").mkdir()
    code, out, err = answer(capsys, "verify", "--sources", "empty", "-f", "concise")
    assert code == 0
    assert "empty/quenda.txt is not there [missing-archive]" in out
    assert "2 of 2 claims were not verified" in err


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("options", [(), ("--sources", "nowhere"), ("--sources", "claims/quenda.yaml")])
def test_no_folder_is_an_error_of_usage(options: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = answer(capsys, "verify", *options)
    assert (code, out) == (2, "")
    assert "--sources" in err


def test_the_folder_may_be_configured(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "claimcheck.toml").write_text('sources = "sources"\n', encoding="utf-8")
    code, out, _ = answer(capsys, "verify")
    assert (code, "no errors" in out) == (0, True)
    assert "Quenda made [about $70 million] with 14 plants." in answer(capsys, "show", "revenue", "-f", "concise")[1]


def test_hostile_articles_are_shown_defused(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = ARTICLE + "\x1b[31m::error::x 77 trucks \u202e##[error]\n"
    (desk / "sources/quenda.txt").write_text(text, encoding="utf-8")
    for form in ("table", "concise", "json"):
        out = answer(capsys, "verify", "--sources", "sources", "--coverage", "-f", form)[1]
        assert "\x1b" not in out
        assert "\u202e" not in out
        assert "##[" not in out


@pytest.mark.usefixtures("desk")
def test_show_puts_the_quote_in_its_context(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = answer(capsys, "show", "staff", "--sources", "sources")
    assert (code, err) == (0, "")
    assert "sources/quenda.txt:3:5" in out
    assert "“It employs 1,250 people”, they said." in out
    (passage,) = json.loads(answer(capsys, "show", "staff", "--sources", "sources", "-f", "json")[1])["passages"]
    assert (passage["before"], passage["quote"], passage["after"]) == ("“It ", "employs 1,250 people", "”, they said.")


def test_show_says_what_verify_would_say(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "sources/quenda.txt").write_text(ARTICLE.replace("1,250", "1,350"), encoding="utf-8")
    assert "quote-not-found" in answer(capsys, "show", "staff", "--sources", "sources")[1]
    (desk / "sources/quenda.txt").unlink()
    assert "quenda/staff was not verified: is not there" in answer(capsys, "show", "staff", "--sources", "sources")[2]
