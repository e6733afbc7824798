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
