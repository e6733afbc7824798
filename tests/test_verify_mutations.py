"""One corruption at a time, of a ledger that verifies: each gives the rule that is meant for it, or rightly none.

The companies, the articles and their figures are invented.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from claimcheck.model.finding import Finding
from claimcheck.pipeline.evidence import verify
from claimcheck.pipeline.reading import open_ledger

ENGLISH = """Quenda Robotics has a good year

The maker of warehouse robots said on Tuesday that annual revenue was about $70 billion, up 35% from a year before.
Orders grew 8x. It employs 12,500 people in 14 countries, and raised more than $3.5 billion in March 2025.
A competitor, Parvon, has fewer than 900 customers; Quenda has nearly 7,000 customers.
Analysts expect a margin of 22% to 25% next year. The share of service rose by 4 percentage points.
“We shipped 41 million parcels” said its founder; one parcel in a thousand was late.
"""
CHINESE = """鹿角星完成新一轮融资

鹿角星科技本轮融资 45 亿元,投后估值约 1830 亿元。月活跃用户突破 9 亿,付费用户超过 5000 万。
公司去年收入 60 亿元,同比增长 120%,毛利率接近 30%。在海外,付费用户超过 300 万。
二〇二五年,团队规模从五十人扩大到三千人,出货百万枚芯片。
其估值在同行中排名第三,单价为每百万词元 3 元。
"""
CLAIMS: dict[str, list[tuple[str, str, str, str]]] = {  # source: (metric, value, quote, line)
    "quenda": [
        ("revenue", "~ 70 billion USD", "about $70 billion", ""),
        ("growth", "35 %", "up 35%", ""),
        ("order_growth", "8x", "grew 8x", ""),
        ("staff", "12,500 people", "12,500 people", ""),
        ("raised", "> 3.5 billion USD", "more than $3.5 billion", ""),
        ("customers", "nearly 7,000", "nearly 7,000 customers", ""),
        ("margin", "{low: 22, high: 25, unit: percent}", "22% to 25%", ""),
        ("share_change", "4 points", "rose by 4 percentage points", "6"),
        ("parcels", "41 million", "“We shipped 41 million parcels”", "7"),
        ("last_round_date", "2025-03", "in March 2025", ""),
    ],
    "lujiao": [
        ("round", "45 亿元", "融资 45 亿元", ""),
        ("valuation", "~ 183 billion CNY", "估值约 1830 亿元", ""),
        ("users", "> 900 million people", "突破 9 亿", "3"),
        ("payers", "> 50 million people", "付费用户超过 5000 万", ""),
        ("margin", "nearly 30 %", "接近 30%", ""),
        ("growth", "120 %", "同比增长 120%", ""),
        ("staff", "3000 people", "扩大到三千人", ""),
        ("chips", "> 1 million", "百万枚", ""),
        ("rank", "3", "排名第三", ""),
    ],
}
METRICS = {
    "last_round_date": "date",
    **{metric: "quantity" for claims in CLAIMS.values() for metric, *_ in claims if metric != "last_round_date"},
}
Articles = dict[str, str]
Ledger = dict[str, list[tuple[str, str, str, str]]]


@dataclass(frozen=True)
class Desk:
    """A ledger on disk: the articles, the claims, and the digests of the articles as first written."""

    folder: Path
    articles: Articles
    claims: Ledger

    def verify(self) -> list[Finding]:
        for name, text in self.articles.items():
            self._write(f"sources/{name}.txt", text)
        self._write("claims/_vocabulary.yaml", "metrics:\n" + "".join(map(_metric, METRICS.items())))
        for name, claims in self.claims.items():
            original = {"quenda": ENGLISH, "lujiao": CHINESE}[name]
            digest = hashlib.sha256(original.encode()).hexdigest()
            head = f"source:\n  id: {name}\n  title: a title\n  text: {{file: {name}.txt, sha256: {digest}}}\nclaims:\n"
            self._write(f"claims/{name}.yaml", head + "".join(_claim(*claim) for claim in claims))
        ledger = open_ledger(self.folder / "claims")
        assert not ledger.lost, ledger.lost
        return list(verify(ledger, self.folder / "sources", coverage=True).findings)

    def _write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())


def _metric(item: tuple[str, str]) -> str:
    return f"  test_{item[0]}: {{label: the {item[0]}, type: {item[1]}}}\n"


def _claim(metric: str, value: str, quote: str, line: str) -> str:
    lines = [f"id: {metric.replace('_', '-')}", "text: a text", f'quote: "{quote}"', "entity: Quenda"]
    lines += [f"metric: test_{metric}", "value: " + (value if value.startswith("{") else f'"{value}"')]
    return "  - " + "\n    ".join([*lines, *([f"line: {line}"] if line else [])]) + "\n"


def claim(source: str, metric: str, **changes: str) -> Callable[[Desk], Desk]:
    """Change the value, quote or line of one claim."""

    def apply(desk: Desk) -> Desk:
        fields = ("metric", "value", "quote", "line")
        claims = [
            tuple(changes.get(key, old) for key, old in zip(fields, one, strict=True)) if one[0] == metric else one
            for one in desk.claims[source]
        ]
        assert claims != desk.claims[source]
        return replace(desk, claims={**desk.claims, source: claims})  # type: ignore[dict-item]  # tuples of four texts

    return apply


def article(source: str, old: str, new: str) -> Callable[[Desk], Desk]:
    """Change every `old` in the archived text."""

    def apply(desk: Desk) -> Desk:
        assert old in desk.articles[source]
        return replace(desk, articles={**desk.articles, source: desk.articles[source].replace(old, new)})

    return apply


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path, {"quenda": ENGLISH, "lujiao": CHINESE}, dict(CLAIMS))


def test_the_sound_ledger_verifies(desk: Desk) -> None:
    assert [finding.message for finding in desk.verify()] == []


@pytest.mark.parametrize(
    ("corrupt", "rules"),
    [
        # a digit changed in the value, in the quote
        (claim("quenda", "staff", value="12,600 people"), ["quote-disagrees"]),
        (claim("lujiao", "round", value="46 亿元"), ["quote-disagrees"]),
        (claim("quenda", "staff", quote="12,600 people"), ["quote-not-found"]),
        (claim("lujiao", "users", quote="突破 8 亿"), ["quote-not-found"]),
        # a digit dropped, so that the quote stands inside a longer figure
        (claim("quenda", "staff", quote="2,500 people", value="2,500 people"), ["quote-not-found"]),
        (claim("lujiao", "valuation", quote="830 亿元", value="83 billion CNY"), ["quote-not-found"]),
        # the scale word
        (claim("quenda", "revenue", value="~ 70 million USD"), ["quote-disagrees"]),
        (claim("lujiao", "round", value="45 万元"), ["quote-disagrees"]),
        (claim("lujiao", "users", value="> 9 million people"), ["quote-disagrees"]),
        (claim("lujiao", "users", quote="突破 9 万"), ["quote-not-found"]),
        # the hedge removed, turned round, added
        (claim("quenda", "revenue", value="70 billion USD"), ["quote-disagrees"]),
        (claim("quenda", "raised", value="3.5 billion USD"), ["quote-disagrees"]),
        (claim("quenda", "customers", value="7,000"), ["quote-disagrees"]),
        (claim("lujiao", "valuation", value="183 billion CNY"), ["quote-disagrees"]),
        (claim("lujiao", "payers", value="< 50 million people"), ["quote-disagrees"]),
        (claim("quenda", "staff", value="> 12,500 people"), ["quote-disagrees"]),
        (claim("lujiao", "margin", value="~ 30 %"), []),
        # the shortest quote leaves the hedge to the words before it
        (claim("lujiao", "valuation", quote="1830 亿元"), []),
        (claim("lujiao", "valuation", quote="1830 亿元", value="183 billion CNY"), []),
        # the unit swapped
        (claim("quenda", "revenue", value="~ 70 billion CNY"), ["quote-disagrees"]),
        (claim("lujiao", "round", value="4.5 billion USD"), ["quote-disagrees"]),
        (claim("quenda", "growth", value="35 points"), ["quote-disagrees"]),
        (claim("quenda", "share_change", value="4 %"), ["quote-disagrees"]),
        (claim("quenda", "staff", value="12,500 USD"), ["quote-disagrees"]),
        # beside 5000 万 no unit stands, so none is held against the value's
        (claim("lujiao", "payers", value="> 50 million USD"), []),
        # another date, another rank
        (claim("quenda", "last_round_date", value="2025-04"), ["quote-disagrees"]),
        (claim("lujiao", "rank", value="4"), ["quote-disagrees"]),
        # a range cut short, another figure of the same sentence
        (claim("quenda", "margin", value="{low: 22, high: 26, unit: percent}"), ["quote-disagrees"]),
        (claim("quenda", "growth", quote="about $70 billion"), ["quote-disagrees"]),
        (claim("quenda", "growth", quote="from a year before"), ["quote-disagrees"]),
        # a fragment of another article
        (claim("quenda", "revenue", quote="估值约 1830 亿元"), ["quote-not-found"]),
        (claim("lujiao", "users", quote="12,500 people"), ["quote-not-found"]),
        # one character of the quote
        (claim("quenda", "order_growth", quote="grow 8x"), ["quote-not-found"]),
        (claim("lujiao", "growth", quote="同比增涨 120%"), ["quote-not-found"]),
        (claim("lujiao", "growth", quote="同比增长 12O%"), ["quote-not-found"]),
        (claim("lujiao", "growth", quote="同比增长 12⁰%"), ["quote-not-found"]),
        # the archive edited elsewhere, at the quote, in its digits
        (article("quenda", "on Tuesday", "on Monday"), ["source-changed"]),
        (article("lujiao", "同比增长 120%", "同比增长了 120%"), ["quote-not-found", "source-changed"]),
        (article("lujiao", "120%", "130%"), ["quote-not-found", "source-changed"]),
        (article("quenda", "about $70 billion", "$70 billion"), ["quote-not-found", "source-changed"]),
        (article("lujiao", "五十人", "六十人"), ["source-changed"]),
        # typing: script, width, white space, quotation marks, glosses
        (claim("lujiao", "valuation", quote="估值約 1830 億元"), []),
        (claim("lujiao", "users", quote="突破9亿"), []),
        (claim("lujiao", "payers", quote="付费用户超过 ５０００ 万"), []),
        (claim("quenda", "parcels", quote="'We shipped 41  million parcels'"), []),
        (article("lujiao", "百万枚", "百萬(wàn)枚"), ["source-changed"]),
        (article("lujiao", "团队规模", "團(tuán)隊(duì)規(guī)模"), ["source-changed"]),
        (article("lujiao", "三千人", "叁千人"), ["quote-not-found", "source-changed"]),
        # line breaks of another system
        (article("quenda", "\n", "\r\n"), ["source-changed"]),
        # a repeated fragment, with and without its line
        (claim("lujiao", "payers", quote="付费用户超过"), ["ambiguous-quote"]),
        (article("lujiao", "公司去年", "同比增长 120%,公司去年"), ["ambiguous-quote", "source-changed"]),
        (article("lujiao", "其估值", "突破 9 亿,其估值"), ["source-changed"]),
        (claim("lujiao", "users", line="5"), ["wrong-line"]),
    ],
)
def test_a_corruption_is_told_by_its_rule(desk: Desk, corrupt: Callable[[Desk], Desk], rules: list[str]) -> None:
    findings = corrupt(desk).verify()
    assert sorted(finding.rule for finding in findings) == rules, [finding.message for finding in findings]
