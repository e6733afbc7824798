"""Text that a wrong decoding has spoilt: figures are not read out of it silently."""

from claimcheck.normalise.figures.patterns import Pattern

# What only a wrong decoding leaves: U+FFFD, C1 controls, private use, and the usual Chinese residues of U+FFFD.
_RESIDUE = Pattern("[\ufffd锟拷烫屯\x80-\x9f\ue000-\uf8ff]")
# Quotation marks around a figure with a sign, and within one another, are none: “¥299”, “6‰”, “‘.
_LATIN_RUN = Pattern(
    "[\xa1-\xaf\xb4-\xb6\xb8\xba-\xff‚ƒ„†‡ˆ‰Š‹ŒŽ‘’“”•™š›œžŸ€]{2}(?<![“‘][¥£€¢])(?<![‰€][”’])(?<![“”‘’][“”‘’])"
)
# Any of these; most figures have none around them, and one look is enough.
_SIGN = Pattern("[\ufffd锟拷烫屯\x80-\x9f\ue000-\uf8ff\xa1-\xaf\xb4-\xb6\xb8\xba-\xff‚ƒ„†‡ˆ‰Š‹ŒŽ‘’“”•™š›œžŸ€]")
_HOLE = Pattern(r"(?<=[0-9万亿千百十元%?])\?(?=[0-9万亿千百十元%?])")  # a character is lost inside a figure: 7?亿


def is_garbled(text: str, start: int, end: int) -> bool:
    """Say whether [start, end) holds or touches characters that only a wrong decoding leaves."""
    begin = start - 2 if start > 2 else 0
    around = text[begin : end + 2]
    if "?" in around and _HOLE.search(text, begin, end + 2):
        return True
    return not around.isascii() and _SIGN.search(around) is not None and _looks_garbled(text, start, end)


def _looks_garbled(text: str, start: int, end: int) -> bool:
    """Look for residues within and one beside, and for two Latin-1 characters together: one alone is a sign (£, é)."""
    if _RESIDUE.search(text, max(start - 1, 0), end + 1):
        return True
    run = _LATIN_RUN.search(text, max(start - 2, 0), end + 2)
    return run is not None and run.start() <= end and run.end() >= start
