"""The options that several commands share: one spelling, one help text."""

import os
import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from claimcheck.model.errors import ClaimcheckError

if TYPE_CHECKING:
    from claimcheck.model.claim import Status
    from claimcheck.model.query import Query


def path(text: str) -> Path:
    """A path of the command line. One of no characters, as an unset variable leaves it, would be the current folder."""
    if not text:
        raise typer.BadParameter("a path of no characters is no path")
    return Path(text)


LedgerDir = Annotated[
    Path | None,
    typer.Option("--ledger", metavar="DIR", parser=path, help="Folder of claim files.  [default: claims]"),
]
Entities = Annotated[
    list[str] | None, typer.Option("--entity", metavar="NAME", help="Only this entity or alias; repeatable.")
]
Metrics = Annotated[
    list[str] | None, typer.Option("--metric", metavar="NAME", help="Only this metric or alias; repeatable.")
]
Sources = Annotated[list[str] | None, typer.Option("--source", metavar="ID", help="Only this source; repeatable.")]
Beside = Annotated[
    list[str] | None,
    typer.Option(
        "--source", metavar="ID", help="Only what a claim of this source stands in, beside the others'; repeatable."
    ),
]
Archives = Annotated[
    Path | None, typer.Option("--sources", metavar="DIR", parser=path, help="Folder of the archived articles.")
]
Statuses = Annotated[
    list[str] | None,
    typer.Option(
        "--status", metavar="STATUS", help="Only reported, estimate, forecast, target or hearsay; repeatable."
    ),
]
Since = Annotated[
    str | None, typer.Option(metavar="DATE", help="Only what holds on or after YYYY, YYYY-MM or YYYY-MM-DD.")
]
Until = Annotated[str | None, typer.Option(metavar="DATE", help="Only what holds on or before it.")]

Form = Annotated[
    Literal["table", "concise", "json"],
    typer.Option("--output-format", "-f", metavar="FORMAT", help="table, concise or json."),
]
ClaimForm = Annotated[
    Literal["table", "concise", "json", "csv"],
    typer.Option("--output-format", "-f", metavar="FORMAT", help="table, concise, json or csv."),
]
OutputFile = Annotated[
    Path | None,
    typer.Option("--output-file", "-o", metavar="FILE", parser=path, help="Write the answer here instead of stdout."),
]

Today = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="The day to hold waivers against; else SOURCE_DATE_EPOCH, else none expires."),
]
NewSince = Annotated[
    str | None,
    typer.Option(metavar="REF", help="Only findings that the ledger at this git revision does not have."),
]

DAY = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
PART = re.compile(r"(?P<year>[0-9]{4})-(?P<kind>[QHqh])(?P<number>[1-4])")
MONTHS = {"Q": 3, "H": 6}
LAST_SECOND = 253_402_300_799  # of the year 9999, since 1970
FULL_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def build_query(
    entities: list[str] | None = None,
    metrics: list[str] | None = None,
    sources: list[str] | None = None,
    statuses: list[str] | None = None,
    period: tuple[str | None, str | None] = (None, None),
) -> "Query":
    """The filters as the pipeline takes them. Raises ClaimcheckError for a date or status that is none."""
    from claimcheck.model.query import Query

    since, until = period
    return Query(
        entities=tuple(entities or ()),
        metrics=tuple(metrics or ()),
        sources=tuple(sources or ()),
        statuses=tuple(_status(status) for status in statuses or ()),
        since=_day("--since", since, first=True),
        until=_day("--until", until, first=False),
    )


def read_today(text: str | None) -> date | None:
    """The day asked about: as given, else the one of SOURCE_DATE_EPOCH (reproducible-builds.org), in UTC; else None.

    Raises ClaimcheckError for what is no day.
    """
    if text is not None:
        return read_day("--today", text)
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    if not re.fullmatch("[0-9]{1,12}", epoch) or int(epoch) > LAST_SECOND:
        raise ClaimcheckError(f'SOURCE_DATE_EPOCH: "{epoch}" is no number of seconds since 1970')
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(epoch))).date()


def read_day(option: str, text: str | None) -> date | None:
    """The day as given. Raises ClaimcheckError for what is no day."""
    if text is not None and not FULL_DAY.fullmatch(text):
        raise ClaimcheckError(f'{option}: "{text}" is no date', "write YYYY-MM-DD")
    return _day(option, text, first=True)


def _status(text: str) -> "Status":
    from claimcheck.model.claim import Status

    if text not in list(Status):
        raise ClaimcheckError(f'--status: "{text}" is no status', f"one of {', '.join(Status)}")
    return Status(text)


def _day(option: str, text: str | None, *, first: bool) -> date | None:
    """The first or last day of a year, half, quarter, month or day."""
    if text is None:
        return None
    refusal = ClaimcheckError(f'{option}: "{text}" is no date', "write YYYY, YYYY-Q1, YYYY-H1, YYYY-MM or YYYY-MM-DD")
    part = PART.fullmatch(text)
    if not part and not DAY.fullmatch(text):
        raise refusal
    try:
        numbers = _month_of(part, first=first) if part else [int(number) for number in text.split("-")]
        return _edge(numbers, first=first)
    except ValueError:
        raise refusal from None


def _month_of(part: re.Match[str], *, first: bool) -> list[int]:
    """The year, and the first or last month of its quarter or half; past 12 where there is no such part."""
    months, number = MONTHS[part["kind"].upper()], int(part["number"])
    return [int(part["year"]), months * (number - 1) + 1 if first else months * number]


def _edge(numbers: list[int], *, first: bool) -> date:
    year = numbers[0]
    month = numbers[1] if len(numbers) > 1 else 1 if first else 12
    start = date(year, month, 1)
    day = numbers[2] if len(numbers) > 2 else 1 if first else monthrange(year, month)[1]
    return start.replace(day=day)
