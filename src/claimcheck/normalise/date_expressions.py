"""What a date looks like in running text: whole expressions, ranges included, for one grammar to read.

`dated` names its year, `told` is relative to the day of writing, `later` is so only in words of the future, `undated`
leaves the year to be understood, and `never` is a time before our era, which no date can be.
"""

from claimcheck.normalise import chinese_date_forms as han
from claimcheck.normalise import english_date_forms as english


def expressions(*, chinese: bool, relative: bool) -> str:
    """Give the pattern of all dates, with the Chinese ones and those told from a day where they are wanted."""
    parts = [
        f"(?P<never>{_either(chinese, english.BEFORE_OUR_ERA, han.BEFORE_OUR_ERA)})",
        f"(?P<dated>{_either(chinese, english.DATED, han.DATED)}|{english.POINT})",
    ]
    if relative:
        parts += [f"(?P<told>{_either(chinese, english.TOLD, han.TOLD)})"]
        parts += [f"(?P<later>{han.LATER})"] if chinese else []
        parts += [f"(?P<undated>{_either(chinese, english.UNDATED, han.UNDATED)})"]
    return "|".join(parts)


def _either(chinese: bool, first: str, second: str) -> str:  # noqa: FBT001 - what decides stands first
    return f"{first}|{second}" if chinese else first
