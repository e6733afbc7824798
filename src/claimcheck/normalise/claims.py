"""Claims: each raw claim read against the vocabulary, its faults recorded at their places."""

from collections.abc import Callable, Iterable, Mapping

from claimcheck.model.claim import Claim, DateBasis, Derived, Source, Status, Words
from claimcheck.model.place import Place, Scalar
from claimcheck.model.quantity import Quantity
from claimcheck.model.raw import Defect, RawClaim, RawDerivation, RawRemains, RawValue
from claimcheck.model.vocabulary import Behaviour, Metric, Vocabulary
from claimcheck.model.when import Span
from claimcheck.normalise.curly_quotes import CURLY_QUOTES, in_curly_quotes
from claimcheck.normalise.dates import is_rough, read_date
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.figure_field import ValueFaultError
from claimcheck.normalise.periods import read_period
from claimcheck.normalise.speller import Speller
from claimcheck.normalise.units import describe_misfit, fits, own_units
from claimcheck.normalise.values import read_claim_value

ROUGH_DATE = "a date is told roughly"  # so that nothing certain comes of it


class ClaimReader:
    """Reads claims one by one in file order; `defects` collects what did not fit, with its place."""

    def __init__(
        self, vocabulary: Vocabulary, sources: Iterable[Source], *, entities_listed: bool, compared: bool = True
    ) -> None:
        """Read against this vocabulary; unknown entities are reported only where the ledger lists its own.

        What text values mean to each other is read only where they are `compared`.
        """
        self.defects: list[Defect] = []
        self._sources: Mapping[str, Source] = {source.id: source for source in sources}
        self._names = Speller(vocabulary, self.defects, entities_listed=entities_listed, compared=compared)
        self._own_units = own_units(vocabulary.metrics.values())

    def read(self, raw: RawClaim) -> Claim | None:
        """Return the claim, or None when its value or date cannot be read: that defect says the claim is lost."""
        claim_id = full_id(raw.id.text, raw.source)
        entity = self._names.entity(raw.entity, claim_id)
        metric_name, metric = self._names.metric(raw.metric, claim_id)
        scope = self._names.scope(raw.scope, claim_id)
        value = self._value(raw.value, metric, claim_id)
        when = self._date(raw, claim_id)
        if value is None or when is None:
            return None
        content, ambiguity = value
        if raw.as_of and is_rough(raw.as_of.text) and not _is_timeless(metric):
            ambiguity = ambiguity or ROUGH_DATE
        return Claim(
            id=claim_id,
            source=raw.source,
            place=raw.place,
            places=_places(raw, self._names.scope_key),
            text=raw.text.text,
            entity=entity,
            metric=metric_name,
            known_metric=metric is not None,
            value=content,
            as_of=when[0],
            date_basis=when[1],
            status=Status(raw.status),
            scope=scope,
            quote=_text(raw.quote),
            line=raw.line,
            said_by=_text(raw.said_by),
            note=_text(raw.note),
            derived=_derived(raw.derived, raw.source),
            over_months=read_period(dict(scope)["period"]) if "period" in dict(scope) else None,
            ambiguity=ambiguity,
        )

    def check(self, raw: RawRemains) -> None:
        """Record the faults of what remains of a lost claim. Without a metric nothing says how to read its value."""
        if raw.entity:
            self._names.entity(raw.entity, raw.claim)
        metric = self._names.metric(raw.metric, raw.claim)[1] if raw.metric else None
        if metric and raw.value:
            self._value(raw.value, metric, raw.claim)
        if raw.as_of:
            self._stated(raw.as_of, raw.claim)

    def _value(
        self, raw: RawValue, metric: Metric | None, claim_id: str | None
    ) -> tuple[Quantity | Span | Words, str] | None:
        try:
            value = read_claim_value(raw, metric, self._own_units)
        except ValueFaultError as fault:
            self._report(fault.rule, fault.place, _reason(fault, raw.text), claim_id, lost=True)
            return None
        if isinstance(value.content, str):
            return self._names.words(value.content), ""
        if isinstance(value.content, Span) and is_rough(value.content.text):
            return value.content, ROUGH_DATE
        if isinstance(value.content, Quantity) and metric and not fits(value.content.unit, metric):
            self._report("wrong-unit", (raw.unit or raw).place, describe_misfit(value.content, metric), claim_id)
        return value.content, value.ambiguity

    def _date(self, raw: RawClaim, claim_id: str) -> tuple[Span | None, DateBasis] | None:
        source = self._sources.get(raw.source)
        if raw.as_of is not None:
            span = self._stated(raw.as_of, claim_id)
            return (span, DateBasis.STATED) if span else None
        if source and source.written:
            return source.written, DateBasis.WRITTEN
        if source and source.published:
            return source.published, DateBasis.PUBLISHED
        return None, DateBasis.NONE

    def _stated(self, written: Scalar, claim_id: str | None) -> Span | None:
        try:
            return read_date(written.text)
        except UnreadableError as error:
            self._report("bad-date", written.place, str(error), claim_id, lost=True)
            return None

    def _report(self, rule: str, place: Place, message: str, claim_id: str | None, *, lost: bool = False) -> None:
        self.defects.append(Defect(rule, place, message, claim=claim_id, lost=lost))


def _reason(fault: ValueFaultError, written: Scalar | None) -> str:
    """The fault in words; of a figure in curly quotes that it is these which cannot be read."""
    if fault.rule == "bad-value" and written is not None and in_curly_quotes(written.text):
        return f'cannot read "{written.text}": {CURLY_QUOTES}'
    return str(fault)


def _is_timeless(metric: Metric | None) -> bool:
    """Whether the date of a claim says nothing of its value: a fact, but for one of several."""
    return metric is not None and metric.behaviour is Behaviour.FACT and not metric.multivalued


def full_id(written: str, source: str) -> str:
    """Return the full id, source-id/claim-id, of an id written inside this source."""
    return written if "/" in written else f"{source}/{written}"


def _derived(raw: RawDerivation | None, source: str) -> Derived | None:
    return Derived(raw.by.text, tuple(full_id(of.text, source) for of in raw.of)) if raw else None


def _text(scalar: Scalar | None) -> str | None:
    return scalar.text if scalar else None


def _places(raw: RawClaim, scope_key: Callable[[str], str]) -> dict[str, Place]:
    fields: dict[str, Scalar | RawValue | None] = {
        "id": raw.id,
        "text": raw.text,
        "entity": raw.entity,
        "metric": raw.metric,
        "value": raw.value,
        "unit": raw.value.unit,
        "quote": raw.quote,
        "as_of": raw.as_of,
        "said_by": raw.said_by,
        "note": raw.note,
        "derived": raw.derived.by if raw.derived else None,
    }
    places = {name: written.place for name, written in fields.items() if written is not None}
    return places | {f"scope.{scope_key(key.text)}": value.place for key, value in raw.scope}
