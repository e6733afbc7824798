"""Evidence of a claim: its figures with what stands around them, and what is most like a missing fragment."""

import pytest

from claimcheck.model.claim import Claim, Words
from claimcheck.model.evidence import Evidence, Match
from claimcheck.normalise import quote as module
from claimcheck.normalise.article import Article
from claimcheck.normalise.quote import find_passage, gather_evidence
from making import Value, claim, span

TEXT = """一
Quenda made about $70 million in March 2025. It has 14 plants.
投后估值约 1830 亿元,付费用户超过 5000 万。
"""


def quoting(quote: str | None, value: str | Value = "7") -> Claim:
    return claim("a/x", value)._replace(quote=quote)


def gather(quote: str, text: str = TEXT, value: str | Value = "7") -> Evidence:
    (found,) = gather_evidence([quoting(quote, value)], Article("a.txt", text))
    return found


def test_a_claim_without_a_quote_has_no_evidence() -> None:
    assert gather_evidence([quoting(None), quoting("")], Article("a.txt", TEXT)) == ()


@pytest.mark.parametrize(
    ("quote", "fragment", "around"),
    [
        ("about $70 million", ["about $70 million"], ["about $70 million"]),
        ("$70 million", ["$70 million"], ["about $70 million"]),
        ("1830 亿", ["1830 亿"], ["约 1830 亿元"]),
        ("It has", [], []),  # the figure beside it is not its own
    ],
)
def test_figures_are_read_alone_and_in_their_sentence(quote: str, fragment: list[str], around: list[str]) -> None:
    found = gather(quote)
    assert [reading.quantity.text for reading in found.readings] == fragment
    assert [reading.quantity.text for reading in found.in_context] == around


def test_offsets_count_from_the_fragment() -> None:
    (reading,) = gather("$70 million").in_context
    assert (reading.start, reading.end) == (-len("about "), len("$70 million"))


def test_dates_are_read_for_dates_and_nothing_for_texts() -> None:
    (date,) = gather("in March 2025", value=span("2025-03")).dates
    assert date.start == span("2025-03").start
    texts = gather("about $70 million", value=Words("a", "a"))
    assert (texts.readings, texts.dates) == ((), ())


@pytest.mark.parametrize(
    ("quote", "line", "words"),
    [
        ("付费用户超过 6000 万", 3, "付费用户超过 5000 万"),
        ("Quenda made $70 million", 2, "Quenda made about $70 m"),
        ("投後估值約 1840 億元", 3, "投后估值约 1830 亿元"),
    ],
)
def test_the_most_similar_passage(quote: str, line: int, words: str) -> None:
    found = gather(quote)
    assert found.match is Match.MISSING
    assert found.nearest is not None
    assert found.nearest.line == line
    assert TEXT.split("\n")[line - 1][found.nearest.column - 1 : found.nearest.end_column - 1] == words
    assert 0.6 <= found.nearest_similarity < 1.0


@pytest.mark.parametrize("quote", ["全然不同的一句话语", "nothing of the kind", "一二三四"])
def test_nothing_is_suggested_where_nothing_is_near(quote: str) -> None:
    """A line of one character is no match of a fragment that contains it."""
    found = gather(quote)
    assert (found.match, found.nearest, found.nearest_similarity) == (Match.MISSING, None, 0.0)


def test_suggestions_stop_when_they_cost_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    claims = [quoting("付费用户超过 6000 万"), quoting("付费用户超过 6000 万")]
    monkeypatch.setattr(module, "_BUDGET", len(TEXT) * 15)
    first, second = gather_evidence(claims, Article("a.txt", TEXT))
    assert first.nearest is not None
    assert second.nearest is None


def test_a_long_fragment_and_a_long_line_cost_little() -> None:
    text = "春天的工厂里没有人知道数字。" * 20_000
    assert gather("春天的工厂外没有人知道数字," * 5_000, text).match is Match.MISSING


def test_a_passage_stays_on_its_line() -> None:
    passage = find_passage(quoting("It has 14 plants"), Article("a.txt", TEXT))
    assert passage is not None
    assert (passage.before, passage.after) == ("Quenda made about $70 million in March 2025. ", ".")
    assert find_passage(quoting("14 planets"), Article("a.txt", TEXT)) is None
