"""One figure met twice: what counts as the same figure, and when the second time is months later."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from claimcheck.judge.outlook import is_outlook
from claimcheck.judge.same_figure import figure
from claimcheck.judge.timing import MONTH, days_of
from claimcheck.model.claim import UNSURE, Claim, DateBasis, Source
from claimcheck.model.quantity import Qualifier, Quantity
from claimcheck.model.verdict import Confidence
from claimcheck.model.when import Span

Figure = tuple[Decimal, Decimal, str]  # low and high end, equal for a point; unit
Articles = Mapping[str, Span]  # by source id: when its article may have been written

_COMMON = {"percent": {Decimal(0), Decimal(100)}, "x": {Decimal(1)}}  # none, the whole, no change: anybody's figures


def written_figure(claim: Claim) -> Figure | None:
    """The figure as written, its hedge left aside: about 80 % and 80 % are one.

    None for what is shared by chance: zero, the whole of something, mere orders of magnitude.
    """
    value = claim.value
    if not isinstance(value, Quantity) or value.qualifier is Qualifier.MAGNITUDE:
        return None
    low, high = figure(value)
    if low == high and low in _COMMON.get(value.unit, {Decimal(0)}):
        return None
    return low.normalize(), high.normalize(), "people" if value.unit == "count" else value.unit


def is_dated_fact(claim: Claim) -> bool:
    """Whether the claim has a date and is neither forecast nor target."""
    return claim.as_of is not None and not is_outlook(claim)


def articles_of(sources: Iterable[Source]) -> Articles:
    """When each article may have been written; those that say nothing of it are left out."""
    dates = ((source.id, source.written or source.published) for source in sources)
    return {name: when for name, when in dates if when is not None}


def is_later_article(first: Claim, second: Claim, articles: Articles) -> bool:
    """Whether the second claim's article may be the later one: an older article re-dates nothing."""
    if first.source == second.source:
        return False
    one, other = articles.get(first.source), articles.get(second.source)
    return one is None or other is None or days_of(other)[1] >= days_of(one)[0]


def days_between(first: Claim, second: Claim) -> int:
    """Days from the last day of the first claim's date to the first of the second's; negative when they overlap."""
    if first.as_of is None or second.as_of is None:
        return -1
    return days_of(second.as_of)[0] - days_of(first.as_of)[1]


def months_later(days: int) -> str:
    """`about 4 months later`, for 45 days or more."""
    return f"about {round(days / MONTH)} months later"


def confidence_by_dates(claims: Iterable[Claim]) -> Confidence:
    """`certain` when every date is stated in its claim and no claim is an estimate or hearsay."""
    sure = all(claim.date_basis is DateBasis.STATED and claim.status not in UNSURE for claim in claims)
    return Confidence.CERTAIN if sure else Confidence.POSSIBLE
