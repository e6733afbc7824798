"""What words around a figure say of it: an elided unit, a sign, a currency, with the real readers of both."""

from pathlib import Path

import pytest

from claimcheck.model.finding import Finding, Severity
from claimcheck.pipeline.evidence import verify
from claimcheck.pipeline.reading import open_ledger

VOCABULARY = """
metrics:
  sales_growth: {label: sales growth, unit: share}
  hours: {label: hours, unit: duration}
  output: {label: output, unit: energy}
  reach: {label: reach, unit: length}
  fee: {label: fee, unit: price}
  visitors: {label: visitors, unit: people}
  outlay: {label: outlay, unit: currency}
"""
HONEST = [
    # a unit that another figure of the sentence states
    ("output", "50 GWh", "made 20 GWh in May and [50] in June"),
    ("output", "50 GWh", "made 20 GWh in May and sold [50]"),
    ("output", "50 GWh", "output went from 20 GWh to [50]."),
    ("output", "50 GWh", "产量由20 GWh增至[50],创下新高"),
    ("reach", "310 miles", "goes 280 miles, [the other 310]."),
    ("hours", "1.9 billion hours", "[4 billion hours in all: 1.9 billion on films]"),
    # a price told by the period elsewhere
    ("fee", "7,200 EUR/year", "a yearly fee of [€7,200] is due"),
    ("fee", "90 USD/year", "[costs $90]"),
    ("fee", "960 CNY/year", "[年费960元]"),
    ("fee", "6 GBP/year", "for [£6 a year]"),
    # growth told as a multiple
    ("sales_growth", "100 %", "sales [doubled] in May"),
    ("sales_growth", "200 %", "sales [tripled] in May"),
    ("sales_growth", "100 %", "销量[翻了一番]"),
    ("sales_growth", "300 %", "销量[翻了两番]"),
    ("sales_growth", "-50 %", "sales [halved]"),
    # a rounding
    ("visitors", "~31 million", "it had [31.4 million visitors]"),
    # signs
    ("sales_growth", "-4 %", "sales [fell 4 percent]"),
    ("sales_growth", "-4 %", "sales saw [negative growth of 4 percent]"),
    ("sales_growth", "< 4 %", "it [fell below 4 percent]"),
    ("sales_growth", "4 %", "sales [rose 4 percent]"),
    ("sales_growth", "4 %", "sales growth [fell to 4 percent]"),
    ("sales_growth", "4 %", "sales did not fall [4 percent]"),
    ("sales_growth", "4 %", "losses fell [4 percent]"),
    ("sales_growth", "4 %", "one fell 3 percent, the other rose [4 percent]"),
    ("sales_growth", "~-4 %", "销量同比[下降约4%]"),
    ("sales_growth", "4 %", "增速[下降至4%]"),
    ("sales_growth", "4 %", "亏损减少[4%]"),
    ("profit", "-6 million USD", "[a loss of $6 million]"),
    ("loss", "6 million USD", "[a loss of $6 million]"),
    ("profit", "6 million USD", "[a $6 million profit] after a loss of $2 million"),
    ("profit", "-3亿元", "去年[净亏损3亿元]"),
    ("profit", "-3亿元", "净利润为[-3亿元]"),
    ("outlay", "6 million USD", "spent [$6 million], a loss of face"),
]
WRONG = [
    ("output", "50 GWh", "made 20 MWh in May and [50] in June", ""),
    ("output", "50 GWh", "made 20 GWh in May with [50 lorries]", ""),
    ("output", "50 GWh", "It made 20 GWh. Then came [50] in June", ""),
    ("fee", "90 USD/year", "costs [$95]", "(90 USD / year), the article says"),
    ("fee", "7,200 EUR/year", "a monthly fee of [€600] is due", ""),
    ("sales_growth", "120 %", "sales [doubled] in May", ""),
    ("hours", "100 %", "sales [doubled] in May", ""),
    ("visitors", "~32 million", "it had [31.4 million visitors]", ""),
    ("sales_growth", "4 %", "sales [fell 4 percent]", 'another sign than the article\'s "4 percent", which is down'),
    ("sales_growth", "-4 %", "sales [rose 4 percent]", "which is up"),
    ("sales_growth", "4 %", "a [4% drop] in sales", "which is down"),
    ("sales_growth", "4 %", "销量[下降了4%]", "which is down"),
    ("sales_growth", "-4 %", "销量同比[增长4%]", "which is up"),
    ("profit", "6 million USD", "[a loss of $6 million]", "which is a loss"),
    ("profit", "-6 million USD", "[a profit of $6 million]", "which is a profit"),
    ("loss", "6 million USD", "[a profit of $6 million]", "which is a profit"),
    ("profit", "3亿元", "去年[净亏损3亿元]", "which is a loss"),
    ("loss", "3亿元", "去年[盈利3亿元]", "which is a profit"),
]
LOOSE = [
    ("visitors", "> 30 million", "it had [31.4 million visitors]"),
    ("visitors", "30..35 million", "it had [31.4 million visitors]"),
]
TOO_LOOSE = [
    ("visitors", "> 3 million", "it had [31.4 million visitors]"),
    ("visitors", "1..35 million", "it had [31.4 million visitors]"),
    ("visitors", "20..36 million", "it rose [from 20 million to 35 million visitors]"),
]


