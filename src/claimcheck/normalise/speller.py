"""One spelling for every name of a ledger: of its metrics, its entities and its scopes."""

from claimcheck.model.claim import Extent, Words
from claimcheck.model.place import Scalar
from claimcheck.model.raw import Defect
from claimcheck.model.vocabulary import Metric, Vocabulary
from claimcheck.normalise.curly_quotes import in_curly_quotes
from claimcheck.normalise.folding import fold, name_key, without_article
from claimcheck.normalise.lookalikes import describe_look_alikes
from claimcheck.normalise.names import as_lexicon, describe_unknown, find_entity, find_metric
from claimcheck.normalise.periods import read_period

# Names that get a suggestion; past so many distinct unknown ones the vocabulary is missing, not misspelt.
_SUGGESTIONS = 100
_SHORT = 4  # letters of a name that an article may make another
# "None of the banks" is not "none" told more fully.
_NO_NAME = frozenset({Extent.NONE, Extent.ALMOST_NONE, Extent.UNKNOWN})


class Speller:
    """Gives each name its canonical spelling: the vocabulary's, else the first one met in the ledger."""

    def __init__(
        self, vocabulary: Vocabulary, defects: list[Defect], *, entities_listed: bool, compared: bool = True
    ) -> None:
        """Add unknown names to `defects`; entities only where the ledger lists its own, or for odd letters and quotes.

        Of text values that are not `compared` nothing is read but their words.
        """
        self._vocabulary = vocabulary
        self._defects = defects
        self._entities_listed = entities_listed
        self._compared = compared
        self._first: dict[tuple[str, str], str] = {}
        self._metrics: dict[str, tuple[str, Metric | None]] = {}
        self._entities: dict[str, tuple[str, bool]] = {}
        self._keys: dict[str, str] = {}
        self._values: dict[str, Words] = {}
        self._scope_values: dict[str, str] = {}
        self._messages: dict[tuple[str, str], str] = {}

    def metric(self, written: Scalar, claim: str | None) -> tuple[str, Metric | None]:
        """Return the metric's canonical name and the metric; None and a defect when there is none."""
        found = self._metrics.get(written.text)
        if found is None:
            metric = find_metric(self._vocabulary, written.text)
            name = metric.name if metric else self._first_spelling("metric", written.text)
            found = self._metrics[written.text] = (name, metric)
        if found[1] is None:
            self._report("metric", written, claim)
        return found

    def entity(self, written: Scalar, claim: str | None) -> str:
        """Return the entity's canonical name."""
        found = self._entities.get(written.text)
        if found is None:
            entity = find_entity(self._vocabulary, written.text)
            name = entity.name if entity else self._first_spelling("entity", written.text)
            odd = entity is None and (self._entities_listed or _is_odd(written.text))
            found = self._entities[written.text] = (name, odd)
        if found[1]:
            self._report("entity", written, claim)
        return found[0]

    def scope(self, pairs: tuple[tuple[Scalar, Scalar], ...], claim: str) -> tuple[tuple[str, str], ...]:
        """Return the scope sorted by key, keys and values in one spelling; a second value for a key is a defect."""
        scope: dict[str, str] = {}
        for key, value in pairs:
            name = self.scope_key(key.text)
            content = self._period(value.text) if name == "period" else self.scope_value(value.text)
            if scope.setdefault(name, content) != content:
                message = f'scope has two values for "{name}": "{scope[name]}" and "{value.text}"'
                self._defects.append(Defect("bad-value", value.place, message, claim=claim))
        return tuple(sorted(scope.items()))

    def scope_key(self, text: str) -> str:
        """Fold the key of a scope, to the first spelling of it in the ledger."""
        folded = self._keys.get(text)
        if folded is None:
            folded = self._keys[text] = fold(self._first_spelling("key", text))
        return folded

    def scope_value(self, text: str) -> str:
        """Return the canonical name of a known entity, else the first spelling of these words in the ledger."""
        found = self._scope_values.get(text)
        if found is None:
            entity = find_entity(self._vocabulary, text)
            found = self._scope_values[text] = (
                entity.name if entity else " ".join(self._first_spelling("scope", text).split())
            )
        return found

    def _period(self, text: str) -> str:
        """Return the first spelling of this length of time: yoy, 同比 and "one year" are one."""
        months = read_period(text)
        return self.scope_value(text) if months is None else self._first.setdefault(("period", str(months)), text)

    def words(self, text: str) -> Words:
        """Read a text value; a known entity by its canonical name, so that its aliases compare equal."""
        found = self._values.get(text)
        if found is None:
            entity = find_entity(self._vocabulary, text)
            spelled = entity.name if entity else self._first_spelling("value", text)
            found = self._values[text] = self._sense(text, spelled) if self._compared else Words(text, fold(spelled))
        return found

    def _sense(self, text: str, spelled: str) -> Words:
        from claimcheck.normalise.extent import extent_of
        from claimcheck.normalise.gist import gist_of

        extent = extent_of(fold(spelled))
        if extent in _NO_NAME:
            return Words(text, fold(spelled), extent)
        gist = gist_of(spelled, self._canonical)
        return Words(text, fold(spelled), extent, gist.names, gist.turns)

    def _canonical(self, folded: str) -> str:
        """Fold the canonical name of a known entity; any other text stays."""
        entity = find_entity(self._vocabulary, folded)
        return fold(entity.name) if entity else folded

    def _first_spelling(self, kind: str, text: str) -> str:
        bare = without_article(text)
        same = " " in bare or len(bare) > _SHORT  # The Who is not WHO
        return self._first.setdefault((kind, name_key(bare if same else text)), text)

    def _report(self, kind: str, written: Scalar, claim: str | None) -> None:
        message = self._messages.get((kind, written.text))
        if message is None:
            message = self._messages[kind, written.text] = self._describe(kind, written.text)
        self._defects.append(Defect(f"unknown-{kind}", written.place, message, claim=claim))

    def _describe(self, kind: str, name: str) -> str:
        if len(self._messages) >= _SUGGESTIONS:
            return f'unknown {kind} "{name}"'
        if kind == "metric":
            return describe_unknown(kind, name, as_lexicon(self._vocabulary.metrics))
        return describe_unknown(kind, name, as_lexicon(self._vocabulary.entities))


def _is_odd(name: str) -> bool:
    """Whether a name is most likely another one than its author meant."""
    return bool(describe_look_alikes(name)) or in_curly_quotes(name)
