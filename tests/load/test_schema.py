"""The published schemas: current, valid, and of one mind with the models they come from."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from claimcheck.load.claim_file import read_claim_file
from claimcheck.load.schema import json_schema, schema_text, vocabulary_schema, waivers_schema

ROOT = Path(__file__).parent.parent.parent
SHIPPED = ROOT / "src" / "claimcheck" / "vocabulary"
PUBLISHED: dict[str, Callable[[], dict[str, Any]]] = {
    "claims": json_schema,
    "vocabulary": vocabulary_schema,
    "waivers": waivers_schema,
}
CORPUS = sorted((ROOT / "tests" / "malformed").glob("*.yaml"))
# What a schema cannot see: the place of one thing among others, and YAML itself, which these files break.
BEYOND_A_SCHEMA = frozenset(
    {
        "duplicate-id",
        "unit-twice",
        "number-too-long-grouped",
        "number-too-long",
        "date-too-long",
        "line-too-long",
        "line-with-leading-zero",
    }
)
VISIBLE = [
    path
    for path in CORPUS
    if path.stem not in BEYOND_A_SCHEMA and "malformed-file" not in path.read_text(encoding="utf-8").partition("\n")[0]
]


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_committed_schema_is_current(name: str) -> None:
    """When it is not: `python tests/load/test_schema.py` writes it anew."""
    committed = (SHIPPED / f"{name}.schema.json").read_text(encoding="utf-8")
    assert json.loads(committed) == PUBLISHED[name]()


@pytest.mark.parametrize("name", PUBLISHED)
def test_it_is_draft_07(name: str) -> None:
    schema = PUBLISHED[name]()
    jsonschema.Draft7Validator.check_schema(schema)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert "Wire" not in json.dumps(schema)
    assert "$defs" not in schema


def test_every_field_tells_an_editor_what_it_is() -> None:
    for schema in (read() for read in PUBLISHED.values()):
        for part in (schema, *schema["definitions"].values()):
            for name, field in part["properties"].items():
                assert field.get("description"), name


def test_nothing_stands_beside_a_reference() -> None:
    """Draft-07 would ignore it."""

    def walk(value: object) -> None:
        if isinstance(value, dict):
            assert "$ref" not in value or len(value) == 1
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)

    for read in PUBLISHED.values():
        walk(read())


def test_schema_text_is_the_committed_file() -> None:
    assert schema_text() == (SHIPPED / "claims.schema.json").read_text(encoding="utf-8")


def as_an_editor_reads(text: str) -> object:
    """YAML as JSON data, dates as texts: editors go by the YAML 1.2 core schema."""
    loader = yaml.SafeLoader(text)
    loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()


@pytest.mark.parametrize("path", VISIBLE, ids=[path.stem for path in VISIBLE])
def test_what_the_reader_finds_an_editor_finds(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(as_an_editor_reads(text), json_schema())


@pytest.mark.parametrize(
    "field",
    [
        "value: 7e9",
        "value: 120",
        "value: {low: 5, high: 7.5, unit: count}",
        "value: {low: 5, high: null}",
        "value: 2025-03-01",
        "as_of: 2025",
        "line: 11",
        "line: '11'",
        "scope: {site: 3, open: true}",
        "said_by: no",
        "note: null",
        "scope:",
        "derived: {by: sum, of: [a, b]}",
    ],
)
def test_what_the_reader_takes_an_editor_takes(field: str) -> None:
    fields = {"id": "id: x", "text": "text: t", "entity": "entity: 360", "metric": "metric: m", "value": "value: 1"}
    fields[field.partition(":")[0]] = field
    claim = "\n    ".join(fields.values())
    text = f"source: {{id: a, title: 1984, author: A, published: 2025-03-01}}\nclaims:\n  - {claim}\n"
    assert not read_claim_file(text, "f").defects
    jsonschema.validate(as_an_editor_reads(text), json_schema())


if __name__ == "__main__":
    for name, read in PUBLISHED.items():
        written = json.dumps(read(), indent=2, ensure_ascii=False)
        (SHIPPED / f"{name}.schema.json").write_text(f"{written}\n", encoding="utf-8")
