"""Texts as YAML scalars."""

import json
import re

# Words, numbers and a few signs that mean nothing in YAML, neither in a block nor inside [brackets]; a letter first.
_PLAIN = re.compile(r"[^\W\d_](?:[\w ;()/%+'-]*[\w)%])?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
# What other readers of YAML 1.1 take for a boolean or for nothing.
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})


def write_scalar(text: str) -> str:
    """Return the text as it may stand behind `key: `: plain where that is safe, else in JSON's double quotes.

    JSON's strings are YAML's (YAML 1.2.2 §1.2); line breaks and tabs are escaped, so it is one line always.
    """
    plain = _DAY.fullmatch(text) or (_PLAIN.fullmatch(text) and text.lower() not in _WORDS)
    return text if plain else json.dumps(text, ensure_ascii=False)
