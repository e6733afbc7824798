"""Times of day and days told one by one are dates and times, and leave no figure over."""

import pytest

from claimcheck.normalise.figures import read_figures, read_not_figures

KEPT = """
2月10日21时 => 2月10日:date 21时:time
10月3日上午9点30分 => 10月3日:date 9点30分:time
下午3时许 => 3时:time
21时许, 早上8时 => 21时许:time 8时:time
3月5日晚8时许 => 3月5日:date 8时:time
at 1500 hours => 1500 hours:time
14:30 GMT, 1500 GMT, 2000 UTC => 14:30:time 1500 GMT:time 2000 UTC:time
on May 5 and 6, May 5 & 6 => May 5 and 6:date May 5 & 6:date
5 & 6 June 2023 => 5 & 6 June 2023:date
5, 6 and 7 May => 5, 6 and 7 May:date
May 5, 6, and 7, 2023 => May 5, 6, and 7, 2023:date
3月5、6日 => 3月5、6日:date
on 20240605 it => 20240605:date
"""
ROWS = [tuple(row.split(" => ")) for row in KEPT.strip().splitlines()]


@pytest.mark.parametrize(("text", "kept"), ROWS)
def test_no_figure_is_left_over(text: str, kept: str) -> None:
    assert not read_figures(text)
    assert " ".join(f"{text[start:end]}:{why}" for start, end, why in read_not_figures(text)) == kept


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("within 1500 hours", ["within 1500 hours"]),
        ("sold 1500 GPUs", ["1500 GPUs"]),
        ("On May 5 & 6 people died", ["6 people"]),
        ("3月5日和6万人", ["6万人"]),
        ("每日8小时", ["8小时"]),
        ("20240605人", ["20240605人"]),
        ("20241305 rows, 20240605 rows", ["20241305", "20240605"]),
        ("5, 6 and 7 people", ["5", "6", "7 people"]),
    ],
)
def test_what_counts_stays_a_figure(text: str, figures: list[str]) -> None:
    assert [text[one.start : one.end] for one in read_figures(text)] == figures
