"""The built-in metrics, and a ledger's own laid over them key by key."""

from decimal import Decimal

import pytest

from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.load.vocabulary import read_vocabulary
from claimcheck.model.raw import Defect, RawVocabulary
from claimcheck.model.vocabulary import Behaviour, Metric, Tolerance, ValueType, Vocabulary
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.measures import read_days_apart, read_tolerance
from claimcheck.normalise.names import find_entity, find_metric
from claimcheck.normalise.units import read_unit
from claimcheck.normalise.vocabulary import build_vocabulary

BUILTIN = builtin_vocabulary()


def build(text: str, builtin: RawVocabulary = BUILTIN) -> tuple[Vocabulary, list[Defect]]:
    raw, faults = read_vocabulary(text, "claims/_vocabulary.yaml")
    assert faults == []
    return build_vocabulary(builtin, raw)


def faults(text: str) -> list[tuple[str, int, int, str]]:
    return [(defect.rule, defect.place.line, defect.place.column, defect.message) for defect in build(text)[1]]


def built_in() -> dict[str, Metric]:
    return dict(build_vocabulary(BUILTIN, RawVocabulary())[0].metrics)


def test_built_in_spellings_are_of_one_metric_each() -> None:
    owners: dict[str, str] = {}
    vocabulary = build_vocabulary(BUILTIN, RawVocabulary())[0]
    for metric in vocabulary.metrics.values():
        for spelling in (metric.name, metric.label, *metric.aliases):
            assert find_metric(vocabulary, spelling) == metric, spelling
            assert owners.setdefault(spelling, metric.name) == metric.name
    for entity in vocabulary.entities.values():
        for spelling in (entity.name, *entity.aliases):
            assert find_entity(vocabulary, spelling) == entity, spelling


@pytest.mark.parametrize("metric", built_in().values(), ids=built_in())
def test_a_built_in_metric_makes_sense(metric: Metric) -> None:
    assert metric.type is ValueType.QUANTITY or metric.unit is None
    assert any(not alias.isascii() for alias in metric.aliases), "no Chinese alias"
    if "rank" in metric.name.split("_"):
        assert metric.tolerance == Tolerance(Decimal(0), relative=False)
    if metric.unit == "share":
        assert not metric.tolerance.relative
    if metric.name.endswith("_growth"):
        assert metric.unit == "percent"
        assert metric.tolerance.relative


def test_defaults_are_a_level_of_any_unit_within_5_percent_and_30_days() -> None:
    vocabulary, defects = build("metrics:\n  hats:\n")
    assert defects == []
    assert vocabulary.metrics["hats"] == Metric("hats", "hats")


def test_a_ledger_overrides_a_built_in_metric_key_by_key() -> None:
    before = built_in()["arr"]
    vocabulary, defects = build("metrics:\n  ARR: {tolerance: 2 %, aliases: [top line], behaviour: flow}\n")
    after = vocabulary.metrics["arr"]
    assert defects == []
    assert "ARR" not in vocabulary.metrics
    assert (after.label, after.unit, after.type) == (before.label, before.unit, before.type)
    assert after.tolerance == Tolerance(Decimal("0.02"), relative=True)
    assert after.behaviour is Behaviour.FLOW
    assert after.aliases == (*before.aliases, "top line")
    assert find_metric(vocabulary, "top line") == find_metric(vocabulary, "run rate revenue") == after


def test_a_ledger_names_win_over_built_in_aliases() -> None:
    vocabulary, defects = build("metrics:\n  sales: {unit: count}\n  hats: {aliases: [turnover]}\n")
    assert defects == []
    for spelling, name in (("sales", "sales"), ("turnover", "hats"), ("营收", "revenue")):
        metric = find_metric(vocabulary, spelling)
        assert metric is not None
        assert metric.name == name


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("the US", "United States"),
        ("The European Union", "European Union"),
        ("the EU", "European Union"),
        ("the Larks", "Larks FC"),
        ("THE LARKS", "Larks FC"),
        ("Gulls", "The Gulls"),
        ("a Gull", "The Gulls"),
        ("Zurich", "Zürich"),
        ("美利堅合眾國", "United States"),
        ("the world", "The World"),
        ("world", "world"),
        ("the", None),
        ("theatre", None),
        ("A Larks", None),  # a letter: class A
    ],
)
def test_an_article_before_a_name_does_not_matter(spelling: str, name: str | None) -> None:
    text = "entities:\n  Larks FC: {aliases: [Larks]}\n  The Gulls: {aliases: [Gull]}\n  The World: {}\n  Zürich: {}\n"
    vocabulary, defects = build(text)
    assert defects == []
    entity = find_entity(vocabulary, spelling)
    assert (entity.name if entity else None) == name


def test_a_whole_is_found_without_its_article() -> None:
    vocabulary, defects = build("entities:\n  The Gulls: {}\n  Gull House: {part_of: Gulls}\n")
    assert defects == []
    assert vocabulary.entities["Gull House"].part_of == "The Gulls"


