"""Waivers: their last day read, the rest taken over."""

from datetime import date

from claimcheck.model.raw import Defect, RawWaiver
from claimcheck.model.waiver import Waiver
from claimcheck.normalise.dates import read_date
from claimcheck.normalise.errors import UnreadableError


def read_waivers(raw: tuple[RawWaiver, ...], defects: list[Defect]) -> tuple[Waiver, ...]:
    """Return the waivers; one whose last day cannot be read is a defect, and accepts nothing."""
    read = (_read(waiver, defects) for waiver in raw)
    return tuple(waiver for waiver in read if waiver is not None)


def _read(raw: RawWaiver, defects: list[Defect]) -> Waiver | None:
    try:
        expires = last_day(raw.expires.text) if raw.expires else None
    except UnreadableError as error:
        place = raw.expires.place if raw.expires else raw.place
        defects.append(Defect("bad-date", place, str(error), lost=True))
        return None
    owner = raw.owner.text if raw.owner else None
    return Waiver(raw.place, raw.rule, raw.claims, raw.reason.text, expires, owner)


def last_day(text: str) -> date:
    """The last of the days a date may mean: `2026-06` is 2026-06-30. Raises UnreadableError where it is open."""
    end = read_date(text).end
    if end is None:
        message = f'"{text}" has no last day: leave "expires" out for a waiver that holds for good'
        raise UnreadableError(message)
    return end
