"""Promises that every format keeps for every command."""

import re
import unicodedata
from collections.abc import Callable

import pytest

from claimcheck.model.report import Report
from claimcheck.render.formats import FORMATS, render
from claimcheck.render.screen import Screen

COMMANDS = ("validate", "list", "show", "groups", "conflicts", "quantity", "metrics", "verify")
Make = Callable[[str], Report]
every_command = pytest.mark.parametrize("command", COMMANDS)
every_format = pytest.mark.parametrize("form", FORMATS)


@every_command
@every_format
def test_hostile_text_neither_hides_nor_commands(command: str, form: str, hostile: Make) -> None:
    text = render(hostile(command), form)
    assert text.endswith("\n")
    assert "##[" not in text
    assert not any(line.strip().startswith("::") for line in text.splitlines())
    assert {c for c in text if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"}} <= {"\n"}


@every_command
@pytest.mark.parametrize("width", [20, 60, 80, 120, 200])
def test_hostile_text_does_not_command_on_any_screen(command: str, width: int, hostile: Make) -> None:
    text = render(hostile(command), "table", Screen(width, colour=True))
    plain = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert not any(line.strip().startswith("::") for line in plain.splitlines())
    assert "##[" not in plain


@every_command
@every_format
def test_off_a_terminal_there_is_no_colour_and_no_space_at_the_end(command: str, form: str, report: Make) -> None:
    text = render(report(command), form)
    assert "\x1b" not in text
    assert [line for line in text.splitlines() if line != line.rstrip()] == []


@every_command
@every_format
def test_a_report_without_anything_can_be_rendered(command: str, form: str) -> None:
    for screen in (Screen(), Screen(40, colour=True)):
        text = render(Report(command), form, screen)
        assert not text or text.endswith("\n")
