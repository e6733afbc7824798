"""A name finds its metric or entity however it is typed, and an unknown one its nearest."""

import pytest

from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.model.raw import RawVocabulary
from claimcheck.model.vocabulary import Entity, Metric, Vocabulary
from claimcheck.normalise.lookalikes import describe_look_alikes, latin_skeleton
from claimcheck.normalise.names import as_lexicon, describe_unknown, find_entity, find_metric
from claimcheck.normalise.nearest import nearest
from claimcheck.normalise.vocabulary import build_vocabulary
from linear import assert_linear

CYRILLIC_A = "\u0410"


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    built, defects = build_vocabulary(builtin_vocabulary(), RawVocabulary())
    assert defects == []
    return built


@pytest.mark.parametrize(
    ("written", "metric"),
    [
        ("arr", "arr"),
        ("ARR", "arr"),
        ("annual recurring revenue", "arr"),
        ("Run-Rate Revenue", "arr"),
        ("run rate revenue", "arr"),
        ("年化收入", "arr"),
        ("年度經常性收入", "arr"),
        ("\uff21\uff32\uff32", "arr"),
        ("weekly_active_users", "weekly_active_users"),
        ("weekly-active users", "weekly_active_users"),
        ("周活跃用户数", "weekly_active_users"),
        ("週活躍用戶", "weekly_active_users"),
        ("market cap", "market_cap"),
        ("employees", "headcount"),
        ("市占率", "market_share"),
    ],
)
def test_a_metric_is_found_by_name_label_and_alias(vocabulary: Vocabulary, written: str, metric: str) -> None:
    found = find_metric(vocabulary, written)
    assert found is not None
    assert found.name == metric


@pytest.mark.parametrize("written", ["arrr", "", "no such thing", "收"])
def test_an_unknown_metric_is_none(vocabulary: Vocabulary, written: str) -> None:
    assert find_metric(vocabulary, written) is None


def test_a_vocabulary_made_by_hand_works_too() -> None:
    vocabulary = Vocabulary(
        {"arr": Metric("arr", "annual recurring revenue", aliases=("run rate",))},
        {"OpenAI": Entity("OpenAI", ("OAI",))},
    )
    assert find_metric(vocabulary, "Run_Rate") == vocabulary.metrics["arr"]
    assert find_entity(vocabulary, "open ai") == find_entity(vocabulary, "oai") == vocabulary.entities["OpenAI"]
    assert find_entity(vocabulary, "Anthropic") is None


@pytest.mark.parametrize(
    ("name", "known", "expected"),
    [
        ("valuaton", ["users", "valuation", "revenue"], "valuation"),
        ("head count", ["headcount", "accounts"], "headcount"),
        ("Antropic", ["OpenAI", "Anthropic"], "Anthropic"),
        (f"{CYRILLIC_A}nthropic", ["OpenAI", "Anthropic"], "Anthropic"),
        ("Qenda", ["Quenda One", "Kwanza Mills", "Quenda"], "Quenda"),
        ("Quendo", ["Quenda Works", "Quenda L3"], "Quenda Works"),
        ("aar", ["users", "arr", "revenue"], "arr"),
        ("rar", ["users", "arr"], "arr"),
        ("mua", ["dau", "mau", "wau"], "mau"),
        ("arx", ["arr"], "arr"),
        ("axx", ["arr"], None),
        ("rra", ["arpu", "users"], None),
        ("净利率", ["毛利率"], None),  # one character is a word
        ("eu", ["us"], None),
        ("unemployment", ["employee count", "users"], None),
        ("stations", ["registrations", "users"], None),
        ("metirc", ["users", "metric"], "metric"),
        ("metric names", ["metric name list", "users"], "metric name list"),
        ("zinc-2026-03", ["tin-2026-03"], "tin-2026-03"),
        ("copper-2026-03", ["harbour-2026-03"], None),  # a year is no word
        ("字节跳动公司", ["字节跳动"], "字节跳动"),
        ("zzzz", ["users", "valuation"], None),
        ("", ["users"], None),
        ("users", [], None),
    ],
)
def test_the_nearest_name_is_suggested(name: str, known: list[str], expected: str | None) -> None:
    assert nearest(name, known) == expected


@pytest.mark.parametrize(
    ("written", "metric"),
    [
        ("weekly_activ_users", "weekly_active_users"),
        ("arrr", "arr"),
        ("custmers", "customers"),
        ("subscribers_count", "subscribers"),
        ("param_count", "parameters"),  # by its alias "parameter count"
        ("duration", "task_duration"),
        ("stations", None),
        ("length", None),  # though "task length" is an alias
        ("starts", None),
        ("temperature", None),
    ],
)
def test_a_metric_is_suggested_for_a_slip_or_a_word_of_its_name(
    vocabulary: Vocabulary, written: str, metric: str | None
) -> None:
    found = as_lexicon(vocabulary.metrics).suggest(written)
    assert (found.name if found else None) == metric


def test_suggesting_is_linear_in_the_known_names_and_blind_to_long_ones() -> None:
    known = [f"entity number {number}" for number in range(8_000)]
    assert nearest("entity nubmer 77", known) is not None
    assert_linear(lambda count: nearest("entity nubmer 77", known[:count]), 2_000)
    assert_linear(lambda length: nearest("x" * length, ["y" * length]), 50_000)


def test_odd_letters_of_the_vocabulary_are_named_too() -> None:
    known = as_lexicon({f"Open{CYRILLIC_A}I": Entity(f"Open{CYRILLIC_A}I")})
    assert "cyrillic capital letter a" in describe_unknown("entity", "OpenAI", known)


def test_letters_that_only_look_latin_are_named() -> None:
    assert describe_look_alikes(f"Open{CYRILLIC_A}I") == f'"{CYRILLIC_A}" is the cyrillic capital letter a'
    assert latin_skeleton(f"Open{CYRILLIC_A}I") == "OpenAI"


@pytest.mark.parametrize("name", ["OpenAI", "Яндекс", "Сбер", "Café", "微软", "µTorrent", ""])
def test_honest_names_have_no_odd_letters(name: str) -> None:
    assert describe_look_alikes(name) == ""


@pytest.mark.parametrize(
    ("kind", "name", "message"),
    [
        ("metric", "valuaton", 'unknown metric "valuaton"; the nearest is "valuation"'),
        ("metric", "qqqq", 'unknown metric "qqqq"'),
        (
            "metric",
            "“valuation”",
            (
                'unknown metric "“valuation”"; curly quotes are part of the text: use straight ones; '
                'the nearest is "valuation"'
            ),
        ),
        ("metric", "anual recurring revenue", 'unknown metric "anual recurring revenue"; the nearest is "arr"'),
        (
            "entity",
            f"{CYRILLIC_A}sia",
            (
                f'unknown entity "{CYRILLIC_A}sia"; "{CYRILLIC_A}" is the cyrillic capital letter a, '
                'which only looks like a latin letter; it looks like "Asia"'
            ),
        ),
    ],
)
def test_an_unknown_name_is_described(vocabulary: Vocabulary, kind: str, name: str, message: str) -> None:
    if kind == "metric":
        assert describe_unknown(kind, name, as_lexicon(vocabulary.metrics)) == message
    else:
        assert describe_unknown(kind, name, as_lexicon(vocabulary.entities)) == message
