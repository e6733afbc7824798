"""Number words that are part of a set phrase, an ordinal or a year: cloud nine, twenty-first, nineteen eighty-four."""

import re

from claimcheck.normalise.figures.kept import Kept
from claimcheck.normalise.figures.patterns import Pattern

_ORDINAL = Pattern(
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!s?[A-Za-z])",
    re.IGNORECASE,
)
_SPOKEN_YEAR = Pattern(  # nineteen eighty-four, twenty twenty-five
    r"(?:nineteen|twenty)[ -](?:ten|eleven|twelve|[a-z]{3,5}teen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?)(?![A-Za-z])",
    re.IGNORECASE,
)
_IDIOMS = {
    "nine": (("cloud ", ""), ("whole ", " yards"), ("", " to five"), ("", " lives")),
    "zero": (("", " hour"), ("ground ", ""), ("", " sum"), ("", "-sum")),
    "one": (
        ("square ", ""),
        ("day ", ""),
        ("", " another"),
        ("", " by one"),
        ("", " and only"),
        ("", " of the"),
        ("", " day"),
        ("", " in a million"),
    ),
    "two": (
        ("in ", " minds"),
        ("of ", " minds"),
        ("", " cents"),
        ("", " by two"),
        ("", " birds"),
        ("", "-way"),
        ("put ", " and two"),
    ),
    "three": (("", " musketeers"), ("", " wise men"), ("", "-dimensional")),
    "fifty": (("", "-fifty"),),
    "forty": (("", " winks"),),
    "six": (("", " feet under"), ("deep ", ""), ("", " of one")),
    "seven": (("", " seas"), ("", " wonders"), ("", " deadly"), ("", "-year itch")),
    "ten": (("", " commandments"), ("", " to one on")),
    "eight": (("pieces of ", ""), ("behind the ", "-ball")),
    "half": (("other ", ""), ("better ", ""), ("", "-time"), ("", "-hearted"), ("", "-baked"), ("", " brother")),
    "million": (("", "-dollar question"), ("one in a ", "")),
    "hundred": (("the ", " years"),),
    "double": (("", " standard"),),
}


def idiom(text: str, at: int, word: str) -> Kept | None:
    """Say whether the number word at `at` is part of a set phrase: cloud nine, zero hour."""
    if ordinal := _ORDINAL.match(text, at):
        return Kept(at, ordinal.end(), "ordinal")
    if year := _SPOKEN_YEAR.match(text, at):
        return Kept(at, year.end(), "date")
    for before, after in _IDIOMS.get(word, ()):
        start = at - len(before)
        if start >= 0 and text[start:at].lower() == before and text.startswith(after, at + len(word)):
            return Kept(start, at + len(word) + len(after), "idiom")
    return None
