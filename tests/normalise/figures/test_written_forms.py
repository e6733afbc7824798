"""Any number, written in any supported way, is read as itself."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.normalise.figures import read_figures, read_value

ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
ONES += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = ["", "thousand", "million", "billion", "trillion", "quadrillion"]
DIGITS = "零一二三四五六七八九"
FORMAL = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
TRADITIONAL = str.maketrans("万亿两", "萬億兩")
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
WIDE = str.maketrans("0123456789.,", "０１２３４５６７８９．，")


def in_english(number: int) -> str:
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{ONES[hundreds]} hundred" + (f" and {in_english(rest)}" if rest else "")
    for power in range(len(SCALES) - 1, 0, -1):
        head, rest = divmod(number, 1000**power)
        if head:
            return f"{in_english(head)} {SCALES[power]}" + (f" {in_english(rest)}" if rest else "")
    raise AssertionError(number)


def in_chinese(number: int) -> str:
    """一百零五万, 两 never: the plainest form."""
    for name, size in (("亿", 10**8), ("万", 10**4), ("千", 1000), ("百", 100), ("十", 10)):
        head, rest = divmod(number, size)
        if head:
            between = "零" if rest and rest < size // 10 else ""
            return in_chinese(head) + name + (between + in_chinese(rest) if rest else "")
    return DIGITS[number]


def groups(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


def read(text: str) -> Decimal | None:
    quantity = read_value(text).quantity
    assert quantity.low == quantity.high, text
    return quantity.low


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.integers(1, 10**15), st.integers(1, 20_000)))
def test_english_words(number: int) -> None:
    assert read(f"{in_english(number)} dollars") == number
    assert read(f"{in_english(number).capitalize()} dollars") == number


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.integers(1, 10**12 - 1), st.integers(1, 20_000)))
def test_chinese_numerals(number: int) -> None:
    plain = in_chinese(number)
    for form in (plain, plain.translate(FORMAL), plain.translate(TRADITIONAL)):
        assert read(f"{form}元") == number, form


@settings(max_examples=80, deadline=None)
@given(st.integers(10_000, 10**15))
def test_digits_in_groups(number: int) -> None:
    for mark in (",", " ", "'", "\u202f", "_"):
        assert read(f"{groups(number, mark)} USD") == number
    for script in (ARABIC_INDIC, WIDE):
        assert read(f"{number} USD".translate(script)) == number
    if 10**6 <= number < 10**9:  # four groups may be an address
        assert read(f"{groups(number, '.')} USD") == number


@settings(max_examples=80, deadline=None)
@given(st.integers(1000, 10**9), st.integers(1, 99))
def test_decimals_of_both_traditions(whole: int, cents: int) -> None:
    value = Decimal(f"{whole}.{cents:02}")
    for text in (f"{whole:,}.{cents:02}", f"{groups(whole, '.')},{cents:02}", f"{groups(whole, ' ')},{cents:02}"):
        assert read(f"€{text}") == value


@settings(max_examples=80, deadline=None)
@given(
    st.decimals("0.01", 9999, places=2),
    st.sampled_from(
        [("k", 3), ("m", 6), ("mn", 6), ("bn", 9), ("tn", 12), (" million", 6), (" billion", 9), (" trillion", 12)]
    ),
    st.sampled_from(
        [("${}", "USD"), ("€{}", "EUR"), ("£{}", "GBP"), ("HK${}", "HKD"), ("USD {}", "USD"), ("{} yen", "JPY")]
    ),
)
def test_money_with_a_scale(value: Decimal, scale: tuple[str, int], form: tuple[str, str]) -> None:
    word, power = scale
    quantity = read_value(form[0].format(f"{value}{word}")).quantity
    assert (quantity.low, quantity.unit) == (value.scaleb(power), form[1])


@settings(max_examples=80, deadline=None)
@given(
    st.decimals("0.01", 9999, places=2),
    st.sampled_from([("万", 4), ("亿", 8), ("千万", 7), ("百万", 6), ("万亿", 12)]),
    st.sampled_from([("美元", "USD"), ("元", "CNY"), ("人", "people"), ("港币", "HKD"), ("吨", "kg"), ("", "count")]),
)
def test_chinese_scales(value: Decimal, scale: tuple[str, int], unit: tuple[str, str]) -> None:
    for gap in ("", " "):
        quantity = read_value(f"{value}{gap}{scale[0]}{unit[0]}").quantity
        wanted = value.scaleb(scale[1]) * (1000 if unit[1] == "kg" else 1)
        assert (quantity.low, quantity.unit) == (wanted, unit[1])


HEDGES = {
    "about {}": ("0.9", "1.1", "about"),
    "约{}": ("0.9", "1.1", "about"),
    "{}左右": ("0.9", "1.1", "about"),
    "{} or so": ("0.9", "1.1", "about"),
    "nearly {}": ("0.9", "1", "nearly"),
    "近{}": ("0.9", "1", "nearly"),
    "more than {}": ("1", None, "more-than"),
    "超过{}": ("1", None, "more-than"),
    "at least {}": ("1", None, "at-least"),
    "{}以上": ("1", None, "at-least"),
    "{}+": ("1", None, "at-least"),
    "not less than {}": ("1", None, "at-least"),
    "up to {}": ("0", "1", "at-most"),
    "不超过{}": ("0", "1", "at-most"),
    "not more than {}": ("0", "1", "at-most"),
    "不到{}": ("0", "1", "less-than"),
    "under {}": ("0", "1", "less-than"),
}


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 10**12), st.sampled_from(sorted(HEDGES)))
def test_hedges(number: int, form: str) -> None:
    low, high, qualifier = HEDGES[form]
    quantity = read_value(form.format(number)).quantity
    assert quantity.qualifier.value == qualifier
    assert quantity.low == number * Decimal(low)
    assert quantity.high == (None if high is None else number * Decimal(high))


@settings(max_examples=80, deadline=None)
@given(
    st.integers(1, 999),
    st.integers(1, 999),
    st.sampled_from(["{}-{} million", "{} to {} million", "between {} and {} million", "{}至{}百万", "{}百万到{}百万"]),
)
def test_ranges_share_what_they_state_once(first: int, more: int, form: str) -> None:
    quantity = read_value(form.format(first, first + more)).quantity
    assert quantity.low == first * 10**6
    assert quantity.high == (first + more) * 10**6
    assert quantity.qualifier.value == "between"


SENTENCES = [
    ("Revenue rose 12% to $4.5 billion", 2),
    ("约 5 亿美元", 1),
    ("between 5 and 7 million users", 1),
    ("增长了 7 倍", 1),
    ("one in five people left", 1),
    ("三分之一的用户", 1),
    ("It costs $20 a month", 1),
    ("在 2025 年 8 月有 300 名员工", 1),
    ("GPT-5.4 and Windows 11", 0),
    ("有所提升", 0),
]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(SENTENCES), st.sampled_from(SENTENCES), st.sampled_from(["。", ". ", ".\n"]))
def test_two_texts_with_a_stop_between_are_both_read(
    first: tuple[str, int], second: tuple[str, int], stop: str
) -> None:
    both = [reading.quantity for reading in read_figures(first[0] + stop + second[0])]
    apart = [reading.quantity for text in (first, second) for reading in read_figures(text[0])]
    assert len(apart) == first[1] + second[1]
    assert both == apart


@pytest.mark.parametrize("text", ["约70亿美元", "nearly $20 billion", "十多个", "70% 至 90%", "翻三番", "1/40", "一半"])
def test_a_figure_is_read_alike_alone_and_in_a_sentence(text: str) -> None:
    (alone,) = read_figures(text)
    for sentence in (f"其中,{text}。", f"({text})", f"It is {text}, they say."):
        (inside,) = read_figures(sentence)
        assert inside.quantity == alone.quantity
        assert inside.alternatives == alone.alternatives
