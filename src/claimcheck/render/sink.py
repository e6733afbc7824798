"""The one sink: what every output goes through, so that untrusted text can neither hide nor command."""

import re

# What a terminal acts on or shows as nothing: C0, C1, DEL, lone surrogates, line and paragraph separators, bidi
# controls, zero-width and blank-looking letters, tag characters, variation selectors beyond the emoji ones.
INVISIBLE = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "]"
)
SHORT = {"\n": r"\n", "\t": r"\t", "\r": r"\r"}

# GitHub's runner trims a line before it looks for `::`, and finds `##[` anywhere (actions/runner, ActionCommand.cs).
# Our own colour codes may stand before it.
COMMAND = re.compile(r"((?:^|\r)(?:[^\S\r\n]|\x1b\[[0-9;]*m)*)::", re.MULTILINE)
# Azure Pipelines and TeamCity name theirs: ##vso[task.complete], ##teamcity[...].
OLD_COMMAND = re.compile(r"##([A-Za-z]{0,40})\[")


def make_visible(text: str) -> str:
    r"""The text on one line with every invisible character written out: `\x1b`, `\n`, `<U+202E>`."""
    return INVISIBLE.sub(_write_out, text)


def _write_out(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    if character in SHORT:
        return SHORT[character]
    return f"\\x{code:02x}" if code < 0x100 else f"<U+{code:04X}>"


def defuse_commands(text: str) -> str:
    r"""The text with commands to a CI service broken visibly: `::` that begins a line is now `\::`, `##[` is `##\[`."""
    if "##" in text:
        text = OLD_COMMAND.sub(r"##\1\\[", text)
    return COMMAND.sub(r"\1\\::", text) if "::" in text else text
