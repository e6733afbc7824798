"""The figure reader against a corpus labelled by hand: corpus/README.txt says how the labels are written."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from claimcheck.model.quantity import Quantity, Reading
from claimcheck.normalise.figures import read_figures

CORPUS = Path(__file__).parent / "figures" / "corpus"
CLOSE = Fraction(1, 10**20)  # relative; only quotients that no decimal holds (2/3) are compared by it
AT_LEAST_CASES = {"english.txt": 620, "chinese.txt": 620, "no_figures.txt": 220}

# Names the reader may use for a unit of the corpus, and how many of the corpus's units one of its own is.
SYNONYMS = {
    "kg": ("g", Fraction(1000)),
    "km": ("m", Fraction(1000)),
    "°C": ("degC", Fraction(1)),
    "℃": ("degC", Fraction(1)),
    "celsius": ("degC", Fraction(1)),
    "m²": ("m2", Fraction(1)),
    "m³": ("L", Fraction(1000)),
    "m3": ("L", Fraction(1000)),
}
# Below these there is nothing: DESIGN §4, "0 for counts and money"; currencies are three capitals.
FROM_ZERO = frozenset({"people", "count", "tokens"})
AMOUNT = re.compile(r"[+-]?[0-9][0-9._]*(?:/[0-9]+)?\Z")
INTERVAL = re.compile(r"([\[(])([^,\])]*),([^\])]*)([\])])\s*(\S+)(?:\s+(\S+))?\Z")
HEDGED = re.compile(r"(~|>=|>|<=|<|nearly )?(\S+) (\S+)\Z")


@dataclass(frozen=True, slots=True)
class Label:
    """An interval in `unit`, no end where it is None; `ends` are its brackets; `qualifier` is empty for any."""

    low: Fraction | None
    high: Fraction | None
    ends: str
    unit: str
    qualifier: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the corpus: each figure's main reading first, then the others."""

    line: int
    category: str
    text: str
    figures: tuple[tuple[Label, ...], ...]


def read_amount(written: str) -> Fraction:
    assert AMOUNT.match(written), f"no amount: {written!r}"
    return Fraction(written.replace("_", ""))


def read_label(written: str) -> Label:
    if interval := INTERVAL.match(written):
        opening, low, high, closing, unit, qualifier = interval.groups()
        floor, top = (read_amount(end.strip()) if end.strip() else None for end in (low, high))
        return Label(floor, top, opening + closing, unit, qualifier or "")
    match = HEDGED.match(written)
    assert match, f"no label: {written!r}"
    hedge, amount, unit = match.groups()
    if ".." in amount:
        low, _, high = amount.partition("..")
        return Label(read_amount(low), read_amount(high), "[]", unit, "between")
    return hedged_label(hedge or "", read_amount(amount), unit)


def hedged_label(hedge: str, amount: Fraction, unit: str) -> Label:
    floor = Fraction(0) if unit in FROM_ZERO or re.match(r"[A-Z]{3}\Z", unit) else None
    low_end = "(" if floor is None else "["
    return {
        "": Label(amount, amount, "[]", unit, "exact"),
        "~": Label(amount * 9 / 10, amount * 11 / 10, "[]", unit, "about"),
        ">": Label(amount, None, "()", unit, "more-than"),
        ">=": Label(amount, None, "[)", unit, "at-least"),
        "<": Label(floor, amount, f"{low_end})", unit, "less-than"),
        "<=": Label(floor, amount, f"{low_end}]", unit, "at-most"),
        "nearly ": Label(amount * 9 / 10, amount, "[)", unit, "nearly"),
    }[hedge]


def read_labels(written: str) -> tuple[tuple[Label, ...], ...]:
    if not written:
        return ()
    return tuple(tuple(read_label(one.strip()) for one in figure.split("|")) for figure in written.split(";"))


