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
_HOUR = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_CLOCK = Pattern(  # half past ten, quarter to nine, five past six, five o'clock
    rf"(?:(?:half|quarter) (?:past|to)|(?:five|ten|twenty|twenty-five)(?: minutes)? past)"
    rf" (?:{_HOUR}(?![A-Za-z-]| [a-z]+s(?![a-z]))|[0-9]{{1,2}})"
    rf"|{_HOUR} o['’]clock(?![A-Za-z])",
    re.IGNORECASE,
)
_TABLE = Pattern(r"(?:\(|\n|^)(?:[A-Za-z.$ ]{1,24} )?in $")
_TABLE_UNIT = Pattern(
    r"(?:thousands|millions|billions)(?: of (?:[A-Z][A-Za-z.]{1,10} )?[a-z]{3,10}s?)?(?=\)|,? (?:except|unless"
    r"|other than))",
    re.IGNORECASE,
)
_PLURALS = frozenset({"thousands", "millions", "billions"})
_IDIOMS = {
    "nine": (
        ("cloud ", ""),
        ("whole ", " yards"),
        ("", " to five"),
        ("", "-to-five"),
        ("", " lives"),
        ("", "-day wonder"),
        ("", " days' wonder"),
    ),
    "zero": (("", "-day "), ("", " hour"), ("ground ", ""), ("", " sum"), ("", "-sum")),
    "one": (
        ("square ", ""),
        ("day ", ""),
        ("", " another"),
        ("", " by one"),
        ("", " and only"),
        ("", " of the"),
        ("", " day"),
        ("", " in a million"),
        ("at ", " point"),
        ("at ", " time"),
        ("", "-time "),
        ("", " time "),
    ),
    "two": (
        ("in ", " minds"),
        ("of ", " minds"),
        ("", " cents"),
        ("", " by two"),
        ("", " birds"),
        ("", "-way"),
        ("put ", " and two"),
        ("", " left feet"),
        ("", " can play"),
        ("", "-timer"),
    ),
    "thousand": (("a ", " times no"), ("a ", " apologies")),
    "dozen": (("dime a ", ""),),
    "five": (("top ", ""),),
    "three": (
        ("top ", ""),
        ("", "-peat"),
        ("", "-ring circus"),
        ("", " musketeers"),
        ("", " wise men"),
        ("", "-dimensional"),
    ),
    "fifty": (("", "-fifty"), ("", "-something")),
    "forty": (("", " winks"), ("", "-something")),
    "thirty": (("", "-something"),),
    "six": (("", " feet under"), ("deep ", ""), ("", " of one")),
    "seven": (("", " seas"), ("", " wonders"), ("", " deadly"), ("", "-year itch")),
    "ten": (("", " commandments"), ("", " to one on"), ("top ", ""), ("", "-gallon hat")),
    "eight": (("pieces of ", ""), ("behind the ", "-ball"), ("behind the ", " ball")),
    "half": (("other ", ""), ("better ", ""), ("", "-time"), ("", "-hearted"), ("", "-baked"), ("", " brother")),
    "million": (("", "-dollar question"), ("one in a ", ""), ("thanks a ", "")),
    "hundred": (("the ", " years"),),
    "double": (("", " standard"),),
}


def idiom(text: str, at: int, word: str) -> Kept | None:
    """Say whether the number word at `at` is part of a set phrase: cloud nine, zero hour."""
    if ordinal := _ORDINAL.match(text, at):
        return Kept(at, ordinal.end(), "ordinal")
    if year := _SPOKEN_YEAR.match(text, at):
        return Kept(at, year.end(), "date")
    if clock := _CLOCK.match(text, at):
        return Kept(at, clock.end(), "time")
    if word in _PLURALS and (unit := _TABLE_UNIT.match(text, at)) and _TABLE.search(text, max(at - 30, 0), at):
        return Kept(at, unit.end(), "unit of a table")
    for before, after in _IDIOMS.get(word, ()):
        start = at - len(before)
        if start >= 0 and text[start:at].lower() == before and text.startswith(after, at + len(word)):
            return Kept(start, at + len(word) + len(after), "idiom")
    return None
