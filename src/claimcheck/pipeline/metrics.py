"""Load, normalise, and list the vocabulary itself."""

from collections.abc import Sequence

from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.model.ledger import Ledger
from claimcheck.model.raw import NO_VOCABULARY
from claimcheck.model.report import Report
from claimcheck.normalise.metrics import describe_nothing, list_metrics, search
from claimcheck.normalise.vocabulary import build_vocabulary


def metrics(ledger: Ledger | None, texts: Sequence[str]) -> Report:
    """The metrics with all the words of `texts` in one of their names; without a ledger the built-in ones alone."""
    builtin, _ = build_vocabulary(builtin_vocabulary(), NO_VOCABULARY)
    vocabulary = ledger.vocabulary if ledger else builtin
    found = search(list_metrics(vocabulary, builtin, ledger.claims if ledger else ()), texts)
    notes = [] if ledger else ["no ledger here: these are the built-in metrics alone"]
    if not found:
        notes.append(describe_nothing(vocabulary, texts))
    return Report("metrics", ledger, metrics=found, notes=tuple(notes))
