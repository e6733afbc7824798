"""The published JSON Schemas, draft-07 because that is what editors read, generated from the wire models."""

import json
from typing import Any

from pydantic import BaseModel

from claimcheck.load.wire import ClaimFileWire, VocabularyWire, WaiverFileWire

_DRAFT = "http://json-schema.org/draft-07/schema#"


def json_schema() -> dict[str, Any]:
    """Return the schema of a claim file."""
    return _publish(ClaimFileWire, "claims", "a claim file of claimcheck")


def schema_text() -> str:
    """Return the schema of a claim file as it is published, ending with a line break."""
    return f"{json.dumps(json_schema(), indent=2, ensure_ascii=False)}\n"


def vocabulary_schema() -> dict[str, Any]:
    """Return the schema of `_vocabulary.yaml`."""
    return _publish(VocabularyWire, "vocabulary", "a vocabulary of claimcheck")


def waivers_schema() -> dict[str, Any]:
    """Return the schema of `_waivers.yaml`."""
    return _publish(WaiverFileWire, "waivers", "the waivers of claimcheck")


def _publish(model: type[BaseModel], name: str, title: str) -> dict[str, Any]:
    body = model.model_json_schema(ref_template="#/definitions/{model}")
    definitions = {_short(key): _tidy(value) for key, value in sorted(body.pop("$defs").items())}
    head = {"$schema": _DRAFT, "$id": f"urn:claimcheck:schema:{name}", "title": title}
    return head | {key: value for key, value in _tidy(body).items() if key != "title"} | {"definitions": definitions}


def _tidy(schema: dict[str, Any]) -> dict[str, Any]:
    """Say it in draft-07, and leave out what pydantic adds for itself: titles made of names, defaults of null."""
    tidied = {key: _tidy_value(key, value) for key, value in schema.items() if key not in ("title", "default")}
    reference = tidied.pop("$ref", None)
    if reference is None:
        return tidied
    # Draft-07 ignores whatever stands beside a $ref (json-schema-core-01 §8.3); inside allOf the rest still counts.
    return tidied | {"allOf": [{"$ref": reference}]} if tidied else {"$ref": reference}


def _tidy_value(key: str, value: object) -> object:
    if key == "properties" and isinstance(value, dict):
        return {name: _tidy(each) for name, each in value.items()}
    if key == "$ref" and isinstance(value, str):
        return _short(value)
    if isinstance(value, dict):
        return _tidy(value)
    if isinstance(value, list) and key in ("anyOf", "oneOf", "allOf"):
        return [_tidy(each) for each in value]
    return value


def _short(name: str) -> str:
    return name.removesuffix("Wire")
