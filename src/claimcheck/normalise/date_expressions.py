"""What a date looks like in running text: whole expressions, ranges included, for one grammar to read.

`dated` names its year, `told` is relative to the day of writing, `later` is so only in words of the future, `undated`
leaves the year to be understood, and `never` is a time before our era, which no date can be.
"""

from claimcheck.normalise import chinese_date_forms as chinese
from claimcheck.normalise import english_date_forms as english

DATED = (
    f"(?P<never>{english.BEFORE_OUR_ERA}|{chinese.BEFORE_OUR_ERA})"
    f"|(?P<dated>{english.DATED}|{chinese.DATED}|{english.POINT})"
)
ANY = (
    f"{DATED}|(?P<told>{english.TOLD}|{chinese.TOLD})|(?P<later>{chinese.LATER})"
    f"|(?P<undated>{english.UNDATED}|{chinese.UNDATED})"
)
