"""Waivers from the command line: written by `waive`, counted everywhere, expired on the day asked about."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]

COMMENTED = "# ours\r\nwaivers: # all\r\n"
REASON = "both are in print: 7, and 9 十亿"


def fingerprint(run: Run, command: str = "conflicts", rule: str = "differing-values") -> str:
    findings = json.loads(run(command, "-f", "json").stdout)["findings"]
    return next(str(finding["fingerprint"]) for finding in findings if finding["rule"] == rule)


def test_a_finding_is_waived_by_the_name_the_table_shows(desk: Path, run: Run) -> None:
    name = fingerprint(run)[:8]
    assert name in run("conflicts").stdout.decode()
    (desk / "claims" / "_waivers.yaml").write_bytes(COMMENTED.encode())
    (desk / "claims" / "_waivers.yaml").chmod(0o640)
    done = run("waive", name, "--reason", f" {REASON} ", "--expires", "2026-12-31", "--owner", "desk")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == b"claims/_waivers.yaml:3: waived differing-values of first/arr, second/arr\n"
    written = (desk / "claims" / "_waivers.yaml").read_bytes().decode()
    assert written == COMMENTED + "\r\n".join(
        [
            "  - rule: differing-values",
            "    claims: [first/arr, second/arr]",
            f'    reason: "{REASON}"',
            "    expires: 2026-12-31",
            "    owner: desk",
            "",
        ]
    )
    assert (desk / "claims" / "_waivers.yaml").stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in (desk / "claims").iterdir()) == ["_waivers.yaml", "first.yaml", "second.yaml"]


def test_a_waived_conflict_is_counted_not_shown_and_fails_nothing(desk: Path, inside: Run) -> None:
    assert inside("conflicts", "--exit-code").returncode == 1
    inside("waive", fingerprint(inside), "--reason", REASON)
    table = inside("conflicts", "--exit-code")
    assert (table.returncode, table.stdout, table.stderr) == (0, b"no conflicts, 1 waived\n", b"")
    concise = inside("conflicts", "--exit-code", "-f", "concise")
    assert (concise.returncode, concise.stdout, concise.stderr) == (0, b"", b"note: 1 waived\n")
    document = json.loads(inside("conflicts", "-f", "json").stdout)
    assert [finding["waived"] for finding in document["findings"]] == [True]
    assert [claim["id"] for claim in document["claims"]] == ["first/arr", "second/arr"]
    every = inside("conflicts", "--all").stdout.decode()
    assert "differing-values" not in every
    assert "2 series, 3 claims, no conflicts, 1 waived" in every
    assert "(waived)" in inside("show", "first/arr").stdout.decode()
    assert inside("validate").stdout == b"2 files, 3 claims, no errors\n"
    (desk / "claims" / "third.yaml").write_text(
        (desk / "claims" / "first.yaml").read_text(encoding="utf-8").replace("first", "third").replace("7 b", "20 b"),
        encoding="utf-8",
    )
    back = inside("conflicts", "--exit-code", "-f", "concise")
    assert back.returncode == 1
    assert "now also concerns third/arr" in back.stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "environment", "code"),
    [
        ((), {}, 0),
        (("--today", "2026-06-30"), {}, 0),
        (("--today", "2026-07-01"), {}, 1),
        ((), {"SOURCE_DATE_EPOCH": "1782777600"}, 0),  # 2026-06-30T00:00:00Z
        ((), {"SOURCE_DATE_EPOCH": "1782863999"}, 0),  # its last second
        ((), {"SOURCE_DATE_EPOCH": "1782864000"}, 1),
        ((), {"SOURCE_DATE_EPOCH": ""}, 0),
        (("--today", "2026-06-30"), {"SOURCE_DATE_EPOCH": "1782864000"}, 0),
    ],
)
def test_the_day_is_the_one_given(
    arguments: tuple[str, ...], environment: dict[str, str], code: int, inside: Run
) -> None:
    inside("waive", fingerprint(inside), "--reason", REASON, "--expires", "2026-06")
    done = inside("conflicts", "--exit-code", "-f", "concise", *arguments, **environment)
    assert done.returncode == code
    assert ("expired on 2026-06-30" in done.stdout.decode()) is bool(code)


@pytest.mark.parametrize(
    ("arguments", "environment", "message"),
    [
        (("conflicts", "--today", "2026"), {}, '--today: "2026" is no date'),
        (("conflicts", "--today", "2026-02-30"), {}, '--today: "2026-02-30" is no date'),
        (("validate", "--today", "today"), {}, '--today: "today" is no date'),
        (("verify", "--sources", ".", "--today", ""), {}, '--today: "" is no date'),
        (("show", "first/arr", "--today", "x"), {}, '--today: "x" is no date'),
        (("conflicts",), {"SOURCE_DATE_EPOCH": "soon"}, 'SOURCE_DATE_EPOCH: "soon" is no number'),
        (("conflicts",), {"SOURCE_DATE_EPOCH": "-1"}, 'SOURCE_DATE_EPOCH: "-1" is no number'),
        (("conflicts",), {"SOURCE_DATE_EPOCH": "253402300800"}, "is no number"),
    ],
)
def test_what_is_no_day(arguments: tuple[str, ...], environment: dict[str, str], message: str, inside: Run) -> None:
    done = inside(*arguments, **environment)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(f"error: {message}" if message.startswith(("-", "S")) else "error: ")
    assert message in done.stderr.decode()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("0000", "--reason", "x"), 'no finding is named "0000"'),
        (("abc", "--reason", "x"), '"abc" is no name of a finding'),
        (("differing-values", "--reason", "x"), "is no name of a finding"),
        (("{name}", "--reason", ""), "--reason says nothing"),
        (("{name}", "--reason", " \u200b "), "--reason says nothing"),
        (("{name}", "--reason", "x", "--owner", " "), "--owner says nothing"),
        (("{name}",), "missing option '--reason'"),
        (("{name}", "--reason", "x", "--expires", "soon"), "--expires: "),
        (("{name}", "--reason", "x", "--expires", "2026/.."), "has no last day"),
        (("{name}", "--reason", "x", "--expires", "2026-01-01", "--today", "2026-01-02"), '"2026-01-01" is past'),
        (("{name}", "--reason", "x\x1b[31m"), "no ledger may hold"),
    ],
)
def test_what_cannot_be_waived_so(arguments: tuple[str, ...], message: str, desk: Path, inside: Run) -> None:
    done = inside("waive", *(word.replace("{name}", fingerprint(inside)) for word in arguments))
    assert (done.returncode, done.stdout) == (2, b"")
    assert message in done.stderr.decode()
    assert not (desk / "claims" / "_waivers.yaml").exists()


def test_not_twice_unless_the_first_has_expired(desk: Path, inside: Run) -> None:
    name = fingerprint(inside)
    inside("waive", name, "--reason", "first", "--expires", "2026-06-30")
    before = (desk / "claims" / "_waivers.yaml").read_bytes()
    again = inside("waive", name, "--reason", "again")
    assert again.returncode == 2
    assert "is waived already, in claims/_waivers.yaml:3: first" in again.stderr.decode()
    assert (desk / "claims" / "_waivers.yaml").read_bytes() == before
    assert inside("waive", name, "--reason", "again", "--today", "2026-07-01").returncode == 0


def test_a_broken_file_is_not_touched(desk: Path, inside: Run) -> None:
    name = fingerprint(inside)
    (desk / "claims" / "_waivers.yaml").write_text("waivers: [\n", encoding="utf-8")
    done = inside("waive", name, "--reason", "x")
    assert done.returncode == 2
    assert "claims/_waivers.yaml:1:11: not valid YAML" in done.stderr.decode()
    assert (desk / "claims" / "_waivers.yaml").read_text(encoding="utf-8") == "waivers: [\n"


@pytest.mark.parametrize("rule", ["malformed-file", "unused-waiver"])
def test_what_is_about_no_claim_or_about_a_waiver(rule: str, desk: Path, inside: Run) -> None:
    (desk / "claims" / "_waivers.yaml").write_text(
        "waivers:\n  - {rule: missing-quote, claims: first/arr, reason: x}\n", encoding="utf-8"
    )
    if rule == "malformed-file":
        (desk / "claims" / "broken.yaml").write_text("source: [\n", encoding="utf-8")
    done = inside("waive", fingerprint(inside, "validate", rule), "--reason", "x")
    assert done.returncode == 2
    assert "is about" in done.stderr.decode()


def test_a_finding_of_verify_needs_the_articles(desk: Path, inside: Run) -> None:
    first = desk / "claims" / "first.yaml"
    first.write_text(
        first.read_text(encoding="utf-8").replace("first,", "first, text: {file: a.txt},", 1), encoding="utf-8"
    )
    (desk / "texts").mkdir()
    (desk / "texts" / "a.txt").write_text("nothing of the kind\n", encoding="utf-8")
    shown = json.loads(inside("verify", "--sources", "texts", "-f", "json").stdout)["findings"]
    name = next(finding["fingerprint"] for finding in shown if finding["rule"] == "quote-not-found")
    assert inside("waive", name, "--reason", "the page was cut").returncode == 2
    done = inside("waive", name, "--reason", "the page was cut", "--sources", "texts", "-f", "json")
    assert [finding["waived"] for finding in json.loads(done.stdout)["findings"]] == [True]
    verified = inside("verify", "--sources", "texts")
    assert verified.returncode == 0
    assert ", 1 waived\n" in verified.stdout.decode()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_cannot_be_written(desk: Path, inside: Run) -> None:
    name = fingerprint(inside)
    (desk / "claims").chmod(0o500)
    done = inside("waive", name, "--reason", "x")
    (desk / "claims").chmod(0o700)
    assert done.returncode == 2
    assert "cannot write" in done.stderr.decode()
