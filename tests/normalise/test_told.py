"""Words beside a figure tell its sign only where they are clear."""

import pytest

from claimcheck.model.quantity import Told
from claimcheck.normalise.told import told_beside
from linear import assert_linear


def told(text: str) -> Told | None:
    """What is told of the bracketed figure."""
    start, end = text.index("["), text.index("]") - 1
    return told_beside(text.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("output fell [6 percent]", Told.DOWN),
        ("output fell by [about 6 percent] last week", Told.DOWN),
        ("output was down [6%]", Told.DOWN),
        ("a decline of [6 percent]", Told.DOWN),
        ("a [6 percent] drop", Told.DOWN),
        ("a [6 percent] year-on-year decline", Told.DOWN),
        ("output grew [6 percent]", Told.UP),
        ("[6 percent] higher", Told.UP),
        ("it lost [$6 million]", Told.LOSS),
        ("a net loss of [$6 million]", Told.LOSS),
        ("the loss narrowed to [$6 million]", Told.LOSS),
        ("a [$6 million] loss", Told.LOSS),
        ("swung to a profit of [$6 million] from a loss", Told.PROFIT),
        ("产量下降[6%]", Told.DOWN),
        ("產量下滑[6%]", Told.DOWN),
        ("产量同比增长了[6%]", Told.UP),
        ("净亏损[6亿元]", Told.LOSS),
        ("亏损收窄至[6亿元]", Told.LOSS),
        ("实现净利润[6亿元]", Told.PROFIT),
        ("股价下挫[6%]", Told.DOWN),
        ("产量同比减[6%]", Told.DOWN),
        ("价格回升[6%]", Told.UP),
        ("output dipped [6 percent]", Told.DOWN),
        # a word that only looks like a denial, or stands in another sentence
        ("规模不断扩张,收入下降[6%]", Told.DOWN),
        ("不仅如此,产量下降[6%]", Told.DOWN),
        ("按不变价格计算下降[6%]", Told.DOWN),
        ("亮点不少:产量增长[6%]", Told.UP),
        ("公司去年亏损。全年收入30亿元,同比下降[6%]", Told.DOWN),
        ("公司尚未盈利。收入下降[6%]", Told.DOWN),
        ("A loss was not avoided. Sales fell [6 percent]", Told.DOWN),
        # the subject of the clause, not of the one before
        ("公司仍在亏损,收入下降[6%]", Told.DOWN),
        ("losses continued, and sales fell [6 percent]", Told.DOWN),
        # not by how much, but where to
        ("output fell to [6 percent]", None),
        ("output fell [below 6 percent]", None),
        ("产量下降到[6%]", None),
        # denied, or either way
        ("output did not fall [6 percent]", None),
        ("up or down [6 percent]", None),
        ("negative growth of [6 percent]", None),
        ("产量未下降[6%]", None),
        ("价格涨跌[6%]", None),
        # of a change, or of a loss
        ("losses fell [6 percent]", None),
        ("the loss widened by [$6 million]", None),
        ("降幅收窄[6%]", None),
        ("减亏[6亿元]", None),
        ("净亏损5亿元,同比下降[6%]", None),
        ("净亏损5亿元,较上年同期下降[6%]", None),
        ("losses of 5 million, down [6 percent]", None),
        # another word, another sentence, another line
        ("made up [6 percent] of it", None),
        ("a profit warning of [$6 million]", None),
        ("Output fell. [6 percent] of it", None),
        ("output fell\n[6 percent]", None),
        ("利润率[6%]", None),
    ],
)
def test_the_sign_that_words_tell(text: str, expected: Told | None) -> None:
    assert told(text) is expected


def test_only_what_is_near_is_looked_at() -> None:
    assert_linear(
        lambda size: told_beside("fell " * size + "6 percent" + " drop" * size, 5 * size, 5 * size + 9), 20_000
    )
