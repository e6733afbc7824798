"""sum-mismatch: parts against their total."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.sum_mismatch import RULE
from claimcheck.model.claim import Claim, Derived, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.vocabulary import Behaviour, Derivation
from making import claim, ledger, metric

METRICS = (
    metric("investment", Behaviour.FACT, multivalued=True),
    metric("funding_round", Behaviour.FACT),
    metric("total_raised")._replace(derives=(Derivation("sum_of", ("funding_round",)),)),
)
FUND = ("investor", "the fund")


def found(*claims: Claim) -> list[Finding]:
    return list(RULE.check(RULE, Case(ledger(*claims, metrics=METRICS))))


def make(id_: str, value: str, *scope: tuple[str, str], metric_name: str = "investment", as_of: str = "2025") -> Claim:
    made = claim(id_, value, as_of, unit="USD", metric_name=metric_name, entity="Acme")
    return made._replace(scope=tuple(sorted(scope)))


def tranche(id_: str, value: str, name: str) -> Claim:
    return make(id_, value, FUND, ("tranche", name))


def named(total: str, *parts: str) -> list[Finding]:
    made = [make(f"a/part{number}", value) for number, value in enumerate(parts)]
    derived = Derived("sum", tuple(part.id for part in made))
    return found(*made, make("a/total", total)._replace(derived=derived))


def test_the_message_shows_the_calculation() -> None:
    (finding,) = named("30E+9", "12.5E+9", "22.5E+9")
    assert finding.message == "Acme, investment: 12.5 bn USD + 22.5 bn USD is 35 bn USD, stated 30 bn USD"
    assert finding.severity is Severity.ERROR
    assert finding.claims == ("a/total", "a/part0", "a/part1")


@pytest.mark.parametrize(
    ("total", "parts"),
    [
        ("8", ("4", "4")),
        ("30", ("7.5", "22.5")),
        ("22.5", ("12.5", "10")),
        ("30", ("~10", "~20")),
        (">31", ("13", "20")),
        ("31", ("13", ">10")),
        ("100", ("33", "33", "33")),
    ],
)
def test_sums_that_fit(total: str, parts: tuple[str, ...]) -> None:
    assert not named(total, *parts)


@pytest.mark.parametrize(
    ("total", "parts"),
    [
        ("184000", ("98000", "52000", "26000")),
        ("30", ("12.5", "22.5")),
        ("10", ("4", "4")),
        (">31", ("13", "15")),
        ("8", ("4", ">5")),
    ],
)
def test_sums_that_do_not_fit(total: str, parts: tuple[str, ...]) -> None:
    assert len(named(total, *parts)) == 1


def test_a_long_sum_is_told_shortly() -> None:
    (finding,) = named("10", *["4"] * 9)
    assert finding.calculation == "4 USD + 4 USD + 4 USD + 4 USD + 4 USD + 4 USD + 3 more is 36 USD, stated 10 USD"


def test_other_currencies_are_not_added() -> None:
    derived = Derived("sum", ("a/one", "a/two"))
    euros = make("a/two", "4")._replace(value=claim("a/x", "4", unit="EUR").value)
    assert not found(make("a/one", "4"), euros, make("a/total", "100")._replace(derived=derived))


TOTAL, FIRST, SECOND = (
    make("a/total", "30", FUND),
    tranche("a/first", "12.5", "first"),
    tranche("a/second", "22.5", "2"),
)


def test_tranches_that_exceed_their_total() -> None:
    (finding,) = found(TOTAL, FIRST, SECOND)
    assert finding.calculation == "12.5 USD + 22.5 USD is already 35 USD, stated 30 USD"
    assert finding.claims == ("a/total", "a/first", "a/second")


@pytest.mark.parametrize(
    "claims",
    [
        (TOTAL, SECOND),  # an article need not tell of all tranches
        (TOTAL, FIRST),
        (TOTAL, FIRST._replace(id="b/first", source="b"), SECOND),
        (TOTAL, FIRST._replace(scope=SECOND.scope), SECOND),  # one tranche told twice
        (TOTAL, FIRST._replace(scope=(("condition", "unless restructured"), FUND)), SECOND),
        (TOTAL, FIRST._replace(status=Status.TARGET), SECOND),
        (TOTAL, FIRST._replace(entity="Rival"), SECOND),
        (TOTAL._replace(scope=()), FIRST, SECOND),
    ],
)
def test_near_misses(claims: tuple[Claim, ...]) -> None:
    assert not found(*claims)


def raised(value: str, name: str, as_of: str) -> Claim:
    return make(f"a/round-{name}", value, ("round", name), metric_name="funding_round", as_of=as_of)


def test_rounds_up_to_the_date_of_the_total() -> None:
    total = make("a/total", "20", metric_name="total_raised", as_of="2025-10")
    assert len(found(total, raised("13", "f", "2025-09"), raised("10", "e", "2024-05"))) == 1
    assert not found(total, raised("13", "f", "2025-11"), raised("10", "e", "2024-05"))
    assert not found(total, raised("13", "f", "2025-09"))
    assert not found(total, raised("13", "f", "2025-09"), make("a/x", "13", metric_name="funding_round"))


@given(st.permutations([TOTAL, FIRST, SECOND, tranche("a/again", "12.5", "first")]))
def test_the_order_of_the_ledger_does_not_matter(claims: list[Claim]) -> None:
    (finding,) = found(*claims)
    assert finding.claims == ("a/total", "a/again", "a/second")
