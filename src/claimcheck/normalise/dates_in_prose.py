"""The dates that stand in running text, as far as they name their year."""

import re
from collections.abc import Iterator

from claimcheck.model.when import Span
from claimcheck.normalise.dates import read_date
from claimcheck.normalise.errors import UnreadableError

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,7}\.?"
_YEAR = r"(?<![0-9.,])[0-9]{4}(?![0-9%]|,[0-9]{3}|\.[0-9])"
_DATE = re.compile(
    rf"[0-9]{{1,2}} {_MONTH},? [0-9]{{4}}|{_MONTH} (?:[0-9]{{1,2}},? )?[0-9]{{4}}(?![0-9])"
    r"|(?<![0-9])[0-9]{4} ?年 ?(?:[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?[日号])?|[上下]半年|第?[一二三四1-4]季度)?"
    r"|(?<![0-9])[0-9]{4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?(?![0-9])"
    rf"|Q[1-4] [0-9]{{4}}(?![0-9])|{_YEAR}(?:-?[QH][1-4])?"
)


def find_dates(text: str) -> Iterator[tuple[Span, int, int]]:
    """Yield each date with its start and end in `text` (0-based, end excluded); what names no year is none."""
    for found in _DATE.finditer(text):
        try:
            yield read_date(found.group().strip()), *found.span()
        except UnreadableError:
            continue
