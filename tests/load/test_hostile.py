"""Files made to harm: each is refused in its place, in linear time, and never costs another file."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from claimcheck.load import claim_file, ledger, tree
from claimcheck.load.ledger import load_ledger
from claimcheck.load.reader import MAX_BYTES
from claimcheck.model.raw import RawLedger
from linear import assert_linear

HEAD = b"source:\n  id: bad\n  title: t\nclaims:\n"
CLAIM = b"  - {id: one, text: t, entity: e, metric: m, value: 1}\n"
GOOD = HEAD.replace(b"bad", b"good") + CLAIM


def laughs(levels: int = 30) -> bytes:
    lines = [b"a0: &a0 [lol, lol]\n"]
    lines += [b"a%d: &a%d [*a%d, *a%d]\n" % (n, n, n - 1, n - 1) for n in range(1, levels)]
    return b"".join(lines)


BYTES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "malformed-file 1:1: the file is empty"),
    "spaces": (b" \n\n", "malformed-file 1:1: the file is empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", "malformed-file 1:1: the file is empty"),
    "NUL": (HEAD + b"  - id: a\x00b\n", "malformed-file 5:10: control character U+0000 is not allowed in a file"),
    "escape": (HEAD + b"# \x1b[31m\n", "malformed-file 5:3: control character U+001B is not allowed in a file"),
    "DEL": (b"a: \x7f\n", "malformed-file 1:4: control character U+007F is not allowed in a file"),
    "C1": ("a: 在\x85\n".encode(), "malformed-file 1:5: control character U+0085 is not allowed in a file"),
    "line separator": ("a: \u2028\n".encode(), "malformed-file 1:4: control character U+2028 is not allowed in a file"),
    "second mark": (
        "a: b\n\ufeffc: d".encode(),
        "malformed-file 2:1: control character U+FEFF is not allowed in a file",
    ),
    "Latin-1": (HEAD + b"# caf\xe9\n", "malformed-file 5:6: not UTF-8: byte 0xe9 cannot stand here"),
    "GBK after Chinese": (
        "a: 中".encode() + b"\xd6\xd0\n",
        "malformed-file 1:5: not UTF-8: byte 0xd6 cannot stand here",
    ),
    "cut short": (b"a: \xe4\xb8", "malformed-file 1:4: not UTF-8: byte 0xe4 cannot stand here"),
    "surrogate": (b"a: \xed\xa0\x80\n", "malformed-file 1:4: not UTF-8: byte 0xed cannot stand here"),
    "overlong": (b"a: \xc0\xaf\n", "malformed-file 1:4: not UTF-8: byte 0xc0 cannot stand here"),
    "UTF-16": ("a: b".encode("utf-16"), "malformed-file 1:1: not UTF-8: it looks like UTF-16, save it as UTF-8"),
    "UTF-16 without a mark": (
        "a: b\n".encode("utf-16-le"),
        "malformed-file 1:1: not UTF-8: it looks like UTF-16, save it as UTF-8",
    ),
    "after CRLF": (b"a: b\r\nc: \x00\r\n", "malformed-file 2:4: control character U+0000 is not allowed in a file"),
    "surrogate by escape": (HEAD + b'  - "\\ud800"\n', "malformed-file 5:8: not valid YAML: found invalid Unicode"),
    "deep braces": (b"a: " + b"{a: " * 50_000, "malformed-file 1:160: nested deeper than 40 levels"),
    "deep dashes": (b"- " * 100_000, "malformed-file 1:81: nested deeper than 40 levels"),
    "deep questions": (b"? " * 100_000, "malformed-file 1:3: a key must be a text"),
    "billion laughs": (laughs(), 'malformed-file 1:5: anchors are not allowed: "&a0"; quote a text that begins with &'),
    "over 8 MiB": (b"#" * (MAX_BYTES + 1), "malformed-file 1:1: larger than 8 MiB"),
}


def read_beside_a_good_file(data: bytes, folder: Path) -> RawLedger:
    (folder / "bad.yaml").write_bytes(data)
    return read_with_a_good_file(folder)


def read_with_a_good_file(folder: Path) -> RawLedger:
    (folder / "good.yaml").write_bytes(GOOD)
    found = load_ledger(folder)
    assert "good" in [claim.source for claim in found.claims]
    return found


def messages(found: RawLedger) -> list[str]:
    return [f"{each.rule} {each.place.line}:{each.place.column}: {each.message}" for each in found.defects]


@pytest.mark.parametrize("name", BYTES)
def test_hostile_bytes(name: str, tmp_path: Path) -> None:
    data, expected = BYTES[name]
    found = read_beside_a_good_file(data, tmp_path)
    assert messages(found)[0].startswith(expected)
    assert found.defects[0].lost


@pytest.mark.parametrize("name", ["deep braces", "deep dashes", "deep questions", "billion laughs"])
def test_the_pure_parser_is_no_weaker(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "_Loader", yaml.SafeLoader)
    data, expected = BYTES[name]
    assert messages(read_beside_a_good_file(data, tmp_path))[0] == expected


@pytest.mark.parametrize("name", ["_vocabulary.yaml", "_waivers.yaml"])
def test_a_folder_is_no_file(name: str, tmp_path: Path) -> None:
    (tmp_path / name).mkdir()
    assert messages(read_with_a_good_file(tmp_path)) == ["malformed-file 1:1: not a regular file"]


def test_deep_brackets(tmp_path: Path) -> None:
    """Refused in the same words whoever counts: we at 40 levels, or libyaml 0.2.6, which looks ahead, at 1,000."""
    found = read_beside_a_good_file(b"[" * 100_000, tmp_path)
    assert messages(found) in (
        ["malformed-file 1:41: nested deeper than 40 levels"],
        ["malformed-file 1:1001: nested deeper than 40 levels"],
    )
    assert found.defects[0].lost


def test_the_pure_parser_counts_brackets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "_Loader", yaml.SafeLoader)
    found = read_beside_a_good_file(b"[" * 100_000, tmp_path)
    assert messages(found) == ["malformed-file 1:41: nested deeper than 40 levels"]


def test_forty_levels_are_allowed(tmp_path: Path) -> None:
    found = read_beside_a_good_file(b"[" * 40 + b"]" * 40, tmp_path)
    assert messages(found) == [
        'malformed-file 1:1: a claim file must be a mapping with "source" and "claims", not a list'
    ]


def test_eight_mebibytes_are_allowed(tmp_path: Path) -> None:
    claim = HEAD + CLAIM
    found = read_beside_a_good_file(claim + b"#" * (MAX_BYTES - len(claim)), tmp_path)
    assert not found.defects
    assert len(found.claims) == 2


def test_a_byte_order_mark_and_crlf_are_fine(tmp_path: Path) -> None:
    """And neither moves a place."""
    data = b"\xef\xbb\xbf" + (HEAD + CLAIM + b"extra: 1\n").replace(b"\n", b"\r\n")
    found = read_beside_a_good_file(data, tmp_path)
    assert messages(found) == ['unknown-field 6:1: unknown field "extra"']
    claim = found.claims[0]
    assert (claim.id.text, claim.value.place.line, claim.value.place.column) == ("one", 5, 53)
    assert (claim.source, found.sources[0].title.text) == ("bad", "t")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no FIFOs")
def test_a_fifo_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "bad.yaml")
    assert messages(read_with_a_good_file(tmp_path)) == ["malformed-file 1:1: not a regular file"]


LINKS: dict[str, tuple[Callable[[Path], Path], str]] = {
    "to a file outside": (lambda folder: folder.parent / "secret.yaml", "a symbolic link that leads out of the ledger"),
    "to a device": (lambda _: Path("/dev/zero"), "a symbolic link that leads out of the ledger"),
    "to nothing": (lambda folder: folder / "nowhere.yaml", "cannot be opened: no such file or directory"),
    "to itself": (lambda folder: folder / "bad.yaml", "cannot be opened: "),
}


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege")
@pytest.mark.parametrize("name", LINKS)
def test_links_that_lead_out(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "claims"
    folder.mkdir()
    (tmp_path / "secret.yaml").write_bytes(HEAD + CLAIM)
    target, expected = LINKS[name]
    (folder / "bad.yaml").symlink_to(target(folder))
    said = messages(read_with_a_good_file(folder))
    assert len(said) == 1
    assert said[0].startswith(f"malformed-file 1:1: {expected}")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege")
def test_links_to_folders(tmp_path: Path) -> None:
    """A link inside the ledger is one name too many and skipped; one that leads out is said; neither is walked."""
    folder, outside = tmp_path / "claims", tmp_path / "outside"
    (folder / "sub").mkdir(parents=True)
    outside.mkdir()
    (outside / "secret.yaml").write_bytes(HEAD + CLAIM)
    (folder / "out").symlink_to(outside)
    (folder / "in").symlink_to(folder / "sub")
    (folder / "loop").symlink_to(folder)
    said = messages(read_with_a_good_file(folder))
    assert said == ["malformed-file 1:1: a symbolic link that leads out of the ledger is not followed"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege")
def test_a_link_within_the_ledger_is_read(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "paper.txt").write_bytes(HEAD + CLAIM)
    (tmp_path / "bad.yaml").symlink_to(tmp_path / "kept" / "paper.txt")
    found = read_with_a_good_file(tmp_path)
    assert [claim.source for claim in found.claims] == ["bad", "good"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_bytes(HEAD + CLAIM)
    (tmp_path / "bad.yaml").chmod(0)
    assert messages(read_with_a_good_file(tmp_path)) == ["malformed-file 1:1: cannot be opened: permission denied"]


def test_a_bug_in_one_file_leaves_the_others_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = claim_file.read_claim_file

    def failing(text: str, file: str) -> claim_file.ClaimFile:
        if file.endswith("bad.yaml"):
            raise ZeroDivisionError("by design")
        return real(text, file)

    monkeypatch.setattr(ledger, "read_claim_file", failing)
    found = read_beside_a_good_file(HEAD + CLAIM, tmp_path)
    assert messages(found) == [
        "malformed-file 1:1: claimcheck failed on this file: ZeroDivisionError: by design; please report it"
    ]
    assert found.defects[0].lost


def test_too_many_values_stop_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_NODES", 100)
    found = read_beside_a_good_file(HEAD + b"".join(CLAIM.replace(b"one", b"n%d" % n) for n in range(20)), tmp_path)
    assert messages(found) == ["malformed-file 13:14: more than 100 values in one file"]
    assert len(found.claims) == 9


MANY: dict[str, Callable[[int], bytes]] = {
    "keys": lambda count: b"".join(b"k%d: v\n" % n for n in range(count)),
    "one key": lambda count: b"a: b\n" * count,
    "texts": lambda count: b"claims:\n" + b"  - x\n" * count,
    "one id": lambda count: b"claims:\n" + CLAIM * (count // 5),
    "aliases": lambda count: b"claims: [" + b"*a, " * count + b"]",
    "digits": lambda count: b"claims:\n  - text: '" + b"9" * count * 9 + b"'\n    value: " + b"9," * count * 3 + b"\n",
    "long id": lambda count: b"source:\n  id: " + b"A-" * count * 7 + b"\n",
    "unknown fields": lambda count: b"claims:\n  - {" + b", ".join(b"f%d: 1" % n for n in range(count)) + b"}\n",
    "dashes": lambda count: b"- " * count * 5,
}


@pytest.mark.parametrize("body", MANY.values(), ids=MANY)
def test_many_faults_take_time_in_proportion(body: Callable[[int], bytes], tmp_path: Path) -> None:
    def read(count: int) -> None:
        assert read_beside_a_good_file(body(count), tmp_path).defects

    assert_linear(read, 3_000)