def test_labels_give_way() -> None:
    vocabulary, defects = build("metrics:\n  quarterly: {label: revenue}\n")
    assert defects == []
    metric = find_metric(vocabulary, "revenue")
    assert metric is not None
    assert metric.name == "revenue"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "metrics:\n  hats: {tolerance: much}\n",
            ("bad-value", 2, 21, '"much" is no tolerance; write it as 5 %, 1 points or 0'),
        ),
        (
            "metrics:\n  hats: {tolerance: 100 %}\n",
            ("bad-value", 2, 21, 'a tolerance of "100 %" would make all figures agree'),
        ),
        (
            "metrics:\n  hats: {comparable_within: soon}\n",
            ("bad-value", 2, 29, '"soon" is no number of days; write it as 30 days'),
        ),
        (
            "metrics:\n  hat_growth: {derives: {growth_of: valuatoin}}\n",
            ("unknown-metric", 2, 37, 'unknown metric "valuatoin"; the nearest is "valuation"'),
        ),
        (
            "metrics:\n  hats: {aliases: [arr]}\n",
            ("duplicate-id", 2, 20, '"arr" stands for two things: the built-in metric "arr" and "hats"'),
        ),
        (
            "metrics:\n  hats: {aliases: [caps]}\n  caps: {}\n",
            ("duplicate-id", 2, 20, '"caps" stands for two things: the metric "caps" and "hats"'),
        ),
        (
            "metrics:\n  hats: {aliases: [a cap]}\n  bonnets: {aliases: [A-Cap]}\n",
            ("duplicate-id", 3, 23, '"A-Cap" stands for two things: the metric "hats" and "bonnets"'),
        ),
        ("metrics:\n  hats: {}\n  HATS: {}\n", ("duplicate-id", 3, 3, 'metric "HATS" is described twice')),
        ("entities:\n  A: {}\n  a: {}\n", ("duplicate-id", 3, 3, 'entity "a" is described twice')),
        (
            "entities:\n  OpenAI: {aliases: [OAI]}\n  Other: {aliases: [oai]}\n",
            ("duplicate-id", 3, 21, '"oai" stands for two things: the entity "OpenAI" and "Other"'),
        ),
        (
            "entities:\n  OpenAI: {}\n  ChatGPT: {part_of: Open-A1}\n",
            ("unknown-entity", 3, 22, 'unknown entity "Open-A1"; the nearest is "OpenAI"'),
        ),
    ],
)
def test_a_fault_of_the_vocabulary_is_a_defect_at_its_place(text: str, expected: tuple[str, int, int, str]) -> None:
    assert faults(text) == [expected]


def test_entities_lead_to_their_whole_and_places_are_known() -> None:
    text = "entities:\n  OpenAI: {aliases: [Open AI Inc]}\n  ChatGPT: {part_of: openai}\n  America: {aliases: [美国]}\n"
    vocabulary, defects = build(text)
    assert defects == []
    assert vocabulary.entities["ChatGPT"].part_of == "OpenAI"
    assert vocabulary.entities["OpenAI"].place is not None
    assert vocabulary.entities["China"].place is None
    for spelling, name in (("open ai inc", "OpenAI"), ("美國", "America"), ("中國", "China"), ("USA", "United States")):
        entity = find_entity(vocabulary, spelling)
        assert entity is not None
        assert entity.name == name


def test_nothing_is_part_of_itself() -> None:
    text = "entities:\n  A: {part_of: B}\n  B: {part_of: C}\n  C: {part_of: A}\n  D: {part_of: D}\n  E: {part_of: A}\n"
    assert faults(text) == [
        ("bad-value", 2, 16, '"A" is part of itself, by way of "B"'),
        ("bad-value", 3, 16, '"B" is part of itself, by way of "C"'),
        ("bad-value", 4, 16, '"C" is part of itself, by way of "A"'),
        ("bad-value", 5, 16, '"D" is part of itself, by way of "D"'),
    ]
    assert build(text)[0].entities["A"].part_of is None
    assert build(text)[0].entities["E"].part_of == "A"


def test_pins_are_taken_over() -> None:
    vocabulary, _ = build("groups: {together: [[a/b, c/d]], apart: [[e/f, g/h]]}\n")
    assert vocabulary.together == (("a/b", "c/d"),)
    assert vocabulary.apart == (("e/f", "g/h"),)


@pytest.mark.parametrize(
    ("text", "amount", "relative"),
    [
        ("5 %", "0.05", True),
        ("5%", "0.05", True),
        ("2.5 percent", "0.025", True),
        ("1 points", "1", False),
        ("0", "0", False),
        ("0.1 points", "0.1", False),
        ("5\uff05", "0.05", True),
    ],
)
def test_tolerances(text: str, amount: str, *, relative: bool) -> None:
    assert read_tolerance(text) == Tolerance(Decimal(amount), relative=relative)


@pytest.mark.parametrize(("text", "days"), [("30 days", 30), ("1 day", 1), ("2 weeks", 14), ("3个月", 90), ("0", 0)])
def test_days_apart(text: str, days: int) -> None:
    assert read_days_apart(text) == days


@pytest.mark.parametrize("text", ["", "-1", "5 % of it 3", "1e9", "9" * 50, "∞"])
def test_what_is_no_measure_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_tolerance(text)
    with pytest.raises(UnreadableError):
        read_days_apart(text)


@pytest.mark.parametrize(
    ("text", "unit"),
    [("currency", "currency"), ("People", "people"), ("USD", "USD"), ("%", "percent"), ("GW", "W"), ("seats", "seats")],
)
def test_units_are_dimensions_codes_or_the_vocabularys_own(text: str, unit: str) -> None:
    assert read_unit(text) == unit