def findings(folder: Path, cases: list[tuple[str, str, str]], language: str = "en") -> dict[int, Finding]:
    """What is found of each case, by its number."""
    head = f"source: {{id: a, title: a title, language: {language}, text: {{file: a.txt}}}}\nclaims:\n"
    claims = [_claim(number, *case) for number, case in enumerate(cases)]
    lines = [line.replace("[", "").replace("]", "") for _, _, line in cases]
    for name, text in (
        ("claims/a.yaml", head + "".join(claims)),
        ("claims/_vocabulary.yaml", VOCABULARY),
        ("sources/a.txt", "\n".join(lines)),
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    ledger = open_ledger(folder / "claims")
    assert not ledger.lost, ledger.defects
    report = verify(ledger, folder / "sources", coverage=False)
    return {int(finding.claims[0].removeprefix("a/c")): finding for finding in report.findings}


def _claim(number: int, metric: str, value: str, line: str) -> str:
    quote = line.rpartition("[")[2].partition("]")[0]
    return (
        f'  - id: c{number}\n    text: a text\n    quote: "{quote}"\n    line: {number + 1}\n    entity: Quenda\n'
        f'    metric: {metric}\n    value: "{value}"\n'
    )


def test_what_the_words_around_say_is_no_disagreement(tmp_path: Path) -> None:
    found = findings(tmp_path, HONEST)
    assert {HONEST[number]: finding.message for number, finding in found.items()} == {}


def test_what_they_do_not_say_is_an_error(tmp_path: Path) -> None:
    found = findings(tmp_path, [(metric, value, line) for metric, value, line, _ in WRONG])
    for number, case in enumerate(WRONG):
        assert number in found, case
        assert case[3] in found[number].message
        assert found[number].severity is Severity.ERROR, case


def test_an_interval_round_the_figure_is_a_warning(tmp_path: Path) -> None:
    found = findings(tmp_path, LOOSE + TOO_LOOSE)
    assert [found[number].severity for number in range(5)] == [Severity.WARNING] * 2 + [Severity.ERROR] * 3
    assert "its own figure does not stand in the fragment" in found[0].message


@pytest.mark.parametrize(
    ("language", "value", "line", "wrong"),
    [
        ("zh-Hant", "1,320 TWD", "收盤價[1,320元]", 0),
        ("zh-TW", "4.1 trillion TWD", "市值達[4.1兆元]", 0),
        ("zh-HK", "66 HKD", "收報[66元]", 0),
        ("zh-Hant", "1,320 CNY", "收盤價[1,320元]", 0),
        ("zh-Hant", "1,320 TWD", "收盤價[1,320元人民幣]", 1),
        ("zh-Hant", "1,320 USD", "收盤價[1,320元]", 1),
        ("zh-Hans", "1,320 TWD", "收盘价[1,320元]", 1),
    ],
)
def test_which_yuan_is_open_in_traditional_characters(
    tmp_path: Path, language: str, value: str, line: str, wrong: int
) -> None:
    assert len(findings(tmp_path, [("outlay", value, line)], language)) == wrong
