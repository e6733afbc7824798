"""Folding: one spelling for texts that differ only in typing, so that they compare equal."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_SURROGATE = re.compile("[\ud800-\udfff]")  # opencc raises on them, and no file can hold them
_UNIFIED = str.maketrans(
    dict.fromkeys("“”„‟«»「」『』〝〞〟", '"')
    | dict.fromkeys("‘’‚‛‹›`´ʼ", "'")
    | dict.fromkeys("‐‑‒–−", "-")
    | dict.fromkeys(map(chr, (0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)))
)
# Putting combining marks in order takes Python quadratic time, so long texts go through in pieces.
_PIECE = re.compile(r"[\s\S]{1,1000}[\u0300-\u036f]{0,30}")
_SEPARATORS = re.compile(r"[\s_-]+")
_BETWEEN_WORDS = re.compile(r"(?<![0-9])[\s_-]+|[\s_-]+(?![0-9])")


def fold(text: str) -> str:
    """Fold compatibility forms (NFKC), case, tradition, quotation marks, dashes, spaces; drop what is invisible."""
    if text.isascii():
        return " ".join(text.casefold().replace("`", "'").split())
    plain = _compose(_compose(text.translate(_UNIFIED)).casefold())
    return " ".join(to_simplified(plain).translate(_UNIFIED).split())


def name_key(name: str) -> str:
    """Fold a name so that spaces, hyphens and underscores do not matter either, except between two figures."""
    return _SEPARATORS.sub(" ", _BETWEEN_WORDS.sub("", fold(name)))


def to_simplified(text: str) -> str:
    """Turn traditional Chinese characters into simplified ones (OpenCC t2s); everything else stays."""
    if not _HAN.search(text):
        return text
    return _simplifier()(_SURROGATE.sub("\ufffd", text))


def _compose(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", piece) for piece in _PIECE.findall(text))


@cache
def _simplifier() -> Callable[[str], str]:
    import opencc  # only where there is Chinese: it costs 30 ms

    return opencc.OpenCC("t2s").convert
