"""The wording of a claim without its figures: what is left to compare when two claims may say the same thing."""

from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.folding import fold

MASK = "#"  # stands for every figure and date; neighbours become one

_LONGEST = 400  # characters of a text that count: comparing two takes time with the product of their lengths

_GLOSS = Pattern(r"\([^()]{0,80}\)")
_MONTH = (
    r"(?:january|february|april|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|(?:march|may)(?= [0-9]))"
)
_NUMBER_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|half|dozens?|tens|hundreds?|thousands?|millions?|billions?|trillions?)"
)
_SCALE = r"(?:hundred|thousand|million|billion|trillion|percent|per cent|percentage points?|bn|mn|[kmbtx]|[kmgt]w)"
_MONEY = r"(?:us dollars?|dollars?|euros?|pounds?|yuan|usd|eur|gbp|cny|rmb|美元|人民币|欧元|英镑|日元|元)"
_FIGURE = Pattern(
    # Not the 5.4 of gpt-5.4: a figure does not begin inside a word.
    rf"(?<![a-z0-9.])(?<![a-z]-)[$€£¥₩]?[0-9][0-9.,]*"
    rf"(?: ?(?:%|{_SCALE}\b|[十百千万亿兆]{{1,3}}[多余]?))?(?: ?{_MONEY}(?![a-z]))?"
    r"(?: ?(?:个百分点|倍|年|月|日|号|季度))?"
    rf"|\b{_MONTH}\b|\b[qh][1-4]\b|\b{_NUMBER_WORD}\b(?: {_MONEY}(?![a-z]))?"
    rf"|[〇零一二三四五六七八九十百千万亿兆两几数]{{2,12}}[多余]?(?:{_MONEY}|倍)?|[一二三四五六七八九十两几数][年月日倍成]"
)
_NEIGHBOURS = Pattern(r"#(?:[ ,.~/-]*#)+")
_PUNCTUATION = Pattern(r"[^\w#]+|_+")


def masked(text: str) -> str:
    """Return the text folded, without glosses in brackets, each figure or date one MASK, words parted by one space.

    Of the first 400 characters alone: nobody needs more to say one thing.
    """
    plain = _GLOSS.sub(" ", fold(text[:_LONGEST])).replace(MASK, " ")
    bare = _NEIGHBOURS.sub(MASK, _FIGURE.sub(f" {MASK} ", plain))
    return " ".join(_PUNCTUATION.sub(" ", bare).split())
