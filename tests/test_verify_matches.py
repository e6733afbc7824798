"""What is an honest match of a value and its fragment, with the real readers of both: one article, a claim a line."""

from pathlib import Path

import pytest

from claimcheck.model.finding import Finding, Severity
from claimcheck.pipeline.evidence import verify
from claimcheck.pipeline.reading import open_ledger

HONEST = [  # value, the line of the article with the fragment in brackets
    ("> 700 million people", "其周活跃用户已[突破 7 億人]。"),
    ("~30 %", "占比[约30%]左右。"),
    ("~30 %", "the share is [roughly 30 percent] now"),
    ("8x", "一年内[翻三番]。"),
    ("3x", "一年内[翻三番]。"),
    ("nearly 7x", "增长[近 7 倍]。"),
    ("7 billion USD", "营收[70亿美元]。"),
    ("$7B", "sales of [$7 billion] last year"),
    ("7,000,000,000 USD", "sales of [US$7bn] last year"),
    ("> 5 billion CNY", "订单[超50亿]元"),
    (">= 5 billion CNY", "订单[50亿元以上]"),
    ("500 million CNY", "投资额[5 亿],单位为元"),
    ("< 10 %", "流失率[不到10%]。"),
    ("{low: 70, high: 90, unit: percent}", "毛利率在 [70% 至 90%] 之间"),
    ("{low: 1, high: 7, unit: billion USD}", "sales went [from $1 billion to $7 billion]"),
    ("{low: 5000000, high: 8000000, unit: people}", "between [5 and 8 million people] came"),
    ("1.83e11 USD", "估值 [1830 億美元]"),
    ("~ 1.8 trillion USD", "市值[约 1.8 万亿美元]"),
    ("1.2 million", "售出[一百二十万]台"),
    ("2 million people", "失业者达[200萬(wàn)人]"),
    ("5 points", "份额上升[5个百分点]"),
    ("-12 %", "净利润[下降 12%]"),
    ("1.5 GW", "a site of [1,500 MW] in the desert"),
    ("> 300,000", "it has [300,000+ customers]"),
    ("tens of billions USD", "it will cost [tens of billions of dollars]"),
    ("50 %", "[一半]的收入来自海外"),
    ("3 USD per million tokens", "costs [$3 per million tokens] to run"),
    ("12,999 CNY", "售价[每台12999元]起"),
    ("7.2 CNY", "派息[每股7.2元]。"),
    ("320 CNY", "客单价[320元/人]"),
    ("20 USD", "sold for [$20 per month]"),
    ("12,500 people", "with [12,500 employees]"),
    ("2 years", "历时[两年]建成"),
    ("3 months", "within [three months] of launch"),
    ("~ 1 million", "it sold [about a million] of them"),
    ("> 1 million", "it sold [well over one million] of them"),
    ("2025-08", "于[2025 年 8 月 3 日]发布"),
    ("2025", "founded [in 2025] by two brothers"),
    ("2025-08-03", "launched on [August 3, 2025]"),
]
DISHONEST = [
    ("7 million people", "其周活跃用户已[突破 7 億人]。"),
    ("30 %", "占比[约30%]左右。"),
    ("6x", "一年内[翻三番]。"),
    ("7x", "增长[近 7 倍]。"),
    ("7 million USD", "营收[70亿美元]。"),
    ("7 billion CNY", "营收[70亿美元]。"),
    ("$7M", "sales of [$7 billion] last year"),
    ("5 billion CNY", "订单[50亿元以上]"),
    ("> 10 %", "流失率[不到10%]。"),
    ("70 %", "毛利率在 [70% 至 90%] 之间的某处"),
    ("5 %", "份额上升[5个百分点]"),
    ("5 points", "份额上升[5%]"),
    ("150 MW", "a site of [1,500 MW] in the desert"),
    ("300,000", "it has [300,000+ customers]"),
    ("300 USD per million tokens", "costs [$3 per million tokens] to run"),
    ("7,000 CNY", "派息[每股7元]。"),
    ("129,990 CNY", "售价[每台12999元]起"),
    ("20 EUR", "sold for [$20 per month]"),
    ("1.2 billion", "售出[一百二十万]台"),
    ("20 million people", "失业者达[200萬(wàn)人]"),
    ("500 million USD", "投资额[5 亿]元人民币"),
    ("1 billion", "市值[十亿]美元,曾是五[十亿]美元"),
    ("2025-09", "于[2025 年 8 月 3 日]发布"),
    ("2024", "founded [in 2025] by two brothers"),
]


