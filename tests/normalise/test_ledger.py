"""A ledger read: values, dates, names and scopes, and each fault a defect at its place."""

from decimal import Decimal

import pytest

from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.load.claim_file import read_claim_file
from claimcheck.load.vocabulary import read_vocabulary
from claimcheck.model.claim import Claim, DateBasis, Derived, Status, Words
from claimcheck.model.ledger import Ledger
from claimcheck.model.quantity import Qualifier, Quantity
from claimcheck.model.raw import RawLedger
from claimcheck.model.when import Span
from claimcheck.normalise.ledger import normalise
from linear import assert_linear

BUILTIN = builtin_vocabulary()
VOCABULARY = """
metrics:
  seats: {unit: seat}
entities:
  OpenAI: {aliases: [OAI]}
  ChatGPT: {part_of: OpenAI}
  Anthropic: {}
"""
HEAD = "source: {id: src, title: t, published: 2026-03-17}\nclaims:\n"


def read(*claims: str, vocabulary: str = VOCABULARY, head: str = HEAD) -> Ledger:
    """A ledger of one file; a claim is its fields beside id and text, one line each."""
    blocks = [f"  - {{id: c{number}, text: t, {fields}}}\n" for number, fields in enumerate(claims, 1)]
    file, defects = head + "".join(blocks), []
    parsed = read_claim_file(file, "claims/src.yaml")
    words, faults = read_vocabulary(vocabulary, "claims/_vocabulary.yaml")
    defects += [*parsed.defects, *faults]
    assert defects == []
    sources = (parsed.source,) if parsed.source else ()
    return normalise(RawLedger(("claims/src.yaml",), sources, tuple(parsed.claims), words, root="claims"), BUILTIN)


def one(fields: str, **more: str) -> Claim:
    ledger = read(fields, **more)
    assert ledger.defects == ()
    return ledger.claims[0]


def quantity(claim: Claim) -> tuple[str | None, str | None, str, str]:
    """Low, high, unit and qualifier of a claim's value."""
    value = claim.value
    assert isinstance(value, Quantity)
    ends = ["-" if end is None else f"{end.normalize():f}" for end in (value.low, value.high)]
    return ends[0], ends[1], value.unit, value.qualifier.value


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("metric: arr, value: 7 billion USD", ("7000000000", "7000000000", "USD", "exact")),
        ("metric: arr, value: 7e9, unit: USD", ("7000000000", "7000000000", "USD", "exact")),
        ("metric: arr, value: 70, unit: 亿美元", ("7000000000", "7000000000", "USD", "exact")),
        ("metric: arr, value: 7 billion USD, unit: USD", ("7000000000", "7000000000", "USD", "exact")),
        ("metric: weekly_active_users, value: '> 900 million'", ("900000000", "-", "people", "more-than")),
        ("metric: market_share, value: 42", ("42", "42", "percent", "exact")),
        ("metric: arr_ratio, value: 2", ("2", "2", "x", "exact")),
        ("metric: arr_growth, value: 10x", ("10", "10", "x", "exact")),
        ("metric: customers, value: 300 people", ("300", "300", "people", "exact")),
        ("metric: price, value: 20 USD", ("20", "20", "USD", "exact")),
        ("metric: seats, value: 12 seats", ("12", "12", "seat", "exact")),
        ("metric: seats, value: 12", ("12", "12", "seat", "exact")),
        ("metric: benchmark_score, value: 82.5", ("82.5", "82.5", "count", "exact")),
        ("metric: margin, value: {low: 70, high: 90}", ("70", "90", "percent", "between")),
        ("metric: arr, value: {low: 5, high: 7, unit: billion USD}", ("5000000000", "7000000000", "USD", "between")),
        ("metric: users, value: {low: 5 million}", ("5000000", "-", "people", "at-least")),
        ("metric: users, value: {low: '> 5'}", ("5", "-", "people", "more-than")),
        ("metric: users, value: {high: 5}", ("0", "5", "people", "at-most")),
        ("metric: margin, value: {high: '< 5'}", ("-", "5", "percent", "less-than")),
    ],
)
def test_a_quantity_is_read_in_its_metrics_unit(fields: str, expected: tuple[str, str, str, str]) -> None:
    assert quantity(one(f"entity: OpenAI, {fields}")) == expected


