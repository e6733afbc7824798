"""One entry more, and not a byte of the rest changed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.load.waiver_entry import Entry, add_waiver
from claimcheck.load.waivers import read_waivers
from claimcheck.model.errors import ClaimcheckError

ENTRY = Entry("missing-quote", ("a/x",), "a picture")
WRITTEN = ["rule: missing-quote", "claims: [a/x]", "reason: a picture"]
ONE = "  - rule: bad-date\n    claims: [a/y]\n    reason: said so\n"


def added(folder: Path, before: str, entry: Entry = ENTRY) -> str:
    (folder / "_waivers.yaml").write_bytes(before.encode())
    return add_waiver(folder, entry).text


def block(indent: int = 2, end: str = "\n") -> str:
    first, *rest = WRITTEN
    return end.join([f"{' ' * indent}- {first}", *(f"{' ' * indent}  {line}" for line in rest), ""])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"waivers:\n{block()}"),
        ("# ours\n", f"# ours\nwaivers:\n{block()}"),
        ("waivers:\n", f"waivers:\n{block()}"),
        ("waivers: # none\n# end\n", f"waivers: # none\n{block()}# end\n"),
        ("waivers: []\n", f"waivers:\n{block()}"),
        ("waivers: [] # none yet\n", f"waivers: # none yet\n{block()}"),
        ("waivers: ~\n", f"waivers:\n{block()}"),
        (f"waivers:\n{ONE}", f"waivers:\n{ONE}{block()}"),
        (f"waivers:\n{ONE}\n# end\n", f"waivers:\n{ONE}{block()}\n# end\n"),
        (f"waivers:\n{ONE}    # seen by X\n", f"waivers:\n{ONE}    # seen by X\n{block()}"),
        ("waivers:\n- {rule: a, claims: b/c, reason: d}  # why\n", None),
        (f"# one\n\nwaivers: # two\n  # three\n{ONE.replace('a/y]', 'a/y] # four')}", None),
        (f"waivers:\n{ONE.replace('said so', '|' + chr(10) + '      said' + chr(10) + '      so')}", None),
        (
            f"waivers:\n{ONE.replace('said so', '>-' + chr(10) + '      said' + chr(10) * 2 + '      so')}\n\n# end\n",
            None,
        ),
        (f"waivers:\n{ONE}other: 1\n", f"waivers:\n{ONE}{block()}other: 1\n"),
        (
            f"waivers:\n{ONE.replace('said so', '|' + chr(10) + '      said')}other: 1\n",
            f"waivers:\n{ONE.replace('said so', '|' + chr(10) + '      said')}{block()}other: 1\n",
        ),
        ("other: 1\n", f"other: 1\nwaivers:\n{block()}"),
    ],
)
def test_where_it_goes(before: str, after: str | None, tmp_path: Path) -> None:
    found = added(tmp_path, before)
    assert found == after if after else [line for line in before.splitlines() if line not in found.splitlines()] == []
    old, new = read_waivers(before, "f")[0], read_waivers(found, "f")[0]
    assert [waiver.reason.text for waiver in new] == [*(waiver.reason.text for waiver in old), "a picture"]


def test_the_lists_own_indent_is_kept(tmp_path: Path) -> None:
    before = "waivers:\n- rule: a\n  claims: b/c\n  reason: d\n"
    assert added(tmp_path, before) == before + block(0)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_endings_and_the_lack_of_the_last_one_are_kept(end: str, tmp_path: Path) -> None:
    before = f"# ours\nwaivers:\n{ONE}".replace("\n", end)
    assert added(tmp_path, before) == before + block(end=end)
    assert added(tmp_path, before.removesuffix(end)) == before + block(end=end).removesuffix(end)


def test_a_byte_order_mark_stays(tmp_path: Path) -> None:
    assert added(tmp_path, f"\ufeffwaivers:\n{ONE}") == f"\ufeffwaivers:\n{ONE}{block()}"


def test_a_new_file_begins_with_what_it_is(tmp_path: Path) -> None:
    found = add_waiver(tmp_path, Entry("a", ("b/c", "d/e"), "f: g", "2026-12-31", "the desk"))
    first, *rest = found.text.splitlines()
    assert first.startswith("# ")
    assert rest == [
        "waivers:",
        "  - rule: a",
        "    claims: [b/c, d/e]",
        '    reason: "f: g"',
        "    expires: 2026-12-31",
        "    owner: the desk",
    ]
    assert found.line == 3
    assert not found.path.exists()


@pytest.mark.parametrize(
    ("before", "message"),
    [
        ("waivers: [\n", "not valid YAML"),
        ("waivers: all\n", "must be a list"),
        ("waivers: {}\n", "must be a list"),
        ("waivers:\n  - {rule: a}\n", "missing field"),
        ("waivers:\n  - &a {rule: a, claims: b/c, reason: d}\n", "anchors"),
        ("waivers: [{rule: a, claims: b/c, reason: d}]\n", "no place for an entry"),
        ("{waivers: []}\n", "no place for an entry"),
        ("waivers:\n  - {rule: a, claims: b/c, reason: d}\n...\n# end\n", None),
        ("- a\n", "must be a mapping"),
    ],
)
def test_a_file_that_is_not_understood_stays_as_it_is(before: str, message: str | None, tmp_path: Path) -> None:
    if message is None:
        assert added(tmp_path, before).endswith("...\n# end\n")
        return
    with pytest.raises(ClaimcheckError, match=message):
        added(tmp_path, before)


@pytest.mark.parametrize("reason", ["a\x07b", "a\x85b", "a\u2028b", "a\udc80b"])
def test_what_no_ledger_may_hold(reason: str, tmp_path: Path) -> None:
    with pytest.raises(ClaimcheckError):
        added(tmp_path, f"waivers:\n{ONE}", Entry("a", ("b/c",), reason))


def test_a_link_out_of_the_ledger_is_refused(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "outside.yaml").write_text("waivers: []\n", encoding="utf-8")
    (tmp_path / "claims" / "_waivers.yaml").symlink_to("../outside.yaml")
    with pytest.raises(ClaimcheckError, match="leads out of the ledger"):
        add_waiver(tmp_path / "claims", ENTRY)
    (tmp_path / "claims" / "_waivers.yaml").unlink()
    (tmp_path / "claims" / "_waivers.yaml").symlink_to("nowhere")
    with pytest.raises(ClaimcheckError, match="cannot be opened"):
        add_waiver(tmp_path / "claims", ENTRY)


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\u2028\u2029\ufeff")
)


@given(st.lists(WORDS.filter(str.strip).map(str.strip), min_size=1, max_size=4))
def test_many_one_after_the_other(tmp_path_factory: pytest.TempPathFactory, reasons: list[str]) -> None:
    folder = tmp_path_factory.mktemp("ledger")
    for reason in reasons:
        found = add_waiver(folder, Entry("missing-quote", ("a/x",), reason, owner=reason))
        found.path.write_bytes(found.text.encode())
    waivers, defects = read_waivers((folder / "_waivers.yaml").read_text(encoding="utf-8"), "f")
    assert not defects
    assert [waiver.reason.text for waiver in waivers] == reasons
