"""Numbers in brackets that count nothing: the code of a stock, (600519.SH), and a day or month told twice, 今(27)日."""

from claimcheck.normalise.figures.kept import Kept
from claimcheck.normalise.figures.patterns import Pattern

_EXCHANGE = "(?:SH|SZ|SS|SSE|SZSE|BJ|HK|HKEX|TW|TWO|TT|T|TYO|JP|KS|KQ|SI|KL|BK|NS|BO|CH)"
_CODE = Pattern(rf"[0-9]{{1,6}}[ ]?[.,、:·-][ ]?{_EXCHANGE}(?=\))")
_BARE_CODE = Pattern(r"[1-9][0-9]{3,5}(?=\))")
# Behind these a number in brackets is an amount: 净利润(2330), 人数(1200).
_TOLD = Pattern("(?:[数量额值率价人计共总约润损亏入支费税债款积]|[净毛盈纯]利)\\($")
_YEAR = ("19", "20")
_DAY = Pattern(r"[0-9]{1,2}(?:[、,及和至~-][0-9]{1,2}){0,3}\)[两]?日")
_DAY_BEFORE = Pattern(
    "(?:[今昨明前后翌隔当次]|[今昨明当][天早晚晨]|(?:周|星期|礼拜)[一二三四五六日天]|周末|上午|下午|中午|晚间|凌晨)"
    "[ ]?\\($"
)
_MONTH = Pattern(r"[0-9]{1,2}\)月(?!内|租|薪)")
_YEAR_TOLD = Pattern(r"[0-9]{2,4}\)年")
_LONGEST = 5  # characters of 星期三 and the bracket


def bracketed(text: str, at: int) -> Kept | None:
    """Say what the digits at `at`, right behind a bracket that opens, are when they are a code or a date."""
    if code := _CODE.match(text, at):
        return Kept(at, code.end(), "identifier")
    before = text[at - 2 : at - 1] if at > 1 else ""
    if not "\u4e00" <= before <= "\u9fff":
        return None
    if (bare := _BARE_CODE.match(text, at)) and not (_is_year(bare[0]) or _TOLD.search(text, max(at - 3, 0), at)):
        return Kept(at, bare.end(), "identifier")
    told = (
        (_DAY.match(text, at) if _DAY_BEFORE.search(text, max(at - _LONGEST, 0), at) else None)
        or (_MONTH.match(text, at) if before in "本上下今次当" else None)
        or (_YEAR_TOLD.match(text, at) if before in "今去明前后本" else None)
    )
    return Kept(at, told.end(), "date") if told else None


def _is_year(digits: str) -> bool:
    return len(digits) == len("2024") and digits.startswith(_YEAR)
