"""The English words that numbers are made of, and what each is worth."""

from decimal import Decimal

from claimcheck.normalise.figures.numeral import ONE
from claimcheck.normalise.figures.single_units import SINGLE_UNITS

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL = {word: Decimal(n) for n, word in enumerate(_ONES.split())} | {
    word: Decimal(20 + 10 * n) for n, word in enumerate(_TENS.split())
}
HUNDRED, DOZEN = Decimal(100), Decimal(12)
SCALE = {"hundred": HUNDRED, "lakh": Decimal(10**5), "crore": Decimal(10**7), "dozen": DOZEN}
SCALE |= {
    word: Decimal(10) ** (3 * n)
    for n, word in enumerate(["thousand", "million", "billion", "trillion", "quadrillion", "quintillion"], 1)
}
PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}
PARTS |= {"ninth": 9, "tenth": 10, "twentieth": 20, "hundredth": 100, "thousandth": 1000, "millionth": 10**6}
PLURAL = {word + "s": n for word, n in SCALE.items()} | {"tens": Decimal(10), "scores": Decimal(20)}
MULTI = {f"multi{word}": SCALE[word] for word in ("million", "billion", "trillion")}
VAGUE = {"several": Decimal(9), "few": Decimal(9), "couple": Decimal(3), "multi": Decimal(9)}
PLACES = {"single": ONE, "double": Decimal(2), "triple": Decimal(3)}
ENGLISH_START = (
    {"point"}
    | SINGLE_UNITS
    | frozenset(SMALL)
    | frozenset(MULTI)
    | frozenset(SCALE)
    | frozenset(PLURAL)
    | frozenset(VAGUE)
    | frozenset(PLACES)
    | {"half"}
)
