"""Waivers: findings that somebody has looked at and accepts."""

from datetime import date
from typing import NamedTuple

from claimcheck.model.place import Place, Scalar


class Waiver(NamedTuple):
    """Accepts findings of `rule` that concern none but `claims` (full ids). `expires` is the last day it holds."""

    place: Place
    rule: Scalar
    claims: tuple[Scalar, ...]
    reason: str
    expires: date | None = None  # that day included; None: for good
    owner: str | None = None
