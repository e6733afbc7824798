"""`claimcheck quantity`: what is left out is shown with its reason, and every text has its own line of JSON."""

import json
import subprocess
from collections.abc import Callable

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def test_all_shows_what_is_no_figure_and_why(inside: Run) -> None:
    text = inside("quantity", "--all", "2025 年 8 月,GPT-5.4 有 7 亿用户").stdout.decode()
    assert "no figure: 2025 年 8 月  date, 2025-08" in text
    assert "no figure: GPT-5.4  name" in text
    assert "no figure" not in inside("quantity", "2025 年 8 月,GPT-5.4 有 7 亿用户").stdout.decode()


def test_json_lines_are_one_object_a_text(inside: Run) -> None:
    out = inside("quantity", "--all", "-f", "jsonl", "翻三番", "none", "$7B in 2025").stdout
    lines = [json.loads(line) for line in out.decode("ascii").splitlines()]
    assert [line["text"] for line in lines] == ["翻三番", "none", "$7B in 2025"]
    assert [len(line["quantities"]) for line in lines] == [1, 0, 1]
    assert lines[0]["quantities"][0]["alternatives"][0]["low"] == 3
    assert lines[2]["not_figures"][0]["days"] == {"start": "2025-01-01", "end": "2025-12-31", "text": "2025"}


def test_lines_of_stdin_end_only_where_a_file_s_do(run: Run) -> None:
    out = run("quantity", "-", "-f", "jsonl", stdin="5\u2028%\r\n6%\n".encode()).stdout
    assert [json.loads(line)["text"] for line in out.splitlines()] == ["5\u2028%", "6%"]
