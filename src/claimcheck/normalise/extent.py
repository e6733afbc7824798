"""How far a text value goes when it names nothing: none, almost none, almost all, all, or not known at all."""

from claimcheck.model.claim import Extent
from claimcheck.normalise.figures.patterns import Pattern

_LONGEST = 60  # characters of a value that is still such a word; longer ones are statements
_NEARLY = r"(?:almost|nearly|virtually|practically|next to|close to|as good as)"
_NONE = r"(?:none|nobody|no one|no-one|nothing|nil|never|not (?:any|one|a single one)|not once)"
_ALL = r"(?:all|everyone|everybody|everything|every one|always|all of (?:them|it)|each)"
_EXCEPT = r"(?:but|except|besides|other than|save|apart from)\b.*"
_FEW = (
    r"(?:(?:very |only )?few|very little|rarely|seldom|(?:hardly|scarcely|barely) (?:any|anyone|anybody|anything|ever))"
)
_TOLD = (
    "(?:named|disclosed|known|revealed|identified|specified|stated|divulged|given|made public|announced|determined"
    "|decided)"
)
_UNTOLD = "(?:unknown|undisclosed|unnamed|unidentified|unspecified|undetermined|unrevealed|anonymous)"
_ANYTHING = (
    "(?:persons?|people|man|woman|party|parties|buyers?|bidders?|investors?|company|companies|firms?|banks?|funds?|groups?"
    "|sources?|donors?|purchasers?|acquirers?|partners?|clients?|customers?|suppliers?|sellers?|entity|individuals?"
    "|location|place|date|amount|terms|price|cause|reason|name|identity)"
)
_BE = "(?:(?:it |they |the name )?(?:is|are|was|were|has|have) )?"
_CHINESE_UNTOLD = "(?:尚|暂|并|均)?未(?:对外|予)?(?:透露|披露|公布|具名|指明|说明|宣布|确定|知|明|定|详)"
_ALTERNATIVES = {
    Extent.UNKNOWN: (
        rf"(?:(?:an?|the|some) )?{_UNTOLD}(?: {_ANYTHING})?",
        rf"{_BE}(?:still )?(?:not|never)(?: yet| been| publicly| officially| further)* {_TOLD}(?: yet)?",
        r"unclear|not (?:yet )?clear|(?:name )?withheld|to be (?:announced|confirmed|determined|decided)|tb[acd]",
        f"{_CHINESE_UNTOLD}|(?:身份|具体|目前|尚)*不(?:详|明|清楚)|待定|匿名",
    ),
    Extent.KNOWN: (rf"{_BE}(?:been )?(?:publicly )?{_TOLD}", "已?(?:透露|披露|公布|宣布|确定)|已知"),
    Extent.NONE: (_NONE, r"(?:none|nothing) at all", "无|没有|一个也没有|一个都没有|无人|没人|从未|从不"),
    Extent.ALMOST_NONE: (
        rf"{_NEARLY} {_NONE}",
        rf"{_NONE} {_EXCEPT}",
        _FEW,
        "几乎(?:没有|无|没人|无人|从未|从不)|极少|很少|少有|寥寥无几|屈指可数",
    ),
    Extent.ALMOST_ALL: (
        rf"{_NEARLY} {_ALL}",
        rf"{_ALL} {_EXCEPT}",
        "几乎(?:全部|所有|都|人人|总是)|绝大多数|绝大部分",
    ),
    Extent.ALL: (_ALL, "全部|所有|人人|总是|一律"),
}
_EXTENTS = tuple((extent, Pattern("|".join(words))) for extent, words in _ALTERNATIVES.items())


def extent_of(folded: str) -> Extent | None:
    """The extent of a folded text value that is nothing but such a word; None when it names or states something."""
    if len(folded) > _LONGEST:
        return None
    return next((extent for extent, pattern in _EXTENTS if pattern.fullmatch(folded)), None)
