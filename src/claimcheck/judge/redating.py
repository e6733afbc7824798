"""Figures that come back under a date months later."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from claimcheck.judge.agreement import Agreement, agreement
from claimcheck.judge.pairs import time_order
from claimcheck.judge.repeats import Articles, Figure, days_between, is_later_article, written_figure
from claimcheck.judge.timing import Timing, days_of
from claimcheck.judge.together import timing_as_dated
from claimcheck.model.claim import Claim
from claimcheck.model.vocabulary import Behaviour, Metric

_MONTHS = 60  # days from one date to the other, included: two months
_EARLIEST = 5  # claims of one figure that a later one is held against: cost stays linear
_BETWEEN = 50  # claims looked through for another value meanwhile: cost stays linear


class Redated(NamedTuple):
    """A figure and where it comes back; `meanwhile` is a claim dated between the two that has another figure."""

    first: Claim
    later: tuple[Claim, ...]
    meanwhile: Claim | None = None


def redated(claims: Sequence[Claim], metric: Metric, articles: Articles) -> Iterator[Redated]:
    """Yield each figure that claims of one series, dated and of what is, repeat from another article months later."""
    series = sorted(claims, key=time_order)
    places = {claim.id: number for number, claim in enumerate(series)}
    for alike in _by_figure(series).values():
        pairs = [(first, later) for later in alike if (first := _first(alike, later, metric, articles))]
        if pairs:
            first, later = pairs[0]
            start = places[first.id] + 1
            between = series[start : min(places[later.id], start + _BETWEEN)]
            laters = tuple(claim for _, claim in pairs)
            yield Redated(first, laters, _other(between, first, later, metric))


def _by_figure(claims: Sequence[Claim]) -> Mapping[Figure, list[Claim]]:
    found: dict[Figure, list[Claim]] = {}
    for claim in claims:
        figure = written_figure(claim)
        if figure:
            found.setdefault(figure, []).append(claim)
    return found


def _first(alike: Sequence[Claim], later: Claim, metric: Metric, articles: Articles) -> Claim | None:
    """The earliest claim that the later one repeats."""
    earlier = (claim for claim in alike[:_EARLIEST] if is_later_article(claim, later, articles))
    return next((claim for claim in earlier if _is_months_later(claim, later, metric)), None)


def _is_months_later(first: Claim, later: Claim, metric: Metric) -> bool:
    """Levels: two months from the last day of the one to the first of the other. Flows: from start to start."""
    if first.as_of is None or later.as_of is None:
        return False
    if metric.behaviour is not Behaviour.FLOW:
        return days_between(first, later) >= _MONTHS
    apart = days_of(later.as_of)[0] - days_of(first.as_of)[0]
    return apart >= _MONTHS and timing_as_dated(first, later, metric) is Timing.DIFFERENT


def _other(between: Sequence[Claim], first: Claim, later: Claim, metric: Metric) -> Claim | None:
    """A claim dated wholly between the two whose value cannot be theirs."""
    return next(
        (
            claim
            for claim in between
            if days_between(first, claim) > 0
            and days_between(claim, later) > 0
            and agreement(first.value, claim.value, metric) is Agreement.DIFFER
            and agreement(later.value, claim.value, metric) is Agreement.DIFFER
        ),
        None,
    )
