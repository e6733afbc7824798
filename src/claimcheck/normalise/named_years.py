"""Years that two calendar years share, or that have a name: 2021-22, FY2024/25, the 2024-25 season, 2023-24财年."""

from claimcheck.normalise.days import full_year
from claimcheck.normalise.figures.patterns import Match, Pattern

_KINDS = "fiscal|financial|school|academic|marketing|crop|tax"
LEAD = rf"(?:fy ?|(?:{_KINDS})(?: year)? |season )"
KIND = rf" (?:(?:{_KINDS}) year|season)"
HAN_KIND = "(?:财年|财政年度|会计年度|学年度?|赛季|年度)"
_FISCAL = Pattern(
    r"(?<![a-z])(?:fye?(?![a-z])|(?:fiscal|financial)(?! year (?:ended|ending)\b))|财年|财季|财政年|会计年"
)
_LAST = ("年", "度", "季", "r", "n")  # of the kinds
_SIGNS = ("y", "f", "season")  # of the leads
_LABELLED = Pattern(
    rf"(?:the )?(?P<lead>{LEAD})?'?(?P<first>[12][0-9]{{3}}|[0-9]{{2}})"
    rf"(?: ?[-/—] ?(?:fy ?)?'?(?P<last>[12][0-9]{{3}}|[0-9]{{2}}))?(?P<kind>{KIND}|年?{HAN_KIND})?"
)


def is_fiscal(text: str) -> bool:
    """Say whether a folded date counts in a company's own years: FY2023, Q3 FY24, 2023财年."""
    return ("f" in text or "年" in text or "季" in text) and _FISCAL.search(text) is not None


def are_following(year: int, digits: str) -> bool:
    """Say whether two digits are those of the year after `year`: 2021-22, 1999-00."""
    return len(digits) == 2 and int(digits) == (year + 1) % 100


def is_shared_year(year: str, digits: str) -> bool:
    """Say whether `digits` behind a year are those of the next one and no month: 2009-10 is October 2009."""
    return are_following(int(year), digits) and not 1 <= int(digits) <= 12


def write_out(text: str) -> str:
    """Put a folded text that is nothing but years with a name in plain ones: FY24/25 is 2024/2025, 2024赛季 is 2024.

    Two years where the second follows the first, or comes later: FY2023-25 is 2023 to 2025.
    """
    if text[-1:] not in _LAST and not any(sign in text for sign in _SIGNS):  # most dates: nothing is compiled for them
        return text
    found = _LABELLED.fullmatch(text)
    if not found or not (found["lead"] or found["kind"]):
        return text
    first = f"{full_year(found['first']):04}"
    if not found["last"]:
        return first if len(found["first"]) == 4 and found["kind"] else text
    last = _last(first, found)
    return f"{first}/{last}" if int(last) > int(first) else text


def _last(first: str, found: Match) -> str:
    """The last year in full: of the century of the first, or of the next one in 1999-00."""
    if len(found["last"]) == 4:
        return found["last"]
    if are_following(int(first), found["last"]):
        return f"{int(first) + 1:04}"
    return first[:2] + found["last"]
