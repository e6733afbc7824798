"""An archived text is read whole or refused with its reason, whatever stands under its name."""

import hashlib
import os
import sys
from pathlib import Path

import pytest

from claimcheck.load.archive import check_folder, read_archive
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.evidence import ArchivedText, ArchiveState

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs links and named pipes")


def write(folder: Path, name: str, raw: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    return path


def fault(archived: ArchivedText) -> tuple[ArchiveState, str]:
    assert archived.text is None
    return archived.archive.state, archived.archive.message


def test_text_and_digest_of_the_raw_bytes(tmp_path: Path) -> None:
    raw = b"\xef\xbb\xbf" + "收入 70 亿\r\n".encode()
    write(tmp_path, "sub/a.txt", raw)
    archived = read_archive("a", tmp_path, "sub/a.txt")
    assert archived.text == "收入 70 亿\r\n"
    assert archived.archive.state is ArchiveState.READ
    assert archived.archive.sha256 == hashlib.sha256(raw).hexdigest()
    assert archived.archive.file == (tmp_path / "sub/a.txt").as_posix()


@pytest.mark.parametrize(
    "name", ["../a.txt", "x/../../a.txt", "..\\a.txt", "/etc/hostname", "\\a.txt", "c:a.txt", "a\0b", ""]
)
def test_a_name_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    write(tmp_path, "a.txt", b"secret")
    (tmp_path / "archive").mkdir()
    state, message = fault(read_archive("a", tmp_path / "archive", name))
    assert state is ArchiveState.UNREADABLE
    assert message == "leads out of the folder of archives"


@on_posix
def test_links_may_stay_inside_and_not_lead_out(tmp_path: Path) -> None:
    secret = write(tmp_path, "secret.txt", b"secret")
    inner = write(tmp_path, "archive/inner.txt", b"inner")
    for name, target in (("out.txt", secret), ("in.txt", inner)):
        (tmp_path / "archive" / name).symlink_to(target)
    (tmp_path / "archive" / "up").symlink_to(tmp_path)
    (tmp_path / "archive" / "loop").symlink_to(tmp_path / "archive" / "loop")
    folder = tmp_path / "archive"
    assert read_archive("a", folder, "in.txt").text == "inner"
    for name in ("out.txt", "up/secret.txt"):
        assert fault(read_archive("a", folder, name))[1] == "is a link that leads out of the folder of archives"
    assert fault(read_archive("a", folder, "loop"))[0] is ArchiveState.UNREADABLE


@on_posix
def test_what_is_no_regular_file_neither_blocks_nor_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("pipe", "folder"):
        assert fault(read_archive("a", tmp_path, name)) == (ArchiveState.UNREADABLE, "is no regular file")


def test_absent_and_unnamed(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", b"")
    assert fault(read_archive("a", tmp_path, "b.txt")) == (ArchiveState.ABSENT, "is not there")
    assert fault(read_archive("a", tmp_path, "a.txt/b.txt"))[0] is ArchiveState.ABSENT
    assert fault(read_archive("a", tmp_path, None)) == (ArchiveState.UNNAMED, 'the source names no "text.file"')
    assert fault(read_archive("a", None, "a.txt")) == (ArchiveState.UNNAMED, "no folder of archived texts was given")
    assert fault(read_archive("a", tmp_path, "x" * 5000))[0] is ArchiveState.UNREADABLE


def test_a_file_at_the_limit_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", b"x" * 1000)
    assert read_archive("a", tmp_path, "a.txt", limit=1000).text == "x" * 1000
    assert fault(read_archive("a", tmp_path, "a.txt", limit=999))[1] == "is larger than 999 bytes"


@pytest.mark.parametrize(
    ("raw", "place", "words"),
    [
        (b"\xff", (1, 1), "byte 0xff at offset 0, line 1"),
        ("一行\n二".encode() + b"\xe4\xb8", (2, 2), "byte 0xe4 at offset 10, line 2"),
        (b"\xef\xbb\xbfab\xc0", (1, 3), "byte 0xc0 at offset 5, line 1"),
        (b"a\xed\xa0\x80", (1, 2), "byte 0xed at offset 1, line 1"),
    ],
)
def test_bytes_that_are_not_utf_8_are_shown_where_they_stand(
    tmp_path: Path, raw: bytes, place: tuple[int, int], words: str
) -> None:
    write(tmp_path, "a.txt", raw)
    archived = read_archive("a", tmp_path, "a.txt")
    assert fault(archived) == (ArchiveState.UNREADABLE, f"is not UTF-8: {words}")
    assert archived.archive.place is not None
    assert (archived.archive.place.line, archived.archive.place.column) == place


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_told_by_its_name(tmp_path: Path, encoding: str) -> None:
    write(tmp_path, "a.txt", "Quenda 工厂 employs 1,250 people.\n".encode(encoding))
    expected = (ArchiveState.UNREADABLE, "is not UTF-8: it looks like UTF-16, save it as UTF-8")
    assert fault(read_archive("a", tmp_path, "a.txt")) == expected


def test_a_folder_that_is_none_is_an_error_of_usage(tmp_path: Path) -> None:
    check_folder(tmp_path)
    with pytest.raises(ClaimcheckError, match="no folder"):
        check_folder(write(tmp_path, "a.txt", b""))
