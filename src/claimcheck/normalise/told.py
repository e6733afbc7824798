"""The sign that words tell: "fell 5 percent", "a loss of $5 million", 下降5%, 亏损2亿."""

import re
from collections.abc import Sequence

from claimcheck.model.quantity import Told
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.mapped_fold import fold_characters

_WIDTH = 32  # characters looked at either side of a figure
_BY = r"(?: by| an? (?:further|additional)| another| some)? ?$"
_STILL = r"(?: of| was| is| were| at| to| reached| came to| stood at| widened to| narrowed to| rose to| fell to)? ?$"
_SPAN = r"(?: year-on-year| year-over-year| annual| yearly| quarterly| monthly| sequential| net| operating| pre-tax)*"
_ZH_BY = r"(?:了|过|幅度[为达]?)?\s*$"
_ZH_STILL = r"(?:了|为|是|达到?|额为?|(?:扩大|收窄|增加|减少|增|减|降|升)[至到])?\s*$"
DOWN = (
    "(?:fall|drop|decline|decrease|reduction|slump) of|"
    "fell|fall|falls|falling|fallen|dropped|drops|dropping|declined|declines|declining|decreased|decreases|"
    "shrank|"
    "shrunk|shrinks|slid|slipped|plunged|plummeted|tumbled|sank|contracted|cut|lowered|reduced|down|"
    "dipped|slumped|eased|retreated|crashed|nosedived|dwindled"
)
UP = (
    "rose|risen|rises|rising|grew|grown|grows|growing|gained|gains|increased|increases|climbed|climbs|jumped|jumps|"
    "surged|soared|expanded|advanced|rebounded|rallied|swelled|leapt|skyrocketed|"
    "(?<!made )(?<!make )(?<!makes )(?<!take )(?<!takes )(?<!took )up|"
    "(?:rise|increase|gain|growth|jump|surge) of"
)
ZH_DOWN = (
    "下降|减少|下滑|下跌|降低|缩减|萎缩|骤降|暴跌|下调|回落|缩水|削减|负增长|[降跌]幅|(?<!涨)跌|[年季月比锐剧大骤]减|"
    "下挫|跳水|走低|下探|滑坡|收缩|减产|缩量|"
    "(?<![升下])降"
)
ZH_UP = (
    "(?<!负)增长|增加|上升|上涨|提升|提高|成长|攀升|飙升|激增|猛增|暴涨|上调|扩大|[增涨]幅|"
    "[年季月比大劲剧陡递]增|走高|上扬|回升|反弹|跃升|飙涨|扩张|增产|"
    "(?<![下])涨"
)
DOWN_NOUNS = "drop|decline|decrease|fall|reduction|contraction|slump|lower"
UP_NOUNS = "rise|increase|gain|growth|jump|surge|higher"
_BEFORE: tuple[tuple[Told, Pattern], ...] = tuple(
    (told, Pattern(rf"(?:(?<![a-z-])(?:{english}){ending}|(?:{chinese}){tail})", re.IGNORECASE))
    for told, english, ending, chinese, tail in (
        (Told.DOWN, DOWN, _BY, ZH_DOWN, _ZH_BY),
        (Told.UP, UP, _BY, ZH_UP, _ZH_BY),
        (Told.LOSS, "loss|losses|lost", _STILL, "(?<![减扭止])亏损?", _ZH_STILL),
        (Told.PROFIT, "profit|profits|net income|earned", _STILL, "盈利|利润|净利|获利|盈余", _ZH_STILL),
    )
)
_AFTER: tuple[tuple[Told, Pattern], ...] = tuple(
    (told, Pattern(rf"{_SPAN} (?:{english})(?![a-z-])", re.IGNORECASE))
    for told, english in (
        (Told.DOWN, DOWN_NOUNS),
        (Told.UP, UP_NOUNS),
        (Told.LOSS, "loss|in losses"),
        (Told.PROFIT, "profit|in profits?"),
    )
)
# Where one of these stands near, the words beside the figure do not settle it: denied, doubtful, or a fall of a fall.
_UNCLEAR = Pattern(
    r"(?<![a-z])(?:not|never|no|negative|without|avoid\w{0,4}|instead|rather than|or|if|unless|whether|reversed|offset)"
    r"(?![a-z])|n't|[未没不无非免或若]|扭亏",
    re.IGNORECASE,
)
# Words with a letter of denial in them that deny nothing.
_HARMLESS = Pattern(
    r"不[断仅止只但光单少变同久过足等良一锈]|不动产|无[论疑人线锡数形]|非[常洲农金]|免[费税]|未[来分]|没收"
    r"|(?<![a-z])not only(?![a-z])",
    re.IGNORECASE,
)
_SENTENCE_END = Pattern(r"[\n。!?;]|(?<=[a-z0-9%)])[.] ", re.IGNORECASE)
_CLAUSE_END = Pattern(r"[,、:]")
# A clause of these alone goes on about the subject of the one before: "a loss of 5 million, down 3 percent".
_NO_SUBJECT = Pattern(
    r"(?: |[同环]比|[则又也仍均再略]|进一步|继续|[大小]幅"
    r"|(?:and|but|or|which|is|was|has|had|that|an?|it|also|still|then|further|year|on|over)(?![a-z]))*"
    r"(?:(?:较|比(?=[上去前年同]))[^,]*)?",
    re.IGNORECASE,
)
# "Fell below 5 percent" says where it ended, not by how much.
_LEVEL = Pattern(r"(?:below|under|above|past|beyond|short of)(?![a-z])|[破至到低高]", re.IGNORECASE)
_OF_A_CHANGE = Pattern(
    r"(?<![a-z])(?:loss|losses|deficit|decline|growth|rate|margin|share)s?(?![a-z])"
    r"|亏损|赤字|[降跌增涨]幅|增速|增长率|比例|占比|份额",
    re.IGNORECASE,
)
_CHANGES = (Told.DOWN, Told.UP)


def told_beside(text: str, start: int, end: int) -> Told | None:
    """What the words directly beside text[start:end] say of its sign; None where they say nothing, or two things."""
    before = _SENTENCE_END.split(fold_characters(text[max(0, start - _WIDTH) : start]))[-1]
    after = fold_characters(text[end : end + _WIDTH].partition("\n")[0])
    found = {*_told(_BEFORE, before), *_told(_AFTER, after)}
    if len(found) != 1 or _UNCLEAR.search(_HARMLESS.sub("", before)) or _LEVEL.match(fold_characters(text[start:end])):
        return None
    (told,) = found
    return None if told in _CHANGES and _OF_A_CHANGE.search(_subject(before)) else told


def _told(patterns: Sequence[tuple[Told, Pattern]], text: str) -> list[Told]:
    anchored = patterns is _AFTER
    return [told for told, pattern in patterns if (pattern.match(text) if anchored else pattern.search(text))]


def _subject(before: str) -> str:
    """What stands before the verb in its clause, or before that where the clause names nothing of its own."""
    for told, pattern in _BEFORE:
        if told in _CHANGES and (match := pattern.search(before)):
            before = before[: match.start()]
    *earlier, own = _CLAUSE_END.split(before)
    return before if not earlier or _NO_SUBJECT.fullmatch(own) else own
