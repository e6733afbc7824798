"""The metrics and entities that ship with claimcheck.

They are written in vocabulary/metrics.yaml and read from metrics.json, which holds the same as plain data: every run
needs them, and JSON is read ten times as fast. `python tests/load/test_builtin.py` writes it anew.
"""

import json
from collections.abc import Mapping
from typing import Any

from claimcheck.load.shipped import shipped
from claimcheck.model.place import Place, Scalar
from claimcheck.model.raw import RawEntity, RawMetric, RawVocabulary

_PLACE = Place("claimcheck/vocabulary/metrics.yaml", 1, 1, 1, 1)

Fields = Mapping[str, Any]


def builtin_vocabulary() -> RawVocabulary:
    """Read the built-in vocabulary; its texts all have the place of the file."""
    data = json.loads(shipped("metrics.json"))
    return RawVocabulary(
        tuple(_metric(name, fields) for name, fields in data["metrics"].items()),
        tuple(_entity(name, fields) for name, fields in data["entities"].items()),
    )


def _metric(name: str, fields: Fields) -> RawMetric:
    return RawMetric(
        name=Scalar(name, _PLACE),
        label=_text(fields, "label"),
        aliases=_texts(fields.get("aliases")),
        type=fields.get("type"),
        unit=_text(fields, "unit"),
        behaviour=fields.get("behaviour"),
        tolerance=_text(fields, "tolerance"),
        comparable_within=_text(fields, "comparable_within"),
        derives=tuple((by, _texts(of)) for by, of in fields.get("derives", {}).items()),
        multivalued=_flag(fields, "multivalued"),
        additive=_flag(fields, "additive"),
    )


def _entity(name: str, fields: Fields) -> RawEntity:
    return RawEntity(Scalar(name, _PLACE), _texts(fields.get("aliases")), _text(fields, "part_of"))


def _flag(fields: Fields, key: str) -> bool | None:
    return fields[key] == "true" if key in fields else None


def _text(fields: Fields, key: str) -> Scalar | None:
    text = fields.get(key)
    return None if text is None else Scalar(text, _PLACE)


def _texts(value: str | list[str] | None) -> tuple[Scalar, ...]:
    texts = [value] if isinstance(value, str) else value or ()
    return tuple(Scalar(text, _PLACE) for text in texts)
