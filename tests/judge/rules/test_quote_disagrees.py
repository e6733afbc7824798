"""quote-disagrees: the value is held against the figure of its fragment, in words a person can check."""

from datetime import date

import pytest

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.quote_disagrees import RULE
from claimcheck.model.claim import Claim, Words
from claimcheck.model.evidence import Evidence, Match
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.place import Place
from claimcheck.model.quantity import Reading
from claimcheck.model.verdict import Confidence
from claimcheck.model.when import Span
from making import claim, ledger, quantity

STANDS = Place("sources/a.txt", 3, 1, 3, 9)


def check(one: Claim, *stands: str, unit: str = "USD", dates: tuple[Span, ...] = ()) -> list[Finding]:
    quoted = one._replace(quote="fragment", places={**one.places, "quote": Place("claims/a.yaml", 5, 12, 5, 20)})
    readings = tuple(Reading(quantity(words, unit), 0, len(words)) for words in stands)
    evidence = Evidence(one.id, Match.VERBATIM, (STANDS,), readings, dates=dates)
    return list(RULE.check(RULE, Case(ledger(quoted), evidence={one.id: evidence})))


@pytest.mark.parametrize(
    ("value", "stands", "unit", "message"),
    [
        (
            "7000000",
            "7000000000",
            "USD",
            'the value is "7000000" (7,000,000 USD), the article says "7000000000" (7,000,000,000 USD)',
        ),
        ("7", "~7", "USD", 'the value "7" is exact, the article\'s "~7" about'),
        ("7", ">7", "USD", 'the value "7" is exact, the article\'s ">7" more than'),
        ("7", "7", "CNY", 'the value "7" is in USD, the article\'s "7" in CNY'),
        ("5..8", "~9", "USD", 'the value is "5..8" (5 to 8 USD), the article says "~9" (about 9 USD)'),
        ("7", "9", "count", 'the value is "7" (7 USD), the article says "9" (9)'),
    ],
)
def test_messages(value: str, stands: str, unit: str, message: str) -> None:
    (finding,) = check(claim("a/x", value, unit="USD"), stands, unit=unit)
    assert finding.message == message
    assert finding.severity is Severity.ERROR
    assert [(spot.place.file, spot.message) for spot in finding.spots] == [
        ("claims/a.yaml", "the fragment"),
        ("claims/a.yaml", "the value"),
        ("sources/a.txt", "the fragment stands here"),
    ]


@pytest.mark.parametrize(
    ("value", "stands", "severity"),
    [
        (">7", "<7", Severity.ERROR),
        ("~7", ">7", Severity.WARNING),
        (">7", "7", Severity.WARNING),
        ("5..8", "7", Severity.WARNING),
    ],
)
def test_what_may_be_hedged_in_unknown_words_is_only_possible(value: str, stands: str, severity: Severity) -> None:
    (finding,) = check(claim("a/x", value, unit="USD"), stands)
    assert finding.severity is severity
    assert (finding.confidence is Confidence.CERTAIN) == (severity is Severity.ERROR)


def test_no_figure_is_a_warning() -> None:
    (finding,) = check(claim("a/x", "7", unit="USD"))
    assert finding.message == 'the value is "7", but no figure can be read in the fragment'
    assert finding.severity is Severity.WARNING


def test_near_misses() -> None:
    assert not check(claim("a/x", "7", unit="USD"), "7")
    assert not check(claim("a/x", "7", unit="USD"), "2", "7")
    assert not check(claim("a/x", Words("a text", "a text")), "7")


def test_what_does_not_stand_there_is_not_compared() -> None:
    one = claim("a/x", "7")
    case = Case(ledger(one), evidence={one.id: Evidence(one.id, Match.MISSING)})
    assert not list(RULE.check(RULE, case))


def test_dates_disagree_when_they_share_no_day() -> None:
    august = Span(date(2025, 8, 1), date(2025, 8, 31), "2025-08")
    may = Span(date(2025, 5, 1), date(2025, 5, 31), "2025 年 5 月")
    day = Span(date(2025, 8, 3), date(2025, 8, 3), "2025-08-03")
    (finding,) = check(claim("a/x", august), dates=(may,))
    assert finding.message == 'the value is "2025-08", the article says "2025 年 5 月"'
    assert not check(claim("a/x", august), dates=(may, day))
    assert not check(claim("a/x", august))
