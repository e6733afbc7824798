"""Two digits before 年 that are a year, 25年净利, 97年回归, or of the Republic's era, 113年营收; 用了25年 is how long.

What lasts is told far more often than a year is shortened, so that the words around have to say that it is one.
"""

from itertools import pairwise

from claimcheck.normalise.figures.kept import Kept
from claimcheck.normalise.figures.patterns import Match, Pattern

_YEAR = "(?:1[01][0-9]|[0-9]{2})"
_YEARS = Pattern(rf"{_YEAR}(?:E?年?[ ]?[-–~至到/、和及与][ ]?{_YEAR}){{0,3}}[ ]?E?年(?!级|龄|[轻货会糕夜味薪检终])")
_DIGITS = Pattern("[0-9]+")
# What lasts so long, or is told by how long.
_LASTING = Pattern(
    "(?:[用花等耗费干住活过隔需要满逾超近约达长久共为每这那后了]|[历费用耗]时|历经|经过|过去|过往|最近|连续|持续|未来|今后|从业"
    "|工作|持股|上市|成立|任职|入行|经营|运营|执教|执掌|结婚|分别|整整|至少|最[多少长]|不到|不足|将近|接近|累计|有期徒刑|合同期?|有效期"
    "|还有|已有|已经)[ ]?$"
)
# Of a firm's year: after these a number of years is rare, after those below it is common.
_ACCOUNTS = Pattern(
    "(?:全年)?(?:实现|公司|我们|预[计测期]|有望|分别)?(?:归母|扣非|净利|营收|营业[收总利]|业绩|毛利|同比|同期|年报|中报|[一三]季报|半年报"
    "|EPS|PE|PB|PS|ROE|Q[1-4]|H[12]|市盈率|每股收益|[一二三四]季度?|[上下]半年|前[一二三]季|股东回报|资本开支|分红|股息|派息)"
    r"|(?:实现|有望|全年)|[ ]?[0-9]{1,3}(?:\.[0-9]{1,2})?[ ]?[倍xX]?[ ]?(?:PE|PB|PS|市盈率)"
)
_FOLD = Pattern("[^,。;!?0-9]{0,8}[0-9一二三四五六七八九十两几]{0,4}[余多]?(?:倍|番)")
_TRADE = Pattern(
    "(?:预[计测期]|将[达有为迎至]|收入|利润|费用|盈利|销[量售]|出货|产[量能]|装机|新增|订单|交付|市占|渗透率|增速|目标|行业|全球|国内|我国"
    "|全国|海外|公司)(?!经验)"
)
_LIFE = Pattern("出生|生人|生(?=[,。、;的)]|$)|(?:大学|高中|本科|研究生)?毕业(?!后|典礼)|入学|入伍|入职|参军|高考|春晚")
_EVENT = Pattern(
    "(?:[亚美欧]洲|全球|国际|北京|伦敦|东京|里约|巴黎|长江|特大|香港|澳门|中国)?(?:回归|金融危机|金融风暴|次贷|世界杯|欧洲杯|亚洲杯"
    "|奥运|亚运|冬奥|世博|非典|新冠|疫情|汶川|唐山|洪水|抗洪|股灾|熔断|南巡|苏联解体|入世)"
)
_AGAINST = Pattern("(?:较|对应|展望|截[至止]|早在|[始建成立生]于|预[计测]|相比)[ ]?$")
_NO_YEAR = frozenset("前后内间里来多半以之的时历长期就才")
_FIRST, _LAST = 10, 39  # of this century, where nothing but the row or an account says that they are years
_BEFORE = 5  # characters


def short_year(text: str, at: int) -> Kept | None:
    """Say whether the digits at `at` are one short year or several, by the words around them."""
    match = _YEARS.match(text, at)
    if match is None or text[at - 1 : at] == ".":
        return None
    years = [int(year) for year in _DIGITS.findall(match[0])]
    rising = all(first < second <= first + 10 for first, second in pairwise(years))
    if not rising or not (text[at] == "0" or _is_told(text, match, years)):
        return None
    return Kept(at, match.end(), "date")


def _is_told(text: str, match: Match, years: list[int]) -> bool:
    start, end = match.span()
    if text[end : end + 1] in _NO_YEAR or _LASTING.search(text, max(start - _BEFORE, 0), start):
        return False
    recent = all(_FIRST <= year <= _LAST or year >= 100 for year in years)
    against = _AGAINST.search(text, max(start - _BEFORE, 0), start) is not None
    if recent and (account := _ACCOUNTS.match(text, end)):
        return against or years[0] % 10 != 0 or not _FOLD.match(text, account.end())
    if len(years) > 1 or years[0] % 5 or against:
        row = len(years) > 1 and all(second == first + 1 for first, second in pairwise(years))
        if recent and (_TRADE.match(text, end) or row or (against and years[0] % 5)):
            return True
    return len(match[0]) == len("97年") and bool(_LIFE.match(text, end) or _EVENT.match(text, end))
