"""Chinese grammar of figures in running text, each with look-alikes that stay what they are."""

import pytest

from claimcheck.model.quantity import Quantity
from claimcheck.normalise.figures import read_figures

# text -> every figure: [low, high] unit qualifier; "-" is no end, round brackets exclude an end; none: nothing after.
BELOW_NOUGHT = """
上季度扣非净利润-1.7亿元 -> [-170000000, -170000000] CNY exact
出口额同比-4.1%,环比-0.9% -> [-4.1, -4.1] percent exact ; [-0.9, -0.9] percent exact
漠河昨夜最低温-31.5℃ -> [-31.5, -31.5] degC exact
相关系数-0.62 -> [-0.62, -0.62] count exact
歼-16战机编队 ->
苏-27首飞 ->
满400元-60元 -> [400, 400] CNY exact ; [60, 60] CNY exact
山上零下十二度 -> [-12, -12] degC exact
当地零下四五十度 -> [-50, -40] degC magnitude
冰箱冷藏零下8度 -> [-8, -8] degC exact
周末-7℃至2℃ -> [-7, 2] degC between
周末-9℃至-4℃ -> [-9, -4] degC between
周末零下9度到零下4度 -> [-9, -4] degC between
周末零下四到九度 -> [-9, -4] degC between
预计增速-1.8%~-1.2% -> [-1.8, -1.2] percent between
it fell to -10°F -> [-23.33, -23.33] degC exact
体温升到39度 -> [39, 39] degC exact
镜头旋转270度 ->
全厂用电4000万度 -> [40000000000, 40000000000] Wh exact
"""
BOUNDS = """
金价跌破4000美元 -> [0, 4000) USD less-than
股价未跌破15元 -> [15, -) CNY at-least
金价突破4000美元 -> (4000, -) USD more-than
必须在45天内答复 -> (-, 3888000] s at-most
车站5公里内没有加油站 -> (-, 5000] m at-most
7家内地企业赴港 -> [7, 7] count exact
40人内部会议 -> [40, 40] people exact
消费200元(含)以上 -> [200, -) CNY at-least
支持率没到四成 -> (-, 40) percent less-than
支出上限800元 -> [0, 800] CNY at-most
上限由800元降至600元 -> [800, 800] CNY exact ; [600, 600] CNY exact
礼堂最多能容纳900人 -> [0, 900] people at-most
地震至少造成17人遇难 -> [17, -) people at-least
最高可奖励50万元 -> [0, 500000] CNY at-most
最高法院判处6年 -> [72, 72] months exact
最多的一队买了8套 -> [8, 8] count exact
"""


def cases(*tables: str) -> list[tuple[str, str]]:
    rows = [line.partition(" ->") for table in tables for line in table.strip().splitlines()]
    return [(text, figures.strip()) for text, _, figures in rows]


def show(quantity: Quantity) -> str:
    low, high = ("-" if end is None else f"{round(end, 2).normalize():f}" for end in (quantity.low, quantity.high))
    opening, closing = "[" if quantity.low_included else "(", "]" if quantity.high_included else ")"
    return f"{opening}{low}, {high}{closing} {quantity.unit} {quantity.qualifier.value}"


def read(text: str) -> str:
    return " ; ".join(show(reading.quantity) for reading in read_figures(text))


@pytest.mark.parametrize(("text", "figures"), cases(BELOW_NOUGHT))
def test_reads_what_lies_below_nought(text: str, figures: str) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(("text", "figures"), cases(BOUNDS))
def test_reads_bounds(text: str, figures: str) -> None:
    assert read(text) == figures
