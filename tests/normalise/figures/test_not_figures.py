"""Numbers that are no figures are kept out, each with a reason."""

import pytest

from claimcheck.normalise.figures import read_figures, read_not_figures

KEPT = [
    ("FY2024-25", "date"),
    ("1-3季度", "date"),
    ("一至三季度", "date"),
    ("7-11便利店", "name"),
    ("正德10年", "era"),
    ("2025 年 8 月", "date"),
    ("2025-08-31", "date"),
    ("2025.08.31", "date"),
    ("31/08/2025", "date"),
    ("August 2025", "date"),
    ("Aug. 31, 2025", "date"),
    ("31 August 2025", "date"),
    ("2025", "date"),
    ("2024-25", "date"),
    ("1990s", "date"),
    ("90年代", "date"),
    ("21世纪", "date"),
    ("三月", "date"),
    ("二〇二五年", "date"),
    ("Q3", "date"),
    ("FY2025", "date"),
    ("15:30", "time"),
    ("3pm", "time"),
    ("下午 3 点 20 分", "time"),
    ("三年前", "relative date"),
    ("two years ago", "relative date"),
    ("GPT-5.4", "name"),
    ("H200", "name"),
    ("Sonnet 4.5", "name"),
    ("Claude Opus 4.6", "name"),
    ("Microsoft 365", "name"),
    ("iPhone 15 用户", "name"),
    ("Windows 11 users", "name"),
    ("B2B", "name"),
    ("16z", "name"),
    ("5G", "name"),
    ("24/7", "name"),
    ("No. 5", "name"),
    ("3.0版", "name"),
    ("10.2.3", "version"),
    ("3rd", "ordinal"),
    ("第七", "ordinal"),
    ("第 7", "ordinal"),
    ("前三名", "rank"),
    ("500强", "rank"),
    ("3:2", "score"),
    ("双方以3比1收场", "score"),
    ("比分为108比99", "score"),
    ("2月10日21时", "time"),
    ("工作日 8时上班", "time"),
    ("50,000 B.C.", "date"),
    ("c. 3000 B.C.E.", "date"),
    ("AD 79", "date"),
    ("in A.D. 79", "date"),
    ("公元前5万年", "relative date"),
    ("10,000 years BC", "relative date"),
    ("1.5T/2.0T发动机", "name"),
    ("一周商业速览", "idiom"),
    ("3-1", "score"),
    ("won 1-3", "score"),
    ("nineteen eighty-four", "date"),
    ("twenty-first", "ordinal"),
    ("50-50", "name"),
    ("波音747", "name"),
    ("歼-20", "name"),
    ("小米15", "name"),
    ("360公司", "name"),
    ("cloud nine", "idiom"),
    ("十四五规划", "idiom"),
    ("12号", "label"),
    ("10 Downing Street", "address"),
    ("1920x1080", "dimensions"),
    ("13800138000", "phone"),
    ("400-820-8820", "phone"),
    ("https://example.org/2026/01/5.html", "address"),
    ("20260117659001", "identifier"),
    ("007", "identifier"),
    ("#3", "identifier"),
    ("[12]", "reference"),
    ("5²", "formula"),
    ("1. 第", "list number"),
    ("2) next", "list number"),
    ("\t2. 第", "list number"),
    ("1 用户习惯", "list number"),
    ("一个", "article"),
    ("一家公司", "article"),
    ("万一", "idiom"),
    ("一些", "idiom"),
    ("单位:亿元", "unit of a table"),
    ("营收\t亿元\t", "unit of a table"),
    ("电话\t12345678", "identifier"),
    ("7\ufffd亿", "garbled text"),
    ("锟斤拷5亿", "garbled text"),
    ("7äº¿", "garbled text"),
    ("9" * 41, "more than 40 digits"),
]


@pytest.mark.parametrize(("text", "reason"), KEPT)
def test_is_kept_out_with_a_reason(text: str, reason: str) -> None:
    assert read_figures(text) == ()
    assert reason in [why for _, _, why in read_not_figures(text)]


@pytest.mark.parametrize(
    "text",
    [
        "一直 一轮轮 三星 四川 千万别 十分 百度 数据 几乎 统一",
        "唯一的",
        "同一天",
        "上半年",
        "星期三",
        "F 轮 B端",
        "one of them",
        "the Big Four",
    ],
)
def test_numerals_inside_words_are_no_figures(text: str) -> None:
    assert read_figures(text) == ()


def test_a_number_alone_on_a_line_of_several_is_no_figure() -> None:
    assert read_figures("posted\n542\nby a reader") == ()
    assert read_figures("542") != ()


def test_numbered_lines_are_told_by_their_neighbours() -> None:
    text = "reasons:\n1 单一工具\n2 新的工具\n"
    assert [(text[start:end], why) for start, end, why in read_not_figures(text)] == [
        ("1", "list number"),
        ("2", "list number"),
    ]


def test_rows_are_numbered_by_their_first_cells() -> None:
    text = "1\t蓝厂\t1280\n2\t绿厂\t1100\n"
    assert [text[start:end] for start, end, why in read_not_figures(text) if why == "list number"] == ["1", "2"]
    assert [text[found.start : found.end] for found in read_figures(text)] == ["1280", "1100"]


def test_places_are_those_of_the_original_text() -> None:
    text = "在２０２５年８月,(a)  GPT-5.4"
    assert [text[start:end] for start, end, _ in read_not_figures(text)] == ["２０２５年８月", "GPT-5.4"]
