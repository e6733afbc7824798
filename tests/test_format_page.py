"""What docs/format.md says of dates and units is what is read, and the snippets of it are ledger files."""

import re

import pytest

from claimcheck.load.fit import read_schema
from claimcheck.load.vocabulary import read_vocabulary
from claimcheck.normalise.dates import read_date
from claimcheck.normalise.units import read_unit, units_by_dimension
from pages import ROOT, Block, blocks, section

ROW = re.compile(r"^\| (?P<written>`.+`) \| (?P<start>[0-9-]{10}|\.\.) to (?P<end>[0-9-]{10}|\.\.) \|$", re.MULTILINE)
PAGE = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
ROWS = list(ROW.finditer(section(PAGE, "Dates")))


def test_the_table_is_found() -> None:
    assert len(ROWS) >= 10


@pytest.mark.parametrize("row", ROWS, ids=[row["written"] for row in ROWS])
def test_each_form_means_the_days_the_page_says(row: re.Match[str]) -> None:
    for written in re.findall("`([^`]+)`", row["written"]):
        span = read_date(written)
        assert (str(span.start or ".."), str(span.end or "..")) == (row["start"], row["end"]), written


def test_a_metric_may_name_each_dimension_and_each_unit_of_it() -> None:
    for dimension, units in units_by_dimension().items():
        for unit in (dimension, *units) if dimension else units:
            assert read_unit(unit) == unit


@pytest.mark.parametrize("block", [block for block in blocks(section(PAGE, "Vocabulary")) if block.language == "yaml"])
def test_the_snippets_of_the_vocabulary_are_sound(block: Block) -> None:
    read, defects = read_vocabulary(block.text, "_vocabulary.yaml")
    assert defects == []
    assert read.entities or read.together


def test_editors_are_led_to_every_schema() -> None:
    text = section(PAGE, "In an editor")
    written = re.findall(r"^claimcheck schema ?([a-z]*) > (\S+)$", text, re.MULTILINE)
    assert [kind or "claims" for kind, _ in written] == ["claims", "vocabulary", "waivers"]
    assert all(read_schema(kind or "claims") for kind, _ in written)
    assert re.findall(r"`# yaml-language-server: \$schema=\.\./(\S+)`", text) == [path for _, path in written]