def test_dates_and_words_are_read_by_the_metrics_type() -> None:
    founded = one("entity: OpenAI, metric: founded, value: 2015-12").value
    assert isinstance(founded, Span)
    assert str(founded.start) == "2015-12-01"
    chief = one("entity: OpenAI, metric: ceo, value: 'Sam  ALTMAN'").value
    assert chief == Words("Sam  ALTMAN", "sam altman", gist=(" sam altman ",))
    investor = one("entity: OpenAI, metric: largest_investor, value: oai").value
    assert investor == Words("oai", "openai", gist=(" openai ",))
    between = one("entity: OpenAI, metric: founded, value: {low: 2015-11, high: 2015-12}").value
    assert isinstance(between, Span)
    assert (str(between.start), str(between.end)) == ("2015-11-01", "2015-12-31")


def test_an_ambiguous_value_says_so() -> None:
    assert one("entity: OpenAI, metric: arr_growth, value: 增长了7倍").ambiguity


@pytest.mark.parametrize(
    ("head", "as_of", "start", "basis"),
    [
        ("published: 2026-03-17, written: 2026-03-01/2026-03-17", ", as_of: 2025-08", "2025-08-01", DateBasis.STATED),
        ("published: 2026-03-17, written: 2026-03-01/2026-03-17", "", "2026-03-01", DateBasis.WRITTEN),
        ("published: 2026-03-17", "", "2026-03-17", DateBasis.PUBLISHED),
        ("url: null", "", None, DateBasis.NONE),
    ],
)
def test_a_claims_date_is_its_own_else_its_sources(head: str, as_of: str, start: str | None, basis: DateBasis) -> None:
    claim = one(
        f"entity: OpenAI, metric: arr, value: 7 USD{as_of}", head=f"source: {{id: s, title: t, {head}}}\nclaims:\n"
    )
    assert (claim.as_of and str(claim.as_of.start), claim.date_basis) == (start, basis)


def test_names_and_scopes_have_one_spelling() -> None:
    ledger = read(
        "entity: open ai, metric: Annual Recurring Revenue, value: 7 USD, scope: {Region: 美国, Round: Series F}",
        "entity: OAI, metric: arr, value: 7 USD, scope: {round: series-f, region: U.S.}",
        vocabulary=VOCABULARY,
    )
    assert ledger.defects == ()
    assert {(claim.entity, claim.metric, claim.scope) for claim in ledger.claims} == {
        ("OpenAI", "arr", (("region", "United States"), ("round", "Series F")))
    }


def test_an_article_and_accents_make_no_other_name_or_value() -> None:
    ledger = read(
        "entity: the Zürich Larks, metric: ceo, value: Ana Ruíz, scope: {region: the EU, city: São Paulo}",
        "entity: Zurich Larks, metric: ceo, value: ana ruiz, scope: {region: EU, city: Sao Paulo}",
        "entity: X, metric: ceo, value: The Alder Trust",
        "entity: X, metric: ceo, value: Alder trust",
        vocabulary="",
    )
    first, second, third, fourth = ledger.claims
    assert (first.entity, first.scope) == (second.entity, second.scope)
    assert first.entity == "the Zürich Larks"  # as written, where it was met first
    for one_of, other in ((first, second), (third, fourth)):
        assert isinstance(one_of.value, Words)
        assert isinstance(other.value, Words)
        assert one_of.value.folded == other.value.folded


def test_of_a_few_the_article_is_no_small_part() -> None:
    few, a_few = (one(f"entity: X, metric: ceo, value: {text}", vocabulary="").value for text in ("few", "a few"))
    assert isinstance(few, Words)
    assert isinstance(a_few, Words)
    assert few.extent is not None
    assert a_few.extent is None
    assert few.folded != a_few.folded


def test_unknown_entities_meet_by_their_folded_form_and_are_fine_where_none_are_listed() -> None:
    ledger = read(
        "entity: Deep Mind, metric: arr, value: 7 USD",
        "entity: deepmind, metric: arr, value: 7 USD",
        "entity: 月之暗面, metric: arr, value: 7 USD",
        vocabulary="",
    )
    assert ledger.defects == ()
    assert [claim.entity for claim in ledger.claims] == ["Deep Mind", "Deep Mind", "月之暗面"]


