"""What OpenCC changes, as a table: it is OpenCC's own, and a text without any of it needs no OpenCC."""

import subprocess
import sys
from pathlib import Path

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.normalise import folding, traditional_characters
from claimcheck.normalise.traditional_characters import CHARACTERS, PHRASES, may_be_traditional

TABLE = Path(traditional_characters.__file__)
CLIB = Path(opencc.__file__).parent / "clib"
DUMPER = CLIB / "bin" / ("opencc_dict.exe" if sys.platform == "win32" else "opencc_dict")
simplify = opencc.OpenCC("t2s").convert


def changed_characters() -> str:
    """All of the usual blocks that change alone; beyond them every character is taken for one that may."""
    return "".join(letter for letter in map(chr, range(0x3400, 0xD800)) if simplify(letter) != letter)


def changed_phrases(folder: Path) -> list[str]:
    """OpenCC's phrases that change though none of their characters does alone, without those that hold another."""
    dump = folder / "phrases.txt"
    command: list[str | Path] = [
        DUMPER,
        "-i",
        CLIB / "share" / "opencc" / "TSPhrases.ocd2",
        "-o",
        dump,
        "-f",
        "ocd2",
        "-t",
        "text",
    ]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    phrases = [line.split("\t")[0] for line in dump.read_text(encoding="utf-8").splitlines()]
    alone = {each for each in phrases if simplify(each) != each and all(simplify(one) == one for one in each)}
    return sorted(each for each in alone if not any(other != each and other in each for other in alone))


def test_the_table_has_every_character_that_changes() -> None:
    """When it does not: `python tests/normalise/test_traditional_characters.py` writes it anew."""
    assert set(changed_characters()) == set(CHARACTERS)


@pytest.mark.skipif(not DUMPER.exists(), reason="this build of OpenCC comes without its dictionary tool")
def test_the_table_has_every_phrase_that_changes_only_as_a_whole(tmp_path: Path) -> None:
    assert list(PHRASES) == changed_phrases(tmp_path)


@given(st.text(alphabet=st.characters(min_codepoint=0x20, exclude_categories=["Cs"]), max_size=30))
def test_what_changes_may_be_traditional(text: str) -> None:
    assert simplify(text) == text or may_be_traditional(text)


@pytest.mark.parametrize("text", ["年度经常性收入", "覆盖率", "坏账", "沈阳", "什么", "café", "", "慰藉"])
def test_simplified_text_is_told_without_opencc(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folding, "_simplifier", None)
    assert folding.to_simplified(text) == text


@pytest.mark.parametrize(
    ("text", "simple"),
    [("答覆", "答复"), ("經常", "经常"), ("浮沈", "浮沉"), ("\uf9e4", "\u7406"), ("\U00020158", "\U00020158")],
)
def test_traditional_text_is_changed(text: str, simple: str) -> None:
    assert may_be_traditional(text)
    assert folding.to_simplified(text) == simple


if __name__ == "__main__":
    head, rest = TABLE.read_text(encoding="utf-8").split("CHARACTERS = (\n", 1)
    _, tail = rest.split(")\n", 1)
    found, width = changed_characters(), 56
    rows = "".join(f'    "{found[at : at + width]}"\n' for at in range(0, len(found), width))
    TABLE.write_text(f"{head}CHARACTERS = (\n{rows})\n{tail}", encoding="utf-8")
