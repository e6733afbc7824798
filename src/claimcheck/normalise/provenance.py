"""What articles and claims say about where they come from, folded so that group can compare it."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from claimcheck.model.claim import Claim, Source
from claimcheck.model.origin import ArticleTrace, ClaimTrace, Traces
from claimcheck.normalise.figures.patterns import Pattern
from claimcheck.normalise.folding import fold, name_key
from claimcheck.normalise.wording import MASK, masked

_LONG_TITLE = 12  # characters of a folded title that tell it from another's
_LONG_WORDS = 24  # of a masked fragment, a Chinese character counting for three: about five words
_HAN_WEIGHT = 3
_HAN = Pattern("[\u3400-\u9fff]")
# Nobody in particular: two articles that credit "analysts" need not mean the same ones.
_NOBODY = Pattern(
    r"(?:an?|the|some|many|several|one|unnamed|anonymous|people|persons?|sources?|insiders?|analysts?|experts?|reports?"
    r"|media|observers?|officials?|critics?|developers?|users?|investors?|researchers?|staff|employees?)\b"
    r"|.{0,20}(?:人士|消息|知情|业内|分析师|专家|媒体|网友|外界|公开|据悉|传闻|报道|用户|开发者)"
)


def traces_of(sources: Iterable[Source], claims: Iterable[Claim]) -> Traces:
    """Fold what all articles and claims say of their origin."""
    return Traces(
        {source.id: _article(source) for source in sources},
        {claim.id: ClaimTrace(_credit(claim.said_by or ""), _own_words(claim.quote or "")) for claim in claims},
    )


def _article(source: Source) -> ArticleTrace:
    title = name_key(source.title)
    return ArticleTrace(
        digest=source.sha256 or "",
        address=address_key(source.url or ""),
        title=title if len(title) >= _LONG_TITLE and not title.startswith("[") else "",
        name=name_key(source.id),
        publisher=name_key(source.publisher or ""),
        cites=tuple((address_key(cited) or name_key(cited), cited) for cited in source.cites),
    )


def address_key(text: str) -> str:
    """An address without scheme, "www.", a closing slash, a query and a fragment; empty when it is none."""
    if not text.lower().startswith(("http://", "https://")):
        return ""
    try:
        parts = urlsplit(text.strip())
    except ValueError:  # a bracket in the host
        return ""
    host = parts.netloc.lower().removeprefix("www.")
    path = parts.path.rstrip("/")
    return f"//{host}{path}" if path else ""  # a bare host is a publisher, not an article


def _credit(said_by: str) -> str:
    plain = fold(said_by)
    return "" if not plain or _NOBODY.match(plain) else name_key(said_by)


def _own_words(quote: str) -> str:
    if len(quote) * _HAN_WEIGHT < _LONG_WORDS:
        return ""
    words = masked(quote)
    length = len(words.replace(MASK, "")) + (_HAN_WEIGHT - 1) * len(_HAN.findall(words))
    return words if length >= _LONG_WORDS else ""
