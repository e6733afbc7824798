"""Untrusted text neither hides nor commands."""

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.render.sink import defuse_commands, make_visible

# Format characters that have a shape of their own.
SHAPED = {0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD} | set(
    range(0x13430, 0x13456)
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain 7 bn", "plain 7 bn"),
        ("年化收入　130亿", "年化收入　130亿"),
        ("\x1b[31mred", r"\x1b[31mred"),
        ("a\nb\tc\rd", r"a\nb\tc\rd"),
        ("\x7f\x9b", r"\x7f\x9b"),
        ("abc\u202edef", "abc<U+202E>def"),
        ("zero\u200bwidth", "zero<U+200B>width"),
        ("tag\U000e0041", "tag<U+E0041>"),
        ("filler\u3164", "filler<U+3164>"),
        ("broken\udcff", "broken<U+DCFF>"),
    ],
)
def test_what_cannot_be_seen_is_written_out(text: str, shown: str) -> None:
    assert make_visible(text) == shown


def test_no_control_or_format_character_gets_through() -> None:
    hidden = [
        chr(code)
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and code not in SHAPED
    ]
    assert [hex(ord(character)) for character in hidden if make_visible(character) == character] == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("::error::x", r"\::error::x"),
        ("  ::set-output name=a::b\n", "  \\::set-output name=a::b\n"),
        ("ok\n\t::stop-commands::t", "ok\n\t\\::stop-commands::t"),
        ("\x1b[1m::error::x", "\x1b[1m\\::error::x"),
        ("std::vector", "std::vector"),
        ("a ##[group]b", r"a ##\[group]b"),
        ("###[error]", r"###\[error]"),
        ("a ##vso[task.complete result=Succeeded]b", r"a ##vso\[task.complete result=Succeeded]b"),
        ("##teamcity[x]", r"##teamcity\[x]"),
        ("## a heading [1]", "## a heading [1]"),
    ],
)
def test_commands_to_a_ci_service_are_broken(text: str, shown: str) -> None:
    assert defuse_commands(text) == shown


@given(st.text(st.sampled_from(":# [\n\tx\x1b1m;\r"), max_size=40))
def test_no_line_commands(text: str) -> None:
    shown = defuse_commands(text)
    assert "##[" not in shown
    assert not any(line.strip().startswith("::") for line in re.split(r"[\n\r]", shown))
