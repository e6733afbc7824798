"""Builders of model values for tests: the fields a test speaks of, sensible ones for the rest."""

import calendar
from datetime import date
from decimal import Decimal

from claimcheck.judge.beside import with_verdicts
from claimcheck.judge.series import judge_series
from claimcheck.model.claim import Claim, DateBasis, Source, Status, Words
from claimcheck.model.ledger import Ledger
from claimcheck.model.place import Place
from claimcheck.model.quantity import Qualifier, Quantity
from claimcheck.model.verdict import Confidence, Series, Verdict
from claimcheck.model.vocabulary import Behaviour, Metric, Tolerance, ValueType, Vocabulary
from claimcheck.model.when import Span

FIVE_PERCENT = Tolerance(Decimal("0.05"), relative=True)
NO_TOLERANCE = Tolerance(Decimal(0), relative=False)

Value = Quantity | Span | Words


def span(text: str) -> Span:
    """A date of the forms 2025, 2025-08, 2025-08-31 and a/b, where either end may be `..`; FY before it is fiscal."""
    if text.startswith("FY"):
        return span(text.removeprefix("FY"))._replace(text=text, fiscal=True)
    if "/" in text:
        start, end = text.split("/")
        return Span(None if start == ".." else span(start).start, None if end == ".." else span(end).end, text)
    year, *rest = (int(part) for part in text.split("-"))
    if not rest:
        return Span(date(year, 1, 1), date(year, 12, 31), text)
    month = rest[0]
    first = rest[1] if len(rest) > 1 else 1
    last = rest[1] if len(rest) > 1 else calendar.monthrange(year, month)[1]
    return Span(date(year, month, first), date(year, month, last), text)


def quantity(text: str, unit: str = "people") -> Quantity:
    """A figure of the forms 7, ~7, >7, >=7, <7, <=7 and 5..7, without the reader of the product."""
    for sign, low, high, qualifier in (
        (">=", True, False, Qualifier.AT_LEAST),
        ("<=", False, True, Qualifier.AT_MOST),
        (">", False, False, Qualifier.MORE_THAN),
        ("<", False, False, Qualifier.LESS_THAN),
    ):
        if text.startswith(sign):
            value = Decimal(text.removeprefix(sign))
            bottom, top = (value, None) if ">" in sign else (Decimal(0), value)
            return Quantity(bottom, top, low or "<" in sign, high, unit, qualifier, text)
    if ".." in text:
        first, second = (Decimal(part) for part in text.split(".."))
        return closed(first, second, unit, Qualifier.BETWEEN, text)
    value = Decimal(text.removeprefix("~"))
    if text.startswith("~"):
        return closed(Decimal("0.9") * value, Decimal("1.1") * value, unit, Qualifier.ABOUT, text)
    return closed(value, value, unit, Qualifier.EXACT, text)


def closed(low: Decimal, high: Decimal, unit: str, qualifier: Qualifier, text: str) -> Quantity:
    """An interval to which both ends belong."""
    return Quantity(low, high, low_included=True, high_included=True, unit=unit, qualifier=qualifier, text=text)


def metric(
    name: str = "weekly_active_users",
    behaviour: Behaviour = Behaviour.LEVEL,
    *,
    tolerance: Tolerance = FIVE_PERCENT,
    type_: ValueType = ValueType.QUANTITY,
    multivalued: bool = False,
) -> Metric:
    return Metric(
        name, name.replace("_", " "), type=type_, behaviour=behaviour, tolerance=tolerance, multivalued=multivalued
    )


def claim(
    id_: str,
    value: str | Value,
    as_of: str | None = "2025-08",
    *,
    status: Status = Status.REPORTED,
    basis: DateBasis | None = None,
    unit: str = "people",
    metric_name: str = "weekly_active_users",
    entity: str = "ChatGPT",
    scope: tuple[tuple[str, str], ...] = (),
    text: str = "",
    line: int = 1,
) -> Claim:
    """A claim `source/name`; its date is stated unless `basis` says otherwise."""
    source = id_.partition("/")[0]
    place = Place(f"claims/{source}.yaml", line, 1, line + 1, 1)
    stated = DateBasis.STATED if as_of else DateBasis.NONE
    return Claim(
        id=id_,
        source=source,
        place=place,
        places={"value": Place(place.file, line, 12, line, 20)},
        text=text or f"{entity} has {value} {metric_name}",
        entity=entity,
        metric=metric_name,
        known_metric=True,
        value=quantity(value, unit) if isinstance(value, str) else value,
        as_of=span(as_of) if as_of else None,
        date_basis=basis or stated,
        status=status,
        scope=scope,
    )


def ledger(*claims: Claim, metrics: tuple[Metric, ...] = ()) -> Ledger:
    """A ledger of these claims, read without a fault."""
    known = metrics or (metric(),)
    vocabulary = Vocabulary(metrics={one.name: one for one in known}, entities={})
    files = tuple(dict.fromkeys(one.place.file for one in claims))
    return Ledger("claims", files, (), claims, vocabulary)


def source(id_: str, written: str | None = None, **details: object) -> Source:
    """An article, written when `written` says; `details` are further fields of Source."""
    place = Place(f"claims/{id_}.yaml", 2, 3, 3, 1)
    when = span(written) if written else None
    return Source(id_, place, id_.title(), written=when)._replace(**details)  # type: ignore[arg-type]  # any field


def judged(*claims: Claim, by: Metric | None = None) -> Series:
    """The claims as one series with its verdicts."""
    by = by or metric()
    return with_verdicts(judge_series("ChatGPT", by, (), claims), by)


def verdicts(series: Series) -> dict[tuple[str, str], tuple[Verdict, Confidence]]:
    """What each pair of a series got."""
    return {(pair.first, pair.second): (pair.verdict, pair.confidence) for pair in series.comparisons}
