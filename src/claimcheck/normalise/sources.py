"""Sources: their dates read, the rest taken over."""

from claimcheck.model.claim import NotClaim, Source
from claimcheck.model.place import Scalar
from claimcheck.model.raw import Defect, RawNotClaim, RawSource
from claimcheck.model.when import Span
from claimcheck.normalise.dates import read_date
from claimcheck.normalise.errors import UnreadableError


def read_source(raw: RawSource, defects: list[Defect]) -> Source:
    """Return the source; a date that cannot be read is left out and becomes a defect at its place."""
    return Source(
        id=raw.id.text,
        place=raw.place,
        title=raw.title.text,
        publisher=_text(raw.publisher),
        author=tuple(author.text for author in raw.author),
        url=_text(raw.url),
        language=_text(raw.language),
        published=_date(raw.published, defects),
        written=_date(raw.written, defects),
        written_basis=_text(raw.written_basis),
        cites=tuple(cited.text for cited in raw.cites),
        text_file=_text(raw.text_file),
        text_file_place=raw.text_file.place if raw.text_file else None,
        sha256=_text(raw.sha256),
        not_claims=tuple(_not_claim(other) for other in raw.not_claims),
    )


def _not_claim(raw: RawNotClaim) -> NotClaim:
    return NotClaim(raw.figure.text, raw.reason.text, raw.line, raw.figure.place)


def _date(scalar: Scalar | None, defects: list[Defect]) -> Span | None:
    if scalar is None:
        return None
    try:
        return read_date(scalar.text)
    except UnreadableError as error:
        defects.append(Defect("bad-date", scalar.place, str(error)))
        return None


def _text(scalar: Scalar | None) -> str | None:
    return scalar.text if scalar else None
