"""The built-in vocabulary: the JSON that is read is the YAML that is written."""

import json
from pathlib import Path

from claimcheck.load.builtin import builtin_vocabulary
from claimcheck.load.model_errors import shape
from claimcheck.load.tree import read_tree
from claimcheck.load.vocabulary import read_vocabulary

SHIPPED = Path(__file__).parent.parent.parent / "src" / "claimcheck" / "vocabulary"
YAML = (SHIPPED / "metrics.yaml").read_text(encoding="utf-8")


def as_json() -> str:
    root = read_tree(YAML, "metrics.yaml").root
    assert root is not None
    return f"{json.dumps(shape(root), ensure_ascii=False, indent=1)}\n"


def strip(value: object) -> object:
    """The value without its places: a place is the one tuple of five that ends in four numbers."""
    if isinstance(value, tuple):
        if len(value) == 5 and all(isinstance(each, int) for each in value[1:]):
            return None
        return tuple(strip(each) for each in value)
    return value


def test_the_yaml_is_a_sound_vocabulary_and_the_json_says_the_same() -> None:
    """When it does not: `python tests/load/test_builtin.py` writes the JSON anew."""
    vocabulary, defects = read_vocabulary(YAML, "metrics.yaml")
    assert not defects
    assert (SHIPPED / "metrics.json").read_text(encoding="utf-8") == as_json()
    assert strip(builtin_vocabulary()) == strip(vocabulary)


if __name__ == "__main__":
    (SHIPPED / "metrics.json").write_text(as_json(), encoding="utf-8")
