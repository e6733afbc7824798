"""missing-quote: nothing of the article."""

from pathlib import Path

from claimcheck.judge.rules.missing_quote import RULE
from structure import claim, lines

MESSAGE = 'no "quote": nothing ties the claim to the words of its article'


def test_missing_quote(tmp_path: Path) -> None:
    claims = [claim(), claim(id="b", quote=None), claim(id="c", quote="''"), claim(id="d", quote="'null'")]
    assert lines(RULE, tmp_path, *claims) == [f"12:5: {MESSAGE}", f"18:5: {MESSAGE}"]
