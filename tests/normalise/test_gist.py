"""Gist: what a name loses by being told more fully, and what it must not lose."""

import pytest

from claimcheck.normalise.folding import fold
from claimcheck.normalise.gist import gist_of


@pytest.mark.parametrize(
    ("written", "gist"),
    [
        ("Bergen, Norway", " bergen norway "),
        ("Dr. Ada Holm (since 2023)", " ada holm since 2023 "),
        ("Springfield (Ohio)", " springfield ohio "),
        ("Plan A", " plan a "),
        ("Series AG Trust", " series ag trust "),
        ("The Alder Group", " alder "),
        ("Alder Robotics Inc.", " alder robotics "),
        ("奥尔德股份有限公司", "奥尔德"),
        ("李华博士", "李华"),
        ("Alder 机器人", " alder 机器人"),
    ],
)
def test_what_may_be_left_out_is(written: str, gist: str) -> None:
    assert gist_of(fold(written)) == gist


@pytest.mark.parametrize(
    "written",
    [
        "not profitable",
        "former chairman",
        "dropped plans to sue",
        "refuses to say",
        "终止合作",
        "取消上市",
        "unprofitable",
        "isn't public",
        "不同意",
        "非公开",
        "前董事长",
        "Inc.",
        "x",
        "w" * 81,
    ],
)
def test_nothing_is_left_out_where_it_could_change_the_sense(written: str) -> None:
    assert gist_of(fold(written)) == ""
