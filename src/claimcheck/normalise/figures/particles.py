"""Words that look like a hedge and are none: "adds up to 5", "handed over $5m", "talked about 5 ideas", 737 MAX 8."""

from claimcheck.normalise.figures.patterns import Pattern

_UP = "goes going went gone adds climbs climbed catch catches caught ramped scaled crept edged inched bumped ticked"
_OVER = (
    "hand handed hands handing turn turned turns turning roll rolled argue argued argues arguing fight fights fought"
    " fighting sue sued suing sues dispute disputes disputed clash clashed clashes row rows vote voted votes battle"
    " battles battled concern concerns worry worries worried worrying debate debates lawsuit lawsuits protest protests"
    " protested tension tensions feud feuds quarrel quarrels squabble control power authority jurisdiction outrage"
    " anger"
    " fury uproar furore scandal criticism questions doubts talks negotiations carried fears investigation probe"
    " standoff disagreement disagreements victory advantage charged arrested fined prosecuted"
)
_ABOUT = (
    "concern concerns concerned worry worries worried book books talk talked talks talking learn learned learns learnt"
    " know knows knew think thinks thought complain complained complains complaints story stories film films movie"
    " question questions doubt doubts fear fears optimistic pessimistic information debate debates speech song songs"
    " joke jokes joked lied lies argue argued asking asks forget forgot excited happy unhappy angry upset nervous"
    " anxious sceptical skeptical enthusiastic care cares cared dream dreams curious news rumours rumors details facts"
)
_NO_SUBJECT = frozenset({"its", "his", "this", "is", "was", "has", "as", "us"})
_AFTER = {
    "up to": frozenset(_UP.split()),
    "over": frozenset(_OVER.split()),
    "about": frozenset(_ABOUT.split()),
}
_ARTICLE = Pattern(r" an? (?:[$£€]?[0-9]|(?!half|quarter)[a-z]{2,12}-)")
_WORD = Pattern(r"(?<![A-Za-z])([A-Za-z]{1,20}),? $")
_LONGEST = 20  # characters of the word before


def is_particle(text: str, start: int, end: int) -> bool:
    """Say whether the word at [start, end) goes with what stands before it, and does not hedge what follows."""
    word = text[start:end].lower()
    if word == "max":  # 737 MAX 8
        return text[start] == "M" and start > 1 and text[start - 2].isalnum()
    if word in ("under", "over", "within") and _ARTICLE.match(text, end):
        return True  # under a $5bn plan, over a 5-year period; "under a million" is below it
    if word == "top":
        return not _is_subject(text, start)
    verbs = _AFTER.get(word)
    if verbs is None:
        return False
    before = _WORD.search(text, max(start - _LONGEST, 0), start)
    return before is not None and before[1].lower() in verbs


def _is_subject(text: str, start: int) -> bool:
    """Say whether a plural stands before the verb: "deaths top 50,000", not "the top 50,000"."""
    before = _WORD.search(text, max(start - _LONGEST, 0), start)
    return before is not None and before[1].endswith("s") and before[1].lower() not in _NO_SUBJECT
