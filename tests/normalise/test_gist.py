"""Gist: what a name loses by being told more fully, and what it must not lose."""

import pytest

from claimcheck.normalise.gist import Gist, gist_of
from linear import assert_linear


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Bergen, Norway", (" bergen ", " norway ")),
        ("Dr. Ada Holm (since 2023)", (" ada holm ", " since 2023 ")),
        ("Prof. Ada Holm and Dr. Bob Day", (" ada holm ", " bob day ")),
        ("Plan A", (" plan a ",)),
        ("Series AG Trust", (" series ag trust ",)),
        ("The Alder Group", (" alder ",)),
        ("Alder Robotics, Inc.", (" alder robotics ",)),
        ("AT&T", (" at t ",)),
        ("Disney Plus", (" disney plus ",)),
        ("10,000 Maniacs", (" 10,000 maniacs ",)),
        ("Gen. John Hale", (" general john hale ",)),
        ("John Gen", (" john gen ",)),
        ("phase III", (" phase 3 ",)),
        ("model X", (" model x ",)),
        ("vice president", (" vice~president ",)),
        ("former President Ada Holm", (" ada holm ",)),
        ("former president of Norway", (" former~president of norway ",)),
        ("Medara (formerly Meda)", (" medara ", " meda ")),
        ("奥尔德股份有限公司", (" 奥 尔 德 ",)),
        ("李华博士", (" 李 华 ",)),
        ("李华和张伟", (" 李 华 ", " 张 伟 ")),
        ("中华人民共和国", (" 中 华 人 民 共 和 国 ",)),
        ("副总裁", (" 副~总 裁 ",)),
        ("三年前成立", (" 三 年 前 成 立 ",)),
        ("Alder 机器人", (" alder 机 器 人 ",)),
        ("Inc.", ()),
        ("x", ()),
        ("w" * 81, ()),
    ],
)
def test_what_may_be_left_out_is(written: str, names: tuple[str, ...]) -> None:
    assert gist_of(written).names == names


@pytest.mark.parametrize(
    ("written", "turns"),
    [
        ("not profitable", 1),
        ("unprofitable", 1),
        ("isn't public", 1),
        ("dropped plans to sue", 1),
        ("refuses to say", 1),
        ("neither approved nor rejected", 3),
        ("终止合作", 1),
        ("不同意取消", 2),
        ("非公开", 1),
        ("United Kingdom", 0),
        ("Unilever", 0),
        ("Kim Jong Un", 0),
        ("No. 10", 0),
        ("no 10th place, no deal", 1),
        ("West End", 0),
        ("end of talks", 1),
        ("front-end", 0),
        ("Clifton Suspension Bridge", 0),
        ("无锡", 0),
        ("不断未来", 0),
    ],
)
def test_words_that_deny_or_undo_are_counted(written: str, turns: int) -> None:
    assert gist_of(written).turns == turns


def test_parts_are_known_by_the_names_of_the_vocabulary() -> None:
    places = {"uk": "united kingdom"}
    assert gist_of("London, UK", lambda part: places.get(part, part)).names == (" london ", " united kingdom ")


def test_a_long_text_has_none() -> None:
    assert gist_of("no " * 50) == Gist()


@pytest.mark.parametrize("piece", ["a", " and ", "(", "-", "副", "和", "former ", "i "])
def test_reading_a_gist_is_linear(piece: str) -> None:
    assert_linear(lambda count: gist_of(piece * count), 50_000)