@pytest.mark.parametrize(
    ("fields", "rule", "at", "lost", "message"),
    [
        ("metric: arr, value: lots", "bad-value", "lots", True, 'no figure in "lots"'),
        ("metric: arr, value: 7 USD, as_of: 2025-13", "bad-date", "2025-13", True, "month 13 is not between 1 and 12"),
        ("metric: founded, value: soon", "bad-date", "soon", True, '"soon" is no date'),
        ("metric: founded, value: {low: 2020, high: 2019}", "empty-interval", "{low: 2020, high: 2019}", True, "after"),
        ("metric: users, value: {low: 9, high: 7}", "empty-interval", "{low: 9, high: 7}", True, '"9..7" is empty'),
        ("metric: users, value: {low: '> 7', high: 7}", "empty-interval", "{low: '> 7', high: 7}", True, "is empty"),
        ("metric: users, value: {low: about 7}", "bad-value", "about 7", True, '"about 7" is not one end'),
        ("metric: arr, value: {low: 7 USD, high: 8}", "bad-value", "{low: 7 USD, high: 8}", True, 'high in "count"'),
        ("metric: arr, value: 7 USD, unit: EUR", "bad-value", "EUR", True, 'the unit beside it is "EUR"'),
        ("metric: arr, value: 7, unit: quux", "bad-value", "quux", True, '"quux" is no unit'),
        ("metric: ceo, value: {low: 1}", "bad-value", "{low: 1}", True, '"ceo" is told in words'),
        ("metric: arr, value: 7 %", "wrong-unit", "7 %", False, '"7 %" is a share; "arr" is measured in currency'),
        ("metric: arr, value: 7 billion", "wrong-unit", "7 billion", False, '"7 billion" is a count; "arr"'),
        ("metric: users, value: 7, unit: GW", "wrong-unit", "GW", False, '"users" is measured in people'),
        ("metric: arrr, value: 7 USD", "unknown-metric", "arrr", False, 'unknown metric "arrr"; the nearest is "arr"'),
        ("metric: arr, value: 7 USD, scope: {a: b, A: c}", "bad-value", "c", False, 'two values for "a"'),
        ("metric: arr, value: 7 USD, derived: {by: sum, of: [c9]}", "bad-value", "c9", False, "which is no claim"),
        ("metric: arr, value: 7 USD, derived: {by: sum, of: [c1]}", "bad-value", "c1", False, "the claim itself"),
        ("metric: arr, value: 7 USD, derived: {by: ratio, of: [x/y]}", "bad-value", "ratio", False, "not 1"),
    ],
)  # fmt: skip
def test_a_fault_is_a_defect_at_its_place(fields: str, rule: str, at: str, message: str, *, lost: bool) -> None:
    ledger = read(f"entity: OpenAI, {fields}")
    defect = ledger.defects[0]
    written = f"  - {{id: c1, text: t, entity: OpenAI, {fields}}}"
    assert (defect.rule, defect.place.line, defect.lost) == (rule, 3, lost)
    assert written[defect.place.column - 1 : defect.place.end_column - 1] == at
    assert message in defect.message
    assert defect.claim == "src/c1"
    assert len(ledger.claims) == (0 if lost else 1)


def test_a_faulty_claim_costs_itself_alone() -> None:
    ledger = read("entity: OpenAI, metric: arr, value: lots", "entity: OpenAI, metric: arr, value: 7 USD")
    assert [claim.id for claim in ledger.claims] == ["src/c2"]
    assert len(ledger.lost) == 1


@pytest.mark.parametrize(
    ("value", "kind"),
    [("7 USD", Quantity), ("2025-08", Span), ("2025-08-31/2025-09", Span), ("2025", Quantity), ("hot air", Words)],
)
def test_the_value_of_an_unknown_metric_is_guessed(value: str, kind: type) -> None:
    claim = read(f"entity: OpenAI, metric: hats, value: {value}").claims[0]
    assert isinstance(claim.value, kind)
    assert (claim.metric, claim.known_metric) == ("hats", False)


def test_unknown_entities_are_reported_where_the_ledger_lists_its_own_and_odd_letters_always() -> None:
    fields = "metric: arr, value: 7 USD"
    listed = read(f"entity: Antropic, {fields}")
    assert [(defect.rule, defect.message) for defect in listed.defects] == [
        ("unknown-entity", 'unknown entity "Antropic"; the nearest is "Anthropic"')
    ]
    assert listed.claims[0].entity == "Antropic"
    odd = read(f"entity: Open\u0410I, {fields}", f"entity: OpenAI, {fields}", vocabulary="")
    assert [(defect.rule, defect.claim) for defect in odd.defects] == [("unknown-entity", "src/c1")]
    assert "cyrillic capital letter a" in odd.defects[0].message
    assert [claim.entity for claim in odd.claims] == ["Open\u0410I", "OpenAI"]


