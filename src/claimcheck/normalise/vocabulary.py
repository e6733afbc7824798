"""The vocabulary: the built-in metrics, extended and overridden key by key by the ledger's own."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from claimcheck.model.place import Scalar, Spot
from claimcheck.model.raw import Defect, RawEntity, RawMetric, RawVocabulary
from claimcheck.model.vocabulary import Behaviour, Derivation, Entity, Metric, ValueType, Vocabulary
from claimcheck.normalise.errors import UnreadableError
from claimcheck.normalise.folding import name_key, name_keys
from claimcheck.normalise.measures import default_tolerance, read_days_apart, read_tolerance
from claimcheck.normalise.names import Lexicon, describe_unknown
from claimcheck.normalise.spellings import Entry, add_bare_names, index_spellings
from claimcheck.normalise.units import read_unit, written_unit

Raw = TypeVar("Raw", RawMetric, RawEntity)
Read = TypeVar("Read")

_OVERRIDABLE = ("label", "type", "unit", "behaviour", "tolerance", "comparable_within", "multivalued", "additive")
_DERIVATIONS = ("growth_of", "ratio_of", "share_of", "sum_of", "rank_by")


def build_vocabulary(builtin: RawVocabulary, own: RawVocabulary) -> tuple[Vocabulary, list[Defect]]:
    """Join the two vocabularies; the ledger's own names win over built-in aliases.

    What cannot be read becomes a defect at its place and is left as if unsaid; a name that stands for two things
    becomes one too, and stays with the first.
    """
    defects: list[Defect] = []
    metrics = _metrics(builtin.metrics, own.metrics, defects)
    entities = _entities(builtin.entities, own.entities, defects)
    pins = (tuple(tuple(claim.text for claim in pin) for pin in pins) for pins in (own.together, own.apart))
    return Vocabulary(metrics, entities, *pins), defects


def _metrics(builtin: Iterable[RawMetric], own: Iterable[RawMetric], defects: list[Defect]) -> Lexicon[Metric]:
    entries = _entries("metric", builtin, own, defects)
    merged: dict[str, RawMetric] = {}
    for entry, raw in entries:
        merged[entry.name] = _lay_over(merged[entry.name], raw) if entry.name in merged else raw
    spellings, clashes = index_spellings("metric", [entry for entry, _ in entries])
    defects += clashes
    metrics = [_metric(name, raw, defects) for name, raw in merged.items()]
    for metric, key in zip(metrics, name_keys([metric.label for metric in metrics]), strict=True):
        spellings.setdefault(key, metric.name)
    known = Lexicon(metrics, spellings)
    return Lexicon((_with_derivations(metric, merged[metric.name], known, defects) for metric in metrics), spellings)


def _entries(kind: str, builtin: Iterable[Raw], own: Iterable[Raw], defects: list[Defect]) -> list[tuple[Entry, Raw]]:
    """Give each description its canonical name: the built-in spelling of a name that is built in."""
    entries = [(Entry(raw, raw.name.text, own=False), raw) for raw in builtin]
    canonical = dict(
        zip(name_keys([entry.name for entry, _ in entries]), (entry.name for entry, _ in entries), strict=True)
    )
    written: dict[str, Scalar] = {}
    for raw in own:
        key = name_key(raw.name.text)
        if written.setdefault(key, raw.name) is raw.name:
            entries.append((Entry(raw, canonical.get(key, raw.name.text), own=True), raw))
        else:
            spot = Spot(written[key].place, "first here")
            defects.append(
                Defect("duplicate-id", raw.name.place, f'{kind} "{raw.name.text}" is described twice', (spot,))
            )
    return entries


def _lay_over(below: RawMetric, above: RawMetric) -> RawMetric:
    said = {field: getattr(above, field) for field in _OVERRIDABLE if getattr(above, field) is not None}
    return below._replace(aliases=below.aliases + above.aliases, derives=above.derives or below.derives, **said)


def _metric(name: str, raw: RawMetric, defects: list[Defect]) -> Metric:
    unit = _read(raw.unit, read_unit, defects)
    growth = any(by == "growth_of" for by, _ in raw.derives)
    days = _read(raw.comparable_within, read_days_apart, defects)
    return Metric(
        name=name,
        label=raw.label.text if raw.label else name.replace("_", " "),
        aliases=tuple(alias.text for alias in raw.aliases),
        type=ValueType(raw.type or ValueType.QUANTITY),
        unit=unit,
        behaviour=Behaviour(raw.behaviour or Behaviour.LEVEL),
        tolerance=_read(raw.tolerance, read_tolerance, defects) or default_tolerance(unit, is_growth=growth),
        comparable_within=30 if days is None else days,
        multivalued=bool(raw.multivalued),
        additive=bool(raw.additive),
        written_unit=written_unit(raw.unit.text) if raw.unit and unit else None,
    )


def _read(scalar: Scalar | None, reader: Callable[[str], Read], defects: list[Defect]) -> Read | None:
    if scalar is None:
        return None
    try:
        return reader(scalar.text)
    except UnreadableError as error:
        defects.append(Defect("bad-value", scalar.place, str(error)))
        return None


def _with_derivations(metric: Metric, raw: RawMetric, known: Lexicon[Metric], defects: list[Defect]) -> Metric:
    if not raw.derives:
        return metric
    derives = [_derivation(by, operands, raw.name, known, defects) for by, operands in raw.derives]
    return metric._replace(derives=tuple(filter(None, derives)))


def _derivation(
    by: str, operands: tuple[Scalar, ...], name: Scalar, known: Lexicon[Metric], defects: list[Defect]
) -> Derivation | None:
    if by not in _DERIVATIONS:
        message = f'"{by}" is no derivation; known are {", ".join(_DERIVATIONS)}'
        defects.append(Defect("bad-value", operands[0].place if operands else name.place, message))
        return None
    found = [(operand, known.find(operand.text)) for operand in operands]
    defects.extend(_unknown("metric", operand, known) for operand, metric in found if metric is None)
    metrics = tuple(metric.name for _, metric in found if metric is not None)
    return Derivation(by, metrics) if metrics and len(metrics) == len(operands) else None


def _entities(builtin: Iterable[RawEntity], own: Iterable[RawEntity], defects: list[Defect]) -> Lexicon[Entity]:
    entries = _entries("entity", builtin, own, defects)
    listed = [(entry, raw) for entry, raw in entries if entry.own]
    spellings, clashes = index_spellings("entity", [entry for entry, _ in listed])
    defects += clashes
    places = [(entry, raw) for entry, raw in entries if not entry.own and name_key(entry.name) not in spellings]
    spellings = index_spellings("entity", [entry for entry, _ in places])[0] | spellings
    add_bare_names(spellings, [entry for entry, _ in (*listed, *places)])
    known = Lexicon([Entity(entry.name) for entry, _ in (*places, *listed)], spellings)
    entities = [_entity(entry, raw, known, defects) for entry, raw in (*places, *listed)]
    round_about = _circles({entity.name: entity.part_of for entity in entities})
    for entity, (_, raw) in zip(entities, (*places, *listed), strict=True):
        if entity.name in round_about and raw.part_of:
            message = f'"{entity.name}" is part of itself, by way of "{entity.part_of}"'
            defects.append(Defect("bad-value", raw.part_of.place, message))
    return Lexicon([one._replace(part_of=None) if one.name in round_about else one for one in entities], spellings)


def _circles(wholes: Mapping[str, str | None]) -> set[str]:
    """The names from which the way to ever larger wholes leads back to where it began. Linear."""
    seen: set[str] = set()
    found: set[str] = set()
    for name in wholes:
        way: dict[str, int] = {}
        at: str | None = name
        while at is not None and at not in seen and at not in way:
            way[at] = len(way)
            at = wholes.get(at)
        if at in way:
            found.update(one for one, place in way.items() if place >= way[at])
        seen.update(way)
    return found


def _entity(entry: Entry, raw: RawEntity, known: Lexicon[Entity], defects: list[Defect]) -> Entity:
    whole = known.find(raw.part_of.text) if raw.part_of else None
    if raw.part_of and whole is None:
        defects.append(_unknown("entity", raw.part_of, known))
    return Entity(
        entry.name,
        tuple(alias.text for alias in raw.aliases),
        whole.name if whole else None,
        raw.name.place if entry.own else None,
    )


def _unknown(kind: str, written: Scalar, known: Lexicon[Metric] | Lexicon[Entity]) -> Defect:
    return Defect(f"unknown-{kind}", written.place, describe_unknown(kind, written.text, known))
