"""What docs/format.md says of dates is what is read."""

import re

import pytest

from claimcheck.normalise.dates import read_date
from pages import ROOT, section

ROW = re.compile(r"^\| (?P<written>`.+`) \| (?P<start>[0-9-]{10}|\.\.) to (?P<end>[0-9-]{10}|\.\.) \|$", re.MULTILINE)
ROWS = list(ROW.finditer(section((ROOT / "docs" / "format.md").read_text(encoding="utf-8"), "Dates")))


def test_the_table_is_found() -> None:
    assert len(ROWS) >= 10


@pytest.mark.parametrize("row", ROWS, ids=[row["written"] for row in ROWS])
def test_each_form_means_the_days_the_page_says(row: re.Match[str]) -> None:
    for written in re.findall("`([^`]+)`", row["written"]):
        span = read_date(written)
        assert (str(span.start or ".."), str(span.end or "..")) == (row["start"], row["end"]), written
