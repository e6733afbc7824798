"""Findings: what a rule says, where, and how sure it is."""

from enum import StrEnum
from typing import NamedTuple

from claimcheck.model.place import Spot
from claimcheck.model.verdict import Confidence


class Severity(StrEnum):
    """How much it matters; `validate` fails on an error."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Finding(NamedTuple):
    """One fault or disagreement. `spots[0]` is the primary place, the others are related, each with its own words.

    `claims` are the full ids it concerns. `fingerprint` (16 hex digits) depends on the rule, the claims and `key`
    alone, so that it survives moved lines and reworded messages. The key of a conflict is its values: another value is
    another disagreement, and news to whoever knew the old one.
    """

    rule: str
    severity: Severity
    message: str
    spots: tuple[Spot, ...]
    claims: tuple[str, ...] = ()
    confidence: Confidence = Confidence.CERTAIN
    key: str = ""  # what else tells two findings of one rule on the same claims apart
    fingerprint: str = ""  # filled in by judge/run.py
    waived: bool = False
    calculation: str = ""  # the arithmetic behind it, one line; empty when there is none
