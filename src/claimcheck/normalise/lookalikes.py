"""Letters of other alphabets that look Latin: typed into a name they make two names of one, and hide a conflict."""

import unicodedata

from claimcheck.normalise.figures.patterns import Pattern

# The Cyrillic and Greek letters whose usual shape is that of a Latin letter (a subset of Unicode UTS #39 confusables).
_LOOKS = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХҮЗавеѕіјкмнорстухүԁһԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ",
        "ABESIJKMHOPCTYXY3abesijkmhopctyxydhqwlABEZHIKMNOPTYXovp",
        strict=True,
    )
)
_LATIN = str.maketrans(_LOOKS)
_ODD = Pattern(f"[{''.join(_LOOKS)}]")
_LATIN_LETTER = Pattern("[A-Za-z]")


def latin_skeleton(name: str) -> str:
    """Return the name with each letter that only looks Latin replaced by the Latin one."""
    return name.translate(_LATIN) if _ODD.search(name) else name


def describe_look_alikes(name: str) -> str:
    """Name the letters that only look Latin in a name that has Latin letters too; empty when there are none.

    The answer is words for a message: `"А" is the cyrillic capital letter a`, at most three letters of them.
    """
    if name.isascii() or not _LATIN_LETTER.search(name):
        return ""
    odd = dict.fromkeys(_ODD.findall(name))
    return ", ".join(f'"{letter}" is the {unicodedata.name(letter).lower()}' for letter in list(odd)[:3])
