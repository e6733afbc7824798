"""No pattern takes more than its share of time: measured as a ratio, over texts made to make it go back and forth."""

import importlib
import pkgutil
import time
from collections import deque

import pytest

from claimcheck.normalise import figures
from claimcheck.normalise.figures import read_figures
from claimcheck.normalise.figures.patterns import Pattern

NUMBERS = (
    "1|1,|111,|1.|111.|1 |111 |1'|0000,|一|亿|1万|1 to |1元/|几|半|1年|1+|-1|(1|1?|1½|1:|1比|1人有|1/|1-|1±|1年1月"
    "|1、|1, |1.2/|1 and |0800 |1111 |第1、|23年和|1.5C |1m x |从1降至|1, 2 and |a1"
    "|1e9|1 1/2 |1\n|1个的|1 in |2025-|1号|?1"
)
WORDS = (
    "one hundred |one hundred and |twenty-|half a |of a |in |not |more than "
    "|never employed |users per |very |Street |and "
    "|a |Jan |no. 1 |give or take |http://a|a-1"
)
SIGNS = (
    "约|每|每人|百分之|个|人中有|三分之|又|点|三点|两|块一|块|第|民国|%|至|之|的|数以|翻|来|多|余|号|路|$|é|٣"
    "|'|, | |\t|\n|(wa|a_|a.|Q1|A|Aa |e|x|ab|a@"
)
FRAGMENTS = [fragment for group in (NUMBERS, WORDS, SIGNS) for fragment in group.split("|")]
SHORT, LONG = 500, 4_000  # characters; quadratic time would be 64 times as long
FLOOR = 0.003  # seconds, below which a measurement says nothing
PATTERNS = [
    (f"{module.name}.{name}", value)
    for module in pkgutil.iter_modules(figures.__path__)
    for name, value in vars(importlib.import_module(f"{figures.__name__}.{module.name}")).items()
    if isinstance(value, Pattern)
]


def seconds(pattern: Pattern, text: str) -> float:
    """Time to go through the whole text, the best of three where it is long enough to matter."""
    best = 1e9
    for _ in range(3):
        start = time.process_time()
        deque(pattern.finditer(text), maxlen=0)
        best = min(best, time.process_time() - start)
        if best < FLOOR:
            break
    return best


def test_there_are_patterns_to_measure() -> None:
    assert len(PATTERNS) > 50


@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[name for name, _ in PATTERNS])
def test_a_pattern_takes_time_in_step_with_length(name: str, pattern: Pattern) -> None:
    for fragment in FRAGMENTS:
        long = seconds(pattern, fragment * (LONG // len(fragment)))
        if long > FLOOR:
            short = seconds(pattern, fragment * (SHORT // len(fragment)))
            assert long < short * 8 * 3, (name, fragment)


@pytest.mark.parametrize("figure", ["约70亿美元", "$7 billion"])
def test_what_stands_further_away_than_200_characters_changes_nothing(figure: str) -> None:
    filler = "然后又说了很多话" * 30
    (alone,) = read_figures(f"{figure}。{filler}")
    for after in ("5亿", "to 9 billion", "以上", "人", "\n1 a\n2 b"):
        readings = read_figures(f"{figure}。{filler}{after}")
        assert readings[0] == alone