def test_a_bad_date_of_a_source_is_a_defect_and_costs_no_claim() -> None:
    head = "source: {id: src, title: t, published: 2026-02-30}\nclaims:\n"
    ledger = read("entity: OpenAI, metric: arr, value: 7 USD", head=head)
    assert [(defect.rule, defect.place.line, defect.lost) for defect in ledger.defects] == [("bad-date", 1, False)]
    assert ledger.sources[0].published is None
    assert ledger.claims[0].date_basis is DateBasis.NONE


def test_the_rest_of_a_claim_is_taken_over() -> None:
    ledger = read(
        "entity: OpenAI, metric: arr, value: 7 USD, quote: q, line: 3, status: forecast, said_by: b, note: n, "
        "scope: {Market: x}, derived: {by: growth, of: [c2, other/c9]}",
        "entity: OpenAI, metric: arr, value: 7 USD",
    )
    assert ledger.defects == ()
    claim = ledger.claims[0]
    assert (claim.id, claim.source, claim.status, claim.line) == ("src/c1", "src", Status.FORECAST, 3)
    assert (claim.quote, claim.said_by, claim.note) == ("q", "b", "n")
    assert claim.derived == Derived("growth", ("src/c2", "other/c9"))
    assert {"id", "text", "entity", "metric", "value", "quote", "scope.market", "derived"} <= set(claim.places)
    assert ledger.root == "claims"


def test_reading_is_linear() -> None:
    def read(count: int) -> None:
        assert len(normalise(ledgers[count], BUILTIN).claims) == count

    ledgers = {count: _of_many_claims(count) for count in (500, 2_000)}
    assert_linear(read, 500)


def _of_many_claims(count: int) -> RawLedger:
    blocks = "".join(
        f"  - {{id: c{number}, text: t, entity: E{number}, metric: m{number}, value: {number} USD}}\n"
        for number in range(count)
    )
    parsed = read_claim_file(HEAD + blocks, "claims/src.yaml")
    assert parsed.source
    return RawLedger(("claims/src.yaml",), (parsed.source,), tuple(parsed.claims))


def test_values_keep_their_exact_figure() -> None:
    claim = one("entity: OpenAI, metric: arr, value: 7.10 billion USD")
    assert isinstance(claim.value, Quantity)
    assert claim.value.low == Decimal(7_100_000_000)
    assert claim.value.qualifier is Qualifier.EXACT


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("metric: market_share, value: a third", "33.33..33.33 percent exact"),
        ("metric: market_share, value: 三分之一", "33.33..33.33 percent exact"),
        ("metric: market_share, value: more than half", "50..- percent more-than"),
        ("metric: market_share, value: over a third", "33.33..- percent more-than"),
        ("metric: market_share, value: at least two thirds", "66.67..- percent at-least"),
        ("metric: market_share, value: half", "50..50 percent exact"),
        ("metric: market_share, value: roughly a quarter", "22.5..27.5 percent about"),
        ("metric: market_share, value: 0.3x", "30..30 percent exact"),
        ("metric: arr_growth, value: grew by more than half", "50..- percent more-than"),
        ("metric: arr_growth, value: down more than a third", "-..-33.33 percent less-than"),
        ("metric: arr_growth, value: more than halved", "-..-50 percent less-than"),
        ("metric: arr_growth, value: 近乎腰斩", "-50..-45 percent nearly"),
        ("metric: arr_growth, value: 0.5x", "0.5..0.5 x exact"),  # halved, and no half more
        ("metric: headcount, value: 4.3m", "4300000..4300000 people exact"),  # no metres
        ("metric: outage, value: over a year", "12..- months more-than"),
        ("metric: height, value: 65m", "65..65 m exact"),  # no millions
    ],
)
def test_the_metric_settles_what_its_words_leave_open(fields: str, expected: str) -> None:
    vocabulary = "metrics: {outage: {unit: duration}, height: {unit: length}}\n"
    claim = one(f"entity: OpenAI, {fields}, scope: {{market: cars}}", vocabulary=vocabulary)
    assert isinstance(claim.value, Quantity)
    low, high = (
        "-" if end is None else f"{round(end, 2).normalize():f}" for end in (claim.value.low, claim.value.high)
    )
    assert f"{low}..{high} {claim.value.unit} {claim.value.qualifier.value}" == expected
    assert not claim.ambiguity


