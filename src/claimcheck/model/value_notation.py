"""A value of any type in one short text, for findings and tables alike."""

from claimcheck.model.claim import Words
from claimcheck.model.date_notation import format_span
from claimcheck.model.notation import format_quantity
from claimcheck.model.quantity import Quantity
from claimcheck.model.when import Span


def format_value(value: Quantity | Span | Words) -> str:
    """`~7 bn USD`, `2025-08`, or the words themselves; not yet safe to print: render's sink sees to that."""
    if isinstance(value, Quantity):
        return format_quantity(value)
    return format_span(value) if isinstance(value, Span) else value.text
