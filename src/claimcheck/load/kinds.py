"""The kinds of field a ledger's files have: what each may hold, and the JSON types an editor makes of it.

Every scalar is text here (DESIGN §3); 7e9 is a number and `true` a boolean to an editor alone.
"""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Discriminator, Field, Tag, WithJsonSchema
from pydantic_core import PydanticCustomError

MAX_DIGITS = 40  # of one number, the limit itself allowed
BAD_VALUE = "bad_value"  # the pydantic error type that carries a message of ours
BRANCHES = frozenset({"<text>", "<list>", "<mapping>"})  # names of union branches: in pydantic's locations, in no file

_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HEX = re.compile(r"[0-9a-f]{64}")
_COUNTING = re.compile(r"[1-9][0-9]*")
_LONG_NUMBER = re.compile(r"[0-9０-９](?:[,._， ]?[0-9０-９]){40}")


def wrong(message: str) -> PydanticCustomError:
    """Return the error of a validator, in our words: they follow the field's name and text."""
    return PydanticCustomError(BAD_VALUE, "{message}", {"message": message})


def _kebab(text: str) -> str:
    if not _KEBAB.fullmatch(text):
        written = "-".join(re.findall(r"[a-z0-9]+", text.lower()[:200]))
        raise wrong("is not kebab-case" + (f', write "{written[:60]}"' if written else ": a-z, 0-9 and single hyphens"))
    return text


def _hex(text: str) -> str:
    if not _HEX.fullmatch(text):
        raise wrong("is no SHA-256: 64 digits of lower-case hex")
    return text


def _number(text: str) -> str:
    if _LONG_NUMBER.search(text):
        raise wrong(f"holds a number of more than {MAX_DIGITS} digits")
    return text


def _counting(text: str) -> str:
    if not _COUNTING.fullmatch(_number(text)):
        raise wrong("is no line number: a whole number from 1")
    return text


def by_shape(other: str) -> Discriminator:
    """Choose by shape, so that a fault speaks of the form the author meant: a mapping or list, else a text."""
    kinds = {"<mapping>": dict, "<list>": list}
    return Discriminator(lambda value: other if isinstance(value, kinds[other]) else "<text>")


def _schema(**keywords: object) -> WithJsonSchema:
    return WithJsonSchema(keywords)


# A required scalar, and one that may be null.
Text = Annotated[str, _schema(type=["string", "number", "boolean"], pattern=r"\S")]
MaybeText = Annotated[str | None, _schema(type=["string", "number", "boolean", "null"])]
Figure = Annotated[str, AfterValidator(_number), _schema(type=["string", "number"], pattern=r"\S")]
MaybeFigure = Annotated[
    str | None,
    AfterValidator(lambda text: None if text is None else _number(text)),
    _schema(type=["string", "number", "null"]),
]
Id = Annotated[str, AfterValidator(_kebab), _schema(type=["string", "integer"], pattern=f"^{_KEBAB.pattern}$")]
LineNumber = Annotated[
    str, AfterValidator(_counting), _schema(type=["integer", "string"], minimum=1, pattern=f"^{_COUNTING.pattern}$")
]
Sha256 = Annotated[str, AfterValidator(_hex), _schema(type="string", pattern=f"^{_HEX.pattern}$")]
Flag = Annotated[Literal["true", "false"], _schema(type=["boolean", "string"], enum=[True, False, "true", "false"])]
Texts = Annotated[Annotated[Text, Tag("<text>")] | Annotated[list[Text], Tag("<list>")], by_shape("<list>")]


def _some(texts: list[str]) -> list[str]:
    if not texts:
        raise wrong("names no claim")
    return texts


Operands = Annotated[list[Text], AfterValidator(_some), Field(json_schema_extra={"minItems": 1})]
