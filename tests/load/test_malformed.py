"""Each kind of fault gives its own finding at its own place, and costs no more than it must.

The files of tests/malformed say so themselves: `# expect: rule line:column, ...`, and `# keeps:` what survives.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from claimcheck.load import tree
from claimcheck.load.ledger import load_ledger
from claimcheck.model.raw import Defect, RawLedger
from claimcheck.pipeline.judging import validate
from claimcheck.pipeline.reading import open_ledger

CORPUS = sorted((Path(__file__).parent.parent / "malformed").glob("*.yaml"))
GOOD = """source:
  id: beside
  title: A good file beside the bad one
claims:
  - id: untouched
    text: The plant employs 120 people.
    entity: The plant
    metric: headcount
    value: 120 people
"""
OF_CLAIMS = frozenset({"missing-date", "missing-quote", "duplicate-claim"})  # rules of sound claims
every_file = pytest.mark.parametrize("path", CORPUS, ids=[path.stem for path in CORPUS])


def read_beside_a_good_file(text: str, folder: Path) -> RawLedger:
    (folder / "bad.yaml").write_text(text, encoding="utf-8")
    (folder / "zz-good.yaml").write_text(GOOD, encoding="utf-8")
    return load_ledger(folder)


def faults_of(text: str, folder: Path) -> list[Defect]:
    return sorted(read_beside_a_good_file(text, folder).defects, key=lambda defect: defect.place)


def promised(text: str, word: str) -> list[str]:
    """The words after `# expect:` or `# keeps:`."""
    found = re.search(rf"^# {word}: (.*)$", text, re.MULTILINE)
    assert found, f"no # {word}:"
    return [] if found[1] == "nothing" else re.split(", | ", found[1])


def pairs(words: list[str]) -> Iterator[str]:
    return (f"{rule} {place}" for rule, place in zip(words[::2], words[1::2], strict=True))


def test_the_corpus_is_there() -> None:
    assert len(CORPUS) >= 45


@every_file
def test_each_fault_is_found_where_it_is(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = faults_of(text, tmp_path)
    said = [f"{defect.rule} {defect.place.line}:{defect.place.column}" for defect in found]
    assert said == list(pairs(promised(text, "expect")))
    assert all(defect.place.file.endswith("bad.yaml") for defect in found)


@every_file
def test_without_libyaml_too(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same rules on the same lines; the pure parser counts columns of a few syntax errors another way."""
    text = path.read_text(encoding="utf-8")
    monkeypatch.setattr(tree, "_Loader", yaml.SafeLoader)
    said = [f"{defect.rule} {defect.place.line}" for defect in faults_of(text, tmp_path)]
    assert said == [each.partition(":")[0] for each in pairs(promised(text, "expect"))]


@every_file
def test_a_fault_costs_no_more_than_it_must(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    ledger = read_beside_a_good_file(text, tmp_path)
    kept = [claim.id.text for claim in ledger.claims if claim.source != "beside"]
    assert kept == promised(text, "keeps")
    assert [claim.id.text for claim in ledger.claims if claim.source == "beside"] == ["untouched"]
    claims_written = len(re.findall(r"^  - ", text, re.MULTILINE))
    assert any(defect.lost for defect in ledger.defects) or len(kept) == claims_written


@every_file
def test_places_lie_inside_the_file(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    for defect in read_beside_a_good_file(text, tmp_path).defects:
        for place in (defect.place, *(spot.place for spot in defect.related)):
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1]) + 1
            assert (place.line, place.column) <= (place.end_line, place.end_column)


@every_file
def test_validate_says_it_and_lists_the_rest(path: Path, tmp_path: Path) -> None:
    """Through the whole pipeline: every fault is a finding of its rule, and what survives is a claim."""
    text = path.read_text(encoding="utf-8")
    read_beside_a_good_file(text, tmp_path)
    report = validate(open_ledger(tmp_path))
    places = [(finding.rule, finding.spots[0].place) for finding in report.findings if finding.rule not in OF_CLAIMS]
    assert sorted(f"{rule} {place.line}:{place.column}" for rule, place in places) == sorted(
        pairs(promised(text, "expect"))
    )
    kept = [claim.id.partition("/")[2] for claim in report.claims if claim.source != "beside"]
    assert kept == promised(text, "keeps")
    assert report.partial is any(defect.lost for defect in load_ledger(tmp_path).defects)
