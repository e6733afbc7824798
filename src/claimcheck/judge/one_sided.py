"""Pairs that only one side's scope keeps apart: not compared, and said so."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from claimcheck.judge.agreement import Agreement, agreement
from claimcheck.judge.pairs import how_alike
from claimcheck.judge.timing import Timing, compare_times
from claimcheck.model.claim import Claim
from claimcheck.model.verdict import Comparison, Confidence, Series, Verdict
from claimcheck.model.vocabulary import Metric

_MOST_SCOPES = 40  # of one entity and metric; beyond it the scopes make a table, and its rows are no rivals
_MOST_CLAIMS = 40  # of a series that are looked through for one of the other's time


def with_one_sided(
    shown: Iterable[Series], series: Iterable[Series], metrics: Mapping[str, Metric]
) -> tuple[Series, ...]:
    """Add to each series shown one comparison with each of `series` of its entity and metric whose scope says more.

    Never a conflict: the missing key may be what tells the two apart. At most `possible`.
    """
    subjects: dict[tuple[str, str], list[Series]] = {}
    for one in series:
        subjects.setdefault((one.entity, one.metric), []).append(one)
    return tuple(_compared(one, subjects.get((one.entity, one.metric), ()), metrics[one.metric]) for one in shown)


def _compared(one: Series, rivals: Sequence[Series], metric: Metric) -> Series:
    if not 1 < len(rivals) <= _MOST_SCOPES:
        return one
    found = tuple(_comparisons(one, rivals, metric))
    return one._replace(comparisons=(*one.comparisons, *found)) if found else one


def _comparisons(one: Series, rivals: Sequence[Series], metric: Metric) -> Iterator[Comparison]:
    said = set(one.scope)
    for rival in rivals:
        more = set(rival.scope) - said
        pair = _of_one_time(one, rival, metric) if more and said < set(rival.scope) else None
        if pair:
            yield _judge(*pair, " and ".join(f'"{key}"' for key, _ in sorted(more)), metric)


def _of_one_time(one: Series, rival: Series, metric: Metric) -> tuple[Claim, Claim] | None:
    """The first claims of the two series that may speak of one time."""
    for first in one.claims[:_MOST_CLAIMS]:
        for second in rival.claims[:_MOST_CLAIMS]:
            if compare_times(first, second, metric).timing in {Timing.SAME, Timing.MAYBE_SAME}:
                return first, second
    return None


def _judge(first: Claim, second: Claim, missing: str, metric: Metric) -> Comparison:
    same = agreement(first.value, second.value, metric) is Agreement.AGREE
    verdict = Verdict.AGREES if same else Verdict.NOT_COMPARABLE
    alike = f"{how_alike(first, second, metric)}, though " if same else ""
    reason = f"{alike}only one names the scope {missing}"
    return Comparison(first.id, second.id, verdict, Confidence.POSSIBLE, reason)
