"""JSON text: ASCII only, numbers exact, never NaN. The standard writer would pass every Decimal through a float."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from json.encoder import encode_basestring_ascii
from typing import TypeAlias

Json: TypeAlias = "str | int | float | Decimal | bool | Mapping[str, Json] | Sequence[Json] | None"

PLAIN_DIGITS = 60  # a number with its point further away than this is written with an exponent


def write_json(value: Json) -> str:
    """The document, indented by two spaces, with a newline behind it."""
    return "".join((*_write(value, "\n"), "\n"))


def _write(value: Json, newline: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield from _write_all("{}", newline, ((_string(key) + ": ", item) for key, item in value.items()))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        yield from _write_all("[]", newline, (("", item) for item in value))
    else:
        yield _scalar(value)


def _write_all(brackets: str, newline: str, items: Iterator[tuple[str, Json]]) -> Iterator[str]:
    inner, lead = newline + "  ", brackets[0]
    for label, item in items:
        yield f"{lead}{inner}{label}"
        yield from _write(item, inner)
        lead = ","
    yield brackets if lead == brackets[0] else newline + brackets[1]


def _scalar(value: str | float | Decimal | None) -> str:
    if isinstance(value, str):
        return _string(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return _number(Decimal(repr(value)) if isinstance(value, float) else Decimal(value))


def _number(value: Decimal) -> str:
    """Every digit of it: `7000000000`, `0.00003`; null for what JSON has no number for."""
    if not value.is_finite():
        return "null"
    if abs(value.adjusted()) > PLAIN_DIGITS:
        return str(value)
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _string(text: str) -> str:
    """GitHub reads `##[` anywhere in a line as a command, so its bracket is escaped too."""
    return encode_basestring_ascii(text).replace("##[", "##\\u005b")