def test_what_the_metric_leaves_open_stays_open() -> None:
    assert one("entity: OpenAI, metric: arr_growth, value: 增长了7倍").ambiguity
    assert one(
        "entity: OpenAI, metric: nothing_known, value: 4.3m", vocabulary="metrics: {nothing_known: {}}"
    ).ambiguity


@pytest.mark.parametrize(
    ("metric", "value", "low", "unit"),
    [
        ("reach", "27.4", "27400", "m"),
        ("reach", "27.4 km", "27400", "m"),
        ("reach", "27400 m", "27400", "m"),
        ("reach", "{low: 27.4, high: 30}", "27400", "m"),
        ("headway", "2", "120", "s"),
        ("budget", "610", "610000000", "EUR"),
        ("budget", "5 billion EUR", "5000000000", "EUR"),
        ("riders", "86400", "1", "people/s"),
        ("riders", "'86,400 people/day'", "1", "people/s"),
        ("riders", "86400 riders a day", "1", "people/s"),
        ("seats", "500", "500", "seat"),
        ("cash", "7e9", "7000000000", "USD"),
    ],
)
def test_a_bare_number_is_in_the_unit_its_metric_is_written_in(metric: str, value: str, low: str, unit: str) -> None:
    vocabulary = (
        "metrics: {reach: {unit: km}, headway: {unit: minutes}, budget: {unit: million EUR}, seats: {unit: seat},"
        " riders: {unit: people/day}, cash: {unit: USD}}\n"
    )
    claim = one(f"entity: X, metric: {metric}, value: {value}", vocabulary=vocabulary)
    assert isinstance(claim.value, Quantity)
    assert claim.value.low is not None
    assert (f"{claim.value.low.normalize():f}", claim.value.unit) == (low, unit)


def test_a_wrong_unit_is_told_beside_the_one_the_vocabulary_writes() -> None:
    ledger = read("entity: X, metric: reach, value: 5 EUR", vocabulary="metrics: {reach: {unit: km}}\n")
    assert [defect.message for defect in ledger.defects] == ['"5 EUR" is currency; "reach" is measured in km']


@pytest.mark.parametrize(
    ("fields", "rough"),
    [
        ("metric: founded, value: c. 1890", True),
        ("metric: founded, value: circa 1890", True),
        ("metric: founded, value: '1890?'", True),
        ("metric: founded, value: 约1890年", True),
        ("metric: founded, value: 1890", False),
        ("metric: founded, value: 1890, as_of: around 2025", False),  # it holds whatever the date
        ("metric: arr, value: 5 USD, as_of: around March 2026", True),
        ("metric: arr, value: 5 USD, as_of: 2026年3月前后", True),
        ("metric: arr, value: 5 USD, as_of: 2026-03", False),
        ("metric: arr, value: 5 USD, as_of: early 2026", False),
    ],
)
def test_nothing_is_certain_of_a_date_told_roughly(fields: str, *, rough: bool) -> None:
    assert one(f"entity: OpenAI, {fields}").ambiguity == ("a date is told roughly" if rough else "")


def test_curly_quotes_are_pointed_out_wherever_they_are_part_of_a_text() -> None:
    words = "curly quotes are part of the text: use straight ones"
    found = read(
        "entity: “Alder”, metric: valuation, value: “5 bn USD”, as_of: 2025",
        "entity: Alder, metric: valuation, value: ‘5 bn USD’, as_of: ”2025”",
        vocabulary="{}",
    )
    assert [(defect.rule, defect.message) for defect in found.defects] == [
        ("unknown-entity", f'unknown entity "“Alder”"; {words}'),
        ("bad-value", f'cannot read "“5 bn USD”": {words}'),
        ("bad-value", f'cannot read "‘5 bn USD’": {words}'),
        ("bad-date", f'"”2025”" is no date: {words}'),
    ]


def test_quotes_inside_a_name_are_its_own() -> None:
    found = read("entity: The “Alder” mill, metric: headcount, value: 5 people, as_of: 2025", vocabulary="{}")
    assert found.defects == ()
