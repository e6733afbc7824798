"""A value field is read as its metric means it; words beyond the figure are read or refused, never dropped."""

import pytest

from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.model.notation import format_quantity
from claimcheck.model.place import Place, Scalar
from claimcheck.model.quantity import Quantity
from claimcheck.model.raw import RawValue, RawVocabulary
from claimcheck.normalise.figure_field import ValueFaultError
from claimcheck.normalise.values import read_claim_value
from claimcheck.normalise.vocabulary import build_vocabulary

HERE = Place("claims/a.yaml", 1, 1, 1, 9)
METRICS = build_vocabulary(builtin_vocabulary(), RawVocabulary())[0].metrics


def read(text: str, metric: str) -> Quantity:
    content = read_claim_value(RawValue(HERE, text=Scalar(text, HERE)), METRICS[metric], {}).content
    assert isinstance(content, Quantity)
    return content


def shown(text: str, metric: str) -> str:
    quantity = read(text, metric)
    assert quantity.text
    return format_quantity(quantity)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("down 8 %", "-8 %"),
        ("fell by about 8 %", "~-8 %"),
        ("~ down 8 %", "~-8 %"),
        ("dropped more than 8 %", "< -8 %"),
        ("down at least 8 %", "<= -8 %"),
        ("down 8 to 9 %", "-9..-8 %"),
        ("8 % decline", "-8 %"),
        ("8 % lower", "-8 %"),
        ("a fall of 8 %", "-8 %"),
        ("an 8 % drop", "-8 %"),
        ("同比减少8%", "-8 %"),
        ("下降8%", "-8 %"),
        ("年減8%", "-8 %"),
        ("下滑了约8%", "~-8 %"),
        ("跌幅超过8%", "< -8 %"),
        ("halved", "-50 %"),
        ("腰斩", "-50 %"),
        ("up 8 %", "8 %"),
        ("rose by 8 %", "8 %"),
        ("增长8%", "8 %"),
        ("8 % higher", "8 %"),
        # not the words of a change
        ("up to 8 %", "<= 8 %"),
        ("-8 %", "-8 %"),
        ("doubled", "2x"),
    ],
)
def test_a_growth_goes_the_way_its_words_say(text: str, expected: str) -> None:
    assert shown(text, "revenue_growth") == expected
    assert text.strip() == read(text, "revenue_growth").text or text in {"-8 %", "up to 8 %", "doubled"}


@pytest.mark.parametrize("text", ["down -8 %", "down 3x"])
def test_a_fall_that_may_be_read_two_ways_is_refused(text: str) -> None:
    with pytest.raises(ValueFaultError, match="two ways"):
        read(text, "revenue_growth")


@pytest.mark.parametrize(
    ("text", "metric"), [("down 8 %", "market_share"), ("增长8亿元", "revenue"), ("up 9", "stores")]
)
def test_words_of_change_are_refused_where_the_metric_is_none(text: str, metric: str) -> None:
    with pytest.raises(ValueFaultError, match=f'"{metric}" is none: write the figure alone'):
        read(text, metric)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7,400 lorries", "7,400"),
        ("~7,400 electric lorries", "~7,400"),
        ("> 1.2 million new lorries", "> 1.2 M"),
        ("three lorries", "3"),
        ("1 lorry", "1"),
        ("two dozen small lorries", "24"),
        ("9,000 panels/month", "9,000 / month"),
        ("9,000 panels per month", "9,000 / month"),
        ("410家药店", "410"),
        ("38個城市", "38"),
        ("三百座加油站", "300"),
        ("410多家线下药店", "411-419"),
        ("5万个座位", "50,000"),
        ("410家药店以上", ">= 410"),
    ],
)
def test_a_counted_noun_is_no_unit(text: str, expected: str) -> None:
    quantity = read(text, "stores")
    assert (format_quantity(quantity), quantity.unit.partition("/")[0]) == (expected, "count")


@pytest.mark.parametrize(
    "text",
    [
        "7 milion lorries",  # a misspelt scale is no adjective
        "7 bilion",
        "7 mio lorries",
        "7 more lorries",
        "7 percent lorries",
        "7 wk avgs",
        "7 Lorries",
        "7 lorry",
        "7 lorries and vans",
        "7成药店",
        "第7家药店",
        "7块钱左右的",
    ],
)
def test_what_may_be_more_than_a_noun_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(ValueFaultError, match="write the figure and its unit alone"):
        read(text, "stores")


@pytest.mark.parametrize("text", ["7 man-hours", "7 megatons", "7个月内", "7个多月"])
def test_a_measure_is_no_count_whether_it_is_read_or_not(text: str) -> None:
    try:
        assert read(text, "stores").unit != "count"
    except ValueFaultError as fault:
        assert "write the figure and its unit alone" in str(fault)  # noqa: PT017 - it may be read as well


@pytest.mark.parametrize(
    ("text", "expected"),
    [("40 USD/panel", "40 USD / unit"), ("€40 per panel", "40 EUR / unit"), ("40 USD/month", "40 USD / month")],
)
def test_a_price_per_noun(text: str, expected: str) -> None:
    assert shown(text, "price") == expected


@pytest.mark.parametrize("text", ["40 USD/mnth", "40 USD/moth"])
def test_a_misspelt_period_is_no_noun(text: str) -> None:
    with pytest.raises(ValueFaultError):
        read(text, "price")


@pytest.mark.parametrize("text", ["third", "3rd", "#3", "No. 3", "rank 3", "第三", "第3名", "third place", "3"])
def test_a_rank_is_a_place(text: str) -> None:
    assert read(text, "market_rank").low == 3


@pytest.mark.parametrize(("text", "metric"), [("#3", "stores"), ("第三", "stores"), ("top 3", "market_rank")])
def test_a_place_is_no_count_and_the_first_few_no_place(text: str, metric: str) -> None:
    with pytest.raises(ValueFaultError):
        read(text, metric)