def read_cases(name: str) -> Iterator[Case]:
    category = ""
    for number, line in enumerate((CORPUS / name).read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            category = line[3:]
        elif line.strip() and not line.startswith("#"):
            text, arrow, labels = line.partition("  =>  ")
            assert bool(arrow) == (name != "no_figures.txt"), f"{name}:{number}: {line}"
            yield Case(number, category, text.strip(), read_labels(labels))


@cache
def known_texts() -> frozenset[str]:
    lines = (CORPUS / "known.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    assert all(len(row) == 2 and row[1].strip() for row in rows), "known.tsv: every text wants a reason"
    return frozenset(row[0] for row in rows)


def name_unit(unit: str) -> tuple[str, Fraction]:
    """The corpus's name of a unit and how many of the corpus's units one of the reader's is."""
    over, _, under = unit.partition("/")
    name, factor = SYNONYMS.get(over, (over, Fraction(1)))
    if not under:
        return name, factor
    below, divisor = SYNONYMS.get(under, (under, Fraction(1)))
    return f"{name}/{below}", factor / divisor


def is_decimal(amount: Fraction | None) -> bool:
    """Whether a decimal holds it exactly: nothing but twos and fives in the denominator."""
    return amount is None or 10**60 % amount.denominator == 0


def same_end(labelled: Fraction | None, read: Fraction | None, tolerance: Fraction) -> bool:
    if labelled is None or read is None:
        return labelled is read
    return abs(labelled - read) <= tolerance * abs(labelled)


def fits(label: Label, quantity: Quantity) -> bool:
    unit, factor = name_unit(quantity.unit)
    low, high = (None if end is None else Fraction(end) * factor for end in (quantity.low, quantity.high))
    tolerance = Fraction(0) if is_decimal(label.low) and is_decimal(label.high) else CLOSE
    return (
        unit == label.unit
        and same_end(label.low, low, tolerance)
        and same_end(label.high, high, tolerance)
        and (label.low is None or (label.ends[0] == "[") == quantity.low_included)
        and (label.high is None or (label.ends[1] == "]") == quantity.high_included)
        and label.qualifier in {"", quantity.qualifier.value}
    )


def is_read(case: Case, readings: tuple[Reading, ...]) -> bool:
    """Whether the figures are those of the label, in order, and the other readings labelled are offered."""
    return len(readings) == len(case.figures) and all(
        fits(labels[0], reading.quantity)
        and all(any(fits(label, other) for other in reading.alternatives) for label in labels[1:])
        for labels, reading in zip(case.figures, readings, strict=True)
    )


def show_quantity(quantity: Quantity) -> str:
    opening, closing = "[" if quantity.low_included else "(", "]" if quantity.high_included else ")"
    low, high = ("" if end is None else f"{end:f}" for end in (quantity.low, quantity.high))
    ends = low if low == high else f"{opening}{low}, {high}{closing}"
    return f"{ends} {quantity.unit} {quantity.qualifier.value}"


def describe(name: str, case: Case, readings: tuple[Reading, ...]) -> str:
    line = (CORPUS / name).read_text(encoding="utf-8").splitlines()[case.line - 1]
    read = " ; ".join(
        " | ".join(show_quantity(one) for one in (reading.quantity, *reading.alternatives)) for reading in readings
    )
    return f"{name}:{case.line} [{case.category}]\n  {line}\n  read: {read or 'nothing'}"


@pytest.mark.parametrize("name", AT_LEAST_CASES)
def test_the_corpus_is_read_as_labelled(name: str) -> None:
    """Every line gives exactly the labelled figures, but for the known ones, which give others."""
    cases = list(read_cases(name))
    read = {case: read_figures(case.text) for case in cases}
    wrong = [case for case in cases if not is_read(case, read[case])]
    unknown = "\n".join(describe(name, case, read[case]) for case in wrong if case.text not in known_texts())
    assert unknown == ""
    assert {case.text for case in cases} & known_texts() == {case.text for case in wrong}


@pytest.mark.parametrize("name", AT_LEAST_CASES)
def test_the_corpus_is_large_and_says_nothing_twice(name: str) -> None:
    texts = Counter(case.text for case in read_cases(name))
    assert [text for text, times in texts.items() if times > 1] == []
    assert len(texts) >= AT_LEAST_CASES[name]


def test_known_disagreements_are_few_and_still_in_the_corpus() -> None:
    texts = [case.text for name in AT_LEAST_CASES for case in read_cases(name)]
    assert known_texts() <= set(texts)
    assert len(known_texts()) < len(texts) / 100


def test_a_wrong_reading_is_noticed() -> None:
    """The comparison itself: a unit, an end, its inclusion, a hedge or another reading that is off is no match."""
    (reading,) = read_figures("Roughly 300 people came.")
    labels = {
        "~300 people": True,
        "~300 count": False,
        "300 people": False,
        "[270, 330) people": False,
        "[270, 330] people": True,
        "[270, 330] people nearly": False,
        "~301 people": False,
        "~300 people | 300 people": False,
    }
    for written, right in labels.items():
        case = Case(1, "", "", read_labels(written))
        assert is_read(case, (reading,)) is right, written