def findings(folder: Path, cases: list[tuple[str, str]]) -> dict[int, Finding]:
    """The worst finding of each case, by its number."""
    lines = [line.replace("[", "").replace("]", "") for _, line in cases]
    claims = [_claim(number, value, line) for number, (value, line) in enumerate(cases)]
    head = "source: {id: a, title: a title, text: {file: a.txt}}\nclaims:\n"
    vocabulary = "metrics:\n  some_figure: {label: some figure}\n  some_date: {label: some date, type: date}\n"
    for name, text in (
        ("claims/a.yaml", head + "".join(claims)),
        ("claims/_vocabulary.yaml", vocabulary),
        ("sources/a.txt", "\n".join(lines)),
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    ledger = open_ledger(folder / "claims")
    assert not ledger.lost, ledger.lost
    report = verify(ledger, folder / "sources", coverage=False)
    assert len(report.evidence) == len(cases)
    return {int(finding.claims[0].removeprefix("a/c")): finding for finding in report.findings}


def _claim(number: int, value: str, line: str) -> str:
    quote = line.rpartition("[")[2].partition("]")[0]
    metric = "some_date" if value.startswith("20") and value[:4].isdigit() and " " not in value else "some_figure"
    written = value if value.startswith("{") else f'"{value}"'
    return (
        f'  - id: c{number}\n    text: a text\n    quote: "{quote}"\n    line: {number + 1}\n    entity: Quenda\n'
        f"    metric: {metric}\n    value: {written}\n"
    )


def test_honest_matches_raise_no_alarm(tmp_path: Path) -> None:
    found = findings(tmp_path, HONEST)
    assert {HONEST[number]: finding.message for number, finding in found.items()} == {}


def test_dishonest_ones_are_errors(tmp_path: Path) -> None:
    found = findings(tmp_path, DISHONEST)
    quiet = [case for number, case in enumerate(DISHONEST) if number not in found]
    assert quiet == []
    assert {finding.rule for finding in found.values()} <= {"quote-disagrees", "ambiguous-quote"}


@pytest.mark.parametrize("case", [("> 7 billion USD", "营收[70亿美元]。"), ("7 billion USD", "营收[颇丰]。")])
def test_what_words_unknown_to_the_reader_may_explain_is_a_warning(tmp_path: Path, case: tuple[str, str]) -> None:
    assert findings(tmp_path, [case])[0].severity is Severity.WARNING


@pytest.mark.parametrize(
    ("heading", "value", "honest"),
    [
        ("出货量(万部)", "12.8 million", True),
        ("出货量（万部）", "12.8 million", True),
        ("单位:亿元", "128 billion CNY", True),
        ("單位：億元", "128 billion CNY", True),
        ("Revenue (USD million)", "1.28 billion USD", True),
        ("(in millions of dollars)", "1.28 billion USD", True),
        ("All figures in thousands", "1.28 million", True),
        ("Output (GWh)", "1,280 GWh", True),
        ("出货量(万部)", "1.28 million", False),
        ("单位:亿元", "128 billion USD", False),
        ("出货量(见下)", "12.8 million", False),
    ],
)
@pytest.mark.parametrize("row", ["蓝厂\t[1280]\t18.6%", "| 蓝厂 | [1280] | 18.6% |", "蓝厂\n[1280]\n18.6%"])
def test_the_cells_of_a_table_are_in_the_unit_of_its_heading(
    tmp_path: Path, heading: str, value: str, row: str, *, honest: bool
) -> None:
    article = f"{heading}\n品牌\t销量\t份额\n{row}\n"
    claim = _claim(0, value, "[1280]").replace("    line: 1\n", "")
    assert verified(tmp_path, article, claim) is honest


@pytest.mark.parametrize(
    ("article", "honest"),
    [
        ("Revenue (in millions of dollars)\n| US | [12] |\n", True),
        ("Revenue (in millions of dollars)\n\n| US | [12] |\n", True),
        ("Revenue (in millions of dollars)\n| US | 45 |\n\nHeadcount\n| US | [12] |\n", False),
        ("It (in millions of dollars) was bought.\n\nIt has [12] \nemployees.\n", False),
        ("It (in millions of dollars) was bought for [12]\nmore.\n", False),
    ],
)
def test_a_heading_is_that_of_its_own_table(tmp_path: Path, article: str, *, honest: bool) -> None:
    assert verified(tmp_path, article, _claim(0, "12 million USD", "[12]").replace("    line: 1\n", "")) is honest


def verified(folder: Path, article: str, claim: str) -> bool:
    """Whether the figure of one claim is that of its article, the fragment in brackets."""
    for name in ("claims", "sources"):
        (folder / name).mkdir()
    (folder / "sources/a.txt").write_text(article.replace("[", "").replace("]", ""), encoding="utf-8")
    head = "source: {id: a, title: a title, text: {file: a.txt}}\nclaims:\n"
    (folder / "claims/a.yaml").write_text(head + claim, encoding="utf-8")
    (folder / "claims/_vocabulary.yaml").write_text("metrics: {some_figure: {label: some figure}}\n", encoding="utf-8")
    report = verify(open_ledger(folder / "claims"), folder / "sources", coverage=False)
    return "quote-disagrees" not in {finding.rule for finding in report.findings}
