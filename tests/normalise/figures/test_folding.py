"""Folding: the traditional form of every character a figure may hold, other scripts' digits, and places kept."""

from pathlib import Path

import opencc
import pytest

from claimcheck.normalise import figures
from claimcheck.normalise.figures import read_figures
from claimcheck.normalise.figures.folding import fold
from claimcheck.normalise.figures.traditional import TRADITIONAL

PACKAGE = Path(figures.__file__).parent
VOCABULARY = PACKAGE.parent.parent / "vocabulary"
TABLE = PACKAGE / "traditional.py"
HEAD = '''"""Traditional characters that occur in figures, each before its simplified form (OpenCC t2s).

`python tests/normalise/figures/test_folding.py` writes it anew.
"""

TRADITIONAL = (
'''


def used() -> set[str]:
    """The Chinese characters of the vocabularies and of the reader's own words."""
    files = [*PACKAGE.glob("*.py"), VOCABULARY / "units.toml", VOCABULARY / "currencies.toml"]
    texts = [file.read_text(encoding="utf-8") for file in files if file not in (TABLE, PACKAGE / "folding.py")]
    return {character for text in texts for character in text if "\u4e00" <= character <= "\u9fff"}


def pairs() -> str:
    simplify = opencc.OpenCC("t2s").convert
    wanted = used()
    block = [chr(code) for code in range(0x4E00, 0xA000)]
    return "".join(
        old + new for old, new in zip(block, map(simplify, block), strict=True) if new != old and new in wanted
    )


def as_python() -> str:
    text = pairs()
    lines = [f'    "{text[start : start + 58]}"\n' for start in range(0, len(text), 58)]
    return f"{HEAD}{''.join(lines)})\n"


def test_every_traditional_form_of_a_character_in_use_is_folded() -> None:
    """When one is missing: `python tests/normalise/figures/test_folding.py` writes the table anew."""
    table = dict(zip(TRADITIONAL[::2], TRADITIONAL[1::2], strict=True))
    text = pairs()
    wanted = dict(zip(text[::2], text[1::2], strict=True))
    assert {old: new for old, new in wanted.items() if table.get(old) != new} == {}


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("７００萬", "700万"),
        ("٣٤٥٫٥", "345.5"),
        ("३४५", "345"),
        ("百萬(wàn)枚", "百万枚"),
        ("5 \t  %", "5 %"),
        ("18.6\t%\t5\t%的", "18.6 %\t5\t%的"),
        ("$ \t5  \t\t 7   9", "$ 5\t7 9"),
        ("½ ² ①", "½ ² ①"),
        ("５㎏", "5kg"),
        ("℅", "℅"),
        ("5—7", "5–7"),
        ("−5", "-5"),
    ],
)
def test_folds(written: str, folded: str) -> None:
    assert fold(written).text == folded


def test_places_are_those_of_the_original() -> None:
    text = "数(shù)百億美元,  ５㎏,٣ people"
    readings = read_figures(text)
    assert [text[reading.start : reading.end] for reading in readings] == ["数(shù)百億美元", "５㎏", "٣ people"]


if __name__ == "__main__":
    TABLE.write_text(as_python(), encoding="utf-8")
