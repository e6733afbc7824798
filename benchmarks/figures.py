"""How fast figures are read, beside two other readers, as ratios measured in one run over the same texts.

    python benchmarks/figures.py [SECONDS]

The others are quantulum3 (English) and recognizers-text (English and Chinese): `pip install -e '.[bench]'`. A reader
that is not installed is left out, and said. Texts a second cannot be compared from machine to machine; the ratios can.
"""

import sys
import time
import warnings
from collections.abc import Callable
from importlib import import_module

from claimcheck.normalise.figures import read_figures

ENGLISH = [
    "The company said on Tuesday that revenue rose about 35% to $7.2 billion in the quarter, above forecasts.",
    "Analysts had expected growth to slow after the launch, but its share of the market went on rising fast.",
    "It now employs more than 12,000 people in 40 countries and plans to hire a further 1,500 by next summer.",
    "Shares fell in early trading before the board met, and the chief executive declined to take questions.",
]
CHINESE = [
    "该公司周二表示,本季度营收同比增长约35%,达到72亿美元,创下历史新高,分析师此前预计增速将会放缓,但是市场份额仍在上升。",
    "分析师认为,随着竞争对手不断推出新的产品,整个行业的格局正在发生变化,而用户的使用习惯也在随之改变,这一趋势仍将延续。",
    "目前员工总数已超过1.2万人,分布在全球40个国家和地区,公司计划到明年夏天再招聘约1500人,其中研发人员占比达到七成。",
    "董事会开会之前,股价在早盘交易中下跌,首席执行官拒绝回答记者提出的问题,公司发言人也没有就此事发表任何进一步的评论。",
]
Reader = Callable[[str], object]


def load_quantulum() -> dict[str, Reader]:
    """Reads English alone. Raises ImportError when it is not installed."""
    return {"English": import_module("quantulum3.parser").parse}


def load_recognizers() -> dict[str, Reader]:
    """Numbers and currencies, since figures are both. Raises ImportError when it is not installed."""
    numbers = import_module("recognizers_number").NumberRecognizer
    units = import_module("recognizers_number_with_unit").NumberWithUnitRecognizer

    def reader(culture: str) -> Reader:
        models = numbers(culture).get_number_model(), units(culture).get_currency_model()
        return lambda text: [model.parse(text) for model in models]

    culture = import_module("recognizers_text").Culture
    return {"English": reader(culture.English), "Chinese": reader(culture.Chinese)}


OTHERS = {"quantulum3": load_quantulum, "recognizers-text": load_recognizers}


def texts_a_second(read: Reader, texts: list[str], seconds: float) -> float:
    """Texts read in a second of processor time, after one round that only warms up."""
    for text in texts:
        read(text)
    count, start = 0, time.process_time()
    while (spent := time.process_time() - start) < seconds:
        for text in texts:
            read(text)
        count += len(texts)
    return count / spent


def main() -> None:
    """Print a row for each reader and language: texts of about 100 characters a second, and how many times slower."""
    warnings.simplefilter("ignore")  # of the others, about what they could use besides
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
    readers: dict[str, dict[str, Reader]] = {"claimcheck": {"English": read_figures, "Chinese": read_figures}}
    for name, load in OTHERS.items():
        try:
            readers[name] = load()
        except ImportError as error:
            print(f"{name} is left out: {error}", file=sys.stderr)
    print(f"{'reader':<20}{'language':<10}{'texts/s':>10}{'times slower':>14}")
    for language, texts in (("English", ENGLISH), ("Chinese", CHINESE)):
        own = 0.0
        for name, languages in readers.items():
            if language not in languages:
                continue
            rate = texts_a_second(languages[language], texts, seconds)
            own = own or rate
            print(f"{name:<20}{language:<10}{rate:>10,.0f}{own / rate:>14.1f}")


if __name__ == "__main__":
    main()
