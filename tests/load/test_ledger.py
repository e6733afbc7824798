"""Which files are read, in which order, and what they give."""

import gc
import os
from pathlib import Path

import pytest

from claimcheck.load.ledger import load_ledger
from claimcheck.model.errors import ClaimcheckError
from claimcheck.model.raw import RawLedger


def write(folder: Path, name: str, source: str, *claims: str) -> Path:
    body = "".join(f"  - {{id: {each}, text: t, entity: e, metric: m, value: 1}}\n" for each in claims)
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"source: {{id: {source}, title: t}}\nclaims:\n{body}", encoding="utf-8")
    return path


def ids(found: RawLedger) -> list[str]:
    return [f"{claim.source}/{claim.id.text}" for claim in found.claims]


def messages(found: RawLedger) -> list[str]:
    return [f"{each.rule}: {each.message}" for each in found.defects]


def test_walk_in_a_stable_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, source in (("b.yaml", "b"), ("a/z.yml", "az"), ("a.yaml", "a"), ("a/B.YAML", "ab"), ("c/d/e.yaml", "e")):
        write(tmp_path / "claims", name, source, "x")
    for name in ("_notes.yaml", ".hidden.yaml", "readme.md", "_old/x.yaml", ".git/y.yaml", "data.json"):
        write(tmp_path / "claims", name, "aside", "x")
    found = load_ledger(Path("claims"))
    assert found.files == ("claims/a/B.YAML", "claims/a/z.yml", "claims/a.yaml", "claims/b.yaml", "claims/c/d/e.yaml")
    assert ids(found) == ["ab/x", "az/x", "a/x", "b/x", "e/x"]
    assert not found.defects


def test_files_below_the_current_folder_are_shown_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "claims", "a.yaml", "a")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path)
    found = load_ledger(tmp_path / "claims")
    assert (found.root, found.files) == ("claims", ("claims/a.yaml",))
    monkeypatch.chdir(tmp_path / "claims")
    assert load_ledger(Path()).files == ("a.yaml",)
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert load_ledger(Path("../claims")).files == ((tmp_path / "claims" / "a.yaml").as_posix(),)


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_utf8_can_be_shown(tmp_path: Path) -> None:
    path = write(tmp_path, "a.yaml", "a")
    path.rename(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.yaml"))
    (file,) = load_ledger(tmp_path).files
    assert file.endswith("/\\xff.yaml")


def test_an_empty_folder(tmp_path: Path) -> None:
    assert load_ledger(tmp_path) == RawLedger(root=tmp_path.as_posix())


@pytest.mark.parametrize("name", ["missing", "a.yaml"])
def test_no_ledger(name: str, tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "a")
    with pytest.raises(ClaimcheckError, match=name) as error:
        load_ledger(tmp_path / name)
    assert "--ledger" in error.value.hint


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ClaimcheckError, match=r'"[^"]*typo\.yaml" is not there'):
        load_ledger(tmp_path, [tmp_path / "typo.yaml"])


def test_only_the_paths_given(tmp_path: Path) -> None:
    """Beside the ledger's own vocabulary; a folder and a file in it give the file once."""
    ledger = tmp_path / "claims"
    write(ledger, "a.yaml", "a", "x")
    write(ledger, "sub/b.yaml", "b", "x")
    write(ledger, "c.yaml", "c", "x")
    outside = write(tmp_path, "incoming/d.txt", "d", "x")
    (ledger / "_vocabulary.yaml").write_text("entities: {e: }\n", encoding="utf-8")
    found = load_ledger(ledger, [outside, ledger / "sub", ledger / "sub" / "b.yaml", ledger / "_vocabulary.yaml"])
    assert ids(found) == ["b/x", "d/x"]
    assert [each.name.text for each in found.vocabulary.entities] == ["e"]
    assert not found.defects


def test_source_ids_are_unique_in_the_ledger(tmp_path: Path) -> None:
    """The later file gives nothing, since its claims would have the names of others; its own faults are still told."""
    first = write(tmp_path, "a.yaml", "same", "x")
    second = write(tmp_path, "b.yaml", "same", "x", "x")
    found = load_ledger(tmp_path)
    assert ids(found) == ["same/x"]
    assert messages(found) == [
        'duplicate-id: claim id "x" is taken by an earlier claim of this file',
        'duplicate-id: source id "same" is taken by another file',
    ]
    taken = found.defects[1]
    assert (taken.place.file, taken.place.line, taken.place.column) == (second.as_posix(), 1, 14)
    assert [spot.place.file for spot in taken.related] == [first.as_posix()]
    assert taken.lost


def test_an_id_taken_by_a_file_that_was_not_asked_for(tmp_path: Path) -> None:
    write(tmp_path, "z.yaml", "same", "x")
    (tmp_path / "broken.yaml").write_text("source: {id: other, title: [", encoding="utf-8")
    new = write(tmp_path, "a.yaml", "same", "x")
    assert messages(load_ledger(tmp_path, [new])) == ['duplicate-id: source id "same" is taken by another file']
    assert not load_ledger(tmp_path, [tmp_path / "z.yaml", new]).claims[1:]


def test_one_broken_file_costs_itself(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "a", "x")
    (tmp_path / "b.yaml").write_text("{", encoding="utf-8")
    write(tmp_path, "c.yaml", "c", "x")
    found = load_ledger(tmp_path)
    assert ids(found) == ["a/x", "c/x"]
    assert len(found.files) == 3
    assert [each.rule for each in found.defects] == ["malformed-file"]


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a case
    before = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        load_ledger(tmp_path)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()
