"""sum-mismatch: parts against their total."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge.rule import Case
from claimcheck.judge.rules.sum_mismatch import RULE
from claimcheck.model.claim import Claim, DateBasis, Derived, Status
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.vocabulary import Behaviour, Derivation
from making import claim, ledger, metric, span

METRICS = (
    metric("investment", Behaviour.FACT, multivalued=True),
    metric("funding_round", Behaviour.FACT),
    metric("revenue", Behaviour.FLOW)._replace(additive=True),
    metric("profit", Behaviour.FLOW),
    metric("growth", Behaviour.FLOW),
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


QUARTERS = ("2025-01/2025-03", "2025-04/2025-06", "2025-07/2025-09", "2025-10/2025-12")


def year(total: str, parts: dict[str, str], metric_name: str = "revenue", **more: object) -> list[str]:
    made = [make(f"a/p{n}", value, metric_name=metric_name, as_of=at) for n, (at, value) in enumerate(parts.items())]
    # a field of any type, checked at run time
    whole = make("a/year", total, metric_name=metric_name)._replace(**more)  # type: ignore[arg-type]
    return [finding.message for finding in found(*made, whole)]


def quarters(*values: str) -> dict[str, str]:
    return dict(zip(QUARTERS, values, strict=False))


@pytest.mark.parametrize(
    ("total", "parts", "metric_name", "alarm"),
    [
        ("10E+9", quarters("2E+9", "3E+9", "2.5E+9", "2.5E+9"), "revenue", False),
        ("10E+9", quarters("2E+9", "3E+9", "3.5E+9", "3.5E+9"), "revenue", True),
        ("10E+9", quarters("2.1E+9", "2E+9", "2E+9", "2E+9"), "revenue", True),
        ("10E+9", quarters("2E+9", "2E+9", "2E+9", "2E+9"), "revenue", False),  # 2.4 each, rounded
        ("10E+9", quarters("2E+9", "2E+9", "2E+9"), "revenue", False),  # one is not told
        ("10E+9", quarters("5E+9", "4E+9", "4E+9"), "revenue", True),
        ("10E+9", {"2025-01/2025-06": "6E+9", "2025-07/2025-12": "6E+9"}, "revenue", True),
        ("10E+9", {"2025-01/2025-06": "6E+9", "2025-04/2025-09": "6E+9"}, "revenue", False),  # they overlap
        ("10E+9", {"2025-01/2025-06": "6E+9", "2025-07/2025-09": "3E+9", "2025-10/2025-12": "1E+9"}, "revenue", False),
        ("10E+9", {"2025-01/2025-06": "6E+9", "2025-07/2025-09": "4E+9", "2025-10/2025-12": "3E+9"}, "revenue", True),
        ("10E+9", {"2025-01/2025-09": "7.2E+9", "2025-10/2025-12": "4E+9"}, "revenue", True),
        ("10E+9", {"2025-01/2025-09": "7E+9", "2025-10/2025-12": "3E+9"}, "revenue", False),
        ("10E+9", {"2025-01/2025-09": "7E+9", "2025-11/2025-12": "9E+9"}, "revenue", False),  # October is not told
        ("10E+9", {"2025-01/2025-06": "6E+9", "2024-07/2024-12": "6E+9"}, "revenue", False),
        ("10E+9", quarters("4E+9", "4E+9", "4E+9"), "profit", False),  # the fourth may be a loss
        ("10E+9", quarters("4E+9", "4E+9", "4E+9", "-2E+9"), "profit", False),
        ("10E+9", quarters("4.1E+9", "4E+9", "4E+9", "4E+9"), "profit", True),
        ("12E+9", quarters("1E+9", "2E+9", "3E+9", "5E+9"), "revenue", False),  # each is rounded
        ("1.2E+9", {"2025-01/2025-06": "0.6E+9", "2025-07/2025-12": "0.5E+9"}, "revenue", False),
        ("12.04E+9", quarters("1.01E+9", "2.02E+9", "3.01E+9", "5.01E+9"), "revenue", True),
        ("1E+9", {"2025-01/2025-06": "1.5E+9", "2025-07/2025-12": "1E+9"}, "profit", True),
        ("10", quarters("4", "4", "4", "4"), "growth", False),  # rates do not add up
        ("10E+9", quarters("15E+9", "1E+9"), "revenue", False),  # part-over-whole says that
        ("~10E+9", quarters("2.5E+9", "3E+9", "2.5E+9", "2.5E+9"), "revenue", False),
    ],
)
def test_the_periods_of_a_year_add_up_to_it(
    total: str, parts: dict[str, str], metric_name: str, *, alarm: bool
) -> None:
    assert bool(year(total, parts, metric_name)) is alarm


def test_what_the_periods_come_to_is_shown() -> None:
    assert year("10E+9", quarters("5E+9", "4E+9", "4E+9")) == [
        "Acme, revenue: 5 bn USD + 4 bn USD + 4 bn USD is already 13 bn USD, stated 10 bn USD"
    ]
    assert year("10E+9", quarters("2.1E+9", "2E+9", "2E+9", "2E+9")) == [
        "Acme, revenue: 2.1 bn USD + 2 bn USD + 2 bn USD + 2 bn USD is 8.1 bn USD, stated 10 bn USD"
    ]


def test_quarters_of_the_calendar_are_none_of_a_fiscal_year() -> None:
    fiscal = span("2025")._replace(fiscal=True)
    assert not year("10E+9", quarters("4E+9", "4E+9", "4E+9"), as_of=fiscal)


def test_periods_are_held_against_what_is_as_sure_as_they_are() -> None:
    assert not year("10E+9", quarters("4E+9", "4E+9", "4E+9"), status=Status.FORECAST)
    assert not year("10E+9", quarters("4E+9", "4E+9", "4E+9"), source="b", id="b/year")


def test_what_is_fixed_once_needs_no_date_to_be_added_up() -> None:
    made = [tranche("a/one", "8E+9", "one"), tranche("a/two", "6E+9", "two"), make("a/all", "10E+9", FUND)]
    undated = [one._replace(as_of=None, date_basis=DateBasis.NONE) for one in made]
    assert [finding.severity for finding in found(*undated)] == [Severity.ERROR]


def test_a_quarter_told_twice_makes_the_sum_a_floor() -> None:
    made = [make(f"a/q{n}", "2.1E+9", metric_name="revenue", as_of=at) for n, at in enumerate(QUARTERS)]
    total = make("a/year", "10E+9", metric_name="revenue")
    assert len(found(*made, total)) == 1
    assert not found(*made, make("a/again", "3.7E+9", metric_name="revenue", as_of=QUARTERS[0]), total)
