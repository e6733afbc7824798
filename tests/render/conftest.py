"""Reports made by hand, an ordinary one and a hostile one for each command."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from claimcheck.model.claim import Claim, DateBasis, Status, Words
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.grouping import Group, Suggestion
from claimcheck.model.listed_metric import ListedMetric, Origin
from claimcheck.model.place import Place, Spot
from claimcheck.model.quantity import Reading
from claimcheck.model.report import Report, TextReading
from claimcheck.model.verdict import Clash, Cluster, Comparison, Confidence, Series, Verdict
from claimcheck.model.vocabulary import Derivation, Tolerance, ValueType
from making import claim, ledger, metric, quantity

BILLION = 10**9
HOSTILE = (
    "::error::pwned\x1b[31m[/][link=https://example.org]\u202e##[group]x\n"
    "::error file=a::b\u200b\r=1+1,\"'%0A;\x00\ufeff长文字"
)
COMMANDS = ("validate", "list", "show", "groups", "conflicts", "quantity", "metrics", "verify")


def claims(poison: str) -> tuple[Claim, ...]:
    """Four of one series, one of another, one without a figure."""
    first = claim("zinc/arr", f"~{7 * BILLION}", "2025-08", metric_name="arr", entity="OpenAI", unit="USD", line=12)
    second = claim("harbour/arr", str(10 * BILLION), "2025-12", metric_name="arr", entity="OpenAI", unit="USD", line=30)
    third = claim("数据/arr", str(13 * BILLION), "2025-12", metric_name="arr", entity="OpenAI", unit="USD", line=4)
    ahead = claim(
        "harbour/goal", f"{20 * BILLION}..{25 * BILLION}", "2026", metric_name="arr", entity="OpenAI", unit="USD"
    )
    users = claim("zinc/wau", ">900000000", "2026-01", scope=(("market", "全球"),), line=20)
    words = claim("zinc/ceo", Words(f"Ada{poison}", "ada"), None, metric_name="ceo", entity=f"Open{poison}")
    return (
        first._replace(
            text=f"OpenAI's revenue {poison}", quote="about $7B", said_by=f"Sam {poison}", note=poison or None
        ),
        second._replace(status=Status.ESTIMATE, id=f"harbour/arr{poison}"),
        third._replace(date_basis=DateBasis.PUBLISHED),
        ahead._replace(status=Status.TARGET),
        users,
        words,
    )


def series(found: tuple[Claim, ...], poison: str) -> Series:
    first, second, third, ahead = found[:4]
    return Series(
        "OpenAI",
        "arr",
        (),
        (first, second, third, ahead),
        (
            Comparison(first.id, second.id, Verdict.CHANGED, Confidence.CERTAIN, "4 months apart: +43 %"),
            Comparison(second.id, third.id, Verdict.CONFLICTS, Confidence.CERTAIN, f"same month{poison}"),
            Comparison(third.id, ahead.id, Verdict.OUTLOOK, Confidence.POSSIBLE, "target still open: +92 %"),
        ),
        (Clash((Cluster((second.id,)), Cluster((third.id,))), Confidence.CERTAIN, "both cannot hold, same month"),),
    )


def finding(found: tuple[Claim, ...], poison: str) -> Finding:
    second, third = found[1:3]
    return Finding(
        "differing-values",
        Severity.ERROR,
        f"OpenAI, arr: 10 billion USD against 130亿美元{poison}",
        (
            Spot(Place(f"claims/harbour{poison}.yaml", 33, 12, 33, 20), f"harbour/arr says 10 billion USD{poison}"),
            Spot(Place("claims/数据.yaml", 48, 12, 48, 20), "数据/arr says 130亿美元"),
        ),
        (second.id, third.id),
        fingerprint="0123456789abcdef",
        calculation="13 / 10 = 1.3",
    )


def readings(poison: str) -> tuple[TextReading, ...]:
    figure = quantity("8", "x")._replace(text=f"翻三番{poison}")
    other = quantity("3", "x")._replace(text="翻三番")
    text = f"up {figure.text} since"
    clear = Reading(quantity("7000000000", "USD")._replace(text="$7B"), 0, 3)
    doubtful = Reading(figure, 3, 3 + len(figure.text), (other,), f"often meant as threefold{poison}")
    return TextReading("$7B", (clear,)), TextReading(text, (doubtful,)), TextReading(f"none{poison}", ())


def listed(poison: str) -> tuple[ListedMetric, ...]:
    arr = metric("arr")._replace(
        label=f"annual recurring revenue{poison}",
        aliases=("run rate", "年化收入", f"annualised{poison}"),
        unit="currency",
    )
    rank = metric(f"rank{poison}", tolerance=Tolerance(Decimal(0), relative=False))._replace(
        unit=f"place{poison}", derives=(Derivation("rank_by", (f"arr{poison}",)),), multivalued=True
    )
    return (
        ListedMetric(arr, claims=12),
        ListedMetric(metric("ceo", type_=ValueType.TEXT)),
        ListedMetric(rank, Origin.LEDGER, 0, rank.tolerance, 1),
    )


def make(command: str, poison: str = "") -> Report:
    found = claims(poison)
    if command == "quantity":
        return Report("quantity", quantities=readings(poison))
    if command == "metrics":
        return Report("metrics", ledger(*found), metrics=listed(poison))
    known = (metric("arr")._replace(label=f"annual recurring revenue{poison}"), metric(), metric("ceo"))
    report = Report(command, ledger(*found, metrics=known))
    one = series(found, poison)
    if command in {"validate", "verify"}:
        return report._replace(findings=(finding(found, poison),))
    if command == "groups":
        group = Group((found[0].id, found[1].id), 0.834, 2, f"one subject{poison}")
        pair = Suggestion(found[0].id, found[4].id, 0.91, f"same wording{poison}")
        return report._replace(claims=found, groups=(group,), suggestions=(pair,))
    if command == "list":
        return report._replace(claims=found)
    shown = found[:1] if command == "show" else one.claims
    return report._replace(claims=shown, series=(one,), findings=(finding(found, poison),))


@pytest.fixture
def report() -> Callable[[str], Report]:
    """An ordinary report of the command."""
    return make


@pytest.fixture
def hostile() -> Callable[[str], Report]:
    """A report whose every text holds HOSTILE."""
    return lambda command: make(command, HOSTILE)


@pytest.fixture
def exact() -> Decimal:
    """More digits than a float holds."""
    return Decimal("12345678901234567890123.000000000000000001")
