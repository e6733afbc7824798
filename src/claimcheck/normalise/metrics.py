"""The metrics of a vocabulary as a list: searched by words, told from the built-in ones, counted in claims."""

from collections import Counter
from collections.abc import Iterable, Sequence

from claimcheck.model.claim import Claim
from claimcheck.model.listed_metric import ListedMetric, Origin
from claimcheck.model.vocabulary import Metric, Vocabulary
from claimcheck.normalise.folding import name_key
from claimcheck.normalise.measures import default_tolerance
from claimcheck.normalise.names import as_lexicon, spellings_of

_USUAL_DAYS = Metric("", "").comparable_within


def list_metrics(vocabulary: Vocabulary, builtin: Vocabulary, claims: Iterable[Claim]) -> tuple[ListedMetric, ...]:
    """Return every metric in the order of names, with how many of the claims are of it."""
    counts = Counter(claim.metric for claim in claims if claim.known_metric)
    metrics = sorted(vocabulary.metrics.values(), key=lambda metric: metric.name)
    return tuple(_listed(metric, builtin, counts[metric.name]) for metric in metrics)


def search(listed: Iterable[ListedMetric], texts: Sequence[str]) -> tuple[ListedMetric, ...]:
    """Keep the metrics of which one name, label or alias holds all the words, folded as names are, in any order."""
    words = [name_key(word) for text in texts for word in text.split()]
    return tuple(one for one in listed if any(all(word in key for word in words) for key in spellings_of(one.metric)))


def describe_nothing(vocabulary: Vocabulary, texts: Sequence[str]) -> str:
    """Say that no metric has these words in a name, and which is nearest."""
    words = " ".join(texts)
    near = as_lexicon(vocabulary.metrics).suggest(words)
    return f'no metric has a name, label or alias with "{words}"' + (f'; the nearest is "{near.name}"' if near else "")


def _listed(metric: Metric, builtin: Vocabulary, claims: int) -> ListedMetric:
    growth = any(derivation.by == "growth_of" for derivation in metric.derives)
    usual = default_tolerance(metric.unit, is_growth=growth)
    return ListedMetric(
        metric,
        _origin(metric, builtin),
        claims,
        metric.tolerance if metric.tolerance != usual else None,
        metric.comparable_within if metric.comparable_within != _USUAL_DAYS else None,
    )


def _origin(metric: Metric, builtin: Vocabulary) -> Origin:
    known = builtin.metrics.get(metric.name)
    if known is None:
        return Origin.LEDGER
    return Origin.BUILT_IN if known == metric else Origin.CHANGED
