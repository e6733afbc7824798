"""JSON text: ASCII only, numbers exact, never NaN. The standard writer would pass every Decimal through a float."""

from decimal import Decimal
from json.encoder import encode_basestring_ascii
from typing import TypeAlias

from claimcheck.model.numbers import plain_number

Json: TypeAlias = "str | int | float | Decimal | bool | dict[str, Json] | list[Json] | None"


def write_json(value: Json) -> str:
    """The document, indented by two spaces, with a newline behind it."""
    parts: list[str] = []
    _write(value, "\n", parts)
    return "".join((*parts, "\n"))


def write_json_line(value: Json) -> str:
    """The value on one line, with a newline behind it."""
    return _compact(value) + "\n"


def _compact(value: Json) -> str:
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_string(key)}: {_compact(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_compact, value)) + "]"
    return _scalar(value)


def _write(value: Json, newline: str, parts: list[str]) -> None:
    """Append the text of the value; `newline` is a line break and the indent of where it stands."""
    inner = newline + "  "
    lead = inner
    if isinstance(value, str):
        parts.append(_string(value))
    elif isinstance(value, dict):
        parts.append("{")
        for key, item in value.items():
            parts.append(f"{lead}{_string(key)}: ")
            _write(item, inner, parts)
            lead = f",{inner}"
        parts.append(newline + "}" if value else "}")
    elif isinstance(value, list):
        parts.append("[")
        for item in value:
            parts.append(lead)
            _write(item, inner, parts)
            lead = f",{inner}"
        parts.append(newline + "]" if value else "]")
    else:
        parts.append(_scalar(value))


def _scalar(value: float | Decimal | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    return plain_number(number) if number.is_finite() else "null"


def _string(text: str) -> str:
    """GitHub reads `##[` anywhere in a line as a command, so its bracket is escaped too."""
    return encode_basestring_ascii(text).replace("##[", "##\\u005b")
