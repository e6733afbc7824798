"""Digits and Chinese scales by turns: 3亿5,000万, 2万零800, 4千6百万, 1万2千亿, 3百50, 1万2 (12,000)."""

from decimal import Decimal

from claimcheck.normalise.figures.interval import EXACT, multiply, point
from claimcheck.normalise.figures.myriads import THOUSAND, scale_factor
from claimcheck.normalise.figures.numeral import ONE, Numeral
from claimcheck.normalise.figures.patterns import Match, Pattern
from claimcheck.normalise.figures.units import UNIT_WORDS

_PART = Pattern(
    rf"(?:[ ]?(?P<nought>零))?[ ]?(?P<digits>[0-9],[0-9]{{3}}|[0-9]{{1,4}})(?![0-9.,]?[0-9])"
    rf"(?:[ ]?(?P<small>[十百](?!分)|{THOUSAND})?(?P<big>[万亿])?)"
)
# A plain number behind a scale ends the figure; 2024年, 3-5, 50% and 3C begin something else.
_ENDS_FULL = Pattern(r"(?![A-Za-z年月日号:/~%.\-–]|[ ]?[年月多余十百千万亿])")
_NO_SHORT = Pattern("[A-Za-z0-9.%:/年月日号楼层路点时级折成倍期届十百千万亿多余几零]")
_FROM = Pattern("起(?:$|[,。;!?)售步])")  # 12万8起
_MOST_PARTS = 4


def with_smaller_scales(text: str, numeral: Numeral) -> Numeral:
    """Add what follows a number with a Chinese scale in smaller scales, or in none; as it is where nothing does."""
    if EXACT.remainder(numeral.extent.low, numeral.scale):
        return numeral  # 1.5万 has no tail
    sum_ = _Sum(numeral)
    end = numeral.end
    for _ in range(_MOST_PARTS):
        part = _PART.match(text, end)
        if part is None or not (sum_.add_scaled(part) if part["small"] or part["big"] else sum_.add_plain(part)):
            break
        end = part.end()
    return numeral if end == numeral.end else numeral._replace(extent=point(sum_.value()), end=end)


class _Sum:
    """The parts taken so far: `closed` with their big scale, `open_` without; the next is below `limit`."""

    def __init__(self, numeral: Numeral) -> None:
        self.big = next((Decimal(big) for big in (10**12, 10**8, 10**4) if numeral.scale >= big), ONE)
        whole = self.big > 1
        self.closed = numeral.extent.low if whole else Decimal(0)
        self.open_ = Decimal(0) if whole else numeral.extent.low
        self.limit = self.big if whole else numeral.scale
        self.first = True

    def value(self) -> Decimal:
        return EXACT.add(self.closed, self.open_)

    def add_scaled(self, part: Match) -> bool:
        """Add 5000万, 6百 and 6百万; 2千亿 behind 1万 raises both. Say whether it fits."""
        small, big = scale_factor(part["small"] or ""), scale_factor(part["big"] or "")
        amount = multiply(Decimal(part["digits"].replace(",", "")), small)
        if amount >= self.limit:
            return False
        if big == 1:
            self.open_, self.limit = EXACT.add(self.open_, amount), small
        elif self.big == 1 or big < self.big:
            raised = multiply(EXACT.add(self.open_, amount), big)
            self.closed, self.open_ = EXACT.add(self.closed, raised), Decimal(0)
            self.big = self.limit = big
        elif self.first and small > 1 and big > self.big:
            self.closed = multiply(EXACT.add(self.closed, amount), big)
            self.big = self.limit = big
        else:
            return False
        self.first = False
        return True

    def add_plain(self, part: Match) -> bool:
        """Add the 800 of 2万零800, the 50 of 3百50, and the 2 of 1万2 as 2000. Say whether it fits."""
        text, end, digits = part.string, part.end(), part["digits"].replace(",", "")
        spaced = text[part.start() - 2] == " "  # 5 万 3, but not 5万 3
        if (text[part.start()] == " " and not spaced) or self.limit == 1 or Decimal(digits) >= self.limit:
            return False
        amount = Decimal(digits)
        if not part["nought"] and len(digits) != self.limit.adjusted():
            if len(digits) > 1 or digits == "0" or not _ends_short(text, end):
                return False
            amount = multiply(amount, self.limit / 10)
        elif not _ENDS_FULL.match(text, end):
            return False
        self.open_, self.limit = EXACT.add(self.open_, amount), ONE
        return True


def _ends_short(text: str, at: int) -> bool:
    """Say whether the digit before `at` is the tail of 1万2 and counts nothing itself: 2万3天, 3万5G手机."""
    unit = UNIT_WORDS.after(text, at)
    plain = unit is None or unit[0].dimension == "currency" or _FROM.match(text, at) is not None
    return plain and not _NO_SHORT.match(text, at)
