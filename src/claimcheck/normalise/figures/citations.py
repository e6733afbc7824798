"""Numbers by which laws and papers are cited, calls are made and cards are known: 42 U.S.C. § 1983, 020 7946 0958."""

from claimcheck.normalise.figures.kept import Kept
from claimcheck.normalise.figures.patterns import Pattern

_CITED = Pattern(
    r"[0-9]{1,4} (?:U\. ?S\. ?C\.(?: ?A\.)?|U\.?S\.?C|C\. ?F\. ?R\.|CFR|U\. ?S\.|F\. ?(?:2d|3d|4th)|F\. ?Supp\."
    r"(?: ?[23]d)?|S\. ?Ct\.|L\. ?Ed\. ?2d|Fed\. ?Reg\.|Stat\.)(?: ?§{1,2})? ?[0-9][0-9A-Za-z]{0,6}"
    r"(?:[.-][0-9A-Za-z]{1,6}){0,4}(?:\([0-9A-Za-z]{1,4}\)){0,5}"
)
_CALLED = Pattern(
    r"0[0-9]{2,4}[ ][0-9]{3,4}[ ][0-9]{3,4}(?![0-9])|[0-9]{4}(?:[ ][0-9]{4}){3}(?![0-9]|[ ][0-9])"
    r"|(?<![0-9])[2-9][0-9]{2}-[0-9]{4}(?![0-9]| ?(?:[A-Za-z]|[\u4e00-\u9fff]))"
)
_ACCOUNT = Pattern(r"[A-Z]{2}[0-9]{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?(?![A-Za-z0-9])")
_EMERGENCY = Pattern(
    r"(?:911|999|112|988|101|311)(?![0-9]|[.,][0-9]| (?:[a-z]{2,20}s|people|more|men|women|of)(?![a-z])|[-%])"
)
_CALLS = Pattern(
    r"(?<![A-Za-z])(?:(?:[Cc]all|[Dd]ial|[Rr]ing|[Pp]hone)(?:s|ed|ing|led|ling|d)?|rang|(?:calls?|dispatch) to) $"
)
_HOTLINE = Pattern("(?:110|119|120|122|911)(?![0-9个次分万多余天年人元块%]|[.,][0-9])")
_HOTLINE_ENDS = frozenset("打拨了")
_HOTLINE_CALLED = Pattern("[打拨]了?$")
_BILL = Pattern(r"(?<![A-Za-z.])(?:H\. ?R|S|A\. ?B|S\. ?B|(?:H|S)\. ?(?:J|Con)?\.? ?Res)\. $")
_LONGEST = 16  # characters before a number that may say that it is called


def citation(text: str, at: int, end: int) -> Kept | None:
    """Say whether the digits [at, end) begin a citation, the number of a call or of a card."""
    follower = text[end : end + 1]
    if follower == " " and text[end + 1 : end + 2] in "UCFSL" and (cited := _CITED.match(text, at)):
        return Kept(at, cited.end(), "reference")
    if follower in " -" and end - at in (3, 4, 5) and (called := _CALLED.match(text, at)):
        return Kept(at, called.end(), "phone")
    if end - at == len("911") and _EMERGENCY.match(text, at) and _CALLS.search(text, max(at - _LONGEST, 0), at):
        return Kept(at, end, "phone")
    before = text[at - 1 : at]
    if before in _HOTLINE_ENDS and _HOTLINE_CALLED.search(text, max(at - 2, 0), at) and _HOTLINE.match(text, at):
        return Kept(at, end, "phone")
    bill = before == " " and text[at - 2 : at] == ". " and _BILL.search(text, max(at - _LONGEST, 0), at)
    return Kept(at, end, "reference") if bill else None


def account_end(text: str, at: int) -> int:
    """Give the end of the account number (ISO 13616) whose country stands at `at`, 0 where there is none."""
    match = _ACCOUNT.match(text, at)
    return match.end() if match else 0
